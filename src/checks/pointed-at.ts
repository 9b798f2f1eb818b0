import { say } from '../findings/message.ts'
import type { Standing, State, Values } from '../model/architecture.ts'
import { localEnds } from '../model/due.ts'
import type { ElementSection } from '../model/language.ts'
import { listOf } from '../model/references.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { flag, object, section, selection, text } from './parameters.ts'
import { nameOf, type Selection, sectionsOf, select } from './select.ts'

export interface Parameters extends Selection {
  /** Field of the pointing elements. */
  relation: string
  /** Sections of the pointing elements; they must exist on the day, except tasks, which are plans. */
  from: ElementSection | readonly ElementSection[]
  /** Pointing elements need not exist yet: what replaces a system is often only planned. */
  fromStated?: boolean
  /** For a connection: pointing at one of its local ends is enough. */
  orEnds?: boolean
}

/** Every selected element is named by something: a function by an application that supports it. */
export const pointedAt = defineCheck<Parameters>({
  parameters: object(
    {
      ...selection,
      relation: text,
      from: { anyOf: [section, { type: 'array', items: section, minItems: 1 }] },
      fromStated: flag,
      orEnds: flag,
    },
    ['section', 'relation', 'from'],
  ),
  looksAt: sectionsOf,
  *judge({ state }, parameters) {
    const named = allNamed(state, parameters)
    for (const standing of select(state, parameters)) yield judge(state, standing, named, parameters)
  },
})

function allNamed(state: State, { from, relation, fromStated }: Parameters): Set<string> {
  const named = new Set<string>()
  for (const section of pointing(from)) {
    for (const { values, exists } of state.all(section)) {
      if (exists || fromStated || section === 'tasks')
        for (const reference of listOf(values[relation as keyof Values])) named.add(String(reference))
    }
  }
  return named
}

const pointing = (from: Parameters['from']): readonly ElementSection[] => (typeof from === 'string' ? [from] : from)

function judge(
  state: State,
  { element }: Standing,
  named: ReadonlySet<string>,
  { from, relation, orEnds }: Parameters,
): Outcome {
  const ids = [element.id, ...(orEnds && element.section === 'connections' ? localEnds(element) : [])]
  if (ids.some(id => named.has(id))) return satisfied(element.id)
  const args = { name: nameOf(element), relation }
  const rest = { subject: element.id, place: element.at.place(), key: relation }
  const unsure = pointing(from).filter(section => state.architecture.knowledge(section) !== 'complete')
  const of = (list: readonly ElementSection[]) => ({ ...args, section: list.join(', ') })
  return unsure.length === 0
    ? { verdict: 'violated', message: say('check.none-points-here', of(pointing(from))), ...rest }
    : { verdict: 'undetermined', message: say('check.none-points-unknown', of(unsure)), ...rest }
}
