import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { inventoryWorkbook } from '../../src/inventory.ts'
import { META_SHEET, sheetTitle } from '../../src/workbook/columns.ts'
import type { Contents } from './desk.ts'
import type { Texts } from './mutate.ts'

/**
 * Workbooks as texts, so that they can be mutated as such: each part is a text named `<workbook>/<part>`, an element on
 * each line.
 */

const PART = /^[^/]+\.xlsx(?=\/)/

/** The parts of a workbook that cells are read from. */
function partsOf(name: string, bytes: Uint8Array): Texts {
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => !/comments|drawings|theme|docProps/.test(part))
  return Object.fromEntries(parts.map(([part, data]) => [`${name}/${part}`, oneEach(strFromU8(data))]))
}

const oneEach = (xml: string): string => xml.replaceAll('><', '>\n<')

/** How the bytes of an archive and of a text file differ from what they should be; a number chooses. */
export type Damage = number

/** Files as they are written to the disk: parts put together into workbooks, some of them damaged. */
export function packed(files: Texts, damage: Damage): Contents {
  const books = new Map<string, Record<string, Uint8Array>>()
  const others: Record<string, string | Uint8Array> = {}
  for (const [name, text] of Object.entries(files)) {
    const book = PART.exec(name)?.[0]
    if (book === undefined) others[name] = name.endsWith('.csv') ? encoded(text, damage) : text
    else {
      const parts = books.get(book) ?? {}
      parts[name.slice(book.length + 1)] = strToU8(text)
      books.set(book, parts)
    }
  }
  for (const [book, parts] of books) others[book] = damaged(zipSync(parts, { level: damage % 2 ? 0 : 1 }), damage)
  return others
}

/** Offices keep CSV in the code page of the machine, or in UTF-16. */
function encoded(text: string, damage: Damage): string | Uint8Array {
  if (damage % 8 === 1) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (damage % 8 === 2) return Buffer.from(text, 'utf16le')
  if (damage % 8 === 3) return Buffer.from(text.normalize('NFD'), 'latin1')
  return text
}

/** One archive in eight has a byte changed, or is cut off. */
function damaged(bytes: Uint8Array, damage: Damage): Uint8Array {
  if (damage % 8 > 1) return bytes
  const at = (damage * 7919) % bytes.length
  if (damage % 8 === 1) return bytes.slice(0, at)
  const changed = Uint8Array.from(bytes)
  // The directory at the end says what is where.
  const place = damage % 16 === 0 ? bytes.length - 1 - (at % Math.min(400, bytes.length)) : at
  changed[place] = (changed[place] ?? 0) ^ (1 << (damage % 7))
  return changed
}

/** An office's own workbook. */
export const ownWorkbook: Texts = partsOf(
  'so.xlsx',
  await writeXlsx({
    sheets: [
      { name: 'Hướng dẫn', rows: [['Điền từ trang sau']] },
      {
        name: 'Ket noi',
        rows: [
          ['Từ', 'Tới', 'Qua'],
          ['Một cửa điện tử', 'Cổng dịch vụ công quốc gia', 'LGSP'],
          ['LGSP', 'national/dancu', null],
        ],
      },
      {
        name: 'Nhiem vu',
        rows: [
          ['Tên', 'Thời gian', null, 'Kinh phí'],
          [null, 'Bắt đầu', 'Kết thúc', null],
          ['Kết nối', new Date(Date.UTC(2021, 0, 1)), '06/2021', 1500.5],
          ['Nâng cấp', 2021, '31/12/2022', '2,5'],
          ['Tổng cộng', null, null, 1503],
        ],
        merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
      },
      {
        name: 'Ung dung',
        rows: [
          ['STT', 'Tên ứng dụng', 'Đơn vị chủ quản', 'Năm đưa vào sử dụng', 'Cấp độ', 'Ghi chú'],
          [1, 'Một cửa điện tử', 'Văn phòng UBND', 2018, 3, true],
          [2, 'Quản lý bến xe', 'Sở Giao thông', '2019', '2', '#N/A'],
        ],
      },
    ],
  }),
)

/** A form, its outline, two lists, the changes planned, and the hidden sheet by which the workbook is known. */
const KEPT = new Set([
  META_SHEET,
  ...(['architecture', 'outline', 'units', 'applications', 'changes'] as const).map(key => sheetTitle(key, 'vi')),
])

/** The tool's own form, filled in from a model; of its sheets only those that a change can matter to. */
export async function formOf(folder: string): Promise<Texts> {
  const parts = partsOf('so.xlsx', await inventoryWorkbook({ path: join(folder), lang: 'vi', version: '0' }))
  const [of, names] = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml'].map(part => parts[`so.xlsx/${part}`] ?? '')
  const sheets = [...(names ?? '').matchAll(/<sheet\b[^>]*name="([^"]*)"[^>]*r:id="([^"]*)"[^>]*>/g)]
  const kept = sheets.filter(([, name = '']) => KEPT.has(name)).map(([, , id = '']) => id)
  const targets = [...(of ?? '').matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relation]) => {
    const [id = '', target = ''] = [/Id="([^"]*)"/, /Target="([^"]*)"/].map(what => what.exec(relation)?.[1])
    return target.includes('worksheets') && !kept.includes(id) ? [target.replace(/^\/?(?:xl\/)?/, '')] : []
  })
  const left = Object.entries(parts).filter(([name]) => !targets.some(target => name.endsWith(target)))
  const gone = sheets.filter(([, , id = '']) => !kept.includes(id)).map(([element]) => element)
  return Object.fromEntries(
    left.map(([name, text]) => [name, name.endsWith('xl/workbook.xml') ? without(text, gone) : text]),
  )
}

const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((rest, part) => rest.replace(part, ''), text).replace(/<definedNames>[\s\S]*<\/definedNames>/, '')
