import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** A file that cannot be edited so that all else in it stays and reads as before. */
export class Unwritable extends Error {}

/** A text parsed so that the place of everything in it is known. */
export interface Parsed {
  text: string
  /** The line end the file uses. */
  eol: string
  root: YAMLMap
}

/** A file is looked at before, while and after it is changed: the two texts looked at last stay parsed. */
let latest: readonly Parsed[] = []

/**
 * Nobody changes what this gives: changes are made to the text.
 * @throws Unwritable when it is no mapping
 */
export function parsed(text: string): Parsed {
  const found = latest.find(one => one.text === text) ?? parse(text)
  latest = [found, ...latest.filter(one => one !== found)].slice(0, 2)
  return found
}

function parse(text: string): Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false })
  const [error] = document.errors
  if (error) throw new Unwritable(`The file is no YAML: ${error.message}`)
  if (!isMap(document.contents)) throw new Unwritable('The file is no mapping.')
  return { text, eol: text.includes('\r\n') ? '\r\n' : '\n', root: document.contents as YAMLMap }
}

/** The values of a text, what is empty being null. */
export const valuesOf = ({ root }: Parsed): unknown => root.toJSON()

export const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
  map.items.find(({ key: node }) => isScalar(node) && node.value === key) as Pair<Node, Node | null> | undefined

/** The list at a key; nothing where the key is absent or its list is empty. */
export function listAt(map: YAMLMap, key: string): YAMLSeq | undefined {
  const value = pairOf(map, key)?.value
  return isSeq(value) && value.items.length > 0 ? (value as YAMLSeq) : undefined
}

/** The mappings of a list that is written one entry to a hyphen. */
export const mapsOf = (list: YAMLSeq | undefined): YAMLMap[] => (list?.items ?? []).filter(isMap) as YAMLMap[]

/** Column of the keys of a mapping, or of the hyphens of a list, in block style. */
export function indentOf(node: YAMLMap | YAMLSeq): number {
  const token = node.srcToken
  if (token?.type !== 'block-map' && token?.type !== 'block-seq')
    throw new Unwritable('The file is not in block style.')
  return token.indent
}

/** Offset of the hyphen of each entry. */
export function hyphensOf(list: YAMLSeq): number[] {
  const token = list.srcToken
  if (token?.type !== 'block-seq') throw new Unwritable('The file is not in block style.')
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
}

/** Where what is written of a node ends, comments and empty lines after it left out. */
export function endOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as Node | Pair<Node, Node | null> | undefined
    if (last) return endOf('key' in last ? (last.value ?? last.key) : last)
  }
  return node.range?.[1] ?? 0
}

export const startOf = (node: Node): number => node.range?.[0] ?? 0

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the line after the one in which something ends begins. What ends with its line break ends there. */
export function lineAfter(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end
  const next = text.indexOf('\n', end)
  return next < 0 ? text.length : next + 1
}

/**
 * Where what belongs to a node ends: below it may stand comments that are set in further than the column it hangs from.
 */
export function bottomOf(text: string, node: Node, column: number): number {
  let end = lineAfter(text, endOf(node))
  for (let here = end; here < text.length; ) {
    const next = lineAfter(text, here + 1)
    const line = text.slice(here, next)
    const comment = /^( *)#/.exec(line)
    if (line.trim() !== '' && !(comment && (comment[1] ?? '').length > column)) break
    if (comment) end = next
    here = next
  }
  return end
}
