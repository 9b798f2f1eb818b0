import type { Message } from '../findings/message.ts'
import type { SourceFile } from '../findings/source.ts'
import type { Field, Fields } from '../model/fields.ts'
import { catalogue } from '../model/language/catalogue.ts'
import { architecture, SECTIONS, type Section, sections } from '../model/language.ts'
import { ID_PATTERN } from '../model/schema.ts'
import { dayRange } from '../util/day.ts'
import { isMap } from '../util/is-map.ts'
import { keyRange, type Range, valueRange } from './places.ts'
import { type Fault, valueAt, wordsFor } from './shape-words.ts'
import validate, { type ShapeError } from './validate.generated.mjs'
import validateCatalogue from './validate-catalogue.generated.mjs'
import type { Problem, Tree } from './yaml/tree.ts'

/** What is wrong with a file's shape. Faulty values are taken out of the tree, so that what is left can be trusted. */
export interface Shape {
  problems: ShapeProblem[]
  /** Sections with an entry of which something could not be read: they are only partly known. */
  damaged: Set<Section>
  /** Entries whose identity, ends or time could not be read: they exist, but nothing is judged of them. */
  unreadable: Set<object>
}

interface ShapeProblem {
  rule: 'model.schema' | 'model.unknown-field'
  message: Message
  offset: number
  end: number
  /** Id of the element it is in, and the field's path within it. */
  subject?: string
  key?: string
}

/** Fields without which an entry says nothing that could be judged. */
const ESSENTIAL = new Set(['id', 'from', 'to', 'status', 'since', 'until', 'value', 'at', 'rule', 'subject', 'expires'])

/** Validates a model file, reports every problem with its place, and removes the faulty values. */
export function checkShape(tree: Tree, file: SourceFile): Shape {
  const shape: Shape = { problems: [], damaged: new Set(), unreadable: new Set() }
  const found = validate(tree.value) ? [] : (validate.errors ?? [])
  const faults = [...found.map(faultOf), ...impossibleDays(tree.value)]
  for (const fault of firsts(faults)) report(fault, tree, file, shape)
  for (const fault of faults) remove(fault, tree.value)
  return shape
}

/** The same for a catalogue file. */
export const checkCatalogueShape = (tree: Tree, file: SourceFile): Problem[] =>
  checkOther('catalogue', catalogue, validateCatalogue, tree, file)

/** The same for a file that is no model; below its name stands its whole value. */
export function checkOther(
  name: string,
  fields: Fields,
  check: typeof validate,
  tree: Tree,
  file: SourceFile,
): Problem[] {
  const root = { [name]: tree.value }
  const faults: Fault[] = []
  if (!check(tree.value))
    for (const error of check.errors ?? []) {
      const fault = faultOf(error)
      faults.push({ ...fault, path: [name, ...fault.path] })
    }
  daysIn(tree.value, fields, fields, [name], faults)
  const problems = firsts(faults).map(fault => {
    const range = rangeOf(fault, root, tree)
    return { message: wordsFor(fault, { ...tree, value: root }, file, range), ...range }
  })
  for (const fault of faults) remove(fault, root)
  return problems
}

/** One wrong value can break several keywords; the first explains it. */
function firsts(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>()
  return faults.filter(({ keyword, path }) => {
    const identity = keyword === 'additionalProperties' || keyword === 'required' ? '' : path.join('/')
    if (identity && seen.has(identity)) return false
    seen.add(identity)
    return true
  })
}

function rangeOf({ path, keyword }: Fault, root: unknown, { marks }: Tree): Range {
  if (path.length === 0) return { offset: 0, end: 1 }
  const parent = valueAt(root, path.slice(0, -1))
  return (keyword === 'additionalProperties' ? keyRange : valueRange)(marks, parent, path.at(-1) ?? '')
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
  if (!isMap(value)) return []
  const faults: Fault[] = []
  daysIn(value.architecture, architecture, architecture, ['architecture'], faults)
  for (const section of SECTIONS) {
    const list = value[section]
    const { fields } = sections[section]
    if (Array.isArray(list))
      for (const [i, item] of list.entries()) daysIn(item, fields, fields, [section, String(i)], faults)
  }
  return faults
}

/** The same below one entry, added to `faults`; `whole` are the fields that a patch of it may set. */
function daysIn(entry: unknown, fields: Fields, whole: Fields, path: string[], faults: Fault[]): void {
  if (!isMap(entry)) return
  const dated = datedFields(fields)
  for (const name in entry) {
    const field = dated.get(name)
    if (field === undefined) continue
    const found = entry[name]
    if (field.kind === 'day') {
      const formed = typeof found === 'string' && /^\d{4}(-\d\d){0,2}$/.test(found)
      if (formed && !dayRange(found)) faults.push({ path: [...path, name], keyword: 'calendar', params: {} })
    } else if (field.kind === 'object') daysIn(found, field.fields, whole, [...path, name], faults)
    else if (field.kind === 'patch') daysIn(found, whole, whole, [...path, name], faults)
    else if (field.kind === 'list' && Array.isArray(found))
      for (const [i, item] of found.entries()) daysIn(item, field.fields, whole, [...path, name, String(i)], faults)
  }
}

const DATED = new WeakMap<Fields, ReadonlyMap<string, Field>>()

/** The fields that are days or may hold some: few of those an entry has. */
function datedFields(fields: Fields): ReadonlyMap<string, Field> {
  let dated = DATED.get(fields)
  if (!dated) DATED.set(fields, (dated = new Map(Object.entries(fields).filter(([, field]) => mayHoldDays(field)))))
  return dated
}

const mayHoldDays = (field: Field): boolean =>
  field.kind === 'day' ||
  field.kind === 'patch' ||
  ((field.kind === 'object' || field.kind === 'list') && Object.values(field.fields).some(mayHoldDays))

function report(fault: Fault, tree: Tree, file: SourceFile, shape: Shape): void {
  const section = fault.path[0] as Section
  if (fault.keyword !== 'additionalProperties' && section in sections) {
    shape.damaged.add(section)
    const entry = valueAt(tree.value, fault.path.slice(0, 2))
    const whole = fault.path.length <= 2
    const field = fault.path[2] ?? ''
    if (isMap(entry) && (whole || (fault.path.length === 3 && ESSENTIAL.has(field)))) shape.unreadable.add(entry)
  }
  const range = rangeOf(fault, tree.value, tree)
  shape.problems.push({
    rule: fault.keyword === 'additionalProperties' ? 'model.unknown-field' : 'model.schema',
    message: wordsFor(fault, tree, file, range),
    ...range,
    ...subjectOf(fault, tree),
  })
}

/** The element a fault is in, by its id, so that lines, files and neighbours may change around it. */
function subjectOf({ path, keyword }: Fault, tree: Tree): { subject?: string; key?: string } {
  // Without places in lists, which change when a neighbour goes; equals among the rest are counted.
  const keyOf = (parts: readonly string[]): string => [...parts, keyword].filter(part => !/^\d+$/.test(part)).join('.')
  if (path[0] === 'architecture') return { key: keyOf(path) }
  const entry = valueAt(tree.value, path.slice(0, 2))
  const id = isMap(entry) ? entry.id : undefined
  const named = path.length > 2 && typeof id === 'string' && new RegExp(ID_PATTERN).test(id)
  return named ? { subject: id, key: keyOf(path.slice(2)) } : {}
}

function remove(fault: Fault, root: unknown): void {
  // An owner who is a group and not `external` is nobody: the whole of it is taken out.
  const path = fault.keyword === 'required' && fault.path.at(-1) === 'external' ? fault.path.slice(0, -1) : fault.path
  const parent = valueAt(root, path.slice(0, -1))
  const key = path.at(-1)
  if (key === undefined || parent === null || typeof parent !== 'object') return
  // A faulty item stays in its list as undefined, so that the places of the others hold.
  if (Array.isArray(parent)) parent[Number(key)] = undefined
  else if (isMap(parent)) delete parent[key]
}
