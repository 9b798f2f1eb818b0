import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { wayToTarget } from '../../src/gap.ts'
import { reportFiles } from '../../src/report-files.ts'
import { type Result, run } from '../../src/run.ts'
import { decisions } from '../../src/text/review.ts'
import { type Lang, verdicts } from '../../src/text/words.ts'
import { inFolder } from '../support/temp.ts'
import { opened, said, sheetOf } from './parts.ts'

async function reported(path: string, lang: Lang = 'vi'): Promise<{ result: Result; bytes: Uint8Array; name: string }> {
  const results = run({ paths: [path] })
  const [result] = results
  if (!result) throw new Error('no result')
  const way = wayToTarget(result, results, true)
  const [made] = reportFiles(result, ['xlsx'], { lang, version: '0.1.0' }, 'points' in way ? way : undefined)
  const content = (await made?.make())?.content
  if (!(content instanceof Uint8Array)) throw new Error('no bytes')
  return { result, bytes: content, name: made?.name ?? '' }
}

/** Rows of a sheet beneath its header, by the titles of the columns. */
function rowsOf(sheet: ExcelJS.Worksheet, first: string): Record<string, unknown>[] {
  const rows: ExcelJS.Row[] = []
  sheet.eachRow(row => rows.push(row))
  const at = rows.findIndex(row => said(row.getCell(1)) === first)
  const heads = Array.from((rows[at]?.values ?? []) as unknown[], String).slice(1)
  return rows
    .slice(at + 1)
    .map(row => Object.fromEntries(heads.map((head, i) => [head, said(row.getCell(i + 1))] as const)))
}

describe('the report of the sample province', async () => {
  const { result, bytes, name } = await reported('models/tinh-mau')
  const book = await opened(bytes)

  test('has the name of every report, and its sheets in order', () => {
    expect(name).toBe('tinh-mau_bao-cao-tuan-thu_2020-09-30.xlsx')
    expect(book.worksheets.map(one => one.name)).toEqual([
      'Tổng hợp',
      'Yêu cầu',
      'Phát hiện',
      'Chưa đủ cơ sở',
      'Miễn trừ',
      'Căn cứ',
      'Đơn vị',
      'Nghiệp vụ',
      'Dịch vụ công',
      'Kênh giao tiếp',
      'Ứng dụng',
      'Dữ liệu',
      'Nền tảng dùng chung',
      'Hạ tầng kỹ thuật',
      'Biện pháp an toàn thông tin',
      'Kết nối, chia sẻ dữ liệu',
      'Nhiệm vụ, lộ trình',
      'Số liệu',
      'Nghiệp vụ - ứng dụng',
      'Ứng dụng - dữ liệu',
      'Đơn vị - nghiệp vụ',
      'Khoảng cách',
      'Kết quả thay đổi',
      'Kết quả theo thời gian',
      '_khung-lists',
    ])
  })

  test('sums up by component, as the result does, and says what it is of', () => {
    const rows = rowsOf(sheetOf(book, 'Tổng hợp'), 'Kiến trúc thành phần')
    const total = rows.find(row => row['Kiến trúc thành phần'] === 'Tổng số')
    const { satisfied, violated, undetermined, notApplicable, waived } = result.summary
    expect(total).toMatchObject({
      'Đáp ứng': satisfied,
      'Chưa đáp ứng': violated,
      'Chưa đủ cơ sở đánh giá': undetermined,
      'Không áp dụng': notApplicable,
      'Được miễn trừ': waived,
      'Tổng số': result.requirements.length,
    })
    const texts = rows.flatMap(row => Object.values(row))
    expect(texts).toContain(result.architecture.contentHash)
    expect(texts).toContain(result.rulesHash)
    expect(said(sheetOf(book, 'Tổng hợp').getCell('A2'))).toBe(result.architecture.about.title)
  })

  test('has every requirement with verdict, deadline as a day, subjects, and columns for the reviewer', () => {
    const sheet = sheetOf(book, 'Yêu cầu')
    const rows = rowsOf(sheet, 'TT')
    expect(rows.map(row => [row['Mã yêu cầu'], row['Kết quả']])).toEqual(
      result.requirements.map(({ rule, verdict, partial }) => [
        rule,
        expect.stringContaining(partial ? `${verdicts[verdict].vi} (` : verdicts[verdict].vi),
      ]),
    )
    const dvcqg = rows.find(row => row['Mã yêu cầu'] === 'connection.dvcqg')
    expect(dvcqg?.['Đối tượng']).toBe('Kết nối với Cổng Dịch vụ công quốc gia (kn-dvcqg)')
    expect(dvcqg?.['Căn cứ']).toContain('(theo báo chí')
    const due = result.requirements.find(one => one.rule === 'connection.ncsc')?.deadline
    const ncsc = rows.find(row => row['Mã yêu cầu'] === 'connection.ncsc')
    expect([ncsc?.['Thời hạn'], ncsc?.['Tình trạng thời hạn']]).toEqual([new Date(`${due}T00:00:00Z`), 'chưa đến hạn'])
    const heads = sheet.getRow(3).values as string[]
    const at = heads.indexOf('Ý kiến thẩm định')
    expect(heads[at + 1]).toBe('Ghi chú')
    const rule = sheet.getCell(4, at).dataValidation
    expect(rule).toMatchObject({ type: 'list', formulae: ["'_khung-lists'!$A$1:$A$6"], showErrorMessage: true })
    expect(said(sheetOf(book, '_khung-lists').getCell('A3'))).toBe(decisions.violated.vi)
    expect(said(sheetOf(book, '_khung-lists').getCell('B3'))).toBe('violated')
    expect(sheet.views[0]).toMatchObject({ xSplit: 3, ySplit: 3 })
  })

  test('has every finding, the gravest first, with what the agency states and how to mend it', () => {
    const rows = rowsOf(sheetOf(book, 'Phát hiện'), 'TT')
    expect(rows).toHaveLength(result.findings.length)
    const levels = rows.map(row => ['lỗi', 'cảnh báo', 'lưu ý'].indexOf(String(row.Mức)))
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(rows.find(row => row['Đối tượng'] === 'kn-dvcqg' && row['Mã yêu cầu'] === 'connection.dvcqg')).toMatchObject(
      {
        Tên: 'Kết nối với Cổng Dịch vụ công quốc gia',
        'Kết quả': 'Chưa đáp ứng',
        'Vị trí': expect.stringMatching(/ket-noi\.yaml:\d+:\d+$/),
        'Cách khắc phục': expect.stringMatching(/\S/),
        'Nội dung': expect.not.stringContaining('`'),
      },
    )
  })

  test('has elements, figures as numbers, and a whole matrix on one sheet under the names of its columns', () => {
    const figures = rowsOf(sheetOf(book, 'Số liệu'), 'TT')
    expect(figures[0]).toMatchObject({ 'Giá trị': 40000, 'Thời điểm': '2020' })
    const { functions, applications } = result.architecture.bySection
    expect(rowsOf(sheetOf(book, 'Ứng dụng'), 'TT').map(row => row.Mã)).toEqual(applications.map(({ id }) => id))
    const matrix = sheetOf(book, 'Nghiệp vụ - ứng dụng')
    const rows = rowsOf(matrix, 'TT')
    expect(rows).toHaveLength(functions.length)
    expect(matrix.columnCount).toBe(applications.length + 2)
    const named = rows.find(row => Object.values(row).includes('Giải quyết thủ tục hành chính'))
    const marked = Object.entries(named ?? {}).flatMap(([head, mark]) =>
      mark === 'x' ? [head.replace(/^\d+\. /, '')] : [],
    )
    const supporting = applications.filter(({ values }) => values.supports?.includes('giai-quyet-tthc'))
    expect(marked).toEqual(supporting.map(({ values }) => values.name))
  })

  test('is the same bytes every time', async () => {
    expect(Buffer.from((await reported('models/tinh-mau')).bytes).equals(Buffer.from(bytes))).toBe(true)
  })
})

test('a model that says little, in English, has no empty sheets', async () => {
  const { bytes } = await reported('models/phu-yen', 'en')
  const book = await opened(bytes)
  const names = book.worksheets.map(one => one.name)
  expect(names.slice(0, 4)).toEqual(['Summary', 'Requirements', 'Findings', 'Not enough known'])
  expect(names).not.toContain('Gap')
  expect(names).not.toContain('Public services')
})

test('a hostile model harms nobody', async () => {
  const model = `khung: 1
architecture: { id: a, title: "=cmd|'/c calc'!A0", framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }
applications: [{ id: b, name: "=HYPERLINK(1)", type: other, description: "_x0041_]]>" }]
units: [{ id: u, name: "#REF!" }]
`
  const { bytes } = await inFolder({ 'architecture.yaml': model }, reported)
  const book = await opened(bytes)
  expect(said(sheetOf(book, 'Tổng hợp').getCell('A2'))).toBe("=cmd|'/c calc'!A0")
  const [application] = rowsOf(sheetOf(book, 'Ứng dụng'), 'TT')
  expect(Object.values(application ?? {})).toContain('=HYPERLINK(1)\n_x0041_]]>')
  expect(Object.values(rowsOf(sheetOf(book, 'Đơn vị'), 'TT')[0] ?? {})).toContain('#REF!')
})
