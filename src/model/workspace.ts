import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import type { Day } from '../util/day.ts'
import type { Architecture, State } from './architecture.ts'
import type { Declared } from './declared.ts'
import { declaredIds, type Neighbours } from './link.ts'
import { currentState, targetState } from './state.ts'

/** What every architecture of the run declares, by architecture id. */
export const neighboursOf = (declared: readonly Declared[]): Neighbours =>
  // Of several with one id, a finding in itself, the first counts.
  new Map([...declared].reverse().map(one => [one.id, declaredIds(one)]))

/** What only shows across architectures: the states they refer to in each other, and ids used twice. */
export function acrossArchitectures(
  all: readonly Architecture[],
  kind: State['kind'],
  dayOf: (one: Architecture) => Day | undefined,
) {
  const byId = new Map([...all].reverse().map(one => [one.id, one]))
  const states = new Map<string, State | undefined>()
  const make = (id: string): State | undefined => {
    const architecture = byId.get(id)
    const day = architecture && dayOf(architecture)
    return architecture && day !== undefined
      ? (kind === 'current' ? currentState : targetState)(architecture, day)
      : undefined
  }
  return {
    stateOf(id: string): State | undefined {
      if (!states.has(id)) states.set(id, make(id))
      return states.get(id)
    },
    findings(architecture: Architecture): Finding[] {
      const first = byId.get(architecture.id)
      if (!first || first === architecture) return []
      const related = [{ place: first.placeOf(), note: say('link.first-here', { id: first.id }) }]
      const message = say('link.duplicate-architecture', { id: architecture.id })
      return [
        problem('model.duplicate-id', architecture.id, architecture.placeOf(), message, {
          key: architecture.at.file.path.normalize('NFC'),
          related,
        }),
      ]
    },
  }
}

/** The model asks for a framework that is not installed: nothing can be demanded of it, the rest is still checked. */
export function unknownFramework(architecture: Architecture, found: string, known: string): Finding[] {
  // That none is named at all has been said.
  if (found === '') return []
  const place = architecture.at.place('framework')
  const message = say('shape.unknown-framework', { found, known })
  return [problem('model.schema', architecture.id, place, message, { key: 'framework' })]
}
