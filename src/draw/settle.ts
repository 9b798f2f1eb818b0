/** Something in a column that must stay below the one before it. */
export interface Item {
  size: number
  /** Least distance to the item above. */
  gap: number
  /** Where its top should be so that its connections run straight. */
  wants: readonly number[]
}

/**
 * Tops of items in their order, none overlapping and none above `highest`, as near to what they want as the others allow:
 * isotonic regression by medians, which leaves most connections exactly straight instead of all a little bent.
 */
export function settle(items: readonly Item[], highest = 0): number[] {
  const runs: { wants: number[]; count: number; at: number }[] = []
  const reach: number[] = []
  let down = 0
  for (const { size, gap, wants } of items) {
    down += reach.length === 0 ? 0 : gap
    reach.push(down)
    let run = { wants: wants.map(want => want - down).sort(ascending), count: 1, at: 0 }
    down += size
    run.at = median(run.wants, runs.at(-1)?.at ?? 0)
    for (let above = runs.at(-1); above && above.at >= run.at; above = runs.at(-1)) {
      runs.pop()
      const all = [...above.wants, ...run.wants].sort(ascending)
      run = { wants: all, count: above.count + run.count, at: median(all, above.at) }
    }
    runs.push(run)
  }
  const shifts = runs.flatMap(({ at, count }) => Array.from({ length: count }, () => Math.max(highest, at)))
  return reach.map((r, i) => r + (shifts[i] ?? 0))
}

const ascending = (a: number, b: number): number => a - b

const median = (sorted: readonly number[], otherwise: number): number => sorted[(sorted.length - 1) >> 1] ?? otherwise
