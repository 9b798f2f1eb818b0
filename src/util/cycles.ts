/**
 * The cycles of a directed graph: a shortest one for each group of nodes that reach each other, in linear time.
 * @param nodes all nodes, in the order in which cycles are to be reported and begun
 * @param next  the nodes a node points to
 * @returns each cycle as the nodes along it from the earliest of its group, without the first repeated at the end
 */
export function findCycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const group = groups(nodes, next)
  const begun = new Set<number>()
  const cycles: string[][] = []
  for (const [node, its] of group) {
    if (begun.has(its)) continue
    begun.add(its)
    const inside = (one: string): string[] => next(one).filter(other => group.get(other) === its)
    const cycle = shortestBack(node, inside)
    if (cycle) cycles.push(cycle)
  }
  return cycles
}

/** The way from a node back to itself over the fewest others; undefined if there is none. */
function shortestBack(start: string, next: (node: string) => readonly string[]): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const other of next(node)) {
      if (other === start) return wayTo(node, start, cameFrom)
      if (cameFrom.has(other)) continue
      cameFrom.set(other, node)
      queue.push(other)
    }
  }
  return undefined
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let node = end; node !== start; ) way.push((node = cameFrom.get(node) ?? start))
  return way.reverse()
}

interface Visit {
  node: string
  rest: readonly string[]
  at: number
}

/** Numbers the strongly connected components (Tarjan 1972, without recursion: chains may be as long as a model). */
function groups(nodes: Iterable<string>, next: (node: string) => readonly string[]): Map<string, number> {
  const order = [...nodes]
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const group = new Map<string, number>(order.map(node => [node, -1]))
  const open: string[] = []
  const visits: Visit[] = []
  const enter = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.size - 1)
    open.push(node)
    visits.push({ node, rest: next(node), at: 0 })
  }
  const lower = (node: string, to: number | undefined): void => {
    if (to !== undefined && to < (low.get(node) ?? 0)) low.set(node, to)
  }
  const leave = (node: string): void => {
    visits.pop()
    const before = visits.at(-1)
    if (before) lower(before.node, low.get(node))
    if (low.get(node) !== index.get(node)) return
    for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop())
      group.set(member, index.get(node) ?? 0)
  }
  for (const root of order) {
    if (!index.has(root)) enter(root)
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const other = visit.rest[visit.at++]
      if (other === undefined) leave(visit.node)
      else if (!index.has(other)) enter(other)
      else if (group.get(other) === -1 || !group.has(other)) lower(visit.node, index.get(other))
    }
  }
  return group
}
