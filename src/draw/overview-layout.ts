import { drawRemarks, foot, head, legend, MARGIN } from './frame.ts'
import { LABELS } from './labels.ts'
import { wrap } from './measure.ts'
import { BAND_TITLE, bestPlan, GAP, type Measured, ROW_GAP, SIDE_HEAD, STRIP } from './overview-plan.ts'
import { block, box, middles, NOTE } from './parts.ts'
import type { Cell, Change, Lang, Overview } from './picture.ts'
import { BLUE, type Box, GREY, LINE, PALE, type Rect, type Scene, type Shape, WHITE } from './scene.ts'
import { sheetHeading } from './sheets.ts'
import { changeSign } from './signs.ts'
import { VERSION_LABELS } from './versions/labels.ts'
import { WAY_LABELS } from './way-labels.ts'
import { changesLegend } from './way-legend.ts'

/** Bands from top to bottom, pillars and outside columns to their right. */
export function layOutOverview(picture: Overview): Scene {
  const { bands, lang } = picture
  const heading = sheetHeading(picture)
  const plan = bestPlan(bands, picture.sheet !== undefined)
  const above = head(heading, plan.page)
  const shapes = [...above.shapes]
  let y = above.bottom
  for (const measured of plan.bands) {
    const h = measured.height + plan.stretch
    shapes.push(...drawBand(measured, { x: MARGIN, y, w: plan.width, h }, lang))
    y += h + GAP
  }
  let x = MARGIN + plan.width + GAP
  for (const side of plan.sides) {
    shapes.push(...drawSide(side, { x, y: above.bottom, w: side.width, h: plan.height }, lang))
    x += side.width + GAP
  }
  const { remarks = [] } = picture
  const said = drawRemarks(remarks, above.bottom + plan.height + (remarks.length > 0 ? GAP : 0), plan.page)
  shapes.push(...said.shapes)
  const items = [...legend(shapes, lang), ...changesLegend(picture)]
  const below = foot(heading.footer, items, said.bottom + 2 * GAP, plan.page)
  return {
    width: plan.page,
    height: below.bottom,
    title: heading.title,
    description: [`${heading.subtitle}. ${describeOverview(picture)}`, ...remarks].join(' '),
    shapes: [...shapes, ...below.shapes],
  }
}

/** What the picture holds, in a sentence for who cannot see it. */
export function describeOverview({ view, bands, lang }: Overview): string {
  const cells = bands.flatMap(band => band.cells)
  const sum = (of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0)
  if (view === 'overview') {
    return LABELS[lang].describe.overview(sum(({ kind, members }) => members?.elements ?? Number(kind === 'element')))
  }
  const count = (of: Change) => sum(({ change, members }) => members?.changes[of] ?? Number(change === of))
  const [added, removed, changed] = [count('added'), count('removed'), count('changed')]
  return view === 'versions'
    ? VERSION_LABELS[lang].describe(added, removed, changed, count('renamed'))
    : WAY_LABELS[lang].describe.difference(added, removed, changed)
}

/** A strip with the title on the left, rows of boxes beside it. */
function drawBand(measured: Measured, place: Rect, lang: Lang): Shape[] {
  const { band } = measured
  const title = wrap(band.title, BAND_TITLE, STRIP - 20, 4)
  const note = band.note && band.cells.length > 0 ? wrap(band.note, NOTE, STRIP - 20, 2) : []
  const centre = { anchor: 'middle', room: STRIP - 20, fill: WHITE } as const
  const titles = middles(place.y, place.h).flatMap(middle => {
    const up = middle - note.length * 8
    const x = place.x + STRIP / 2
    return [
      ...block(title, x, up, BAND_TITLE, centre),
      ...block(note, x, up + title.length * 9 + note.length * 7 + 2, NOTE, centre),
    ]
  })
  const first = place.y + (place.h - inside(measured)) / 2
  const left = place.x + STRIP + GAP
  return [
    { kind: 'panel', ...place, fill: PALE, stroke: LINE },
    { kind: 'panel', ...place, w: STRIP, fill: BLUE },
    ...titles,
    ...(band.cells.length === 0
      ? block([band.note ?? ''], left + GAP, place.y + place.h / 2, NOTE, { fill: GREY })
      : drawRows(measured, left, first, 0, lang)),
  ]
}

function drawSide(measured: Measured, place: Rect, lang: Lang): Shape[] {
  const { band, rows } = measured
  const room = place.w - 16
  const title = wrap(band.title, BAND_TITLE, room, 2)
  const centre = { anchor: 'middle', room } as const
  const x = place.x + place.w / 2
  // Boxes may grow a little to fill the column; more would look as if size meant something.
  const spare = place.h - SIDE_HEAD - ROW_GAP - inside(measured)
  const grow = Math.max(0, Math.min(20, Math.floor(spare / Math.max(1, rows.length))))
  return [
    { kind: 'panel', ...place, fill: PALE, stroke: LINE, dashed: band.place === 'outside' },
    { kind: 'panel', ...place, h: SIDE_HEAD - 12, fill: BLUE },
    ...block(title, x, place.y + (SIDE_HEAD - 12) / 2, BAND_TITLE, { ...centre, fill: WHITE }),
    ...(band.cells.length === 0 && band.note
      ? block(wrap(band.note, NOTE, room, 2), x, place.y + SIDE_HEAD + 20, NOTE, { ...centre, fill: GREY })
      : drawRows(measured, place.x + GAP, place.y + SIDE_HEAD, grow, lang)),
  ]
}

function drawRows({ rows, cell }: Measured, left: number, top: number, grow: number, lang: Lang): Shape[] {
  const shapes: Shape[] = []
  let y = top
  for (const row of rows) {
    const h = row.height + grow
    for (const [i, fitted] of row.cells.entries()) {
      shapes.push(signed(box(fitted, { x: left + i * (cell + GAP), y, w: cell, h }, lang)))
    }
    y += h + ROW_GAP
  }
  return shapes
}

/** What becomes of it stands on its corner. */
export function signed(drawn: Box): Box {
  const change = drawn.cell?.change
  return change ? { ...drawn, sign: changeSign(change, drawn.x + 4, drawn.y, drawn.tip) } : drawn
}

const inside = ({ rows }: Measured): number => rows.reduce((sum, row) => sum + row.height + ROW_GAP, -ROW_GAP)
