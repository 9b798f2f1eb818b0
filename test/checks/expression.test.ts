import { describe, expect, test } from 'vitest'
import { head, judge } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const part = (select: string, assert: string) =>
  `  - select: { ${select} }\n    assert: ${assert}\n    message: { vi: '“{name}”.', en: '“{name}”.' }\n`
const judged = (rule: ReturnType<typeof ruleOf>, sections: string, more = '') =>
  judge(`${head(more)}${sections}`, { rules: [rule] })

describe('national()', () => {
  const verdictOf = (to: string, id: string) =>
    judged(
      ruleOf(part('section: connections', `national(e.to) == '${id}'`)),
      `applications: [{ id: a }, { id: b }]\nconnections: [{ id: kn, from: a, to: ${to} }]\n`,
    ).verdict('them.thu')

  test.each([
    ['national/ndxp', 'ndxp', 'satisfied'],
    ['national/ngsp', 'ndxp', 'satisfied'],
    ['national/ngsp', 'ngsp', 'violated'],
    ['national/vdxp', 'ndxp', 'violated'],
    ['b', '', 'satisfied'],
    ['national/khong-co', '', 'satisfied'],
  ])('%s is %s: %s', (to, id, verdict) => {
    expect(verdictOf(to, id)).toBe(verdict)
  })
})

describe('firstDay() and lastDay()', () => {
  const verdictOf = (assert: string, since: string) =>
    judged(ruleOf(part('section: applications', assert)), `applications: [{ id: a, since: ${since} }]\n`).verdict(
      'them.thu',
    )

  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['"2020"', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-02-03', '2020-02-03', '2020-02-03'],
  ])('%s is %s to %s', (since, first, last) => {
    expect(verdictOf(`firstDay(e.since) == '${first}'`, since)).toBe('satisfied')
    expect(verdictOf(`lastDay(e.since) == '${last}'`, since)).toBe('satisfied')
    expect(verdictOf(`firstDay(e.since) == '${last}' && '${first}' != '${last}'`, since)).toBe('violated')
  })

  test('a day that is not stated leaves the rule open, and is named', () => {
    const result = judged(
      ruleOf(part('section: applications', `lastDay(e.until) > '2020'`)),
      'applications: [{ id: a }]\n',
    )
    expect(result.of('them.thu').map(({ verdict, message }) => [verdict, message.args])).toEqual([
      ['undetermined', { name: 'a', field: 'until' }],
    ])
  })
})

describe('standsIn()', () => {
  const RULE = ruleOf(part('section: connections', `"standsIn('QCVN 102:2016/BTTTT', e.standard)"`))
  const verdictOf = (standard: string) =>
    judged(
      RULE,
      `applications: [{ id: a }]\nconnections: [{ id: kn, from: a, to: national/vdxp${standard} }]\n`,
    ).verdict('them.thu')

  test.each([
    [', standard: [QCVN 102]', 'satisfied'],
    [', standard: []', 'violated'],
    // Other spellings are those of the catalogue of standards, and only those.
    [', standard: [edXML]', 'satisfied'],
    [', standard: [EDXML]', 'satisfied'],
    [', standard: [edXML2]', 'violated'],
    [', standard: [QCVN 109]', 'violated'],
    ['', 'undetermined'],
    // What is no text has been reported and taken out; the rest is judged.
    [', standard: [{ a: 1 }, QCVN 102]', 'satisfied'],
  ])('%s: %s', (standard, verdict) => {
    expect(verdictOf(standard)).toBe(verdict)
  })

  test('takes text and a list, and nothing else', () => {
    const wrong = compileTexts(ruleText(part('section: connections', `"standsIn(e.standard, 'QCVN 102')"`)))
    expect(wrong.findings.map(({ message }) => 'key' in message && message.key)).toEqual(['rule.expression'])
  })
})

test('a field the architecture does not state is said once, about the architecture', () => {
  const rule = ruleOf(part('section: tasks', 'lastDay(e.end) <= lastDay(architecture.targetDate)'))
  const tasks = 'tasks: [{ id: a, end: 2021 }, { id: b, end: 2022 }]\n'
  const open = judged(rule, tasks)
  expect(open.of('them.thu').map(({ subject, message }) => [subject, message])).toEqual([
    ['thu', { key: 'check.no-day', args: { field: 'targetDate' } }],
  ])
  expect(open.verdict('them.thu')).toBe('undetermined')
  expect(judged(rule, tasks, 'targetDate: 2022').verdict('them.thu')).toBe('satisfied')
  expect(
    judged(rule, tasks, 'targetDate: 2021')
      .of('them.thu')
      .map(({ subject }) => subject),
  ).toEqual(['b'])
})
