import type { Day } from '../util/day.ts'
import { lastDay } from '../util/day.ts'
import { byCodePoint } from '../util/order.ts'
import type { Architecture, Element, Standing, State, Target, Values } from './architecture.ts'
import { begins, COMING, type Schedule, schedule } from './due.ts'
import type { ElementSection, Status } from './language.ts'
import { changeDay } from './roadmap.ts'

/** Statuses in which an element exists: it is there and can be used. */
const EXISTING: ReadonlySet<string> = new Set(['pilot', 'operating', 'upgrading', 'merging', 'replacing'])

/** The states of the other architectures of the run, for references such as `<architecture>/<id>`. */
export type OtherStates = (architecture: string) => OtherState | undefined

/** All that is asked of another architecture. */
export interface OtherState {
  standing(id: string): Pick<Standing, 'exists'> | undefined
}

/** What exists on a day: statuses exactly as declared, only `since` and `until` move (contract §2, Time). */
export function currentState(architecture: Architecture, day: Day, others: OtherStates = () => undefined): State {
  return stateOf(architecture, 'current', day, others, element => {
    const status = element.values.status ?? 'operating'
    const since = begins(element.values)
    const until = lastDay(element.values.until)
    const inTime = (since === undefined || since <= day) && (until === undefined || until > day)
    return { element, values: element.values, status, exists: EXISTING.has(status) && inTime }
  })
}

/** What the roadmap makes of the architecture by a day: delivered, changed and retired as its tasks say. */
export function targetState(architecture: Architecture, day: Day, others: OtherStates = () => undefined): State {
  const plan = schedule(architecture)
  const atTarget = architecture.targetDate !== undefined && day >= architecture.targetDate
  return stateOf(architecture, 'target', day, others, element => {
    const values = changed(element, architecture, day, atTarget)
    const status = projected({ element, values }, architecture, plan, day, atTarget)
    const since = COMING.has(element.values.status ?? '') ? undefined : begins(values)
    return {
      element,
      values: { ...values, status },
      status,
      exists: EXISTING.has(status) && (since === undefined || since <= day),
    }
  })
}

/** Status by the plan, of an element with what its changes have made of it by the day. */
function projected(
  { element, values }: { element: Element; values: Values },
  architecture: Architecture,
  plan: Schedule,
  day: Day,
  atTarget: boolean,
): Status {
  const declared = values.status ?? 'operating'
  const gone = plan.gone(element.id, values)
  if (gone !== undefined && gone <= day) return 'retired'
  if (!COMING.has(declared)) return declared
  const due = plan.due(element.id, values)
  // Without a day, or overdue already when the facts were taken, it stands in the target only.
  const overdue = due !== undefined && architecture.dataAsOf !== undefined && due <= architecture.dataAsOf
  const stands = due === undefined || overdue ? atTarget : due <= day
  return stands ? 'operating' : declared
}

/** Fields as changed by the tasks that are done on the day: those named in `set` replaced, groups inside merged. */
function changed(element: Element, architecture: Architecture, day: Day, atTarget: boolean): Values {
  const due = (element.values.changes ?? []).flatMap(change => {
    const from = change && changeDay(change, architecture.elements)
    const done = from === undefined ? atTarget : from <= day
    return change?.set && done ? [{ set: change.set, from: from ?? UNDATED }] : []
  })
  let values = element.values
  // The last change of a field counts, in whatever order they are written.
  for (const { set } of due.sort((a, b) => byCodePoint(a.from, b.from))) {
    const merged: Record<string, unknown> = { ...values }
    for (const [field, value] of Object.entries(set)) {
      const before = merged[field]
      merged[field] = isGroup(before) && isGroup(value) ? { ...before, ...value } : value
    }
    values = merged as Values
  }
  return values
}

/** A change without a day is only sure to be done in the target: after all others. */
const UNDATED = '9999-99-99'

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function stateOf(
  architecture: Architecture,
  kind: State['kind'],
  day: Day,
  others: OtherStates,
  standingOf: (element: Element) => Standing,
): State {
  const standings = new Map<string, Standing>()
  const bySection = new Map<ElementSection, Standing[]>()
  for (const element of architecture.elements.values()) {
    const standing = standingOf(element)
    standings.set(element.id, standing)
    if (!element.readable) continue
    const list = bySection.get(element.section)
    if (list) list.push(standing)
    else bySection.set(element.section, [standing])
  }
  const state: State = {
    architecture,
    kind,
    day,
    standing: id => standings.get(id),
    all: section => bySection.get(section) ?? [],
    exists: target => existsIn(target, standings, others),
    made: connection => madeIn(state, connection),
  }
  return state
}

function existsIn(target: Target, standings: ReadonlyMap<string, Standing>, others: OtherStates): boolean | undefined {
  switch (target.kind) {
    case 'element': {
      const standing = standings.get(target.id)
      return standing?.element.readable ? standing.exists : undefined
    }
    case 'foreign':
      return others(target.architecture)?.standing(target.id)?.exists
    case 'national':
    case 'agency':
    case 'external':
      // What others own is there for us; a national system's starting day makes no rule inapplicable (contract §1).
      return true
    case 'unknown':
    case 'broken':
      return undefined
  }
}

const MADE: ReadonlySet<string> = new Set(['operating', 'upgrading', 'merging', 'replacing'])

function madeIn(state: State, connection: Standing): boolean | undefined {
  const { values, status } = connection
  if (!connection.exists || !MADE.has(status) || values.extent === 'partial') return false
  const ends = (['from', 'to'] as const).map(field => state.exists(state.architecture.resolve(values[field], field)))
  return ends.includes(false) ? false : ends.includes(undefined) ? undefined : true
}
