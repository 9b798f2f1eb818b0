import { say } from '../findings/message.ts'
import type { Standing } from '../model/architecture.ts'
import type { NationalSystem } from '../model/framework.ts'
import { ownership } from '../model/owner.ts'
import { listOf } from '../model/references.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { type NationalTargets, nationalTargets, systemOf, unlessOwn } from './national-target.ts'
import { object, section, texts } from './parameters.ts'
import { calledSystem, isOf, nameOf } from './select.ts'

export interface Parameters {
  /** Which national systems the connections lead to. */
  to: NationalTargets
  /** What the connection must come from or go through. */
  through: { section: string; types: readonly string[] }
}

/**
 * Existing connections to these national systems come from, or pass, an existing element of the given kind. A system that
 * is the agency's own is no system of others, whatever way its applications reach it; a connection that states an
 * owner elsewhere is not the agency's to lead.
 */
export const routesThrough = defineCheck<Parameters>({
  parameters: object(
    {
      to: nationalTargets,
      through: object({ section, types: texts }, ['section', 'types']),
    },
    ['to', 'through'],
  ),
  looksAt: () => ['connections'],
  judge(context, parameters) {
    const { state } = context
    return context.each('connections', connection => {
      if (ownership(state.architecture, connection.values.owner) === 'elsewhere') return []
      const system = connection.exists ? systemOf(connection, state, parameters.to) : undefined
      return system ? [unlessOwn(judge(context, connection, system, parameters), state, system.id)] : []
    })
  },
})

function judge({ state }: Context, connection: Standing, system: NationalSystem, { through }: Parameters): Outcome {
  const { element, values } = connection
  const passed = [['from', values.from] as const, ...listOf(values.via).map(via => ['via', via] as const)]
  let unknown: string | undefined
  for (const [field, reference] of passed) {
    const target = state.architecture.resolve(reference, field)
    const known = state.exists(target)
    if (known === undefined) unknown ??= String(reference)
    if (known !== true || target.kind !== 'element') continue
    const standing = state.standing(target.id)
    const right = standing && isOf(standing, through.section, through.types, state)
    if (right) return satisfied(element.id)
    if (right === undefined) unknown ??= String(reference)
  }
  const args = { name: nameOf(element), ...calledSystem(state.architecture, system.id) }
  const rest = { subject: element.id, place: element.at.place(), key: args.system }
  return unknown === undefined
    ? { verdict: 'violated', message: say('check.bypass', args), ...rest }
    : { verdict: 'undetermined', message: say('check.bypass-unknown', { ...args, reference: unknown }), ...rest }
}
