import { describe, expect, it } from 'vitest'
import { junit } from '../../../src/report/junit.ts'
import { parseXml, type Tag } from '../../draw/xml.ts'
import { inputOf, modelOf } from '../support.ts'
import { findingsOf, input } from './sample.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

function suites(text: string): Tag[] {
  expect(text.startsWith(HEAD)).toBe(true)
  return parseXml(text.slice(HEAD.length))
}

/** What became of each requirement: `connection.ncsc` → `failure`. */
function outcomes(tags: readonly Tag[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const tag of tags) {
    if (tag.name === 'testcase') found[ruleOf(tag)] ??= 'passed'
    if (tag.parent?.name === 'testcase' && tag.name !== 'system-out') found[ruleOf(tag.parent)] = tag.name
  }
  return found
}
const ruleOf = ({ attributes }: Tag): string => attributes.name?.split(':')[0] ?? ''

const FILES = 'Tệp mô hình, bộ yêu cầu và miễn trừ'
const tags = suites(junit([input], { lang: 'vi' }))
const found = outcomes(tags)
const told = (rule: string, of = tags) =>
  of.find(({ parent }) => parent?.name === 'testcase' && ruleOf(parent) === rule)

describe('JUnit', () => {
  it('has a case for each requirement and one for the files, and counts them', () => {
    expect(Object.keys(found)).toEqual([...input.requirements.map(({ rule }) => rule), FILES])
    const count = (outcome: string) => String(Object.values(found).filter(one => one === outcome).length)
    for (const { attributes } of tags.filter(({ name }) => name.startsWith('testsuite')))
      expect(attributes).toMatchObject({
        tests: String(input.requirements.length + 1),
        failures: count('failure'),
        errors: count('error'),
        time: '0',
      })
    expect(tags.find(({ name }) => name === 'testsuite')?.attributes.skipped).toBe(count('skipped'))
  })

  it.each(['error', 'warning', 'never'] as const)('passes only what is satisfied (--fail-on %s)', failOn => {
    findingsOf('violated', 'warning')
    const of = outcomes(suites(junit([input], { lang: 'vi', failOn })))
    for (const { rule, verdict } of input.requirements) {
      const own = input.findings.filter(one => one.rule === rule && one.verdict === 'violated').map(one => one.level)
      const failing = own.includes('error') || (failOn === 'warning' && own.includes('warning'))
      const expected = verdict === 'satisfied' ? 'passed' : verdict === 'violated' && failing ? 'failure' : 'skipped'
      expect({ rule, outcome: of[rule] }).toEqual({ rule, outcome: expected })
    }
  })

  it('says what is violated, where, how to correct it and what demands it', () => {
    const undeclared = told('security.level-declared')
    expect(undeclared?.name).toBe('failure')
    expect(undeclared?.text).toMatch(/^models\/thu\/architecture\.yaml:\d+:\d+ lỗi: .*\nCách khắc phục: .*\nCăn cứ: /)
    expect(undeclared?.parent?.attributes.classname).toMatch(/^thu\.[a-z]+$/)
  })

  it('says why something is skipped', () => {
    expect(told('connection.dvcqg')?.attributes.message).toMatch(/^Được miễn trừ: .*UBND tỉnh/)
    expect(told('connection.ncsc')?.attributes.message).toMatch(/^Chưa đáp ứng, chưa đến mức của --fail-on: /)
    const [open] = input.requirements.filter(({ verdict }) => verdict === 'undetermined')
    expect(told(open?.rule ?? '')?.attributes.message).toMatch(/^Chưa đủ cơ sở đánh giá: ./)
  })

  it('is an error where the files are wrong, but not for what is only worth knowing', () => {
    expect(told(FILES)?.name).toBe('error')
    expect(told(FILES)?.text).toContain('nope')
    const noted = inputOf(modelOf('applications:\n  - { id: a, name: A, runsOn: [x] }\n'))
    expect(noted.findings.some(one => one.rule.startsWith('model.'))).toBe(true)
    expect(outcomes(suites(junit([noted], { lang: 'vi' })))[FILES]).toBe('passed')
  })

  it('tells cases of several architectures apart', () => {
    const other = inputOf(modelOf('', '  description: x\n').replace('id: thu', 'id: khac'))
    const names = suites(junit([input, other], { lang: 'vi' }))
      .filter(({ name }) => name === 'testcase')
      .map(({ attributes }) => `${attributes.classname} ${attributes.name}`)
    expect(names.length).toBe(2 * (input.requirements.length + 1))
    expect(new Set(names).size).toBe(names.length)
  })
})
