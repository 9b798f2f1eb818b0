import { say } from '../findings/message.ts'
import type { Standing, State } from '../model/architecture.ts'
import { ownCode, ownerOn, ownsByCatalogue, PROVIDING } from '../model/national-owner.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'
import { calledSystem, judgeEach, nameOf } from './select.ts'

/**
 * What the agency states to be a national system of its own is one, as far as the catalogue knows who owns it on the day.
 * Where the catalogue is silent or speaks from memory, the question stays open.
 */
export const providerOwns = defineCheck<Record<string, never>>({
  parameters: object({}),
  // A claim nobody makes cannot be wrong.
  looksAt: () => [],
  judge(context) {
    const { state } = context
    return judgeEach(context, { section: PROVIDING, own: true }, standing => {
      const { provides } = standing.values
      const target = provides === undefined ? undefined : state.architecture.resolve(provides, 'provides')
      return target?.kind === 'national' ? [judge(state, standing, target.id)] : []
    })
  },
})

function judge(state: State, { element }: Standing, id: string): Outcome {
  const { architecture, day } = state
  const system = architecture.framework.national.get(id)
  const owner = system && ownerOn(system, day)
  const own = ownCode(architecture)
  if (own !== undefined && owner?.code === own) return satisfied(element.id)
  const called = { name: nameOf(element), ...calledSystem(architecture, id) }
  const rest = { subject: element.id, place: element.at.place('provides'), key: called.system }
  if (own === undefined) {
    const field = 'agency.code'
    const message = say('check.field-unknown', { name: architecture.about.title ?? architecture.id, field })
    return { verdict: 'undetermined', message, ...rest, key: field }
  }
  if (!owner || ownsByCatalogue(state, id) === undefined) {
    const code = owner?.code
    // Memory may be wrong about which ministry it is, hardly about a ministry and a province.
    const message =
      owner && code !== undefined && code.charAt(0) !== own.charAt(0)
        ? say('national.owner-afar', { ...called, owner: owner.name, code, own })
        : say('national.owner-unsure', { ...called, ...(owner ? { owner: owner.name } : {}) })
    return { verdict: 'undetermined', message, ...rest }
  }
  const message = say('national.owner-other', { ...called, owner: owner.name, since: owner.from ?? '' })
  return { verdict: 'violated', message, ...rest }
}
