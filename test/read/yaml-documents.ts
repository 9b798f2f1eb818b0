/** A small seeded generator (mulberry32): the same documents on every machine and in every run. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

const NUMBERS = [
  '0',
  '-1',
  '+12',
  '0123',
  '0o17',
  '0o8',
  '0x1F',
  '0xZZ',
  '1.5',
  '-.5',
  '.5',
  '5.',
  '1e3',
  '1E-2',
  '+.inf',
]
const ODD_NUMBERS = [
  '-.INF',
  '.nan',
  '.NaN',
  '1_000',
  '0b11',
  '12:30:45',
  '1.2.3',
  '9007199254740993',
  '1e400',
  '-0',
  '2.0',
]
const WORDS = [
  'null',
  'Null',
  'NULL',
  '~',
  'nULL',
  'true',
  'TRUE',
  'tRUE',
  'False',
  'yes',
  'No',
  'on',
  'off',
  '.inf',
  '',
]
const PLAIN = [
  'a',
  'cổng dịch vụ công',
  '2020-09-30',
  '2020-06',
  'a-b',
  'national/ndxp',
  'a#b',
  'a:b',
  '-x',
  '?x',
  ':x',
  'a, b',
]
const ODD = [
  'Nền tảng',
  'Nê\u0300n',
  '🏛 phủ',
  '...',
  'a\u00a0b',
  'constructor',
  '%a',
  '=',
  '<<',
  '* a',
  '& a',
  '! a',
  '@a',
  '`a',
]
const KEYS = [
  'id',
  'name',
  'x-y',
  '1',
  '10',
  '__proto__',
  'constructor',
  'tên',
  'a b',
  'toString',
  'true',
  'null',
  '2020-01',
  '1.0',
]

const SCALARS = [...NUMBERS, ...ODD_NUMBERS, ...WORDS, ...PLAIN, ...ODD]

/** A document made of ordinary and odd parts of YAML, most of it valid. */
export function makeDocument(random: Random): string {
  const root = new Writer(random)
  let text = root.document()
  if (random.chance(0.2)) text = text.replaceAll('\n', '\r\n')
  if (random.chance(0.05)) text = text.trimEnd()
  return text
}

/** The same with a few characters put in, taken out or doubled: most of it broken somewhere. */
export function spoil(text: string, random: Random): string {
  let out = text
  for (let i = random.below(3) + 1; i > 0; i--) {
    const at = random.below(out.length + 1)
    const put = random.chance(0.3)
      ? ''
      : random.pick([
          ...':-#,[]{}"\'&*!|>%@`\t\n\r ~?\\',
          '---\n',
          '...\n',
          '\u0000',
          '\u2028',
          '\u0085',
          '\ufeff',
          '- ',
          ': ',
          '? ',
        ])
    out = out.slice(0, at) + put + out.slice(at + random.below(3))
  }
  return out
}

class Writer {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  document(): string {
    const head = this.#random.chance(0.1) ? '---\n' : this.#random.chance(0.1) ? '# đầu tệp\n\n' : ''
    const end = this.#random.chance(0.05) ? '...\n' : this.#random.chance(0.05) ? '# cuối\n' : ''
    return head + this.#block(0, 0).replace(/^\n/, '') + end
  }

  /** A block node that begins on a new line. */
  #block(indent: number, depth: number): string {
    const pad = ' '.repeat(indent)
    const count = this.#random.below(4) + 1
    const map = depth === 0 || this.#random.chance(0.6)
    const lines: string[] = []
    for (let i = 0; i < count; i++) {
      if (this.#random.chance(0.1)) lines.push(this.#random.pick(['', `${pad}# ghi chú`, '   ']))
      const head = map ? `${this.#key(i)}:` : '-'
      lines.push(`${pad}${head}${this.#inner(indent, depth, map)}`)
    }
    return `\n${lines.join('\n')}\n`
  }

  #key(i: number): string {
    const key = this.#random.pick(KEYS)
    const fresh = this.#random.chance(0.97) ? `${key}${i || ''}` : key
    const style = this.#random.below(12)
    return style === 0 ? `"${fresh}"` : style === 1 ? `'${fresh}'` : style === 2 ? `${fresh} ` : fresh
  }

  #inner(indent: number, depth: number, map: boolean): string {
    const kind = this.#random.below(10)
    const comment = this.#random.chance(0.1) ? ' # chú thích' : ''
    if (depth < 4 && kind < 3) {
      const deeper = indent + (map && this.#random.chance(0.1) ? 4 : 2)
      const text = this.#block(deeper, depth + 1).replace(/\n$/, '')
      // The first entry of a list's item may stand on the line of its dash.
      return map || this.#random.chance(0.3) ? `${comment}${text}` : ` ${text.trimStart()}`
    }
    if (kind === 3) return ` ${this.#flow(0)}${comment}`
    if (kind === 4) return this.#blockScalar(indent)
    const property = this.#random.chance(0.02) ? this.#random.pick(['&a ', '!!str ', '*a', '!x ']) : ''
    return ` ${property}${this.#scalar()}${comment}`
  }

  #scalar(): string {
    const text = this.#random.pick(SCALARS)
    const style = this.#random.below(8)
    if (style === 0)
      return `"${text}${this.#random.pick(['', '\\n', '\\u00e0', '\\x41', ' \\\n   tiếp', '\n\n   dòng'])}"`
    if (style === 1) return `'${text}${this.#random.pick(['', "''", '\n   tiếp'])}'`
    if (style === 2) return `${text}\n     dòng hai`
    return text
  }

  #blockScalar(indent: number): string {
    const pad = ' '.repeat(indent + 2)
    const head = this.#random.pick(['|', '>', '|-', '>-', '|+', '>+', '|2', '>2-'])
    const lines = ['dòng một', 'line # two', '  sâu hơn', '', 'Nê\u0300n'].slice(0, this.#random.below(5) + 1)
    return ` ${head}\n${lines.map(line => (line ? pad + line : '')).join('\n')}`
  }

  #flow(depth: number): string {
    const count = this.#random.below(4)
    const map = this.#random.chance(0.6)
    const parts = Array.from({ length: count }, (_, i) => {
      const nested = depth < 3 && this.#random.chance(0.25)
      const value = nested ? this.#flow(depth + 1) : this.#flowScalar()
      return map ? `${this.#key(i).trim()}: ${value}` : value
    })
    const gap = this.#random.pick([' ', '', '\n      '])
    const open = this.#random.pick([' ', ''])
    const close = count > 0 && this.#random.chance(0.1) ? ', ' : open
    const inner = parts.join(`,${gap || ' '}`)
    return map ? `{${open}${inner}${close}}` : `[${open}${inner}${close}]`
  }

  #flowScalar(): string {
    const text = this.#random.pick(SCALARS).replace(/[,[\]{}]/g, '')
    const style = this.#random.below(6)
    return style === 0 ? `"${text}"` : style === 1 ? `'${text}'` : text
  }
}
