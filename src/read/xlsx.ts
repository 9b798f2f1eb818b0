import type { CellDay, CellError, Grid, GridCell } from '../model/grid.ts'
import { unzip, ZipProblem } from './zip.ts'

/** More than this is no inventory: it is refused rather than cut. */
export const GRID_LIMITS = { sheets: 60, rows: 20_000, columns: 300, cells: 1_000_000, megabytes: 64 }

/** Letters of a cell: Excel itself takes no more than 32,767. */
const MOST_LETTERS = 100_000

/** Whether the rows of a sheet are as many, as wide and as long as those of an inventory can be. */
export const fits = (rows: Grid['rows']): boolean =>
  rows.length <= GRID_LIMITS.rows && rows.every(row => row.length <= GRID_LIMITS.columns && row.every(isShort))

const isShort = (cell: GridCell | undefined): boolean =>
  typeof cell?.value !== 'string' || cell.value.length <= MOST_LETTERS

const MEGABYTE = 1_048_576
const ZIP_LIMITS = {
  entries: 2_000,
  part: GRID_LIMITS.megabytes * MEGABYTE,
  total: 2 * GRID_LIMITS.megabytes * MEGABYTE,
}

/** Why a workbook, or a sheet of it, is not read. */
export type WorkbookProblem =
  | { kind: 'broken' | 'too-large' | 'old-format' | 'encrypted' }
  | { kind: 'sheet-too-large'; sheet: string }

/** The parts cells are made of. Links, pictures, pivot tables, macros and comments are never looked at. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\d*\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles)\d*\.xml|xl\/worksheets\/[^/]+\.xml)$/i
const SHEET = /^xl\/worksheets\//i
/** A cell in a column beyond ZZ: each row would be filled up to there. */
const FAR = /<c\s[^<>]*\br=["'][A-Z]{3,}\d/i
const RELATION = /<Relationship\b[^>]*>/g
const KEPT = /Type="[^"]*\/(?:worksheet|sharedStrings|styles)"/

/**
 * The sheets of a workbook (XLSX). Formulas are read as the values they had when the file was saved.
 * @param path as printed
 */
export async function readXlsx(bytes: Buffer, path: string): Promise<{ grids: Grid[]; problems: WorkbookProblem[] }> {
  try {
    const small = await onlyCells(bytes)
    const { readXlsx: read } = await import('hucre/xlsx')
    const names: string[] = []
    const { sheets } = await read(small, {
      readStyles: true,
      maxRows: GRID_LIMITS.rows + 1,
      sheets: ({ name }) => names.push(name) <= GRID_LIMITS.sheets,
    })
    const problems: WorkbookProblem[] = names
      .slice(GRID_LIMITS.sheets)
      .map(sheet => ({ kind: 'sheet-too-large' as const, sheet }))
    let left = GRID_LIMITS.cells
    const grids = sheets.flatMap((sheet): Grid[] => {
      const rows = rowsOf(sheet)
      const cells = rows.reduce((sum, row) => sum + row.length, 0)
      left -= cells
      const merges = mergesOf(sheet, rows)
      if (fits(rows) && left >= 0 && merges) return [{ file: path, sheet: sheet.name, named: true, rows, merges }]
      problems.push({ kind: 'sheet-too-large', sheet: sheet.name })
      return []
    })
    return { grids, problems }
  } catch (error) {
    const large = error instanceof ZipProblem && error.tooLarge
    return { grids: [], problems: [{ kind: large ? 'too-large' : 'broken' }] }
  }
}

/** The same workbook with nothing but its cells, so that nothing else of it is ever parsed. */
async function onlyCells(bytes: Buffer): Promise<Uint8Array> {
  const parts = unzip(bytes, name => PARTS.test(name), ZIP_LIMITS)
  for (const [name, data] of parts)
    if (SHEET.test(name) && FAR.test(data.toString('latin1'))) throw new ZipProblem(true)
  const kept = Object.fromEntries(
    [...parts].map(([name, data]) => [
      name,
      /^xl\/_rels\//i.test(name) ? Buffer.from(oneEach(data.toString('utf8'))) : data,
    ]),
  )
  const { zipSync } = await import('fflate')
  return zipSync(kept, { level: 0 })
}

/** Only relations to sheets and their texts and styles, each to a part of its own: a part is parsed once. */
function oneEach(relations: string): string {
  const seen = new Set<string>()
  return relations.replace(RELATION, relation => {
    const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? ''
    if (!KEPT.test(relation) || /TargetMode="External"/.test(relation) || seen.has(target)) return ''
    seen.add(target)
    return relation
  })
}

type Read = Awaited<ReturnType<typeof import('hucre/xlsx')['readXlsx']>>['sheets'][number]

function rowsOf({ rows, cells }: Read): (GridCell | undefined)[][] {
  const found = rows.map((row, r) => withoutTail(row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`)))))
  while (found.length > 0 && found.at(-1)?.length === 0) found.pop()
  return found
}

function withoutTail<T>(row: (T | undefined)[]): (T | undefined)[] {
  while (row.length > 0 && row.at(-1) === undefined) row.pop()
  return row
}

type Value = Read['rows'][number][number]
type Details = NonNullable<Read['cells']> extends Map<string, infer C> ? C : never

function cellOf(value: Value, details: Details | undefined): GridCell | undefined {
  if (value === null || value === '') return undefined
  if (details?.type === 'error') return { value: { error: String(value) } }
  if (value instanceof Date) return { value: dayOf(value, details?.style?.numFmt) }
  const font = details?.richText?.find(({ font: own }) => own?.name)?.font?.name ?? details?.style?.font?.name
  if (typeof value !== 'string') return { value }
  // In those fonts a letter is not what its code says.
  return font !== undefined && /^(?:\.Vn|VNI-)/i.test(font) ? { value, font } : { value: value.normalize('NFC') }
}

/** A date as far as the cell shows it: `12/2020` was typed without a day, and means the month. */
function dayOf(date: Date, format = 'dd'): CellDay | CellError {
  if (Number.isNaN(date.getTime())) return { error: '#NUM!' }
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  const length = shown.includes('d') || !shown.includes('y') ? 10 : shown.includes('m') ? 7 : 4
  return { day: date.toISOString().slice(0, length) }
}

/** Merged cells as far as the sheet is used; undefined where they cover it many times, as no program makes them. */
function mergesOf({ merges = [] }: Read, rows: Grid['rows']): Grid['merges'] | undefined {
  const [last, widest] = [rows.length - 1, rows.reduce((most, row) => Math.max(most, row.length), 0) - 1]
  const found = merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: Math.min(endRow, last),
    right: Math.min(endCol, widest),
  }))
  const area = found.reduce((sum, { top, left, bottom, right }) => {
    return sum + 1 + Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1)
  }, 0)
  return area > 2 * GRID_LIMITS.cells ? undefined : found
}
