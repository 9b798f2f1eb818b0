import { type Fitted, fitCell } from '../parts.ts'
import type { Column, Link } from '../picture.ts'
import { type Item, settle } from '../settle.ts'
import { type Hop, tracksOf } from './gutter.ts'
import type { Lanes, Slot } from './lanes.ts'

/** A slot with its height on the page. */
export interface Placed {
  slot: Slot
  fitted?: Fitted
  top: number
  height: number
}

export interface PlacedColumn {
  slots: readonly Placed[]
  /** Heights at which connections meet the column, by index. */
  ports: ReadonlyMap<number, number>
  bottom: number
}

/** A column with its place across the page, and the gutter to its right. */
export interface Laid extends PlacedColumn {
  x: number
  w: number
  /** Left edge of the first track, and the distance between tracks. */
  tracks: { x: number; step: number; of: ReadonlyMap<number, number> }
}

/** Distance of connections at a box; the word on an unmade one must fit between its neighbours. */
const PITCH = 20
const GAP = 13
/** What a connection needs that only passes. */
const PASS = PITCH - GAP
const GROUP_GAP = 38
const LINES = 4
/** Platforms have no group title above them. */
const BAR_TOP = -20

/** Heights of everything, from the last column, where every end has its place, to the first. */
export function placeColumns(
  columns: readonly Column[],
  lanes: Lanes,
  links: readonly Link[],
  widths: readonly number[],
): PlacedColumn[] {
  const placed: PlacedColumn[] = []
  for (let c = lanes.length - 1; c >= 0; c--) {
    const bundle = bundling(columns, c, links)
    placed.unshift(placeColumn(lanes[c] ?? [], { width: widths[c] ?? 0, bundle }, placed[0]))
  }
  return placed
}

/**
 * Connections that look alike and have one origin leave as one line, and those that have one end arrive as one, unless
 * something is written on them. Not both where only one gutter lies between: nobody could tell which leads where.
 * Undefined for platforms: what enters one leaves it at the same height, so that it can be followed.
 */
function bundling(
  columns: readonly Column[],
  c: number,
  links: readonly Link[],
): ((link: number) => string) | undefined {
  const kind = columns[c]?.kind
  if (kind === 'through') return undefined
  return i => {
    const { look, note, errors, warnings } = links[i] ?? { look: '', errors: 1, warnings: 0 }
    if (kind === 'from') return look
    return columns.length === 2 || note !== undefined || errors + warnings > 0 ? String(i) : look
  }
}

interface Rules {
  width: number
  bundle: ((link: number) => string) | undefined
}

function placeColumn(slots: readonly Slot[], { width, bundle }: Rules, right?: PlacedColumn): PlacedColumn {
  const wanted = right?.ports ?? new Map<number, number>()
  const pieces = slots.map((slot, i) => {
    const newGroup = i > 0 && slots[i - 1]?.group !== slot.group
    const gap = newGroup ? GROUP_GAP : GAP
    const fitted = slot.node && fitCell(slot.node.cell, width, LINES)
    const items = bundle
      ? [blockItem(bundles(slot.links, bundle), fitted, gap, wanted)]
      : barItems(slot, fitted, gap, wanted)
    return { slot, fitted, items }
  })
  const tops = settle(
    pieces.flatMap(({ items }) => items.map(({ item }) => item)),
    bundle ? 0 : BAR_TOP,
  )
  const ports = new Map<number, number>()
  const placed: Placed[] = []
  let next = 0
  for (const { slot, fitted, items } of pieces) {
    const top = tops[next] ?? 0
    let bottom = top
    for (const { item, offsets } of items) {
      const at = tops[next++] ?? 0
      for (const [link, offset] of offsets) ports.set(link, at + offset)
      bottom = at + item.size
    }
    placed.push({ slot, top, height: bottom - top, ...(fitted ? { fitted } : {}) })
  }
  const bottom = Math.max(0, ...placed.map(p => p.top + p.height))
  return { slots: placed, ports: right ? clear(ports, placed, right.ports) : ports, bottom }
}

function bundles(links: readonly number[], keyOf: (link: number) => string): number[][] {
  const found = new Map<string, number[]>()
  for (const link of links) found.set(keyOf(link), [...(found.get(keyOf(link)) ?? []), link])
  return [...found.values()]
}

interface Piece {
  item: Item
  /** Heights of connections below the top of the item. */
  offsets: readonly (readonly [link: number, offset: number])[]
}

/** An ordinary box stays together: what leaves it leaves at even distances. */
function blockItem(
  ends: readonly number[][],
  fitted: Fitted | undefined,
  gap: number,
  wanted: ReadonlyMap<number, number>,
): Piece {
  const size = fitted ? Math.max(fitted.height, ends.length * PITCH + 4) : PASS
  const first = (size - (ends.length - 1) * PITCH) / 2
  const offsets = ends.flatMap((links, i) => links.map(link => [link, first + i * PITCH] as const))
  const wants = offsets.flatMap(([link, offset]) => (wanted.has(link) ? [(wanted.get(link) ?? 0) - offset] : []))
  return { item: { size, gap, wants }, offsets }
}

/** A platform grows as high as its connections need to go straight through it; each is an item of its own. */
function barItems(slot: Slot, fitted: Fitted | undefined, gap: number, wanted: ReadonlyMap<number, number>): Piece[] {
  const { links } = slot
  if (!fitted || links.length === 0)
    return [
      blockItem(
        links.map(link => [link]),
        fitted,
        gap,
        wanted,
      ),
    ]
  const pad = Math.max(4, (fitted.height - links.length * PITCH) / 2)
  return links.map((link, i) => {
    const above = i === 0 ? pad : 0
    const size = above + PITCH + (i === links.length - 1 ? pad : 0)
    const offset = above + PITCH / 2
    const want = wanted.get(link)
    const wants = want === undefined ? [] : [want - offset]
    return { item: { size, gap: i === 0 ? gap : 0, wants }, offsets: [[link, offset]] }
  })
}

const NEAR = 5

/**
 * Moves connections a little along their box: to leave straight where almost nothing is missing, and never at the
 * height another one arrives at, else the two would lie on each other.
 */
function clear(
  ports: ReadonlyMap<number, number>,
  placed: readonly Placed[],
  right: ReadonlyMap<number, number>,
): Map<number, number> {
  const arriving = [...right].filter(([link]) => ports.has(link))
  const ranks = new Map(arriving.map(([link], i) => [link, i]))
  const byHeight = [...arriving].sort(([, a], [, b]) => a - b)
  const moved = new Map<number, number>()
  for (const { slot, fitted, top, height } of placed) {
    const [least, most] = fitted ? [top + 7, top + height - 7] : [top - 3, top + height + 3]
    for (const y of new Set(slot.links.map(link => ports.get(link) ?? 0))) {
      const here = new Set(slot.links.filter(link => ports.get(link) === y))
      const isOwn = (link: number) => here.has(link)
      const own = [...here]
        .flatMap(link => ranks.get(link) ?? [])
        .sort((a, b) => a - b)
        .map(i => arriving[i]?.[1] ?? 0)
      const near = own.filter(b => b === y || (Math.abs(b - y) < 8 && b >= least && b <= most))
      const isFree = (at: number) => around(byHeight, at).every(link => isOwn(link))
      const apart = (at: number) =>
        slot.links.every(link => isOwn(link) || Math.abs((moved.get(link) ?? ports.get(link) ?? at) - at) >= 9)
      const to = [...near.slice(0, 1), y, y + 6, y - 6, y + 10, y - 10].find(at => isFree(at) && apart(at)) ?? y
      for (const link of slot.links) if (isOwn(link)) moved.set(link, to)
    }
  }
  return moved
}

/** Connections that arrive nearer than `NEAR` to a height. */
function around(byHeight: readonly (readonly [link: number, height: number])[], at: number): number[] {
  let [low, high] = [0, byHeight.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byHeight[middle]?.[1] ?? 0) <= at - NEAR) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let next = byHeight[low]; next && next[1] < at + NEAR; next = byHeight[++low]) found.push(next[0])
  return found
}

/** Hops between column `c` and the next, and the tracks of their vertical parts. */
export function gutter(placed: readonly PlacedColumn[], c: number) {
  const [left, right] = [placed[c], placed[c + 1]]
  const isLast = c > 0 && c + 2 === placed.length
  const hops = [...(left?.ports ?? [])].flatMap(([link, a]): Hop[] => {
    const b = right?.ports.get(link)
    if (b === undefined) return []
    // What shares a height at a box is one bundle.
    const trunk = c === 0 ? `a${a}` : isLast ? `b${b}` : `l${link}`
    return [{ link, a, b, trunk }]
  })
  return tracksOf(hops)
}
