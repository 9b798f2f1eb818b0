import { cellText, type Grid } from '../model/grid.ts'
import type { Lang } from '../text/words.ts'
import { columnOf, isExample, LISTS_SHEET, META_SHEET, type SheetKey, sheetOf } from '../workbook/columns.ts'
import { formLines } from './forms/about-lines.ts'
import { type FormGrid, linesOf } from './forms/table.ts'
import { unreadColumns } from './from-map.ts'
import { HEADER_ROWS, headersOf } from './headers.ts'
import { type ColumnLayout, fieldAt, type Layouts, type SheetLayout } from './layout.ts'
import { isSection } from './values.ts'

/** Sheets as `khung inventory template` writes them are read without a map; the rest is left to others. */
export function templateLayouts(grids: readonly Grid[]): Layouts & { others: Grid[]; forms: FormGrid[] } {
  const found: ReturnType<typeof templateLayouts> = { sheets: [], unread: [], findings: [], others: [], forms: [] }
  const made = new Map(grids.filter(({ sheet }) => sheet === META_SHEET).map(grid => [grid.file, langOf(grid)]))
  for (const grid of grids) {
    if (made.has(grid.file) && (grid.sheet === META_SHEET || grid.sheet === LISTS_SHEET)) continue
    const key = sheetOf(grid.sheet)
    const layout = key === undefined ? undefined : layoutOf(key, grid)
    if (layout) {
      found.sheets.push(layout)
      const taken = new Set(layout.columns.flatMap(({ at }) => at ?? []))
      found.findings.push(
        ...unreadColumns(grid, headersOf(grid, layout.headerBottom, layout.headerBottom), layout.headerBottom, taken),
      )
      continue
    }
    const form = formOf(key, grid, made.get(grid.file))
    if (form) found.forms.push(form)
    else if (key === undefined && made.has(grid.file)) found.unread.push(grid)
    else found.others.push(grid)
  }
  return found
}

const langOf = ({ rows }: Grid): Lang =>
  cellText(rows.find(([name]) => cellText(name) === 'lang')?.[1]) === 'en' ? 'en' : 'vi'

/** A sheet that is no list of elements, where its lines can be read. */
function formOf(key: SheetKey | undefined, grid: Grid, lang: Lang | undefined): FormGrid | undefined {
  if (lang === undefined || key === undefined || isSection(key)) return undefined
  const form = { key, grid, lang }
  return (key === 'architecture' ? formLines(form) : linesOf(form)) && form
}

/** The row in which the most titles of the section stand: at least two, one of them what tells elements apart. */
function layoutOf(key: SheetKey, grid: Grid): SheetLayout | undefined {
  if (!isSection(key)) return undefined
  let best: { row: number; columns: ColumnLayout[] } | undefined
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.rows.length); row++) {
    const columns = (grid.rows[row] ?? []).flatMap((cell, at) => columnLayout(key, cellText(cell), at))
    if (columns.length > (best?.columns.length ?? 1)) best = { row, columns }
  }
  if (!best?.columns.some(({ path }) => path === 'id' || path === 'name' || path === 'rule')) return undefined
  const { row, columns } = best
  return {
    grid,
    section: key,
    headerTop: row,
    headerBottom: row,
    columns,
    defaults: [],
    headings: undefined,
    skipRows: [],
    isExample,
  }
}

function columnLayout(key: SheetKey, title: string, at: number): ColumnLayout[] {
  const column = title.trim() === '' ? undefined : columnOf(key, title)
  const field = column && isSection(key) ? fieldAt(key, column.path) : undefined
  return column && field
    ? [{ at, title, path: column.path, field, words: new Map(), separator: undefined, missing: 'refuse' }]
    : []
}
