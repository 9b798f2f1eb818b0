import { best, drawRemarks, foot, head, legend, MARGIN, PAGE } from '../frame.ts'
import { LABELS } from '../labels.ts'
import { wrap } from '../measure.ts'
import { block, box, text } from '../parts.ts'
import type { Column, Integration, Lang, Part } from '../picture.ts'
import { BLUE, GREY, type Scene, type Shape, WHITE } from '../scene.ts'
import { sheetHeading } from '../sheets.ts'
import { drawGaps } from './gaps.ts'
import { type Lanes, orderedLanes } from './lanes.ts'
import { drawLinks, labelWidth } from './lines.ts'
import { gutter, type Laid, type PlacedColumn, placeColumns } from './place.ts'

type Widths = Readonly<Record<Column['kind'], number>>
/** Boxes of ordinary pictures, and wider ones that keep a picture of many connections lower. */
const NARROW: Widths = { from: 236, through: 138, to: 262 }
export const WIDE: Widths = { from: 300, through: 160, to: 380 }
const TITLE = { size: 13, bold: true }
const GROUP = { size: 12, bold: true }
const HEAD = 40
/** Room for the title of a column's first group. */
const FIRST = 34

/** Each part with origins on the left, platforms in the middle, ends on the right; below them what has no connection. */
export function layOutIntegration(picture: Integration): Scene {
  const { lang, parts, gaps, remarks = [] } = picture
  const heading = sheetHeading(picture)
  // How many connections a sheet has is reckoned with wide boxes, and a summary is lower with them.
  const ways = picture.sheet || picture.part ? [WIDE] : [NARROW, WIDE]
  const inLanes = parts.map(part => ({ part, lanes: orderedLanes(part.columns, part.links) }))
  const { laid, page } = best(ways.map(widths => () => layOutParts(inLanes, widths)))
  const above = head(heading, page)
  const shapes: Shape[] = [...above.shapes]
  let y = above.bottom
  for (const part of laid) {
    const drawn = drawPart(part, y, laid.length > 1, lang)
    shapes.push(...drawn.shapes)
    y = drawn.bottom
  }
  if (laid.length === 0 && gaps.length === 0) {
    shapes.push(...block([LABELS[lang].noConnections], page / 2, y + 20, TITLE, { anchor: 'middle', fill: GREY }))
    y += 50
  }
  const missing = drawGaps(gaps, y, page, lang)
  shapes.push(...missing.shapes)
  const said = drawRemarks(remarks, missing.bottom, page)
  shapes.push(...said.shapes)
  const below = foot(heading.footer, legend(shapes, lang), said.bottom + (remarks.length > 0 ? 14 : 0), page)
  const links = parts.flatMap(part => part.links).reduce((sum, { count = 1 }) => sum + count, 0)
  return {
    width: page,
    height: below.bottom,
    title: heading.title,
    description: [`${heading.subtitle}. ${LABELS[lang].describe.integration(links, gaps.length)}`, ...remarks].join(
      ' ',
    ),
    shapes: [...shapes, ...below.shapes],
  }
}

interface LaidPart {
  part: Part
  columns: readonly Laid[]
}

const heightOf = (columns: readonly PlacedColumn[]): number => Math.max(20, ...columns.map(column => column.bottom))

/** All parts are as wide as the widest needs. */
function layOutParts(
  parts: readonly { part: Part; lanes: Lanes }[],
  widths: Widths,
): { laid: LaidPart[]; page: number; height: number } {
  const placed = parts.map(({ part, lanes }) => {
    const columns = placeColumns(
      part.columns,
      lanes,
      part.links,
      part.columns.map(({ kind }) => widths[kind]),
    )
    return { part, columns, gutters: measureGutters(part, columns) }
  })
  const needed = placed.map(({ part, gutters }) => widthOf(part, gutters, widths))
  const page = Math.max(PAGE, ...needed.map(Math.ceil))
  const laid = placed.map(({ part, columns, gutters }, i) => ({
    part,
    columns: acrossPage(part, columns, gutters, widths, page - (needed[i] ?? page)),
  }))
  return { laid, page, height: laid.reduce((sum, { columns }) => sum + heightOf(columns) + HEAD + FIRST, 0) }
}

function drawPart(
  { part, columns }: LaidPart,
  y: number,
  isTitled: boolean,
  lang: Lang,
): { shapes: Shape[]; bottom: number } {
  const first = y + (isTitled ? 34 : 0)
  const top = first + HEAD + FIRST
  const title = isTitled ? [text(MARGIN, y + 22, part.title, { size: 15, bold: true }, { fill: BLUE })] : []
  const shapes = [
    ...title,
    ...part.columns.flatMap((column, c) => drawHead(column, columns[c], first)),
    ...drawLinks(part, columns, top, lang),
    ...part.columns.flatMap((column, c) => drawColumn(column, columns[c], top, lang)),
  ]
  return { shapes, bottom: top + heightOf(columns) + 24 }
}

const TRACK = { least: 8, most: 13 }
/** Around the tracks of a gutter, and for the arrow at its end. */
const BEFORE = 16
const AFTER = 14
const ARROW = 16

interface Gutter {
  track: ReadonlyMap<number, number>
  count: number
  least: number
}

/** Gutters are as wide as their tracks and words need. */
function measureGutters({ columns, links }: Part, placed: readonly PlacedColumn[]): Gutter[] {
  return placed.slice(0, -1).map((_, c) => {
    const ending = new Set(columns[c + 1]?.groups.flatMap(({ nodes }) => nodes.map(({ key }) => key)))
    const words = links.filter(link => ending.has(link.stops.at(-1) ?? '')).map(labelWidth)
    const { track, count } = gutter(placed, c)
    return { track, count, least: BEFORE + count * TRACK.least + AFTER + Math.max(0, ...words) + ARROW }
  })
}

const widthOf = ({ columns }: Part, gutters: readonly Gutter[], widths: Widths): number =>
  columns.reduce((sum, { kind }) => sum + widths[kind], 2 * MARGIN) + gutters.reduce((sum, { least }) => sum + least, 0)

/** What the page has to spare makes gutters airier. */
function acrossPage(
  part: Part,
  placed: readonly PlacedColumn[],
  gutters: readonly Gutter[],
  widths: Widths,
  spare: number,
): Laid[] {
  const more = Math.floor(spare / Math.max(1, gutters.length))
  let x = MARGIN
  return placed.map((column, c) => {
    const { track = new Map(), count = 0, least = 0 } = gutters[c] ?? {}
    const w = widths[part.columns[c]?.kind ?? 'from']
    const step = Math.min(TRACK.most, TRACK.least + more / Math.max(1, count))
    const laid = { ...column, x, w, tracks: { x: x + w + BEFORE, step, of: track } }
    x += w + least + more
    return laid
  })
}

function drawHead({ title }: Column, laid: Laid | undefined, y: number): Shape[] {
  if (!laid) return []
  const { x, w } = laid
  const room = w - 12
  const centre = { anchor: 'middle', room, fill: WHITE } as const
  return [
    { kind: 'panel', x, y, w, h: HEAD, fill: BLUE },
    ...block(wrap(title, TITLE, room, 2), x + w / 2, y + HEAD / 2, TITLE, centre),
  ]
}

function drawColumn({ groups }: Column, laid: Laid | undefined, top: number, lang: Lang): Shape[] {
  if (!laid) return []
  const { x, w, slots } = laid
  const shapes: Shape[] = []
  let group = -1
  for (const { slot, fitted, top: at, height } of slots) {
    const title = groups[slot.group]?.title
    if (slot.group !== group && title !== undefined && slot.node) {
      const [line = ''] = wrap(title, GROUP, w, 1)
      shapes.push(text(x + 2, top + at - 11, line, GROUP, { room: w, fill: BLUE }))
    }
    group = slot.group
    if (fitted) shapes.push(box(fitted, { x, y: top + at, w, h: height }, lang))
  }
  return shapes
}
