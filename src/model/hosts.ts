import type { Standing, State } from './architecture.ts'
import type { ElementSection } from './language.ts'
import { listOf, REFERENCE_FIELDS } from './references.ts'

/** What is known of the hosts below an element. */
interface Below {
  /** The host with the lowest level, and the first step on the way to it. */
  lowest?: { level: number; host: string; via: string }
  /** A host whose level is not known, and the first step on the way to it. */
  unknown?: { host: string; via: string }
}

/** Nobody reads a longer way than this. */
const LONGEST = 6

/** Sections whose elements others run on. */
const HOSTING = (REFERENCE_FIELDS.get('runsOn')?.to ?? []) as readonly ElementSection[]

/** An element whose hosts are being worked out. */
interface Visit {
  id: string
  hosts: readonly Standing[]
  at: number
}

/**
 * For every element the lowest level among all its hosts, direct and through others. Each is worked out once and by
 * steps, not by calls, so that the work is linear and a chain of hosts may be as long as a model.
 */
export class Hosts {
  readonly #state: State
  readonly #levelOf: (host: Standing) => number | undefined
  readonly #known = new Map<string, Below>()

  constructor(state: State, levelOf: (host: Standing) => number | undefined) {
    this.#state = state
    this.#levelOf = levelOf
  }

  below(id: string): Below {
    // What is known already was asked for somebody else: said again, so that whoever listens hears what it hangs on.
    for (const section of HOSTING) this.#state.all(section)
    const known = this.#known.get(id)
    if (known) return known
    const visits = [this.#enter(id)]
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const host = visit.hosts[visit.at]
      if (!host) visits.pop()
      else if (!this.#known.has(host.element.id)) visits.push(this.#enter(host.element.id))
      else {
        this.#take(visit.id, host)
        visit.at++
      }
    }
    return this.#known.get(id) ?? {}
  }

  /** The way from an element to the host in question; of a long one only the beginning and the end. */
  way(id: string, to: 'lowest' | 'unknown'): string {
    const way = [id]
    for (let step = this.below(id)[to]; step; step = this.below(step.via)[to]) {
      if (way.length === LONGEST) return [...way, '…', step.host].join(' → ')
      way.push(step.via)
      if (step.via === step.host) break
    }
    return way.join(' → ')
  }

  #enter(id: string): Visit {
    const below: Below = {}
    this.#known.set(id, below)
    const hosts: Standing[] = []
    for (const reference of listOf(this.#state.standing(id)?.values.runsOn)) {
      const target = this.#state.architecture.resolve(reference, 'runsOn')
      const host = target.kind === 'element' ? this.#state.standing(target.id) : undefined
      if (host) hosts.push(host)
      else below.unknown ??= { host: String(reference), via: String(reference) }
    }
    return { id, hosts, at: 0 }
  }

  #take(id: string, host: Standing): void {
    const found = this.#known.get(id)
    if (!found) return
    const via = host.element.id
    const level = this.#levelOf(host)
    if (level === undefined) found.unknown ??= { host: via, via }
    else if (!found.lowest || level < found.lowest.level) found.lowest = { level, host: via, via }
    // In a circle of hosts, an error of its own, not everything below may be known yet.
    const { lowest, unknown } = this.#known.get(via) ?? {}
    if (lowest && (!found.lowest || lowest.level < found.lowest.level)) found.lowest = { ...lowest, via }
    if (unknown) found.unknown ??= { ...unknown, via }
  }
}
