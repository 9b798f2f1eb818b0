import { say } from '../findings/message.ts'
import type { Element, Values } from '../model/architecture.ts'
import type { ElementSection } from '../model/language.ts'
import { listOf } from '../model/references.ts'
import { findCycles } from '../util/cycles.ts'
import { defineCheck, satisfied } from './check.ts'
import { object, section, text } from './parameters.ts'

export interface Parameters {
  section: ElementSection
  relation: string
}

/** Following a relation never leads back to where it began. */
export const noCycle = defineCheck<Parameters>({
  parameters: object({ section, relation: text }, ['section', 'relation']),
  looksAt: ({ section }) => [section],
  *judge({ state }, { section, relation }) {
    const elements = new Map(state.all(section).map(({ element }) => [element.id, element]))
    const next = (id: string) => listOf(elements.get(id)?.values[relation as keyof Values]).map(String)
    const cycles = findCycles(elements.keys(), next)
    for (const cycle of cycles) {
      const first = elements.get(cycle[0] ?? '') as Element
      const message = say('check.cycle', { path: [...cycle, first.id].join(' → ') })
      yield {
        verdict: 'violated',
        subject: first.id,
        place: first.at.place(relation),
        message,
        key: [...cycle].sort().join(' '),
      }
    }
    if (cycles.length === 0) for (const id of elements.keys()) yield satisfied(id)
  },
})
