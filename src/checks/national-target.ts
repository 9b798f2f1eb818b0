import { say } from '../findings/message.ts'
import type { Standing, State } from '../model/architecture.ts'
import type { NationalSystem } from '../model/framework.ts'
import { type Claim, claimOn } from '../model/national-owner.ts'
import type { Objection, Outcome } from './check.ts'
import { flag, object, type Schema, texts } from './parameters.ts'
import { calledSystem, nameOf } from './select.ts'

/** Which national systems a check is about: all databases, those named, or both. */
export interface NationalTargets {
  database?: boolean
  systems?: readonly string[]
}

export const nationalTargets: Schema = object({ database: flag, systems: texts })

/**
 * The national system a connection leads to, if it is one of these; old names count as the new one. What is the agency's
 * own by the catalogue too it does not have to reach as others do.
 */
export function systemOf({ values }: Standing, state: State, to: NationalTargets): NationalSystem | undefined {
  const { architecture } = state
  const target = architecture.resolve(values.to, 'to')
  const system = target.kind === 'national' ? architecture.framework.national.get(target.id) : undefined
  const asked = system && ((to.database && system.database) || to.systems?.includes(system.id))
  return asked && !claimOn(state, system.id)?.holds ? system : undefined
}

/** A verdict about how a system is reached: what would be wrong is open while it is, whether the system is the agency's own. */
export function unlessOwn(outcome: Outcome, state: State, system: string): Outcome {
  const claim = claimOn(state, system)
  if (outcome.verdict !== 'violated' || !claim || claim.holds !== undefined) return outcome
  return { ...outcome, ...claimOpen(claim, state, system) }
}

/** That the agency's claim to a system is not confirmed, so that a requirement about it can be neither dropped nor failed. */
export const claimOpen = ({ by }: Claim, { architecture }: State, system: string) =>
  ({
    verdict: 'undetermined',
    message: say('national.claim-open', { name: nameOf(by.element), ...calledSystem(architecture, system) }),
  }) satisfies Partial<Objection>
