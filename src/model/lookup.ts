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
  if (!known) byList.set(list, (known = sort(index, list, architecture)))
  return known
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
