import { cellText, type Grid, type GridCell, placeAt } from '../../model/grid.ts'
import type { Lang } from '../../text/words.ts'
import type { CellPlace } from '../../util/cells.ts'
import { type Column, columnOf, isExample } from '../../workbook/columns.ts'
import { HEADER_ROWS } from '../headers.ts'
import type { ColumnLayout } from '../layout.ts'

/** A sheet of the template that is no list of elements: the architecture as a form, its outline, planned changes. */
export interface FormGrid {
  key: 'architecture' | 'outline' | 'changes'
  grid: Grid
  /** Language of the workbook: numbers that stand there as texts are read in it. */
  lang: Lang
}

/** A row of such a sheet: one that states something has cells by the path of their column. */
export interface FormRow {
  row: number
  is: 'line' | 'header' | 'example' | 'empty'
  place: CellPlace
  cells: ReadonlyMap<string, { cell: GridCell | undefined; place: CellPlace }>
}

const NO_CELLS: FormRow['cells'] = new Map()

/** The rows of a sheet of lines; nothing where it has no header. */
export function linesOf({ key, grid }: FormGrid): FormRow[] | undefined {
  const titles = (row: number): [string, number][] =>
    (grid.rows[row] ?? []).flatMap((cell, at): [string, number][] => {
      const column = columnOf(key, cellText(cell))
      return column ? [[column.path, at]] : []
    })
  const top = grid.rows.slice(0, HEADER_ROWS).findIndex((_, row) => titles(row).length > 1)
  if (top < 0) return undefined
  const columns = titles(top)
  return grid.rows.map((cells, row): FormRow => {
    const place = placeAt(grid, row)
    const plain = (is: FormRow['is']): FormRow => ({ row, is, place, cells: NO_CELLS })
    if (isBlank(cells)) return plain('empty')
    if (row <= top) return plain('header')
    if (isExample(cellText(cells[0]))) return plain('example')
    const read = columns.map(
      ([path, at]) => [path, { cell: cells[at], place: placeAt(grid, row, at) }] as const satisfies [string, unknown],
    )
    return { row, is: 'line', place, cells: new Map(read) }
  })
}

export const isBlank = (cells: readonly (GridCell | undefined)[] | undefined): boolean =>
  (cells ?? []).every(cell => cellText(cell).trim() === '')

/** How the cells of a column of the template are read: no words of its own, and names only of what is there. */
export const layoutOf = ({ path, title, field }: Pick<Column, 'path' | 'title' | 'field'>): ColumnLayout => ({
  at: undefined,
  title,
  path,
  field,
  words: new Map(),
  separator: undefined,
  missing: 'refuse',
})
