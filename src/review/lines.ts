import type { AssessedFinding, AssessedRule, Since } from '../findings/review.ts'

/** What is written beside the tool's own words when something is not as it was. */
export interface Marks {
  since?: Since | undefined
  previous?: string | undefined
  revisit?: true | undefined
}

/** Words that need no quotes, and that no reader of YAML takes for anything but a text. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/

/** Signs that would not be seen, or that would turn the direction of writing. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g

/** A value as YAML; a JSON text is a double-quoted scalar. */
export function scalar(value: string | true): string {
  if (value === true) return 'true'
  if (PLAIN.test(value) || /^\d{4}-\d\d-\d\d$/.test(value) || /^sha256:[0-9a-f]*$/.test(value)) return value
  return JSON.stringify(value).replace(UNSEEN, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const pairLine = (key: string, value: string | true): string => `${key}: ${scalar(value)}`

/** The keys of marks that are set, in their order. */
export const markLines = ({ since, previous, revisit }: Marks): string[] => [
  ...(since === undefined ? [] : [pairLine('since', since)]),
  ...(previous === undefined ? [] : [pairLine('previous', previous)]),
  ...(revisit === undefined ? [] : [pairLine('revisit', revisit)]),
]

/** The lines of an entry of a list, whose hyphen stands in a column. */
export const item = (lines: readonly string[], column: number): string[] =>
  lines.map((line, i) => (line === '' ? '' : ' '.repeat(column) + (i === 0 ? '- ' : '  ') + line))

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
