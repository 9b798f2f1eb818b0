import fc from 'fast-check'
import { PIECES } from './pieces.ts'

/** One change to a text; the numbers say where, as parts of what there is, so that cases shrink. */
export interface Edit {
  kind: (typeof KINDS)[number]
  file: number
  at: number
  other: number
  piece: number
}

const KINDS = [
  'delete line',
  'repeat line',
  'swap lines',
  'indent',
  'outdent',
  'tab',
  'value',
  'borrow',
  'flatten',
  'key',
  'insert',
  'insert line',
  'cut',
  'quote',
  'anchor',
  'alias',
  'tag',
  'copy block',
  'crlf',
  'repeat file',
  'rename id',
] as const

const natural = fc.nat(1_000_000)

/** A few changes: after more of them hardly any file could still be read, and nothing behind the reading was tried. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), file: natural, at: natural, other: natural, piece: natural }),
  { minLength: 1, maxLength: 3 },
)

export type Texts = Readonly<Record<string, string>>

/** The files with the changes made, one after the other. */
export function mutated(files: Texts, changes: readonly Edit[]): Texts {
  const result: Record<string, string> = { ...files }
  const names = Object.keys(files)
  for (const edit of changes) {
    const name = names[edit.file % names.length] ?? ''
    result[name] = changed(result[name] ?? '', edit, wordsOf(name))
  }
  return result
}

/** What counts as a value, a key and an id in a kind of file. */
interface Words {
  value: RegExp
  key: RegExp
  id: RegExp
}

const YAML: Words = { value: /(?<=: |- |\[|, )[^,}\]{[]+/g, key: /[\w-]+(?=:)/g, id: /(?<=id: )[\w.-]+/g }
const CELLS: Words = { value: /[^;,\t"]+/g, key: /[^\s;,"]+/g, id: /;/g }
const XML: Words = { value: /(?<=>)[^<]+(?=<)/g, key: /(?<==")[^"]*(?=")/g, id: /(?<=\br=")[^"]*/g }
const TEMPLATE: Words = { value: /(?<=\{\{[#/]?)[^{}]+(?=\}\})/g, key: /[\w.]+/g, id: /[{}]{2}/g }

function wordsOf(name: string): Words {
  if (name.endsWith('.csv')) return CELLS
  if (name.endsWith('.hbs')) return TEMPLATE
  return /\.(?:xml|rels)$/.test(name) ? XML : YAML
}

function changed(text: string, edit: Edit, words: Words): string {
  const piece = PIECES[edit.piece % PIECES.length] ?? ''
  if (edit.kind === 'crlf') return text.replaceAll('\n', '\r\n')
  if (edit.kind === 'repeat file') return text.length > 50_000 ? text : text + text
  if (edit.kind === 'cut') return text.slice(0, edit.at % (text.length + 1))
  if (edit.kind === 'insert') {
    const at = edit.at % (text.length + 1)
    return text.slice(0, at) + piece + text.slice(at)
  }
  const lines = text.split('\n')
  inLines(lines, edit, { at: edit.at % lines.length, to: edit.other % lines.length, piece, words })
  return lines.join('\n')
}

interface Where {
  at: number
  to: number
  piece: string
  words: Words
}

function inLines(lines: string[], edit: Edit, { at, to, piece, words }: Where): void {
  const line = lines[at] ?? ''
  switch (edit.kind) {
    case 'delete line':
      lines.splice(at, 1)
      break
    case 'repeat line':
      lines.splice(at, 0, line)
      break
    case 'insert line':
      lines.splice(at, 0, piece)
      break
    case 'swap lines':
      lines[at] = lines[to] ?? ''
      lines[to] = line
      break
    case 'copy block':
      lines.splice(to, 0, ...lines.slice(at, at + (edit.other % 12)))
      break
    case 'borrow': {
      const [, given = ''] = withWord(lines, to, words.value, edit.at) ?? []
      inWord(lines, at, words.value, edit.other, () => given)
      break
    }
    case 'value':
      inWord(lines, at, words.value, edit.other, () => piece)
      break
    case 'flatten':
      flatten(lines, at, piece)
      break
    case 'key':
      inWord(lines, at, words.key, edit.other, () => piece || 'x')
      break
    case 'rename id':
      inWord(lines, at, words.id, edit.other, id => (edit.other % 2 ? piece : `${id}x`))
      break
    default:
      lines[at] = inLine(line, edit)
  }
}

function inLine(line: string, { kind, other }: Edit): string {
  switch (kind) {
    case 'indent':
      return `${' '.repeat(1 + (other % 5))}${line}`
    case 'outdent':
      return line.replace(/^ {1,3}/, '')
    case 'tab':
      return line.replace(/^ */, '\t')
    case 'quote':
      return line.replace(/["']/, '').replace(/$/, other % 2 ? '"' : '')
    case 'anchor':
      return nth(line, /(?<=: )(?=\S)/g, other, () => '&a ')
    case 'alias':
      return nth(line, /(?<=: )[^,}\]]+/g, other, () => '*a')
    case 'tag':
      return nth(line, /(?<=: )(?=\S)/g, other, () => (other % 3 ? '!!str ' : '!x '))
    default:
      return line
  }
}

/** Puts something else in place of the next whole list or group, in block style or in brackets. */
function flatten(lines: string[], from: number, piece: string): void {
  const [at] = withWord(lines, from, /: [[{]|:$/g, 0)
  const line = at === undefined ? undefined : lines[at]
  if (at === undefined || line === undefined) return
  const indent = /^[ -]*/.exec(line)?.[0].length ?? 0
  const below = lines
    .slice(at + 1)
    .findIndex(
      one =>
        one.trim() !== '' && (/^ */.exec(one)?.[0].length ?? 0) <= indent && !one.startsWith(`${' '.repeat(indent)}- `),
    )
  if (line.endsWith(':')) lines.splice(at, below < 0 ? lines.length : below + 1, `${line} ${piece}`)
  else lines[at] = line.replace(/: (?:\[[^\]]*\]|\{[^}]*\})/, `: ${piece}`)
}

/** The next line, counting round, that holds such a word, and the n-th of them. */
function withWord(lines: readonly string[], from: number, word: RegExp, n: number): [line: number, word: string] | [] {
  for (let i = 0; i < lines.length; i++) {
    const at = (from + i) % lines.length
    const found = lines[at]?.match(word)
    if (found) return [at, found[n % found.length] ?? '']
  }
  return []
}

function inWord(lines: string[], from: number, word: RegExp, n: number, by: (found: string) => string): void {
  const [at] = withWord(lines, from, word, n)
  if (at !== undefined) lines[at] = nth(lines[at] ?? '', word, n, by)
}

/** The n-th match of a pattern replaced, counting round. */
function nth(line: string, pattern: RegExp, n: number, by: (found: string) => string): string {
  const found = [...line.matchAll(pattern)]
  const match = found[n % Math.max(1, found.length)]
  if (!match) return line
  return line.slice(0, match.index) + by(match[0]) + line.slice(match.index + match[0].length)
}
