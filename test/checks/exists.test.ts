import { describe, expect, test } from 'vitest'
import { argsOf, head, judge } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const exists = (parameters: string) => ruleOf(`  - check: exists\n    with: { ${parameters} }\n`)
const ANY = exists('section: functions')
const STATED = exists('section: functions, which: stated')
const EITHER = exists('section: [infrastructure, platforms], which: stated')
const TYPED = exists('section: [infrastructure, platforms], types: [lgsp, network]')
const judged = (rule: typeof ANY, sections: string, more = '') => judge(head(more) + sections, { rules: [rule] })
const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict('them.thu')

describe('without types any element counts', () => {
  test.each([
    ['one that exists', 'functions: [{ id: a }]\n', 'satisfied', 'satisfied'],
    ['one that is planned', 'functions: [{ id: a, status: planned, since: 2021 }]\n', 'violated', 'satisfied'],
    ['none', 'functions: []\n', 'violated', 'violated'],
    ['a section that is absent', 'data: [{ id: a }]\n', 'undetermined', 'undetermined'],
  ])('%s', (_, sections, existing, stated) => {
    expect(verdict(ANY, sections)).toBe(existing)
    expect(verdict(STATED, sections)).toBe(stated)
  })
  test('none in a section that is only partly known', () => {
    expect(verdict(STATED, 'functions: []\n', 'partial: [functions]')).toBe('undetermined')
  })
  test('the message says what is missing: in the model, or in use', () => {
    const args = { section: 'functions', types: '' }
    expect(argsOf(judged(STATED, 'functions: []\n').findings, 'check.none-stated')).toEqual(args)
    expect(argsOf(judged(ANY, 'functions: []\n').findings, 'check.none-exists')).toEqual(args)
  })
})

describe('in one of several sections', () => {
  test.each([
    ['the first has it', 'infrastructure: [{ id: a }]\nplatforms: []\n', 'satisfied'],
    ['the second has it, the first is absent', 'platforms: [{ id: a }]\n', 'satisfied'],
    ['neither has it', 'infrastructure: []\nplatforms: []\n', 'violated'],
    ['one is empty, the other absent', 'infrastructure: []\n', 'undetermined'],
    ['one is absent, the other empty', 'platforms: []\n', 'undetermined'],
  ])('%s', (_, sections, expected) => {
    expect(verdict(EITHER, sections)).toBe(expected)
  })
  test('types are those of any of them', () => {
    expect(verdict(TYPED, 'infrastructure: [{ id: a, type: network }]\nplatforms: []\n')).toBe('satisfied')
    expect(verdict(TYPED, 'infrastructure: [{ id: a, type: cloud }]\nplatforms: [{ id: b, type: lgsp }]\n')).toBe(
      'satisfied',
    )
    expect(verdict(TYPED, 'infrastructure: [{ id: a, type: cloud }]\nplatforms: [{ id: b, type: sso }]\n')).toBe(
      'violated',
    )
  })
  test('an empty list of sections and a type of neither are refused', () => {
    const keys = (parameters: string) =>
      compileTexts(ruleText(`  - check: exists\n    with: { ${parameters} }\n`)).findings.map(
        ({ message }) => 'key' in message && message.key,
      )
    expect(keys('section: []')).toEqual(['rule.empty'])
    expect(keys('section: [infrastructure, platforms], types: [soc]')).toEqual(['shape.word'])
  })
})

describe('own words', () => {
  const words = { vi: 'Chưa có.', en: 'None yet.' }
  const own = exists(`section: functions, message: ${JSON.stringify(words)}`)
  const said = (sections: string) => judged(own, sections).findings.map(({ message }) => message)
  test('say what is violated, whether nothing is declared or nothing exists yet', () => {
    expect(said('functions: []\n')).toEqual([{ words, args: {} }])
    expect(said('functions: [{ id: a, status: planned, since: 2021 }]\n')).toEqual([{ words, args: {} }])
  })
  test('but not what is missing for a verdict', () => {
    expect(said('data: []\n').map(message => 'key' in message && message.key)).toEqual(['check.exists-unknown'])
  })
  test('have no placeholders', () => {
    const text = '  - check: exists\n    with: { section: functions, message: { vi: "{name}", en: b } }\n'
    const { findings } = compileTexts(ruleText(text))
    expect(argsOf(findings, 'rule.placeholder')).toEqual({ name: 'name', allowed: '' })
  })
})
