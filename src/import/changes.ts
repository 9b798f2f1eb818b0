import type { ImportedField } from '../findings/import.ts'
import { MASK } from '../findings/source.ts'
import type { Field } from '../model/fields.ts'
import { isMap } from '../util/is-map.ts'
import { byCodePoint } from '../util/order.ts'
import type { Candidate } from './candidates.ts'
import { fieldAt } from './layout.ts'
import { inFieldOrder } from './order.ts'
import { valueAt } from './references.ts'

/** What a row changes of its element: values by path, undefined for one that is taken away. */
export function changesOf({ entry, values, section }: Candidate): Map<string, unknown> {
  const changes = new Map<string, unknown>()
  for (const [path, value] of values) {
    const before = entry ? valueAt(entry.values, path) : undefined
    if (!isSame(before, value, fieldAt(section, path), path)) changes.set(path, value)
  }
  return changes
}

/** Whether two values say the same: whatever their spaces at the ends, line ends, way of coding letters, and order. */
export function isSame(before: unknown, after: unknown, field: Field | undefined, path: string): boolean {
  if (before === undefined || before === null) return after === undefined
  if (after === undefined) return false
  // What is masked in the model cannot come back from a workbook.
  if (JSON.stringify(after).includes(MASK)) return true
  if (field?.kind === 'day') return String(before) === String(after)
  if (field?.kind === 'refs' && path !== 'via') return same(ordered(before), ordered(after))
  return same(before, after)
}

const ordered = (value: unknown): unknown => (Array.isArray(value) ? [...value].map(String).sort(byCodePoint) : value)

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return clean(a) === clean(b)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return ownerText(a) === ownerText(b)
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return keys.every(key => same(first[key] ?? '', second[key] ?? ''))
}

/** `external: …` may be written as a text, too. */
const ownerText = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'external' in value
    ? `external: ${clean(String(value.external))}`
    : String(value)

const clean = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()

/** Changes as they are told. */
export const toldOf = ({ entry }: Candidate, changes: ReadonlyMap<string, unknown>): ImportedField[] =>
  [...changes]
    .sort(([a], [b]) => inFieldOrder(a.split('.')[0] ?? a, b.split('.')[0] ?? b))
    .map(([field, after]) => ({
      field,
      before: told(entry ? valueAt(entry.values, field) : undefined),
      after: told(after),
    }))

/** A value in one line of text: `QĐ 5 | 2020-01-02` of a piece of evidence, `nv-2 | status: retired` of a planned change. */
export function told(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.map(one => told(one) ?? '').join('; ')
  if (typeof value !== 'object') return String(value)
  const parts = Object.values(value).map(one => (isMap(one) ? fieldsOf(one).join(', ') : (told(one) ?? '')))
  return parts.join(' | ')
}

/** `security.level: 3` of every field in a group. */
const fieldsOf = (group: Record<string, unknown>, before = ''): string[] =>
  Object.entries(group).flatMap(([name, value]) =>
    isMap(value) ? fieldsOf(value, `${before}${name}.`) : [`${before}${name}: ${told(value) ?? ''}`],
  )

/** The entry a new element is written as. */
export function entryOf({ values, id, section }: Candidate): Record<string, unknown> {
  const entry: Record<string, unknown> = section === 'waivers' || id === undefined ? {} : { id }
  for (const [path, value] of values) {
    if (value === undefined) continue
    const [top = '', inner] = path.split('.')
    if (inner === undefined) entry[top] = value
    else entry[top] = { ...(entry[top] as object | undefined), [inner]: value }
  }
  return entry
}
