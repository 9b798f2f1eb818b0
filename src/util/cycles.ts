/**
 * The cycles a directed graph has, one for each group of nodes that reach each other, in linear time.
 * @param nodes all nodes, in the order in which cycles are to be reported and begun
 * @param next  the nodes a node points to
 * @returns each cycle as the nodes along it, without the first repeated at the end
 */
export function findCycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[][] = []
  for (const root of nodes) {
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
      } else if (state.get(node) === 'open') cycles.push(path.slice(path.indexOf(node)))
      else if (!state.has(node)) {
        state.set(node, 'open')
        path.push(node)
        stack.push({ node, rest: [...next(node)].reverse() })
      }
    }
  }
  return cycles
}
