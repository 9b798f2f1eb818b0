import { cellText, type Grid } from '../model/grid.ts'
import { alike } from '../util/fold.ts'
import { mergesByCell } from './rows.ts'

/** How far down a sheet its headers are looked for. */
export const HEADER_ROWS = 40

/** The header of each column: of several rows joined by ` / `, merged cells standing for each of their columns. */
export function headersOf(grid: Grid, top: number, bottom: number): string[] {
  const merges = mergesByCell(grid)
  const width = Math.max(
    0,
    ...grid.rows.slice(top, bottom + 1).map(row => row.length),
    ...grid.rows.map(row => row.length),
  )
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = []
    for (let row = top; row <= bottom; row++) {
      const merge = merges.get(`${row},${column}`)
      const text = tidy(cellText(grid.rows[merge?.top ?? row]?.[merge?.left ?? column]))
      if (text !== '' && parts.at(-1) !== text) parts.push(text)
    }
    return parts.join(' / ')
  })
}

/** One line, without the mark of what is required. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*\(?\*\)?\s*$/, '')
    .trim()

/** Whether a header of the workbook is the one that is meant: the whole of it, or its lowest part. */
export const isHeader = (found: string, wanted: string): boolean =>
  alike(found) === alike(tidy(wanted)) || alike(found.split(' / ').at(-1) ?? '') === alike(tidy(wanted))

/** The row (its last, of several) in which most of the headers stand; undefined where none does. */
export function headerRow(grid: Grid, wanted: readonly string[], rows: number): number | undefined {
  let best: { row: number; count: number } | undefined
  for (let row = rows - 1; row < Math.min(grid.rows.length, HEADER_ROWS); row++) {
    const headers = headersOf(grid, row - rows + 1, row)
    const count = wanted.filter(one => headers.some(header => isHeader(header, one))).length
    if (count > (best?.count ?? 0)) best = { row, count }
  }
  return best?.row
}
