import { expect, test } from 'vitest'
import { dayRange, firstDay, lastDay, monthsAfter } from '../../src/util/day.ts'

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  [2020, '2020-01-01', '2020-12-31'],
  ['2020-06', '2020-06-01', '2020-06-30'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2020-12', '2020-12-01', '2020-12-31'],
  ['2020-06-15', '2020-06-15', '2020-06-15'],
  ['2020-02-29', '2020-02-29', '2020-02-29'],
])('%s runs from %s to %s', (written, first, last) => {
  expect(dayRange(written)).toEqual({ first, last })
  expect(firstDay(written)).toBe(first)
  expect(lastDay(written)).toBe(last)
})

test.each([
  '2020-02-30',
  '2019-02-29',
  '2020-04-31',
  '2020-13',
  '2020-00',
  '2020-06-00',
  '2020-6',
  '2020-06-1',
  '20-06-01',
  '30/9/2020',
  '2020/09/30',
  '2020-09-30T00:00',
  ' 2020',
  '2020 ',
  '2020-',
  '',
  'hôm nay',
  null,
  undefined,
  true,
  20200,
  2020.5,
  {},
])('%s is no day', written => {
  expect(dayRange(written)).toBeUndefined()
  expect(firstDay(written)).toBeUndefined()
  expect(lastDay(written)).toBeUndefined()
})

test.each([
  ['2020-09-30', 12, '2021-09-30'],
  ['2020-09-30', 0, '2020-09-30'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2020-12-31', 1, '2021-01-31'],
  ['2020-11-30', 1, '2020-12-30'],
  ['2020-12-01', 12, '2021-12-01'],
])('%s and %i months', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected)
})
