import { type Message, say } from '../findings/message.ts'
import type { SourceFile } from '../findings/source.ts'
import type { Field, Fields } from '../model/fields.ts'
import { catalogue } from '../model/language/catalogue.ts'
import { importMap } from '../model/language/import-map.ts'
import { review } from '../model/language/review.ts'
import { architecture, SECTIONS, type Section, sections } from '../model/language.ts'
import { isMap } from '../util/is-map.ts'
import { nearest } from '../util/nearest.ts'
import { plain } from '../util/plain.ts'
import { type Range, siblingBefore } from './places.ts'
import type { Tree } from './yaml/tree.ts'

/** One thing wrong with a file's shape: where, which keyword of the schema says so, and its parameters. */
export interface Fault {
  path: string[]
  keyword: string
  params: Record<string, unknown>
}

/** What is wrong, for the person who wrote the file. */
export function wordsFor(fault: Fault, tree: Tree, file: SourceFile, range: Range): Message {
  const field = fault.path.at(-1) ?? ''
  const value = valueAt(tree.value, fault.path)
  const found = shown(value, file, range)
  switch (fault.keyword) {
    case 'additionalProperties':
      return unknownField(fault, tree, field)
    case 'required':
      return say('shape.missing', { field, of: named(fault.path.slice(0, -1)) })
    case 'enum':
      return wrongWord(fault, value, found)
    case 'const':
      return say('shape.version', { found, ...(typeof value === 'string' ? { text: true } : {}) })
    case 'minimum':
    case 'maximum':
      return rangeOrDay(fault, field, found)
    case 'pattern':
      return describe(fault.path)?.kind === 'id' ? say('shape.id', { found }) : wrongDay(fault, field, found)
    case 'calendar':
      return wrongDay(fault, field, found)
    default:
      return wrongType(fault, field, value, found)
  }
}

function wrongWord({ path, params }: Fault, value: unknown, found: string): Message {
  const allowed = (params.allowedValues ?? describe(path)?.words ?? []) as (string | null)[]
  const words = allowed.filter(word => word !== null)
  const near = nearest(plain(value), words)
  const field = named(path)
  return say('shape.word', { field, found, allowed: words.join(', '), ...(near ? { nearest: near } : {}) })
}

function rangeOrDay(fault: Fault, field: string, found: string): Message {
  const about = describe(fault.path)
  if (about?.kind !== 'integer') return wrongDay(fault, field, found)
  return say('shape.range', { field, found, min: about.min, ...(about.max === undefined ? {} : { max: about.max }) })
}

function wrongDay({ path }: Fault, field: string, found: string): Message {
  if (!describe(path)?.whole) return say('shape.day', { field, found })
  const hasYear = Object.hasOwn(fieldsAt(path.slice(0, -1)) ?? {}, 'year')
  return say('shape.whole-day', { field, found, ...(hasYear ? { year: true } : {}) })
}

function wrongType({ path }: Fault, field: string, value: unknown, found: string): Message {
  if (path.length === 0) return say('shape.not-a-map', { what: '' })
  const inSection = !Object.hasOwn(ROOTS, path[0] ?? '')
  if (path.length === (inSection ? 2 : 1)) return say('shape.not-a-map', { what: named(path) })
  const about = describe(path)
  const kind = about?.kind
  if (kind === 'flag' && typeof value === 'string' && /^(yes|no|on|off|có|không|y|n)$/i.test(value))
    return say('shape.yes-no', { field, found })
  if (kind === 'day') return wrongDay({ path, keyword: '', params: {} }, field, found)
  const item = about !== undefined && LISTS.has(about.kind) && /^\d+$/.test(field)
  const expected = item ? (about.kind === 'list' ? 'map' : 'text') : expectedOf(kind, path)
  if (expected === 'text' && (typeof value === 'number' || typeof value === 'boolean'))
    return say('shape.number-as-text', { field: named(path), found, read: String(value) })
  const near = numberMeant(value, about)
  return say('shape.type', { field: named(path), expected, found, ...(near ? { nearest: near } : {}) })
}

/** The number that stands behind what it counts, as in `cấp 3` or `mức độ IV`, where it is one of the field's. */
function numberMeant(value: unknown, about: ReturnType<typeof describe>): string | undefined {
  if (typeof value !== 'string' || about?.kind !== 'integer') return undefined
  const [, digits = '', roman = ''] =
    /^(?:cấp độ|cấp|mức độ|mức|level)?\s*(?:(\d+)|(iv|v|i{1,3}))$/i.exec(value.normalize('NFC').trim()) ?? []
  const number = digits === '' ? ROMAN.indexOf(roman.toLowerCase()) : Number(digits)
  const { min = 0, max = Number.POSITIVE_INFINITY } = about
  return digits + roman !== '' && number >= min && number <= max ? String(number) : undefined
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v']

const LISTS = new Set(['refs', 'texts', 'words', 'list'])

function expectedOf(
  kind: Field['kind'] | undefined,
  path: string[],
): 'text' | 'number' | 'integer' | 'flag' | 'list' | 'map' {
  if (path.length === 1) return 'list'
  if (kind === 'flag' || kind === 'number' || kind === 'integer') return kind
  if (kind !== undefined && LISTS.has(kind)) return 'list'
  return kind === 'object' || kind === 'patch' || kind === 'outline' ? 'map' : 'text'
}

function unknownField(fault: Fault, tree: Tree, field: string): Message {
  const path = fault.path.slice(0, -1)
  const parent = valueAt(tree.value, path)
  const allowed = allowedAt(path)
  const near = nearest(field, allowed)
  const comma = isMap(parent) && parent[field] === null ? textBefore(tree, parent, field) : undefined
  return say('shape.unknown-field', {
    field,
    of: named(path),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
    ...(comma === undefined ? {} : { comma }),
  })
}

/** `{ name: A, b c }` reads as name `A` and an empty key `b c`: the whole text that was meant to be one value. */
function textBefore(tree: Tree, parent: Record<string, unknown>, field: string): string | undefined {
  const parts = [field]
  let before = siblingBefore(tree.marks, parent, field)
  for (; before !== undefined && parent[before] === null; before = siblingBefore(tree.marks, parent, before))
    parts.unshift(before)
  const value = before === undefined ? undefined : parent[before]
  return typeof value === 'string' ? `${before}: "${[value, ...parts].join(', ')}"` : undefined
}

/** Field names allowed at a path of the model. */
function allowedAt(path: string[]): string[] {
  if (path.length === 0) return ['khung', 'architecture', ...SECTIONS]
  const allowed = Object.keys(fieldsAt(path) ?? {})
  // A change may set anything but what says which element it is and how it changes.
  return path.at(-1) === 'set' ? allowed.filter(name => name !== 'id' && name !== 'changes') : allowed
}

/** What has its fields at once, not in a list. */
const ROOTS: Readonly<Record<string, Fields>> = { architecture, catalogue, review, 'import-map': importMap }

function fieldsAt(path: string[]): Fields | undefined {
  const [first = '', ...rest] = path
  const root = Object.hasOwn(ROOTS, first) ? ROOTS[first] : undefined
  let fields: Fields | undefined = root ?? (first in sections ? sections[first as Section].fields : undefined)
  const whole = fields
  for (const part of root ? rest : rest.slice(1)) {
    if (/^\d+$/.test(part)) continue
    const field: Field | undefined = fields?.[part]
    fields = field && fieldsBelow(field, whole)
  }
  return fields
}

function fieldsBelow(field: Field, whole: Fields | undefined): Fields | undefined {
  if (field.kind === 'object' || field.kind === 'list') return field.fields
  if (field.kind === 'bilingual') return LANGUAGES
  return field.kind === 'patch' ? whole : undefined
}

const LANGUAGES: Fields = {
  vi: { kind: 'text', required: true, vi: 'Tiếng Việt.', en: 'Vietnamese.' },
  en: { kind: 'text', required: true, vi: 'Tiếng Anh.', en: 'English.' },
}

/** The description of the field at a path; for an item of a list, of the list. */
function describe(
  path: string[],
): (Field & { words?: readonly string[]; min?: number; max?: number; whole?: true }) | undefined {
  const field = path.filter((part, i) => i === 0 || !/^\d+$/.test(part)).at(-1)
  const parent = path.slice(0, path.lastIndexOf(field ?? ''))
  return field === undefined || path.length < 2 ? undefined : (fieldsAt(parent)?.[field] as ReturnType<typeof describe>)
}

/** The last name of a path: `via.1` is spoken of as `via`, an entry as its section, the file as ''. */
const named = (path: string[]): string => path.filter(part => !/^\d+$/.test(part)).at(-1) ?? ''

/** The value as the file has it, so that `0123` is shown and not the 123 it became; masked where it is secret. */
function shown(value: unknown, file: SourceFile, range: Range): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}'
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 59)}…` : value
  return file.text.slice(range.offset, range.end)
}

/** The value a path leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value
  for (const part of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, part)) return undefined
    here = (here as Record<string, unknown>)[part]
  }
  return here
}
