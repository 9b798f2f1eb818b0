import type { Day } from '../util/day.ts'
import { lastDay } from '../util/day.ts'
import { isMap } from '../util/is-map.ts'
import { byCodePoint } from '../util/order.ts'
import type { Architecture, Element, Standing, State, Target, Values } from './architecture.ts'
import { begins, COMING, type Schedule, schedule } from './due.ts'
import type { ElementSection, Status } from './language.ts'
import { lookup, noteEarlier } from './lookup.ts'
import { changeDay } from './roadmap.ts'

/** Statuses in which an element exists: it is there and can be used. */
const EXISTING: ReadonlySet<string> = new Set(['pilot', 'operating', 'upgrading', 'merging', 'replacing'])

/** The states of the other architectures of the run, for references such as `<architecture>/<id>`. */
export type OtherStates = (architecture: string) => OtherState | undefined

/** All that is asked of another architecture. */
export interface OtherState {
  standing(id: string): Pick<Standing, 'exists'> | undefined
}

/** What exists on a day: statuses exactly as declared, only `since` and `until` move (decision 5). */
export function currentState(architecture: Architecture, day: Day, others: OtherStates = () => undefined): State {
  return stateOf(architecture, 'current', day, others, element => {
    const status = element.values.status ?? 'operating'
    const since = begins(element.values)
    const until = lastDay(element.values.until)
    const inTime = (since === undefined || since <= day) && (until === undefined || until > day)
    return { element, values: element.values, status, exists: EXISTING.has(status) && inTime }
  })
}

/**
 * What the roadmap makes of the architecture by a day: delivered, changed and retired as its tasks say. Elements that
 * stand as they did on another day of the plan are the same objects as in its state, and so are sections of them.
 */
export function targetState(
  architecture: Architecture,
  day: Day,
  others: OtherStates = () => undefined,
  before?: State,
): State {
  const plan = schedule(architecture)
  const atTarget = architecture.targetDate !== undefined && day >= architecture.targetDate
  const earlier = before?.kind === 'target' ? before : undefined
  const standingOf = (element: Element): Standing => {
    const known = earlier?.standing(element.id) as Planned | undefined
    const declared = changed(element, architecture, day, atTarget)
    const times = known?.declared === declared ? known.times : timesOf(element, declared, architecture, plan)
    const status = projected(declared.status ?? 'operating', times, day, atTarget)
    const exists = EXISTING.has(status) && (times.since === undefined || times.since <= day)
    if (known?.declared === declared && known.status === status && known.exists === exists) return known
    const standing: Planned = { element, values: { ...declared, status }, status, exists, declared, times }
    return standing
  }
  return stateOf(architecture, 'target', day, others, standingOf, earlier)
}

/** An element in the state of a plan, with what it was worked out from. */
interface Planned extends Standing {
  /** As declared and changed by its tasks, before its status is put in. */
  readonly declared: Values
  readonly times: Times
}

/** The days on which an element with these fields becomes something else. */
interface Times {
  gone?: Day
  /** Of what is planned or being built; without a day it stands in the target only. */
  due?: Day
  /** Of what is not. */
  since?: Day
}

function timesOf(element: Element, declared: Values, architecture: Architecture, plan: Schedule): Times {
  const gone = plan.gone(element.id, declared)
  const since = COMING.has(element.values.status ?? '') ? undefined : begins(declared)
  const due = COMING.has(declared.status ?? '') ? plan.due(element.id, declared) : undefined
  // Overdue already when the facts were taken is as good as no day.
  const overdue = due !== undefined && architecture.dataAsOf !== undefined && due <= architecture.dataAsOf
  return {
    ...(gone === undefined ? {} : { gone }),
    ...(since === undefined ? {} : { since }),
    ...(due === undefined || overdue ? {} : { due }),
  }
}

/** Status by the plan, of what was declared with a status. */
function projected(declared: Status, { gone, due }: Times, day: Day, atTarget: boolean): Status {
  if (gone !== undefined && gone <= day) return 'retired'
  if (!COMING.has(declared)) return declared
  const stands = due === undefined ? atTarget : due <= day
  return stands ? 'operating' : declared
}

/** An element's fields after so many of its changes: with the days of a plan the done ones only become more. */
const CHANGED = new WeakMap<Element, Map<number, Values>>()

/** Fields as changed by the tasks that are done on the day: those named in `set` replaced, groups inside merged. */
function changed(element: Element, architecture: Architecture, day: Day, atTarget: boolean): Values {
  const { changes = [] } = element.values
  if (changes.length === 0) return element.values
  const done = changes.flatMap(change => {
    const from = change && changeDay(change, architecture.elements)
    return change?.set && (from === undefined ? atTarget : from <= day)
      ? [{ set: change.set, from: from ?? UNDATED }]
      : []
  })
  const known = CHANGED.get(element) ?? new Map<number, Values>()
  CHANGED.set(element, known)
  const values = known.get(done.length) ?? withChanges(element.values, done)
  known.set(done.length, values)
  return values
}

function withChanges(declared: Values, done: { set: Record<string, unknown>; from: Day }[]): Values {
  let values = declared
  // The last change of a field counts, in whatever order they are written.
  for (const { set } of done.sort((a, b) => byCodePoint(a.from, b.from))) {
    const merged: Record<string, unknown> = { ...values }
    for (const [field, value] of Object.entries(set)) {
      const before = merged[field]
      merged[field] = isMap(before) && isMap(value) ? { ...before, ...value } : value
    }
    values = merged as Values
  }
  return values
}

/** A change without a day is only sure to be done in the target: after all others. */
const UNDATED = '9999-99-99'

function stateOf(
  architecture: Architecture,
  kind: State['kind'],
  day: Day,
  others: OtherStates,
  standingOf: (element: Element) => Standing,
  before?: State,
): State {
  const standings = new Map<string, Standing>()
  const lists = new Map<ElementSection, Standing[]>()
  const bySection = new Map<ElementSection, readonly Standing[]>()
  for (const element of architecture.elements.values()) {
    const standing = standingOf(element)
    standings.set(element.id, standing)
    if (!element.readable) continue
    const list = lists.get(element.section)
    if (list) list.push(standing)
    else lists.set(element.section, [standing])
  }
  for (const [section, list] of lists) {
    const known = before?.all(section)
    const same = known !== undefined && isSame(known, list)
    if (known && !same) noteEarlier(list, known)
    bySection.set(section, same ? known : list)
  }
  const state: State = {
    architecture,
    kind,
    day,
    standing: id => standings.get(id),
    hasCome: other => other <= day,
    all: section => bySection.get(section) ?? NONE,
    by: (index, key) =>
      lookup(
        index,
        key,
        index.sections.map(section => state.all(section)),
        architecture,
      ),
    exists: target => existsIn(target, standings, others),
    made: connection => madeIn(state, connection),
  }
  return state
}

const NONE: readonly Standing[] = []

const isSame = (a: readonly Standing[], b: readonly Standing[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

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
      // What others own is there for us; a national system's starting day makes no rule inapplicable.
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
