import { say } from '../findings/message.ts'
import type { Index, Standing, State } from '../model/architecture.ts'
import { providersOf } from '../model/national-owner.ts'
import { listOf, referencesOf } from '../model/references.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { flag, object, section, selection, text, texts } from './parameters.ts'
import { calledSystem, isOf, judgeEach, nameOf, type Selection, sectionsOf } from './select.ts'

export interface Parameters extends Selection {
  /** The agency's sharing platform. */
  through: { section: string; types: readonly string[] }
  /** Id of the national platform, which serves as well. */
  system: string
  /** The agency's platform must itself be connected to the national one. */
  onward?: boolean
}

/**
 * Every selected element can be used by other agencies: its `sharedVia` names an existing sharing platform, or a made
 * connection joins it to one. What several elements provide together (a national system) is offered when one of them is.
 */
export const offeredThrough = defineCheck<Parameters>({
  parameters: object(
    {
      ...selection,
      through: object({ section, types: texts }, ['section', 'types']),
      system: text,
      onward: flag,
    },
    ['section', 'through', 'system'],
  ),
  looksAt: sectionsOf,
  judge(context, parameters) {
    return judgeEach(context, parameters, standing => [judge(context, standing, parameters)])
  },
})

/** One stated way to other agencies: whether it is there on the day (undefined: not known), and if not, what is amiss. */
interface Way {
  there: boolean | undefined
  name: string
  amiss: 'national.offer-unready' | 'national.offer-not-onward' | 'national.offer-open'
}

function judge({ state }: Context, standing: Standing, parameters: Parameters): Outcome {
  const { element } = standing
  const ways = partnersOf(standing, state).flatMap(one => [
    ...sharedWays(one, state, parameters),
    ...connectedWays(one, state, parameters),
  ])
  if (ways.some(({ there }) => there)) return satisfied(element.id)
  const about = { name: nameOf(element), ...calledSystem(state.architecture, parameters.system) }
  const rest = { subject: element.id, place: element.at.place(), key: about.system }
  const told = ways.find(({ there }) => there === undefined) ?? ways[0]
  if (told) {
    const verdict = told.there === undefined ? 'undetermined' : 'violated'
    return { verdict, message: say(told.amiss, { ...about, way: told.name }), ...rest }
  }
  const { section, types } = parameters.through
  const args = { ...about, section, types: types.join(', ') }
  // Where no way is stated, what is known only in part may yet hold one.
  const open = ['connections' as const, ...sharingSections(standing)].filter(
    name => state.architecture.knowledge(name) !== 'complete',
  )
  return open.length > 0
    ? { verdict: 'undetermined', message: say('national.offer-unknown', { ...args, open: open.join(', ') }), ...rest }
    : { verdict: 'violated', message: say('national.not-offered', args), ...rest }
}

/** The element's own section, if its entries could name a platform under `sharedVia` and this one states none. */
const sharingSections = ({ element, values }: Standing) =>
  referencesOf(element.section).includes('sharedVia') && values.sharedVia === undefined ? [element.section] : []

/** The element itself, and whatever else of the agency is the same national system. */
function partnersOf(standing: Standing, state: State): readonly Standing[] {
  const { provides } = standing.values
  const target = provides === undefined ? undefined : state.architecture.resolve(provides, 'provides')
  const others = target?.kind === 'national' ? providersOf(state, target.id) : []
  return [standing, ...others.filter(other => other !== standing)]
}

const sharedWays = ({ values }: Standing, state: State, parameters: Parameters): Way[] =>
  listOf(values.sharedVia).flatMap(reference => wayOf(reference, 'sharedVia', state, parameters) ?? [])

/**
 * Connections between the element (or carrying it as `data`) and a sharing platform; or, through one, with a system of
 * another agency. A connection that only passes the platform on its way to another national system offers nothing.
 */
function connectedWays({ element }: Standing, state: State, parameters: Parameters): Way[] {
  return state.by(AT, element.id).flatMap(connection => {
    const { values } = connection
    const ends = (['from', 'to'] as const).filter(field => values[field] !== element.id)
    const abroad = ends.some(field => state.architecture.resolve(values[field], field).kind === 'foreign')
    const passed = ends.map((field): [string, unknown] => [field, values[field]])
    if (abroad) passed.push(...listOf(values.via).map((via): [string, unknown] => ['via', via]))
    const made = state.made(connection)
    return passed.flatMap(([field, reference]) => {
      const way = wayOf(reference, field, state, parameters)
      if (!way || made || way.there === false) return way ?? []
      const name = nameOf(connection.element)
      return [{ there: made, name, amiss: made === false ? 'national.offer-unready' : 'national.offer-open' }]
    })
  })
}

/** A reference as a way to other agencies: the national platform, or the agency's own; undefined where it is neither. */
function wayOf(reference: unknown, field: string, state: State, parameters: Parameters): Way | undefined {
  const target = state.architecture.resolve(reference, field)
  const open: Way = { there: undefined, name: String(reference), amiss: 'national.offer-open' }
  if (target.kind === 'national') return target.id === parameters.system ? { ...open, there: true } : undefined
  if (target.kind === 'unknown' || (target.kind === 'foreign' && field === 'sharedVia')) return open
  const standing = target.kind === 'element' ? state.standing(target.id) : undefined
  const right = standing && isOf(standing, parameters.through.section, parameters.through.types, state)
  if (!standing || right === false) return undefined
  const name = nameOf(standing.element)
  if (!standing.exists) return { there: false, name, amiss: 'national.offer-unready' }
  const onward = parameters.onward ? reaches(standing, state, parameters.system) : true
  if (onward === false) return { there: false, name, amiss: 'national.offer-not-onward' }
  return { there: onward && right, name, amiss: 'national.offer-open' }
}

/** Whether a platform has a made connection to the national one. */
function reaches({ element }: Standing, state: State, system: string): boolean | undefined {
  const made = state
    .by(AT, element.id)
    .filter(({ values }) => {
      const target = state.architecture.resolve(values.to, 'to')
      return target.kind === 'national' && target.id === system
    })
    .map(connection => state.made(connection))
  if (made.includes(true)) return true
  return made.includes(undefined) || state.architecture.knowledge('connections') !== 'complete' ? undefined : false
}

/** Connections by the elements they begin or end at, or carry. */
const AT: Index = {
  sections: ['connections'],
  keys: ({ values: { from, to, data } }) => [from, to, ...listOf(data)].filter(one => one !== undefined).map(String),
}
