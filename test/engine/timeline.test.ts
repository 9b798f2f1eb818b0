import { describe, expect, test } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { timeline } from '../../src/engine/timeline.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { inOrder } from '../../src/findings/order.ts'
import type { State } from '../../src/model/architecture.ts'
import { linkOne, rules } from '../support/model.ts'
import { roadmapModel } from './roadmap-model.ts'

const none = () => () => undefined
const SPAN = { from: '2020-09-30', to: '2025-12-31', waivers: true, others: none }
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1)

const verdictsOf = (found: { requirements: readonly { rule: string; verdict: string }[] } | undefined) =>
  found?.requirements.map(({ rule, verdict }) => `${rule} ${verdict}`)

const moving = rules.filter(({ source }) => source.judges !== 'plan')

/** Findings as a reader sees them; faults of `meets` are told once, with the first point. */
const told = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => !rule.startsWith('model.'))
    .map(({ place, related, ...rest }) => ({
      ...rest,
      at: place.offset,
      related: related.map(one => one.place.offset),
    }))

describe('along random roadmaps', () => {
  const cases = SEEDS.map(seed => {
    const { architecture } = linkOne(roadmapModel(seed))
    const points = timeline(architecture, rules, SPAN)
    const at = (state: State['kind'], day: string) =>
      verdictsOf(check(architecture, rules, { state, day, waivers: true }))
    return { seed, architecture, points, at }
  })
  test('the first point is what a check of the current state says', () => {
    for (const { seed, points, at } of cases)
      expect(verdictsOf(points[0]), `seed ${seed}`).toEqual(at('current', SPAN.from))
  })
  test('the last point is what a check of the target state says', () => {
    for (const { seed, points, at } of cases)
      expect(verdictsOf(points.at(-1)), `seed ${seed}`).toEqual(at('target', SPAN.to))
  })
  test('every point is what a check of the state planned for that day says', () => {
    for (const { seed, points, at } of cases)
      for (const point of points.slice(1))
        expect(verdictsOf(point), `seed ${seed}, ${point.state.day}`).toEqual(at('target', point.state.day))
  })
  test('and its findings are those of such a check, to the word', () => {
    for (const { seed, architecture, points } of cases)
      for (const { state, findings } of points.slice(1)) {
        const full = check(architecture, moving, { state: 'target', day: state.day, waivers: true }).findings
        expect(told(inOrder([...findings.values()].flat())), `seed ${seed}, ${state.day}`).toEqual(told(full))
      }
  })
  test('between two points no verdict turns', () => {
    for (const { seed, points, at } of cases) {
      for (const [i, point] of points.entries()) {
        const next = points[i + 1]?.state.day
        if (next === undefined) continue
        const before = new Date(Date.parse(next) - 86400000).toISOString().slice(0, 10)
        if (before <= point.state.day) continue
        const now = new Set(verdictsOf(point))
        // What is only asked of the current state, and satisfied there, falls away without a turn.
        const turned = at('target', before)?.filter(
          one => !now.has(one) && !now.has(one.replace('not-applicable', 'satisfied')),
        )
        expect(turned, `seed ${seed}, ${before}`).toEqual([])
      }
    }
  })
  test('something turns in most of them, so that the rest is not said of nothing', () => {
    const moved = cases.filter(({ points }) => new Set(points.map(point => String(verdictsOf(point)))).size > 3)
    expect(moved.length).toBeGreaterThan(SEEDS.length / 2)
  })
})
