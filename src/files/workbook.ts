import type { DocumentInput } from '../document/input.ts'
import type { Lang } from '../text/words.ts'
import { annexBook, reportBook } from '../workbook/report.ts'
import { workbookBytes } from '../workbook/workbook.ts'

/** The compliance report of one architecture as the bytes of an Excel workbook. */
export const reportWorkbook = (input: DocumentInput, lang: Lang): Promise<Uint8Array> =>
  workbookBytes(reportBook(input, lang))

/** The tables of the architecture document. */
export const annexWorkbook = (input: DocumentInput, lang: Lang): Promise<Uint8Array> =>
  workbookBytes(annexBook(input, lang))
