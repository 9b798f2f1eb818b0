import type { YAMLMap, YAMLSeq } from 'yaml'
import type { Assessment } from '../findings/review.ts'
import type { ReviewEntry, ReviewRecord } from '../model/review.ts'
import { addLines, Edits, fillList } from '../util/yaml/edits.ts'
import {
  bottomOf,
  hyphensOf,
  indentOf,
  lineStart,
  listAt,
  mapsOf,
  type Parsed,
  pairOf,
  parsed,
  valuesOf,
} from '../util/yaml/nodes.ts'

/**
 * Entries of requirements that no longer exist go below `obsolete:` as they are, comments included; those that exist
 * again come back.
 */
export function moveEntries(text: string, { requirements }: Assessment): string {
  const rules = new Set(requirements.map(({ rule }) => rule))
  const gone = moveBetween(text, 'requirements', 'obsolete', ({ rule }) => !rules.has(rule))
  return moveBetween(gone, 'obsolete', 'requirements', ({ rule }) => rules.has(rule))
}

function moveBetween(
  text: string,
  from: 'requirements' | 'obsolete',
  to: 'requirements' | 'obsolete',
  moves: (entry: ReviewEntry) => boolean,
): string {
  const review = parsed(text)
  const list = listAt(review.root, from)
  const entries = (valuesOf(review) as ReviewRecord)[from] ?? []
  const places = entries.flatMap((entry, i) => (moves(entry) ? [i] : []))
  if (!list || places.length === 0) return text
  const edits = new Edits(review)
  const target = listAt(review.root, to)
  const column = target ? indentOf(target) : indentOf(list)
  const extents = places.map(i => extentOf(review, list, i))
  for (const { start, end } of extents) edits.replace(withoutGap(text, start), end, '')
  const lines = extents.flatMap(({ start, end }) => ['', ...linesOf(text.slice(start, end), column - indentOf(list))])
  if (target) edits.insert(bottomOf(text, target, 0), lines)
  else if (pairOf(review.root, to)) fillList(edits, review.root, to, lines)
  else addLines(edits, review.root, ['', `${to}:`, ...lines], ['requirements', 'problems'])
  return edits.apply()
}

/** The lines of an entry: with the comment right above it, and comments of its own below its last value. */
function extentOf({ text }: Parsed, list: YAMLSeq, at: number): { start: number; end: number } {
  const column = indentOf(list)
  let start = lineStart(text, hyphensOf(list)[at] ?? 0)
  for (let above = lineStart(text, start - 1); start > 0; above = lineStart(text, start - 1)) {
    if (!/^\s*#/.test(text.slice(above, start))) break
    start = above
  }
  const end = bottomOf(text, mapsOf(list)[at] as YAMLMap, column)
  return { start, end }
}

/** The empty line above goes with what stands below it. */
function withoutGap(text: string, start: number): number {
  const above = lineStart(text, start - 1)
  return text.slice(above, start).trim() === '' ? above : start
}

/** The lines of a text, set in by so many columns more or, where there is room, less. */
function linesOf(text: string, by: number): string[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const least = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)))
  if (by < 0) return lines.map(line => line.slice(Math.min(-by, least, line.search(/\S|$/))))
  return lines.map(line => (line.trim() === '' ? line : ' '.repeat(by) + line))
}
