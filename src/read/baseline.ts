import { type Baseline, RECORDED_LEVELS, type Recorded } from '../findings/baseline.ts'
import { say } from '../findings/message.ts'
import { SourceFile } from '../findings/source.ts'
import { UsageError } from '../findings/usage.ts'
import { isMap } from '../util/is-map.ts'
import { plain } from '../util/plain.ts'
import { printed, readText } from './files.ts'
import { parseYaml } from './yaml/parse.ts'

/** Form of the file this version reads and writes. */
const SCHEMA = 1

/**
 * Reads a file made by `khung baseline`.
 * @throws UsageError when there is none, it is something else, is torn, or comes from a later version
 */
export function readBaseline(path: string): Baseline {
  const { file, problem } = readText(path)
  if (problem) {
    const reason = 'key' in problem && problem.key === 'file.unreadable' ? problem.args.reason : 'not UTF-8 text'
    throw new UsageError(say('usage.unreadable-path', { path, reason }))
  }
  // Nothing in it is secret, and a fingerprint may look as if it were.
  const source = new SourceFile(printed(path), file.text)
  const { value, problems } = parseYaml(source)
  const [first] = problems
  if (first) throw broken(path, source.position(first.offset).line)
  if (!isMap(value) || value.kind !== 'baseline') throw new UsageError(say('usage.not-a-baseline', { path }))
  if (value.schema !== SCHEMA) throw new UsageError(say('usage.baseline-version', { path, found: plain(value.schema) }))
  const { state, architectures, findings } = value
  if (state !== 'current' && state !== 'target') throw broken(path, lineOf(source, 'state'))
  if (!isListOf(architectures, isText)) throw broken(path, lineOf(source, 'architectures'))
  if (!isListOf(findings, isRecorded)) throw broken(path, lineOf(source, 'findings'))
  return { state, architectures, findings: onceEach(findings) }
}

const broken = (path: string, line: number): UsageError => new UsageError(say('usage.broken-baseline', { path, line }))

const lineOf = (source: SourceFile, key: string): number =>
  source.position(Math.max(0, source.text.search(new RegExp(`^${key}:`, 'm')))).line
const isText = (value: unknown): value is string => typeof value === 'string'
const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is)

type Stored = Omit<Recorded, 'count'> & { count?: number }

function isRecorded(value: unknown): value is Stored {
  if (!isMap(value)) return false
  const { fingerprint, level, architecture, rule, subject, count = 1 } = value
  const counted = typeof count === 'number' && Number.isInteger(count) && count > 0
  return (
    counted && [fingerprint, architecture, rule, subject].every(isText) && RECORDED_LEVELS.some(one => one === level)
  )
}

/** Two branches that recorded the same finding, merged, hold it twice: it is still one. */
function onceEach(stored: readonly Stored[]): Recorded[] {
  const found = new Map<string, Recorded>()
  for (const one of stored) {
    const key = [one.architecture, one.fingerprint, one.level].join('\0')
    const count = Math.max(one.count ?? 1, found.get(key)?.count ?? 0)
    found.set(key, { ...one, count })
  }
  return [...found.values()]
}
