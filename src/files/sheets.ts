import { summaryOnly, type View } from '../draw/draw.ts'
import type { Picture } from '../draw/way.ts'
import type { Result } from '../run.ts'

/** Sheets of one view a report carries; of more it has only the summary. */
const MOST_SHEETS = 4

/** The sheets a report carries of a view: all, or of many only the summary. */
export const shownSheets = (sheets: readonly Picture[], { state }: Pick<Result, 'state'>): readonly Picture[] =>
  sheets.length > MOST_SHEETS ? sheets.slice(0, 1).map(one => summaryOnly(one, state === 'target')) : sheets

export const sheetTitle = (title: string, i: number, sheets: number): string =>
  sheets > 1 ? `${title} (${i + 1}/${sheets})` : title

/** Makes the ids inside a picture its own among all pictures of a page. */
export const sheetPrefix = (view: View, i: number): string => (i === 0 ? view : `${view}-${i + 1}`)
