import { expect, test } from 'vitest'
import { nearest } from '../../src/util/nearest.ts'

const fields = ['name', 'owner', 'operator', 'status', 'since', 'until', 'security', 'runsOn', 'supports']

test.each([
  ['nmae', 'name'],
  ['nam', 'name'],
  ['Name', 'name'],
  ['ower', 'owner'],
  ['opertor', 'operator'],
  ['statsu', 'status'],
  ['runson', 'runsOn'],
  ['runs-on', 'runsOn'],
  ['suports', 'supports'],
  ['securtiy', 'security'],
])('%s most likely means %s', (word, meant) => {
  expect(nearest(word, fields)).toBe(meant)
})

test.each(['xyz', 'tên', 'description', 'namespace', '', 'so'])('%s is near to none', word => {
  expect(nearest(word, fields)).toBeUndefined()
})

test('of equally near ones the first is taken, of others the nearest', () => {
  expect(nearest('abx', ['aba', 'abb'])).toBe('aba')
  expect(nearest('abcdef', ['abcdxx', 'abcdex'])).toBe('abcdex')
  expect(nearest('lgsp', [])).toBeUndefined()
})

test('Vietnamese letters count as one each', () => {
  expect(nearest('Sở Thông tin', ['Sở Thông tín', 'Sở Tài chính'])).toBe('Sở Thông tín')
})

test('very long words are near to none, and take no time', () => {
  const long = 'a'.repeat(300_000)
  expect(nearest(`${long}b`, [`${long}c`])).toBeUndefined()
})
