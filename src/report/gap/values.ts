import type { Architecture, Element } from '../../model/architecture.ts'
import { REFERENCE_FIELDS } from '../../model/references.ts'
import {
  dossiers,
  extents,
  fieldWord,
  formatDay,
  type Lang,
  statuses,
  types,
  type Word,
  wordOf,
} from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { referenceName } from '../view/names.ts'
import { GAP_WORDS } from './words.ts'

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
export function fieldText(change: FieldChange, element: Element, architecture: Architecture, lang: Lang): string {
  const { field, before, after } = change
  if (isGroup(before) || isGroup(after)) {
    const [a, b] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}]
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .map(key => ({ field: `${field}.${key}`, before: a[key], after: b[key] }))
      .filter(one => JSON.stringify(one.before) !== JSON.stringify(one.after))
      .map(one => fieldText(one, element, architecture, lang))
      .join('; ')
  }
  const path = field.includes('.') ? field : `${element.section}.${field}`
  const value = (one: unknown) => valueText(field, one, element, architecture, lang)
  return `${fieldWord(path, lang)}: ${value(before)} → ${value(after)}`
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('external' in value)

/** Vocabularies of fields whose values are words of the language. */
const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  status: statuses,
  extent: extents,
  'security.dossier': dossiers,
}

function valueText(field: string, value: unknown, element: Element, architecture: Architecture, lang: Lang): string {
  const words = GAP_WORDS[lang]
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return words.empty
  const table = VOCABULARIES[field] ?? (field === 'type' ? types[element.section as keyof typeof types] : undefined)
  const one = (item: unknown): string => {
    if (typeof item === 'boolean') return item ? LABELS[lang].labels.yes : LABELS[lang].labels.no
    if (table) return printable(wordOf(table, String(item), lang))
    if (REFERENCE_FIELDS.has(field)) return referenceName(architecture, item, field, lang)
    if (field === 'since' || field === 'until') return formatDay(String(item), lang)
    return printable(typeof item === 'object' ? JSON.stringify(item) : String(item))
  }
  if (!Array.isArray(value)) return cut(one(value))
  return value.length > MOST ? words.values(value.length) : value.map(one).map(cut).join(', ')
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
