import type { Standing, State } from './architecture.ts'

/** How far a connection is; only `made` fulfils a requirement. */
export type ConnectionLook = 'made' | 'partial' | 'coming' | 'gone' | 'unknown'

/** How a connection stands in a state. */
export function connectionLook(connection: Standing, state: State): ConnectionLook {
  const { status, exists, values } = connection
  const made = state.made(connection)
  if (made) return 'made'
  if (!exists) return status === 'planned' || status === 'building' ? 'coming' : 'gone'
  if (status === 'pilot' || values.extent === 'partial') return 'partial'
  return made === undefined ? 'unknown' : 'partial'
}
