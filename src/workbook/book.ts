import type { WriteSheet } from 'hucre/xlsx'
import type { Lang } from '../text/words.ts'
import type { Day } from '../util/day.ts'
import type { Look } from './looks.ts'

/** A workbook: sheets of tables, and forms to be filled in. */
export interface Workbook {
  lang: Lang
  properties: {
    title: string
    author: string
    /** The day its properties carry; never today. */
    day: Day | undefined
  }
  sheets: readonly Sheet[]
}

export interface Sheet {
  /** As wished: what Excel forbids is taken out, and a name that is taken gets a number. */
  name: string
  /** A line above everything else, and lines beneath it. */
  title?: string
  notes?: readonly string[]
  /** None: a sheet of lines without a header. */
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetCell[])[]
  /** Columns that stay in sight at the left; the header always does. */
  frozen?: number
  /** Buttons to filter by. */
  filter?: boolean
  /** Beneath the rows and an empty line: a name and what is said of it, as wide as the table. */
  facts?: readonly (readonly [name: string, said: string])[]
  /** The last row sums up the others. */
  total?: boolean
  /** More rows are to be written below: cells there are formatted, and offer their choices. */
  open?: boolean
  upright?: boolean
  hidden?: boolean
}

export interface SheetColumn {
  title: string
  /** In characters. */
  width: number
  /** The title is long, the column narrow: it stands upright. */
  upright?: boolean
  look: Look
  required?: boolean
  /** Shown beside the title when the pointer rests on it. */
  note?: string
  choices?: Choices
  /** Folded away: seen when its group is opened. */
  folded?: boolean
}

/** What a cell offers to choose from. `strict`: anything else is refused. */
export type Choices = { strict?: boolean } & (
  | { words: readonly Word[] }
  /** What stands in a column of other sheets, from the first row beneath their headers, as long as they are filled. */
  | { sheet: string; column: number }
)
/** A word to choose; `id` stands beside it on the hidden sheet. */
export interface Word {
  word: string
  id?: string
}

/** A cell; undefined for an empty one. */
export type SheetCell = CellValue | undefined | FullCell
export type CellValue = string | number
export interface FullCell {
  value?: CellValue
  /** A whole day, written as a date; `value` is then not looked at. */
  day?: Day
  look?: Look
  choices?: Choices
}

/** Choices and colours reach so many rows down a sheet that is still being filled in. */
export const OPEN_ROWS = 2000

/** A sheet as the library takes it, and what it cannot be told. */
export interface Made {
  sheet: WriteSheet
  /** Row of the header from 0; undefined for a sheet without one. */
  headRow: number | undefined
  /** First row beneath the header, from 0. */
  firstRow: number
  /** Texts of the notes, in the order of their cells. */
  notes: readonly string[]
  /** A row whose cells lend their style to their whole columns. */
  openRow: number | undefined
}

/** Rows from 0: title, notes, header, then the rows themselves. */
export const headRowOf = ({ title, notes = [], columns }: Sheet): number | undefined =>
  columns.length === 0 ? undefined : (title === undefined ? 0 : 1) + notes.length
