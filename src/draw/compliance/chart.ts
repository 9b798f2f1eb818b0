import { VERDICTS, type Verdict } from '../../findings/finding.ts'
import { formatDay, verdicts } from '../../text/words.ts'
import { type Axis, axisHeight, drawAxis } from '../axis.ts'
import { type Flag, flags } from '../flags.ts'
import { MARGIN, PAGE } from '../frame.ts'
import { block, NOTE, text } from '../parts.ts'
import { GREY, INK, LINE, type Point, type Rect, type Shape } from '../scene.ts'
import { dayMark } from '../signs.ts'
import { spread } from '../spread.ts'
import type { Compliance } from '../way.ts'
import { WAY_LABELS } from '../way-labels.ts'
import type { Numbered } from './table.ts'

/** From the ground up: what is satisfied grows, what is not shrinks. */
const STACK: readonly Verdict[] = ['satisfied', 'waived', 'not-applicable', 'undetermined', 'violated']
const HEIGHT = 320
/** The state on the last day has a column of its own, or it would be as thin as a day. */
const LAST = 30
const COUNT = { size: 12, bold: true }
const LABEL = 17
const MARK = 22

/** Room on either side of the axis. */
export const SIDES = { left: MARGIN + 66, right: 264 }

interface Field {
  verdict: Verdict
  rects: readonly Rect[]
  /** Middle heights and counts at both ends. */
  first: { count: number; middle: number }
  last: { count: number; middle: number }
}

/** Numbers of days, fields in steps, the axis below. */
export function drawChart(picture: Compliance, marks: readonly Numbered[], axis: Axis, top: number) {
  const { lang, steps } = picture
  const words = WAY_LABELS[lang]
  const above = flags(flagsOf(picture, axis), { left: axis.x, right: PAGE - MARGIN }, top)
  const numbers = drawMarks(marks, axis, above.bottom)
  const ground = numbers.bottom + HEIGHT
  const total = (steps[0]?.counts ?? []).reduce((sum, count) => sum + count, 0)
  const bottom = ground + axisHeight(axis) + 6
  if (total === 0) {
    const none = block([words.noRequirements], PAGE / 2, numbers.bottom + HEIGHT / 2, COUNT, {
      anchor: 'middle',
      fill: GREY,
    })
    return { shapes: [...above.shapes, ...none, ...drawAxis(axis, ground + 4, words)], bottom }
  }
  const fields = fieldsOf(picture, axis, ground, total)
  return {
    shapes: [
      ...scale(ground, total, words.requirementsAxis),
      ...fields.map((field): Shape => {
        const name = verdicts[field.verdict][lang]
        const tip = `${name}: ${field.first.count} – ${field.last.count}`
        return { kind: 'patch', pattern: field.verdict, rects: field.rects, tip }
      }),
      ...edges(fields),
      ...above.lines(ground),
      ...above.shapes,
      ...numbers.lines(numbers.bottom),
      ...numbers.shapes,
      ...endLabels(fields, picture, axis, numbers.bottom, ground),
      ...drawAxis(axis, ground + 4, words),
    ],
    bottom,
  }
}

function flagsOf({ successors, from, to, lang }: Compliance, axis: Axis): Flag[] {
  const words = WAY_LABELS[lang]
  return [
    { x: axis.at(from), label: words.data(formatDay(from, lang)), look: 'bound' },
    ...successors.map(({ day, name }): Flag => {
      return { x: axis.at(day), label: words.successor(name, formatDay(day, lang)), look: 'framework' }
    }),
    { x: axis.at(to), label: words.target(formatDay(to, lang)), look: 'bound' },
  ]
}

/** Numbers side by side above their days, in several rows only where one is not wide enough. */
function drawMarks(marks: readonly Numbered[], axis: Axis, top: number) {
  const [least, most] = [axis.x - 20, axis.x + axis.w + LAST + 20]
  const rows = Math.ceil((marks.length * MARK) / (most - least))
  const bottom = top + rows * MARK + (rows > 0 ? 16 : 0)
  const placed = Array.from({ length: rows }, (_, row) => {
    const own = marks.filter((_, i) => i % rows === row)
    const lefts = spread(
      own.map(({ day }) => axis.at(day) - MARK / 2),
      MARK,
      least,
      most,
    )
    return own.map((mark, i) => ({ mark, x: (lefts[i] ?? 0) + MARK / 2, y: top + row * MARK + MARK / 2 }))
  }).flat()
  return {
    bottom,
    shapes: placed.map(({ mark, x, y }): Shape => dayMark(x, y, String(mark.number), mark.mandatory, mark.tip)),
    lines: (ground: number): Shape[] =>
      placed.map(({ mark, x, y }) => {
        const to = { x: axis.at(mark.day), y: ground }
        return { kind: 'stroke', parts: [[{ x, y: y + 9 }, { x: to.x, y: bottom - 6 }, to]], stroke: GREY, width: 1 }
      }),
  }
}

/** Stretches of time in which nothing changes, in drawing units; the last is the column of the last day. */
function stretches({ steps }: Compliance, { at }: Axis): { x: number; w: number; counts: readonly number[] }[] {
  return steps.map(({ day, counts }, i) => {
    const next = steps[i + 1]
    return { x: at(day), w: next ? at(next.day) - at(day) : LAST, counts }
  })
}

function fieldsOf(picture: Compliance, axis: Axis, ground: number, total: number): Field[] {
  const unit = HEIGHT / total
  const all = stretches(picture, axis)
  return STACK.map((verdict, level) => {
    const end = (counts: readonly number[] = []) => {
      const count = countOf(counts, verdict)
      const below = STACK.slice(0, level).reduce((sum, one) => sum + countOf(counts, one), 0)
      return { count, middle: ground - (below + count / 2) * unit, top: ground - (below + count) * unit }
    }
    const rects = all.flatMap(({ x, w, counts }) => {
      const { count, top } = end(counts)
      return count > 0 ? [{ x, y: top, w, h: count * unit }] : []
    })
    return { verdict, rects: joined(rects), first: end(all[0]?.counts), last: end(all.at(-1)?.counts) }
  }).filter(({ rects }) => rects.length > 0)
}

const countOf = (counts: readonly number[], verdict: Verdict): number => counts[VERDICTS.indexOf(verdict)] ?? 0

/** Neighbours of the same height are one rectangle. */
function joined(rects: readonly Rect[]): Rect[] {
  const result: Rect[] = []
  for (const rect of rects) {
    const last = result.at(-1)
    if (last && last.y === rect.y && last.h === rect.h && Math.abs(last.x + last.w - rect.x) < 0.01) last.w += rect.w
    else result.push({ ...rect })
  }
  return result
}

/** A line around each field, in steps. */
function edges(fields: readonly Field[]): Shape[] {
  const parts = fields.flatMap(({ rects }) => rects.flatMap((rect, i) => around(rect, rects[i - 1], rects[i + 1])))
  return [{ kind: 'stroke', parts, stroke: INK, width: 1 }]
}

/** Upper and lower edge of a rectangle, and its sides as far as no neighbour of its field lies beside them. */
function around(rect: Rect, before: Rect | undefined, after: Rect | undefined): Point[][] {
  const { x, y, w, h } = rect
  const touches = (left: Rect | undefined, right: Rect | undefined): boolean =>
    left !== undefined && right !== undefined && Math.abs(left.x + left.w - right.x) < 0.01
  return [
    line(x, y, x + w, y),
    line(x, y + h, x + w, y + h),
    ...side(x, rect, touches(before, rect) ? before : undefined),
    ...side(x + w, rect, touches(rect, after) ? after : undefined),
  ]
}

const line = (x1: number, y1: number, x2: number, y2: number): Point[] => [
  { x: x1, y: y1 },
  { x: x2, y: y2 },
]

/** What of a side lies above and below the neighbour. */
function side(x: number, { y, h }: Rect, other: Rect | undefined): Point[][] {
  const top = Math.max(y, other?.y ?? 0)
  const bottom = Math.min(y + h, other ? other.y + other.h : 0)
  if (!other || top >= bottom) return [line(x, y, x, y + h)]
  return [...(top > y ? [line(x, y, x, top)] : []), ...(bottom < y + h ? [line(x, bottom, x, y + h)] : [])]
}

/** How many requirements a height stands for. */
function scale(ground: number, total: number, title: string): Shape[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(one => (one * HEIGHT) / total >= 30) ?? 1000
  const ticks = Array.from({ length: Math.floor(total / step) + 1 }, (_, i) => i * step)
  const y = (count: number): number => ground - (count * HEIGHT) / total
  const right = MARGIN + 24
  return [
    text(MARGIN, y(total) - 14, title, NOTE, { fill: GREY }),
    ...ticks.map(count => text(right, y(count) + 4, String(count), NOTE, { anchor: 'end', fill: GREY })),
    {
      kind: 'stroke',
      parts: ticks.map(count => [
        { x: right + 4, y: y(count) },
        { x: right + 9, y: y(count) },
      ]),
      stroke: LINE,
      width: 0.8,
    },
  ]
}

/** Counts beside the first day, names and counts beside the last; each tied to its field where it had to move. */
function endLabels(
  fields: readonly Field[],
  { from, to, lang }: Compliance,
  axis: Axis,
  top: number,
  ground: number,
): Shape[] {
  const side = (end: 'first' | 'last', x: number, out: number): Shape[] => {
    const own = fields.filter(field => field[end].count > 0)
    // From top to bottom.
    const sorted = [...own].sort((a, b) => a[end].middle - b[end].middle)
    const places = spread(
      sorted.map(field => field[end].middle - LABEL / 2),
      LABEL,
      top - 20,
      ground + 12,
    )
    return sorted.flatMap((field, i): Shape[] => {
      const y = (places[i] ?? 0) + LABEL / 2
      const { count, middle } = field[end]
      const label = end === 'first' ? String(count) : `${count}  ${verdicts[field.verdict][lang]}`
      const parts = [
        [
          { x, y: middle },
          { x: x + out * 5, y: middle },
          { x: x + out * 11, y },
        ],
      ]
      const look = { anchor: end === 'first' ? 'end' : 'start', room: SIDES.right - LAST - 20 } as const
      return [{ kind: 'stroke', parts, stroke: INK, width: 0.8 }, text(x + out * 14, y + 4.2, label, COUNT, look)]
    })
  }
  return [...side('first', axis.at(from), -1), ...side('last', axis.at(to) + LAST, 1)]
}
