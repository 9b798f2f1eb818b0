import type { Day } from '../util/day.ts'
import { lastDay } from '../util/day.ts'
import { byCodePoint } from '../util/order.ts'
import type { Architecture, Element, Standing, State, Target, Values } from './architecture.ts'
import { begins, COMING, type Schedule, schedule } from './due.ts'
import type { ElementSection, Status } from './language.ts'
import { lookup } from './lookup.ts'
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
    const values = changed(element, architecture, day, atTarget)
    const status = projected({ element, values }, architecture, plan, day, atTarget)
    const since = COMING.has(element.values.status ?? '') ? undefined : begins(values)
    const exists = EXISTING.has(status) && (since === undefined || since <= day)
    const known = earlier?.standing(element.id)
    if (known?.status === status && known.exists === exists && VALUES.get(known) === values) return known
    const standing: Standing = { element, values: { ...values, status }, status, exists }
    VALUES.set(standing, values)
    return standing
  }
  return stateOf(architecture, 'target', day, others, standingOf, earlier)
}

/** The fields an element stands with, by its tasks and before its status is put in. */
const VALUES = new WeakMap<Standing, Values>()

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
    bySection.set(section, known && isSame(known, list) ? known : list)
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
