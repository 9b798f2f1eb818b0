import { generate } from '../../bench/generate.ts'
import type { Context } from '../../src/checks/check.ts'
import type { Rule } from '../../src/engine/compile.ts'
import { excuses } from '../../src/engine/excuses.ts'
import { answer } from '../../src/engine/verdict.ts'
import type { Standing, State } from '../../src/model/architecture.ts'
import { ELEMENT_SECTIONS, type ElementSection } from '../../src/model/language.ts'
import { PROVIDING } from '../../src/model/national-owner.ts'
import { currentState } from '../../src/model/state.ts'
import { linkOne } from '../support/model.ts'

/** What answering one rule took: elements and parts of them that were read, and questions to the state and the architecture. */
export interface Visits {
  reads: number
  /** Elements that were read, by section. */
  read: Map<ElementSection, Set<string>>
}

/** A generated province in which every look at an element is counted. */
export class Counted {
  readonly state: State
  readonly level: string
  #visits: Visits = { reads: 0, read: new Map() }

  constructor(systems: number) {
    const { architecture } = linkOne(Object.fromEntries(generate(systems, systems >> 1, 11)))
    const plain = currentState(architecture, architecture.dataAsOf ?? '2020-09-30')
    for (const section of ELEMENT_SECTIONS) for (const standing of plain.all(section)) this.#watch(standing)
    const ask = <A extends unknown[], R>(what: (...given: A) => R) => {
      return (...given: A): R => {
        this.#visits.reads++
        return what(...given)
      }
    }
    this.level = architecture.level ?? 'province'
    this.state = {
      ...plain,
      architecture: this.#watched(architecture),
      hasCome: ask(plain.hasCome),
      standing: ask(plain.standing),
      all: ask(plain.all),
      by: ask(plain.by),
      exists: ask(plain.exists),
      made: ask(plain.made),
    }
  }

  /** What a rule reads to be answered. */
  of(rule: Rule): Visits {
    this.#visits = { reads: 0, read: new Map() }
    const { state, level } = this
    const each: Context['each'] = (section, judge) => state.all(section).flatMap(judge)
    answer(rule, { state, level, each, gaps: () => [] }, excuses(state.architecture.waivers))
    const visits = this.#visits
    this.#visits = { reads: 0, read: new Map() }
    return visits
  }

  #watch(standing: Standing): void {
    const { element } = standing
    const { id, section } = element
    const seen = (): void => {
      this.#visits.reads++
      const known = this.#visits.read.get(section) ?? new Set()
      this.#visits.read.set(section, known.add(id))
    }
    for (const [of, fields] of [
      [standing, ['element', 'values', 'status', 'exists']],
      [element, ['values']],
    ] as const)
      for (const field of fields) {
        const value: unknown = Reflect.get(of, field)
        const get = (): unknown => {
          seen()
          return value
        }
        Object.defineProperty(of, field, { get, enumerable: true })
      }
  }

  /** The same object, whose methods count. */
  #watched<T extends object>(of: T): T {
    return new Proxy(of, {
      get: (target, field) => {
        const value: unknown = Reflect.get(target, field)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => this.#asked(() => value.apply(target, given))
      },
    })
  }

  #asked<T>(work: () => T): T {
    this.#visits.reads++
    return work()
  }
}

/**
 * Sections whose elements a rule may have to read: those it looks at. What an agency claims to provide may stand in any of
 * several, and is judged only where it is claimed: the rule about it says that it looks at none.
 */
export const sectionsLookedAt = (rule: Rule): Set<string> =>
  new Set(
    rule.source.id === 'data.provided-system-owned'
      ? PROVIDING
      : rule.parts.flatMap(({ check, parameters }) => [...check.looksAt(parameters)]),
  )
