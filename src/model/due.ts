import { type Day, firstDay, lastDay } from '../util/day.ts'
import type { Architecture, Element, Values } from './architecture.ts'
import { listOf } from './references.ts'

/** When the roadmap delivers, changes and retires things. The same on every day, so computed once for an architecture. */
export interface Schedule {
  /** Day from which a planned or building element operates; undefined: no day is stated. Changes may have moved it. */
  due(id: string, values?: Values): Day | undefined
  /** Day from which an element is gone; undefined: it stays. Changes may have moved it. */
  gone(id: string, values?: Values): Day | undefined
}

/** Statuses of what does not exist yet. */
export const COMING: ReadonlySet<string> = new Set(['planned', 'building'])

const SCHEDULES = new WeakMap<Architecture, Schedule>()

/** The schedule of an architecture. */
export function schedule(architecture: Architecture): Schedule {
  let known = SCHEDULES.get(architecture)
  if (!known) SCHEDULES.set(architecture, (known = scheduleOf(architecture)))
  return known
}

function scheduleOf(architecture: Architecture): Schedule {
  const delivered = new Map<string, Day>()
  const retired = new Map<string, Day>()
  for (const task of architecture.bySection.tasks) {
    const day = lastDay(task.values.end)
    if (!task.readable || day === undefined) continue
    // What several tasks deliver stands when the last is done; what several retire is gone with the first.
    for (const id of listOf(task.values.delivers)) keep(delivered, String(id), day, (a, b) => a > b)
    for (const id of listOf(task.values.retires)) keep(retired, String(id), day, (a, b) => a < b)
  }
  const due = (id: string, values?: Values): Day | undefined => {
    const element = architecture.elements.get(id)
    return element && (lastDay((values ?? element.values).since) ?? delivered.get(id) ?? endsDue(element))
  }
  // A planned connection is delivered by the task that delivers either local end: by the later one.
  const endsDue = (element: Element): Day | undefined =>
    element.section === 'connections'
      ? localEnds(element).reduce<Day | undefined>((latest, id) => later(latest, delivered.get(id)), undefined)
      : undefined
  const gone = (id: string, values?: Values): Day | undefined => {
    const until = lastDay((values ?? architecture.elements.get(id)?.values)?.until)
    const end = retired.get(id)
    return until === undefined || (end !== undefined && end < until) ? end : until
  }
  return { due, gone }
}

/** Ids of a connection's ends within the architecture. */
export const localEnds = (connection: Element): string[] =>
  [connection.values.from, connection.values.to].filter((end): end is string => end !== undefined && !end.includes('/'))

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

function keep(map: Map<string, Day>, id: string, day: Day, better: (a: Day, b: Day) => boolean): void {
  const known = map.get(id)
  if (known === undefined || better(day, known)) map.set(id, day)
}

/** First day of `since` of something that exists. */
export const begins = ({ since }: Values): Day | undefined => firstDay(since)
