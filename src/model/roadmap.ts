import { type Day, lastDay } from '../util/day.ts'
import type { Architecture, Element } from './architecture.ts'
import { localEnds } from './due.ts'
import { listOf } from './references.ts'

/** Which task does what. The same on every day, so worked out once for an architecture. */
export interface Roadmap {
  /** Tasks that deliver an element; for a connection also those that deliver one of its local ends. */
  deliverers(element: Element): readonly string[]
  retirers(id: string): readonly string[]
  /** Tasks that change fields of an element, each with the day of the change. */
  changers(element: Element): readonly { task: string; day: Day | undefined }[]
  /** Everything a task delivers, retires or changes. */
  touched(task: string): ReadonlySet<string>
}

const ROADMAPS = new WeakMap<Architecture, Roadmap>()

/** The roadmap of an architecture. */
export function roadmap(architecture: Architecture): Roadmap {
  let known = ROADMAPS.get(architecture)
  if (!known) ROADMAPS.set(architecture, (known = roadmapOf(architecture)))
  return known
}

function roadmapOf(architecture: Architecture): Roadmap {
  const { bySection, elements } = architecture
  const delivered = new Map<string, string[]>()
  const retired = new Map<string, string[]>()
  for (const task of bySection.tasks) {
    if (!task.readable) continue
    for (const id of listOf(task.values.delivers)) add(delivered, String(id), task.id)
    for (const id of listOf(task.values.retires)) add(retired, String(id), task.id)
  }
  const deliverers = (element: Element): readonly string[] => {
    const own = delivered.get(element.id)
    if (own || element.section !== 'connections') return own ?? []
    return [...new Set(localEnds(element).flatMap(id => delivered.get(id) ?? []))]
  }
  const changers = ({ values }: Element) =>
    (values.changes ?? []).flatMap(change => {
      const task = change?.task
      if (change === undefined || typeof task !== 'string' || elements.get(task)?.section !== 'tasks') return []
      return [{ task, day: changeDay(change, elements) }]
    })
  const touched = new Map<string, Set<string>>()
  for (const element of elements.values()) {
    const tasks = [
      ...deliverers(element),
      ...(retired.get(element.id) ?? []),
      ...changers(element).map(({ task }) => task),
    ]
    for (const task of tasks) touched.set(task, (touched.get(task) ?? new Set()).add(element.id))
  }
  return {
    deliverers,
    retirers: id => retired.get(id) ?? [],
    changers,
    touched: task => touched.get(task) ?? new Set(),
  }
}

/** Day from which a planned change holds: the end of its task, or the day it names; undefined if neither is stated. */
export const changeDay = (
  { task, by }: { task?: unknown; by?: unknown },
  elements: ReadonlyMap<string, Element>,
): Day | undefined => lastDay(elements.get(String(task))?.values.end) ?? lastDay(by)

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
