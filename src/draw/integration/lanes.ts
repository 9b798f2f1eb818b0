import type { Column, Link, Node } from '../picture.ts'

/** Something a connection meets in a column: a box, or (without a node) only room to pass it. */
export interface Slot {
  node?: Node
  /** Index of the group in its column; groups keep their order. */
  group: number
  /** Connections that meet it, by index, from top to bottom. */
  links: number[]
}

export type Lanes = Slot[][]

const SWEEPS = 6

/** Columns of slots, ordered so that few connections cross. */
export function orderedLanes(columns: readonly Column[], links: readonly Link[]): Lanes {
  let lanes = slotsOf(columns, links)
  let best = lanes
  let fewest = Number.POSITIVE_INFINITY
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    lanes = sweep % 2 === 0 ? towardsLeft(lanes) : towardsRight(lanes)
    const found = crossings(lanes)
    if (found < fewest) [best, fewest] = [lanes, found]
  }
  return best
}

function slotsOf(columns: readonly Column[], links: readonly Link[]): Lanes {
  const lanes: Lanes = columns.map(({ groups }) =>
    groups.flatMap(({ nodes }, group) => nodes.map((node): Slot => ({ node, group, links: [] }))),
  )
  const slotOf = new Map(lanes.flatMap((slots, c) => slots.map(slot => [slot.node?.key ?? '', { slot, c }] as const)))
  for (const [i, link] of links.entries()) {
    const stops = link.stops.flatMap(key => slotOf.get(key) ?? [])
    for (const [s, { slot, c }] of stops.entries()) {
      slot.links.push(i)
      const next = stops[s + 1]?.c ?? c
      for (let between = c + 1; between < next; between++) lanes[between]?.push({ group: 0, links: [i] })
    }
  }
  return lanes
}

/** Where each connection stands in a column, counted from the top. */
const positions = (slots: readonly Slot[] | undefined): ReadonlyMap<number, number> =>
  new Map((slots ?? []).flatMap(slot => slot.links).map((link, i) => [link, i]))

const towardsLeft = (lanes: Lanes): Lanes => {
  const done = [...lanes]
  for (let c = lanes.length - 2; c >= 0; c--)
    done[c] = sorted(done[c] ?? [], positions(done[c + 1]), positions(done[c - 1]))
  const last = lanes.length - 1
  done[last] = sorted(done[last] ?? [], new Map(), positions(done[last - 1]))
  return done
}

const towardsRight = (lanes: Lanes): Lanes => {
  const done = [...lanes]
  for (let c = 1; c < lanes.length; c++) done[c] = sorted(done[c] ?? [], positions(done[c - 1]), positions(done[c + 1]))
  done[0] = sorted(done[0] ?? [], positions(done[1]), new Map())
  return done
}

/** Slots by the mean place of their connections in the column already ordered, else in the other one. */
function sorted(
  slots: readonly Slot[],
  first: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
): Slot[] {
  const at = (link: number, i: number) => first.get(link) ?? second.get(link) ?? i
  return slots
    .map((slot, i) => {
      const links = [...slot.links].sort((a, b) => at(a, 0) - at(b, 0) || a - b)
      const mean = links.reduce((sum, link) => sum + at(link, i), 0) / Math.max(1, links.length)
      return { slot: { ...slot, links }, mean, i }
    })
    .sort((a, b) => a.slot.group - b.slot.group || a.mean - b.mean || a.i - b.i)
    .map(({ slot }) => slot)
}

function crossings(lanes: Lanes): number {
  let total = 0
  for (const [c, slots] of lanes.entries()) {
    const right = positions(lanes[c + 1])
    total += inversions(slots.flatMap(slot => slot.links).flatMap(link => right.get(link) ?? []))
  }
  return total
}

/** Pairs in the wrong order, counted while merge-sorting. */
function inversions(list: readonly number[]): number {
  if (list.length < 2) return 0
  const half = list.length >> 1
  const [left, right] = [list.slice(0, half), list.slice(half)]
  let total = inversions(left) + inversions(right)
  left.sort((a, b) => a - b)
  right.sort((a, b) => a - b)
  let i = 0
  for (const value of right) {
    while (i < left.length && (left[i] ?? 0) <= value) i++
    total += left.length - i
  }
  return total
}
