import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { endOf, pairOf, startOf } from '../util/yaml/nodes.ts'

/**
 * The first part the tool has to write into that is no block: there a line cannot be added. An alias is none either,
 * for what it stands for is elsewhere.
 */
export function notBlock(root: YAMLMap): { offset: number; end: number } | undefined {
  for (const key of ['requirements', 'problems', 'obsolete']) {
    const list = pairOf(root, key)?.value
    const found = list ? inList(list) : undefined
    if (found) return { offset: startOf(found), end: Math.max(endOf(found), startOf(found) + 1) }
  }
  const about = pairOf(root, 'architecture')?.value
  if (about && !(isMap(about) && !about.flow)) return { offset: startOf(about), end: endOf(about) }
  return root.flow ? { offset: 0, end: 1 } : undefined
}

function inList(list: Node): Node | undefined {
  if (isEmpty(list)) return undefined
  if (!isSeq(list) || list.flow) return list
  for (const item of list.items as Node[]) {
    if (!isMap(item) || item.flow) return item
    const findings = pairOf(item as YAMLMap, 'findings')?.value
    const found = findings ? inList(findings) : undefined
    if (found) return found
  }
  return undefined
}

/** Nothing, `[]`, or a list of which nothing is left. */
const isEmpty = (node: Node): boolean =>
  (isScalar(node) && node.value === null) || (isSeq(node) && node.items.length === 0)
