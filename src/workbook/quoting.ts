import { emptyMark } from '../text/inventory.ts'
import { LANGS } from '../text/words.ts'
import { isExample } from './columns.ts'

// How texts stand in the cells of an inventory, alone and in lists. What a person would write stands as it is; what
// would be read as something else is written as a JSON string, in quotation marks.

// What Excel drops, shows as nothing or cannot hold: control characters but the line feed, lone halves of pairs.
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

/** The text as a cell holds it. Line ends at its end are the way YAML writes blocks, and are dropped. */
export function quoteText(text: string, apart: readonly string[] = []): string {
  const kept = text.replace(/\n+$/, '')
  const plain =
    kept !== '' &&
    kept === kept.trim() &&
    !UNSEEN.test(kept.replaceAll('\n', '')) &&
    !kept.startsWith('"') &&
    !isExample(kept) &&
    !isEmptyMark(kept) &&
    !apart.some(one => kept.includes(one))
  return plain ? kept : JSON.stringify(kept)
}

/** What `quoteText` was given; a text that merely has quotation marks stands for itself. */
export function unquoteText(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n').trim()
  if (!(text.startsWith('"') && text.endsWith('"') && text.length > 1)) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}

/** Items apart by `separator` and a space; `(empty)` for none. */
export function joinList(items: readonly string[], separator: string): string {
  return items.map(item => quoteText(item, [separator, '\n'])).join(separator === '\n' ? '\n' : `${separator} `)
}

/** The pieces of a cell between any of the separators, each as it stands, quotation marks included; no empty ones. */
export function splitList(cell: string, separators: string): string[] {
  return pieces(cell, separators).filter(piece => piece !== '')
}

/** As `splitList`, empty pieces included. */
export function pieces(cell: string, separators: string): string[] {
  const found: string[] = []
  const text = cell.replace(/\r\n?/g, '\n')
  let at = 0
  while (at <= text.length) {
    const start = at + (/^[ \t\u00a0]*/.exec(text.slice(at))?.[0].length ?? 0)
    // What stands in quotation marks up to the end of the piece is one piece, whatever is in it.
    const quoted = text[start] === '"' ? /^"(?:[^"\\]|\\.)*"[ \t\u00a0]*/s.exec(text.slice(start))?.[0] : undefined
    const after = start + (quoted?.length ?? 0)
    let end = quoted !== undefined && (after === text.length || separators.includes(text[after] ?? '')) ? after : start
    while (end < text.length && !separators.includes(text[end] ?? '')) end++
    found.push(text.slice(start, end).trim())
    at = end + 1
  }
  return found
}

/** Whether a cell says that a list is stated and holds nothing. */
export const isEmptyMark = (cell: string): boolean =>
  LANGS.some(lang => emptyMark[lang] === cell.trim().normalize('NFC').toLowerCase())
