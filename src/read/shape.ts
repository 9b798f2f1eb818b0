import { type Message, say } from '../findings/message.ts'
import type { SourceFile } from '../findings/source.ts'
import type { Field, Fields } from '../model/fields.ts'
import { architecture, SECTIONS, type Section, sections } from '../model/language.ts'
import { dayRange } from '../util/day.ts'
import { nearest } from '../util/nearest.ts'
import { keyRange, valueRange } from './places.ts'
import validate, { type ShapeError } from './validate.generated.mjs'
import type { Problem, Tree } from './yaml/tree.ts'

/** What is wrong with a file's shape. Faulty values are taken out of the tree, so that what is left can be trusted. */
export interface Shape {
  problems: (Problem & { rule: 'model.schema' | 'model.unknown-field' })[]
  /** Sections with an entry of which something could not be read: they are only partly known. */
  damaged: Set<Section>
  /** Entries whose identity, ends or time could not be read: they exist, but nothing is judged of them. */
  unreadable: Set<object>
}

/** Fields without which an entry says nothing that could be judged. */
const ESSENTIAL = new Set(['id', 'from', 'to', 'status', 'since', 'until', 'value', 'at', 'rule', 'subject', 'expires'])

/** Validates a model file, reports every problem with its place, and removes the faulty values. */
export function checkShape(tree: Tree, file: SourceFile): Shape {
  const shape: Shape = { problems: [], damaged: new Set(), unreadable: new Set() }
  const faults: Fault[] = []
  if (!validate(tree.value)) for (const error of validate.errors ?? []) faults.push(faultOf(error))
  faults.push(...impossibleDays(tree.value))
  const seen = new Set<string>()
  for (const fault of faults) {
    // One wrong value can break several keywords; the first explains it.
    const identity =
      fault.keyword === 'additionalProperties' || fault.keyword === 'required' ? '' : fault.path.join('/')
    if (identity && seen.has(identity)) continue
    seen.add(identity)
    report(fault, tree, file, shape)
  }
  for (const fault of faults) remove(fault, tree.value)
  return shape
}

interface Fault {
  path: string[]
  keyword: string
  params: Record<string, unknown>
}

/** The path leads to the faulty value itself, or, for a missing field, to where it should stand. */
function faultOf(error: ShapeError): Fault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const extra = error.params.additionalProperty ?? error.params.missingProperty
  return { path: extra === undefined ? path : [...path, String(extra)], keyword: error.keyword, params: error.params }
}

/** Days of the right form that no calendar has, such as 2020-02-30. */
function impossibleDays(value: unknown): Fault[] {
  const faults: Fault[] = []
  const look = (entry: unknown, fields: Fields, path: string[]): void => {
    if (!isMap(entry)) return
    for (const [name, field] of Object.entries(fields)) {
      const found = entry[name]
      if (found === undefined) continue
      const at = [...path, name]
      if (field.kind === 'day') {
        const formed = typeof found === 'string' ? /^\d{4}(-\d\d){0,2}$/.test(found) : false
        if (formed && !dayRange(found)) faults.push({ path: at, keyword: 'calendar', params: {} })
      } else if (field.kind === 'object') look(found, field.fields, at)
      else if (field.kind === 'list' && Array.isArray(found)) {
        found.forEach((item, i) => {
          look(item, field.fields, [...at, String(i)])
        })
      }
    }
  }
  if (!isMap(value)) return faults
  look(value.architecture, architecture, ['architecture'])
  for (const section of SECTIONS) {
    const list = value[section]
    if (!Array.isArray(list)) continue
    for (let i = 0; i < list.length; i++) look(list[i], sections[section].fields, [section, String(i)])
  }
  return faults
}

function report(fault: Fault, tree: Tree, file: SourceFile, shape: Shape): void {
  const section = fault.path[0] as Section
  if (fault.keyword !== 'additionalProperties' && section in sections) {
    shape.damaged.add(section)
    const entry = at(tree.value, fault.path.slice(0, 2))
    const whole = fault.path.length <= 2
    const field = fault.path[2] ?? ''
    if (isMap(entry) && (whole || (fault.path.length === 3 && ESSENTIAL.has(field)))) shape.unreadable.add(entry)
  }
  const parent = at(tree.value, fault.path.slice(0, -1))
  const key = fault.path.at(-1) ?? ''
  const onKey = fault.keyword === 'additionalProperties'
  const range =
    fault.path.length === 0 ? { offset: 0, end: 1 } : (onKey ? keyRange : valueRange)(tree.marks, parent, key)
  shape.problems.push({
    rule: onKey ? 'model.unknown-field' : 'model.schema',
    message: wordsFor(fault, tree, file, range),
    ...range,
  })
}

function wordsFor(fault: Fault, tree: Tree, file: SourceFile, range: { offset: number; end: number }): Message {
  const field = fault.path.at(-1) ?? ''
  const value = at(tree.value, fault.path)
  const found = shown(value, file, range)
  const { params } = fault
  switch (fault.keyword) {
    case 'additionalProperties':
      return unknownField(fault, tree, field)
    case 'required':
      return say('shape.missing', { field, of: nameOf(fault.path.slice(0, -1)) })
    case 'enum': {
      const words = (params.allowedValues ?? describe(fault.path)?.words ?? []) as string[]
      const near = nearest(String(value), words)
      return say('shape.word', {
        field: named(fault.path),
        found,
        allowed: words.join(', '),
        ...(near ? { nearest: near } : {}),
      })
    }
    case 'const':
      return say('shape.version', { found })
    case 'minimum':
    case 'maximum':
      return rangeOrDay(fault, field, found)
    case 'pattern':
      return describe(fault.path)?.kind === 'id' ? say('shape.id', { found }) : say('shape.day', { field, found })
    case 'calendar':
      return say('shape.day', { field, found })
    default:
      return wrongType(fault, field, value, found)
  }
}

function rangeOrDay(fault: Fault, field: string, found: string): Message {
  const about = describe(fault.path)
  if (about?.kind !== 'integer') return say('shape.day', { field, found })
  return say('shape.range', { field, found, min: about.min, ...(about.max === undefined ? {} : { max: about.max }) })
}

function wrongType(fault: Fault, field: string, value: unknown, found: string): Message {
  const about = describe(fault.path)
  const kind = about?.kind
  if (fault.path.length === 0) return say('shape.not-a-map', { what: '' })
  if (fault.path.length === 2 || (fault.path.length === 1 && field === 'architecture'))
    return say('shape.not-a-map', { what: nameOf(fault.path) })
  if (kind === 'flag' && typeof value === 'string' && /^(yes|no|on|off|có|không|y|n)$/i.test(value))
    return say('shape.yes-no', { field, found })
  if (kind === 'day') return say('shape.day', { field, found })
  const item = about !== undefined && LISTS.has(about.kind) && /^\d+$/.test(field)
  const text = kind === undefined || TEXTS.has(kind) || item
  if (text && (typeof value === 'number' || typeof value === 'boolean'))
    return say('shape.number-as-text', { field: named(fault.path), found, read: String(value) })
  return say('shape.type', { field: named(fault.path), expected: item ? 'text' : expectedOf(kind, fault.path), found })
}

const TEXTS = new Set(['id', 'text', 'ref', 'owner', 'outline'])
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
  const parent = at(tree.value, fault.path.slice(0, -1))
  const allowed = allowedAt(fault.path.slice(0, -1))
  const near = nearest(field, allowed)
  const comma = isMap(parent) && parent[field] === null ? textBefore(parent, field) : undefined
  return say('shape.unknown-field', {
    field,
    of: nameOf(fault.path.slice(0, -1)),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
    ...(comma === undefined ? {} : { comma }),
  })
}

/** `{ name: A, b c }` reads as name `A` and an empty key `b c`: the whole text that was meant to be one value. */
function textBefore(parent: Record<string, unknown>, field: string): string | undefined {
  const keys = Object.keys(parent)
  const before = keys[keys.indexOf(field) - 1]
  const value = before === undefined ? undefined : parent[before]
  return typeof value === 'string' || value === null ? `${before}: "${value ?? before}, ${field}"` : undefined
}

/** Field names allowed at a path of the model. */
function allowedAt(path: string[]): string[] {
  if (path.length === 0) return ['khung', 'architecture', ...SECTIONS]
  return Object.keys(fieldsAt(path) ?? {})
}

function fieldsAt(path: string[]): Fields | undefined {
  const [first, ...rest] = path
  let fields: Fields | undefined =
    first === 'architecture'
      ? architecture
      : first !== undefined && first in sections
        ? sections[first as Section].fields
        : undefined
  const whole = fields
  for (const part of first === 'architecture' ? rest : rest.slice(1)) {
    if (/^\d+$/.test(part)) continue
    const field: Field | undefined = fields?.[part]
    fields =
      field?.kind === 'object' || field?.kind === 'list' ? field.fields : field?.kind === 'patch' ? whole : undefined
  }
  return fields
}

/** The description of the field at a path; for an item of a list, of the list. */
function describe(path: string[]): (Field & { words?: readonly string[]; min?: number; max?: number }) | undefined {
  const named = path.filter((part, i) => i === 0 || !/^\d+$/.test(part))
  const field = named.at(-1)
  const parent = path.slice(0, path.lastIndexOf(field ?? ''))
  return field === undefined || path.length < 2 ? undefined : (fieldsAt(parent)?.[field] as ReturnType<typeof describe>)
}

/** `via.1` is spoken of as `via`. */
const named = (path: string[]): string => path.filter(part => !/^\d+$/.test(part)).at(-1) ?? ''

/** What a field belongs to: a section, `architecture`, a group such as `security`, or '' for the file. */
const nameOf = (path: string[]): string => named(path)

/** The value as the file has it, so that `0123` is shown and not the 123 it became; masked where it is secret. */
function shown(value: unknown, file: SourceFile, range: { offset: number; end: number }): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}'
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 59)}…` : value
  return file.text.slice(range.offset, range.end)
}

function remove(fault: Fault, root: unknown): void {
  const parent = at(root, fault.path.slice(0, -1))
  const key = fault.path.at(-1)
  if (key === undefined || parent === null || typeof parent !== 'object') return
  // A faulty item stays in its list as undefined, so that the places of the others hold.
  if (Array.isArray(parent)) parent[Number(key)] = undefined
  else if (isMap(parent)) delete parent[key]
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value
  for (const part of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, part)) return undefined
    here = (here as Record<string, unknown>)[part]
  }
  return here
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
