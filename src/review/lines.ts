import type { AssessedFinding, AssessedRule, Since } from '../findings/review.ts'
import { item, scalar } from '../util/yaml/scalar.ts'

/** What is written beside the tool's own words when something is not as it was. */
export interface Marks {
  since?: Since | undefined
  previous?: string | undefined
  revisit?: true | undefined
}

const pairLine = (key: string, value: string | true): string => `${key}: ${scalar(value)}`

/** The keys of marks that are set, in their order. */
const markLines = ({ since, previous, revisit }: Marks): string[] => [
  ...(since === undefined ? [] : [pairLine('since', since)]),
  ...(previous === undefined ? [] : [pairLine('previous', previous)]),
  ...(revisit === undefined ? [] : [pairLine('revisit', revisit)]),
]

export const findingLines = (finding: AssessedFinding, marks: Marks): string[] => [
  pairLine('subject', finding.subject),
  pairLine('verdict', finding.verdict),
  pairLine('level', finding.level),
  pairLine('message', finding.message),
  // Digits alone, or with an e among them, would be read as a number.
  `fingerprint: ${JSON.stringify(finding.fingerprint)}`,
  ...markLines(marks),
]

/** `key:` and a list of findings below it; nothing where there are none. */
export const findingsLines = (key: string, findings: readonly AssessedFinding[], marks: Marks): string[] =>
  findings.length === 0 ? [] : [`${key}:`, ...findings.flatMap(one => item(findingLines(one, marks), 2))]

/** An entry nobody has decided on yet. */
export const entryLines = (rule: AssessedRule, marks: Marks): string[] => [
  pairLine('rule', rule.rule),
  pairLine('title', rule.title),
  pairLine('severity', rule.severity),
  pairLine('verdict', rule.verdict),
  ...(rule.partial ? [pairLine('partial', true)] : []),
  ...markLines(marks),
  ...findingsLines('findings', rule.findings, {}),
  'decision:',
  'reason:',
  'comment:',
  'evidenceRequested:',
]

/** The heading above the entries of a component. */
export const heading = (component: string): string => `# ${component}`
