import type { Grid, GridCell } from '../model/grid.ts'
import { soundness } from '../util/vietnamese/legacy.ts'
import { fromTcvn3 } from '../util/vietnamese/tcvn3.ts'
import { fromVni } from '../util/vietnamese/vni.ts'

/** The encoding a text file was found to be in. `western`: bytes as a Western program shows them, old fonts among them. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'western'

/** Decodes a text file; nothing where it is no text. */
export function decodeText(bytes: Buffer): { text: string; encoding: TextEncoding } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decoded(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decoded(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16' }
  if (bytes.includes(0)) return utf16Without(bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Excel's own "CSV": the bytes of the machine's code page, or of the font the text was typed in.
    const vietnamese = decoded(bytes, 'windows-1258').normalize('NFC')
    const western = decoded(bytes, 'windows-1252')
    const old = Math.max(...[western, fromTcvn3(western), fromVni(western)].map(soundShare))
    return soundShare(vietnamese) >= old
      ? { text: vietnamese, encoding: 'windows-1258' }
      : { text: western, encoding: 'western' }
  }
}

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Without its mark it is told by the zeros: every other byte of what is plain. */
function utf16Without(bytes: Buffer): { text: string; encoding: TextEncoding } | undefined {
  const zeros = [0, 1].map(from => bytes.subarray(0, 4096).filter((byte, i) => i % 2 === from && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  const few = Math.min(even, odd) * 10 < Math.max(even, odd)
  return bytes.length % 2 === 0 && few
    ? { text: decoded(bytes, odd > even ? 'utf-16le' : 'utf-16be'), encoding: 'utf-16' }
    : undefined
}

/** Share of the words with other than plain letters that are Vietnamese. */
function soundShare(text: string): number {
  const { vietnamese, wrong } = soundness(text.slice(0, 200_000))
  return vietnamese + wrong === 0 ? 0 : vietnamese / (vietnamese + wrong)
}

/**
 * A CSV text as a grid; `open`: a quote that is never closed begins in this row (from 0); `cut`: it is larger than any
 * inventory, and was not read to its end.
 */
export function readCsv(text: string, file: string, sheet: string): { grid: Grid; open?: number; cut?: boolean } {
  const separator = separatorOf(text)
  const body = text.startsWith('sep=') ? text.slice(text.indexOf('\n') + 1) : text
  const { rows, open, cut } = split(body.normalize('NFC'), separator)
  const cells = rows.map(row => {
    const found = row.map((value): GridCell | undefined => (value.trim() === '' ? undefined : { value }))
    while (found.length > 0 && found.at(-1) === undefined) found.pop()
    return found
  })
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop()
  return {
    grid: { file, sheet, named: false, rows: cells, merges: [] },
    ...(open === undefined ? {} : { open }),
    ...(cut ? { cut } : {}),
  }
}

/** The separator that the first rows agree on most; what a file says itself (`sep=;`) is believed. */
function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1]
  if (said) return said
  const best = [';', '\t', ','].map(separator => {
    const widths = split(text.slice(0, 20_000), separator)
      .rows.slice(0, 50)
      .map(row => row.length)
    const wide = widths.filter(width => width > 1)
    const most = Math.max(0, ...wide.map(width => wide.filter(other => other === width).length * (width - 1)))
    return { separator, score: most }
  })
  return best.reduce((a, b) => (b.score > a.score ? b : a)).separator
}

/** Empty ones included, of which tools leave many. */
const MOST_CELLS = 2_000_000

/** Fields in quotes may hold separators, line breaks and, doubled, quotes (RFC 4180). */
function split(text: string, separator: string): { rows: string[][]; open?: number; cut?: boolean } {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let cells = 0
  while (at <= text.length) {
    if (++cells > MOST_CELLS) return { rows, cut: true }
    let value: string
    if (text[at] === '"') {
      const end = closing(text, at)
      if (end < 0) return { rows: [...rows, [...row, text.slice(at + 1)]], open: rows.length }
      const rest = until(text, end + 1, separator)
      value = text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, rest)
      at = rest
    } else {
      const end = until(text, at, separator)
      value = text.slice(at, end)
      at = end
    }
    row.push(value)
    if (text[at] === separator) {
      at++
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { rows }
}

function closing(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at
  return -1
}

function until(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === separator || sign === '\n' || sign === '\r') return at
  }
  return text.length
}
