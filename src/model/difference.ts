import { type Day, lastDay } from '../util/day.ts'
import type { Architecture, Element, Standing, State, Values } from './architecture.ts'
import { schedule } from './due.ts'
import { ELEMENT_SECTIONS } from './language.ts'
import { listOf } from './references.ts'
import { type Roadmap, roadmap } from './roadmap.ts'

/** What differs between two states of one architecture; elements and connections alike, in the order of the files. */
export interface Difference {
  added: Change[]
  removed: Removal[]
  changed: Alteration[]
  unchanged: Element[]
  /** Added or standing in the later state, and delivered by no task. */
  unplanned: Element[]
  /** What a task says it delivers although the later state, when the task is done or the target reached, does not hold it. */
  /** `gone`: the day from which the plan itself retires it again. */
  undelivered: { task: string; id: string; gone?: Day }[]
}

/** An element that differs, and the tasks that make it differ. */
export interface Change {
  element: Element
  tasks: readonly string[]
}

export interface Removal extends Change {
  /** What becomes of it: its use just ends, it is merged into another, or another takes its place. */
  how: 'retired' | 'merged' | 'replaced'
  /** Id of the element it is merged into or replaced by. */
  by?: string
}

export interface Alteration extends Change {
  /** The fields that differ, each with its values; `status` among them. */
  fields: readonly { field: string; before: unknown; after: unknown }[]
}

/** Tasks are the way, not what is there. */
const COMPARED = ELEMENT_SECTIONS.filter(section => section !== 'tasks')

/** Compares two states of one architecture. */
export function difference(from: State, to: State): Difference {
  const { architecture } = from
  const plan = roadmap(architecture)
  const replacing = replacements(to)
  const found: Difference = { added: [], removed: [], changed: [], unchanged: [], unplanned: [], undelivered: [] }
  for (const section of COMPARED) {
    for (const after of to.all(section)) {
      const { element } = after
      const before = from.standing(element.id)
      if (!before || (!before.exists && !after.exists)) continue
      if (!before.exists) {
        const tasks = plan.deliverers(element)
        found.added.push({ element, tasks })
        if (tasks.length === 0) found.unplanned.push(element)
      } else if (!after.exists) found.removed.push(removal(element, replacing, plan))
      else {
        const fields = alterations(before, after)
        if (fields.length) found.changed.push({ element, fields, tasks: changers(element, plan, from, to) })
        else found.unchanged.push(element)
      }
    }
  }
  found.undelivered = undelivered(architecture, to)
  return found
}

function removal(element: Element, replacing: ReadonlyMap<string, string>, plan: Roadmap): Removal {
  const tasks = plan.retirers(element.id)
  const { mergedInto } = element.values
  if (mergedInto !== undefined) return { element, tasks, how: 'merged', by: mergedInto }
  const by = replacing.get(element.id)
  return by === undefined ? { element, tasks, how: 'retired' } : { element, tasks, how: 'replaced', by }
}

/** Element → what replaces it in the state. */
function replacements(state: State): Map<string, string> {
  const found = new Map<string, string>()
  for (const section of COMPARED)
    for (const { element, values, exists } of state.all(section))
      if (exists) for (const id of listOf(values.replaces)) found.set(String(id), element.id)
  return found
}

/** What the roadmap itself consists of tells nothing of the architecture. */
const ROADMAP_FIELDS: ReadonlySet<string> = new Set(['changes', 'status'])

function alterations(before: Standing, after: Standing): Alteration['fields'] {
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)] as (keyof Values)[])
  const fields = [...names]
    .filter(name => !ROADMAP_FIELDS.has(name))
    .map(field => ({ field: field as string, before: before.values[field] as unknown, after: after.values[field] }))
    .filter(one => JSON.stringify(one.before) !== JSON.stringify(one.after))
  if (before.status !== after.status) fields.push({ field: 'status', before: before.status, after: after.status })
  return fields
}

/** Tasks whose changes fall between the two states; one without a day is only sure to be done in the target. */
const changers = (element: Element, plan: Roadmap, from: State, to: State): string[] => [
  ...new Set(
    plan
      .changers(element)
      .filter(({ day }) => day === undefined || (from.day < day && day <= to.day))
      .map(({ task }) => task),
  ),
]

function undelivered(architecture: Architecture, to: State): Difference['undelivered'] {
  const { bySection, elements, targetDate } = architecture
  const atTarget = targetDate !== undefined && to.day >= targetDate
  return bySection.tasks.flatMap(task => {
    const end = lastDay(task.values.end)
    // On the way to the target a task that still runs is late with nothing.
    if (!atTarget && (end === undefined || end > to.day)) return []
    return listOf(task.values.delivers).flatMap(reference => {
      const id = String(reference)
      if (!elements.has(id) || to.standing(id)?.exists !== false) return []
      const gone = schedule(architecture).gone(id, to.standing(id)?.values)
      return [{ task: task.id, id, ...(gone !== undefined && gone <= to.day ? { gone } : {}) }]
    })
  })
}
