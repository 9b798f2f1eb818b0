import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventoryWorkbook } from '../../src/inventory.ts'
import { reportFiles } from '../../src/report-files.ts'
import { run } from '../../src/run.ts'
import { opened, partsOf, said, sheetOf } from '../workbook/parts.ts'

/** LibreOffice reads the workbooks as people's own program does, and writes them again. */
const folder = mkdtempSync(join(tmpdir(), 'khung-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Each start of the program takes longer than what it converts: what goes into one format is converted at once. */
function convert(to: 'pdf' | 'xlsx', ...names: string[]): void {
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`
  const files = names.map(name => join(folder, name))
  execFileSync('soffice', [home, '--headless', '--convert-to', to, '--outdir', join(folder, to), ...files], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

const converted = (to: 'pdf' | 'xlsx', name: string): Uint8Array => readFileSync(join(folder, to, `${name}.${to}`))

beforeAll(async () => {
  const inventory = await inventoryWorkbook({ path: 'models/tinh-mau', lang: 'vi', version: '0.1.0' })
  writeFileSync(join(folder, 'kiem-ke.xlsx'), inventory)
  const [result] = run({ paths: ['models/tinh-mau'] })
  if (!result) throw new Error('no result')
  const [made] = reportFiles(result, ['xlsx'], { lang: 'vi', version: '0.1.0' })
  writeFileSync(join(folder, 'bao-cao.xlsx'), (await made?.make())?.content ?? '')
  convert('xlsx', 'kiem-ke.xlsx', 'bao-cao.xlsx')
  convert('pdf', 'bao-cao.xlsx')
}, 180_000)

test('the inventory of a model comes back from LibreOffice with values, choices and notes', async () => {
  const book = await opened(converted('xlsx', 'kiem-ke'))
  const sheet = sheetOf(book, 'Ứng dụng')
  expect(said(sheet.getCell('A4'))).toBe('cong-dvc')
  expect(said(sheet.getCell('C4'))).toBe('cổng dịch vụ công')
  expect(JSON.stringify(sheet.getCell('A3').note)).toContain('duy nhất trong kiến trúc')
  expect(sheet.getCell('C4').dataValidation).toMatchObject({ type: 'list', showErrorMessage: true })
  expect(sheet.getCell('C4').dataValidation.formulae[0]).toContain('_khung-lists')
  expect(sheet.getCell('D4').dataValidation.formulae[0]).toContain('COUNTA')
  expect(sheetOf(book, '_khung').state).toBe('hidden')
})

test('the report prints, and keeps its colours and its names of pages', () => {
  const pdf = converted('pdf', 'bao-cao')
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  const text = execFileSync('pdftotext', [join(folder, 'pdf', 'bao-cao.pdf'), '-'], { encoding: 'utf8' })
  expect(text).toContain('BÁO CÁO ĐÁNH GIÁ MỨC ĐỘ TUÂN THỦ KHUNG KIẾN TRÚC')
  expect(text).not.toMatch(/#REF!|#NAME\?|Err:\d/)
  const parts = partsOf(converted('xlsx', 'bao-cao'))
  expect(parts['xl/workbook.xml']).toMatch(
    /_xlnm\.Print_Titles[^>]*>&apos;Yêu cầu&apos;!\$A:\$C,&apos;Yêu cầu&apos;!\$3:\$3</,
  )
  expect(parts['xl/worksheets/sheet2.xml']?.match(/<cfRule/g)?.length).toBe(10)
})
