import { say } from '../findings/message.ts'
import type { ReviewProblem } from '../findings/review.ts'
import { SourceFile } from '../findings/source.ts'
import { UsageError } from '../findings/usage.ts'
import { review } from '../model/language/review.ts'
import type { ReviewRecord } from '../model/review.ts'
import { isMap } from '../util/is-map.ts'
import { readText, sourceOf } from './files.ts'
import { originOf } from './places.ts'
import { checkOther } from './shape.ts'
import validateReview from './validate-review.generated.mjs'
import { parseYaml } from './yaml/parse.ts'

/** Form of the file this version reads and writes. */
const SCHEMA = 1

/** A reviewer's file as read. */
export interface ReviewFile {
  file: SourceFile
  /** `\ufeff` where the file begins with a byte order mark, which is none of its text. */
  mark: string
  record: ReviewRecord
  /** Nothing may be done with the record while there is anything. */
  problems: ReviewProblem[]
  /** Where an entry of the record, or a field of it, stands. */
  placeOf: (entry: object, field?: string) => ReviewProblem['place']
}

/**
 * Reads a reviewer's file. What is wrong inside it is collected with its place.
 * @throws UsageError when it cannot be opened or is something else
 */
export function readReview(path: string): ReviewFile {
  const text = readText(path)
  const { file: masked, problem } = text
  if (problem) {
    if ('key' in problem && problem.key === 'file.not-text') throw new UsageError(say('usage.not-text', { path }))
    const reason = 'key' in problem && problem.key === 'file.unreadable' ? problem.args.reason : 'too large'
    throw new UsageError(say('usage.unreadable-path', { path, reason }))
  }
  const { mark = '' } = text
  // A fingerprint or hash may look like a secret, and what the reviewer wrote is kept as it is: the values are read
  // unmasked, and never printed. What is printed of a faulty value comes from a tree that masks.
  const file = new SourceFile(masked.path, masked.text)
  const tree = parseYaml(file)
  const shown = parseYaml(sourceOf(file.path, file.text))
  if (isMap(tree.value) ? tree.value.kind !== 'review' : tree.problems.length === 0)
    throw new UsageError(say('review.not-one', { path }))
  const record = tree.value as ReviewRecord
  const torn = shown.problems
  const found = torn.length > 0 ? torn : checkOther('review', review, validateReview, shown, file)
  const problems = found.map(({ message, offset, end }) => ({ message, place: { file, offset, end } }))
  const placeOf = (entry: object, field?: string) => originOf(file, tree.marks, entry).place(field)
  if (problems.length === 0) problems.push(...beyondShape(record, placeOf))
  return { file, mark, record, problems, placeOf }
}

/** What a schema cannot say: the version, and that a requirement stands once. */
function beyondShape(record: ReviewRecord, placeOf: ReviewFile['placeOf']): ReviewProblem[] {
  if (record.schema !== SCHEMA)
    return [{ message: say('review.version', { found: record.schema }), place: placeOf(record, 'schema') }]
  const seen = new Set<string>()
  return [...record.requirements, ...(record.obsolete ?? [])].flatMap(entry => {
    const again = seen.has(entry.rule)
    seen.add(entry.rule)
    return again ? [{ message: say('review.twice', { rule: entry.rule }), place: placeOf(entry, 'rule') }] : []
  })
}
