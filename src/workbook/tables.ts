import type { Cell, Column, Table } from '../document/document.ts'
import type { Sheet, SheetCell, SheetColumn } from './book.ts'
import type { Look } from './looks.ts'

// Tables of documents as sheets: the same rows, with numbers and days that can be computed with.

const LOOKS: Readonly<Record<Column['kind'], Look>> = {
  text: 'text',
  code: 'id',
  number: 'number',
  day: 'day',
  verdict: 'verdict',
  mark: 'mark',
}

/** Characters for each share of a table's width; a sheet is as wide as it needs, so shares are generous. */
const PER_SHARE = 5.5
/** Room for the number of a line, and for a mark. */
const NARROWEST = 6

/**
 * A table as a sheet. What would be several tables side by side on paper, for a page has only so much width, is one
 * sheet: `more` are the tables whose marks go on where the first one's end.
 */
export function sheetOf(name: string, table: Table, more: readonly Table[] = []): Sheet {
  const marks = (one: Table): number[] => one.columns.flatMap(({ kind }, at) => (kind === 'mark' ? [at] : []))
  const columns = [...table.columns, ...more.flatMap(one => marks(one).map(at => one.columns[at]))]
  const rows = table.rows.map((row, i) => [...row, ...more.flatMap(one => marks(one).map(at => one.rows[i]?.[at]))])
  return {
    name,
    title: table.caption,
    notes: table.note === '' ? [] : [table.note],
    columns: columns.flatMap((column, at) => (column ? [columnOf(column, at)] : [])),
    rows: rows.map(row => row.map((cell, at) => cell && cellOf(cell, columns[at]?.kind))),
    frozen: Math.min(2, table.columns.length - 1),
    filter: true,
    ...(table.total ? { total: true } : {}),
  }
}

/** Titles that are numbers on paper, where the list of what they stand for is at hand, are said in full beside them. */
const columnOf = ({ title, full, share, kind }: Column, at: number): SheetColumn => ({
  title: full === undefined ? title : `${title}. ${full}`,
  width: full === undefined ? Math.max(NARROWEST, Math.round(share * PER_SHARE)) : NARROWEST,
  // The number of a line counts nothing.
  look: kind === 'number' && at === 0 ? 'mark' : LOOKS[kind],
  ...(full === undefined ? {} : { upright: true }),
})

function cellOf({ text, note, value }: Cell, kind: Column['kind'] | undefined): SheetCell {
  if (kind === 'day' && typeof value === 'string') return { day: value }
  if (typeof value === 'number') return value
  return note ? `${text}\n${note}` : text || undefined
}
