/**
 * The cycles a directed graph has, one for each group of nodes that reach each other, in linear time.
 * @param nodes all nodes, in the order in which cycles are to be reported and begun
 * @param next  the nodes a node points to
 * @returns each cycle as the nodes along it from the earliest, without the first repeated at the end
 */
export function findCycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[][] = []
  const order = new Map([...nodes].map((node, i) => [node, i]))
  for (const root of order.keys()) {
    if (state.has(root)) continue
    const path: string[] = []
    const stack: { node: string; rest: string[] }[] = [{ node: root, rest: [...next(root)].reverse() }]
    state.set(root, 'open')
    path.push(root)
    while (stack.length) {
      const top = stack.at(-1)
      const node = top?.rest.pop()
      if (node === undefined) {
        state.set(path.pop() ?? '', 'done')
        stack.pop()
      } else if (state.get(node) === 'open') cycles.push(beginning(path.slice(path.indexOf(node)), order))
      else if (!state.has(node)) {
        state.set(node, 'open')
        path.push(node)
        stack.push({ node, rest: [...next(node)].reverse() })
      }
    }
  }
  return cycles
}

/** The cycle turned so that it begins with its earliest node, wherever the search came upon it. */
function beginning(cycle: string[], order: ReadonlyMap<string, number>): string[] {
  const rank = (node: string): number => order.get(node) ?? Number.MAX_SAFE_INTEGER
  const at = cycle.reduce((best, node, i) => (rank(node) < rank(cycle[best] ?? '') ? i : best), 0)
  return [...cycle.slice(at), ...cycle.slice(0, at)]
}
