import { MARGIN, PAGE } from '../frame.ts'
import { linesOf, wrap } from '../measure.ts'
import { type Fitted, fitCell, NOTE } from '../parts.ts'
import {
  type Board,
  type Column,
  GRID,
  type GridRow,
  type Group,
  isEmpty,
  type LineRow,
  type Row,
  type Stack,
} from './board.ts'
import { BOARD_LABELS } from './labels.ts'

/** How wide and high everything of a board becomes, before it is given a place. */

export const STRIP = 132
export const GAP = 9
/** Badges stand on the upper edge of a box. */
export const ROW_GAP = 14
const LINES = 4
const NOTES = 3
/** Lines of words without a box: a long name of a connection after its state. */
const WORDS = 7
/** Between columns: for an arrow, and for nothing. */
const GUTTER = { arrow: 34, line: 26, none: 18 }
/** Where connections are drawn what was found at them needs room. */
const LINKED = 52
/** Of a box, where a board has few columns. */
const WIDEST = 300
const MORE = 17
const LEAST = 27

export interface Place {
  x: number
  w: number
}

/** Where columns stand; `whole` is all of them together. */
export interface Grid {
  columns: readonly Place[]
  whole: Place
}

export function gridOf(columns: readonly Column[]): Grid {
  const left = MARGIN + STRIP + 2 * GAP
  const whole = { x: left, w: PAGE - MARGIN - GAP - left }
  const gutters = columns.map(({ next, spans }, i) => {
    if (i === columns.length - 1) return 0
    return next === 'arrow' && !spans ? LINKED : GUTTER[next ?? 'none']
  })
  const room = whole.w - gutters.reduce((sum, g) => sum + g, 0)
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0)
  let x = left
  return {
    whole,
    columns: columns.map(({ weight, across }, i) => {
      const place = { x, w: Math.min(WIDEST * across, Math.floor((room * weight) / weights)) }
      x += place.w + (gutters[i] ?? 0)
      return place
    }),
  }
}

/** A stack with its boxes in lines, and words below them. */
export interface Measured {
  stack: Stack
  across: number
  /** Width of a box. */
  cell: number
  lines: readonly { cells: readonly Fitted[]; height: number }[]
  text: readonly string[]
  height: number
}

function measureStack(stack: Stack, across: number, w: number, more: string): Measured {
  const inLine = Math.max(1, across)
  const cell = Math.floor((w - (inLine - 1) * GAP) / inLine)
  const lines: { cells: Fitted[]; height: number }[] = []
  for (let i = 0; i < stack.cells.length; i += inLine) {
    const cells = stack.cells.slice(i, i + inLine).map(one => fitCell(one, cell, LINES, NOTES))
    lines.push({ cells, height: Math.max(LEAST, ...cells.map(({ height }) => height)) })
  }
  const text = [
    ...(stack.text === undefined ? [] : wrap(stack.text, NOTE, w, WORDS)),
    ...(more === '' ? [] : wrap(more, NOTE, w, 1)),
  ]
  const boxes = lines.reduce((sum, { height }) => sum + height + ROW_GAP, lines.length > 0 ? -ROW_GAP : 0)
  const words = text.length * MORE
  return { stack, across: inLine, cell, lines, text, height: boxes + words }
}

export interface MeasuredTrack {
  stacks: readonly Measured[]
  height: number
}

export interface MeasuredLine {
  kind: 'lines'
  row: LineRow
  stacks: readonly Measured[]
  tracks: readonly MeasuredTrack[]
  height: number
}

export interface MeasuredGrid {
  kind: 'grid'
  row: GridRow
  stack: Measured
  height: number
}

export type MeasuredRow = MeasuredLine | MeasuredGrid

export interface MeasuredGroup {
  group: Group
  rows: readonly MeasuredRow[]
  /** How many rows are not shown, in words. */
  more: string
  height: number
}

export const GROUP_PAD = 13

export function measureGroup(group: Group, { columns, lang }: Board, grid: Grid): MeasuredGroup {
  const rows = group.rows.map(row => measureRow(row, columns, lang, grid))
  const more = group.more ? BOARD_LABELS[lang].more(group.more.count, group.more.noun) : ''
  const inside = rows.reduce((sum, { height }) => sum + height + ROW_GAP + 2, -ROW_GAP - 2) + (more === '' ? 0 : 24)
  const head = group.head
    ? fitCell(group.head, STRIP, 6).height
    : linesOf(group.title, { size: 13, bold: true }, STRIP - 16, 5) * 17 + 20
  return { group, rows, more, height: Math.max(inside + 2 * GROUP_PAD, head + (group.note === undefined ? 0 : 34)) }
}

export function measureRow(row: Row, columns: readonly Column[], lang: Board['lang'], grid: Grid): MeasuredRow {
  const more = ({ more: n }: Stack, noun: string) => (n > 0 ? BOARD_LABELS[lang].more(n, noun) : '')
  if (row.kind === 'grid') {
    const stack = measureStack(row.stack, GRID, grid.whole.w, more(row.stack, row.noun))
    return { kind: 'grid', row, stack, height: stack.height }
  }
  const measured = (stacks: readonly Stack[]) =>
    stacks.map((stack, c) => {
      const column = columns[c]
      return measureStack(stack, column?.across ?? 1, grid.columns[c]?.w ?? 0, more(stack, column?.noun ?? ''))
    })
  const most = (stacks: readonly Measured[]) => Math.max(0, ...stacks.map(({ height }) => height))
  const stacks = measured(row.stacks)
  const own = row.tracks.map(track => measured(track.stacks))
  const natural = own.map(track => Math.max(LEAST, most(track)))
  const together = natural.reduce((sum, height) => sum + height + ROW_GAP, -ROW_GAP)
  const height = Math.max(together, most(stacks))
  // What a column beside the tracks needs more is shared among them.
  const spare = (height - together) / Math.max(1, own.length)
  const tracks = own.map((stacks, i) => ({ stacks, height: (natural[i] ?? 0) + spare }))
  return { kind: 'lines', row, stacks, tracks, height }
}

export const isBlank = ({ stack }: Measured): boolean => isEmpty(stack) && stack.more === 0
