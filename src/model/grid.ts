import type { CellPlace } from '../util/cells.ts'
import type { LegacyEncoding } from '../util/vietnamese/legacy.ts'

/** A sheet of a workbook as read, before anybody asks what it means. */
export interface Grid {
  /** As printed: relative to the current directory. */
  file: string
  /** Name of the sheet; of a CSV file its base name. */
  sheet: string
  /** Whether cells are named with the sheet (`a.xlsx!Ten!C14`) or without (`a.csv!C14`). */
  named: boolean
  /** Rows from 0; empty cells are undefined, empty rows at the end are left out. */
  rows: readonly (readonly (GridCell | undefined)[])[]
  /** Rectangles of cells shown as one; the value stands in the first. */
  merges: readonly Merge[]
}

export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface GridCell {
  /** A text is as written: line breaks, spaces and letters are those of the cell. */
  value: string | number | boolean | CellDay | CellError
  /** Name of the cell's own font, where it says something of the encoding. */
  font?: string
  /** The text may be one in an old encoding, and may not be: what it would be then. */
  doubt?: { encoding: LegacyEncoding; text: string }
}

/** A date, as `2020-09-30`; as `2020-09` or `2020` where the cell shows no more of it. */
export interface CellDay {
  day: string
}

/** What the program that wrote the file put where a formula failed: `#N/A`. */
export interface CellError {
  error: string
}

export const placeAt = ({ file, sheet, named }: Grid, row?: number, column?: number): CellPlace => ({
  file,
  ...(named ? { sheet } : {}),
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
})

/** The cell as a text that people would read; '' where it is empty. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return ''
  const { value } = cell
  if (typeof value === 'object') return 'day' in value ? value.day : value.error
  return String(value)
}
