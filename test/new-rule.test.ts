import { describe, expect, it } from 'vitest'
import { BEGINNINGS } from '../src/beginnings.ts'
import { checks } from '../src/checks/index.ts'
import type { Finding } from '../src/findings/finding.ts'
import { UsageError } from '../src/findings/usage.ts'
import { type NewRule, newRule } from '../src/new-rule.ts'
import { testRules } from '../src/rule-tests.ts'
import { schemaOf } from '../src/schemas.ts'
import { wordMessage } from '../src/text/word.ts'
import { inFolder } from './support/temp.ts'

const made = (asked: Partial<NewRule> = {}) =>
  newRule({ id: 'them.thu', check: 'assert', level: 'province', lang: 'vi', framework: 'vn-egov-2.0', ...asked })

const MARKS = /\[(Điền|Fill in): [^\]]*\]/g

/** What `khung test-rules` says of the files of a new rule, each changed by `edit`. */
const tested = (asked: Partial<NewRule>, edit = (text: string) => text) =>
  inFolder(Object.fromEntries([...made(asked).files].map(([name, text]) => [name, edit(text)])), folder =>
    testRules({ paths: [folder] }),
  )

const keysOf = (problems: readonly Finding[]): string[] =>
  problems.map(({ message }) => ('key' in message ? message.key : wordMessage(message, 'en')))

const every = BEGINNINGS.flatMap(check =>
  (['vi', 'en'] as const).flatMap(lang => (['province', 'ministry'] as const).map(level => ({ check, lang, level }))),
)

describe.each(every)('a new rule: $check, $lang, $level', asked => {
  it('compiles, its cases pass, and nothing is wrong but what is still to be written', () => {
    const { rules } = tested(asked)
    expect(rules.map(({ id }) => id)).toEqual(['them.thu'])
    expect(rules.flatMap(({ cases }) => cases.flatMap(one => keysOf(one.problems)))).toEqual([])
    expect(keysOf(rules[0]?.problems ?? [])).toEqual(['cases.unfinished', 'cases.unfinished'])
    expect(new Set(rules[0]?.cases.map(one => one.found))).toContain('violated')
  })
  it('is green once every mark is gone', () => {
    expect(tested(asked, text => text.replace(/^ *# \[.*\n/gm, '').replace(MARKS, 'Nội dung')).summary).toMatchObject({
      failedRules: 0,
      errors: 0,
      warnings: 0,
    })
  })
  it('has words of its language only, and asks what it is named after', () => {
    const { files, rule, tests } = made(asked)
    const text = `${files.get(rule)}${files.get(tests)}`
    expect(text).not.toMatch(/\{\{|undefined/)
    expect(text).not.toMatch(asked.lang === 'vi' ? /Fill in/ : /Điền/)
    if (asked.check !== 'assert') expect(files.get(rule)).toContain(`check: ${asked.check}\n`)
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130)
  })
})

describe('a new rule', () => {
  it('stands in the folder of its area, with the schema for the editor beside it', () => {
    const { files, rule, tests } = made({ id: 'security.cap-do-3' })
    expect([...files.keys()]).toEqual([rule, tests, '.khung/khung-rule-1.schema.json'])
    expect([rule, tests]).toEqual(['security/cap-do-3.yaml', 'security/cap-do-3.test.yaml'])
    expect(files.get('.khung/khung-rule-1.schema.json')).toBe(schemaOf('rule'))
  })
  it('is of the component its area is named after', () => {
    expect(made({ id: 'security.x' }).files.get('security/x.yaml')).toContain('\ncomponent: security\n')
    expect(made({ id: 'rieng.x' }).files.get('rieng/x.yaml')).toContain('\ncomponent: general\n')
  })
  it('begins with checks there are', () => {
    for (const check of BEGINNINGS) expect(Object.keys(checks)).toContain(check)
  })

  it.each([
    ['security', undefined],
    ['security.', undefined],
    ['.x', undefined],
    ['a.b.c', undefined],
    ['../x.y', undefined],
    ['security.-x', 'security.x'],
    ['Security.Level', 'security.level'],
    ['an toàn.cấp độ', 'an-toan.cap-do'],
    ['Đất đai.Hồ sơ', 'dat-dai.ho-so'],
    ['1a.b', undefined],
    ['model.x', undefined],
    ['rule.x', undefined],
    ['waiver.x', undefined],
  ])('cannot be called %s', (id, meant) => {
    try {
      made({ id })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      expect((error as UsageError).detail).toEqual({
        key: 'usage.rule-id',
        args: { found: id, ...(meant === undefined ? {} : { nearest: meant }) },
      })
    }
  })
  it('cannot have the id of one of the framework’s, nor belong to an unknown framework', () => {
    expect(() => made({ id: 'connection.dvcqg' })).toThrow('usage.rule-taken')
    expect(() => made({ framework: 'vn-egov-9' })).toThrow('usage.unknown-framework')
  })
})
