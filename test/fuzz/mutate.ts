import fc from 'fast-check'

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

const LONG = 'x'.repeat(3000)

/** What is written in place of values, keys and letters. */
const PIECES: readonly string[] = [
  '',
  'null',
  '~',
  'true',
  '-1',
  '0',
  '1e999',
  '.nan',
  '-.inf',
  '0x7fffffffffffffff',
  '99999999999999999999999',
  '1.5',
  '2020-02-30',
  '0000-00-00',
  '9999-12-31',
  '2020-13',
  '30/9/2020',
  '2021',
  '[]',
  '{}',
  '[a, [b, {c: d}]]',
  '{ a: { b: { c: 1 } } }',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'national/dancu',
  'national/',
  'external: FPT',
  'external:',
  'other/architecture',
  'so-tttt',
  '*a',
  '&a x',
  '!!binary aGk=',
  '!x y',
  '<<: *a',
  '"\\u0000"',
  '"\\e[31m\\u202e"',
  '\u0000',
  '\u2028',
  '\ufeff',
  'Sở Thông tin'.normalize('NFD'),
  '👨‍👩‍👧‍👦',
  '\ud800',
  '"',
  "'",
  '|',
  '>-',
  ': ',
  '- ',
  '? ',
  '# ',
  '---',
  '...',
  '%YAML 1.1',
  '{',
  ']',
  '[[[[[[[[[[',
  LONG,
  `${LONG}: ${LONG}`,
  '<script>alert(1)</script>',
  '192.168.1.1',
  'password: hunter22',
  '{{#each this}}',
  '](javascript:alert(1))',
  '::error::x',
  'vn-egov-9.9',
  'retired',
  'planned',
]

const natural = fc.nat(1_000_000)

/** A few changes; the first is likely the only one needed, so shrinking ends soon. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), file: natural, at: natural, other: natural, piece: natural }),
  { minLength: 1, maxLength: 5 },
)

export type Texts = Readonly<Record<string, string>>

/** The files with the changes made, one after the other. */
export function mutated(files: Texts, changes: readonly Edit[]): Texts {
  const result: Record<string, string> = { ...files }
  const names = Object.keys(files)
  for (const edit of changes) {
    const name = names[edit.file % names.length] ?? ''
    result[name] = changed(result[name] ?? '', edit)
  }
  return result
}

function changed(text: string, edit: Edit): string {
  const piece = PIECES[edit.piece % PIECES.length] ?? ''
  if (edit.kind === 'crlf') return text.replaceAll('\n', '\r\n')
  if (edit.kind === 'repeat file') return text.length > 50_000 ? text : text + text
  if (edit.kind === 'cut') return text.slice(0, edit.at % (text.length + 1))
  if (edit.kind === 'insert') {
    const at = edit.at % (text.length + 1)
    return text.slice(0, at) + piece + text.slice(at)
  }
  const lines = text.split('\n')
  inLines(lines, edit, edit.at % lines.length, edit.other % lines.length, piece)
  return lines.join('\n')
}

function inLines(lines: string[], edit: Edit, at: number, to: number, piece: string): void {
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
    default:
      lines[at] = inLine(line, edit, piece)
  }
}

function inLine(line: string, { kind, other }: Edit, piece: string): string {
  switch (kind) {
    case 'indent':
      return `${' '.repeat(1 + (other % 5))}${line}`
    case 'outdent':
      return line.replace(/^ {1,3}/, '')
    case 'tab':
      return line.replace(/^ */, '\t')
    case 'quote':
      return line.replace(/["']/, '').replace(/$/, other % 2 ? '"' : '')
    case 'value':
      return nth(line, /(?<=: |- |\[|, )[^,}\]{[]+/g, other, () => piece)
    case 'key':
      return nth(line, /[\w-]+(?=:)/g, other, () => piece || 'x')
    case 'rename id':
      return nth(line, /(?<=id: )[\w.-]+/g, other, id => (other % 2 ? piece : `${id}x`))
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

/** The n-th match of a pattern replaced, counting round. */
function nth(line: string, pattern: RegExp, n: number, by: (found: string) => string): string {
  const found = [...line.matchAll(pattern)]
  const match = found[n % Math.max(1, found.length)]
  if (!match) return line
  return line.slice(0, match.index) + by(match[0]) + line.slice(match.index + match[0].length)
}
