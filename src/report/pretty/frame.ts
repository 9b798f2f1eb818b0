import { MASK, type Place, type SourceFile } from '../../findings/source.ts'
import { type Cell, cellsOf } from './cells.ts'

/** A line of a file with a range of it marked below. */
export interface Frame {
  number: number
  line: string
  /** Spaces and carets. */
  marks: string
}

/** Code units kept around a range before anything is measured: one line may hold a whole model. */
const NEAR = 400

/** The line a place begins on, its secrets masked, cut so that the marked range is seen in `room` columns. */
export function frameOf(place: Place, room: number): Frame {
  const { file, offset, end } = place
  const { line: number, column } = file.position(offset)
  const shown = file.line(number)
  const last = file.position(Math.max(end, offset))
  const from = shownColumn(file, offset - column + 1, offset, 'start')
  const to = last.line > number ? shown.trimEnd().length : shownColumn(file, offset - column + 1, end, 'end')
  return { number, ...mark(shown, from, Math.max(to, from + 1), room) }
}

/** Where an offset of the file is in its line as shown, from 0: each secret before it has become a mask. */
function shownColumn(file: SourceFile, lineStart: number, offset: number, side: 'start' | 'end'): number {
  let shift = 0
  for (const secret of file.secrets) {
    const start = Math.max(secret.start, lineStart)
    if (secret.end <= lineStart || start >= offset) continue
    if (secret.end > offset) return start - lineStart + shift + (side === 'start' ? 0 : MASK.length)
    shift += MASK.length - (secret.end - start)
  }
  return offset - lineStart + shift
}

function mark(line: string, from: number, to: number, room: number): { line: string; marks: string } {
  const first = boundary(line, Math.max(0, from - NEAR))
  const past = boundary(line, Math.min(to, from + NEAR) + NEAR)
  const cells = cellsOf(line.slice(first, past))
  const marked = cells.map(cell => cell.to + first > from && cell.from + first < to)
  const begin = marked.indexOf(true)
  const [start, stop] = clamp(cells, begin < 0 ? cells.length : begin, room)
  const before = start > 0 || first > 0 ? '…' : ''
  const after = stop < cells.length || past < line.length ? '…' : ''
  const seen = cells.slice(start, stop)
  const under = seen.map((cell, i) => (marked[start + i] ? '^' : ' ').repeat(cell.width)).join('')
  const marks = `${before ? ' ' : ''}${under}`.trimEnd()
  return {
    line: `${before}${seen.map(cell => cell.text).join('')}${after}`.trimEnd(),
    // An end of line has no sign to stand under.
    marks: marks === '' ? `${' '.repeat(under.length + (before ? 1 : 0))}^` : marks,
  }
}

/** Not between the halves of a surrogate pair. */
const boundary = (line: string, at: number): number => ((line.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at)

/** The cells that fit, with a third of the room before the marked range when the line begins too far left. */
function clamp(cells: readonly Cell[], begin: number, room: number): [number, number] {
  const width = (from: number, to: number) => cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0)
  let start = 0
  if (width(0, cells.length) > room && width(0, begin) > (room * 2) / 3) {
    start = begin
    for (let used = 0; start > 0 && used + (cells[start - 1]?.width ?? 0) <= room / 3; start--)
      used += cells[start - 1]?.width ?? 0
  }
  let stop = start
  // Two columns are kept for the ellipses.
  for (let used = 2; stop < cells.length && used + (cells[stop]?.width ?? 0) <= room; stop++)
    used += cells[stop]?.width ?? 0
  return [start, stop]
}
