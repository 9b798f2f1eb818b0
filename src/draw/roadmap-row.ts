import { formatDay } from '../text/words.ts'
import { dayAfter } from '../util/day.ts'
import type { Axis } from './axis.ts'
import { MARGIN } from './frame.ts'
import { FINE, type Type, wrap } from './measure.ts'
import { NOTE, text } from './parts.ts'
import type { Lang } from './picture.ts'
import { ROADMAP_LABELS } from './roadmap-labels.ts'
import { GREY, INK, LINE, RED, type Rect, type Shape, WHITE } from './scene.ts'
import type { TaskBar } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

/** Widths of the columns beside the bars: task, time, status, budget. */
export const COLUMNS = [300, 132, 108, 126] as const
export const BESIDE = COLUMNS.reduce((sum, w) => sum + w, 0)

export const CELL: Type = { size: 12 }
export const LATE: Type = { size: FINE, bold: true }
export const STEP = 15
export const PAD = 6
export const BAR = 14
/** A task of a day must still be seen. */
export const LEAST = 5
/** Half a bar: only its beginning or its end is stated. */
const STUB = 12

/** A task with its texts broken for the columns, so that its height is known before it has a place. */
export interface Fitted {
  task: TaskBar
  cells: readonly (readonly string[])[]
  late: readonly string[]
  /** What must be done before and no arrow leads from. */
  waits: readonly string[]
  height: number
}

/** A task with its row on the page. */
export interface Row extends Fitted {
  y: number
  /** Absent for a task without days. */
  bar?: Rect
}

export function fitTask(task: TaskBar, lang: Lang): Fitted {
  const room = COLUMNS.map(w => w - 12)
  const cells = [
    wrap(task.name, CELL, room[0] ?? 0, 3),
    wrap(task.period, CELL, room[1] ?? 0, 3),
    wrap(task.status, CELL, room[2] ?? 0, 2),
    wrap(task.budget, CELL, room[3] ?? 0, 2),
  ]
  const words = WAY_LABELS[lang]
  const late = task.late === undefined ? [] : wrap(words.late(formatDay(task.late, lang)), LATE, (room[0] ?? 0) - 18, 2)
  const said = ROADMAP_LABELS[lang]
  const waits = task.waits.flatMap(({ name, where }) => wrap(said.waits(name, where), NOTE, room[0] ?? 0, 2))
  const lines = Math.max((cells[0]?.length ?? 0) + late.length + waits.length, ...cells.map(cell => cell.length))
  return { task, cells, late, waits, height: lines * STEP + 2 * PAD }
}

export function placeTask(fitted: Fitted, axis: Axis, y: number): Row {
  const bar = barOf(fitted.task, axis)
  return { ...fitted, y, ...(bar ? { bar: { ...bar, y: y + (fitted.height - BAR) / 2, h: BAR } } : {}) }
}

/** From the beginning of the first day to the end of the last. */
function barOf({ start, end }: TaskBar, { at }: Axis): Pick<Rect, 'x' | 'w'> | undefined {
  if (start !== undefined && end !== undefined) {
    const x = at(start)
    return { x, w: Math.max(LEAST, at(dayAfter(end)) - x) }
  }
  if (start !== undefined) return { x: at(start), w: STUB }
  return end === undefined ? undefined : { x: at(dayAfter(end)) - STUB, w: STUB }
}

/** Where texts of the columns begin. */
export const columnLefts = (): number[] =>
  COLUMNS.map((_, i) => MARGIN + COLUMNS.slice(0, i).reduce((sum, w) => sum + w, 0) + 6)

/** What stands beside the bars. */
export function rowTexts({ cells, late, waits, y, height }: Row, lang: Lang): Shape[] {
  const lefts = columnLefts()
  const lines = cells.flatMap((cell, i) =>
    cell.map((line, j) => text(lefts[i] ?? 0, y + PAD + 11.5 + j * STEP, line, CELL)),
  )
  const first = y + PAD + (cells[0]?.length ?? 0) * STEP
  const tip = WAY_LABELS[lang].lateSign
  return [
    ...lines,
    ...(late.length > 0 ? [lateSign((lefts[0] ?? 0) + 7, first + 7, tip)] : []),
    ...late.map((line, i) => text((lefts[0] ?? 0) + 18, first + 11 + i * STEP, line, LATE, { fill: RED })),
    ...waits.map((line, i) => text(lefts[0] ?? 0, first + 11 + (late.length + i) * STEP, line, NOTE, { fill: GREY })),
    { kind: 'panel', x: MARGIN, y: y + height - 0.5, w: BESIDE, h: 1, fill: LINE },
  ]
}

/** An exclamation mark: a task that ends too late. */
export const lateSign = (x: number, y: number, tip: string): Shape => ({
  kind: 'plate',
  x: x - 7,
  y: y - 7,
  w: 14,
  h: 14,
  round: true,
  fill: RED,
  stroke: WHITE,
  sign: text(x, y + 4, '!', LATE, { anchor: 'middle', fill: WHITE }),
  tip,
})

/** The bar, dots where it has no stated beginning or end, and the sign of one that ends too late. */
export function rowBar({ task, bar }: Row, lang: Lang): Shape[] {
  if (!bar) return []
  const tip = [`${task.name} (${task.id})`, task.period, task.status, task.budget]
    .filter(part => part !== '')
    .join(' – ')
  const { x, y, w } = bar
  const shapes: Shape[] = [{ kind: 'patch', pattern: task.look, rects: [bar], id: task.id, tip }]
  const dots = { ...CELL, bold: true }
  if (task.start === undefined) shapes.push(text(x - 3, y + 11, '…', dots, { anchor: 'end', fill: INK }))
  if (task.end === undefined) shapes.push(text(x + w + 3, y + 11, '…', dots))
  if (task.late !== undefined)
    shapes.push(lateSign(x + w, y + BAR / 2, WAY_LABELS[lang].late(formatDay(task.late, lang))))
  return shapes
}
