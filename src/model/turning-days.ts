import { type Day, dayAfter } from '../util/day.ts'
import type { Architecture, Element } from './architecture.ts'
import { begins, COMING, schedule } from './due.ts'
import { changeDay } from './roadmap.ts'

/** Every day on which something of the architecture becomes different along its roadmap: unsorted, and each once. */
export function turningDays(architecture: Architecture): Set<Day> {
  const plan = schedule(architecture)
  const days = new Set<Day>()
  const turn = (day: Day | undefined): void => {
    if (day !== undefined) days.add(day)
  }
  for (const element of architecture.elements.values()) {
    turn(COMING.has(element.values.status ?? '') ? plan.due(element.id) : begins(element))
    turn(plan.gone(element.id))
    for (const day of changeDays(element, architecture)) turn(day)
  }
  for (const { from } of architecture.indicators) turn(from)
  // A waiver still holds on its last day.
  for (const { expires } of architecture.waivers) turn(dayAfter(expires))
  return days
}

const changeDays = ({ values }: Element, { elements }: Architecture): (Day | undefined)[] =>
  (values.changes ?? []).map(change => change && changeDay(change, elements))
