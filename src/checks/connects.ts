import { type Message, say } from '../findings/message.ts'
import type { Standing, State } from '../model/architecture.ts'
import type { Bilingual } from '../model/framework.ts'
import { claimOn, ownCode, ownerOn } from '../model/national-owner.ts'
import { type Context, defineCheck, exempt, type Outcome, satisfied } from './check.ts'
import { CONNECTIONS_OVER, CONNECTIONS_TO } from './connections.ts'
import { claimOpen } from './national-target.ts'
import { bilingual, flag, object, section, text, texts } from './parameters.ts'
import { type CalledSystem, calledSystem, isOf, nameOf, nearestFirst } from './select.ts'

export interface Parameters {
  /** Id of a national system. */
  to: string
  /** Only connections from elements of this section and type count. */
  from?: { section: string; types?: readonly string[] }
  /** A made connection that runs over the system as its network counts too. */
  orNetwork?: boolean
  /** Words for no connection at all in place of the built-in ones, for a rule that only notes what is usual. */
  message?: Bilingual
}

/**
 * At least one made connection from an element of the agency to a national system. An agency that owns the system, as its
 * model states and the catalogue confirms, does not connect to itself; a claim that the catalogue cannot confirm leaves
 * open what is not connected, one that it refutes counts for nothing.
 */
export const connects = defineCheck<Parameters>({
  parameters: object(
    { to: text, from: object({ section, types: texts }, ['section']), orNetwork: flag, message: bilingual },
    ['to'],
  ),
  looksAt: () => ['connections'],
  *judge(context, parameters) {
    yield judge(context, parameters)
  },
})

function judge({ state }: Context, { to, from, orNetwork, message: words }: Parameters): Outcome {
  const { architecture } = state
  const claim = claimOn(state, to)
  if (claim?.holds) return exempt(architecture.id)
  const own = (connection: Standing): boolean => isOwn(connection, state, from) !== false
  const candidates = state.by(CONNECTIONS_TO, to).filter(own)
  const over = orNetwork ? state.by(CONNECTIONS_OVER, to).filter(own) : []
  const verdicts = new Map([...candidates, ...over].map(one => [one, madeFrom(one, state, from)]))
  const system = calledSystem(architecture, to)
  const called = {
    ...system,
    ...(from ? { from: { section: from.section, types: (from.types ?? []).join(',') } } : {}),
  }
  for (const made of verdicts.values()) if (made) return satisfied(architecture.id)
  for (const [connection, made] of verdicts) {
    // It may well be made: whether its end exists is not known.
    if (made !== undefined) continue
    const { element } = connection
    const message = unsureWords(connection, state, system)
    return { verdict: 'undetermined', subject: element.id, place: element.at.place(), message, key: system.system }
  }
  if (claim && claim.holds === undefined) {
    const { element } = claim.by
    const place = element.at.place('provides')
    return { ...claimOpen(claim, state, to), subject: element.id, place, key: system.system }
  }
  const nearest = nearestOf(candidates, state)
  const rest = { subject: architecture.id, place: architecture.placeOf('connections'), key: system.system }
  if (isOwners(state, to))
    return { verdict: 'undetermined', message: say('national.connection-own-system', system), ...rest }
  if (!nearest) {
    return architecture.knowledge('connections') === 'complete'
      ? { verdict: 'violated', message: words ? { words, args: {} } : say('check.not-connected', called), ...rest }
      : { verdict: 'undetermined', message: say('check.connection-unknown', called), ...rest }
  }
  const { element } = nearest
  return {
    verdict: 'violated',
    subject: element.id,
    place: element.at.place(),
    message: unmadeWords(nearest, state, system),
    key: system.system,
  }
}

/** Whether the catalogue names this very agency as the owner on the day, though its model states no such element in use. */
function isOwners({ architecture, day }: State, to: string): boolean {
  const system = architecture.framework.national.get(to)
  const owner = system && ownerOn(system, day)?.code
  return owner !== undefined && owner === ownCode(architecture)
}

/** Whether a connection is made, and comes from the right element; undefined where one of them is not known. */
function madeFrom(connection: Standing, state: State, from: Parameters['from']): boolean | undefined {
  const made = state.made(connection)
  return made && isOwn(connection, state, from) === undefined ? undefined : made
}

/** Whether a connection comes from an element of the agency, of the right kind; an unknown origin may be one. */
function isOwn(connection: Standing, state: State, from: Parameters['from']): boolean | undefined {
  const origin = state.architecture.resolve(connection.values.from, 'from')
  if (origin.kind !== 'element') return origin.kind === 'unknown' ? undefined : false
  const standing = state.standing(origin.id)
  return !from || !standing || isOf(standing, from.section, from.types, state)
}

/** The unmade connection that lacks least. */
const nearestOf = (candidates: readonly Standing[], state: State): Standing | undefined =>
  nearestFirst(candidates, state)[0]

function unmadeWords(connection: Standing, state: State, system: CalledSystem): Message {
  const { values, status, element } = connection
  const name = nameOf(element)
  const extent = values.extent ?? 'full'
  for (const field of ['from', 'to'] as const) {
    const end = state.architecture.resolve(values[field], field)
    const ready = connection.exists && status !== 'pilot' && extent === 'full'
    if (ready && state.exists(end) === false)
      return say('check.connection-end-missing', { name, ...system, end: String(values[field]) })
  }
  return say('check.connection-unmade', { name, ...system, status, extent })
}

function unsureWords({ values, element }: Standing, state: State, system: CalledSystem): Message {
  const unknown = (['from', 'to'] as const).find(
    field => state.exists(state.architecture.resolve(values[field], field)) === undefined,
  )
  return say('check.connection-end-unknown', {
    name: nameOf(element),
    ...system,
    end: String(values[unknown ?? 'from']),
  })
}
