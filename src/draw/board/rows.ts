import { badges, box, foundText, NOTE, text } from '../parts.ts'
import type { Lang } from '../picture.ts'
import { type Box, GREY, INK, LINE, type Line, type Point, type Rect, type Shape, WHITE } from '../scene.ts'
import type { Board, Column, Track } from './board.ts'
import { levelPlate } from './level.ts'
import { GAP, type Grid, isBlank, type Measured, type MeasuredRow, ROW_GAP } from './measure.ts'

/** One row with its top at `top`. */
export function drawRow(row: MeasuredRow, { columns, lang }: Board, grid: Grid, top: number): Shape[] {
  if (row.kind === 'grid') return drawStack(row.stack, { ...grid.whole, y: top, h: row.height }, lang).shapes
  const fields: Field[][] = []
  let y = top
  for (const [t, { stacks, height }] of row.tracks.entries()) {
    fields.push(
      columns.map((column, c): Field => {
        const place = grid.columns[c] ?? grid.whole
        if (column.spans) return fieldOf(row.stacks[c], column, { ...place, y: top, h: row.height }, t === 0, lang)
        return fieldOf(stacks[c], column, { ...place, y, h: height }, true, lang)
      }),
    )
    y += height + ROW_GAP
  }
  // Boxes lie on lines, never below them.
  const lines = fields.flatMap((track, t) => drawLines(track, columns, row.row.tracks[t], t === 0, lang))
  return [...lines, ...fields.flatMap(track => track.flatMap(({ shapes }) => shapes))]
}

/** What stands in one field, and where lines may touch it. */
interface Field {
  place: Rect
  shapes: readonly Shape[]
  /** Heights at which lines meet it; anywhere between `top` and `bottom` when it is one box as high as its row. */
  ports: readonly number[]
  stretched: boolean
  /** Several boxes that lines touch as one. */
  framed: boolean
  empty: boolean
}

function fieldOf(stack: Measured | undefined, column: Column, place: Rect, drawn: boolean, lang: Lang): Field {
  const empty = { place, shapes: [], ports: [], stretched: false, framed: false, empty: true }
  if (!stack || isBlank(stack)) return empty
  const { cells } = stack.stack
  const stretched = column.subject === true && cells.length === 1
  const framed = cells.length > 1 && (stack.across > 1 || !column.spans)
  const { shapes, ports } = stretched ? stretch(stack, place, lang) : drawStack(stack, place, lang)
  const taken = stretched ? place : takenBy(stack, place)
  const frame: Shape[] = framed ? [{ kind: 'panel', ...around(taken), fill: WHITE, stroke: LINE }] : []
  return {
    place: taken,
    shapes: drawn ? [...frame, ...shapes] : [],
    ports: framed ? [place.y + place.h / 2] : ports,
    stretched,
    framed,
    empty: cells.length === 0,
  }
}

/** What its boxes and words really take of a field. */
function takenBy({ stack, across, cell, height }: Measured, { x, y, w, h }: Rect): Rect {
  const used = Math.min(across, stack.cells.length)
  return { x, y: y + (h - height) / 2, w: used === 0 ? w : used * (cell + GAP) - GAP, h: height }
}

const around = ({ x, y, w, h }: Rect): Rect => ({ x: x - FRAME, y: y - FRAME, w: w + 2 * FRAME, h: h + 2 * FRAME })

/** The box a row is of is as high as the row, so that every line meets it straight. */
function stretch({ lines }: Measured, place: Rect, lang: Lang): { shapes: Shape[]; ports: number[] } {
  const fitted = lines[0]?.cells[0]
  return { shapes: fitted ? [leveled(box(fitted, place, lang), lang)] : [], ports: [place.y + place.h / 2] }
}

function drawStack(stack: Measured, place: Rect, lang: Lang): { shapes: Shape[]; ports: number[] } {
  const { lines, cell, text: words } = stack
  const shapes: Shape[] = []
  const middles: number[] = []
  let y = place.y + (place.h - stack.height) / 2
  for (const { cells, height } of lines) {
    for (const [i, fitted] of cells.entries())
      shapes.push(leveled(box(fitted, { x: place.x + i * (cell + GAP), y, w: cell, h: height }, lang), lang))
    middles.push(y + height / 2)
    y += height + ROW_GAP
  }
  if (lines.length > 0) y -= ROW_GAP
  for (const [i, line] of words.entries())
    shapes.push(text(place.x, y + 13 + i * 17, line, NOTE, { fill: INK, room: place.w }))
  return { shapes, ports: middles }
}

function leveled(drawn: Box, lang: Lang): Box {
  const level = drawn.cell?.level
  return level ? { ...drawn, sign: levelPlate(level, drawn.x + 4, drawn.y, lang) } : drawn
}

/** Lines from each column to the next that has a box; those between two columns that span only once. */
function drawLines(
  fields: readonly Field[],
  columns: readonly Column[],
  track: Track | undefined,
  first: boolean,
  lang: Lang,
): Shape[] {
  return columns.flatMap((column, c) => {
    const from = fields[c]
    if (!from || from.empty || column.next === undefined) return []
    const to = nextOf(fields, columns, c)
    const field = to === undefined ? undefined : fields[to]
    if (!field || (column.spans && columns[to ?? c]?.spans && !first)) return []
    const heights = from.stretched ? field.ports : from.ports
    const isLast = columns[to ?? c]?.next === undefined || nextOf(fields, columns, to ?? c) === undefined
    const [right, left] = [rightOf(from), leftOf(field)]
    return heights.map(y =>
      drawLine(
        column,
        [
          { x: right, y },
          { x: left, y },
        ],
        track,
        isLast,
        lang,
      ),
    )
  })
}

const FRAME = 6
const rightOf = ({ place, framed }: Field): number => place.x + place.w + (framed ? FRAME : 0)
const leftOf = ({ place, framed }: Field): number => place.x - (framed ? FRAME : 0)

/** The next column that has a box, as long as lines lead that far. */
function nextOf(fields: readonly Field[], columns: readonly Column[], c: number): number | undefined {
  for (let to = c + 1; to < fields.length; to++) {
    if (!fields[to]?.empty) return to
    if (columns[to]?.next === undefined) return undefined
  }
  return undefined
}

function drawLine(
  { next }: Column,
  part: readonly Point[],
  track: Track | undefined,
  isLast: boolean,
  lang: Lang,
): Shape {
  const end = part.at(-1) ?? { x: 0, y: 0 }
  const link = track?.link
  if (!link)
    return { kind: 'stroke', parts: [part], stroke: GREY, width: 1.3, ...(next === 'arrow' ? { arrow: end } : {}) }
  const tip = [`${link.name} (${link.id})`, ...foundText(link, lang)].join(' – ')
  const line: Line = {
    kind: 'line',
    look: link.look,
    id: link.id,
    tip,
    parts: [part],
    arrow: end,
    texts: [],
    badges: [],
  }
  const start = part[0]?.x ?? end.x
  return isLast ? { ...line, badges: badges(link, start + (end.x - start) / 2 + 10, end.y - 10, lang) } : line
}
