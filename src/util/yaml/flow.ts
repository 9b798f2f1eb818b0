import { isMap, type Node, type Pair, type YAMLMap } from 'yaml'
import { addLines, type Edits, removeKey, setWritten } from './edits.ts'
import { endOf, pairOf, startOf } from './nodes.ts'
import { textScalar } from './scalar.ts'

/** A value as YAML on one line: lists in brackets, groups in braces. */
export function flowText(value: unknown): string {
  if (typeof value === 'string') return textScalar(value)
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const pairs = Object.entries(value).map(([key, inner]) => `${textScalar(key)}: ${flowText(inner)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** Sets a key of a mapping, in block style or in braces, to a value already written as YAML on one line. */
export function setIn(edits: Edits, map: YAMLMap, key: string, text: string, after: readonly string[]): void {
  const pair = pairOf(map, key)
  if (!map.flow) {
    const keys = map.items.map(({ key: node }) => String(node))
    const above = keys.filter(name => after.includes(name))
    const block = pair?.value && startsBelow(edits.text, pair as Pair<Node, Node>)
    if (block) edits.replace(endOf(pair.key as Node) + 1, endOf(pair.value as Node), ` ${text}`)
    else if (pair) setWritten(edits, map, key, text, keys)
    else addLines(edits, map, [`${textScalar(key)}: ${text}`], above.length > 0 ? above : keys)
    return
  }
  if (pair?.value) edits.replace(startOf(pair.value), endOf(pair.value), text)
  else if (pair) edits.replace(endOf(pair.key as Node), endOf(pair.key as Node), `: ${text}`)
  else insertIn(edits, map, `${textScalar(key)}: ${text}`, after)
}

/** A list in block style begins on a line of its own: what replaces it stands behind the colon. */
const startsBelow = (text: string, { key, value }: Pair<Node, Node>): boolean =>
  text.slice(endOf(key), startOf(value as Node)).includes('\n')

function insertIn(edits: Edits, map: YAMLMap, written: string, after: readonly string[]): void {
  const pairs = map.items as Pair<Node, Node | null>[]
  const above = pairs.filter(({ key }) => after.includes(String(key))).at(-1) ?? pairs.at(-1)
  const at = above ? endOf(above.value ?? (above.key as Node)) : startOf(map) + 1
  edits.replace(at, at, above ? `, ${written}` : ` ${written} `)
}

/** Takes a key away from a mapping of either style. */
export function removeIn(edits: Edits, map: YAMLMap, key: string): void {
  const pairs = map.items as Pair<Node, Node | null>[]
  const at = pairs.findIndex(pair => String(pair.key) === key)
  const pair = pairs[at]
  if (!pair) return
  if (!map.flow) {
    removeKey(edits, map, key)
    return
  }
  const [before, next] = [pairs[at - 1], pairs[at + 1]]
  const end = endOf(pair.value ?? pair.key)
  if (before) edits.replace(endOf(before.value ?? before.key), end, '')
  else edits.replace(startOf(pair.key as Node), next ? startOf(next.key as Node) : end, '')
}

/** The mapping at a key, where it is written as one. */
export const mapAt = (map: YAMLMap, key: string): YAMLMap | undefined => {
  const value = pairOf(map, key)?.value
  return isMap(value) ? (value as YAMLMap) : undefined
}
