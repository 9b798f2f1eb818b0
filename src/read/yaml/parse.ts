import { type Message, say } from '../../findings/message.ts'
import type { SourceFile } from '../../findings/source.ts'
import { parseCarefully } from './careful.ts'
import { parseFast } from './fast.ts'
import { hasMoreParts, MAX_CAREFUL_PARTS, MAX_PARTS } from './size.ts'
import type { Tree } from './tree.ts'

/** Reads a YAML text into values with places; problems are collected, never thrown. */
export function parseYaml(file: SourceFile): Tree {
  if (hasMoreParts(file.text, MAX_PARTS)) return unread(say('yaml.too-many-values', { limit: MAX_PARTS }))
  const tree = parseFast(file)
  if (tree) return tree
  if (hasMoreParts(file.text, MAX_CAREFUL_PARTS)) return unread(say('yaml.too-long-to-explain', {}))
  return parseCarefully(file)
}

const unread = (message: Message): Tree => ({
  value: null,
  marks: new Map(),
  problems: [{ message, offset: 0, end: 1 }],
})
