import { say } from '../findings/message.ts'
import type { Standing, State } from '../model/architecture.ts'
import { listOf } from '../model/references.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object, selection, text } from './parameters.ts'
import { nameOf, type Selection, sectionsOf, select } from './select.ts'

interface Parameters extends Selection {
  /** The level that must not sink from guest to host, as a path: `security.level`. */
  field: string
}

/** Where A runs on B, directly or through others, B's level is at least A's; an unknown level leaves it open. */
export const runsOnCovers = defineCheck<Parameters>({
  parameters: object({ ...selection, field: text }, ['section', 'field']),
  looksAt: sectionsOf,
  *judge(context, parameters) {
    const hosts = new Hosts(context.state, parameters.field)
    for (const standing of select(context.state, parameters)) {
      if (listOf(standing.values.runsOn).length > 0) yield judge(context, standing, hosts, parameters.field)
    }
  },
})

function judge(_context: Context, { element, values }: Standing, hosts: Hosts, field: string): Outcome {
  const name = nameOf(element)
  const level = numberAt(values, field)
  const { lowest, unknown } = hosts.below(element.id)
  const rest = { subject: element.id, place: element.at.place('runsOn'), key: field }
  if (level !== undefined && lowest && lowest.level < level) {
    const path = [element.id, ...lowest.path].join(' → ')
    const message = say('check.host-level', { name, level, host: lowest.name, hostLevel: lowest.level, path })
    return { verdict: 'violated', message, ...rest, key: `${field} ${lowest.path.at(-1)}` }
  }
  if (level === undefined)
    return { verdict: 'undetermined', message: say('check.field-unknown', { name, field }), ...rest }
  if (!unknown) return satisfied(element.id)
  const path = [element.id, ...unknown].join(' → ')
  return {
    verdict: 'undetermined',
    message: say('check.host-level-unknown', { name, host: unknown.at(-1) ?? '', path }),
    ...rest,
  }
}

interface Below {
  lowest: { level: number; name: string; path: string[] } | undefined
  /** Path to a host whose level is not known. */
  unknown: string[] | undefined
}

/** For every element the lowest level among all its hosts, each worked out once, so that the work stays linear. */
class Hosts {
  readonly #state: State
  readonly #field: string
  readonly #known = new Map<string, Below>()

  constructor(state: State, field: string) {
    this.#state = state
    this.#field = field
  }

  below(id: string): Below {
    const known = this.#known.get(id)
    if (known) return known
    const found: Below = { lowest: undefined, unknown: undefined }
    // Entered before it is complete: a circle of hosts (reported as model.cycle) ends here.
    this.#known.set(id, found)
    const { architecture } = this.#state
    for (const reference of listOf(this.#state.standing(id)?.values.runsOn)) {
      const target = architecture.resolve(reference, 'runsOn')
      const host = target.kind === 'element' ? this.#state.standing(target.id) : undefined
      if (host) this.#take(found, host)
      else found.unknown ??= [String(reference)]
    }
    return found
  }

  #take(found: Below, host: Standing): void {
    const { id } = host.element
    const level = numberAt(host.values, this.#field)
    if (level === undefined) found.unknown ??= [id]
    else if (!found.lowest || level < found.lowest.level)
      found.lowest = { level, name: nameOf(host.element), path: [id] }
    const { lowest, unknown } = this.below(id)
    if (lowest && (!found.lowest || lowest.level < found.lowest.level))
      found.lowest = { ...lowest, path: [id, ...lowest.path] }
    if (unknown) found.unknown ??= [id, ...unknown]
  }
}

function numberAt(values: object, path: string): number | undefined {
  let value: unknown = values
  for (const part of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined
  return typeof value === 'number' ? value : undefined
}
