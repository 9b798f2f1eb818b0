import type { Cell, Heading, Lang, LineLook, Marks, PagePart, Sheet } from '../picture.ts'

/** Pictures that are rows of boxes in columns, in groups: each says of many elements what stands beside each of them. */
export const BOARD_VIEWS = [
  'business',
  'data',
  'application',
  'technology',
  'security',
  'data-sharing',
  'security-levels',
] as const
export type BoardView = (typeof BOARD_VIEWS)[number]

/** What stands in one field of a row. */
export interface Stack {
  cells: readonly Cell[]
  /** How many more of them there are, which this sheet does not show. */
  more: number
  /** Words without a box. */
  text?: string
}

export interface Column {
  title: string
  /** Share of the page's width. */
  weight: number
  /** Boxes beside each other. */
  across: number
  /** One stack beside all tracks of a row; otherwise each track has its own. */
  spans: boolean
  /** What leads to the next column that has boxes. Lines are for what has no direction. */
  next?: 'arrow' | 'line'
  /** Whether rows are of what stands here: one box, as high as its row. */
  subject?: true
  /** What its boxes are called where they are counted: `ứng dụng`. */
  noun: string
}

/** A line of a row: for each column that does not span, what stands in it. */
export interface Track {
  stacks: readonly Stack[]
  /** The connection it shows, with how far that is. */
  link?: Marks & { id: string; name: string; look: LineLook }
}

/** `stacks` has a field a column; those of columns that do not span are empty. */
export interface LineRow {
  kind: 'lines'
  stacks: readonly Stack[]
  tracks: readonly Track[]
}

/** Boxes side by side that have nothing in the other columns. */
export interface GridRow {
  kind: 'grid'
  stack: Stack
  noun: string
}

export type Row = LineRow | GridRow

export interface Group {
  title: string
  /** The element whose rows these are, if it is one. */
  head?: Cell
  note?: string
  rows: readonly Row[]
  /** What its rows are of, where that is not what the column of the picture says. */
  noun?: string
  /** How many more rows there are, which this sheet does not show, and what they are called. */
  more?: { count: number; noun: string }
}

export interface Board {
  view: BoardView
  lang: Lang
  heading: Heading
  columns: readonly Column[]
  groups: readonly Group[]
  /** What the picture leaves out, and what the model does not state, in sentences. */
  remarks: readonly string[]
  /** Which of several sheets; the first is a summary of the others. */
  sheet?: Sheet
  /** Which part of it, where it takes several pages of a document. */
  part?: PagePart
}

export const NOTHING: Stack = { cells: [], more: 0 }
export const stack = (cells: readonly Cell[]): Stack => (cells.length === 0 ? NOTHING : { cells, more: 0 })
export const words = (text: string): Stack => ({ ...NOTHING, text })
export const isEmpty = ({ cells, text }: Stack): boolean => cells.length === 0 && text === undefined

/** A row in which every column spans. */
export const line = (stacks: readonly Stack[]): LineRow => ({ kind: 'lines', stacks, tracks: [{ stacks: [] }] })

/** Boxes in a grid row beside each other. */
export const GRID = 7

/** Every box of a board, as often as it is drawn. */
export const cellsOf = ({ groups }: Pick<Board, 'groups'>): Cell[] =>
  groups.flatMap(({ head, rows }) => [
    ...(head ? [head] : []),
    ...rows.flatMap(row =>
      row.kind === 'grid'
        ? row.stack.cells
        : [...row.stacks, ...row.tracks.flatMap(({ stacks }) => stacks)].flatMap(({ cells }) => cells),
    ),
  ])
