import { isAlias, isMap, isNode, isSeq, Lexer, type Node, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Section } from '../model/language.ts'
import { byCodePoint } from '../util/order.ts'
import { addLines, Edits, fillList, removeKey } from '../util/yaml/edits.ts'
import { flowText, mapAt, setIn } from '../util/yaml/flow.ts'
import {
  bottomOf,
  endOf,
  indentOf,
  mapsOf,
  type Parsed,
  pairOf,
  parsed,
  startOf,
  Unwritable,
  valuesOf,
} from '../util/yaml/nodes.ts'
import { item } from '../util/yaml/scalar.ts'
import { changeMap, groupLines, setPath, splitPath } from './edit-map.ts'
import { ABOUT_ORDER, FIELD_ORDER, inFieldOrder } from './order.ts'

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

/** What changes about the architecture as a whole. */
export interface AboutChange {
  /** Fields of its entry by path; undefined: taken away. Items of the outline as `outline.…`. */
  fields: ReadonlyMap<string, unknown>
  /** Sections that get an empty list, for they are stated in full and have no entries; and those whose empty list goes. */
  empty: readonly Section[]
  gone: readonly Section[]
}

/** The first field of a change that cannot be made without losing a comment or an anchor. */
export function notEditable(file: Parsed, { section, index, fields }: EntryChange): string | undefined {
  const list = pairOf(file.root, section)?.value
  return fixedIn(file, isSeq(list) ? list.items[index] : undefined, [...fields.keys()])
}

/** The same of the architecture's own entry. */
export const aboutNotEditable = (file: Parsed, paths: readonly string[]): string | undefined =>
  fixedIn(file, pairOf(file.root, 'architecture')?.value, paths)

function fixedIn(file: Parsed, entry: unknown, paths: readonly string[]): string | undefined {
  if (!isMap(entry) || file.root.flow || (entry as Node & { anchor?: string }).anchor) return paths[0]
  return paths.find(path => {
    const [top, inner] = splitPath(path)
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
 * @throws Unwritable rather than lose anything, or write what does not read as it was meant
 */
export function edited(
  text: string,
  changes: readonly EntryChange[],
  additions: readonly Additions[],
  about?: AboutChange,
): string {
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return begun(text, additions, about)
  const file = parsed(text)
  const edits = new Edits(file)
  for (const change of changes) changeEntry(edits, file, change)
  if (about) changeAbout(edits, file, about)
  for (const { section, entries } of additions) addEntries(edits, file, section, entries)
  const after = edits.apply()
  const meant = expected(valuesOf(file), changes, additions, about)
  const read = parsed(after)
  if (JSON.stringify(sorted(valuesOf(read))) !== JSON.stringify(sorted(meant)))
    throw new Unwritable('What would be written does not read as it was meant; nothing was written.')
  if (commentsOf(file.text).join('\n') !== commentsOf(after).join('\n'))
    throw new Unwritable('A comment would be lost; nothing was written.')
  return after
}

/** A file that holds nothing yet. */
function begun(text: string, additions: readonly Additions[], about?: AboutChange): string {
  const values: Values = {}
  for (const [path, value] of about?.fields ?? []) setPath(values, path, value)
  const blocks = [
    ...(about ? [['khung: 1'], ['architecture:', ...aboutLines(values).map(line => `  ${line}`)]] : []),
    ...(about?.empty ?? []).map(section => [`${section}: []`]),
    ...additions.map(({ section, entries }) => [
      `${section}:`,
      ...entries.flatMap((entry, i) => [...(i > 0 ? [''] : []), ...item(linesOf(entry), 2)]),
    ]),
  ]
  const lines = blocks.flatMap((block, at) => [...(at > 0 ? [''] : []), ...block])
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const after = head + lines.map(line => `${line}\n`).join('')
  const meant = expected(about ? { khung: 1, architecture: {} } : {}, [], additions, about)
  if (JSON.stringify(sorted(valuesOf(parsed(after)))) !== JSON.stringify(sorted(meant)))
    throw new Unwritable('What would be written does not read as it was meant; nothing was written.')
  return after
}

/** The architecture's own entry, each field on a line of its own, its outline on as many as it has items. */
const aboutLines = (values: Values): string[] =>
  Object.keys(values)
    .sort((a, b) => ABOUT_ORDER.indexOf(a) - ABOUT_ORDER.indexOf(b))
    .flatMap(key =>
      key === 'outline' ? groupLines(key, Object.entries(values[key] as Values)) : `${key}: ${flowText(values[key])}`,
    )

function changeEntry(edits: Edits, file: Parsed, { section, index, fields }: EntryChange): void {
  const list = pairOf(file.root, section)?.value
  const entry = isSeq(list) ? (list.items[index] as YAMLMap) : undefined
  if (!entry) throw new Unwritable(`There is no entry ${index} in ${section}.`)
  changeMap(edits, entry, fields, FIELD_ORDER)
}

function changeAbout(edits: Edits, { root }: Parsed, { fields, empty, gone }: AboutChange): void {
  const about = mapAt(root, 'architecture')
  if (about) changeMap(edits, about, fields, ABOUT_ORDER)
  for (const section of gone) removeKey(edits, root, section)
  const keys = root.items.map(({ key }) => String(key))
  for (const section of empty)
    if (pairOf(root, section)) setIn(edits, root, section, '[]', keys)
    else addLines(edits, root, [`${section}: []`], keys)
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
function expected(
  before: unknown,
  changes: readonly EntryChange[],
  additions: readonly Additions[],
  about?: AboutChange,
): unknown {
  const values = structuredClone(before) as Record<string, Values[] | null>
  for (const { section, index, fields } of changes)
    for (const [path, value] of fields) setPath(listIn(values, section)[index] ?? {}, path, value)
  for (const [path, value] of about?.fields ?? []) setPath(values.architecture as unknown as Values, path, value)
  for (const section of about?.gone ?? []) delete values[section]
  for (const section of about?.empty ?? []) values[section] = []
  for (const { section, entries } of additions)
    values[section] = [...listIn(values, section), ...structuredClone(entries)]
  return values
}

/** The entries of a section, which may be there without any, or be something else altogether. */
function listIn(values: Record<string, Values[] | null>, section: string): Values[] {
  const list = values[section] ?? []
  if (!Array.isArray(list)) throw new Unwritable(`${section} is no list.`)
  return list
}

/** The same values with keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort(byCodePoint)
      .map(key => [key, sorted((value as Values)[key])]),
  )
}
