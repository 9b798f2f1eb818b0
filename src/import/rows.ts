import type { RowFate } from '../findings/import.ts'
import { cellText, type Grid, type GridCell, type Merge } from '../model/grid.ts'
import { alike } from '../util/fold.ts'
import type { SheetLayout } from './layout.ts'

/** A row of a sheet: what it is, and for a row that states something, its cells. */
export interface SheetRow {
  /** From 0. */
  row: number
  /** `element` states an element, `continued` goes on with the one above; for all others that is all there is to say. */
  is: 'element' | Exclude<RowFate, 'added' | 'changed' | 'unchanged' | 'refused' | 'unread'>
  /** The text of the heading the row stands under, and its row. */
  heading?: { text: string; row: number }
}

/** The cell that is seen at a place: of a merged rectangle one row high or more, the value of its first. */
export function seenAt(
  grid: Grid,
  merges: ReadonlyMap<string, Merge>,
  row: number,
  column: number,
): GridCell | undefined {
  const merge = merges.get(`${row},${column}`)
  // Across several columns a value stands for the first of them only; down several rows for every row.
  if (merge && column !== merge.left) return undefined
  return grid.rows[merge?.top ?? row]?.[column]
}

/** Merged rectangles by each of their cells. Large ones are decoration: a column of a thousand rows is none. */
export function mergesByCell(grid: Grid): Map<string, Merge> {
  const found = new Map<string, Merge>()
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.bottom, grid.rows.length - 1)
    if ((bottom - merge.top + 1) * (merge.right - merge.left + 1) > 20_000) continue
    for (let row = merge.top; row <= bottom; row++)
      for (let column = merge.left; column <= merge.right; column++) found.set(`${row},${column}`, merge)
  }
  return found
}

/** Every row of a sheet, from the first to the last that is not empty. */
export function rowsOf(layout: SheetLayout): SheetRow[] {
  const { grid, headerBottom } = layout
  const merges = mergesByCell(grid)
  const rows: SheetRow[] = []
  let heading: SheetRow['heading']
  let last: number | undefined
  for (let row = 0; row < grid.rows.length; row++) {
    const found = row <= headerBottom ? aboveTable(grid, row) : whatIs(layout, merges, row, last)
    const is = found === 'element' && !isWanted(layout, merges, row) ? 'skipped' : found
    if (is === 'heading') heading = { text: firstWords(grid, row), row }
    if (is === 'element') last = row
    else if (is !== 'continued') last = undefined
    rows.push({ row, is, ...(heading && is === 'element' ? { heading } : {}) })
  }
  return rows
}

const aboveTable = (grid: Grid, row: number): 'header' | 'empty' =>
  (grid.rows[row] ?? []).some(cell => cell !== undefined) ? 'header' : 'empty'

function whatIs(
  layout: SheetLayout,
  merges: Map<string, Merge>,
  row: number,
  last: number | undefined,
): SheetRow['is'] {
  const { grid } = layout
  const cells = grid.rows[row] ?? []
  const texts = cells.map(cell => cellText(cell).trim()).filter(text => text !== '')
  const identity = layout.columns.filter(({ path }) => path === 'id' || path === 'name')
  const merge = identity.flatMap(({ at }) => merges.get(`${row},${at}`) ?? []).find(({ top }) => top < row)
  if (merge && last !== undefined && merge.top <= last && merge.top > layout.headerBottom) return 'continued'
  if (texts.length === 0) return 'empty'
  if (layout.isExample(cellText(cells[0]))) return 'example'
  if (isHeader(layout, row, texts)) return 'header'
  const first = firstWords(grid, row)
  if (layout.skipRows.some(said => isSkipped(said, row, first))) return 'skipped'
  if (TOTAL.test(alike(first))) return 'total'
  const said = texts.filter(text => !ORDINAL.test(text)).length
  if (
    said === 1
      ? NOTE.test(alike(first)) || OFFICE.test(alike(first))
      : said === texts.length && SIGNATURE.test(alike(first))
  )
    return 'note'
  if (isHeading(layout, merges, row)) return 'heading'
  const named = identity.some(({ at }) => at !== undefined && seenAt(grid, merges, row, at) !== undefined)
  return !named && NOTE.test(alike(first)) ? 'note' : 'element'
}

/** Whether a row is of the kind a map wants from its sheet. */
const isWanted = ({ grid, onlyRows = [] }: SheetLayout, merges: ReadonlyMap<string, Merge>, row: number): boolean =>
  onlyRows.every(({ at, words }) => words.has(alike(cellText(seenAt(grid, merges, row, at)))))

/** Rows of a sheet that none of its layouts wants, though each of them states something; from 0. */
export function unwantedRows(layouts: readonly SheetLayout[]): number[] {
  const [first, ...others] = layouts.map(layout => {
    const merges = mergesByCell(layout.grid)
    const { onlyRows: _, ...whole } = layout
    return rowsOf(whole).flatMap(({ row, is }) => (is === 'element' && !isWanted(layout, merges, row) ? [row] : []))
  })
  return (first ?? []).filter(row => others.every(rows => rows.includes(row)))
}

/** Whether a row is one a map leaves out: by its number as a spreadsheet shows it, or by how it begins. */
const isSkipped = (said: string, row: number, first: string): boolean =>
  /^\d+$/.test(said.trim()) ? Number(said) === row + 1 : alike(first).startsWith(alike(said))

/** What a map says of rows to leave out, and no row of these sheets is. */
export const unusedSkips = (said: readonly string[], layouts: readonly SheetLayout[]): string[] =>
  said.filter(
    one =>
      !layouts.some(({ grid, headerBottom }) =>
        grid.rows.some((_, row) => row > headerBottom && isSkipped(one, row, firstWords(grid, row))),
      ),
  )

// With their marks: `Cổng` is no `Cộng`, `Kỳ` no `Ký`.
const TOTAL =
  /^(?:tổng(?: cộng| số)?|cộng(?: cộng)?|tong (?:cong|so)|total|sum)\s*(?:[:.(\d=].*|(?:toàn|chung|các|tất cả|số)(?=\s).*)?$/
/** Who signs, at the bottom of a table, each of them under a title. */
const SIGNATURE = /^(?:người (?:lập|ký|tổng hợp)|nguoi lap|thủ trưởng|nơi nhận)(?=[\s:,]|$)/
/** The office of who signs, alone in its row: no system has such a name. */
const OFFICE =
  /^(?:q\. ?|quyền )?(?:phó )?(?:giám đốc|chủ tịch|chánh văn phòng|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|kế toán trưởng)(?: sở| trung tâm)?$/
const NOTE =
  /^(?:ghi chú|chú thích|người (?:lập|ký|tổng hợp|báo cáo|kiểm tra)|nguoi lap|thủ trưởng|trưởng phòng|lãnh đạo|(?:tm|kt|tl|tuq)\.|ký(?: tên)?|nơi nhận|\(ký|.{0,40}ngày\s.{0,12}tháng\s.{0,8}năm)(?=[\s:,.)]|$)/

/** The first text of a row that is no running number. */
function firstWords(grid: Grid, row: number): string {
  const texts = (grid.rows[row] ?? []).map(cell => cellText(cell).trim()).filter(text => text !== '')
  return texts.find(text => !ORDINAL.test(text)) ?? texts[0] ?? ''
}

const ORDINAL = /^(?:[IVXLC]+|[A-Z]|\d{1,4}(?:\.\d+)*)[.)]?$/

/** The headers once more, as on every printed page; or the row that numbers the columns. */
function isHeader(layout: SheetLayout, row: number, texts: readonly string[]): boolean {
  if (row === layout.headerBottom + 1 && texts.length > 2 && texts.every((text, i) => isNumbered(text, i, texts)))
    return true
  const titled = layout.columns.filter(({ at, title }) => at !== undefined && title !== '')
  const same = titled.filter(({ at, title }) => {
    const cell = layout.grid.rows[row]?.[at ?? 0]
    return cell !== undefined && title.split(' / ').some(part => alike(part) === alike(cellText(cell)))
  })
  return titled.length > 1 && same.length === titled.length
}

/** `(1)`, `(2)` …; `1`, `2` …; `A`, `B`, `1`, `2` …. */
function isNumbered(text: string, at: number, texts: readonly string[]): boolean {
  const [bare, before] = [text, texts[at - 1] ?? ''].map(one => one.replace(/^\((.*)\)$/, '$1'))
  const lettered = /^[A-Z]?$/.test(before ?? '')
  if (/^[A-Z]$/.test(bare ?? '')) return lettered && (bare ?? '') > (before ?? '')
  return /^\d{1,2}$/.test(bare ?? '') && Number(bare) === (lettered ? 1 : Number(before) + 1)
}

/**
 * A row that names the group below it: one text, across several columns or behind a roman numeral or capital letter, be it in
 * a column of its own or, where the column holds neither name nor id, in the text itself; anything in one cell where the
 * layout says that headings give a field.
 */
function isHeading(layout: SheetLayout, merges: Map<string, Merge>, row: number): boolean {
  const { grid } = layout
  const filled = (grid.rows[row] ?? []).flatMap((cell, column) => {
    const merge = merges.get(`${row},${column}`)
    return cell === undefined || (merge && (merge.top !== row || merge.left !== column))
      ? []
      : [{ column, text: cellText(cell).trim() }]
  })
  const named = layout.columns.some(({ at, path }) => at === filled[0]?.column && (path === 'id' || path === 'name'))
  const ordinal = filled.length > 1 && !named && ORDINAL.test(filled[0]?.text ?? '') ? filled[0] : undefined
  const [only, ...more] = ordinal ? filled.slice(1) : filled
  if (!only || more.length > 0) return false
  const merge = merges.get(`${row},${only.column}`)
  const wide = merge !== undefined && merge.right - merge.left >= 1
  const lettered =
    (ordinal !== undefined && !/^\d/.test(ordinal.text)) ||
    (!layout.columns.some(({ at, path }) => at === only.column && (path === 'id' || path === 'name')) &&
      /^(?:[IVXLC]+|[A-Z])[.)]\s+\S/.test(only.text))
  return wide || lettered || layout.headings !== undefined
}
