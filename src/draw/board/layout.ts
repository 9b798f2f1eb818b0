import { drawRemarks, foot, head, legend, MARGIN, PAGE } from '../frame.ts'
import { wrap } from '../measure.ts'
import { block, box, fitCell, middles, NOTE, text } from '../parts.ts'
import { BLUE, GREY, INK, LINE, PALE, type Scene, type Shape, WHITE } from '../scene.ts'
import { sheetHeading } from '../sheets.ts'
import { type Board, cellsOf } from './board.ts'
import { BOARD_LABELS } from './labels.ts'
import { levelLegend } from './level.ts'
import { GAP, GROUP_PAD, type Grid, gridOf, type MeasuredGroup, measureGroup, ROW_GAP, STRIP } from './measure.ts'
import { drawRow } from './rows.ts'

const TITLE = { size: 13, bold: true }
const HEAD = { size: 12, bold: true }

/** Groups below each other, each with its title on the left and its rows beside it. */
export function layOutBoard(board: Board): Scene {
  const { groups, columns, remarks, lang } = board
  const words = BOARD_LABELS[lang]
  const heading = sheetHeading(board)
  const above = head(heading, PAGE)
  const shapes: Shape[] = [...above.shapes]
  const grid = gridOf(columns)
  let y = above.bottom
  const lined = groups.some(({ rows }) => rows.some(({ kind }) => kind === 'lines'))
  if (lined) {
    const heads = drawHeads(board, grid, y)
    shapes.push(...heads.shapes)
    y = heads.bottom
  }
  for (const group of groups) {
    const measured = measureGroup(group, board, grid)
    shapes.push(...drawGroup(measured, board, grid, y))
    y += measured.height + GAP
  }
  if (groups.length === 0) {
    shapes.push(...block([words.nothing], PAGE / 2, y + 20, TITLE, { anchor: 'middle', fill: GREY }))
    y += 56
  }
  const said = drawRemarks(remarks, y, PAGE)
  shapes.push(...said.shapes)
  y = said.bottom
  const items = [...legend(shapes, lang), ...levelLegend(cellsOf(board), lang)]
  const below = foot(heading.footer, items.length > 1 ? items : [], y + 14, PAGE)
  return {
    width: PAGE,
    height: below.bottom,
    title: heading.title,
    description: `${heading.subtitle}. ${words.describe(cellsOf(board).length)} ${remarks.join(' ')}`.trim(),
    shapes: [...shapes, ...below.shapes],
  }
}

function drawHeads({ columns }: Board, grid: Grid, top: number): { shapes: Shape[]; bottom: number } {
  const shapes = columns.flatMap(({ title }, c) => {
    const { x, w } = grid.columns[c] ?? grid.whole
    const lines = wrap(title, HEAD, w, 2)
    return block(lines, x + w / 2, top + 14, HEAD, { anchor: 'middle', room: w, fill: BLUE })
  })
  return { shapes, bottom: top + 36 }
}

function drawGroup({ group, rows, more, height }: MeasuredGroup, board: Board, grid: Grid, top: number): Shape[] {
  const right = PAGE - MARGIN
  const shapes: Shape[] = [
    { kind: 'panel', x: MARGIN, y: top, w: right - MARGIN, h: height, fill: PALE, stroke: LINE },
    ...drawTitle({ group, height }, board, top),
  ]
  let y = top + GROUP_PAD
  for (const [i, row] of rows.entries()) {
    if (i > 0)
      shapes.push({ kind: 'panel', x: grid.whole.x, y: y - ROW_GAP / 2 - 2, w: grid.whole.w, h: 1, fill: LINE })
    shapes.push(...drawRow(row, board, grid, y))
    y += row.height + ROW_GAP + 2
  }
  if (more !== '') shapes.push(text(grid.whole.x, y + 10, more, NOTE, { fill: INK, room: grid.whole.w }))
  return shapes
}

/** A blue strip; where the group is an element, its box. */
function drawTitle({ group, height }: Pick<MeasuredGroup, 'group' | 'height'>, { lang }: Board, top: number): Shape[] {
  const { title, note, head: cell } = group
  const place = { x: MARGIN, y: top, w: STRIP, h: height }
  if (cell) return [box(fitCell(note === undefined ? cell : { ...cell, note }, STRIP, 6), place, lang)]
  const lines = wrap(title, TITLE, STRIP - 16, 5)
  const notes = note === undefined ? [] : wrap(note, NOTE, STRIP - 16, 2)
  const centre = { anchor: 'middle', room: STRIP - 16, fill: WHITE } as const
  const x = MARGIN + STRIP / 2
  return [
    { kind: 'panel', ...place, fill: BLUE },
    ...middles(top, height).flatMap(middle => [
      ...block(lines, x, middle - notes.length * 8, TITLE, centre),
      ...block(notes, x, middle + lines.length * 9 + 3, NOTE, centre),
    ]),
  ]
}
