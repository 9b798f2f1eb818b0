import { say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import type { Section } from '../model/language.ts'
import { REFERENCE_FIELDS } from '../model/references.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object, selection, texts } from './parameters.ts'
import { nameOf, type Selection, sectionsOf, select, selectsArchitecture } from './select.ts'

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
  *judge(context, parameters) {
    const { architecture } = context.state
    if (selectsArchitecture(context.state, parameters)) {
      const about = {
        id: architecture.id,
        name: architecture.about.title ?? architecture.id,
        place: architecture.placeOf(),
      }
      yield* judge(context, about, architecture.about, undefined, parameters.fields)
    }
    for (const { element, values } of select(context.state, parameters)) {
      const about = { id: element.id, name: nameOf(element), place: element.at.place() }
      yield* judge(context, about, values, element.section, parameters.fields)
    }
  },
})

function* judge(
  { state }: Context,
  about: { id: string; name: string; place: Place },
  values: object,
  section: Section | undefined,
  fields: readonly string[],
): Generator<Outcome> {
  const { knowledge } = state.architecture
  for (const field of fields) {
    if (field.split('|').some(one => isStated(values, one))) {
      yield satisfied(about.id)
      continue
    }
    const args = { name: about.name, field }
    const rest = { subject: about.id, place: about.place, key: field }
    // The architecture stands in no section; a unit it could name may stand in one that is not known.
    const open = section ? knowledge(section) === 'partial' : namedIn(field).some(one => knowledge(one) !== 'complete')
    yield open
      ? { verdict: 'undetermined', message: say('check.field-unknown', args), ...rest }
      : { verdict: 'violated', message: say('check.missing-field', args), ...rest }
  }
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
