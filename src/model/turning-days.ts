import { type Day, dayAfter, firstDay, lastDay } from '../util/day.ts'
import { normaliseAgencyCode } from './agency-code.ts'
import type { Architecture, Values } from './architecture.ts'
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
    turn(COMING.has(element.values.status ?? '') ? plan.due(element.id) : begins(element.values))
    turn(plan.gone(element.id))
    for (const change of element.values.changes ?? []) {
      turn(change && changeDay(change, architecture.elements))
      // A change may move the very days, of what is there and of what is to come.
      const { since, until } = (change?.set ?? {}) as Values
      for (const day of [firstDay(since), lastDay(since), lastDay(until)]) turn(day)
    }
  }
  // What has no day of its own stands from the day of the target.
  turn(architecture.targetDate)
  for (const { from } of architecture.indicators) turn(from)
  for (const day of lawDays(architecture)) turn(day)
  // A waiver still holds on its last day.
  for (const { expires } of architecture.waivers) turn(dayAfter(expires))
  return days
}

/** Days on which the catalogues say something else: of the agency itself, and of who owns the national systems. */
function lawDays({ framework, about }: Architecture): (Day | undefined)[] {
  const code = normaliseAgencyCode(about.agency?.code ?? '', framework.agencies)
  const agency = framework.agencies.agencies.get(code.split('.')[0] ?? '')
  const owners = [...framework.national.values()].flatMap(system => system.owners.map(({ from }) => from))
  return [agency?.ended?.from, agency?.knownUntil && dayAfter(agency.knownUntil), ...owners]
}
