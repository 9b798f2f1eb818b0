import { FINE, type Type, wrap } from './measure.ts'
import { text } from './parts.ts'
import { GREY, LINE, PALE, type Shape } from './scene.ts'

/** A table set in the picture. */
export interface TableColumn {
  head: string
  w: number
  /** Most lines of a cell; the last ends in an ellipsis. */
  most: number
}

export interface TableRow {
  cells: readonly string[]
  bold?: readonly number[]
  /** Drawn in the first cell, on the middle of the first line. */
  mark?: (x: number, middle: number) => Shape[]
}

const HEAD: Type = { size: FINE, bold: true }
const CELL: Type = { size: 12 }
const STEP = 16
const PAD = 8

export function drawTable(columns: readonly TableColumn[], rows: readonly TableRow[], left: number, top: number) {
  const wide = columns.reduce((sum, { w }) => sum + w, 0)
  const lefts = columns.map((_, i) => left + columns.slice(0, i).reduce((sum, { w }) => sum + w, 0))
  const heads = columns.map(({ head, w }) => wrap(head, HEAD, w - 2 * PAD, 2))
  const headHeight = Math.max(...heads.map(lines => lines.length)) * STEP + 6
  const shapes: Shape[] = [
    { kind: 'panel', x: left, y: top, w: wide, h: headHeight, fill: PALE },
    ...heads.flatMap((lines, i) => set(lines, (lefts[i] ?? 0) + PAD, top, HEAD, GREY)),
  ]
  let y = top + headHeight
  for (const row of rows) {
    const { mark } = row
    const type = typeIn(row)
    const wrapped = wrapRow(row, columns)
    shapes.push(...wrapped.flatMap((lines, i) => set(lines, (lefts[i] ?? 0) + PAD, y, type(i))))
    shapes.push(...(mark?.(left + PAD, y + 3 + STEP / 2) ?? []))
    y += heightOf(wrapped)
    shapes.push({ kind: 'panel', x: left, y: y - 0.5, w: wide, h: 1, fill: LINE })
  }
  return { shapes, bottom: y }
}

const typeIn =
  ({ bold = [] }: TableRow) =>
  (i: number): Type =>
    bold.includes(i) ? { ...CELL, bold: true } : CELL

const wrapRow = (row: TableRow, columns: readonly TableColumn[]): string[][] =>
  row.cells.map((cell, i) => {
    const { w = 0, most = 1 } = columns[i] ?? {}
    return wrap(cell, typeIn(row)(i), w - 2 * PAD, most)
  })

const heightOf = (wrapped: readonly (readonly string[])[]): number =>
  Math.max(1, ...wrapped.map(lines => lines.length)) * STEP + 6

/** How high a row becomes in its columns. */
export const tableRowHeight = (row: TableRow, columns: readonly TableColumn[]): number =>
  heightOf(wrapRow(row, columns))

const set = (lines: readonly string[], x: number, top: number, type: Type, fill?: string): Shape[] =>
  lines.map((line, i) => text(x, top + 15 + i * STEP, line, type, fill === undefined ? {} : { fill }))
