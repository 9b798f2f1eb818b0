import { type Day, lastDay } from '../util/day.ts'
import { normaliseAgencyCode } from './agency-code.ts'
import type { Architecture, Index, Standing, State } from './architecture.ts'
import type { NationalSystem, SystemOwner } from './framework.ts'
import { ELEMENT_SECTIONS, sections } from './language.ts'
import { ownership } from './owner.ts'

// Which national systems are the agency's own: as its model states (`provides`), and as the catalogue knows.

/** Sections whose elements can be a national system. */
export const PROVIDING = ELEMENT_SECTIONS.filter(section => 'provides' in sections[section].fields)

/**
 * Elements of the agency that are this national system and exist on the day. Several may be: a database, and the
 * application that serves it.
 */
export const providersOf = (state: State, system: string): readonly Standing[] =>
  state.by(PROVIDERS, system).filter(({ exists }) => exists)

/** Whether the agency states that this system is its own, though it may still be building it. */
export const isStatedAsOwn = (state: State, system: string): boolean =>
  state
    .by(PROVIDERS, system)
    .some(({ status, values }) => status !== 'retired' && (lastDay(values.until) ?? '9999-12-31') > state.day)

/** The agency's own elements by the system they name under `provides`. */
const PROVIDERS: Index = {
  sections: PROVIDING,
  keys({ values: { provides, owner } }, architecture) {
    if (provides === undefined || ownership(architecture, owner) === 'elsewhere') return []
    const target = architecture.resolve(provides, 'provides')
    return target.kind === 'national' ? [target.id] : []
  },
}

/** The agency's statement that a system is its own, by an element that exists on the day. */
export interface Claim {
  by: Standing
  /** Whether the catalogue bears it out; undefined where it cannot tell. */
  holds: boolean | undefined
}

/** What is to be made of the agency's statement that this system is its own; undefined where it makes none. */
export function claimOn(state: State, system: string): Claim | undefined {
  const [by] = providersOf(state, system)
  if (!by) return undefined
  // Owners are from memory, but that a province's code is none of theirs is plain: nothing is gained by such a claim.
  const holds = ownsByCatalogue(state, system) ?? (isAfar(state, system) ? false : undefined)
  return { by, holds }
}

/** Whether the owner, even one from memory, is of another group of codes than the agency: a ministry's, not a province's. */
function isAfar({ architecture, day }: State, id: string): boolean {
  const system = architecture.framework.national.get(id)
  const owner = system && ownerOn(system, day)?.code
  const own = ownCode(architecture)
  return owner !== undefined && own !== undefined && owner.charAt(0) !== own.charAt(0)
}

/**
 * Whether the agency owns a system on the day, by a document that the catalogue cites. Undefined where the catalogue is
 * silent, speaks from memory or gives no code, or the model does not state the agency's.
 */
export function ownsByCatalogue({ architecture, day }: State, id: string): boolean | undefined {
  const system = architecture.framework.national.get(id)
  const owner = system && ownerOn(system, day)
  const own = ownCode(architecture)
  if (own === undefined || owner?.code === undefined || owner.verified === 'unverified') return undefined
  return owner.code === own
}

/** Who owns a system on the day, as far as the catalogue knows. */
export const ownerOn = (system: NationalSystem, day: Day): SystemOwner | undefined =>
  system.owners.findLast(({ from }) => from === undefined || from <= day)

/** The agency's own code in its new form; undefined when the model does not state it. */
export function ownCode({ about, framework }: Architecture): string | undefined {
  const code = about.agency?.code
  return code === undefined ? undefined : normaliseAgencyCode(code, framework.agencies)
}
