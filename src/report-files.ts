import { FONT_FACE, svg, type View } from './draw/draw.ts'
import type { Made, Making } from './files/made.ts'
import { fileName, VIEW_NAMES } from './files/names.ts'
import { type Edition, isOfWay, picturesOf, VIEWS } from './files/picture-inputs.ts'
import { reportInput } from './files/report-input.ts'
import { sheetPrefix, sheetTitle, shownSheets } from './files/sheets.ts'
import type { Gap } from './gap.ts'
import type { Picture } from './report/html/figures.ts'
import { html } from './report/html.ts'
import type { ReportInput } from './report/input.ts'
import { json } from './report/json.ts'
import { markdown } from './report/markdown.ts'
import type { Result } from './run.ts'
import { viewTitles } from './text/views.ts'

export type { Made }

/** The compliance report of one architecture in the given formats (`html`, `xlsx`, `md`, `json`); with the way to its target. */
export function reportFiles(result: Result, formats: readonly string[], edition: Edition, way?: Gap): Made[] {
  const { lang } = edition
  const input = { ...reportInput(result, edition.version), ...(way ? { way } : {}) }
  const name = fileName(result, lang === 'vi' ? 'bao-cao-tuan-thu' : 'compliance-report', lang)
  const make = (format: string): string => {
    if (format === 'json') return json([input], { lang })
    if (format === 'md') return markdown([input], { lang })
    return page(input, result, edition, way)
  }
  return formats.map(format => ({
    name: `${name}.${format}`,
    make: () => (format === 'xlsx' ? book(input, lang) : { content: make(format) }),
  }))
}

/** Tables and workbooks are many modules, which no other format needs. */
async function book(input: ReportInput, lang: Edition['lang']): Promise<Making> {
  const { reportWorkbook } = await import('./files/workbook.ts')
  return { content: await reportWorkbook(input, lang) }
}

function page(input: ReportInput, result: Result, edition: Edition, way: Gap | undefined): string {
  const pictures = VIEWS.flatMap(view => pageFigures(view, result, way, edition))
  return html(input, { lang: edition.lang, pictures, fontFace: FONT_FACE })
}

/** The sheets of a picture as the page carries them, their ids their own; or why the model allows none. */
function pageFigures(view: View, result: Result, way: Gap | undefined, edition: Edition): Picture[] {
  const { lang } = edition
  const [id, title] = [VIEW_NAMES[view].vi, viewTitles[view][lang]]
  const sheets = picturesOf(view, result, way, edition, false)
  if (sheets.length === 0) return [{ id, title, why: isOfWay(view) ? 'noWay' : 'noState' }]
  return shownSheets(sheets, result).map((picture, i) => ({
    id: i === 0 ? id : `${id}-${i + 1}`,
    title: sheetTitle(title, i, sheets.length),
    continued: i > 0,
    svg: svg(picture, { prefix: sheetPrefix(view, i), embedFont: false }),
  }))
}
