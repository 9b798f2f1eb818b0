import type { Verified } from '../findings/finding.ts'
import { VERIFIED } from '../findings/finding.ts'
import type { Bilingual } from '../model/framework.ts'
import type { Day } from '../util/day.ts'
import { dayRange } from '../util/day.ts'
import { isMap } from '../util/is-map.ts'

type Mapping = Readonly<Record<string, unknown>>

/**
 * One mapping of a pack file, read field by field. What is wrong is added to a common list and a stand-in returned,
 * so that one run finds every mistake of a pack; fields nobody asked for are mistakes too (`finish`).
 */
export class PackEntry {
  readonly #values: Mapping
  readonly #place: string
  readonly #problems: string[]
  readonly #asked = new Set<string>()
  readonly #children: PackEntry[] = []

  constructor(value: unknown, place: string, problems: string[]) {
    this.#place = place
    this.#problems = problems
    this.#values = isMap(value) ? value : {}
    if (!isMap(value)) this.problem('expected a mapping')
  }

  problem(text: string): void {
    this.#problems.push(`${this.#place}: ${text}`)
  }

  has(field: string): boolean {
    return this.#values[field] !== undefined
  }

  text(field: string): string {
    const value = this.#take(field)
    if (typeof value !== 'string' || value === '') return this.#wrong(field, 'a text', '')
    // Ids and names are compared as NFC everywhere; a decomposed text would look right and never match.
    if (value !== value.normalize('NFC')) this.problem(`${field}: not in Unicode NFC`)
    return value
  }

  texts(field: string): string[] {
    const value = this.#take(field)
    if (!Array.isArray(value)) return this.#wrong(field, 'a list of texts', [])
    const texts = value.filter(item => typeof item === 'string')
    if (texts.length !== value.length) this.problem(`${field}: expected a list of texts`)
    return texts
  }

  flag(field: string): boolean {
    const value = this.#take(field)
    return typeof value === 'boolean' ? value : this.#wrong(field, 'true or false', false)
  }

  day(field: string): Day {
    const value = this.#take(field)
    // A month or year is a day nowhere in a pack: validity is compared to the day.
    return typeof value === 'string' && dayRange(value)?.first === value
      ? value
      : this.#wrong(field, 'a day of the calendar (YYYY-MM-DD)', '')
  }

  year(field: string): number {
    const value = this.#take(field)
    return typeof value === 'number' && Number.isInteger(value) && value > 1900 && value < 2100
      ? value
      : this.#wrong(field, 'a year', 0)
  }

  word<const W extends string>(field: string, words: readonly [W, ...W[]]): W {
    const value = this.#take(field)
    return words.find(word => word === value) ?? this.#wrong(field, `one of ${words.join(', ')}`, words[0])
  }

  verified(): Verified {
    return this.word('verified', VERIFIED)
  }

  bilingual(field: string): Bilingual {
    const entry = this.entry(field)
    return { vi: entry.text('vi'), en: entry.text('en') }
  }

  /** A JavaScript regular expression, as text. */
  pattern(field: string): string {
    const text = this.text(field)
    try {
      new RegExp(text)
    } catch {
      this.problem(`${field}: not a regular expression`)
    }
    return text
  }

  entry(field: string): PackEntry {
    return this.#child(this.#take(field), `${this.#place}: ${field}`)
  }

  entries(field: string): PackEntry[] {
    const value = this.#take(field)
    if (!Array.isArray(value)) return this.#wrong(field, 'a list', [])
    return value.map((item: unknown, index) =>
      this.#child(item, `${this.#place}: ${nameOf(item) ?? `${field}[${index}]`}`),
    )
  }

  /** Fields of this mapping: for mappings whose keys are data. */
  keys(): string[] {
    return Object.keys(this.#values)
  }

  /** Reads an optional field with one of the methods above. */
  optional<T>(field: string, read: (field: string) => T): T | undefined {
    return this.has(field) ? read(field) : undefined
  }

  /** Reports fields that nobody has read, here and in everything below. */
  finish(): void {
    for (const key of this.keys()) if (!this.#asked.has(key)) this.problem(`${key}: unknown field`)
    for (const child of this.#children) child.finish()
  }

  #take(field: string): unknown {
    this.#asked.add(field)
    return this.#values[field]
  }

  #child(value: unknown, place: string): PackEntry {
    const child = new PackEntry(value, place, this.#problems)
    this.#children.push(child)
    return child
  }

  #wrong<T>(field: string, expected: string, standIn: T): T {
    this.problem(`${field}: ${this.has(field) ? '' : 'missing, '}expected ${expected}`)
    return standIn
  }
}

/** What a reader of the file would call an entry. */
function nameOf(item: unknown): string | undefined {
  if (!isMap(item)) return undefined
  return [item.id, item.code, item.document, item.name].find(name => typeof name === 'string')
}

/** Keeps the first of several entries with the same key and reports the others. */
export function keyed<T>(entries: readonly PackEntry[], key: string, read: (entry: PackEntry) => T): Map<string, T> {
  const map = new Map<string, T>()
  for (const entry of entries) {
    const id = entry.text(key)
    const value = read(entry)
    if (map.has(id)) entry.problem(`duplicate ${key} "${id}"`)
    else map.set(id, value)
  }
  return map
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same object without its undefined fields, as optional fields of a strict type demand. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>
}
