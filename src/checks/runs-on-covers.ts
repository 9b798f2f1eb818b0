import { say } from '../findings/message.ts'
import type { Standing, State } from '../model/architecture.ts'
import { Hosts } from '../model/hosts.ts'
import { listOf } from '../model/references.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object, selection, text } from './parameters.ts'
import { judgeEach, nameOf, type Selection, sectionsOf } from './select.ts'

export interface Parameters extends Selection {
  /** The level that must not sink from guest to host, as a path: `security.level`. */
  field: string
}

/** Where A runs on B, directly or through others, B's level is at least A's; an unknown level leaves it open. */
export const runsOnCovers = defineCheck<Parameters>({
  parameters: object({ ...selection, field: text }, ['section', 'field']),
  looksAt: sectionsOf,
  judge(context, parameters) {
    const { state } = context
    const hosts = new Hosts(state, host => numberAt(host.values, parameters.field))
    return judgeEach(context, parameters, standing =>
      listOf(standing.values.runsOn).length > 0 ? [judge(state, standing, hosts, parameters.field)] : [],
    )
  },
})

function judge(state: State, { element, values }: Standing, hosts: Hosts, field: string): Outcome {
  const name = nameOf(element)
  const level = numberAt(values, field)
  const { lowest, unknown } = hosts.below(element.id)
  const rest = { subject: element.id, place: element.at.place('runsOn'), key: field }
  if (level !== undefined && lowest && lowest.level < level) {
    const path = hosts.way(element.id, 'lowest')
    const host = state.standing(lowest.host)
    const hostName = host ? nameOf(host.element) : lowest.host
    const message = say('check.host-level', { name, level, host: hostName, hostLevel: lowest.level, path })
    return { verdict: 'violated', message, ...rest, key: `${field} ${lowest.host}` }
  }
  if (level === undefined)
    return { verdict: 'undetermined', message: say('check.field-unknown', { name, field }), ...rest }
  if (!unknown) return satisfied(element.id)
  const path = hosts.way(element.id, 'unknown')
  const message = say('check.host-level-unknown', { name, host: unknown.host, path })
  return { verdict: 'undetermined', message, ...rest }
}

function numberAt(values: object, path: string): number | undefined {
  let value: unknown = values
  for (const part of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined
  return typeof value === 'number' ? value : undefined
}
