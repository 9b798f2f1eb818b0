import type { Lang } from './picture.ts'
import type { Row } from './roadmap-row.ts'
import { GREY, INK, type Point, type Rect, type Shape } from './scene.ts'
import { WAY_LABELS } from './way-labels.ts'

/** What an arrow keeps from the bar it leaves, and from the one it arrives at. */
const OUT = 7
const IN = 9

/** From the end of each task to the beginning of those that wait for it; tasks without days have none. */
export function arrows(rows: readonly Row[], lang: Lang): Shape[] {
  const words = WAY_LABELS[lang]
  const byId = new Map(rows.map(row => [row.task.id, row]))
  return rows.flatMap(row =>
    [...new Set(row.task.after)].flatMap(id => {
      const before = byId.get(id)
      if (!before?.bar || !row.bar || before === row) return []
      const parts = [way(before.bar, row.bar, row.y > before.y ? before.y + before.height : before.y)]
      const arrow = { x: row.bar.x, y: middle(row.bar) }
      // Work that begins before what it waits for has ended is drawn lighter: its arrow leads back.
      const stroke = row.bar.x + 1 < before.bar.x + before.bar.w ? GREY : INK
      const tip = words.before(before.task.name, row.task.name)
      return [{ kind: 'stroke', parts, arrow, stroke, width: 1, tip }]
    }),
  )
}

const middle = ({ y, h }: Rect): number => y + h / 2

/** Down beside the second bar where there is room for it, else along the edge of the row first. */
function way(from: Rect, to: Rect, edge: number): Point[] {
  const [start, end] = [
    { x: from.x + from.w, y: middle(from) },
    { x: to.x, y: middle(to) },
  ]
  const turn = end.x - IN
  if (turn >= start.x + 4) return [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end]
  const out = start.x + OUT
  return [start, { x: out, y: start.y }, { x: out, y: edge }, { x: turn, y: edge }, { x: turn, y: end.y }, end]
}
