import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/model/fields.ts'
import { catalogue } from '../../src/model/language/catalogue.ts'
import { importMap } from '../../src/model/language/import-map.ts'
import { review } from '../../src/model/language/review.ts'
import { architecture, SECTIONS, STATUSES, sections } from '../../src/model/language.ts'
import * as words from '../../src/text/words.ts'

interface Found {
  names: Set<string>
  relations: Set<string>
}

/** Names of all fields, those inside groups included, and of those that refer to elements. */
function collect(fields: Fields, found: Found): Found {
  for (const [name, field] of Object.entries(fields)) {
    found.names.add(name)
    if (['ref', 'refs', 'owner'].includes(field.kind)) found.relations.add(name)
    if ('fields' in field) collect(field.fields, found)
  }
  return found
}

const found: Found = { names: new Set(), relations: new Set() }
for (const section of SECTIONS) collect(sections[section].fields, found)
collect(architecture, found)
collect(catalogue, found)
collect(review, found)
collect(importMap, found)

const keys = (table: object) => Object.keys(table).sort()
const sorted = (names: Iterable<string>) => [...names].sort()

describe('every word of the model language has words, and no other has', () => {
  test('fields', () => expect(keys(words.fields)).toEqual(sorted(found.names)))
  test('relations', () => expect(keys(words.relations)).toEqual(sorted(found.relations)))
  test('sections', () => expect(Object.keys(words.sections)).toEqual(SECTIONS))
  test('entries of sections', () => expect(Object.keys(words.entries)).toEqual(SECTIONS))
  test('statuses', () => expect(Object.keys(words.statuses)).toEqual(STATUSES))
  test('types', () => {
    const typed = SECTIONS.flatMap(section => {
      const fields: Fields = sections[section].fields
      return fields.type?.kind === 'word' ? [[section, sorted(fields.type.words)]] : []
    })
    expect(Object.fromEntries(Object.entries(words.types).map(([section, table]) => [section, keys(table)]))).toEqual(
      Object.fromEntries(typed),
    )
  })
  test.each([
    ['dossiers', sections.units.fields.security.fields.dossier.words, words.dossiers],
    ['extents', sections.connections.fields.extent.words, words.extents],
    ['scopes', sections.data.fields.scope.words, words.scopes],
    ['users', sections.channels.fields.users.words, words.users],
    ['units of budgets', sections.tasks.fields.budgetUnit.words, words.budgetUnits],
    ['levels of agencies', architecture.level.words, words.agencyLevels],
    ['states of the document', architecture.status.words, words.documentStates],
  ])('%s', (_, of, table) => expect(keys(table)).toEqual(sorted(of)))
  test('paths lead to fields', () => {
    const names = new Set([...found.names, 'vi', 'en'])
    for (const path of Object.keys(words.paths)) expect(names).toContain(path.split('.').at(-1))
  })
})

/** Every pair of words in the tables, however deep. */
function* pairs(table: object, path = ''): Generator<[string, words.Word]> {
  for (const [key, value] of Object.entries(table)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    if ('vi' in value && 'en' in value) yield [`${path}${key}`, value as words.Word]
    else yield* pairs(value, `${path}${key}.`)
  }
}

test.each([...pairs(words)])('%s reads well in both languages', (_, { vi, en }) => {
  for (const text of [vi, en]) {
    expect(text).toMatch(/\S/)
    expect(text).toBe(text.trim().normalize('NFC'))
  }
  expect(en).not.toMatch(/[^\x20-\x7e]/)
  expect(vi).not.toBe(en)
})

test('a word without words stands for itself', () => {
  expect(words.wordOf(words.statuses, 'building', 'vi')).toBe('đang xây dựng')
  expect(words.wordOf(words.statuses, 'xong', 'vi')).toBe('xong')
  expect(words.wordOf(words.statuses, 'toString', 'en')).toBe('toString')
})

test.each([
  ['owner', 'đơn vị chủ quản', 'owner'],
  ['security.level', 'cấp độ an toàn hệ thống thông tin', 'security level'],
  ['services.level', 'mức độ trực tuyến', 'online level'],
  ['level', 'mức độ trực tuyến', 'online level'],
  ['agency.leadUnit', 'đơn vị chủ trì xây dựng kiến trúc', 'unit in charge of the architecture'],
  ['x-own', 'x-own', 'x-own'],
])('field %s', (path, vi, en) => {
  expect(words.fieldWord(path, 'vi')).toBe(vi)
  expect(words.fieldWord(path, 'en')).toBe(en)
})

test.each([
  ['2020-09-30', '30/9/2020', '30 September 2020'],
  ['2020-04-08', '08/4/2020', '8 April 2020'],
  ['2020-01-01', '01/01/2020', '1 January 2020'],
  ['2020-12', '12/2020', 'December 2020'],
  ['2020', '2020', '2020'],
  ['0099-01-01', '01/01/0099', '1 January 0099'],
  ['', '', ''],
  ['sang năm', 'sang năm', 'sang năm'],
])('day %s', (day, vi, en) => {
  expect(words.formatDay(day, 'vi')).toBe(vi)
  expect(words.formatDay(day, 'en')).toBe(en)
})

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [1234567.25, '1.234.567,25', '1,234,567.25'],
  ['11.40', '11,40', '11.40'],
  [-1234, '-1.234', '-1,234'],
])('number %s', (number, vi, en) => {
  expect(words.formatNumber(number, 'vi')).toBe(vi)
  expect(words.formatNumber(number, 'en')).toBe(en)
})
