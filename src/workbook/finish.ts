import type { Zippable } from 'fflate'
import { type Made, OPEN_ROWS } from './book.ts'
import { letterOf } from './safe.ts'

/** The oldest time a zip file can say, in the machine's own time zone: the same bytes everywhere. */
const ZIP_TIME = new Date(1980, 0, 1)

/**
 * What the library that writes the parts cannot be told: styles of whole columns, notes as large as their text, no
 * complaints about numbers written as text, and the name of this program; then the zip file, the same bytes whenever it
 * is written.
 */
export async function finish(bytes: Uint8Array, made: readonly Made[]): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
  const parts = unzipSync(bytes)
  const change = (path: string, by: (xml: string) => string): void => {
    const part = parts[path]
    if (part) parts[path] = strToU8(by(strFromU8(part)))
  }
  change('docProps/app.xml', xml => xml.replace('>hucre<', '>Khung<'))
  for (const [i, one] of made.entries()) {
    change(`xl/worksheets/sheet${i + 1}.xml`, xml => worksheet(xml, one))
    change(`xl/drawings/vmlDrawing${i + 1}.vml`, xml => noteSizes(xml, one.notes))
  }
  const zip: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, data]) => [path, [data, { mtime: ZIP_TIME, level: 6, os: 0, attrs: 0 }]]),
  )
  return zipSync(zip)
}

function worksheet(xml: string, { sheet, firstRow, openRow }: Made): string {
  const columns = sheet.columns ?? []
  let out = xml.replace(/<drawing |<legacyDrawing |<\/worksheet>/, end => {
    const all = `A1:${letterOf(Math.max(columns.length, 1) - 1)}${OPEN_ROWS}`
    return `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>${end}`
  })
  // Rows that are not fixed grow with what is written into them.
  out = out.replace(/<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g, (whole, row: string, height: string) =>
    Number(row) > firstRow ? `<row r="${row}" ht="${height}"` : whole,
  )
  if (columns.some(column => column.outlineLevel))
    out = out.replace('<sheetFormatPr ', '<sheetFormatPr outlineLevelCol="1" ')
  if (openRow === undefined) return out
  for (const at of columns.keys()) {
    const style = new RegExp(`<c r="${letterOf(at)}${openRow + 1}" s="(\\d+)"`).exec(out)?.[1]
    if (style !== undefined) out = out.replace(`<col min="${at + 1}" `, `<col style="${style}" min="${at + 1}" `)
  }
  return out
}

/** Characters in a line of a note, and the columns and rows of a sheet it covers. */
const NOTE_LINE = 44
const NOTE_COLUMNS = 3

function noteSizes(vml: string, notes: readonly string[]): string {
  let i = 0
  return vml.replace(/<x:Anchor>(\d+),15,(\d+),2,\d+,31,\d+,4<\/x:Anchor>/g, (_whole, column: string, row: string) => {
    const lines = Math.ceil((notes[i++] ?? '').length / NOTE_LINE) + 1
    return `<x:Anchor>${column},15,${row},2,${Number(column) + NOTE_COLUMNS},31,${Number(row) + 2 + lines},4</x:Anchor>`
  })
}
