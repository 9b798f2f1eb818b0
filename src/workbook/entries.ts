import type { Fields } from '../model/fields.ts'
import { architecture, type Section, sections } from '../model/language.ts'
import type { Lang } from '../text/words.ts'
import { isMap } from '../util/is-map.ts'
import { cellOf } from './cells.ts'
import { type Column, columnsOf, type SheetKey } from './columns.ts'
import { numberText } from './numbers.ts'

// Entries of a model as the lines of an inventory, and back: groups such as `security` become columns, `changes` lines
// of a sheet of their own.

/** An entry of a section, or the `architecture:` entry, as a model file states it. */
export type Entry = Readonly<Record<string, unknown>>

/** A line of a sheet: what its cells hold, by the path of the column. */
export type Line = ReadonlyMap<string, string | number>

/** An entry as a line; `left`: paths of what no column holds (`x-…`, an empty group). */
export function lineOf(entry: Entry, key: SheetKey, lang: Lang): { line: Line; left: string[] } {
  const columns = new Map(columnsOf(key, lang).map(column => [column.path, column]))
  const fields: Fields = key in sections ? sections[key as Section].fields : architecture
  const line = new Map<string, string | number>()
  const left: string[] = []
  const walk = (values: Entry, of: Fields, before: string): void => {
    for (const [name, value] of Object.entries(values)) {
      const path = before + name
      const field = Object.hasOwn(of, name) ? of[name] : undefined
      const column = columns.get(path)
      if (value === undefined || value === null) continue
      if (column) {
        const cell = cellOf(value, column, key, lang)
        if (cell !== undefined) line.set(path, cell)
        left.push(...leftOfList(value, column, path))
      } else if (field?.kind === 'object' && isMap(value) && Object.keys(value).length > 0)
        walk(value, field.fields, `${path}.`)
      else if (!ELSEWHERE.has(path)) left.push(path)
    }
  }
  walk(entry, fields, '')
  return { line, left }
}

/** Fields that have a sheet or lines of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['changes', 'partial', 'outline'])

/** Of a piece of evidence, fields of the agency's own. */
function leftOfList(value: unknown, { field }: Column, path: string): string[] {
  if (field.kind !== 'list' || !Array.isArray(value)) return []
  return value.flatMap((item, at) =>
    Object.keys(item ?? {}).flatMap(name => (Object.hasOwn(field.fields, name) ? [] : [`${path}.${at}.${name}`])),
  )
}

/** The entry its cells state, groups put together again; undefined values are left out. */
export function entryOf(values: Iterable<readonly [path: string, value: unknown]>): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  for (const [path, value] of values) {
    if (value === undefined) continue
    const names = path.split('.')
    let group = entry
    for (const name of names.slice(0, -1)) {
      const inner = group[name]
      group = isMap(inner) ? inner : ((group[name] = {}) as Record<string, unknown>)
    }
    group[names.at(-1) ?? path] = value
  }
  return entry
}

/** `outline` of the architecture as lines of its sheet. */
export function outlineLines(about: Entry, lang: Lang): Line[] {
  const outline = isMap(about.outline) ? about.outline : {}
  const columns = columnsOf('outline', lang)
  return Object.entries(outline).map(([item, content]) => {
    const values: Entry = { item, content }
    return new Map(columns.map(column => [column.path, cellOf(values[column.path], column, 'outline', lang) ?? '']))
  })
}

/** The changes of an entry as lines of their sheet. */
export function changeLines(entry: Entry, section: Section, lang: Lang): { lines: Line[]; left: string[] } {
  const left: string[] = []
  const changes = Array.isArray(entry.changes) ? entry.changes.filter(isMap) : []
  const lines = changes.flatMap(({ set, ...head }, at) => {
    const known = columnsOf('changes', lang).filter(({ path }) => path === 'task' || path === 'by')
    const start = new Map<string, string | number>(lineStart(entry, section, lang))
    for (const column of known) {
      const cell = cellOf(head[column.path], column, 'changes', lang)
      if (cell !== undefined) start.set(column.path, cell)
    }
    left.push(...Object.keys(head).flatMap(name => (name === 'task' || name === 'by' ? [] : [`changes.${at}.${name}`])))
    const patch = lineOf(isMap(set) ? set : {}, section, lang)
    left.push(...patch.left.map(path => `changes.${at}.set.${path}`))
    const titles = new Map(columnsOf(section, lang).map(column => [column.path, column.title]))
    const fields = [...patch.line].map(([path, cell]): Line => {
      const value = typeof cell === 'number' ? numberText(cell, lang) : cell
      return new Map<string, string | number>([...start, ['field', titles.get(path) ?? path], ['set', value]])
    })
    if (fields.length === 0) left.push(`changes.${at}`)
    return fields
  })
  return { lines, left }
}

function lineStart(entry: Entry, section: Section, lang: Lang): [string, string][] {
  const columns = columnsOf('changes', lang)
  return columns.flatMap(column => {
    const value = { element: entry.id, section }[column.path]
    const cell = value === undefined ? undefined : cellOf(value, column, 'changes', lang)
    return cell === undefined ? [] : [[column.path, String(cell)]]
  })
}

/** A line of the sheet of changes, read: of which element, and the one field it sets. */
export interface ChangeRead {
  section: Section
  element: string
  task?: string
  by?: string | number
  /** Path of the field, and its new value. */
  path: string
  value: unknown
}

/** `changes` of one element: lines of one task and day that follow each other and set different fields are one. */
export function changesOf(read: readonly ChangeRead[]): Record<string, unknown>[] {
  const groups: { head: Record<string, unknown>; set: Map<string, unknown> }[] = []
  for (const { task, by, path, value } of read) {
    const last = groups.at(-1)
    if (last && last.head.task === task && last.head.by === by && !last.set.has(path)) last.set.set(path, value)
    else {
      const head = { ...(task === undefined ? {} : { task }), ...(by === undefined ? {} : { by }) }
      groups.push({ head, set: new Map([[path, value]]) })
    }
  }
  return groups.map(({ head, set }) => ({ ...head, set: entryOf(set) }))
}
