import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field } from '../../src/model/fields.ts'
import { LANGS } from '../../src/text/words.ts'
import { meaningOf, wordsOf } from '../../src/workbook/cells.ts'
import { type Column, columnOf, columnsOf, isExample, SHEETS, sheetOf, sheetTitle } from '../../src/workbook/columns.ts'
import type { Entry } from '../../src/workbook/entries.ts'
import { sectionsOf } from '../../src/workbook/stated.ts'
import { modelAt } from './model-at.ts'
import { modelThrough, through } from './read-back.ts'

describe.each(LANGS)('in %s', lang => {
  test.each(SHEETS)('sheet %s and its columns are found by their titles', key => {
    const columns = columnsOf(key, lang)
    expect(sheetTitle(key, lang).length).toBeLessThanOrEqual(31)
    expect(sheetOf(`  ${sheetTitle(key, lang).toUpperCase()} `)).toBe(key)
    expect(new Set(columns.map(one => one.title)).size).toBe(columns.length)
    for (const { title, path } of columns) {
      expect(columnOf(key, `${title.normalize('NFD')} *`)?.path).toBe(path)
      expect(columnOf(key, path)?.path).toBe(path)
    }
  })

  test.each(SHEETS)('words of sheet %s are told apart', key => {
    for (const column of columnsOf(key, lang)) {
      if (column.field.kind !== 'word' && column.field.kind !== 'words') continue
      const words = wordsOf(key, column)
      for (const id of column.field.words) {
        const value = column.field.kind === 'words' ? [id] : id
        expect(meaningOf((words[id] ?? { [lang]: id })[lang]?.toUpperCase(), column, key, lang)).toEqual({ value })
        expect(meaningOf(id, column, key, lang)).toEqual({ value })
      }
    }
  })

  test.each(['tinh-mau', 'bo-mau', 'phu-yen'])('the model %s comes back whole', name => {
    const model = modelAt(`models/${name}`)
    expect(modelThrough(model, lang)).toEqual({ model, left: [] })
  })

  test('any text comes back, in a cell, a list, a note and a change', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        ' a',
        '"',
        '"a"',
        'a; b',
        'a | b',
        'a\nb',
        '(trống)',
        '(EMPTY)',
        'Ví dụ: a',
        '=1+1',
        '\u0007',
        '_x0007_',
      ),
    )
    // Line ends at the end are how YAML writes blocks.
    const kept = odd.map(text => text.replace(/\n+$/, ''))
    fc.assert(
      fc.property(kept, fc.array(kept), kept, (one, many, note) => {
        const entry: Entry = { id: 'a', name: one, tags: many, evidence: [{ document: one, date: '2020-02', note }] }
        expect(through(entry, 'units', lang)).toEqual({ entry, left: [] })
        const set = many.length ? { name: one, tags: many } : { name: one }
        const model = { khung: 1, architecture: {}, units: [{ id: 'a', changes: [{ task: 't', set }] }] }
        const whole = modelThrough(model, lang)
        expect(whole.model).toEqual(model)
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  test.each([0, -1.5, 1.234, 1234567.25, 1e21])('number %s comes back, as a number and as text', value => {
    const model = {
      khung: 1,
      architecture: {},
      tasks: [{ id: 'a', budget: value, changes: [{ by: 2021, set: { budget: value } }] }],
    }
    expect(modelThrough(model, lang).model).toEqual(model)
  })

  test('what no column holds is told', () => {
    const entry: Entry = { id: 'a', 'x-own': 1, security: {}, evidence: [{ document: 'b', 'x-page': 2 }] }
    expect(through(entry, 'units', lang).left).toEqual(['x-own', 'security', 'evidence.0.x-page'])
    const units = [
      {
        id: 'a',
        changes: [
          { task: 't', set: {} },
          { 'x-why': 1, set: { 'x-own': 1 } },
        ],
      },
    ]
    expect(modelThrough({ khung: 1, architecture: {}, units }, lang).left).toEqual([
      'changes.0',
      'changes.1.x-why',
      'changes.1.set.x-own',
      'changes.1',
    ])
  })
})

const field = (value: Field): Column => ({ path: 'p', title: 'p', help: '', required: false, main: true, field: value })
const about = { vi: '', en: '' }
const day = field({ kind: 'day', ...about })
const number = field({ kind: 'number', ...about })

test.each([
  ['30/9/2020', '2020-09-30'],
  ['9/2020', '2020-09'],
  ['2020-09', '2020-09'],
  [2020, 2020],
  ['2020', 2020],
  [44104, '2020-09-30'],
  [new Date('2020-09-30T00:00:00Z'), '2020-09-30'],
  ['2020-09-30 00:00:00', '2020-09-30'],
])('day %s', (cell, value) => expect(meaningOf(cell, day, 'units', 'vi')).toEqual({ value }))

test.each(['31/9/2020', 'tháng 9', '13/2020', '99999999', true])('no day: %s', cell =>
  expect(meaningOf(cell, day, 'units', 'vi')).toEqual({ problem: { is: 'no-day', found: String(cell) } }),
)

test.each([
  ['1.234', 'vi', 1234],
  ['1.234', 'en', 1.234],
  ['1,5', 'vi', 1.5],
  ['1,234.5', 'en', 1234.5],
  ['12.500.000', 'vi', 12500000],
  ['Mức độ 4', 'vi', 4],
  ['4 hệ thống', 'vi', undefined],
  ['1.23', 'vi', 1.23],
] as const)('number %s in %s', (cell, lang, value) =>
  expect(meaningOf(cell, number, 'units', lang)).toEqual(
    value === undefined ? { problem: { is: 'no-number', found: cell } } : { value },
  ),
)

test('lists are read as people write them', () => {
  const refs = field({ kind: 'refs', to: [], ...about })
  const texts = field({ kind: 'texts', ...about })
  expect(meaningOf('a, b;c\nd ;', refs, 'units', 'vi')).toEqual({ value: ['a', 'b', 'c', 'd'] })
  expect(meaningOf('TCVN 1, phần 2; b', texts, 'units', 'vi')).toEqual({ value: ['TCVN 1, phần 2', 'b'] })
  expect(meaningOf(' (Trống) ', texts, 'units', 'en')).toEqual({ value: [] })
  expect(meaningOf(' ; ', texts, 'units', 'en')).toBeUndefined()
})

test('evidence is read with and without its parts', () => {
  const column = columnOf('units', 'evidence')
  if (!column) throw new Error('no column')
  const read = meaningOf('Quyết định 1 | 30/9/2020 | a | b\nQuyết định 2\nQuyết định 3 | | c', column, 'units', 'vi')
  expect(read).toEqual({
    value: [
      { document: 'Quyết định 1', date: '2020-09-30', note: 'a | b' },
      { document: 'Quyết định 2' },
      { document: 'Quyết định 3', note: 'c' },
    ],
  })
  expect(meaningOf('Quyết định 1 | mai', column, 'units', 'vi')).toEqual({ problem: { is: 'no-day', found: 'mai' } })
})

test('wrong words name what could stand there', () => {
  const column = columnOf('applications', 'status')
  if (!column) throw new Error('no column')
  expect(meaningOf('xong', column, 'applications', 'vi')).toMatchObject({
    problem: { is: 'no-word', found: 'xong', allowed: expect.arrayContaining(['operating']) },
  })
})

test('an owner may be somebody outside', () => {
  expect(through({ id: 'a', owner: { external: 'VNPT; Hà Nội' } }, 'units', 'vi').entry).toEqual({
    id: 'a',
    owner: { external: 'VNPT; Hà Nội' },
  })
})

test('how much is stated: what is said of a section, and what stands in it', () => {
  const one = [{ id: 'a' }]
  const { partial, sections } = sectionsOf(
    new Map([
      ['units', 'complete'],
      ['functions', 'partial'],
      ['data', 'absent'],
      ['tasks', 'absent'],
    ]),
    new Map([
      ['data', one],
      ['waivers', one],
    ]),
  )
  expect(partial).toEqual(['functions', 'data'])
  expect([...sections]).toEqual([
    ['units', []],
    ['data', one],
    ['waivers', one],
  ])
})

test('an example is known by its first cell', () => {
  expect(isExample('ví  dụ: cong-dvc')).toBe(true)
  expect(isExample('Example: a')).toBe(true)
  expect(isExample('vi-du')).toBe(false)
})
