import type { Architecture, Standing } from '../../model/architecture.ts'
import { referencesOf } from '../../model/references.ts'
import type { Lang } from '../../text/words.ts'
import { fieldText, isGroup, isListOfGroups, labelOf, valueText } from './values.ts'

/** A field as its section states it, in words. */
export interface StatedField {
  /** `security.level`. */
  field: string
  /** `cấp độ an toàn hệ thống thông tin: 3`. */
  text: string
}

/** Its name heads whatever is said of an element, and its evidence stands with its source. */
const APART: ReadonlySet<string> = new Set(['id', 'name', 'evidence'])

/** What the model states of an element, in the order in which it is written there; nothing is filled in. */
export function statedFields({ element, values }: Standing, architecture: Architecture, lang: Lang): StatedField[] {
  const { section } = element
  const one = (field: string, value: unknown): StatedField[] => {
    if (value === undefined || value === null) return []
    if (isListOfGroups(value))
      return [{ field, text: fieldText({ field, before: [], after: value }, section, architecture, lang) }]
    if (isGroup(value)) return Object.entries(value).flatMap(([key, inner]) => one(`${field}.${key}`, inner))
    const text = `${labelOf(field, section, lang)}: ${valueText(field, value, section, architecture, lang)}`
    return [{ field, text }]
  }
  return Object.entries(values).flatMap(([field, value]) => (APART.has(field) ? [] : one(field, value)))
}

/** Those that lead nowhere: what an element is, not what it has to do with others. */
export function ownFields(standing: Standing, architecture: Architecture, lang: Lang): StatedField[] {
  const references = new Set(referencesOf(standing.element.section))
  return statedFields(standing, architecture, lang).filter(({ field }) => !references.has(field))
}
