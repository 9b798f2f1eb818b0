import type { Architecture } from './architecture.ts'
import { likeness } from './comparison.ts'

/** How much of two architectures has to be the same for one to be the other under a new id. */
const ENOUGH = 0.5

/**
 * Architectures that only got another id, among those of an earlier and a later version that have no partner by id: at
 * least half of what they say is the same, and no other comes as near. A lone one on each side is the same in any case,
 * if it is the only one of its version.
 * @param olds all of the earlier version
 * @param news all of the later version
 * @returns the earlier architecture of each later one, those with the same id included
 */
export function partners(
  olds: readonly Architecture[],
  news: readonly Architecture[],
): ReadonlyMap<Architecture, Architecture> {
  const byId = new Map(olds.map(one => [one.id, one]))
  const found = new Map<Architecture, Architecture>()
  const [only, now] = [olds[0], news[0]]
  if (only && now && olds.length === 1 && news.length === 1) return new Map([[now, only]])
  for (const one of news) {
    const old = byId.get(one.id)
    if (old) found.set(one, old)
  }
  const ids = new Set(news.map(({ id }) => id))
  const gone = olds.filter(({ id }) => !ids.has(id))
  const come = news.filter(one => !found.has(one))
  const pairs = come.flatMap(later => gone.map(old => ({ later, old, like: alike(old, later) })))
  for (const { later, old, like } of pairs) {
    const rivals = pairs.filter(pair => (pair.later === later) !== (pair.old === old))
    if (like >= ENOUGH && rivals.every(rival => rival.like < like)) found.set(later, old)
  }
  return found
}

/**
 * Whether two architectures, held against each other because each is the only one, are two and no versions of one: they
 * have other ids, and less than half of what they say is the same, or their agencies have other codes.
 */
export const areTwo = (old: Architecture, later: Architecture): boolean =>
  old.id !== later.id && alike(old, later) < ENOUGH

/** Two agencies that began with the same template are still two. */
function alike(old: Architecture, later: Architecture): number {
  const [a, b] = [old.about.agency?.code, later.about.agency?.code]
  return a !== undefined && b !== undefined && a !== b ? 0 : likeness(old, later)
}
