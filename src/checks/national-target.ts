import type { Standing, State } from '../model/architecture.ts'
import type { NationalSystem } from '../model/framework.ts'
import { providersOf } from '../model/national-owner.ts'
import { flag, object, type Schema, texts } from './parameters.ts'

/** Which national systems a check is about: all databases, those named, or both. */
export interface NationalTargets {
  database?: boolean
  systems?: readonly string[]
}

export const nationalTargets: Schema = object({ database: flag, systems: texts })

/**
 * The national system a connection leads to, if it is one of these; old names count as the new one. What an agency
 * provides itself it does not have to reach as others do.
 */
export function systemOf({ values }: Standing, state: State, to: NationalTargets): NationalSystem | undefined {
  const { architecture } = state
  const target = architecture.resolve(values.to, 'to')
  const system = target.kind === 'national' ? architecture.framework.national.get(target.id) : undefined
  const asked = system && ((to.database && system.database) || to.systems?.includes(system.id))
  return asked && providersOf(state, system.id).length === 0 ? system : undefined
}
