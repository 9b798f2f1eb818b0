import { say } from '../findings/message.ts'
import { isStatedAsOwn, ownCode, ownerOn, PROVIDING } from '../model/national-owner.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'
import { calledSystem } from './select.ts'

/**
 * Each national system of the framework's time that is the agency's on the day, as the catalogue knows, is an element of
 * the model. An owner given from memory decides nothing: without the element the question stays open.
 */
export const ownerProvides = defineCheck<Record<string, never>>({
  parameters: object({}),
  // An agency that owns none has nothing to state, whatever sections its model has.
  looksAt: () => [],
  *judge(context) {
    const { architecture, day } = context.state
    const own = ownCode(architecture)
    if (own === undefined) {
      const field = 'agency.code'
      const message = say('check.field-unknown', { name: architecture.about.title ?? architecture.id, field })
      const place = architecture.at.place('agency')
      yield { verdict: 'undetermined', subject: architecture.id, message, place, key: field }
      return
    }
    for (const system of architecture.framework.national.values()) {
      const owner = ownerOn(system, day)
      if (system.era === 'framework' && owner?.code === own) yield judge(context, system.id, owner)
    }
  },
})

function judge({ state }: Context, system: string, owner: { verified: string; from?: string }): Outcome {
  const { architecture } = state
  if (isStatedAsOwn(state, system)) return satisfied(architecture.id)
  const called = calledSystem(architecture, system)
  const rest = { subject: architecture.id, place: architecture.placeOf(), key: called.system }
  const open = PROVIDING.filter(section => architecture.knowledge(section) !== 'complete')
  if (owner.verified !== 'unverified' && open.length === 0)
    return {
      verdict: 'violated',
      message: say('national.system-undeclared', { ...called, since: owner.from ?? '' }),
      ...rest,
    }
  const why = owner.verified === 'unverified' ? 'unverified' : 'partial'
  const message = say('national.system-undeclared-unsure', { ...called, why, sections: open.join(', ') })
  return { verdict: 'undetermined', message, ...rest }
}
