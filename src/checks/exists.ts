import { say } from '../findings/message.ts'
import type { ElementSection } from '../model/language.ts'
import { type Context, defineCheck, type Objection, type Outcome, satisfied } from './check.ts'
import { object, section, texts } from './parameters.ts'
import { nameOf, nearestFirst } from './select.ts'

export interface Parameters {
  section: ElementSection
  /** Any one of these types will do. */
  types?: readonly string[]
  /** Each of these types must exist; the list may differ by level. */
  each?: readonly string[] | Readonly<Record<string, readonly string[]>>
}

/** Something of a type exists on the day. Stated but not yet existing is a violation, also in a partial section. */
export const exists = defineCheck<Parameters>({
  parameters: object(
    { section, types: texts, each: { anyOf: [texts, { type: 'object', additionalProperties: texts }] } },
    ['section'],
  ),
  looksAt: ({ section }) => [section],
  *judge(context, { section, types, each }) {
    if (types) yield oneOf(context, section, types)
    const list =
      each === undefined ? [] : Array.isArray(each) ? each : ((each as Record<string, string[]>)[context.level] ?? [])
    for (const type of list) yield oneOf(context, section, [type])
  },
})

function oneOf({ state }: Context, section: ElementSection, types: readonly string[]): Outcome {
  const { architecture } = state
  const stated = state.all(section).filter(({ values }) => values.type !== undefined && types.includes(values.type))
  if (stated.some(standing => standing.exists)) return satisfied(architecture.id)
  const args = { section, types: types.join(', ') }
  const key = types.join(' ')
  const [first] = nearestFirst(stated, state)
  if (first) {
    const message = say('check.not-yet-existing', { ...args, name: nameOf(first.element), status: first.status })
    return { verdict: 'violated', subject: first.element.id, message, place: first.element.at.place(), key }
  }
  const complete = architecture.knowledge(section) === 'complete'
  const rest: Pick<Objection, 'subject' | 'place' | 'key'> = {
    subject: architecture.id,
    place: architecture.placeOf(section),
    key,
  }
  return complete
    ? { verdict: 'violated', message: say('check.none-exists', args), ...rest }
    : { verdict: 'undetermined', message: say('check.exists-unknown', args), ...rest }
}
