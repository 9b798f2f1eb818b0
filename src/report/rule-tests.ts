import type { Finding, Verdict } from '../findings/finding.ts'
import { passed, type Tested, type TestedCase, type TestedRule } from '../findings/tested.ts'
import { testWords } from '../text/tests.ts'
import { wordMessage } from '../text/word.ts'
import { type Lang, verdicts, wordOf } from '../text/words.ts'
import type { ReportOptions } from './input.ts'
import { harmless, whereIs } from './json.ts'
import { widthOf } from './pretty/cells.ts'
import { frameLines, headline, type Page } from './pretty/finding.ts'
import { hang, padEnd } from './pretty/layout.ts'
import { paletteOf } from './pretty/paint.ts'
import { printable } from './printable.ts'

const WIDTH = 100
const NARROWEST = 40
const INDENT = '  '

/** What came out of rules' tests, for people: each rule with its cases, and what is wrong where. */
export function testsPage(
  tested: Tested,
  { lang, colour = false, width = WIDTH, quiet = false }: ReportOptions,
): string {
  const page: Page = { lang, width: Math.max(NARROWEST, width), palette: paletteOf(colour) }
  const rules = quiet ? tested.rules.filter(rule => !passed(rule)) : tested.rules
  const blocks = [
    ...tested.catalogues.map(finding => problemBlock(finding, page)),
    ...rules.flatMap(rule => ruleBlocks(rule, quiet, page)),
  ]
  const faults = tested.catalogues.filter(({ level }) => level === 'error').length
  if (!quiet) blocks.push(hang('', testWords[lang].summary(tested.summary, faults), page.width))
  const text = blocks.map(block => block.join('\n')).join('\n\n')
  return text === '' ? '' : `${text}\n`
}

/** A rule's cases as a table, then each problem on its own; `quiet` leaves out what fails nothing. */
function ruleBlocks(rule: TestedRule, quiet: boolean, page: Page): string[][] {
  const words = testWords[page.lang]
  const failed = rule.cases.filter(one => one.problems.length > 0)
  const shown = quiet ? failed : rule.cases
  const problems = [...rule.problems, ...failed.flatMap(one => one.problems)]
  return [
    [
      `${page.palette.title(printable(rule.id))}: ${words.casesPassed(rule.cases.filter(isPassed).length, rule.cases.length)}`,
      ...shown.flatMap(one => caseLines(one, rule.cases, page)),
    ],
    ...problems.filter(({ level }) => !quiet || level === 'error').map(finding => problemBlock(finding, page)),
  ]
}

const isPassed = ({ found, problems }: Pick<TestedCase, 'found' | 'problems'>): boolean =>
  found !== undefined && problems.length === 0

function caseLines(one: TestedCase, all: readonly TestedCase[], { lang, width, palette }: Page): string[] {
  const words = testWords[lang]
  const statuses = [words.passed, words.failed, words.notRun]
  const status = one.problems.length > 0 ? words.failed : one.found ? words.passed : words.notRun
  const first = `${padEnd(status, Math.max(...statuses.map(widthOf)))}  `
  const widest = Math.max(...all.map(({ expected }) => widthOf(verdictWord(expected, lang))))
  const lead = `${INDENT}${first}${padEnd(verdictWord(one.expected, lang), widest)}  `
  const lines = hang(lead, printable(one.title), width)
  const paint = status === words.failed ? palette.level.error : palette.quiet
  return lines.map((line, i) => (i === 0 ? INDENT + paint(first) + line.slice(INDENT.length + first.length) : line))
}

const verdictWord = (verdict: Verdict | undefined, lang: Lang): string =>
  verdict === undefined ? '–' : wordOf(verdicts, verdict, lang).toLowerCase()

/** Where, what, the line it is about, and the finding nobody expected. */
function problemBlock(finding: Finding, page: Page): string[] {
  const { lang, width, palette } = page
  const label = `${INDENT}${testWords[lang].says}  `
  return [
    ...headline(finding, page),
    // What is wrong with a file as a whole is wrong with none of its lines.
    ...(finding.place.end > 0 ? frameLines(finding.place, palette.level[finding.level], page) : []),
    ...finding.related.flatMap(({ note }) =>
      hang(label, printable(wordMessage(note, lang)), width).map((line, i) =>
        i === 0 ? palette.label(label) + line.slice(label.length) : line,
      ),
    ),
  ]
}

/** Number of the result's form; a change that breaks readers raises it. */
const SCHEMA = 1

/** The same for programs. Its keys and their order are a public interface. */
export function testsJson({ framework, rules, catalogues, summary }: Tested, version: string, lang: Lang): string {
  const result = {
    schema: SCHEMA,
    khung: version,
    framework,
    summary,
    catalogues: catalogues.map(problem => problemOf(problem, lang)),
    rules: rules.map(rule => ({
      id: rule.id,
      passed: passed(rule),
      cases: rule.cases.map(one => caseOf(one, lang)),
      problems: rule.problems.map(problem => problemOf(problem, lang)),
    })),
  }
  return `${harmless(JSON.stringify(result, undefined, 2))}\n`
}

const caseOf = ({ title, place, expected, found, problems }: TestedCase, lang: Lang) => ({
  title,
  ...whereIs(place),
  expected: expected ?? null,
  found: found ?? null,
  passed: isPassed({ found, problems }),
  problems: problems.map(problem => problemOf(problem, lang)),
})

const problemOf = ({ rule, level, message, place, related }: Finding, lang: Lang) => ({
  rule,
  level,
  message: wordMessage(message, lang),
  ...whereIs(place),
  related: related.map(({ note }) => wordMessage(note, lang)),
})
