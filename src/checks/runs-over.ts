import { type Message, say } from '../findings/message.ts'
import type { Standing, State } from '../model/architecture.ts'
import type { NationalSystem } from '../model/framework.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { CONNECTIONS_TO } from './connections.ts'
import { type NationalTargets, nationalTargets, systemOf, unlessOwn } from './national-target.ts'
import { object, text } from './parameters.ts'
import { type CalledSystem, calledSystem, nameOf } from './select.ts'

export interface Parameters {
  /** Which national systems the connections lead to. */
  to: NationalTargets
  /** Id of the national network they are to run over. */
  over: string
}

/**
 * Existing connections to these national systems run over a national network, or over a network of the model's own that
 * has a made connection to it. Which network is not stated: open.
 */
export const runsOver = defineCheck<Parameters>({
  parameters: object({ to: nationalTargets, over: text }, ['to', 'over']),
  looksAt: () => ['connections'],
  judge(context, parameters) {
    return context.each('connections', connection => {
      const system = connection.exists ? systemOf(connection, context.state, parameters.to) : undefined
      return system ? [unlessOwn(judge(context, connection, system, parameters.over), context.state, system.id)] : []
    })
  },
})

function judge({ state }: Context, { element, values }: Standing, system: NationalSystem, over: string): Outcome {
  const { architecture } = state
  const rest = { subject: element.id, place: element.at.place('network'), key: over }
  const name = nameOf(element)
  if (values.network === undefined)
    return { verdict: 'undetermined', message: say('check.field-unknown', { name, field: 'network' }), ...rest }
  const reached = reaches(values.network, over, state)
  if (reached === true) return satisfied(element.id)
  const target = architecture.resolve(values.network, 'network')
  const used = target.kind === 'element' ? state.standing(target.id) : undefined
  const args = {
    name,
    ...calledSystem(architecture, system.id),
    network: used ? nameOf(used.element) : String(values.network),
    ...overCalled(calledSystem(architecture, over)),
  }
  const message: Message = reached === false ? say('check.not-over', args) : say('check.over-unknown', args)
  return { verdict: reached === false ? 'violated' : 'undetermined', message, ...rest }
}

const overCalled = ({ system, called }: CalledSystem) => ({ over: system, ...(called ? { overCalled: called } : {}) })

/** Whether a network is the national one or joined to it; undefined where the model does not tell. */
function reaches(network: unknown, over: string, state: State): boolean | undefined {
  const { architecture } = state
  const target = architecture.resolve(network, 'network')
  if (target.kind === 'national') return target.id === over
  const there = state.exists(target)
  if (target.kind !== 'element' || there !== true) return there === false ? false : undefined
  const joins = state.by(CONNECTIONS_TO, over).filter(({ values }) => {
    const from = architecture.resolve(values.from, 'from')
    return from.kind === 'element' && from.id === target.id
  })
  // What is stated decides, also where not all is stated.
  if (joins.length > 0) return joins.some(connection => state.made(connection) === true)
  return architecture.knowledge('connections') === 'complete' ? false : undefined
}
