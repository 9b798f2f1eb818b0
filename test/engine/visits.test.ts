import { describe, expect, test } from 'vitest'
import type { Check, Context } from '../../src/checks/check.ts'
import { satisfied } from '../../src/checks/check.ts'
import type { Rule } from '../../src/engine/compile.ts'
import type { Standing } from '../../src/model/architecture.ts'
import { graphOf } from '../../src/model/graph.ts'
import { ELEMENT_SECTIONS } from '../../src/model/language.ts'
import { listOf } from '../../src/model/references.ts'
import { rules } from '../support/model.ts'
import { Counted, sectionsLookedAt, type Visits } from './visits.ts'

/** Counted, not timed: what each rule reads of a province, and of one four times as large. */
const [SMALL, LARGE] = [new Counted(250), new Counted(1000)]

/** The first time indexes are built, by whichever rule is first to ask. */
const first = [SMALL, LARGE].map(model => rules.reduce((sum, rule) => sum + model.of(rule).reads, 0))

/** Four times as much; what is drawn by lot, as where connections lead, may be somewhat more. */
const mayBe = (reads: number): number => 4.5 * reads + 60

test('indexes and all rules together read of a model four times as large four times as much', () => {
  const [small = 0, large = 0] = first
  expect(small).toBeGreaterThan(10_000)
  expect(large).toBeLessThan(4.5 * small)
})

test('every rule that reads elements is among those tried', () => {
  expect(rules.length).toBeGreaterThanOrEqual(109)
  expect(rules.filter(rule => LARGE.of(rule).reads > 0).length).toBeGreaterThan(90)
})

test.each(rules.map(rule => [rule.source.id, rule] as const))('%s: no walk over the whole model', (_, rule) => {
  expect(LARGE.of(rule).reads).toBeLessThanOrEqual(mayBe(SMALL.of(rule).reads))
  expect(strangers(rule)).toEqual([])
})

/** Elements a rule read that are neither of the sections it looks at nor tied to one that it read there. */
function strangers(rule: Rule): string[] {
  const { read } = LARGE.of(rule)
  const looked = sectionsLookedAt(rule)
  const graph = graphOf(LARGE.state.architecture)
  const own = new Set([...read].flatMap(([section, ids]) => (looked.has(section) ? [...ids] : [])))
  const others = [...read].flatMap(([section, ids]) => (looked.has(section) ? [] : [...ids]))
  const tied = (id: string): boolean => {
    let found = false
    graph.forEachOutEdge(id, (_, __, ___, to) => (found ||= own.has(to)))
    graph.forEachInEdge(id, (_, __, from) => (found ||= own.has(from)))
    return found
  }
  return others.filter(id => !tied(id))
}

/** The connections that name a national system. */
const naming = (system: string): Standing[] =>
  LARGE.state
    .all('connections')
    .filter(({ values: { from, to, via, network } }) =>
      [from, to, network, ...listOf(via)].some(end => end === `national/${system}`),
    )

describe('rules about one national system', () => {
  const about = rules.flatMap(rule => {
    const { check, parameters } = rule.parts[0] ?? {}
    const system = (parameters as { to?: unknown } | undefined)?.to
    return check && rule.parts.length === 1 && typeof system === 'string' && rule.source.id.startsWith('connection.')
      ? [[rule.source.id, rule, system] as const]
      : []
  })

  test('are there', () => expect(about.length).toBeGreaterThan(20))

  test.each(about)('%s reads the connections with it, and no others', (_, rule, system) => {
    const allowed = new Set(naming(system).map(({ element }) => element.id))
    const { read } = LARGE.of(rule)
    expect([...(read.get('connections') ?? [])].filter(id => !allowed.has(id))).toEqual([])
  })
})

describe('a rule would be told that', () => {
  const [some] = rules
  const spoilt = (looksAt: Check<unknown>['looksAt'], judge: (context: Context) => void): Rule => {
    if (!some) throw new Error('The pack has rules.')
    const check: Check<unknown> = {
      parameters: {},
      looksAt,
      judge: context => {
        judge(context)
        return [satisfied('x')]
      },
    }
    return { ...some, parts: [{ ...some.parts[0], check, parameters: {} }] } as unknown as Rule
  }
  const growth = (rule: Rule): [Visits, Visits] => [SMALL.of(rule), LARGE.of(rule)]

  test('holds each element against each other', () => {
    const nested = spoilt(
      () => ['platforms'],
      ({ state }) => {
        for (const one of state.all('platforms')) state.all('platforms').some(other => other.values === one.element)
      },
    )
    const [small, large] = growth(nested)
    expect(large.reads).toBeGreaterThan(mayBe(small.reads))
  })

  test('goes through sections that are none of its own', () => {
    const wandering = spoilt(
      () => ['platforms'],
      ({ state }) => {
        for (const section of ELEMENT_SECTIONS) for (const { values } of state.all(section)) void values
      },
    )
    expect(strangers(wandering).length).toBeGreaterThan(100)
  })
})
