import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decodeText, readCsv } from '../../src/read/csv.ts'
import { readXlsx } from '../../src/read/xlsx.ts'
import { unzip, ZipProblem } from '../../src/read/zip.ts'
import { argsOf, HEAD, imported, mapOf, sheet, xlsx } from './support.ts'

const MAP = mapOf('units', { Tên: 'field: name', 'Mô tả': 'field: description' })
const rowsOf = (text: string) => readCsv(text, 'a.csv', 'a').grid.rows.map(row => row.map(cell => cell?.value ?? null))

describe('CSV', () => {
  test.each([
    [
      'a;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb,c\n1\t2\n',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    ['a,"b;\n""c"""\r\n1,\r\n', [['a', 'b;\n"c"'], ['1']]],
    ['sep=|\na|b\n', [['a', 'b']]],
    ['"a"x,b\n', [['ax', 'b']]],
    ['a\n\n,,\nb', [['a'], [], [], ['b']]],
    ['', []],
    ['Sở Y tế,"Ấp"'.normalize('NFD'), [['Sở Y tế', 'Ấp']]],
  ])('%j', (text, rows) => expect(rowsOf(text)).toEqual(rows))

  test('a quote that is never closed is told with its row', () => {
    expect(readCsv('a,b\nc,"d\ne,f\n', 'a.csv', 'a').open).toBe(1)
  })

  const text = 'Tên,Mô tả\nSở Y tế,Bệnh viện\n'
  const utf16 = (bytes: Buffer) => Buffer.from(bytes).swap16()
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16'],
    ['UTF-16 BE', utf16(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf-16'],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), 'utf-16'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ encoding, text })
  })

  test('Windows-1258, by what Vietnamese it makes', () => {
    // Sở Y tế, with ở and ế as letter and mark.
    const bytes = Buffer.from([0x53, 0xf5, 0xd2, 0x20, 0x59, 0x20, 0x74, 0xea, 0xec, 0x0a])
    expect(decodeText(bytes)).toEqual({ encoding: 'windows-1258', text: 'Sở Y tế\n' })
  })

  test('bytes of TCVN3 become Vietnamese cell by cell, and say so', async () => {
    const bytes = Buffer.from('Tªn,M« t¶\nSë Y tÕ,BÖnh viÖn\n', 'latin1')
    expect(decodeText(bytes)?.encoding).toBe('western')
    const done = await imported({ 'a.csv': bytes }, { 'architecture.yaml': HEAD }, MAP)
    expect(done.findings[0]).toBe('note a.csv import-file.code-page')
    expect(done.plan.elements).toMatchObject([{ id: 'so-y-te', name: 'Sở Y tế' }])
    expect(argsOf(done)).toContainEqual({ encoding: 'tcvn3', before: 'BÖnh viÖn', after: 'Bệnh viện' })
  })

  test('more rows than an inventory has are refused', async () => {
    const done = await imported({ 'a.csv': `Tên\n${'x\n'.repeat(20_000)}` }, { 'architecture.yaml': HEAD }, MAP)
    expect(done.findings[0]).toBe('error a.csv import-file.sheet-too-large')
    expect(done.plan.sheets).toEqual([])
  })

  test('cells are named without a sheet; bytes that are no text are refused', async () => {
    const done = await imported({ 'a.csv': 'Tên;Mô tả\n;x\n' }, { 'architecture.yaml': HEAD }, MAP)
    expect(done.findings).toEqual(['error a.csv!2 import.no-name'])
    const binary = await imported({ 'a.csv': Buffer.from([1, 0, 0, 0, 0, 2, 3]) }, { 'architecture.yaml': HEAD }, MAP)
    expect(binary.findings[0]).toBe('error a.csv import-file.no-text')
  })
})

describe('zip archives', () => {
  const limits = { entries: 10, part: 1000, total: 1500 }
  const all = () => true
  const zip = (parts: Record<string, string>): Buffer =>
    Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]))))
  const problem = (bytes: Buffer): boolean | undefined => {
    try {
      unzip(bytes, all, limits)
      return undefined
    } catch (error) {
      if (error instanceof ZipProblem) return error.tooLarge
      throw error
    }
  }

  test('parts are read, stored or packed', () => {
    const parts = unzip(zip({ a: 'x'.repeat(900), b: 'y' }), all, limits)
    expect([...parts].map(([name, data]) => [name, data.length])).toEqual([
      ['a', 900],
      ['b', 1],
    ])
  })

  test('one that says how large it is, is refused by that', () => {
    expect(problem(zip({ a: 'x'.repeat(1001) }))).toBe(true)
    expect(problem(zip({ a: 'x'.repeat(900), b: 'x'.repeat(900) }))).toBe(true)
    expect(problem(zip(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`p${i}`, 'x']))))).toBe(true)
  })

  test('one that lies about it is stopped where its word ends', () => {
    const bytes = zip({ a: 'x'.repeat(5_000_000) })
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(10, central + 24)
    expect(problem(bytes)).toBe(true)
  })

  test.each([
    ['cut', zip({ a: 'x'.repeat(500) }).subarray(0, 60)],
    ['empty', Buffer.alloc(0)],
    ['no zip', Buffer.from('PK\u0003\u0004 and nothing else, for a long while'.repeat(3))],
  ])('a broken one: %s', (_, bytes) => expect(problem(bytes)).toBe(false))
})

describe('workbooks', () => {
  test('only cells are looked at: links to other files, pictures and macros are not', async () => {
    const book = await xlsx([sheet('S', ['Tên'], ['A'])])
    const parts = unzip(book, () => true, { entries: 100, part: 1e6, total: 1e6 })
    const relations = String(parts.get('xl/_rels/workbook.xml.rels')).replace(
      '</Relationships>',
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    )
    const more = {
      'xl/_rels/workbook.xml.rels': Buffer.from(relations),
      'xl/externalLinks/externalLink1.xml': Buffer.from('<broken'),
    }
    const { grids, problems } = await readXlsx(
      Buffer.from(zipSync({ ...Object.fromEntries(parts), ...more })),
      'a.xlsx',
    )
    expect(problems).toEqual([])
    expect(grids).toMatchObject([{ sheet: 'S', rows: [[{ value: 'Tên' }], [{ value: 'A' }]] }])
  })

  test('a part that many sheets lead to is parsed once', async () => {
    const book = await xlsx([sheet('S', ['Tên'], ['A']), sheet('T', ['Tên'], ['B'])])
    const parts = Object.fromEntries(unzip(book, () => true, { entries: 100, part: 1e6, total: 1e6 }))
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replaceAll('sheet2.xml', 'sheet1.xml')
    const again = zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': Buffer.from(relations) })
    expect(await readXlsx(Buffer.from(again), 'a.xlsx')).toEqual({ grids: [], problems: [{ kind: 'broken' }] })
  })

  test.each([
    ['broken', Buffer.from('PK\u0003\u0004 and nothing else, for a long while'.repeat(3)), 'import-file.broken'],
    ['of the old kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'import-file.old-format'],
  ])('%s', async (_, bytes, key) => {
    const done = await imported({ 'a.xlsx': bytes }, { 'architecture.yaml': HEAD }, MAP)
    expect(done.findings[0]).toBe(`error a.xlsx ${key}`)
  })

  test('a sheet with a cell far away is refused, not cut', async () => {
    const wide = [...Array.from({ length: 301 }, () => 'x')]
    const done = await imported(
      { 'a.xlsx': await xlsx([sheet('S', ['Tên'], ['A']), sheet('T', wide)]) },
      { 'architecture.yaml': HEAD },
      MAP,
    )
    expect(done.findings).toContain('error a.xlsx!T import-file.sheet-too-large')
    expect(done.plan.elements).toHaveLength(1)
  })
})

test.each([3, 20_001, 1e23])(
  'headers that a map says stand below the sheet, in row %d, are told at once',
  async row => {
    const map = mapOf('units', { Tên: 'field: name' }, `    headerRow: ${row}\n`)
    const { findings } = await imported({ 'a.csv': 'Tên\nSở A\n' }, { 'architecture.yaml': HEAD }, map)
    expect(findings).toContain('error a.csv import-file.header-beyond')
  },
)

test.each([
  ['a section is no list', 'applications:\n  name: x\n'],
  ['a section is a text', 'applications: x\n'],
])('where %s nothing is written, and that is told of the file', async (_, model) => {
  const map = mapOf('applications', { Tên: 'field: name', Chủ: 'field: owner, missing: external' })
  const files = { 'architecture.yaml': HEAD, 'ung-dung.yaml': model }
  const { plan, findings } = await imported({ 'a.csv': 'Tên,Chủ\nB,Công ty A\n' }, files, map)
  expect(findings).toContain('error ung-dung.yaml import.unwritable')
  expect(plan.files).toEqual([])
})

test('a value is written before the comment that stands in its place, and behind a colon with a comment', async () => {
  const model = 'applications:\r\n  - id: b\r\n    name: B\r\n    owner: #REF!\r\n    status:   # chưa rõ\r\n'
  const map = mapOf('applications', {
    Tên: 'field: name',
    Chủ: 'field: owner, missing: external',
    Hiện: 'field: status',
  })
  const { texts, findings } = await imported(
    { 'a.csv': 'Tên,Chủ,Hiện\nB,Công ty A,planned\n' },
    { 'architecture.yaml': HEAD, 'm.yaml': model },
    map,
  )
  expect(findings).toEqual([])
  expect(texts['m.yaml']).toMatch(/owner: +\{ external: Công ty A \} #REF!\r\n {4}status: +planned +# chưa rõ\r\n/)
})

test('where no file can be read, the sheets of a map are not missed as well', async () => {
  const { findings } = await imported(
    { 'a.xlsx': Buffer.from('PK\u0003\u0004xxxx') },
    { 'architecture.yaml': HEAD },
    MAP,
  )
  expect(findings).toEqual(['error a.xlsx import-file.broken'])
})
