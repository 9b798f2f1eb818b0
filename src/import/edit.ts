import { isAlias, isMap, isNode, isSeq, Lexer, type Node, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { addLines, Edits, fillList } from '../util/yaml/edits.ts'
import { flowText, mapAt, removeIn, setIn } from '../util/yaml/flow.ts'
import {
  bottomOf,
  endOf,
  indentOf,
  mapsOf,
  type Parsed,
  pairOf,
  parsed,
  startOf,
  valuesOf,
} from '../util/yaml/nodes.ts'
import { item } from '../util/yaml/scalar.ts'
import { FIELD_ORDER, inFieldOrder } from './order.ts'

/** A change of an entry that is there: its section, its place in the section's list, fields by path; undefined: taken away. */
export interface EntryChange {
  section: string
  index: number
  fields: ReadonlyMap<string, unknown>
}

/** Entries that are added to a section. */
export interface Additions {
  section: string
  entries: readonly Readonly<Record<string, unknown>>[]
}

/** The first field of a change that cannot be made without losing a comment or an anchor. */
export function notEditable(file: Parsed, { section, index, fields }: EntryChange): string | undefined {
  const list = pairOf(file.root, section)?.value
  const entry = isSeq(list) ? list.items[index] : undefined
  if (!isMap(entry) || file.root.flow || (entry as Node & { anchor?: string }).anchor) return [...fields.keys()][0]
  return [...fields.keys()].find(path => {
    const [top = '', inner] = path.split('.')
    const value = pairOf(entry as YAMLMap, top)?.value
    if (!isNode(value)) return false
    if (isAlias(value)) return true
    const target = inner !== undefined && isMap(value) ? pairOf(value as YAMLMap, inner)?.value : value
    return isNode(target) && (isTied(target) || hasComment(file.text.slice(startOf(target), endOf(target))))
  })
}

/** Whether something in it is an alias or has a name that one may refer to. */
function isTied(node: Node): boolean {
  let tied = false
  visit(node, (_, one) => {
    if (isAlias(one) || (isNode(one) && 'anchor' in one && one.anchor)) tied = true
    return tied ? visit.BREAK : undefined
  })
  return tied
}

const hasComment = (text: string): boolean => commentsOf(text).length > 0

/** Every comment of a text, in order. */
const commentsOf = (text: string): string[] => [...new Lexer().lex(text)].filter(token => token.startsWith('#'))

/**
 * A model file with changes made and entries added; whatever none of them touches stays byte for byte.
 * @throws Error rather than lose anything, or write what does not read as it was meant
 */
export function edited(text: string, changes: readonly EntryChange[], additions: readonly Additions[]): string {
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return begun(text, additions)
  const file = parsed(text)
  const edits = new Edits(file)
  for (const change of changes) changeEntry(edits, file, change)
  for (const { section, entries } of additions) addEntries(edits, file, section, entries)
  const after = edits.apply()
  const meant = expected(valuesOf(file), changes, additions)
  const read = parsed(after)
  if (JSON.stringify(sorted(valuesOf(read))) !== JSON.stringify(sorted(meant)))
    throw new Error('What would be written does not read as it was meant; nothing was written.')
  if (commentsOf(file.text).join('\n') !== commentsOf(after).join('\n'))
    throw new Error('A comment would be lost; nothing was written.')
  return after
}

/** A file that holds nothing yet. */
function begun(text: string, additions: readonly Additions[]): string {
  const lines = additions.flatMap(({ section, entries }, at) => [
    ...(at > 0 ? [''] : []),
    `${section}:`,
    ...entries.flatMap((entry, i) => [...(i > 0 ? [''] : []), ...item(linesOf(entry), 2)]),
  ])
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const after = head + lines.map(line => `${line}\n`).join('')
  const meant = Object.fromEntries(additions.map(({ section, entries }) => [section, entries]))
  if (JSON.stringify(sorted(valuesOf(parsed(after)))) !== JSON.stringify(sorted(meant)))
    throw new Error('What would be written does not read as it was meant; nothing was written.')
  return after
}

function changeEntry(edits: Edits, file: Parsed, { section, index, fields }: EntryChange): void {
  const list = pairOf(file.root, section)?.value
  const entry = isSeq(list) ? (list.items[index] as YAMLMap) : undefined
  if (!entry) throw new Error(`There is no entry ${index} in ${section}.`)
  const groups = grouped(fields)
  for (const top of [...groups.keys()].sort(inFieldOrder)) {
    const values = groups.get(top) ?? new Map()
    const before = FIELD_ORDER.slice(0, FIELD_ORDER.indexOf(top))
    const inner = mapAt(entry, top)
    if (values.has('')) setOrRemove(edits, entry, top, values.get(''), before)
    else if (!inner) setOrRemove(edits, entry, top, objectOf(values), before)
    else if ([...values].every(([, value]) => value === undefined) && inner.items.length === values.size)
      removeIn(edits, entry, top)
    else for (const [key, value] of values) setOrRemove(edits, inner, key, value, [])
  }
}

function setOrRemove(edits: Edits, map: YAMLMap, key: string, value: unknown, after: readonly string[]): void {
  if (value === undefined) removeIn(edits, map, key)
  else setIn(edits, map, key, flowText(value), after)
}

/** Fields by the name before their first point; '' for a field that has none. */
function grouped(fields: ReadonlyMap<string, unknown>): Map<string, Map<string, unknown>> {
  const groups = new Map<string, Map<string, unknown>>()
  for (const [path, value] of fields) {
    const [top = '', inner = ''] = path.split('.')
    const group = groups.get(top) ?? new Map<string, unknown>()
    groups.set(top, group.set(inner, value))
  }
  return groups
}

function objectOf(values: ReadonlyMap<string, unknown>): Record<string, unknown> | undefined {
  const entries = [...values].filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function addEntries(edits: Edits, file: Parsed, section: string, entries: Additions['entries']): void {
  const { root, text } = file
  const pair = pairOf(root, section)
  const list = isSeq(pair?.value) ? (pair.value as YAMLSeq) : undefined
  const apart = list !== undefined && list.items.length > 1 && /\n\s*\n/.test(text.slice(startOf(list), endOf(list)))
  const lines = (column: number) =>
    entries.flatMap((entry, i) => [...(apart || (i > 0 && !list) ? [''] : []), ...item(linesOf(entry), column)])
  if (!pair)
    addLines(
      edits,
      root,
      ['', `${section}:`, ...lines(2)],
      root.items.map(({ key }) => String(key)),
    )
  else if (!list || list.items.length === 0) fillList(edits, root, section, lines(2))
  else if (list.flow) {
    const last = list.items.at(-1) as Node
    edits.replace(endOf(last), endOf(last), entries.map(entry => `, ${flowText(entry)}`).join(''))
  } else edits.insert(bottomOf(text, mapsOf(list).at(-1) ?? list, indentOf(list)), lines(indentOf(list)))
}

/** An entry, each field on a line of its own. */
export const linesOf = (entry: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(entry)
    .sort(inFieldOrder)
    .map(key => `${key}: ${flowText(entry[key])}`)

type Values = Record<string, unknown>

/** The values a file is to have. */
function expected(before: unknown, changes: readonly EntryChange[], additions: readonly Additions[]): unknown {
  const values = structuredClone(before) as Record<string, Values[] | null>
  for (const { section, index, fields } of changes)
    for (const [path, value] of fields) setPath(values[section]?.[index] ?? {}, path, value)
  for (const { section, entries } of additions)
    values[section] = [...(values[section] ?? []), ...structuredClone(entries)]
  return values
}

function setPath(entry: Values, path: string, value: unknown): void {
  const [top = '', inner] = path.split('.')
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

/** The same values with keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map(key => [key, sorted((value as Values)[key])]),
  )
}
