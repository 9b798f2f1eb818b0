import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../src/import.ts'
import { inventoryWorkbook } from '../../src/inventory.ts'
import type { Field, Fields } from '../../src/model/fields.ts'
import { ELEMENT_SECTIONS, type ElementSection, SECTIONS, sections } from '../../src/model/language.ts'
import { readArchitectures } from '../../src/read/read.ts'
import { flowText } from '../../src/util/yaml/flow.ts'
import { SHEETS } from '../../src/workbook/columns.ts'
import { sums } from './support.ts'

/** Texts that spreadsheets, CSV and YAML each take for something else. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '+84 123',
    '-x',
    '@SUM(A1)',
    '"q"',
    'a; b',
    'a\nb',
    'a, b',
    'e\u0301 NFD',
    '😀',
    'x'.repeat(300),
    '_x0041_',
    'Tổng cộng',
    'Ghi chú',
    '007',
    '3-4',
    '73928e05',
    'true',
    'null',
    '# x',
    'a: b',
    '(trống)x',
    'Ví dụ x',
    ' \t x',
    '[a]',
    '{a}',
    '&a',
    '*a',
    "'a'",
  ),
)
const ids = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/).filter(id => id !== 'national')
const day = fc.constantFrom('2020-09-30', '2020-09', 2020)

/** A value of a field; references lead to any id, which need not be there: that section is partial. */
function arbitraryOf(field: Field, all: readonly string[]): fc.Arbitrary<unknown> | undefined {
  const reference = fc.constantFrom(...all)
  switch (field.kind) {
    case 'text':
      return hostile
    case 'texts':
      return fc.array(hostile, { minLength: 1, maxLength: 3 })
    case 'day':
      return day
    case 'flag':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: field.min, max: field.max ?? 9999 })
    case 'number':
      return fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(n => Math.round(n * 100) / 100)
    case 'word':
      return fc.constantFrom(...field.words)
    case 'words':
      return fc.uniqueArray(fc.constantFrom(...field.words), { minLength: 1, maxLength: 3 })
    case 'owner':
      return fc.oneof(
        reference,
        hostile.map(external => ({ external })),
      )
    case 'ref':
      return reference
    case 'refs':
      return fc.uniqueArray(reference, { minLength: 1, maxLength: 3 })
    case 'object':
      return entryOf(field.fields, all)
    default:
      return undefined
  }
}

function entryOf(fields: Fields, all: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const value = name === 'id' ? undefined : arbitraryOf(field, all)
    return value ? [[name, value] as const] : []
  })
  const required = known.flatMap(([name]) => (fields[name]?.required ? [name] : []))
  const record = (all: typeof known, requiredKeys: string[]) =>
    fc.record(Object.fromEntries(all), { requiredKeys }).filter(entry => Object.keys(entry).length > 0)
  if (!('changes' in fields)) return record(known, required)
  const change = fc.record(
    { task: fc.constantFrom(...all), by: day, set: record(known, []) },
    { requiredKeys: ['set'] },
  )
  const changes = fc.array(change, { minLength: 1, maxLength: 3 })
  return record([...known, ['changes', changes] as const], required)
}

/** Elements by section; every id is unique. */
const model = fc.uniqueArray(ids, { minLength: 3, maxLength: 9 }).chain(all =>
  fc.tuple(...all.map(() => fc.constantFrom(...ELEMENT_SECTIONS))).chain(where =>
    fc.tuple(
      ...all.map((id, i) =>
        entryOf(sections[where[i] as ElementSection].fields, all).map(rest => ({
          id,
          section: where[i] as ElementSection,
          rest,
        })),
      ),
    ),
  ),
)

const HEAD = `khung: 1
architecture:
  { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, title: "=1+1", agency: { name: " Thử" },
    partial: [units, tasks], outline: { vision: "a; b", 1.2 Mục: "x\\ny", a.b: tep.md } }
x-note: a
`

function textOf(entries: readonly { id: string; section: string; rest: Record<string, unknown> }[]): string {
  const names = [...new Set(entries.map(({ section }) => section))]
  const lines = names.flatMap(section => [
    `${section}:`,
    ...entries
      .filter(one => one.section === section)
      .map(({ id, rest }) => `  - ${flowText({ id, ...rest })} # ${section}`),
  ])
  return `${HEAD}${names.includes('channels') ? '' : 'channels: []\n'}${lines.join('\n')}\n`
}

/** A whole model: what is said of the architecture, and every entry, in the order of their ids; empty lists as well. */
function modelOf(path: string): Record<string, unknown> {
  const [declared] = readArchitectures([path])
  const found: Record<string, unknown[]> = {}
  for (const { value } of declared?.files ?? [])
    for (const section of SECTIONS) if (Array.isArray(value[section])) (found[section] ??= []).push(...value[section])
  for (const list of Object.values(found)) list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const about = declared?.files.find(({ value }) => value.architecture)?.value.architecture as Record<string, unknown>
  const partial = [...((about.partial ?? []) as string[])].sort()
  return { ...found, architecture: { ...about, partial }, findings: declared?.findings.map(({ rule }) => rule) }
}

const keyOf = (entry: unknown): string => {
  const { id, at, rule, subject } = entry as Record<string, unknown>
  return `${id} ${at} ${rule} ${subject}`
}

async function inFolder<T>(text: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'khung-'))
  try {
    writeFileSync(join(folder, 'architecture.yaml'), text)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('model → workbook → model', () => {
  test.each(['models/tinh-mau', 'models/bo-mau', 'models/phu-yen'])('%s is the same', async path => {
    const folder = mkdtempSync(join(tmpdir(), 'khung-'))
    try {
      const file = join(folder, 'a.xlsx')
      writeFileSync(file, await inventoryWorkbook({ path, lang: 'vi', version: '0' }))
      const plan = await planOf({ files: [file], to: path })
      expect(plan.findings).toEqual([])
      expect(plan.files).toEqual([])
      expect(plan.elements).toEqual([])
      const rows = plan.sheets.filter(({ section }) => section !== undefined)
      const fates = rows.flatMap(one => Object.keys(one.fates))
      expect(fates.filter(fate => ['added', 'changed', 'refused', 'unread'].includes(fate))).toEqual([])
      expect(new Set(rows.map(({ section }) => section))).toEqual(new Set(SHEETS))
      for (const one of rows) expect(Object.values(one.fates).reduce((a, b) => a + b, 0)).toBe(one.rows)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.each([
    ['models/tinh-mau', 'vi'],
    ['models/bo-mau', 'en'],
    ['models/phu-yen', 'vi'],
  ] as const)('%s comes into being, whole, from its workbook in an empty folder', async (path, lang) => {
    await inFolder('', async folder => {
      const file = join(folder, 'a.xlsx')
      writeFileSync(file, await inventoryWorkbook({ path, lang, version: '0' }))
      const to = join(folder, 'moi')
      const plan = await planOf({ files: [file], to })
      expect(plan.findings).toEqual([])
      mkdirSync(to)
      for (const { path: written, text } of plan.files) writeFileSync(resolve(written), text)
      expect(modelOf(to)).toEqual(modelOf(path))
    })
  })

  test('any model is the same, byte for byte, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(model, fc.constantFrom('vi' as const, 'en' as const), async (entries, lang) => {
        await inFolder(textOf(entries), async folder => {
          const file = join(folder, 'a.xlsx')
          writeFileSync(file, await inventoryWorkbook({ path: folder, lang, version: '0' }))
          const plan = await planOf({ files: [file], to: folder })
          expect(plan.findings.filter(({ level }) => level === 'error')).toEqual([])
          expect(plan.elements).toEqual([])
          expect(plan.files).toEqual([])
          const lists = plan.sheets.filter(({ section }) => section !== undefined && section in sections)
          const unchanged = lists.reduce((sum, { fates }) => sum + (fates.unchanged ?? 0), 0)
          expect(unchanged).toBe(entries.length)
          expect(sums({ plan, findings: [], texts: {} })).not.toHaveProperty('changed')
        })
      }),
      { numRuns: 40, seed: 20_200_930 },
    )
  })
})
