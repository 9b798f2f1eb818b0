import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importCommand } from '../../src/cli/commands/import.ts'
import { ended } from '../support/command.ts'
import { head } from '../support/model.ts'
import { keepingFolder } from '../support/temp.ts'

/** Inventories come from many offices, by mail: what is no inventory is refused before it fills the memory. */

const XML = 'http://schemas.openxmlformats.org'
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const part = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0"?>${text}`)

/** A workbook of one sheet, with the heads of an inventory. */
function workbook(rows: string, after = ''): Uint8Array {
  const relation = (kind: string, target: string) =>
    part(
      `<Relationships xmlns="${XML}/package/2006/relationships"><Relationship Id="r" Type="${XML}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`,
    )
  const main = `xmlns="${XML}/spreadsheetml/2006/main"`
  const heads = ['STT', 'Tên ứng dụng', 'Tình trạng'].map((text, i) => cell(`${'ABC'[i]}1`, text)).join('')
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${XML}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KINDS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KINDS}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': part(
      `<workbook ${main} xmlns:r="${XML}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': part(
      `<worksheet ${main}><sheetData><row r="1">${heads}</row>${rows}</sheetData>${after}</worksheet>`,
    ),
  })
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const second = `<row r="2">${cell('A2', '1')}${cell('B2', 'Cổng')}</row>`

/** How an import ends, and the processor time it took in milliseconds. */
const imported = (name: string, make: (path: string) => void) =>
  keepingFolder({ 'm/architecture.yaml': head() }, async folder => {
    const path = join(folder, name)
    make(path)
    const started = process.cpuUsage()
    const given = { to: join(folder, 'm'), format: 'pretty', lang: 'vi', color: false } as const
    const { status, out, err } = await ended(() => importCommand([path], given))
    const { user, system } = process.cpuUsage(started)
    return { status, said: out + err, time: (user + system) / 1000 }
  })

const written = (content: string | Uint8Array) => (path: string) => writeFileSync(path, content)

test('the workbook these are made of is one that is read', async () => {
  const { status, said } = await imported('a.xlsx', written(workbook(second)))
  expect(status).toBe(0)
  expect(said).toContain('Cổng')
})

describe('what no office makes is refused, in seconds', () => {
  const far = Array.from({ length: 10_000 }, (_, i) => `<row r="${i + 2}">${cell(`XFD${i + 2}`, 'x')}</row>`).join('')
  const titles = 'STT;Tên ứng dụng;Tình trạng\n'
  test.each<[string, string, string | Uint8Array]>([
    ['cells in the last column', 'a.xlsx', workbook(far)],
    ['a cell of 40 million letters', 'a.xlsx', workbook(`<row r="2">${cell('B2', 'a'.repeat(40_000_000))}</row>`)],
    ['3,000,000 lines', 'a.csv', titles + '1;Cổng;x\n'.repeat(3_000_000)],
    ['20,000,000 empty lines', 'a.csv', '\n'.repeat(20_000_000)],
    ['a field of 10 million letters', 'a.csv', `${titles}1;"${'""'.repeat(10_000_000)}"\n`],
  ])('%s', async (_, name, content) => {
    const { status, said, time } = await imported(name, written(content))
    expect(status).toBe(1)
    expect(said).toMatch(/quá lớn|vượt quá giới hạn/)
    expect(time).toBeLessThan(6000)
  })

  test('merged cells over all of a sheet, thousands of times', async () => {
    const merges = (n: number) => `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(n)}</mergeCells>`
    const rows = Array.from(
      { length: 300 },
      (_, i) => `<row r="${i + 2}">${cell(`B${i + 2}`, `Cổng ${i}`)}</row>`,
    ).join('')
    const { status, said, time } = await imported('a.xlsx', written(workbook(rows, merges(50_000))))
    expect(status).toBe(1)
    expect(said).toMatch(/quá lớn|vượt quá giới hạn/)
    expect(time).toBeLessThan(6000)
    // One is cut to what is used of the sheet.
    expect((await imported('a.xlsx', written(workbook(rows, merges(1))))).time).toBeLessThan(3000)
  })
})

test.each<[string, (path: string) => void]>([
  ['a pipe', path => execFileSync('mkfifo', [path])],
  ['a device without end', path => symlinkSync('/dev/zero', path)],
])('%s is not read', async (_, make) => {
  for (const name of ['a.csv', 'a.xlsx']) {
    const { status, said } = await imported(name, make)
    expect(status).toBe(2)
    expect(said).toContain('không phải tệp thông thường')
  }
})
