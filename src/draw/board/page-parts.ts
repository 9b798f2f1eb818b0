import { MARGIN, PAGE, REMARK } from '../frame.ts'
import { wrap } from '../measure.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'
import type { Board, Group, Row } from './board.ts'
import { GAP, GROUP_PAD, type Grid, gridOf, measureGroup, measureRow, ROW_GAP } from './measure.ts'
import { cut } from './pages.ts'

/** What stands around the groups on a page of a document: subtitle, heads of columns, legend. */
const AROUND = 195
/** Lines a row that is too high is cut into, from many to few. */
const LINES = [12, 8, 6, 4, 3, 2, 1]
/** What says how many rows a summary leaves out. */
const MORE = 24

/** The groups of a board on as many pages of a height as it takes, in their order, each row once. */
export function boardParts(board: Board, height: number): Board[] {
  const grid = gridOf(board.columns)
  const room = height - AROUND
  const pages: Group[][] = []
  let left = 0
  for (const group of board.groups) {
    const heightOf = heightIn(group, board, grid)
    const rows = rowsWithin(group.rows, board, grid, room - 2 * GROUP_PAD - GAP)
    let open: { rows: Row[]; high: number } | undefined
    for (const [i, row] of rows.entries()) {
      const high = rowHeight(row, board, grid) + (group.more && i === rows.length - 1 ? MORE : 0)
      const needed = open ? heightOf(open.high + high) - heightOf(open.high) : heightOf(high)
      if (needed > left) {
        pages.push([])
        left = pages.length === 1 ? room - remarksHeight(board) : room
        open = undefined
      }
      left -= open ? needed : heightOf(high)
      if (!open) {
        open = { rows: [], high: 0 }
        pages.at(-1)?.push(begun(group, open.rows, i === 0, board))
      }
      open.rows.push(row)
      open.high += high
    }
    if (group.more) withMore(pages, group)
  }
  return pages.map((groups, i) => ({ ...board, groups, remarks: i === 0 ? board.remarks : [] }))
}

function begun({ more: _, ...group }: Group, rows: Row[], isFirst: boolean, { lang }: Board): Group {
  return { ...group, title: isFirst ? group.title : SHEET_LABELS[lang].continued(group.title), rows }
}

/** How many rows are left out is said below the last of them. */
function withMore(pages: Group[][], { more }: Group): void {
  const last = pages.at(-1)?.pop()
  if (last && more) pages.at(-1)?.push({ ...last, more })
}

/** How high a group is whose rows are so high together. */
function heightIn(group: Group, board: Board, grid: Grid): (rows: number) => number {
  const { more: _, ...rest } = group
  const least = measureGroup({ ...rest, rows: [] }, board, grid).height
  return rows => Math.max(rows - ROW_GAP - 2 + 2 * GROUP_PAD, least) + GAP
}

const rowHeight = (row: Row, { columns, lang }: Board, grid: Grid): number =>
  measureRow(row, columns, lang, grid).height + ROW_GAP + 2

/** Rows that are higher than the page in several, as high as they may be. */
const rowsWithin = (rows: readonly Row[], board: Board, grid: Grid, room: number): Row[] =>
  rows.flatMap(row => {
    const fits = (pieces: readonly Row[]) => pieces.every(piece => rowHeight(piece, board, grid) <= room)
    if (fits([row])) return [row]
    const ways = LINES.map(lines => cut(row, board.columns, lines))
    return ways.find(fits) ?? ways.at(-1) ?? [row]
  })

const remarksHeight = ({ remarks }: Board): number =>
  remarks.reduce((sum, remark) => sum + Math.min(3, wrap(remark, REMARK, PAGE - 2 * MARGIN, 3).length) * 17 + 3, 0)
