import { describe, expect, test } from 'vitest'
import { say } from '../../src/findings/message.ts'
import { wordMessage } from '../../src/text/word.ts'
import { dayMeant, quarterMeant, wholeDayMeant } from '../../src/util/day-words.ts'
import { head, linkOne } from '../support/model.ts'

test.each([
  ['T6/2020', '2020-06'],
  ['06/2020', '2020-06'],
  ['6-2020', '2020-06'],
  ['tháng 6 năm 2020', '2020-06'],
  ['Tháng 12, năm 2020', '2020-12'],
  ['tháng 6/2020', '2020-06'],
  ['ngày 5 tháng 9 năm 2020', '2020-09-05'],
  ['30/9/2020', '2020-09-30'],
  ['năm 2020', '2020'],
  ['2020/6', '2020-06'],
  ['2020-06', undefined],
  ['2020', undefined],
  ['31/2/2020', undefined],
  ['T13/2020', undefined],
  ['Quý II/2019', undefined],
  ['sớm', undefined],
  ['', undefined],
])('%j is meant as %s', (found, meant) => {
  expect(dayMeant(found)).toBe(meant)
  expect(wholeDayMeant(found)).toBe(meant?.length === 10 ? meant : undefined)
})

test.each([
  ['Quý II/2019', '2019-04', '2019-06'],
  ['quý 3 năm 2020', '2020-07', '2020-09'],
  ['QUÝ IV - 2020', '2020-10', '2020-12'],
  ['Q1 2021', '2021-01', '2021-03'],
])('%s is the months %s to %s', (found, first, last) => {
  expect(quarterMeant(found)).toEqual({ first, last })
})

test.each(['quý 5/2020', 'quý IIII/2020', 'quý 2', '2/2020', 'quý 1/20200', 'qua 1/2020'])(
  '%s is no quarter',
  found => {
    expect(quarterMeant(found)).toBeUndefined()
  },
)

/** The words of the one finding of a model with these lines. */
const said = (text: string, lang: 'vi' | 'en'): string => {
  const { findings } = linkOne({ 'architecture.yaml': head(), 'a.yaml': text })
  return findings
    .filter(({ rule }) => rule === 'model.schema')
    .map(({ message }) => wordMessage(message, lang))
    .join('|')
}

describe('a model file with a day in words is told what to write', () => {
  test.each([
    [
      'since: Quý II/2019',
      'vi',
      ['tháng đầu quý `2019-04`', 'từ ngày 01/4/2019', '`planned`', '`2019-06`', '30/6/2019'],
    ],
    [
      'since: Quý II/2019',
      'en',
      ['first month `2019-04`', 'from 1 April 2019', '`planned`', '`2019-06`', '30 June 2019'],
    ],
    ['until: quý 3 năm 2020', 'vi', ['tháng cuối quý `2020-09`', 'đến hết ngày 30/9/2020']],
    ['until: quý 3 năm 2020', 'en', ['last month `2020-09`', 'until 30 September 2020']],
    ['since: tháng 6 năm 2020', 'vi', ['`2020-06`']],
    ['since: T6/2020', 'en', ['`2020-06`']],
    ['security: { level: cấp 3 }', 'vi', ['số nguyên', '`3`']],
    ['security: { level: Cấp độ IV }', 'en', ['whole number', '`4`']],
  ] as const)('%s (%s)', (field, lang, parts) => {
    const words = said(`data: [{ id: a, ${field} }]`, lang)
    for (const part of parts) expect(words).toContain(part)
  })
  test('only where it is right', () => {
    expect(said('data: [{ id: a, until: quý 3 năm 2020 }]', 'vi')).not.toContain('2020-07')
    expect(said('data: [{ id: a, security: { level: cấp 9 } }]', 'vi')).not.toContain('`9`')
    expect(said('data: [{ id: a, security: { level: cấp 3 } }]', 'vi')).not.toContain('|')
    // Where a whole day is asked for, a month is no help.
    const whole = (found: string) => wordMessage(say('shape.whole-day', { field: 'date', found }), 'vi')
    expect(whole('06/2020')).not.toContain('`2020-06`')
    expect(whole('5/6/2020')).toContain('`2020-06-05`')
  })
})
