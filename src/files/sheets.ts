import { summaryOnly, type View } from '../draw/draw.ts'
import { SHEET_LABELS } from '../draw/sheet-labels.ts'
import type { Picture } from '../draw/way.ts'
import type { Result } from '../run.ts'

/** Sheets of one view a report carries; of more it has only the summary. */
const MOST_SHEETS = 4

/** The sheets a report carries of a view: all, or of many only the summary. */
export const shownSheets = (sheets: readonly Picture[], { state }: Pick<Result, 'state'>): readonly Picture[] =>
  sheets.length > MOST_SHEETS ? sheets.slice(0, 1).map(one => summaryOnly(one, state === 'target')) : sheets

export const sheetTitle = (title: string, i: number, sheets: number): string =>
  sheets > 1 ? `${title} (${i + 1}/${sheets})` : title

/** What a document calls a picture: which of several sheets it is, and which part of one that takes several pages. */
export function pageTitle(title: string, picture: Picture): string {
  const { sheet, part } = picture.view === 'compliance' ? {} : picture
  const whole = sheet ? sheetTitle(title, sheet.number - 1, sheet.of) : title
  return part ? `${whole}, ${SHEET_LABELS[picture.lang].pagePart(part.number, part.of)}` : whole
}

/** Makes the ids inside a picture its own among all pictures of a page. */
export const sheetPrefix = (view: View, i: number): string => (i === 0 ? view : `${view}-${i + 1}`)
