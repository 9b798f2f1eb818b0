/** A connection between two neighbouring columns: it leaves at height `a` and arrives at height `b`. */
export interface Hop {
  link: number
  a: number
  b: number
  /** Connections of one trunk share their vertical part: they have one origin, or one end, and look alike. */
  trunk: string
}

/** Two vertical parts on one track keep this much apart. */
const APART = 8

/** Tracks for the vertical parts of hops, numbered from the left; straight hops need none. */
export function tracksOf(hops: readonly Hop[]): { track: ReadonlyMap<number, number>; count: number } {
  const trunks = inCalmOrder(gather(hops))
  const track = new Map<number, number>()
  const placed: { top: number; bottom: number; track: number }[] = []
  for (const { hops, top, bottom } of trunks) {
    const inWay = placed.filter(other => other.top < bottom + APART && other.bottom > top - APART)
    const next = 1 + Math.max(-1, ...inWay.map(other => other.track))
    placed.push({ top, bottom, track: next })
    for (const { link } of hops) track.set(link, next)
  }
  return { track, count: 1 + Math.max(-1, ...placed.map(p => p.track)) }
}

interface Trunk {
  hops: readonly Hop[]
  top: number
  bottom: number
}

function gather(hops: readonly Hop[]): Trunk[] {
  const trunks = new Map<string, Hop[]>()
  for (const hop of hops) trunks.set(hop.trunk, [...(trunks.get(hop.trunk) ?? []), hop])
  return [...trunks.values()]
    .filter(all => all.some(({ a, b }) => a !== b))
    .map(all => {
      const heights = all.flatMap(({ a, b }) => [a, b])
      return { hops: all, top: Math.min(...heights), bottom: Math.max(...heights) }
    })
}

/** From left to right so that few horizontal parts cross a vertical one: each pair has a say, the sums decide. */
function inCalmOrder(trunks: readonly Trunk[]): Trunk[] {
  return trunks
    .map((trunk, i) => ({
      trunk,
      i,
      cost: trunks.reduce((sum, other) => sum + crossed(trunk, other) - crossed(other, trunk), 0),
    }))
    .sort((p, q) => p.cost - q.cost || p.i - q.i)
    .map(({ trunk }) => trunk)
}

/** Crossings when `left` stands left of `right`: what arrives from the left one, and what leaves for the right one. */
function crossed(left: Trunk, right: Trunk): number {
  let total = 0
  for (const { a, b } of left.hops) if (a !== b && b > right.top && b < right.bottom) total++
  for (const { a, b } of right.hops) if (a !== b && a > left.top && a < left.bottom) total++
  return total
}
