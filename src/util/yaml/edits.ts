import { isScalar, type Node, type YAMLMap } from 'yaml'
import { bottomOf, endOf, indentOf, lineAfter, lineStart, type Parsed, pairOf, startOf } from './nodes.ts'
import { scalar } from './scalar.ts'

/** Changes to a text, made all at once: whatever none of them touches stays byte for byte. */
export class Edits {
  readonly #parsed: Parsed
  readonly #edits: { start: number; end: number; text: string }[] = []

  constructor(parsed: Parsed) {
    this.#parsed = parsed
  }

  get text(): string {
    return this.#parsed.text
  }

  /** Puts lines before the line that begins at an offset; several at one offset in the order they come. */
  insert(at: number, lines: readonly string[]): void {
    this.replace(at, at, lines.map(line => `${line}\n`).join(''))
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text: text.replaceAll('\n', this.#parsed.eol) })
  }

  /** The text with all changes made. */
  apply(): string {
    const { text, eol } = this.#parsed
    let out = ''
    let at = 0
    for (const edit of [...this.#edits].sort((a, b) => a.start - b.start)) {
      out += text.slice(at, edit.start)
      // The last line of a file may lack its end.
      if (edit.text !== '' && edit.start === text.length && out !== '' && !out.endsWith('\n')) out += eol
      out += edit.text
      at = Math.max(at, edit.end)
    }
    return out + text.slice(at)
  }
}

/** Sets a key to a text or to true; where it is missing, on a line below the last of the keys `after` that are there. */
export function setValue(
  edits: Edits,
  map: YAMLMap,
  key: string,
  value: string | true,
  after: readonly string[],
): void {
  const node = pairOf(map, key)?.value
  // A program of a Mac may have taken letters and marks apart: the value is the same, and its bytes stay.
  const same = isScalar(node) && (node.value === value || isAlike(node.value, value))
  if (!same) setWritten(edits, map, key, scalar(value), after)
}

const isAlike = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.normalize('NFC') === b.normalize('NFC')

/** The same for a value already written as YAML, on one line. */
export function setWritten(edits: Edits, map: YAMLMap, key: string, text: string, below: readonly string[]): void {
  const node = pairOf(map, key)?.value
  if (!node) {
    addLines(edits, map, [`${key}: ${text}`], below)
    return
  }
  const [start, end] = [startOf(node), endOf(node)]
  const written = edits.text.slice(start, end)
  // An empty value stands right behind its colon, or before a comment; a block text takes its line break along.
  const after = written.endsWith('\n') ? '\n' : written === '' && edits.text[end] === '#' ? ' ' : ''
  edits.replace(start, end, `${written === '' ? ' ' : ''}${text}${after}`)
}

/** Adds lines to a mapping, below the last of the keys `after` that are there. */
export function addLines(edits: Edits, map: YAMLMap, lines: readonly string[], after: readonly string[]): void {
  const column = indentOf(map)
  const ends = after.flatMap(name => {
    const pair = pairOf(map, name)
    return pair ? [bottomOf(edits.text, pair.value ?? pair.key, column)] : []
  })
  edits.insert(
    Math.max(...ends),
    lines.map(line => (line === '' ? '' : ' '.repeat(column) + line)),
  )
}

/** Lines for the list at a key that is there, but has no list below it yet. */
export function fillList(edits: Edits, map: YAMLMap, key: string, lines: readonly string[]): void {
  const pair = pairOf(map, key)
  if (!pair) throw new Error(`The file has no ${key}.`)
  const { value } = pair
  if (value) edits.replace(startOf(value), endOf(value), '')
  edits.insert(lineAfter(edits.text, endOf(value ?? pair.key)), lines)
}

/** Takes a key with its value away. A comment behind it, and what else stands on its line, stays. */
export function removeKey(edits: Edits, map: YAMLMap, key: string): void {
  const pair = pairOf(map, key)
  if (!pair) return
  const { text } = edits
  const start = startOf(pair.key)
  const end = endOf((pair.value ?? pair.key) as Node)
  const next = map.items[map.items.indexOf(pair) + 1]?.key as Node | undefined
  const first = lineStart(text, start)
  if (text.slice(first, start).trim() !== '') {
    // It stands behind the hyphen: the key that follows takes its place.
    if (next) edits.replace(start, startOf(next), '')
    return
  }
  const after = lineAfter(text, end)
  const rest = text.slice(end, after)
  if (rest.trim() === '') edits.replace(first, after, '')
  else edits.replace(start, end + rest.search(/\S/), '')
}
