import { type Day, daysBetween } from '../util/day.ts'
import { width } from './measure.ts'
import { NOTE, text } from './parts.ts'
import { INK, LINE, type Shape } from './scene.ts'
import type { WayLabels } from './way-labels.ts'

/** Days across the page, in whole quarters. */
export interface Axis {
  x: number
  w: number
  /** Place of the beginning of a day. */
  at: (day: Day) => number
  /** Beginnings of quarters, the last one being the end of the axis; years that begin on it. */
  quarters: readonly { year: number; quarter: number; x: number; w: number }[]
}

/** Both days are on the axis, wherever in their quarters they lie. */
export function axisOf(from: Day, to: Day, x: number, w: number): Axis {
  const [first, last] = [quarterOf(from), quarterOf(to)]
  const begin = beginning(first)
  const days = daysBetween(begin, beginning(last + 1))
  const at = (day: Day): number => x + (w * daysBetween(begin, day)) / days
  const quarters = Array.from({ length: last - first + 1 }, (_, i) => {
    const left = at(beginning(first + i))
    return { year: yearOf(first + i), quarter: (first + i) % 4, x: left, w: at(beginning(first + i + 1)) - left }
  })
  return { x, w, at, quarters }
}

/** Quarters counted from the year 0. */
const quarterOf = (day: Day): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
const yearOf = (quarter: number): number => Math.floor(quarter / 4)

const beginning = (quarter: number): Day =>
  `${String(yearOf(quarter)).padStart(4, '0')}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`

/** A quarter or a year of an axis: its first day, and that of the next. */
export interface Stretch {
  x: number
  w: number
  first: Day
  next: Day
}

/** The quarters where they have names of their own, else the years; none where those have none either. */
export function stretchesOf(axis: Axis): Stretch[] {
  const { quarters } = axis
  if (hasQuarters(axis)) return quarters.map(({ year, quarter, x, w }) => stretch(year * 4 + quarter, 1, x, w))
  if (yearStep(axis) > 1) return []
  return yearsOf(axis).map(({ year, x, w }) => stretch(year * 4, 4, x, w))
}

const stretch = (quarter: number, count: number, x: number, w: number): Stretch => ({
  x,
  w,
  first: beginning(quarter),
  next: beginning(quarter + count),
})

const YEAR = { size: 12, bold: true }
const ROW = 18
/** Narrower quarters have no number. */
const LEAST = 22

export const axisHeight = (axis: Axis): number => (hasQuarters(axis) ? 2 * ROW : ROW)

const hasQuarters = ({ quarters, w }: Axis): boolean => w / quarters.length >= LEAST

/** Years and, where they fit, quarters, within the height of the axis below `top`. */
export function drawAxis(axis: Axis, top: number, words: WayLabels): Shape[] {
  const shapes: Shape[] = []
  const middle = { anchor: 'middle' } as const
  const years = yearsOf(axis)
  const step = yearStep(axis)
  for (const { year, x, w } of years) {
    const label = String(year)
    // Years that have no room of their own stand at every second, fifth, tenth … beginning.
    const room = step === 1 ? w : step * (axis.w / axis.quarters.length) * 4
    if (year % step !== 0 || width(label, YEAR) > Math.min(room, axis.x + axis.w - x)) continue
    shapes.push(step === 1 ? text(x + w / 2, top + 13, label, YEAR, middle) : text(x + 3, top + 13, label, YEAR))
  }
  if (!hasQuarters(axis)) return shapes
  shapes.push(text(axis.x - 8, top + ROW + 13, words.quarter, NOTE, { anchor: 'end' }))
  for (const { quarter, x, w } of axis.quarters)
    shapes.push(text(x + w / 2, top + ROW + 13, words.quarters[quarter] ?? '', NOTE, middle))
  return shapes
}

function yearsOf({ quarters }: Axis): { year: number; x: number; w: number }[] {
  const years: { year: number; x: number; w: number }[] = []
  for (const { year, x, w } of quarters) {
    const last = years.at(-1)
    if (last?.year === year) last.w += w
    else years.push({ year, x, w })
  }
  return years
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

/** Every how many years one is written. */
function yearStep({ quarters, w }: Axis): number {
  const year = (w / quarters.length) * 4
  return STEPS.find(step => step * year >= width('0000', YEAR) + 8) ?? 10_000
}

/** Lines at the beginnings of years, and short ones at those of quarters, from `top` to `bottom`. */
export function drawGrid(axis: Axis, top: number, bottom: number): Shape[] {
  const step = yearStep(axis)
  const ends = [
    ...axis.quarters,
    { year: (axis.quarters.at(-1)?.year ?? 0) + 1, quarter: -1, x: axis.x + axis.w, w: 0 },
  ]
  const years = ends.filter(
    ({ year, quarter }, i) => quarter === -1 || i === 0 || (quarter === 0 && (step === 1 || year % step === 0)),
  )
  const quarters = hasQuarters(axis) ? axis.quarters.filter(({ quarter }, i) => quarter > 0 && i > 0) : []
  const line = (x: number) => [
    { x, y: top },
    { x, y: bottom },
  ]
  return [
    { kind: 'stroke', parts: quarters.map(({ x }) => line(x)), stroke: LINE, width: 0.8, dash: '1 4' },
    { kind: 'stroke', parts: years.map(({ x }) => line(x)), stroke: LINE, width: 1 },
    {
      kind: 'stroke',
      parts: [
        [
          { x: axis.x, y: bottom },
          { x: axis.x + axis.w, y: bottom },
        ],
      ],
      stroke: INK,
      width: 1,
    },
  ]
}
