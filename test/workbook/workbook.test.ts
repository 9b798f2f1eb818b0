import { expect, test } from 'vitest'
import { sheetName } from '../../src/workbook/safe.ts'
import { type Sheet, type Workbook, workbookBytes } from '../../src/workbook/workbook.ts'
import { childrenOf, opened, partsOf, said, sheetOf } from './parts.ts'

const TABLE: Sheet = {
  name: 'Tổng hợp',
  title: 'Báo cáo & <thử>',
  notes: ['Ghi chú thứ nhất', 'Ghi chú thứ hai'],
  columns: [
    { title: 'Mã', width: 14, look: 'id', required: true, note: 'Mã của thành phần, duy nhất trong kiến trúc.' },
    {
      title: 'Kết quả',
      width: 20,
      look: 'verdict',
      choices: {
        strict: true,
        words: [
          { word: 'Đáp ứng', id: 'satisfied' },
          { word: 'Chưa, "đáp ứng"', id: 'violated' },
        ],
      },
    },
    { title: 'Kinh phí', width: 12, look: 'number' },
    { title: 'Ngày', width: 12, look: 'day' },
    { title: 'Ít dùng', width: 20, look: 'text', folded: true },
    { title: 'Đơn vị', width: 18, look: 'text', choices: { sheet: "Đơn vị's", column: 0 } },
  ],
  rows: [
    ['001', 'Đáp ứng', 1234567.5, { day: '2020-09-30' }, 'x'],
    ['2020-09', 'Chưa đáp ứng', 45000, { day: '2020-09' }],
  ],
  frozen: 1,
  filter: true,
  open: true,
}
const UNITS: Sheet = { name: "Đơn vị's", columns: [{ title: 'Mã', width: 9, look: 'id' }], rows: [['a']], open: true }

const bookOf = (...sheets: Sheet[]): Workbook => ({
  lang: 'vi',
  properties: { title: 'Báo cáo', author: 'UBND tỉnh', day: '2020-09-30' },
  sheets,
})

test('what is written is read: values, formats, freezes, filter, notes, choices, print setup', async () => {
  const book = await opened(await workbookBytes(bookOf(TABLE, UNITS)))
  const sheet = sheetOf(book, 'Tổng hợp')
  expect(said(sheet.getCell('A1'))).toBe('Báo cáo & <thử>')
  expect(sheet.getCell('A1').isMerged).toBe(true)
  expect(sheet.getRow(4).values).toEqual([undefined, 'Mã *', 'Kết quả', 'Kinh phí', 'Ngày', 'Ít dùng', 'Đơn vị'])
  expect(said(sheet.getCell('A5'))).toBe('001')
  expect(sheet.getCell('A5').numFmt).toBe('@')
  expect(said(sheet.getCell('C5'))).toBe(1234567.5)
  expect(sheet.getCell('C6').numFmt).toBe('#,##0')
  expect(said(sheet.getCell('D5'))).toEqual(new Date('2020-09-30T00:00:00Z'))
  expect(sheet.getCell('D5').numFmt).toBe('dd/mm/yyyy')
  expect(said(sheet.getCell('D6'))).toBe('2020-09')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 })
  expect(sheet.autoFilter).toBe('A4:F6')
  expect(JSON.stringify(sheet.getCell('A4').note)).toContain('duy nhất trong kiến trúc')
  expect(sheet.getCell('B900').dataValidation).toMatchObject({
    type: 'list',
    formulae: ["'_khung-lists'!$A$1:$A$2"],
    showErrorMessage: true,
  })
  expect(sheet.getCell('F5').dataValidation.formulae).toEqual([
    "OFFSET('Đơn vị''s'!$A$2,0,0,MAX(1,COUNTA('Đơn vị''s'!$A$2:$A$2001)),1)",
  ])
  expect(sheet.getCell('F5').dataValidation.showErrorMessage).not.toBe(true)
  expect(sheet.getColumn(5)).toMatchObject({ hidden: true, outlineLevel: 1, width: 20 })
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1 })
  expect(book).toMatchObject({ title: 'Báo cáo', creator: 'UBND tỉnh', created: new Date('2020-09-30T00:00:00Z') })
  const lists = sheetOf(book, '_khung-lists')
  expect(lists.state).toBe('hidden')
  expect(lists.getRow(2).values).toEqual([undefined, 'Chưa, "đáp ứng"', 'violated'])
})

test('verdicts are coloured by their words, each in another colour', async () => {
  const parts = partsOf(await workbookBytes(bookOf(TABLE, UNITS)))
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  const rules = [...sheet.matchAll(/<cfRule type="expression" priority="(\d+)" dxfId="(\d+)"><formula>([^<]*)/g)]
  expect(rules.map(([, , , formula]) => formula)).toEqual(
    ['Đáp ứng', 'Chưa đáp ứng', 'Chưa đủ cơ sở đánh giá', 'Không áp dụng', 'Được miễn trừ'].map(
      words => `LEFT(B5,LEN("${words}"))="${words}"`,
    ),
  )
  expect(new Set(rules.map(([, priority]) => priority)).size).toBe(5)
  expect(new Set(rules.map(([, , dxf]) => dxf)).size).toBe(5)
})

test('every page repeats header and first columns, under a name Excel can read', async () => {
  const parts = partsOf(await workbookBytes(bookOf(TABLE, UNITS)))
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổng hợp'!$A:$A,'Tổng hợp'!$4:$4</definedName>`,
  )
  expect(parts['xl/workbook.xml']).toContain(`localSheetId="1">'Đơn vị''s'!$1:$1</definedName>`)
})

test('elements stand in the order the standard demands (ECMA-376, CT_Worksheet, CT_Workbook)', async () => {
  const parts = partsOf(await workbookBytes(bookOf(TABLE, UNITS)))
  const order = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'autoFilter',
    'mergeCells',
    'conditionalFormatting',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'ignoredErrors',
    'legacyDrawing',
  ]
  expect(childrenOf(parts['xl/worksheets/sheet1.xml'] ?? '')).toEqual(order)
  for (const [path, xml] of Object.entries(parts).filter(([one]) => one.startsWith('xl/worksheets/sheet'))) {
    const ranks = childrenOf(xml).map(name => order.indexOf(name))
    expect([path, ...ranks]).toEqual([path, ...[...ranks].sort((a, b) => a - b)])
    expect(ranks).not.toContain(-1)
  }
  expect(childrenOf(parts['xl/workbook.xml'] ?? '')).toEqual(['bookViews', 'sheets', 'definedNames', 'calcPr'])
  expect(childrenOf(parts['xl/styles.xml'] ?? '')).toEqual([
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
  ])
})

test('rows below are text as typed, and rows that hold more than a line are tall without being fixed', async () => {
  const long = { ...TABLE, rows: [...TABLE.rows, ['a', 'b', undefined, undefined, undefined, 'từ '.repeat(40)]] }
  const sheet = partsOf(await workbookBytes(bookOf(long, UNITS)))['xl/worksheets/sheet1.xml'] ?? ''
  const style = /<col style="(\d+)" min="1"/.exec(sheet)?.[1]
  expect(style).toBeDefined()
  expect(sheet).toContain(`<c r="A8" s="${style}"/>`)
  expect(sheet).toMatch(/<row r="7" ht="\d+(\.\d+)?">/)
  expect(sheet).toMatch(/<row r="4" ht="\d+(\.\d+)?" customHeight="1">/)
})

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1+cmd|x',
  '@SUM(A1)',
  '#REF!',
  '#N/A',
  '_x0041_',
  'a\u0007b',
  'a\ud800b',
  'a\uffffb',
  '<script>&amp;',
  ']]>',
  'a\nb',
  ' a ',
  "'a",
]

test('hostile texts stay texts, whatever they look like', async () => {
  const sheet: Sheet = {
    name: 'a',
    columns: [{ title: '=1', width: 9, look: 'text' }],
    rows: HOSTILE.map(text => [text]),
  }
  const bytes = await workbookBytes(bookOf(sheet))
  const parts = partsOf(bytes)
  expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f>|t="e"/)
  const signs = [...(parts['xl/sharedStrings.xml'] ?? '')].map(sign => sign.codePointAt(0) ?? 0)
  expect(signs.filter(sign => (sign < 32 && sign !== 10) || sign === 0xfffe || sign === 0xffff)).toEqual([])
  const read = sheetOf(await opened(bytes), 'a')
  const seen = HOSTILE.map((_, i) => said(read.getCell(`A${i + 2}`)))
  expect(seen).toEqual(HOSTILE)
  for (const at of [2, 3, 4, 5]) expect(read.getCell(`A${at}`).numFmt).toBe('@')
})

test('what no cell holds is cut where it can be seen', async () => {
  const sheet: Sheet = { name: 'a', columns: [{ title: 'b', width: 9, look: 'text' }], rows: [['a'.repeat(40_000)]] }
  const text = String(said(sheetOf(await opened(await workbookBytes(bookOf(sheet))), 'a').getCell('A2')))
  expect(text).toHaveLength(32_767)
  expect(text).toMatch(/a… \[đã cắt: một ô chứa tối đa 32\.767 ký tự\]$/)
})

test('rows that do not fit are counted', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => [i])
  const bytes = await workbookBytes(
    bookOf({ name: 'a', columns: [{ title: 'b', width: 9, look: 'number' }], rows }),
    11,
  )
  const sheet = sheetOf(await opened(bytes), 'a')
  expect(said(sheet.getCell('A10'))).toBe(8)
  expect(said(sheet.getCell('A11'))).toBe('Còn 11 dòng không ghi được: một trang tính chứa tối đa 11 dòng.')
  expect(sheet.rowCount).toBe(11)
})

test.each([
  ['Tổng hợp: [a]/b\\c?*', [], 'Tổng hợp a b c'],
  ["'a'", [], 'a'],
  ['', [], 'Sheet'],
  ['History', [], 'History (2)'],
  ['Ứng dụng', ['ứng dụng'], 'Ứng dụng (2)'],
  ['a'.repeat(40), ['a'.repeat(31)], `${'a'.repeat(27)} (2)`],
  [`${'a'.repeat(30)}😀`, [], 'a'.repeat(30)],
  ['a\u0000b', [], 'a b'],
])('the sheet %j becomes a name Excel takes', (wished, taken, name) => {
  expect(sheetName(wished, new Set(taken))).toBe(name)
})

test('names that are alike are told apart', async () => {
  const book = await opened(await workbookBytes(bookOf({ ...UNITS, name: 'A/B' }, { ...UNITS, name: 'a:b' })))
  expect(book.worksheets.map(one => one.name)).toEqual(['A B', 'a b (2)'])
})

test('the same workbook is the same bytes, whatever the time zone', async () => {
  const first = await workbookBytes(bookOf(TABLE, UNITS))
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Kiritimati'
  try {
    expect(Buffer.from(await workbookBytes(bookOf(TABLE, UNITS))).equals(Buffer.from(first))).toBe(true)
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('the file says which program wrote it, and no time of today', async () => {
  const parts = partsOf(await workbookBytes(bookOf(UNITS)))
  expect(parts['docProps/app.xml']).toContain('<Application>Khung</Application>')
  expect(parts['docProps/core.xml']).toContain('2020-09-30T00:00:00Z</dcterms:modified>')
})
