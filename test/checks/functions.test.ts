import { describe, expect, test } from 'vitest'
import { argsOf, head, judge } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const asserting = (expression: string, select = 'section: architecture') =>
  ruleOf(
    `  - select: { ${select} }\n    assert: ${JSON.stringify(expression)}\n    message: { vi: Sai., en: Wrong. }\n`,
  )
const verdict = (expression: string, model: string, asked: Omit<Parameters<typeof judge>[1], 'rules'> = {}) =>
  judge(model, { rules: [asserting(expression)], ...asked }).verdict('them.thu')
const withDay = (dataAsOf: string) => head().replace('2020-09-30', dataAsOf)

describe('olderThan', () => {
  test.each([
    ['2020-09-30', '2021-09-30', 'satisfied'],
    ['2020-09-30', '2021-10-01', 'violated'],
    // The last day of a shorter month counts as the same day.
    ['2020-02-29', '2021-02-28', 'satisfied'],
    ['2020-02-29', '2021-03-01', 'violated'],
    ['2020-09', '2021-09-01', 'satisfied'],
    ['2020-09', '2021-09-02', 'undetermined'],
    ['2020-09', '2021-09-30', 'undetermined'],
    ['2020-09', '2021-10-01', 'violated'],
    ['2020', '2021-01-01', 'satisfied'],
    ['2020', '2021-01-02', 'undetermined'],
    ['2020', '2021-12-31', 'undetermined'],
    ['2020', '2022-01-01', 'violated'],
    ['2020-09-30', '2019-12-31', 'satisfied'],
  ])('twelve months after %s, on %s', (from, asOf, expected) => {
    expect(verdict('!olderThan(e.dataAsOf, 12)', withDay(from), { asOf })).toBe(expected)
  })
  test('counts months over the end of a year', () => {
    expect(verdict('!olderThan(e.dataAsOf, 15)', head(), { asOf: '2021-12-30' })).toBe('satisfied')
    expect(verdict('!olderThan(e.dataAsOf, 15)', head(), { asOf: '2021-12-31' })).toBe('violated')
  })
  test('says which date is not precise enough', () => {
    const rules = [asserting('!olderThan(e.dataAsOf, 12)')]
    const { findings } = judge(withDay('2020'), { rules, asOf: '2021-06-30' })
    expect(argsOf(findings, 'check.day-imprecise')).toEqual({ name: 'thu', found: '2020' })
  })
})

describe('typeOf and inUse', () => {
  const PLATFORMS = `platforms:
  - { id: lgsp, type: lgsp, status: planned, since: 2021 }
  - { id: sso, type: sso }
  - { id: khong-loai }
`
  test.each([
    ["typeOf('lgsp') == 'lgsp'", 'satisfied'],
    ["typeOf('sso') == 'lgsp'", 'violated'],
    // A national system has no type in the model, and is there for everybody.
    ["typeOf('national/ndxp') == ''", 'satisfied'],
    ["inUse('national/ndxp')", 'satisfied'],
    ["inUse('sso')", 'satisfied'],
    ["inUse('lgsp')", 'violated'],
    ["typeOf('khong-loai') == 'lgsp'", 'undetermined'],
    ["inUse('khong-loai')", 'satisfied'],
    ["typeOf('khong-co') == 'lgsp'", 'undetermined'],
    ["inUse('khong-co')", 'undetermined'],
    ["typeOf('bo/lgsp') == 'lgsp'", 'undetermined'],
    ["inUse('bo/lgsp')", 'undetermined'],
    // What is not known does not matter where the rest decides.
    ["['khong-co', 'sso'].exists(p, inUse(p))", 'satisfied'],
    ["['khong-co', 'lgsp'].exists(p, inUse(p))", 'undetermined'],
    ["['khong-co', 'lgsp'].all(p, inUse(p))", 'violated'],
  ])('%s: %s', (expression, expected) => {
    expect(verdict(expression, head() + PLATFORMS)).toBe(expected)
  })
  test('look at the state that is asked about', () => {
    const model = `${head('targetDate: 2025-12-31')}${PLATFORMS}`
    expect(verdict("inUse('lgsp')", model, { state: 'target' })).toBe('satisfied')
    expect(verdict("inUse('lgsp')", model)).toBe('violated')
  })
  test('name the reference that is not known', () => {
    const { findings } = judge(head() + PLATFORMS, { rules: [asserting("inUse('khong-co')")] })
    expect(argsOf(findings, 'check.reference-unknown')).toEqual({ name: 'thu', reference: 'khong-co' })
  })
  test('reach another architecture of the same run', () => {
    const beside = `${head('', 'bo')}platforms:\n  - { id: lgsp, type: lgsp, status: retired }\n`
    const asked = { rules: [asserting("inUse('bo/lgsp')")] }
    expect(judge(head() + PLATFORMS, asked, beside).verdict('them.thu')).toBe('violated')
  })
})

describe('state', () => {
  test('tells the current state from the target', () => {
    const model = head('targetDate: 2025-12-31')
    expect(verdict("state == 'current'", model)).toBe('satisfied')
    expect(verdict("state == 'current'", model, { state: 'target' })).toBe('violated')
    expect(verdict("state == 'target'", model, { state: 'target' })).toBe('satisfied')
  })
})

describe('a filter over the architecture', () => {
  const rule = asserting('false', `section: architecture, where: "e.version == '2.0'"`)
  test.each([
    ['lets it through', 'version: "2.0"', 'violated'],
    ['leaves it out', 'version: "1.0"', 'not-applicable'],
    ['leaves out what does not state the field', '', 'not-applicable'],
  ])('%s', (_, more, expected) => {
    expect(judge(head(more), { rules: [rule] }).verdict('them.thu')).toBe(expected)
  })
  test('of declarations too', () => {
    const declares = ruleOf(
      `  - check: declares\n    with: { section: architecture, where: "e.version == '2.0'", fields: [title] }\n`,
    )
    expect(judge(head('version: "2.0"'), { rules: [declares] }).verdict('them.thu')).toBe('violated')
    expect(judge(head('version: "1.0"'), { rules: [declares] }).verdict('them.thu')).toBe('not-applicable')
  })
})

describe('wrong types are refused when the rule is loaded', () => {
  test.each([
    'olderThan(e.dataAsOf)',
    "olderThan(e.dataAsOf, '12')",
    'olderThan(e.dataAsOf, 12.5)',
    'typeOf(3) == "lgsp"',
    'typeOf("lgsp")',
    'inUse(["lgsp"])',
    'inUse("lgsp") == "true"',
    'state == 1',
  ])('%s', expression => {
    const parts = `  - select: { section: architecture }\n    assert: ${JSON.stringify(expression)}\n    message: { vi: a, en: b }\n`
    const { findings } = compileTexts(ruleText(parts))
    expect(findings.map(({ message }) => 'key' in message && message.key)).toEqual(['rule.expression'])
  })
})
