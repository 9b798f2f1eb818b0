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
import { MASK, maskSecrets, type SourceFile } from '../../findings/source.ts'
import { tooDeep } from './depth.ts'
import {
  keyWithoutSecrets,
  MAX_DEPTH,
  type MarkTable,
  normalise,
  type Problem,
  setOwn,
  type Tree,
  withoutSecrets,
} from './tree.ts'

/** Aliases are a convenience for people; more than this in one file is an attack or an export gone wrong. */
const MAX_ALIASES = 100
/** More errors than this in one file help nobody: it is no YAML at all. */
const MAX_ERRORS = 100

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
    const options = { uniqueKeys: false, prettyErrors: false, resolveKnownTags: false }
    documents = [...parseAllDocuments(file.text, options)]
  } catch (error) {
    const detail = error instanceof Error ? error.name : String(error)
    reader.problem(say('yaml.syntax', { detail: `the parser gave up [${detail}]` }), 0, 1)
    return { value: null, marks: reader.marks, problems: reader.problems }
  }
  const value = reader.read(documents)
  return { value, marks: reader.marks, problems: reader.problems }
}

/** Stands for an anchor's value while that is still being read. */
const OPEN = Symbol('open')

class Reader {
  readonly #file: SourceFile
  readonly marks: MarkTable = new Map()
  readonly problems: Problem[] = []
  readonly #anchors = new Map<string, unknown>()
  #aliases = 0

  constructor(file: SourceFile) {
    this.#file = file
  }

  /** What is missing at the end of a text is said there: a place beyond it is none. */
  problem(message: Message, offset: number, end: number): void {
    const last = this.#file.text.length
    this.problems.push({ message, offset: Math.min(offset, last), end: Math.min(Math.max(offset, end), last) })
  }

  read(documents: Document.Parsed[]): unknown {
    const [first, second] = documents
    if (!first) return null
    for (const error of first.errors.slice(0, MAX_ERRORS))
      this.problem(wordsFor(error.code, error.message, this.#file), error.pos[0], error.pos[1])
    for (const { pos } of first.warnings) this.problem(say('yaml.tag', { tag: this.#shown(...pos) }), ...pos)
    if (second) this.#several(second.range[0])
    return first.contents ? this.#value(first.contents, 0) : null
  }

  #several(start: number): void {
    const dashes = this.#file.text.lastIndexOf('---', start + 3)
    const at = dashes >= 0 ? dashes : start
    this.problem(say('yaml.several-documents', {}), at, at + 3)
  }

  #shown(start: number, end: number): string {
    return maskSecrets(this.#file.text, this.#file.secrets, start, end)
  }

  #value(node: Node, depth: number): unknown {
    if (depth > MAX_DEPTH) {
      const at = node.range?.[0] ?? 0
      this.problem(say('yaml.too-deep', { limit: MAX_DEPTH }), at, at + 1)
      return null
    }
    if (isAlias(node)) return this.#alias(node)
    const anchor = 'anchor' in node ? node.anchor : undefined
    if (anchor) this.#anchors.set(anchor, OPEN)
    const value = isMap(node)
      ? this.#map(node, depth)
      : isSeq(node)
        ? this.#list(node, depth)
        : this.#scalar(node as Scalar)
    if (anchor) this.#anchors.set(anchor, value)
    return value
  }

  /** An alias gives the very value of its anchor, so that nothing is copied and no expansion can explode. */
  #alias(node: Alias): unknown {
    const [offset, end] = node.range ?? [0, 1]
    if (++this.#aliases > MAX_ALIASES) {
      if (this.#aliases === MAX_ALIASES + 1)
        this.problem(say('yaml.too-many-aliases', { limit: MAX_ALIASES }), offset, end)
      return null
    }
    const value = this.#anchors.has(node.source) ? this.#anchors.get(node.source) : OPEN
    if (value !== OPEN) return value
    this.problem(say('yaml.unknown-alias', { alias: this.#shown(offset, end) }), offset, end)
    return null
  }

  #scalar(node: Scalar): unknown {
    const [start, end] = node.range ?? [0, 0]
    const value = typeof node.value === 'string' ? normalise(node.value) : plainValue(node.value)
    const quote = quoteOf(node)
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
      const key = this.#key(keyNode, value, keys.length + 1)
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
  #key(node: Node, map: Record<string, unknown>, nth: number): string | undefined {
    const [start, end] = node.range ?? [0, 1]
    if (!isScalar(node)) {
      const detail = 'a mapping, list or alias cannot be a key'
      this.problem(say('yaml.syntax', { detail }), start, Math.max(end, start + 1))
      return undefined
    }
    const quote = quoteOf(node)
    const text = normalise(node.source ?? String(node.value))
    if (text === '<<' && node.type === 'PLAIN') {
      this.problem(say('yaml.merge-key', {}), start, end)
      return undefined
    }
    const key = keyWithoutSecrets(this.#file, text, start + quote, end - quote, nth)
    if (Object.hasOwn(map, key)) {
      this.problem(say('yaml.duplicate-key', { key }), start, end)
      return undefined
    }
    return key
  }
}

const quoteOf = ({ type }: Scalar): number => (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0)

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

function wordsFor(code: string, message: string, file: SourceFile): Message {
  if (code === 'TAB_AS_INDENT') return say('yaml.tab', {})
  if (code === 'MULTIPLE_DOCS') return say('yaml.several-documents', {})
  const line = message.split('\n')[0] ?? ''
  // The library quotes what it stumbled over, which may be part of a secret.
  const detail = file.secrets.length > 0 ? line.replace(/(: |sequence ).*/, `$1${MASK}`) : line
  return say('yaml.syntax', { detail: `${detail} [${code}]` })
}
