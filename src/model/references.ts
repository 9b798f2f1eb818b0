import type { Fields } from './fields.ts'
import { architecture, SECTIONS, type Section, sections } from './language.ts'

/** A field that refers to something: to elements of these sections, and to national systems where allowed. */
export interface ReferenceField {
  to: readonly Section[]
  national: boolean
  owner: boolean
}

/** Every reference field of the language by name; a name means the same in every section. */
export const REFERENCE_FIELDS: ReadonlyMap<string, ReferenceField> = (() => {
  const found = new Map<string, ReferenceField>()
  const collect = (fields: Fields): void => {
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind === 'ref' || field.kind === 'refs')
        found.set(name, { to: field.to as readonly Section[], national: field.national ?? false, owner: false })
      else if (field.kind === 'owner') found.set(name, { to: ['units'], national: false, owner: true })
    }
  }
  for (const section of SECTIONS) collect(sections[section].fields)
  collect(architecture.agency.fields)
  // `changes[].task` is the one reference inside a group.
  found.set('task', { to: ['tasks'], national: false, owner: false })
  return found
})()

/** The reference fields of a section that make edges of the graph. */
export const referencesOf = (section: Section): readonly string[] => BY_SECTION.get(section) ?? []

const BY_SECTION = new Map(
  SECTIONS.map(section => {
    const fields: Fields = sections[section].fields
    const kinds = new Set(['ref', 'refs', 'owner'])
    return [section, Object.keys(fields).filter(name => kinds.has(fields[name]?.kind ?? ''))]
  }),
)

/** A single reference as a list of one; what was taken out of a list for its shape is left out. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? value.filter(item => item !== undefined && item !== null)
      : [value]
