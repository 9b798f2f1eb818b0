import {
  arrange,
  arrangeSheets,
  arrangeWay,
  BOARD_VIEWS,
  type BoardView,
  FONT_FACE,
  mermaid,
  STATE_VIEWS,
  signsAside,
  summaryOnly,
  svg,
  tidyMermaidSvg,
  type View,
  WAY_VIEWS,
  type WayView,
} from './draw/draw.ts'
import type { PictureInput } from './draw/picture.ts'
import type { Picture, WayInput } from './draw/way.ts'
import type { Message } from './findings/message.ts'
import type { Gap } from './gap.ts'
import { requiredSystems } from './model/required.ts'
import { pngOf } from './png.ts'
import { readTemplate } from './read/pack.ts'
import type { Picture as PagePicture } from './report/html/figures.ts'
import { HTML_TEMPLATES, type HtmlTemplates, html } from './report/html.ts'
import type { ReportInput } from './report/input.ts'
import { json } from './report/json.ts'
import { markdown } from './report/markdown.ts'
import type { Result } from './run.ts'
import { viewTitles } from './text/views.ts'
import { formatDay } from './text/words.ts'
import type { Content } from './util/own-file.ts'

export { WAY_VIEWS }
export const VIEWS: readonly View[] = [...STATE_VIEWS, ...BOARD_VIEWS, ...WAY_VIEWS]

/** In which language, and by which version of the tool. */
export interface Edition {
  lang: 'vi' | 'en'
  version: string
}

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
  const templates = Object.fromEntries(
    HTML_TEMPLATES.map(part => [part, readTemplate(`report/${part}.hbs`)]),
  ) as HtmlTemplates
  const pictures = VIEWS.flatMap(view => pageFigures(view, result, way, edition))
  return html(input, { lang: edition.lang, pictures, fontFace: FONT_FACE, templates })
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
      const sheet = `${name}${sheetName(i, sheets.length, edition)}`
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

/** `_trang-02`; the first sheet, the summary of the others, has the plain name. */
const sheetName = (i: number, sheets: number, { lang }: Edition): string =>
  i === 0 ? '' : `_${lang === 'vi' ? 'trang' : 'sheet'}-${String(i + 1).padStart(String(sheets).length, '0')}`

const VIEW_NAMES = {
  overview: { vi: 'so-do-tong-the', en: 'overview' },
  integration: { vi: 'so-do-tich-hop', en: 'integration' },
  business: { vi: 'so-do-nghiep-vu', en: 'business' },
  data: { vi: 'so-do-du-lieu', en: 'data' },
  application: { vi: 'so-do-ung-dung', en: 'application' },
  technology: { vi: 'so-do-cong-nghe', en: 'technology' },
  security: { vi: 'so-do-an-toan', en: 'security' },
  'data-sharing': { vi: 'so-do-chia-se-du-lieu', en: 'data-sharing' },
  'security-levels': { vi: 'so-do-cap-do', en: 'security-levels' },
  difference: { vi: 'so-do-thay-doi', en: 'difference' },
  roadmap: { vi: 'so-do-lo-trinh', en: 'roadmap' },
  compliance: { vi: 'bieu-do-tuan-thu', en: 'compliance-over-time' },
} as const satisfies Record<View, Record<'vi' | 'en', string>>

const isOfWay = (view: View): view is WayView => WAY_VIEWS.some(one => one === view)
const isBoard = (view: View): view is BoardView => BOARD_VIEWS.some(one => one === view)

/** The sheets of a view: one, or several where one would be too full to read; none where it cannot be drawn. */
export function picturesOf(
  view: View,
  result: Result,
  way: Gap | undefined,
  edition: Edition,
  listed = true,
): Picture[] {
  if (isOfWay(view)) return way ? [arrangeWay(view, { ...wayInput(way, edition), listed })] : []
  if (!result.on) return []
  const input = pictureInput(result, result.on, edition)
  return isBoard(view) ? arrangeSheets(view, input) : [arrange(view, input)]
}

/** `tinh-mau_so-do-lo-trinh_2020-09-30_2025-12-31`. */
const wayName = ({ result, from, to }: Gap, what: string): string => [idOf(result), what, from, to].join('_')

/** `phu-yen_bao-cao-tuan-thu_2020-09-30`; the target state says so, for its day may be a current day as well. */
export function fileName({ architecture, asOf, state }: Result, what: string, lang: Edition['lang']): string {
  const { target, noDay } = NAME_PARTS[lang]
  return [idOf({ architecture }), what, ...(state === 'target' ? [target] : []), asOf ?? noDay].join('_')
}

const NAME_PARTS = {
  vi: { target: 'muc-tieu', noDay: 'chua-ro-ngay' },
  en: { target: 'target', noDay: 'no-day' },
} as const

/** An id read from a model never leads out of the folder: its letters are checked, a missing one is replaced. */
export const idOf = ({ architecture: { id } }: Pick<Result, 'architecture'>): string =>
  /^[a-z0-9][a-z0-9.-]*$/.test(id) ? id : 'kien-truc'

function wayInput({ result, from, to, points, difference, turns }: Gap, edition: Edition): Omit<WayInput, 'listed'> {
  const [first, last] = [points[0], points.at(-1)].map(point => {
    if (!point) throw new Error('A way has a first and a last point.')
    const { state, requirements, findings } = point
    return pictureInput({ ...result, requirements: [...requirements], findings: [...findings] }, state, edition)
  })
  if (!first || !last) throw new Error('A way has a first and a last point.')
  const { lang } = edition
  const [start, end] = [formatDay(from, lang), formatDay(to, lang)]
  return {
    lang,
    heading: {
      ...first.heading,
      subtitle:
        lang === 'vi'
          ? `Từ hiện trạng ngày ${start} đến kiến trúc mục tiêu ngày ${end}, theo lộ trình đã khai báo`
          : `From the current state on ${start} to the target on ${end}, projected from the stated roadmap`,
    },
    from,
    to,
    first,
    last,
    difference,
    points: points.map(({ state, requirements }) => ({ day: state.day, verdicts: requirements.map(r => r.verdict) })),
    turns,
    rules: result.rules.map(rule => rule.source),
  }
}

export function pictureInput(result: Result, state: PictureInput['state'], { lang, version }: Edition): PictureInput {
  const { architecture, rules, requirements, findings } = result
  const { framework } = architecture
  const vi = lang === 'vi'
  const title = architecture.about.title ?? architecture.about.agency?.name ?? architecture.id
  return {
    state,
    lang,
    findings,
    required: requiredSystems(
      rules.map(rule => rule.source),
      requirements,
    ),
    heading: {
      title,
      subtitle: subtitle(state, lang),
      footer: `${framework.title[lang]} · Khung ${version} · ${vi ? 'mô hình' : 'model'} ${short(architecture.contentHash)} · ${vi ? 'bộ yêu cầu' : 'requirements'} ${short(result.rulesHash)}`,
    },
  }
}

/** Whose day it is: facts of one day, looked at on another, are not the state on that other day. */
function subtitle({ kind, day, architecture }: PictureInput['state'], lang: 'vi' | 'en'): string {
  const vi = lang === 'vi'
  const on = formatDay(day, lang)
  if (kind === 'target')
    return vi
      ? `Kiến trúc mục tiêu tính đến ngày ${on} theo lộ trình đã khai báo`
      : `Target state on ${on}, projected from the stated roadmap`
  const { dataAsOf } = architecture
  if (dataAsOf === undefined || dataAsOf === day) return vi ? `Hiện trạng tại ngày ${on}` : `Current state on ${on}`
  const data = formatDay(dataAsOf, lang)
  return vi
    ? `Hiện trạng theo số liệu ngày ${data}, xét tại ngày ${on}`
    : `Current state by the data of ${data}, assessed as of ${on}`
}

/** First digits of a hash: enough to tell versions apart on paper; reports carry it whole. */
export const short = (hash: string): string => hash.replace('sha256:', '').slice(0, 12)
