import { check } from './engine/check.ts'
import type { Rule } from './engine/compile.ts'
import { problem } from './findings/build.ts'
import type { Finding, Verdict } from './findings/finding.ts'
import { type Message, say } from './findings/message.ts'
import { inOrder } from './findings/order.ts'
import type { TestedCase } from './findings/tested.ts'
import type { Framework } from './model/framework.ts'
import { validity, validOn } from './model/law.ts'
import { link } from './model/link.ts'
import { isModelKey, type RuleCase } from './read/cases.ts'
import { declare } from './read/declare.ts'
import type { Day } from './util/day.ts'

/** What a case leaves unsaid of its architecture. */
const DEFAULTS = { id: 'thu', level: 'province', dataAsOf: '2020-09-30' }

/** Runs one case of a rule: its verdict, the lines of its findings, and what else is wrong with the case's model. */
export function runCase(one: RuleCase, rule: Rule, rules: readonly Rule[], framework: Framework): TestedCase {
  const { architecture, day, checked, all } = judgeCase(one, rules, framework)
  const found = checked.requirements.find(requirement => requirement.rule === rule.source.id)?.verdict
  const said = checked.findings.filter(finding => finding.rule === rule.source.id)
  const broken = all.filter(finding => spoils(finding, rule))
  // What follows from a model that cannot be read as it is meant would only hide why.
  const misread = broken.length > 0 || one.problems.some(isUnknownKey)
  const asked: Asked = { rule, framework, day, level: architecture.level }
  const differs = misread ? [] : [...otherVerdict(one, found, asked), ...otherLines(one, said)]
  const problems = inOrder([...one.problems, ...broken, ...differs])
  return { title: one.title, place: one.place, expected: one.verdict, found, problems }
}

/** What the rule says of a case, whatever the case expects: its findings, in the order of the rule's parts. */
export const findingsOf = (one: RuleCase, rule: Rule, rules: readonly Rule[], framework: Framework): Finding[] =>
  judgeCase(one, rules, framework).checked.findings.filter(finding => finding.rule === rule.source.id)

/** Reads, links and checks the model of a case. */
function judgeCase(one: RuleCase, rules: readonly Rule[], framework: Framework) {
  const source = declare([one.source], DEFAULTS.id, value => complete(value, framework))
  const { architecture, findings } = link({ ...source, catalogues: one.catalogues }, framework, new Map())
  const day = one.asOf ?? (one.state === 'current' ? architecture.dataAsOf : architecture.targetDate)
  const checked = check(architecture, rules, { state: one.state, day, waivers: true })
  return { architecture, day, checked, all: [...source.findings, ...findings, ...checked.findings] }
}

/** Takes away what is the case's own, and fills in what it leaves unsaid. */
function complete(value: Record<string, unknown>, framework: Framework): void {
  for (const key of Object.keys(value)) if (!isModelKey(key)) delete value[key]
  value.khung ??= 1
  const about: unknown = (value.architecture ??= {})
  // Anything else is wrong, and reported when its shape is checked.
  if (typeof about !== 'object' || about === null || Array.isArray(about)) return
  for (const [key, fallback] of Object.entries({ ...DEFAULTS, framework: framework.id }))
    (about as Record<string, unknown>)[key] ??= fallback
}

/** Errors of the model itself, and of the rule when it runs; those of other rules are none of the case's. */
const spoils = ({ rule: of, level, subject }: Finding, rule: Rule): boolean =>
  level === 'error' &&
  (of.startsWith('model.') || of.startsWith('catalogue.') || (of.startsWith('rule.') && subject === rule.source.id))

const isUnknownKey = ({ message }: Finding): boolean => 'key' in message && message.key === 'cases.unknown-key'

/** What a case was asked with. */
interface Asked {
  rule: Rule
  framework: Framework
  day: Day | undefined
  level: string | undefined
}

function otherVerdict({ verdict, verdictPlace }: RuleCase, found: Verdict | undefined, asked: Asked): Finding[] {
  if (verdict === undefined || found === undefined || verdict === found) return []
  const message = found === 'not-applicable' ? whyNotAsked(asked) : say('cases.verdict', { expected: verdict, found })
  return [problem('rule.test', '', verdictPlace, message)]
}

/** A rule for other levels or days is never asked, nor one that selects nothing: easily overlooked in a case. */
function whyNotAsked({ rule: { source }, framework, day, level }: Asked): Message {
  const { levels } = source
  if (level !== undefined && !levels.includes(level))
    return say('cases.other-level', { level, levels: levels.join(', ') })
  if (day === undefined || validOn(source, framework, day) === 'valid') return say('cases.nothing-selected', {})
  return say('cases.other-day', { day, ...validity(source, framework) })
}

/** Findings that were expected on a line and are not there, and those that are there unexpected. */
function otherLines({ expected }: RuleCase, said: readonly Finding[]): Finding[] {
  const lineOf = ({ place }: Finding): number => place.file.position(place.offset).line
  const missing = expected.filter(
    ({ line, verdict }) => !said.some(finding => finding.verdict === verdict && lineOf(finding) === line),
  )
  const unexpected = said.filter(
    finding => !expected.some(({ line, verdict }) => finding.verdict === verdict && lineOf(finding) === line),
  )
  return [
    ...missing.map(({ place, verdict }) => problem('rule.test', '', place, say('cases.finding-missing', { verdict }))),
    ...unexpected.map(({ place, verdict, message, key }) =>
      problem('rule.test', '', place, say('cases.finding-unexpected', { verdict }), {
        key: `unexpected ${key}`,
        related: [{ place, note: message }],
      }),
    ),
  ]
}
