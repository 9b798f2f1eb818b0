import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'

/** The parts of a workbook as text, by path. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))

/** Names of the elements directly beneath the root of a part, in order. */
export function childrenOf(xml: string): string[] {
  const names: string[] = []
  let depth = 0
  for (const [, close, name, rest] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)((?:[^>"]|"[^"]*")*)>/g)) {
    if (close) {
      depth--
      continue
    }
    if (depth === 1) names.push(name ?? '')
    if (!rest?.endsWith('/')) depth++
  }
  return names
}

/** The workbook as another program reads it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer)
  return book
}

/** A sheet that must be there. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}: ${book.worksheets.map(one => one.name).join(', ')}`)
  return sheet
}

/** What a cell says, whatever it is made of. */
export function said(cell: ExcelJS.Cell): string | number | boolean | Date | null {
  const { value } = cell
  if (value && typeof value === 'object' && 'richText' in value) return value.richText.map(run => run.text).join('')
  if (value && typeof value === 'object' && !(value instanceof Date)) throw new Error(JSON.stringify(value))
  return value ?? null
}
