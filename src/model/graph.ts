import { MultiDirectedGraph } from 'graphology'
import { byCodePoint } from '../util/order.ts'
import type { Architecture } from './architecture.ts'
import { listOf, referencesOf } from './references.ts'

/** Relations of the graph are the field names that make them: `runsOn`, `reads`, `from`, `to`, `via`, … */
type Graph = MultiDirectedGraph<{ section: string }, { relation: string }>

const GRAPHS = new WeakMap<Architecture, Graph>()

/**
 * A linked architecture as a graph, built once and when first asked for: rules ask indexes of their own, so a check builds
 * none. Nodes: element ids and `national/<id>` of every national system; edges: one per reference that leads to a node.
 */
export function graphOf(architecture: Architecture): Graph {
  const graph = GRAPHS.get(architecture) ?? builtGraph(architecture)
  GRAPHS.set(architecture, graph)
  return graph
}

function builtGraph({ elements, framework, resolve }: Architecture): Graph {
  const graph: Graph = new MultiDirectedGraph()
  for (const id of [...framework.national.keys()].sort(byCodePoint))
    graph.addNode(`national/${id}`, { section: 'national' })
  for (const { id, section } of elements.values()) graph.addNode(id, { section })
  for (const { id, section, values } of elements.values()) {
    const stated: Readonly<Record<string, unknown>> = values
    for (const relation of referencesOf(section)) {
      for (const reference of listOf(stated[relation])) {
        const target = resolve(reference, relation)
        if (target.kind === 'element') graph.addDirectedEdge(id, target.id, { relation })
        else if (target.kind === 'national') graph.addDirectedEdge(id, `national/${target.id}`, { relation })
      }
    }
  }
  return graph
}
