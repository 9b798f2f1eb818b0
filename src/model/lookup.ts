import type { Architecture, Index, Standing } from './architecture.ts'

type Sorted = ReadonlyMap<string, readonly Standing[]>

const SORTED = new WeakMap<Index, WeakMap<readonly Standing[], Sorted>>()

const NONE: readonly Standing[] = []

/** Elements of these lists that have a key in an index. Each list is sorted once, however many rules and days ask. */
export function lookup(
  index: Index,
  key: string,
  lists: readonly (readonly Standing[])[],
  architecture: Architecture,
): readonly Standing[] {
  let found = NONE
  for (const list of lists) {
    const here = list.length === 0 ? NONE : (sorted(index, list, architecture).get(key) ?? NONE)
    found = found.length === 0 ? here : here.length === 0 ? found : [...found, ...here]
  }
  return found
}

function sorted(index: Index, list: readonly Standing[], architecture: Architecture): Sorted {
  let byList = SORTED.get(index)
  if (!byList) SORTED.set(index, (byList = new WeakMap()))
  let known = byList.get(list)
  if (!known) byList.set(list, (known = updated(index, list, architecture, byList) ?? sort(index, list, architecture)))
  return known
}

const EARLIER = new WeakMap<readonly Standing[], readonly Standing[]>()

/** Notes that a list is of the same elements as an earlier one, in the same order, though some stand otherwise. */
export const noteEarlier = (list: readonly Standing[], earlier: readonly Standing[]): void => {
  if (list.length === earlier.length) EARLIER.set(list, earlier)
}

/** What was sorted of the earlier list, with what stands otherwise put in; undefined if keys have changed with it. */
function updated(
  index: Index,
  list: readonly Standing[],
  architecture: Architecture,
  byList: WeakMap<readonly Standing[], Sorted>,
): Sorted | undefined {
  const earlier = EARLIER.get(list)
  const sorted = earlier && byList.get(earlier)
  if (!sorted) return undefined
  const found = new Map(sorted)
  for (const [i, standing] of list.entries()) {
    const before = earlier[i]
    if (!before || before === standing) continue
    const keys = new Set(index.keys(standing, architecture))
    const same = [...new Set(index.keys(before, architecture))]
    if (same.length !== keys.size || !same.every(key => keys.has(key))) return undefined
    for (const key of keys)
      found.set(
        key,
        (found.get(key) ?? NONE).map(one => (one === before ? standing : one)),
      )
  }
  return found
}

function sort(index: Index, list: readonly Standing[], architecture: Architecture): Sorted {
  const found = new Map<string, Standing[]>()
  for (const standing of list) {
    for (const key of new Set(index.keys(standing, architecture))) {
      const others = found.get(key)
      if (others) others.push(standing)
      else found.set(key, [standing])
    }
  }
  return found
}
