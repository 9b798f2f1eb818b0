import { drawRemarks, foot, head, legend, MARGIN, PAGE, SHEET_HEIGHT } from './frame.ts'
import { shorten, width } from './measure.ts'
import { describeOverview, signed } from './overview-layout.ts'
import { GAP, ROW_GAP, type Row } from './overview-plan.ts'
import { box, fitCell, text } from './parts.ts'
import type { Band, Cell, Overview } from './picture.ts'
import { BLUE, LINE, PALE, type Scene, type Shape, WHITE } from './scene.ts'
import { sheetHeading } from './sheets.ts'
import { changesLegend } from './way-legend.ts'

const TITLE = { size: 13, bold: true }
const HEAD = 26
/** Below the title of a part; badges stand on the upper edge of a box. */
const TOP = 16
const BOTTOM = 10
export const IN_ROW = 8
const ROOM = PAGE - 2 * MARGIN - 2 * GAP
const CELL = Math.floor((ROOM + GAP) / IN_ROW) - GAP
const LINES = { name: 6, note: 5 }
/** The sign of a change stands on the corner of its box, where the name would begin. */
const SIGN = 10

/** What the parts of a sheet may take of its height: the rest is for its title, legend and footer. */
export const SHEET_ROOM = SHEET_HEIGHT - 230

/** Boxes as they stand on a sheet, row by row. */
export function rowsOnSheet(cells: readonly Cell[]): Row[] {
  const fitted = cells.map(cell => fitCell(cell, CELL, LINES.name, LINES.note))
  return Array.from({ length: Math.ceil(fitted.length / IN_ROW) }, (_, i) => {
    const row = fitted.slice(i * IN_ROW, (i + 1) * IN_ROW)
    const sign = row.some(({ cell }) => cell.change) ? SIGN : 0
    return { cells: row, height: Math.max(...row.map(({ height }) => height)) + sign }
  })
}

/** Whether a title goes across the page without being cut. */
export const fitsTitle = (title: string): boolean => width(title, TITLE) <= ROOM

export const rowHeight = ({ height }: Row): number => height + ROW_GAP
/** What a part takes besides its rows. */
export const PART_HEIGHT = HEAD + TOP + BOTTOM - ROW_GAP + GAP

/** A sheet that shows every box of some groups: a title across the page, the boxes below it in rows of eight. */
export function layOutOverviewSheet(picture: Overview): Scene {
  const { bands, lang } = picture
  const heading = sheetHeading(picture)
  const above = head(heading, PAGE)
  const shapes: Shape[] = [...above.shapes]
  let y = above.bottom
  for (const band of bands) {
    const rows = rowsOnSheet(band.cells)
    const h = PART_HEIGHT - GAP + rows.reduce((sum, row) => sum + rowHeight(row), 0)
    shapes.push(...drawPart(band, rows, y, h, lang))
    y += h + GAP
  }
  const { remarks = [] } = picture
  const said = drawRemarks(remarks, y, PAGE)
  const items = [...legend(shapes, lang), ...changesLegend(picture)]
  const below = foot(heading.footer, items, said.bottom + GAP, PAGE)
  return {
    width: PAGE,
    height: below.bottom,
    title: heading.title,
    description: [`${heading.subtitle}. ${describeOverview(picture)}`, ...remarks].join(' '),
    shapes: [...shapes, ...said.shapes, ...below.shapes],
  }
}

function drawPart({ title }: Band, rows: readonly Row[], top: number, h: number, lang: Overview['lang']): Shape[] {
  const place = { x: MARGIN, y: top, w: PAGE - 2 * MARGIN }
  const shapes: Shape[] = [
    { kind: 'panel', ...place, h, fill: PALE, stroke: LINE },
    { kind: 'panel', ...place, h: HEAD, fill: BLUE },
    text(MARGIN + GAP, top + 17.5, shorten(title, TITLE, ROOM), TITLE, { fill: WHITE, room: ROOM }),
  ]
  let y = top + HEAD + TOP
  for (const { cells, height } of rows) {
    for (const [i, fitted] of cells.entries())
      shapes.push(signed(box(fitted, { x: MARGIN + GAP + i * (CELL + GAP), y, w: CELL, h: height }, lang)))
    y += height + ROW_GAP
  }
  return shapes
}
