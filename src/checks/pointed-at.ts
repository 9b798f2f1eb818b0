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
  /** Section of the pointing elements; they must exist on the day, except tasks, which are plans. */
  from: ElementSection
  /** For a connection: pointing at one of its local ends is enough. */
  orEnds?: boolean
}

/** Every selected element is named by something: a function by an application that supports it. */
export const pointedAt = defineCheck<Parameters>({
  parameters: object({ ...selection, relation: text, from: section, orEnds: flag }, ['section', 'relation', 'from']),
  looksAt: sectionsOf,
  *judge({ state }, parameters) {
    const named = allNamed(state, parameters)
    for (const standing of select(state, parameters)) yield judge(state, standing, named, parameters)
  },
})

function allNamed(state: State, { from, relation }: Parameters): Set<string> {
  const named = new Set<string>()
  for (const { values, exists } of state.all(from)) {
    if (exists || from === 'tasks')
      for (const reference of listOf(values[relation as keyof Values])) named.add(String(reference))
  }
  return named
}

function judge(
  state: State,
  { element }: Standing,
  named: ReadonlySet<string>,
  { from, relation, orEnds }: Parameters,
): Outcome {
  const ids = [element.id, ...(orEnds && element.section === 'connections' ? localEnds(element) : [])]
  if (ids.some(id => named.has(id))) return satisfied(element.id)
  const args = { name: nameOf(element), relation, section: from }
  const rest = { subject: element.id, place: element.at.place(), key: relation }
  return state.architecture.knowledge(from) === 'complete'
    ? { verdict: 'violated', message: say('check.none-points-here', args), ...rest }
    : { verdict: 'undetermined', message: say('check.none-points-unknown', args), ...rest }
}
