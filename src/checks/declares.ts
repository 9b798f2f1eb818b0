import { say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import type { State } from '../model/architecture.ts'
import type { Section } from '../model/language.ts'
import { REFERENCE_FIELDS } from '../model/references.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object, selection, texts } from './parameters.ts'
import { judgeEach, nameOf, type Selection, sectionsOf, selectsArchitecture } from './select.ts'

export interface Parameters extends Selection {
  /** Fields that must be stated: `owner`, `security.level`, or alternatives `delivers|retires|meets`. */
  fields: readonly string[]
}

/**
 * Every selected element declares the fields. Missing is a violation, or unknown where the section is partial; for the
 * architecture itself, where the sections a field refers to are not complete.
 */
export const declares = defineCheck<Parameters>({
  parameters: object({ ...selection, fields: texts }, ['section', 'fields']),
  looksAt: sectionsOf,
  judge(context, parameters) {
    const { state } = context
    const { id, about, placeOf } = state.architecture
    if (selectsArchitecture(state, parameters)) {
      const subject = { id, name: about.title ?? id, values: about, place: () => placeOf() }
      return parameters.fields.map(field => judge(state, subject, field))
    }
    return judgeEach(context, parameters, ({ element, values }) => {
      const { id, section } = element
      const subject = { id, name: nameOf(element), values, section, place: () => element.at.place() }
      return parameters.fields.map(field => judge(state, subject, field))
    })
  },
})

interface Subject {
  id: string
  name: string
  values: object
  /** Absent for the architecture itself, which stands in no section. */
  section?: Section
  /** Worked out for what is missing only. */
  place: () => Place
}

function judge({ architecture }: State, { id, name, values, section, place }: Subject, field: string): Outcome {
  if (field.split('|').some(one => isStated(values, one))) return satisfied(id)
  const args = { name, field }
  const rest = { subject: id, place: place(), key: field }
  const { knowledge } = architecture
  // A unit the architecture could name may stand in a section that is not known.
  const open = section ? knowledge(section) === 'partial' : namedIn(field).some(one => knowledge(one) !== 'complete')
  return open
    ? { verdict: 'undetermined', message: say('check.field-unknown', args), ...rest }
    : { verdict: 'violated', message: say('check.missing-field', args), ...rest }
}

/** Sections a field of the architecture refers to. */
const namedIn = (field: string): readonly Section[] => REFERENCE_FIELDS.get(field.split('.').at(-1) ?? '')?.to ?? []

/** Empty texts and lists state nothing. */
function isStated(values: object, path: string): boolean {
  let value: unknown = values
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return false
    value = (value as Record<string, unknown>)[part]
  }
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
