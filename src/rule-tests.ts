import { compile } from './engine/compile.ts'
import { problem } from './findings/build.ts'
import type { Finding, Verdict } from './findings/finding.ts'
import { type Message, say } from './findings/message.ts'
import { inOrder } from './findings/order.ts'
import { countTests, type Tested, type TestedCase, type TestedRule } from './findings/tested.ts'
import type { RuleFile } from './model/framework.ts'
import { catalogueFindings, extend } from './model/own-catalogue.ts'
import { notInstalled } from './packs.ts'
import type { CaseFile, RuleCase } from './read/cases.ts'
import { readCatalogues } from './read/catalogue.ts'
import { knownFrameworks, readPack } from './read/pack.ts'
import { type RulePair, readRuleSet } from './read/rule-set.ts'
import { unfinished } from './read/unfinished.ts'
import type { ReportOptions } from './report/input.ts'
import { testsJson, testsPage } from './report/rule-tests.ts'
import { runCase } from './rule-case.ts'

/** Which rules to test. */
export interface TestQuestion {
  /** Folders, rule files or test files; none: the current directory. */
  paths?: readonly string[]
  /** The framework whose rules run beside them; none: the first of those installed. */
  framework?: string
  /** Catalogue files whose names and documents the rules may use, and whose entries every case has. */
  catalogues?: readonly string[]
}

/**
 * Runs the tests of rules: every case of the `<rule>.test.yaml` beside each rule, together with the rules of the
 * framework, so that what names those rules is judged as in a check.
 * @throws UsageError for a path or framework that cannot be used
 */
export function testRules(question: TestQuestion): Tested {
  const { paths = [], framework = knownFrameworks()[0] ?? '', catalogues = [] } = question
  const pack = readPack(framework)
  if (!pack) throw notInstalled(framework)
  const own = readCatalogues(catalogues)
  const { framework: extended, problems } = extend(pack.framework, own)
  const pairs = readRuleSet(paths.length ? paths : ['.'])
  const files = pairs.flatMap(({ rule }) => rule ?? [])
  const compiled = compile([...besides(pairs, pack.rules, framework), ...files], extended)
  const rules = pairs.map(pair => {
    const invalid = compiled.findings.filter(({ place }) => place.file === pair.rule?.file)
    const rule = compiled.rules.find(({ file }) => file === pair.rule)
    return testPair(pair, invalid, rule && (one => runCase(one, rule, compiled.rules, extended)))
  })
  const wrong = catalogueFindings([...own.flatMap(one => one.problems), ...problems], '')
  return { framework, rules, catalogues: wrong, summary: countTests(rules, wrong) }
}

/** The results as text that ends with a newline; nothing where `quiet` leaves nothing to say. */
export const renderTests = (
  tested: Tested,
  format: 'pretty' | 'json',
  version: string,
  options: ReportOptions,
): string => (format === 'json' ? testsJson(tested, version, options.lang) : testsPage(tested, options))

/**
 * The framework's own rules that run beside some files. A file that stands where the framework keeps the rule of its id
 * (`vn-egov-2.0/service/level4-30.yaml`) is that rule, perhaps another edition of it; elsewhere an id of the framework is
 * taken, and the file is refused.
 */
function besides(pairs: readonly RulePair[], pack: readonly RuleFile[], framework: string): RuleFile[] {
  const end = (path: string, parts: number): string => path.split(/[\\/]/).slice(-parts).join('/')
  const places = new Set(pairs.map(({ path }) => `${end(path, 3)}.yaml`))
  return pack.filter(({ file }) => !places.has(`${framework}/${end(file.path, 2)}`))
}

function testPair(
  { rule, tests, stem }: RulePair,
  invalid: readonly Finding[],
  run: ((one: RuleCase) => TestedCase) | undefined,
): TestedRule {
  const problems = [...invalid]
  if (rule) problems.push(...unfinishedIn([rule.file, ...(tests ? [tests.file] : [])]))
  if (!rule && tests) problems.push(wrong(tests.file, say('cases.no-rule', { file: `${stem}.yaml` })))
  if (rule && !tests) problems.push(wrong(rule.file, say('cases.no-tests', { file: `${stem}.test.yaml` })))
  if (tests) problems.push(...tests.problems, ...missingKinds(tests))
  return { id: idOf(rule) ?? stem, cases: tests?.cases.map(run ?? notRun) ?? [], problems }
}

const idOf = (rule: RuleFile | undefined): string | undefined => {
  const id = (rule?.value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

const wrong = (file: RuleFile['file'], message: Message, level: 'error' | 'warning' = 'error'): Finding =>
  problem('rule.test', '', { file, offset: 0, end: 0 }, message, { level })

/** Marks of `khung new-rule` that nobody has replaced yet: one finding a file, at the first of them. */
const unfinishedIn = (files: readonly RuleFile['file'][]): Finding[] =>
  files.flatMap(file => {
    const marks = unfinished(file)
    const [first] = marks
    if (!first) return []
    const lines = [...new Set(marks.map(({ offset }) => file.position(offset).line))].join(', ')
    return [problem('rule.test', '', first, say('cases.unfinished', { count: marks.length, lines }))]
  })

/** A rule that no case fails may be one that cannot fail. */
function missingKinds({ file, cases, neverUndetermined }: CaseFile): Finding[] {
  if (cases.length === 0) return []
  const has = (verdict: Verdict): boolean => cases.some(one => one.verdict === verdict)
  const demanded = (['satisfied', 'violated'] as const).filter(verdict => !has(verdict))
  return [
    ...demanded.map(verdict => wrong(file, say('cases.no-kind', { verdict }))),
    ...(has('undetermined') || neverUndetermined ? [] : [wrong(file, say('cases.no-undetermined', {}), 'warning')]),
  ]
}

const notRun = ({ title, place, verdict, problems }: RuleCase): TestedCase => ({
  title,
  place,
  expected: verdict,
  found: undefined,
  problems: inOrder(problems),
})
