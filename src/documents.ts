import {
  BOARD_VIEWS,
  FONT_FACE,
  mermaid,
  STATE_VIEWS,
  signsAside,
  summaryOnly,
  svg,
  tidyMermaidSvg,
  type View,
  WAY_VIEWS,
} from './draw/draw.ts'
import type { Picture } from './draw/way.ts'
import { fileName, sheetName, VIEW_NAMES, wayName } from './file-names.ts'
import type { Message } from './findings/message.ts'
import type { Gap } from './gap.ts'
import { type Edition, isOfWay, picturesOf } from './picture-inputs.ts'
import { pngOf } from './png.ts'
import type { Picture as PagePicture } from './report/html/figures.ts'
import { html } from './report/html.ts'
import type { ReportInput } from './report/input.ts'
import { json } from './report/json.ts'
import { markdown } from './report/markdown.ts'
import type { Result } from './run.ts'
import { viewTitles } from './text/views.ts'
import type { Content } from './util/own-file.ts'

export { WAY_VIEWS }
export const VIEWS: readonly View[] = [...STATE_VIEWS, ...BOARD_VIEWS, ...WAY_VIEWS]

/** A document by the name of its file: names are known before anything is made, so that every file can be looked at first. */
export interface Made {
  name: string
  make: () => Making | Promise<Making>
}

/** What became of a document: its content, what is to be told about it, or both. */
export interface Making {
  content?: Content
  problem?: Message
}

/** The compliance report of one architecture in the given formats (`html`, `xlsx`, `md`, `json`); with the way to its target. */
export function reportFiles(result: Result, formats: readonly string[], edition: Edition, way?: Gap): Made[] {
  const { lang } = edition
  const input: ReportInput = {
    ...result,
    version: edition.version,
    rules: result.rules.map(rule => rule.source),
    ...(way ? { way } : {}),
  }
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
  const { reportWorkbook } = await import('./report-workbook.ts')
  return { content: await reportWorkbook(input, lang) }
}

function page(input: ReportInput, result: Result, edition: Edition, way: Gap | undefined): string {
  const pictures = VIEWS.flatMap(view => pageFigures(view, result, way, edition))
  return html(input, { lang: edition.lang, pictures, fontFace: FONT_FACE })
}

/** Sheets of one view a report carries; of more it has only the summary. */
const MOST_SHEETS = 4

/** The sheets of a picture as the page carries them, their ids their own; or why the model allows none. */
function pageFigures(view: View, result: Result, way: Gap | undefined, edition: Edition): PagePicture[] {
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

/** The sheets a report carries of a view: all, or of many only the summary. */
export const shownSheets = (sheets: readonly Picture[], { state }: Pick<Result, 'state'>): readonly Picture[] =>
  sheets.length > MOST_SHEETS ? sheets.slice(0, 1).map(one => summaryOnly(one, state === 'target')) : sheets

export const sheetTitle = (title: string, i: number, sheets: number): string =>
  sheets > 1 ? `${title} (${i + 1}/${sheets})` : title

/** Makes the ids inside a picture its own among all pictures of a page. */
export const sheetPrefix = (view: View, i: number): string => (i === 0 ? view : `${view}-${i + 1}`)

/**
 * Pictures of one architecture (`svg`, `png`, `mmd`). None of a state when no day is known, for then nothing is known to
 * exist; none of the way to the target when it cannot be followed.
 */
export function pictureFiles(
  result: Result,
  views: readonly View[],
  formats: readonly string[],
  edition: Edition,
  way?: Gap,
  through?: Through,
): Made[] {
  return views.flatMap(view => {
    const what = VIEW_NAMES[view][edition.lang]
    const name = isOfWay(view) && way ? wayName(way, what) : fileName(result, what, edition.lang)
    const sheets = picturesOf(view, result, way, edition)
    return sheets.flatMap((picture, i) => {
      const sheet = `${name}${sheetName(i, sheets.length, edition.lang)}`
      let drawing: Promise<Making> | undefined
      // Drawn once, whatever the formats.
      const other = through && (() => (drawing ??= drawnThrough(through, mermaid(picture), sheet)))
      return formats.map(format => ({ name: `${sheet}.${format}`, make: () => drawn(picture, format, sheet, other) }))
    })
  })
}

/** Draws Mermaid text, called by `name`, as SVG; or tells why not. */
export type Through = (text: string, name: string) => Promise<Making>

async function drawnThrough(through: Through, whole: string, name: string): Promise<Making> {
  const { text, restore } = signsAside(whole)
  const { content, ...told } = await through(text, name)
  return { ...told, ...(typeof content === 'string' ? { content: restore(content) } : {}) }
}

/** A picture in a format; what it is for is in the name. By another's drawing, where there is one. */
export async function drawn(
  picture: Picture,
  format: string,
  name: string,
  drawing?: () => Promise<Making>,
): Promise<Making> {
  if (format === 'mmd') return { content: mermaid(picture) }
  const embedFont = format === 'svg'
  const other = await drawing?.()
  const text =
    typeof other?.content === 'string'
      ? tidyMermaidSvg(other.content, { embedFont })
      : svg(picture, { prefix: picture.view, embedFont })
  // Our own picture stands in for one that could not be drawn otherwise.
  const told = other?.problem ? { problem: other.problem } : {}
  return { ...told, ...(format === 'svg' ? { content: text } : await pngOf(text, name)) }
}
