import { describe, expect, test } from 'vitest'
import { argsOf, head, judge } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const check = (figures: string) => `  - check: sums-agree\n    with: { figures: [${figures}] }\n`
const RULE = ruleOf(check('services-total, services-level-4'))
const SERVICES = 'services: [{ id: a, level: 4, count: 60 }, { id: b, level: 2, count: 40 }]\n'
const total = (...figures: string[]) =>
  `indicators: [${figures.map(figure => `{ id: services-total, ${figure} }`).join(', ')}]\n`
const judged = (sections: string, asked = {}) => judge(head() + sections, { rules: [RULE], ...asked })
const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict('them.thu')

describe('a figure and the sum of the services', () => {
  test.each([
    ['equal', SERVICES + total('value: 100, at: 2020-09-30'), 'satisfied'],
    ['one more', SERVICES + total('value: 101, at: 2020-09-30'), 'violated'],
    ['one less', SERVICES + total('value: 99, at: 2020-09-30'), 'violated'],
    ['undated', SERVICES + total('value: 99'), 'violated'],
    ['of the year of the day', SERVICES + total('value: 99, at: 2020'), 'violated'],
    ['of an earlier day', SERVICES + total('value: 99, at: 2020-09-29'), 'not-applicable'],
    ['of a later day', SERVICES + total('value: 99, at: 2020-10'), 'not-applicable'],
    ['the latest of the day counts', SERVICES + total('value: 99, at: 2020', 'value: 100, at: 2020-09'), 'satisfied'],
    ['no figure', `${SERVICES}indicators: []\n`, 'not-applicable'],
    ['figures absent', SERVICES, 'undetermined'],
    ['services absent', total('value: 100'), 'undetermined'],
    ['no services', `services: []\n${total('value: 100')}`, 'not-applicable'],
    ['a service without count', `services: [{ id: a, level: 4 }]\n${total('value: 100')}`, 'undetermined'],
  ])('%s', (_, sections, expected) => {
    expect(verdict(sections)).toBe(expected)
  })
  test('on another day, the figure of that day', () => {
    const model = SERVICES + total('value: 100, at: 2020-09-30', 'value: 99, at: 2021-01')
    expect(verdict(model)).toBe('satisfied')
    expect(verdict(model, { asOf: '2021-01-31' })).toBe('violated')
  })
  test('the message has both numbers and stands at the figure', () => {
    const { findings } = judged(SERVICES + total('value: 101'))
    expect(argsOf(findings, 'check.sum-differs')).toEqual({ figure: 'services-total', value: 101, sum: 100 })
    expect(findings.map(({ subject }) => subject)).toEqual(['services-total'])
  })
  test('a figure that is no sum of services is refused', () => {
    const { findings } = compileTexts(ruleText(check('it-budget')))
    expect(findings.map(({ message }) => 'key' in message && message.key)).toEqual(['shape.word'])
  })
})
