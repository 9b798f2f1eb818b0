import type { WriteOptions } from 'hucre/xlsx'
import { dayRange } from '../util/day.ts'
import type { Made, Sheet, Workbook } from './book.ts'
import { finish } from './finish.ts'
import { collectLists } from './lists.ts'
import { FONT } from './looks.ts'
import { letterOf, safeText, sheetName, sheetReference } from './safe.ts'
import { arranged, writeSheet } from './sheet.ts'

export type { Choices, Sheet, SheetCell, SheetColumn, Word, Workbook } from './book.ts'

/** Rows a sheet may have. */
const ROW_LIMIT = 1_048_576

/**
 * The bytes of an XLSX file. The same workbook gives the same bytes, wherever and whenever it is written.
 * @param rowLimit rows that fit a sheet; where there are more, the last line says how many are missing
 */
export async function workbookBytes(workbook: Workbook, rowLimit = ROW_LIMIT): Promise<Uint8Array> {
  const { lang, properties } = workbook
  const names = namesOf(workbook.sheets)
  const lists = collectLists(workbook.sheets, names)
  const sheets = [...workbook.sheets, ...(lists.sheet ? [lists.sheet] : [])]
  const allNames = lists.sheet ? [...names, sheetName(lists.sheet.name, lowered(names))] : names
  const made = sheets.map(
    (sheet, i): Made => writeSheet(arranged(sheet, rowLimit, lang), allNames[i] ?? sheet.name, lists.rangeOf, lang),
  )
  const { writeXlsx } = await import('hucre/xlsx')
  const day = new Date(`${dayRange(properties.day)?.first ?? '2000-01-01'}T00:00:00Z`)
  const options: WriteOptions = {
    sheets: made.map(one => one.sheet),
    defaultFont: FONT,
    properties: {
      title: safeText(properties.title, lang),
      creator: safeText(properties.author, lang),
      created: day,
      modified: day,
    },
    // The library writes the name of a sheet without the quotation marks it needs; so it is given whole.
    namedRanges: made.flatMap(({ sheet, headRow }) =>
      headRow === undefined
        ? []
        : {
            name: '_xlnm.Print_Titles',
            range: printTitles(sheet.name, headRow, sheet.freezePane?.columns ?? 0),
            scope: sheet.name,
          },
    ),
  }
  return finish(await writeXlsx(options), made)
}

/** What every page repeats: the header, and the columns that stay in sight. */
function printTitles(name: string, headRow: number, columns: number): string {
  const sheet = sheetReference(name)
  const rows = `${sheet}!$${headRow + 1}:$${headRow + 1}`
  return columns === 0 ? rows : `${sheet}!$A:$${letterOf(columns - 1)},${rows}`
}

const lowered = (names: readonly string[]): Set<string> => new Set(names.map(name => name.toLowerCase()))

function namesOf(sheets: readonly Sheet[]): string[] {
  const taken: string[] = []
  for (const { name } of sheets) taken.push(sheetName(name, lowered(taken)))
  return taken
}
