import { dayAfter } from '../util/day.ts'
import { type Axis, type Stretch, stretchesOf } from './axis.ts'
import { MARGIN } from './frame.ts'
import { width, wrap } from './measure.ts'
import { NOTE, text } from './parts.ts'
import type { Lang } from './picture.ts'
import { boundsOf } from './roadmap-leads.ts'
import { BESIDE, CELL, COLUMNS, columnLefts, LATE, LEAST, lateSign, PAD, STEP } from './roadmap-row.ts'
import { BLUE, GREY, LINE, PALE, RED, type Shape } from './scene.ts'
import type { LeadRow, TaskBar } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

const NAME = { size: 12, bold: true }
const CELL_HEIGHT = 20

/** A row for each unit: what is stated of its tasks together, and how many are under way in each stretch of the axis. */
export function drawLeads(leads: readonly LeadRow[], axis: Axis, top: number, lang: Lang) {
  const shapes: Shape[] = []
  const bars: Shape[] = []
  const times = stretchesOf(axis)
  let y = top
  for (const row of leads) {
    const { height, shapes: beside } = besideBars(row, y, lang)
    shapes.push(...beside)
    bars.push(...counts(row.tasks, axis, times, y + (height - CELL_HEIGHT) / 2))
    y += height
  }
  return { shapes, bars, bottom: y }
}

/** How high the row of a unit becomes. */
export const leadHeight = (row: LeadRow, lang: Lang): number => besideBars(row, 0, lang).height

function besideBars({ title, note, period, status, budget, late }: LeadRow, y: number, lang: Lang) {
  const room = COLUMNS.map(w => w - 12)
  const lefts = columnLefts()
  const at = (column: number, line: number) => ({ x: lefts[column] ?? 0, y: y + PAD + 11.5 + line * STEP })
  const name = wrap(title, NAME, room[0] ?? 0, 3)
  const notes = wrap(note, NOTE, room[0] ?? 0, 3)
  const warned = late === '' ? [] : wrap(late, LATE, (room[0] ?? 0) - 18, 2)
  const cells = [period, status, budget].map((cell, i) => wrap(cell, CELL, room[i + 1] ?? 0, 5))
  const lines = Math.max(name.length + notes.length + warned.length, ...cells.map(({ length }) => length))
  const height = lines * STEP + 2 * PAD
  const set = (
    texts: readonly string[],
    column: number,
    line: number,
    type: typeof NAME | typeof CELL,
    fill?: string,
  ) =>
    texts.map((words, i) => {
      const { x, y } = at(column, line + i)
      return text(x + (type === LATE ? 18 : 0), y, words, type, fill === undefined ? {} : { fill })
    })
  const below = name.length + notes.length
  const sign = at(0, below)
  const shapes: Shape[] = [
    ...set(name, 0, 0, NAME, BLUE),
    ...set(notes, 0, name.length, NOTE, GREY),
    ...(warned.length > 0 ? [lateSign(sign.x + 7, sign.y - 4, WAY_LABELS[lang].lateSign)] : []),
    ...set(warned, 0, below, LATE, RED),
    ...cells.flatMap((cell, i) => set(cell, i + 1, 0, CELL)),
    { kind: 'panel', x: MARGIN, y: y + height - 0.5, w: BESIDE, h: 1, fill: LINE },
  ]
  return { height, shapes }
}

/** A field from the first day to the last, with a number in each stretch of time. */
function counts(tasks: readonly TaskBar[], axis: Axis, times: readonly Stretch[], y: number): Shape[] {
  const { start, end } = boundsOf(tasks)
  if (start === undefined || end === undefined) return []
  const [x, right] = [axis.at(start), axis.at(dayAfter(end))]
  const numbers = times.flatMap((time): Shape[] => {
    const n = tasks.filter(task => isUnderWay(task, time)).length
    const [from, to] = [Math.max(time.x, x), Math.min(time.x + time.w, right)]
    if (n === 0 || width(String(n), NOTE) > to - from) return []
    return [text((from + to) / 2, y + 14, String(n), NOTE, { anchor: 'middle' })]
  })
  return [{ kind: 'panel', x, y, w: Math.max(right - x, LEAST), h: CELL_HEIGHT, fill: PALE, stroke: BLUE }, ...numbers]
}

/** Of a task with one day only nothing is known but that day. */
function isUnderWay({ start, end }: TaskBar, { first, next }: Stretch): boolean {
  const [from, to] = [start ?? end, end ?? start]
  return from !== undefined && to !== undefined && from < next && first <= to
}
