import { say } from '../findings/message.ts'
import type { Bilingual } from '../model/framework.ts'
import type { ElementSection } from '../model/language.ts'
import { type Context, defineCheck, type Objection, type Outcome, satisfied } from './check.ts'
import { bilingual, object, sectionList, texts, which } from './parameters.ts'
import { nameOf, nearestFirst, type Selection, sectionsOf } from './select.ts'

export interface Parameters extends Pick<Selection, 'which'> {
  /** One section, or several of which any will do. */
  section: ElementSection | readonly ElementSection[]
  /** Any one of these types will do. Without `types` and `each` any element will. */
  types?: readonly string[]
  /** Each of these types must exist; the list may differ by level. */
  each?: readonly string[] | Readonly<Record<string, readonly string[]>>
  /** Words of a violation in place of the built-in ones, for a rule that only notes what is usual. */
  message?: Bilingual
}

/**
 * Something of a type exists on the day; or, with `which: stated`, is written down at all. Stated but not yet existing
 * is a violation, also in a partial section.
 */
export const exists = defineCheck<Parameters>({
  parameters: object(
    {
      section: sectionList,
      types: texts,
      each: { anyOf: [texts, { type: 'object', additionalProperties: texts }] },
      which,
      message: bilingual,
    },
    ['section'],
  ),
  looksAt: sectionsOf,
  *judge(context, parameters) {
    const { types, each } = parameters
    if (types || !each) yield oneOf(context, parameters, types)
    const list =
      each === undefined ? [] : Array.isArray(each) ? each : ((each as Record<string, string[]>)[context.level] ?? [])
    for (const type of list) yield oneOf(context, parameters, [type])
  },
})

function oneOf({ state }: Context, parameters: Parameters, types: readonly string[] | undefined): Outcome {
  const { architecture } = state
  const sections = sectionsOf(parameters) as readonly ElementSection[]
  const stated = sections
    .flatMap(section => state.all(section))
    .filter(({ values }) => !types || (values.type !== undefined && types.includes(values.type)))
  if (stated.some(standing => parameters.which === 'stated' || standing.exists)) return satisfied(architecture.id)
  const args = { section: sections.join(', '), types: types?.join(', ') ?? '' }
  const key = types?.join(' ') ?? sections.join(' ')
  const own = parameters.message && { words: parameters.message, args: {} }
  const [first] = nearestFirst(stated, state)
  if (first) {
    const message = own ?? say('check.not-yet-existing', { ...args, name: nameOf(first.element), status: first.status })
    return { verdict: 'violated', subject: first.element.id, message, place: first.element.at.place(), key }
  }
  const open = sections.find(section => architecture.knowledge(section) !== 'complete')
  const rest: Pick<Objection, 'subject' | 'place' | 'key'> = {
    subject: architecture.id,
    place: architecture.placeOf(open ?? sections[0]),
    key,
  }
  if (open) return { verdict: 'undetermined', message: say('check.exists-unknown', args), ...rest }
  const built = parameters.which === 'stated' ? say('check.none-stated', args) : say('check.none-exists', args)
  return { verdict: 'violated', message: own ?? built, ...rest }
}
