import type { Architecture } from '../../model/architecture.ts'
import { REFERENCE_FIELDS } from '../../model/references.ts'
import { vocabularyOf } from '../../text/vocabularies.ts'
import { fieldWord, formatDay, type Lang, sections, wordOf } from '../../text/words.ts'
import { isMap } from '../../util/is-map.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { referenceName } from './names.ts'

/** A field that differs. */
export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** Longer values are cut, and longer lists only counted: a line of a table is not the place for them. */
const LONGEST = 80
const MOST = 4

/** `cấp độ an toàn hệ thống thông tin: 2 → 3`; of a group only what differs. */
export function fieldText(change: FieldChange, section: string, architecture: Architecture, lang: Lang): string {
  const { field, before, after } = change
  if (isGroup(before) || isGroup(after)) {
    const [a, b] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}]
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .map(key => ({ field: `${field}.${key}`, before: a[key], after: b[key] }))
      .filter(one => JSON.stringify(one.before) !== JSON.stringify(one.after))
      .map(one => fieldText(one, section, architecture, lang))
      .join('; ')
  }
  if (isListOfGroups(before) || isListOfGroups(after)) return listText(change, section, architecture, lang)
  const value = (one: unknown) => valueText(field, one, section, architecture, lang)
  return `${labelOf(field, section, lang)}: ${value(before)} → ${value(after)}`
}

export function labelOf(field: string, section: string, lang: Lang): string {
  if (isSection(field, section)) return wordOf(sections, field, lang)
  return fieldWord(field.includes('.') ? field : `${section}.${field}`, lang)
}

/** Of the architecture as a whole a section's name stands for how much of it is stated. */
const isSection = (field: string, section: string): boolean =>
  section === 'architecture' && Object.hasOwn(sections, field)

export const isGroup = (value: unknown): value is Record<string, unknown> => isMap(value) && !('external' in value)

export const isListOfGroups = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isGroup)

/** Of a list such as `changes` or `evidence` what came (+) and what went (−). */
function listText({ field, before, after }: FieldChange, section: string, architecture: Architecture, lang: Lang) {
  const [old, now] = [before, after].map(list => (isListOfGroups(list) ? list : []))
  const without = (some: readonly unknown[] = [], others: readonly unknown[] = []) => {
    const known = new Set(others.map(one => JSON.stringify(one)))
    return some.filter(one => !known.has(JSON.stringify(one))) as Record<string, unknown>[]
  }
  const words = (sign: string) => (one: Record<string, unknown>) =>
    `${sign} ${groupText(one, section, architecture, lang)}`
  const items = [...without(now, old).map(words('+')), ...without(old, now).map(words('−'))]
  return `${fieldWord(`${section}.${field}`, lang)}: ${items.join(', ')}`
}

/** `nv-di-chuyen (hạ tầng: Trung tâm dữ liệu tỉnh)` of a planned change; the values of anything else. */
function groupText(group: Record<string, unknown>, section: string, architecture: Architecture, lang: Lang): string {
  const { set, ...head } = group
  const value = (field: string, one: unknown): string =>
    isGroup(one)
      ? Object.entries(one)
          .map(([key, inner]) => `${fieldWord(`${field}.${key}`, lang)}: ${value(`${field}.${key}`, inner)}`)
          .join(', ')
      : valueText(field, one, section, architecture, lang)
  const own = Object.values(head).map(one => cut(anyText(one)))
  if (!isGroup(set)) return own.join(', ')
  const fields = Object.entries(set).map(([field, one]) =>
    isGroup(one) ? value(field, one) : `${fieldWord(`${section}.${field}`, lang)}: ${value(field, one)}`,
  )
  return `${own.join(', ')} (${fields.join('; ')})`
}

const DAYS: ReadonlySet<string> = new Set(['since', 'until', 'start', 'end', 'expires', 'dataAsOf', 'targetDate'])

/** A value whole, as a document lists it: of a group every field; '' for what is not stated. */
export function wholeValue(
  field: string,
  value: unknown,
  section: string,
  architecture: Architecture,
  lang: Lang,
): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return ''
  return (Array.isArray(value) ? value : [value])
    .map(one =>
      isGroup(one) ? groupText(one, section, architecture, lang) : itemText(field, one, section, architecture, lang),
    )
    .join('; ')
}

function itemText(field: string, item: unknown, section: string, architecture: Architecture, lang: Lang): string {
  const table = vocabularyOf(section, field)
  if (typeof item === 'boolean') return item ? LABELS[lang].labels.yes : LABELS[lang].labels.no
  if (table) return printable(wordOf(table, String(item), lang))
  if (REFERENCE_FIELDS.has(field)) return referenceName(architecture, item, field, lang)
  if (DAYS.has(field)) return formatDay(String(item), lang)
  return anyText(item)
}

/** Fields of an agency's own (`x-…`) hold what they like. */
const anyText = (value: unknown): string => printable(typeof value === 'object' ? JSON.stringify(value) : String(value))

export function valueText(
  field: string,
  value: unknown,
  section: string,
  architecture: Architecture,
  lang: Lang,
): string {
  const words = LABELS[lang]
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return words.notStated
  const one = (item: unknown): string => itemText(field, item, section, architecture, lang)
  if (!Array.isArray(value)) return cut(one(value))
  return value.length > MOST ? words.values(value.length) : value.map(one).map(cut).join(', ')
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
