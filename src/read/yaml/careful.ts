import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { type Message, say } from '../../findings/message.ts'
import type { SourceFile } from '../../findings/source.ts'
import { MAX_DEPTH, type MarkTable, normalise, type Problem, setOwn, type Tree, withoutSecrets } from './tree.ts'

/** Aliases are a convenience for people; more than this in one file is an attack or an export gone wrong. */
export const MAX_ALIASES = 100

/**
 * Reads any text: recovers from errors and reports all of them, resolves aliases within bounds.
 * Never throws; what cannot be read is a problem, and the rest is kept.
 */
export function parseCarefully(file: SourceFile): Tree {
  const reader = new Reader(file)
  const depth = tooDeep(file.text)
  if (depth >= 0) {
    reader.problem(say('yaml.too-deep', { limit: MAX_DEPTH }), depth, depth + 1)
    return { value: null, marks: reader.marks, problems: reader.problems }
  }
  let documents: Document.Parsed[]
  try {
    // Duplicate keys are found by the reader: the library compares every key with every other.
    documents = [...parseAllDocuments(file.text, { uniqueKeys: false, prettyErrors: false })]
  } catch (error) {
    reader.problem(say('yaml.syntax', { detail: error instanceof Error ? error.message : String(error) }), 0, 1)
    return { value: null, marks: reader.marks, problems: reader.problems }
  }
  const value = reader.read(documents)
  return { value, marks: reader.marks, problems: reader.problems }
}

class Reader {
  readonly #file: SourceFile
  readonly marks: MarkTable = new Map()
  readonly problems: Problem[] = []
  readonly #anchors = new Map<string, unknown>()
  #aliases = 0

  constructor(file: SourceFile) {
    this.#file = file
  }

  problem(message: Message, offset: number, end: number): void {
    this.problems.push({ message, offset, end })
  }

  read(documents: Document.Parsed[]): unknown {
    const [first, second] = documents
    if (!first) return null
    for (const error of first.errors) this.problem(wordsFor(error.code, error.message), error.pos[0], error.pos[1])
    for (const warning of first.warnings) {
      this.problem(say('yaml.tag', { tag: this.#file.text.slice(...warning.pos) }), warning.pos[0], warning.pos[1])
    }
    if (second) {
      const at = second.range[0]
      const dashes = this.#file.text.lastIndexOf('---', at + 3)
      this.problem(say('yaml.several-documents', {}), dashes >= 0 ? dashes : at, (dashes >= 0 ? dashes : at) + 3)
    }
    return first.contents ? this.#value(first.contents, 0) : null
  }

  #value(node: Node, depth: number): unknown {
    if (depth > MAX_DEPTH) {
      const at = node.range?.[0] ?? 0
      this.problem(say('yaml.too-deep', { limit: MAX_DEPTH }), at, at + 1)
      return null
    }
    if (isAlias(node)) return this.#alias(node)
    const value = isMap(node)
      ? this.#map(node, depth)
      : isSeq(node)
        ? this.#list(node, depth)
        : this.#scalar(node as Scalar)
    if ('anchor' in node && node.anchor) this.#anchors.set(node.anchor, value)
    return value
  }

  /** An alias gives the very value of its anchor, so that nothing is copied and no expansion can explode. */
  #alias(node: Alias): unknown {
    if (++this.#aliases === MAX_ALIASES + 1) {
      const [offset, end] = node.range ?? [0, 1]
      this.problem(say('yaml.too-many-aliases', { limit: MAX_ALIASES }), offset, end)
    }
    return this.#aliases > MAX_ALIASES ? null : (this.#anchors.get(node.source) ?? null)
  }

  #scalar(node: Scalar): unknown {
    const [start, end] = node.range ?? [0, 0]
    const value = typeof node.value === 'string' ? normalise(node.value) : plainValue(node.value)
    if (!this.#file.secrets.length) return value
    const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
    return withoutSecrets(this.#file, value, start + quote, end - quote)
  }

  #list(node: YAMLSeq, depth: number): unknown[] {
    const value: unknown[] = []
    const at: number[] = []
    this.marks.set(value, { start: node.range?.[0] ?? 0, keys: undefined, at })
    for (const item of node.items as Node[]) {
      const [start, end] = rangeOf(item)
      value.push(this.#value(item, depth + 1))
      at.push(start, start, end)
    }
    return value
  }

  #map(node: YAMLMap, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    const keys: string[] = []
    const at: number[] = []
    this.marks.set(value, { start: node.range?.[0] ?? 0, keys, at })
    for (const { key: keyNode, value: valueNode } of node.items as { key: Node; value: Node | null }[]) {
      const key = this.#key(keyNode, value)
      const read = valueNode ? this.#value(valueNode, depth + 1) : null
      if (key === undefined) continue
      const [start, end] = valueNode ? rangeOf(valueNode) : [-1, -1]
      setOwn(value, key, read)
      keys.push(key)
      at.push(keyNode.range?.[0] ?? -1, start, end)
    }
    return value
  }

  /** The key as text, or undefined (and a problem) when it cannot be one or stands there already: the first counts. */
  #key(node: Node, map: Record<string, unknown>): string | undefined {
    const [start, end] = node.range ?? [0, 1]
    if (!isScalar(node)) {
      this.problem(
        say('yaml.syntax', { detail: 'a mapping, list or alias cannot be a key' }),
        start,
        Math.max(end, start + 1),
      )
      return undefined
    }
    const key = normalise(node.source ?? String(node.value))
    if (key === '<<' && node.type === 'PLAIN') {
      this.problem(say('yaml.merge-key', {}), start, end)
      return undefined
    }
    if (Object.hasOwn(map, key)) {
      this.problem(say('yaml.duplicate-key', { key }), start, end)
      return undefined
    }
    return key
  }
}

/** Like the fast parser: no range for what is empty, a block scalar or (its end) a collection. */
function rangeOf(node: Node): [number, number] {
  if (isAlias(node)) return [node.range?.[0] ?? -1, node.range?.[1] ?? -1]
  if (isCollection(node)) return [node.range?.[0] ?? -1, -1]
  if (!isScalar(node) || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return [-1, -1]
  if (node.type === 'PLAIN' && node.source === '') return [-1, -1]
  return [node.range?.[0] ?? -1, node.range?.[1] ?? -1]
}

/** Big integers and undefined do not occur in the core schema; anything else unknown becomes null. */
const plainValue = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : value === undefined
      ? null
      : String(value)

function wordsFor(code: string, detail: string): Message {
  if (code === 'TAB_AS_INDENT') return say('yaml.tab', {})
  if (code === 'MULTIPLE_DOCS') return say('yaml.several-documents', {})
  return say('yaml.syntax', { detail: `${detail.split('\n')[0]} [${code}]` })
}

/**
 * Offset where a line is indented, or flow brackets nest, deeper than the limit allows; -1 if nowhere. The full
 * parser would need minutes and all memory for such a text, so it is refused before.
 */
function tooDeep(text: string): number {
  let flow = 0
  let dashes = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x5b || c === 0x7b) flow++
    else if (c === 0x5d || c === 0x7d) flow = Math.max(0, flow - 1)
    else if (c === 0x0a) dashes = 0
    else if (c === 0x2d && text.charCodeAt(i + 1) === 0x20) dashes++
    if (flow > 4 * MAX_DEPTH || dashes > 4 * MAX_DEPTH) return i
  }
  return -1
}
