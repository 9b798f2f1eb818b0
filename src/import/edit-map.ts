import type { YAMLMap } from 'yaml'
import { addLines, type Edits } from '../util/yaml/edits.ts'
import { flowText, mapAt, removeIn, setIn } from '../util/yaml/flow.ts'
import { pairOf } from '../util/yaml/nodes.ts'
import { textScalar } from '../util/yaml/scalar.ts'

/** A group of so many values is written with a line for each. */
const LONG_GROUP = 3

/** `security.level` as `security` and `level`; what follows the first point is one key, whatever it holds. */
export function splitPath(path: string): [top: string, inner: string | undefined] {
  const at = path.indexOf('.')
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)]
}

/**
 * Sets fields of a mapping, by path; undefined takes one away.
 * @param order names of fields in the order in which new ones are written
 */
export function changeMap(
  edits: Edits,
  map: YAMLMap,
  fields: ReadonlyMap<string, unknown>,
  order: readonly string[],
): void {
  const groups = grouped(fields)
  for (const top of [...groups.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const values = groups.get(top) ?? new Map()
    const before = order.slice(0, order.indexOf(top))
    const inner = mapAt(map, top)
    if (values.has('')) setOrRemove(edits, map, top, values.get(''), before)
    else if (!inner) setGroup(edits, map, top, values, before)
    else if ([...values].every(([, value]) => value === undefined) && inner.items.length === values.size)
      removeIn(edits, map, top)
    else for (const [key, value] of values) setOrRemove(edits, inner, key, value, [])
  }
}

function setOrRemove(edits: Edits, map: YAMLMap, key: string, value: unknown, after: readonly string[]): void {
  if (value === undefined) removeIn(edits, map, key)
  else setIn(edits, map, key, flowText(value), after)
}

function setGroup(
  edits: Edits,
  map: YAMLMap,
  key: string,
  values: ReadonlyMap<string, unknown>,
  after: readonly string[],
): void {
  const group = [...values].filter(([, value]) => value !== undefined)
  if (group.length < LONG_GROUP || map.flow || pairOf(map, key)) {
    setOrRemove(edits, map, key, group.length === 0 ? undefined : Object.fromEntries(group), after)
    return
  }
  const keys = map.items.map(({ key: node }) => String(node))
  const above = keys.filter(name => after.includes(name))
  addLines(edits, map, groupLines(key, group), above.length > 0 ? above : keys)
}

/** A group, each of its values on a line of its own. */
export const groupLines = (key: string, values: readonly (readonly [string, unknown])[]): string[] => [
  `${key}:`,
  ...values.map(([inner, value]) => `  ${textScalar(inner)}: ${flowText(value)}`),
]

/** Fields by the name before their first point; '' for a field that has none. */
function grouped(fields: ReadonlyMap<string, unknown>): Map<string, Map<string, unknown>> {
  const groups = new Map<string, Map<string, unknown>>()
  for (const [path, value] of fields) {
    const [top, inner = ''] = splitPath(path)
    const group = groups.get(top) ?? new Map<string, unknown>()
    groups.set(top, group.set(inner, value))
  }
  return groups
}

type Values = Record<string, unknown>

/** What `changeMap` is to have done to the values of the mapping. */
export function setPath(entry: Values, path: string, value: unknown): void {
  const [top, inner] = splitPath(path)
  if (inner === undefined) {
    if (value === undefined) delete entry[top]
    else entry[top] = value
    return
  }
  const group = { ...(entry[top] as Values | undefined) }
  if (value === undefined) delete group[inner]
  else group[inner] = value
  if (Object.keys(group).length === 0) delete entry[top]
  else entry[top] = group
}
