import { say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import type { Standing, Values } from '../model/architecture.ts'
import { ELEMENT_SECTIONS } from '../model/language.ts'
import { REFERENCE_FIELDS, referencesOf } from '../model/references.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object, texts } from './parameters.ts'
import { nameOf } from './select.ts'

export interface Parameters {
  /** Fields that name what an element needs in order to work. */
  relations: readonly string[]
}

/** What exists on the day does not read, write, run on or get delivered through something that does not. */
export const usesExisting = defineCheck<Parameters>({
  parameters: object({ relations: texts }, ['relations']),
  looksAt: ({ relations }) =>
    ELEMENT_SECTIONS.filter(section => relations.some(relation => referencesOf(section).includes(relation))),
  *judge(context, { relations }) {
    for (const section of ELEMENT_SECTIONS) {
      const used = relations.filter(
        relation => referencesOf(section).includes(relation) && REFERENCE_FIELDS.has(relation),
      )
      if (used.length === 0) continue
      yield* context.each(section, standing => {
        if (!standing.exists) return []
        // An element that states no relation states nothing wrong.
        return [satisfied(standing.element.id), ...used.flatMap(relation => [...judge(context, standing, relation)])]
      })
    }
  },
})

function* judge({ state }: Context, { element, values }: Standing, relation: string): Generator<Outcome> {
  const value = values[relation as keyof Values]
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  for (const [i, reference] of list.entries()) {
    if (reference === undefined) continue
    const target = state.architecture.resolve(reference, relation)
    const there = state.exists(target)
    if (there === true) continue
    // A field a task has changed has no place of its own; the element's will do.
    const declared = element.values[relation as keyof Values] === value
    const place: Place = declared
      ? element.at.place(Array.isArray(value) ? `${relation}.${i}` : relation)
      : element.at.place()
    const used = target.kind === 'element' ? state.standing(target.id) : undefined
    const args = { name: nameOf(element), relation, used: used ? nameOf(used.element) : String(reference) }
    const rest = { subject: element.id, place, key: `${relation} ${String(reference)}` }
    yield there === false
      ? {
          verdict: 'violated',
          message: say('check.uses-missing', { ...args, status: used?.status ?? '' }),
          related: used
            ? [{ place: used.element.at.place(), note: say('note.declared-here', { name: args.used }) }]
            : [],
          ...rest,
        }
      : { verdict: 'undetermined', message: say('check.uses-unknown', args), ...rest }
  }
}
