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

const NOTHING: ReadonlySet<string> = new Set()

/** Its name heads whatever is said of an element, and its evidence stands with its source. */
const APART: ReadonlySet<string> = new Set(['id', 'name', 'evidence'])

/**
 * What the model states of an element, in the order in which it is written there; nothing is filled in.
 * @param apart fields that are said elsewhere
 */
export function statedFields(
  { element, values }: Standing,
  architecture: Architecture,
  lang: Lang,
  apart: ReadonlySet<string> = NOTHING,
): StatedField[] {
  const { section } = element
  const one = (field: string, value: unknown): StatedField[] => {
    if (value === undefined || value === null || apart.has(field)) return []
    if (isListOfGroups(value))
      return [{ field, text: fieldText({ field, before: [], after: value }, section, architecture, lang) }]
    if (isGroup(value)) return Object.entries(value).flatMap(([key, inner]) => one(`${field}.${key}`, inner))
    const text = `${labelOf(field, section, lang)}: ${valueText(field, value, section, architecture, lang)}`
    return [{ field, text }]
  }
  return Object.entries(values).flatMap(([field, value]) => (APART.has(field) ? [] : one(field, value)))
}

/** Those that lead nowhere: what an element is, not what it has to do with others. */
export const ownFields = (standing: Standing, architecture: Architecture, lang: Lang, apart = NOTHING): StatedField[] =>
  statedFields(standing, architecture, lang, new Set([...referencesOf(standing.element.section), ...apart]))
