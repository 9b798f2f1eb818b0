import type { Heading, Lang, OnSheets } from './picture.ts'
import { SHEET_LABELS } from './sheet-labels.ts'

/** What all pictures on several sheets have in common: the first is a summary, in the others nothing is missing. */

interface Titled extends OnSheets {
  lang: Lang
  heading: Heading
}

/** The words around a sheet: which of how many it is, and what of the whole it shows. */
export function sheetHeading({ heading, sheet, part, lang }: Titled): Heading {
  const words = SHEET_LABELS[lang]
  const about = (of: { about?: string }): string => (of.about === undefined ? '' : `: ${of.about}`)
  const which = [
    heading.subtitle,
    ...(sheet ? [`${words.sheet(sheet.number, sheet.of)}${about(sheet)}`] : []),
    ...(part ? [`${words.pagePart(part.number, part.of)}${about(part)}`] : []),
  ]
  return { ...heading, subtitle: which.join(' – ') }
}

/** Sheets in words: `3`, `3–5`. */
export function rangeOf(sheets: readonly number[]): string {
  const [first, last] = [sheets[0], sheets.at(-1)]
  return first === last ? `${first ?? ''}` : `${first}–${last}`
}

/** The sheets after the first. */
export const detailsOf = (of: number): string => (of > 2 ? `2–${of}` : '2')

/** A summary for a document that carries none of the other sheets: it says where those come from. */
export function summaryAlone<T extends Titled & { view: string }>(picture: T, target: boolean): T {
  const { sheet, remarks = [], view, lang } = picture
  if (!sheet) return picture
  const [counted = '', ...others] = remarks
  const command = `khung diagram --view ${view}${target ? ' --state target' : ''}`
  return { ...picture, remarks: [counted, SHEET_LABELS[lang].elsewhere(detailsOf(sheet.of), command), ...others] }
}
