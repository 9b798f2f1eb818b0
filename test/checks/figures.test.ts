import { describe, expect, test } from 'vitest'
import { argsOf, head, judge } from '../support/model.ts'
import { ruleOf } from '../support/rule.ts'

const figures = (parameters: string) => ruleOf(`  - check: figures\n    with: { ${parameters} }\n`)
const SHARE = figures('sum: [services-level-4], is: at-least, percent: 30, of: [services-total]')
const YEARS = figures('sum: [security-budget], is: at-least, percent: 10, of: [it-budget], sameYear: true')
const LIMIT = figures('sum: [tslcd-peak-utilisation], is: at-most, value: 50')

const indicators = (...entries: string[]) => `indicators:\n${entries.map(entry => `  - { id: ${entry} }\n`).join('')}`
const judged = (rule: typeof SHARE, sections: string, asked = {}) =>
  judge(`${head()}${sections}`, { rules: [rule], ...asked })
const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict('them.thu')

describe('a fixed limit', () => {
  test.each([
    ['below', '49.9', 'satisfied'],
    ['met exactly', '50', 'satisfied'],
    ['passed', '50.1', 'violated'],
  ])('%s', (_, value, expected) => {
    expect(verdict(LIMIT, indicators(`tslcd-peak-utilisation, value: ${value}`))).toBe(expected)
  })
  test('without the figure nothing is decided', () => {
    expect(verdict(LIMIT, 'indicators: []\n')).toBe('undetermined')
    expect(verdict(LIMIT, '')).toBe('undetermined')
  })
})

describe('the latest figure counts', () => {
  const at = (...days: [string, number][]) =>
    indicators(...days.map(([day, value]) => `tslcd-peak-utilisation, value: ${value}, at: ${day}`))
  test('whatever the order of the file', () => {
    expect(verdict(LIMIT, at(['2020-06', 40], ['2019', 60]))).toBe('satisfied')
    expect(verdict(LIMIT, at(['2019', 60], ['2020-06', 40]))).toBe('satisfied')
    expect(verdict(LIMIT, at(['2019', 40], ['2020-06', 60]))).toBe('violated')
  })
  test('but none dated after the day', () => {
    const model = at(['2020', 40], ['2021', 60])
    expect(verdict(LIMIT, model)).toBe('satisfied')
    expect(verdict(LIMIT, model, { asOf: '2021-01-01' })).toBe('violated')
    expect(verdict(LIMIT, at(['2020-10', 60]))).toBe('undetermined')
  })
  test('and a dated one before an undated one', () => {
    expect(verdict(LIMIT, `${at(['2020', 60])}  - { id: tslcd-peak-utilisation, value: 40 }\n`)).toBe('violated')
  })
})

describe('a share', () => {
  test.each([
    ['met exactly', 36, 120, 'satisfied'],
    ['just missed', 35, 120, 'violated'],
    ['met exactly in decimal fractions', 0.039, 0.13, 'satisfied'],
    ['of nothing', 0, 0, 'not-applicable'],
    ['of nothing, and yet a part', 1, 0, 'undetermined'],
  ])('%s', (_, part, whole, expected) => {
    const model = indicators(`services-level-4, value: ${part}`, `services-total, value: ${whole}`)
    expect(verdict(SHARE, model)).toBe(expected)
  })
  test('of nothing says that the whole is 0, not that a figure is missing', () => {
    const { findings } = judged(SHARE, indicators('services-level-4, value: 2', 'services-total, value: 0'))
    expect(findings.map(({ message }) => message)).toEqual([
      { key: 'check.ratio-of-nothing', args: { part: 'services-level-4', value: 2, whole: 'services-total' } },
    ])
  })
  test.each([
    ['nothing of nothing', 0, 0, 'not-applicable'],
    ['something of nothing', 1, 0, 'violated'],
    ['nothing of something', 0, 1, 'satisfied'],
  ])('at most: %s', (_, part, whole, expected) => {
    const most = figures('sum: [services-level-4], is: at-most, percent: 100, of: [services-total]')
    const model = indicators(`services-level-4, value: ${part}`, `services-total, value: ${whole}`)
    expect(verdict(most, model)).toBe(expected)
  })
  test('names the figure that is missing', () => {
    const { findings } = judged(SHARE, indicators('services-level-4, value: 1'))
    expect(argsOf(findings, 'check.ratio-unknown')).toEqual({ missing: 'services-total' })
  })
})

describe('sums over the services', () => {
  const services = (...entries: string[]) => `services:\n${entries.map(entry => `  - { ${entry} }\n`).join('')}`
  const FOUR = 'id: a, level: 4, count: 30'
  test('stand in for figures that are not stated', () => {
    expect(verdict(SHARE, services(FOUR, 'id: b, level: 2, count: 70'))).toBe('satisfied')
    expect(verdict(SHARE, services(FOUR, 'id: b, level: 2, count: 71'))).toBe('violated')
  })
  test('not where the section is only partly known', () => {
    const model = `${head('partial: [services]')}${services(FOUR, 'id: b, level: 2, count: 71')}`
    expect(judge(model, { rules: [SHARE] }).verdict('them.thu')).toBe('undetermined')
  })
  test('leave out what does not exist, and stop at a service that does not say', () => {
    expect(verdict(SHARE, services(FOUR, 'id: b, level: 2, count: 99, status: planned'))).toBe('satisfied')
    const { findings } = judged(SHARE, services(FOUR, 'id: b, count: 70'))
    expect(argsOf(findings, 'check.service-figure-unknown')).toMatchObject({ name: 'b', field: 'level' })
    const place = findings.find(
      ({ message }) => 'key' in message && message.key === 'check.service-figure-unknown',
    )?.place
    expect(place?.file.text.slice(place.offset, place.end)).toMatch(/^\{? ?id: b\b/)
  })
  test('name the service that does not say, once', () => {
    const both = figures(
      'sum: [services-on-dvcqg], is: at-least, percent: 30, of: [services-level-3, services-level-4]',
    )
    const { findings } = judged(both, services('id: a, name: Đất đai, count: 3, onNationalPortal: 1'))
    expect(findings.map(({ message }) => message)).toEqual([
      { key: 'check.service-figure-unknown', args: { name: 'Đất đai', field: 'level' } },
    ])
    const without = judged(both, services('id: a, name: Đất đai, level: 3, count: 3'))
    expect(argsOf(without.findings, 'check.service-figure-unknown')).toEqual({
      name: 'Đất đai',
      field: 'onNationalPortal',
    })
  })
  test('are 0 where there is no service, and unknown where some may be', () => {
    expect(verdict(SHARE, 'services: []\n')).toBe('not-applicable')
    expect(verdict(SHARE, services(`${FOUR}, status: planned`))).toBe('not-applicable')
    expect(judge(`${head('partial: [services]')}services: []\n`, { rules: [SHARE] }).verdict('them.thu')).toBe(
      'undetermined',
    )
    const files = figures('sum: [services-online-with-files], is: at-most, percent: 100, of: [services-total]')
    expect(verdict(files, 'services: []\n')).toBe('not-applicable')
    expect(verdict(files, services(FOUR))).toBe('undetermined')
  })
  test('count for nothing beside a stated figure', () => {
    const model =
      services('id: a, level: 4, count: 1') + indicators('services-level-4, value: 50', 'services-total, value: 100')
    expect(verdict(SHARE, model)).toBe('satisfied')
  })
})

describe('figures of one year', () => {
  const budgets = (security: string, it: string) =>
    indicators(
      ...security.split(' ').map(s => `security-budget, value: ${s.split('@')[1]}, at: ${s.split('@')[0]}`),
      ...it.split(' ').map(s => `it-budget, value: ${s.split('@')[1]}, at: ${s.split('@')[0]}`),
    )
  test.each([
    ['the same year', '2020@10', '2020@100', 'satisfied'],
    ['a month of the same year', '2020-06@10', '2020@100', 'satisfied'],
    ['the latest year both have', '2019@10 2020@1', '2019@100', 'satisfied'],
    ['the latest of two years', '2019@10 2020@1', '2019@100 2020@100', 'violated'],
    ['different years', '2019@10', '2020@100', 'undetermined'],
  ])('%s', (_, security, it, expected) => {
    expect(verdict(YEARS, budgets(security, it))).toBe(expected)
  })
})
