import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { reportFiles } from '../../src/documents.ts'
import { inventoryWorkbook } from '../../src/inventory.ts'
import { run } from '../../src/run.ts'
import { opened, partsOf, said, sheetOf } from '../workbook/parts.ts'

/** LibreOffice reads the workbooks as people's own program does, and writes them again. */
const folder = mkdtempSync(join(tmpdir(), 'khung-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

function converted(name: string, to: 'pdf' | 'xlsx'): Uint8Array {
  const out = join(folder, to)
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`
  execFileSync('soffice', [home, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const made = name.replace(/\.xlsx$/, `.${to}`)
  expect(readdirSync(out)).toContain(made)
  return readFileSync(join(out, made))
}

async function write(name: string, content: Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), content)
}

test('the inventory of a model comes back from LibreOffice with values, choices and notes', async () => {
  await write('kiem-ke.xlsx', await inventoryWorkbook({ path: 'models/tinh-mau', lang: 'vi', version: '0.1.0' }))
  const book = await opened(converted('kiem-ke.xlsx', 'xlsx'))
  const sheet = sheetOf(book, 'Ứng dụng')
  expect(said(sheet.getCell('A4'))).toBe('cong-dvc')
  expect(said(sheet.getCell('C4'))).toBe('cổng dịch vụ công')
  expect(JSON.stringify(sheet.getCell('A3').note)).toContain('duy nhất trong kiến trúc')
  expect(sheet.getCell('C4').dataValidation).toMatchObject({ type: 'list', showErrorMessage: true })
  expect(sheet.getCell('C4').dataValidation.formulae[0]).toContain('_khung-lists')
  expect(sheet.getCell('D4').dataValidation.formulae[0]).toContain('COUNTA')
  expect(sheetOf(book, '_khung').state).toBe('hidden')
})

test('the report prints, and keeps its colours and its names of pages', async () => {
  const [result] = run({ paths: ['models/tinh-mau'] })
  if (!result) throw new Error('no result')
  const [made] = reportFiles(result, ['xlsx'], { lang: 'vi', version: '0.1.0' })
  const content = (await made?.make())?.content
  await write('bao-cao.xlsx', content as Uint8Array)
  const pdf = converted('bao-cao.xlsx', 'pdf')
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  const text = execFileSync('pdftotext', [join(folder, 'pdf', 'bao-cao.pdf'), '-'], { encoding: 'utf8' })
  expect(text).toContain('BÁO CÁO ĐÁNH GIÁ MỨC ĐỘ TUÂN THỦ KHUNG KIẾN TRÚC')
  expect(text).not.toMatch(/#REF!|#NAME\?|Err:\d/)
  const parts = partsOf(converted('bao-cao.xlsx', 'xlsx'))
  expect(parts['xl/workbook.xml']).toMatch(
    /_xlnm\.Print_Titles[^>]*>&apos;Yêu cầu&apos;!\$A:\$C,&apos;Yêu cầu&apos;!\$3:\$3</,
  )
  expect(parts['xl/worksheets/sheet2.xml']?.match(/<cfRule/g)?.length).toBe(10)
})
