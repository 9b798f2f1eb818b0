import type { ReviewEntry, ReviewFinding, ReviewRecord } from '../model/review.ts'
import { parsed, valuesOf } from '../util/yaml/nodes.ts'

/** Whether everything the reviewer wrote in one text stands in another, under the same requirement or finding. */
export function kept(before: string, after: string): boolean {
  const now = new Map(written(after))
  return written(before).every(([where, what]) => now.get(where) === what)
}

/** Values of the reviewer's own by where they stand, and every comment. */
function written(text: string): [where: string, what: string][] {
  const review = valuesOf(parsed(text)) as ReviewRecord
  return [
    ...own(review, '', HEAD),
    ...[...(review.requirements ?? []), ...(review.obsolete ?? [])].flatMap(entry => [
      ...own(entry, entry.rule, ENTRY),
      ...inFindings(entry.findings ?? [], entry.rule),
    ]),
    ...inFindings(review.problems ?? [], ''),
  ]
}

const inFindings = (findings: readonly ReviewFinding[], where: string): [string, string][] =>
  findings.flatMap((one, i) => own(one, `${where} ${one.fingerprint} ${nth(findings, i)}`, FINDING))

/** Which of the findings with its fingerprint one is. */
const nth = (findings: readonly ReviewFinding[], at: number): number =>
  findings.slice(0, at).filter(({ fingerprint }) => fingerprint === findings[at]?.fingerprint).length

const HEAD = ['agreeTo', 'conclusion', 'reviewer', 'date', 'comments']
const ENTRY = ['decision', 'reason', 'comment', 'evidenceRequested']
const FINDING = ['subject', 'fingerprint', 'comment']

const own = (map: ReviewRecord | ReviewEntry | ReviewFinding, where: string, names: string[]): [string, string][] =>
  Object.entries(map)
    .filter(([key]) => names.includes(key) || key.startsWith('x-'))
    .map(([key, value]) => [`${where}\0${key}`, JSON.stringify(value)])
