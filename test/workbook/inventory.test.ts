import type ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/findings/usage.ts'
import { inventoryWorkbook } from '../../src/inventory.ts'
import type { Knowledge } from '../../src/model/architecture.ts'
import { SECTIONS, type Section, sections } from '../../src/model/language.ts'
import { inventorySheets } from '../../src/text/inventory.ts'
import { LANGS, type Lang, sections as sectionWords } from '../../src/text/words.ts'
import type { CellContent } from '../../src/workbook/cells.ts'
import {
  columnOf,
  columnsOf,
  isExample,
  sheetOf as keyOf,
  META_SHEET,
  SHEETS,
  type SheetKey,
  sheetTitle,
} from '../../src/workbook/columns.ts'
import { changesOf, type Entry } from '../../src/workbook/entries.ts'
import { sectionsOf } from '../../src/workbook/stated.ts'
import { inFolder } from '../support/temp.ts'
import { modelAt } from './model-at.ts'
import { opened, said, sheetOf } from './parts.ts'
import { changeRead, entryRead } from './read-back.ts'

const bytesOf = (path?: string, lang: Lang = 'vi'): Promise<Uint8Array> =>
  inventoryWorkbook({ ...(path === undefined ? {} : { path }), lang, version: '0.1.0' })
const written = (path?: string, lang: Lang = 'vi'): Promise<ExcelJS.Workbook> => {
  const key = `${path} ${lang}`
  const book = BOOKS.get(key) ?? bytesOf(path, lang).then(opened)
  BOOKS.set(key, book)
  return book
}
const BOOKS = new Map<string, Promise<ExcelJS.Workbook>>()

type Line = Map<string, CellContent>

/** Lines of a sheet by the paths of its columns, examples left out. */
function linesOf(sheet: ExcelJS.Worksheet, key: SheetKey, examples = false): Line[] {
  const rows: ExcelJS.Row[] = []
  sheet.eachRow(row => rows.push(row))
  const at = rows.findIndex(
    row => columnOf(key, String(said(row.getCell(1)))) && columnOf(key, String(said(row.getCell(2)))),
  )
  const heads = columnsOf(key, 'vi').map(
    (_, i) => columnOf(key, String(said(rows[at]?.getCell(i + 1) as ExcelJS.Cell)))?.path,
  )
  return rows
    .slice(at + 1)
    .filter(row => isExample(String(said(row.getCell(1)))) === examples)
    .map(
      row =>
        new Map(heads.flatMap((path, i) => (path === undefined ? [] : [[path, said(row.getCell(i + 1))] as const]))),
    )
    .filter(line => [...line.values()].some(value => value !== null && value !== ''))
}

/** What a workbook states, as a model. */
function modelOf(book: ExcelJS.Workbook, lang: Lang): Entry {
  const named = new Map(book.worksheets.map(sheet => [keyOf(sheet.name), sheet]))
  const sheet = (key: SheetKey): ExcelJS.Worksheet => {
    const found = named.get(key)
    if (!found) throw new Error(key)
    return found
  }
  const form: Line = new Map()
  sheet('architecture').eachRow(row => {
    const column = columnOf('architecture', String(said(row.getCell(1))))
    if (column) form.set(column.path, said(row.getCell(2)))
  })
  const { stated, ...about } = entryRead(form, 'architecture', lang) as { stated?: Record<Section, Knowledge> }
  const changes = linesOf(sheet('changes'), 'changes').map(line => changeRead(line, lang))
  const lines = new Map(
    SECTIONS.map(section => [
      section,
      linesOf(sheet(section), section).map(line => {
        const entry = entryRead(line, section, lang)
        const own = changes.filter(one => one.section === section && one.element === entry.id)
        return own.length ? { ...entry, changes: changesOf(own) } : entry
      }),
    ]),
  )
  const outline = linesOf(sheet('outline'), 'outline').map(line => entryRead(line, 'outline', lang))
  const read = sectionsOf(new Map(Object.entries(stated ?? {}) as [Section, Knowledge][]), lines)
  return {
    khung: 1,
    architecture: {
      ...about,
      ...(read.partial.length ? { partial: read.partial } : {}),
      ...(outline.length ? { outline: Object.fromEntries(outline.map(one => [one.item, one.content])) } : {}),
    },
    ...Object.fromEntries(read.sections),
  }
}

test.each([
  ['tinh-mau', 'vi'],
  ['bo-mau', 'en'],
  ['phu-yen', 'vi'],
] as const)('the workbook of %s in %s states the whole model', async (name, lang) => {
  const model = modelAt(`models/${name}`)
  expect(modelOf(await written(`models/${name}`, lang), lang)).toEqual(model)
})

test('what a workbook cannot hold is told on its first sheet', async () => {
  const book = await inFolder(
    {
      'architecture.yaml': `khung: 1
x-note: a
architecture: { id: a, title: Thử, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, partial: [units], x-own: 1 }
units: []
functions: [{ id: f, x-more: 1, security: {} }]
applications:
  - { id: b, name: "mật khẩu: Abc@12345xyz", changes: [{ task: t, set: {} }] }
indicators: [{ id: it-budget, value: 1, changes: [{ by: 2021, set: { value: 2 } }] }]
data: [{ id: Sai Mã }]
`,
    },
    folder => written(folder),
  )
  const lines: string[] = []
  sheetOf(book, 'Hướng dẫn').eachRow(row => lines.push(String(said(row.getCell(2)))))
  const told = lines.slice(lines.indexOf('Không đưa được vào bảng (chỉ có trong tệp mô hình):'))
  expect(told).toEqual([
    'Không đưa được vào bảng (chỉ có trong tệp mô hình):',
    'architecture: x-own',
    'x-note',
    'Trang “Đơn vị” có trong mô hình là danh sách rỗng, khai báo một phần; bảng này ghi là khai báo một phần và không có dòng nào.',
    'functions / f: x-more, security',
    'applications / b: changes.0',
    'indicators / it-budget: changes',
    'Tệp mô hình có vấn đề; phần có vấn đề có thể không có trong bảng:',
    expect.stringMatching(/architecture\.yaml, dòng 9, cột \d+: mã/i),
  ])
  expect(lines.join('\n')).toContain('Thông tin mật trong mô hình được thay bằng [đã che]')
  expect(JSON.stringify(book.model)).not.toContain('Abc@12345xyz')
})

test.each(LANGS)('an empty workbook in %s shows how, and states nothing', async lang => {
  const book = await written(undefined, lang)
  const shown = book.worksheets.filter(one => one.state === 'visible').map(one => one.name)
  expect(shown.slice(1, -1)).toEqual(SHEETS.map(key => sheetTitle(key, lang)))
  const aside = book.worksheets.map(({ name }) => name).filter(name => keyOf(name) === undefined)
  const helping = [inventorySheets.guide[lang], inventorySheets.national[lang]]
  expect(aside.filter(name => !name.startsWith(META_SHEET))).toEqual(helping)
  const { architecture, ...model } = modelOf(book, lang)
  expect(model).toEqual({ khung: 1 })
  expect(architecture).toMatchObject({ framework: 'vn-egov-2.0', partial: SECTIONS.filter(one => one !== 'waivers') })
  for (const key of SHEETS.filter(one => one !== 'architecture')) {
    const examples = linesOf(sheetOf(book, sheetTitle(key, lang)), key, true)
    expect([key, examples.length > 0]).toEqual([key, true])
    if (!Object.hasOwn(sections, key)) continue
    // Apart from the mark in its first cell an example is read as anything else.
    for (const line of examples) {
      const [first] = columnsOf(key, lang)
      entryRead(new Map([...line, [first?.path ?? '', 'a']]), key, lang)
    }
  }
})

test('the sheet of the outline says what the ids of its sections mean', async () => {
  const notes: string[] = []
  sheetOf(await written(), 'Đề cương văn bản').eachRow(row => notes.push(String(said(row.getCell(1)))))
  expect(notes[2]).toContain('vision (Tầm nhìn kiến trúc); principles (Nguyên tắc);')
  const english: string[] = []
  sheetOf(await written(undefined, 'en'), sheetTitle('outline', 'en')).eachRow(row =>
    english.push(String(said(row.getCell(1)))),
  )
  expect(english[2]).toContain('vision (Architecture vision)')
})

test('words are chosen from lists, ids of one section from its sheet, of several from what is stated', async () => {
  const book = await written('models/tinh-mau')
  const sheet = sheetOf(book, 'Ứng dụng')
  const at = (path: string, row = 300) =>
    sheet.getCell(row, columnsOf('applications', 'vi').findIndex(one => one.path === path) + 1).dataValidation
  const listed = (rule: ExcelJS.DataValidation): unknown[] => {
    const [, name = '', letter = '', first, last] =
      /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(String(rule.formulae[0])) ?? []
    const words: unknown[] = []
    for (let row = Number(first); row <= Number(last); row++)
      words.push(said(sheetOf(book, name).getCell(`${letter}${row}`)))
    return words
  }
  expect(listed(at('status'))).toContain('đang vận hành')
  expect(at('status').showErrorMessage).toBe(true)
  expect(listed(at('security.level'))).toEqual(['1', '2', '3', '4', '5'])
  expect(at('owner').formulae[0]).toMatch(/^OFFSET\('Đơn vị'!\$A\$4,0,0,MAX\(1,COUNTA\('Đơn vị'!\$A\$4:/)
  expect(at('owner').showErrorMessage).not.toBe(true)
  expect(listed(at('reads'))).toEqual(expect.arrayContaining(['csdl-ho-so', 'lgsp', 'national/dancu']))
  expect(listed(at('copyOf'))).toContain('national/dvcqg')
  const words = sheetOf(book, '_khung-lists')
  const ids: [unknown, unknown][] = []
  words.eachRow(row => row.eachCell((cell, i) => ids.push([said(cell), said(row.getCell(i + 1))])))
  expect(ids).toContainEqual(['đang vận hành', 'operating'])
})

test('the sheets are known by the hidden one, columns rarely used are folded, ids stay text', async () => {
  const book = await written('models/tinh-mau')
  const meta: unknown[] = []
  const hidden = sheetOf(book, META_SHEET)
  hidden.eachRow(row => meta.push([said(row.getCell(1)), said(row.getCell(2))]))
  expect(hidden.state).toBe('hidden')
  expect(meta).toEqual([
    ['inventory', 1],
    ['khung', 1],
    ['lang', 'vi'],
    ['framework', 'vn-egov-2.0'],
    ['version', '0.1.0'],
    ['architecture', 'tinh-mau'],
  ])
  const sheet = sheetOf(book, sectionWords.applications.vi)
  const columns = columnsOf('applications', 'vi')
  const folded = (path: string) => sheet.getColumn(columns.findIndex(one => one.path === path) + 1).hidden
  expect([folded('copyOf'), folded('evidence'), folded('owner')]).toEqual([true, false, false])
  expect(sheet.getCell('A4').numFmt).toBe('@')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 })
})

test('the same bytes every time', async () => {
  const [first, second] = await Promise.all([bytesOf('models/bo-mau'), bytesOf('models/bo-mau')])
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

test('one architecture at a time, of a framework that is known', () => {
  expect(() => bytesOf('models')).toThrow(UsageError)
  expect(() => inventoryWorkbook({ framework: 'x', lang: 'vi', version: '' })).toThrow(UsageError)
})
