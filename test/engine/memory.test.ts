import { describe, expect, test } from 'vitest'
import { type Check, type Context, EvaluationFault, satisfied } from '../../src/checks/check.ts'
import { CONNECTIONS_TO } from '../../src/checks/connections.ts'
import { answersAlong } from '../../src/engine/check.ts'
import type { Rule } from '../../src/engine/compile.ts'
import { excuses } from '../../src/engine/excuses.ts'
import { say } from '../../src/findings/message.ts'
import type { Standing, State } from '../../src/model/architecture.ts'
import { supersededOn } from '../../src/model/law.ts'
import { targetState } from '../../src/model/state.ts'
import { linkOne, rules } from '../support/model.ts'

// What moves: an application comes, another's level changes, a network goes, a connection waits for its end.
const { architecture } = linkOne(`khung: 1
architecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2025-12-31 }
applications:
  - { id: cong, name: Cổng, status: planned }
  - { id: qlvb, name: Văn bản, security: { level: 2 }, changes: [{ by: 2022-06-30, set: { security: { level: 3 } } }] }
infrastructure:
  - { id: mang, name: Mạng, type: network, status: operating }
connections:
  - { id: kn, from: cong, to: national/dvcqg }
tasks:
  - { id: nv1, name: Xây dựng, end: 2021-06-30, delivers: [cong] }
  - { id: nv2, name: Bỏ mạng, end: 2023-06-30, retires: [mang] }
waivers:
  - { rule: thu.cong, subject: cong, reason: Đang xây dựng, approvedBy: UBND, expires: 2021-03-31 }
`)
const DAYS = ['2020-10-01', '2021-01-01', '2021-04-01', '2021-06-30', '2021-07-15', '2022-06-30', '2022-07-15'].concat([
  '2023-06-30',
  '2023-07-15',
  '2024-01-01',
  '2024-02-01',
  '2025-04-01',
  '2025-11-01',
  '2025-12-31',
])

/** Every question a state can be asked; each answer moves at least once along these days. */
const QUESTIONS: Record<string, (context: Context) => unknown> = {
  day: ({ state }) => state.day,
  hasCome: ({ state }) => state.hasCome('2022-01-01'),
  standing: ({ state }) => state.standing('qlvb')?.values.security?.level,
  all: ({ state }) => state.all('infrastructure').filter(({ exists }) => exists).length,
  by: ({ state }) =>
    state.by(CONNECTIONS_TO, 'dvcqg').map(one => state.exists({ kind: 'element', id: String(one.values.from) })),
  exists: ({ state }) => state.exists({ kind: 'element', id: 'cong' }),
  made: ({ state }) => state.made(state.by(CONNECTIONS_TO, 'dvcqg')[0] as Standing),
  superseded: ({ state }) => supersededOn(state)?.latest.vi,
}

/** A rule that objects with the answer to a question. */
function asks(question: (context: Context) => unknown, ran: () => void): Rule {
  const check: Check<object> = {
    parameters: {},
    looksAt: () => ['applications'],
    judge(context) {
      ran()
      const place = architecture.placeOf()
      const message = say('check.field-unknown', { name: '', field: String(question(context)) })
      return [{ verdict: 'violated', subject: 'cong', place, message }]
    },
  }
  const [like] = rules
  if (!like) throw new Error('The pack has rules.')
  const { deadline: _, ...source } = like.source
  return {
    ...like,
    source: { ...source, id: 'thu.cong', levels: ['province'] },
    parts: [{ check, parameters: {} as never }],
  } as Rule
}

const stateOn = (day: string, before?: State) => targetState(architecture, day, undefined, before)

/** What the rule says on each day: by one memory along all of them, and by a new one for each. */
function along(rule: Rule) {
  const excuse = excuses(architecture.waivers)
  const remembering = answersAlong('province', excuse)
  let before: State | undefined
  return DAYS.map(day => {
    const state = (before = stateOn(day, before))
    const told = (answers: ReturnType<typeof remembering>) =>
      answers.map(({ findings }) =>
        findings.map(({ verdict, message, related }) => [verdict, message.args, related.length]),
      )
    return {
      kept: told(remembering([rule], state)),
      anew: told(answersAlong('province', excuse)([rule], stateOn(day))),
    }
  })
}

describe.each(Object.entries(QUESTIONS))('a rule that asks for %s', (_, question) => {
  const days = along(asks(question, () => {}))
  test('says on every day what it says when asked for the first time', () => {
    expect(days.map(({ kept }) => kept)).toEqual(days.map(({ anew }) => anew))
  })
  test('does not say the same on all of them', () => {
    expect(new Set(days.map(({ anew }) => JSON.stringify(anew))).size).toBeGreaterThan(2)
  })
})

test('a rule is asked again only when an answer it had has changed', () => {
  let ran = 0
  const rule = asks(
    ({ state }) => state.exists({ kind: 'element', id: 'cong' }),
    () => ran++,
  )
  const answers = answersAlong('province', () => undefined)
  let before: State | undefined
  for (const day of ['2020-10-01', '2021-01-01', '2021-06-29']) answers([rule], (before = stateOn(day, before)))
  expect(ran).toBe(1)
  for (const day of ['2021-06-30', '2022-06-30', '2022-07-15']) answers([rule], (before = stateOn(day, before)))
  expect(ran).toBe(2)
})

test('of elements judged one by one only those that changed are judged again', () => {
  const judged: string[] = []
  const check: Check<object> = {
    parameters: {},
    looksAt: () => ['applications'],
    judge: ({ each }) =>
      each('applications', ({ element }) => {
        judged.push(element.id)
        return [satisfied(element.id)]
      }),
  }
  const rule = {
    ...asks(
      () => 0,
      () => {},
    ),
    parts: [{ check, parameters: {} as never }],
  } as Rule
  const answers = answersAlong('province', () => undefined)
  let before: State | undefined
  for (const day of DAYS.slice(0, 7)) answers([rule], (before = stateOn(day, before)))
  expect(judged).toEqual(['cong', 'qlvb', 'cong', 'qlvb'])
})

test('elements that stand as before are the same objects, and so are sections of them', () => {
  const [before, after] = [stateOn('2021-01-01'), stateOn('2021-06-30', stateOn('2021-01-01'))]
  const again = stateOn('2021-01-01', before)
  for (const section of ['applications', 'infrastructure'] as const)
    expect(again.all(section)).toBe(before.all(section))
  expect(after.all('infrastructure')).not.toBe(after.all('applications'))
  expect(after.standing('cong')).not.toBe(before.standing('cong'))
})

describe('a part that was not asked on the days in between, for the one before it could not be evaluated', () => {
  const faulty: Check<object> = {
    parameters: {},
    looksAt: () => [],
    judge({ state }) {
      if (state.day > '2020-10-01' && state.day < '2022-01-01') throw new EvaluationFault('thu', 'not these days')
      return []
    },
  }
  const whole = ({ state }: Context) => state.exists({ kind: 'element', id: 'cong' })
  const one = asks(whole, () => {}).parts
  const each: Check<object> = {
    parameters: {},
    looksAt: () => ['applications'],
    judge: ({ each, state }) =>
      each('applications', ({ element }) => {
        const there = state.exists({ kind: 'element', id: 'cong' })
        const message = say('check.field-unknown', { name: '', field: String(there) })
        return [{ verdict: 'violated', subject: element.id, place: architecture.placeOf(), message }]
      }),
  }
  test.each([
    ['as a whole', one],
    ['element by element', [{ check: each, parameters: {} as never }]],
  ])('%s', (_, parts) => {
    const like = asks(whole, () => {})
    const days = along({ ...like, parts: [{ check: faulty, parameters: {} as never }, ...parts] })
    expect(days.map(({ kept }) => kept)).toEqual(days.map(({ anew }) => anew))
  })
})

test('of several guests on one host each is judged again when what is below it changes', () => {
  const { architecture } = linkOne(`khung: 1
architecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2025-12-31 }
applications:
  - { id: a, name: A, type: email, security: { level: 2 }, runsOn: [p] }
  - { id: b, name: B, type: email, security: { level: 2 }, runsOn: [p] }
platforms:
  - { id: p, name: P, type: lgsp, security: { level: 3 }, runsOn: [h] }
infrastructure:
  - { id: h, name: H, type: server-room, security: { level: 2 }, changes: [{ by: 2022-06-30, set: { security: { level: 1 } } }] }
`)
  const rule = rules.find(({ source }) => source.id === 'security.host-level-covers')
  if (!rule) throw new Error('The rule is in the pack.')
  const answers = answersAlong('province', () => undefined)
  let before: State | undefined
  const subjects = ['2021-01-01', '2022-06-30'].map(day => {
    before = targetState(architecture, day, undefined, before)
    return answers([rule], before).flatMap(({ findings }) => findings.map(({ subject }) => subject))
  })
  expect(subjects).toEqual([['p'], ['a', 'b', 'p']])
})
