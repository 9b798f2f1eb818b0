import { strFromU8, unzipSync } from 'fflate'
import { parseOfficeXml, type Tag } from '../../draw/xml.ts'

/** A tag with what stands in it. */
export interface Node {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: Node[]
}

export interface OfficePackage {
  /** Names of all entries, in their order. */
  names: readonly string[]
  /** The XML of a part, as text. */
  source: (name: string) => string
  /** The root of a part. */
  root: (name: string) => Node
}

/** Opens a .docx and reads every XML part strictly. @throws if one is not well-formed. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const entries = unzipSync(bytes)
  const names = Object.keys(entries)
  const sources = new Map(names.map(name => [name, strFromU8(entries[name] ?? new Uint8Array())]))
  const source = (name: string): string => {
    const text = sources.get(name)
    if (text === undefined) throw new Error(`No part ${name}`)
    return text
  }
  const roots = new Map(names.filter(isXml).map(name => [name, tree(parseOfficeXml(source(name)))]))
  const root = (name: string): Node => roots.get(name) ?? { name: '', attributes: {}, text: '', children: [] }
  return { names, source, root }
}

export const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name)

function tree(tags: readonly Tag[]): Node {
  const nodes = new Map<Tag, Node>()
  for (const tag of tags) {
    const node: Node = { name: tag.name, attributes: tag.attributes, text: tag.text, children: [] }
    nodes.set(tag, node)
    if (tag.parent) nodes.get(tag.parent)?.children.push(node)
  }
  const [first] = tags
  const root = first && nodes.get(first)
  if (!root || tags.filter(tag => !tag.parent).length !== 1) throw new Error('Not one root')
  return root
}

/** The node and everything beneath it with one of the names, in order. */
export const all = (node: Node, ...names: string[]): Node[] => [
  ...(names.includes(node.name) ? [node] : []),
  ...node.children.flatMap(child => all(child, ...names)),
]

export const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find(one => one.name === name)

/** The node at the end of a path of first children. */
export const at = (node: Node | undefined, ...path: string[]): Node | undefined =>
  path.reduce<Node | undefined>((current, name) => child(current, name), node)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }
export const decoded = (text: string): string => text.replace(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? '?')

/** What a reader sees of it: the text of its runs. */
export const words = (node: Node): string =>
  all(node, 'w:t')
    .map(run => decoded(run.text))
    .join('')
