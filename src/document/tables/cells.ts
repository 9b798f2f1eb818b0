import type { Cell, Column, Table } from '../document.ts'

// Short hands of the tables: a table is then read as its columns and what stands in them.

export const text = (words: string, note = ''): Cell => (note === '' ? { text: words } : { text: words, note })

export const count = (value: number): Cell => ({ text: String(value), value })

export const column = (title: string, share: number, kind: Column['kind'] = 'text'): Column => ({ title, share, kind })

/** A table of which nothing is remarkable; none when it has no rows. */
export function table(
  name: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  more: Partial<Pick<Table, 'total' | 'landscape' | 'note'>> = {},
): Table[] {
  if (rows.length === 0) return []
  return [{ name, caption, columns, rows, total: false, landscape: false, note: '', ...more }]
}

/** The same with a first column that numbers the rows. */
export function numbered(
  name: string,
  caption: string,
  number: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  more: Partial<Pick<Table, 'total' | 'landscape' | 'note'>> = {},
): Table[] {
  return table(
    name,
    caption,
    [column(number, NUMBER, 'number'), ...columns],
    rows.map((row, i) => [count(i + 1), ...row]),
    more,
  )
}

/** Share of a column of numbers beside columns of text with shares of 2 to 10. */
export const NUMBER = 1.2
