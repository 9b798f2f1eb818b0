import { columnWidths, staysWhole, TWIPS } from '../columns.ts'
import type { Cell, Table, TableBlock } from '../document.ts'
import { breadth, pieces } from './letters.ts'
import { DENSE, PAGE, SIZES } from './measures.ts'
import type { PaperRow, PaperTable } from './paper.ts'

/** Room beside the words of a cell, both sides together, in mm. */
const PADDING = 3

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
  const size = table.columns.length >= DENSE ? SIZES.dense : SIZES.table
  const widths = widthsOf(table, size, landscape)
  const grid = { widths: widths.map(width => width - PADDING), size }
  return {
    kind: 'table',
    caption,
    whole: staysWhole(table),
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

/** In mm, as in DOCX. */
function widthsOf(table: Table, size: number, landscape: boolean): number[] {
  const room = (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right
  return columnWidths(table, size * 2, Math.floor(room * TWIPS)).map(width => width / TWIPS)
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
