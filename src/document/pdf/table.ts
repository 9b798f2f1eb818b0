import type { Cell, Column, TableBlock } from '../document.ts'
import { breadth, pieces } from './letters.ts'
import { DENSE, PAGE, SIZES } from './measures.ts'
import type { PaperRow, PaperTable } from './paper.ts'

/** Room beside the words of a cell, both sides together, in mm. */
const PADDING = 3

/** Narrowest column, in mm: it holds a number of three digits. */
const NARROWEST = 11

/** A row estimated higher than this, in mm, may be split: estimates are rough, and a page sideways has 170. */
const HIGHEST_ROW = 90

const ALIGNED = { number: 'right', day: 'center', mark: 'center', verdict: 'left', text: 'left', code: 'left' } as const

/** Column by column: the width for words in mm, and the type size in points. */
interface Grid {
  widths: readonly number[]
  size: number
}

/**
 * A table as the template wants it.
 * @param plain makes a text one that the fonts can show
 */
export function tableOnPaper(
  { table }: TableBlock,
  caption: string,
  landscape: boolean,
  plain: (text: string) => string,
): PaperTable {
  const widths = columnWidths(table.columns, landscape)
  const size = table.columns.length >= DENSE ? SIZES.dense : SIZES.table
  const grid = { widths: widths.map(width => width - PADDING), size }
  return {
    kind: 'table',
    caption,
    size,
    columns: table.columns.map(({ title, kind }, i) => ({
      title: pieces(plain(title), roomIn(grid.widths[i], size)),
      width: widths[i] ?? 0,
      align: ALIGNED[kind],
    })),
    rows: table.rows.map((cells, i) => row(cells, grid, plain, table.total && i === table.rows.length - 1)),
    note: table.note === '' ? [] : pieces(plain(table.note)),
  }
}

/** In mm, by the columns' shares; what narrow ones need is taken from the others. */
function columnWidths(columns: readonly Column[], landscape: boolean): number[] {
  const whole = (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right
  const least = Math.min(NARROWEST, whole / columns.length)
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ share }) => Math.max(least, (whole * share) / shares))
  const over = wanted.reduce((sum, width) => sum + width, -whole)
  const spare = wanted.reduce((sum, width) => sum + width - least, 0)
  return wanted.map(width => (spare > 0 ? width - ((width - least) * over) / spare : width))
}

/** Signs that fit on a line of a column, a sign of usual width being half as wide as the type is high. */
const roomIn = (width = 0, size: number): number => Math.max(1, Math.floor(width / (size * 0.18)))

function row(cells: readonly Cell[], grid: Grid, plain: (text: string) => string, total: boolean): PaperRow {
  const made = cells.map(({ text, note = '', verdict }, i): PaperRow['cells'][number] => ({
    pieces: pieces(plain(text), roomIn(grid.widths[i], grid.size)),
    note: note === '' ? [] : pieces(plain(note), roomIn(grid.widths[i], SIZES.cellNote)),
    verdict: verdict ?? '',
  }))
  const heights = made.map(
    (cell, i) => height(cell.pieces, grid.widths[i], grid.size) + height(cell.note, grid.widths[i], SIZES.cellNote),
  )
  return { cells: made, high: Math.max(0, ...heights) > HIGHEST_ROW, total }
}

/** In mm; a line is about 1.2 times as high as its type. */
const height = (parts: readonly string[], width: number | undefined, size: number): number =>
  Math.ceil(breadth(parts.join('')) / roomIn(width, size)) * size * 0.42
