import { LABELS } from './labels.ts'
import { FINE, type Type, width as widthOf, wrap } from './measure.ts'
import { BADGE_HEIGHT, badges, block, text } from './parts.ts'
import { type Cell, type Heading, type Lang, LINE_LOOKS, LOOKS } from './picture.ts'
import { BLUE, GREY, LINE, type Line, type Scene, type Shape } from './scene.ts'
import { SHEET_LABELS } from './sheet-labels.ts'

/** What surrounds every picture: title above, legend and footer below. */

export const PAGE = 1400
export const MARGIN = 28

/** Title, legend and footer together, about. */
const AROUND = 170
/** Sheets on their side within their margins, in millimetres. */
const A4 = { w: 277, h: 190 }
const A3 = { w: 400, h: 277 }
/** Millimetres of paper for a drawing unit at least: names are then set in 2 mm, a little less than 6 points. */
const LEGIBLE = 1 / 6

type Size = Pick<Scene, 'width' | 'height'>

/** Whether a picture can be read when it is printed on one A3 sheet, upright or on its side. */
export const isLegible = ({ width, height }: Size): boolean =>
  Math.max(Math.min(A3.w / width, A3.h / height), Math.min(A3.h / width, A3.w / height)) >= LEGIBLE

/**
 * Room for a picture on a page of a document: A4 on its side within the margins of such documents, without the title of an
 * annex and a caption. Names are then set in 6 points.
 */
const ON_PAGE = { w: 252, h: 142 }
/** A little wider than other pictures some of connections are: names are not much smaller for that. */
const WIDEST_ON_PAGE = 1540
/** How high a picture may become on a page that it is as wide as. */
export const PAGE_HEIGHT = Math.floor((ON_PAGE.h / ON_PAGE.w) * PAGE)

/** What is rather read in five points than taken apart. */
const ALMOST = 1.2

/** Whether a picture can be read on one page of a document; or almost. */
export const fitsPage = ({ width, height }: Size, almost = false): boolean =>
  width <= WIDEST_ON_PAGE && height <= PAGE_HEIGHT * (almost ? ALMOST : 1)

/** How high a sheet of several may become: it is read on A4 as one picture is on A3. */
export const SHEET_HEIGHT = A4.h / LEGIBLE

/** Of several ways to lay a picture out, the first that another does not print clearly larger than. */
export function best<T extends { page: number; height: number }>([first, ...others]: readonly (() => T)[]): T {
  if (!first) throw new Error('There is always one way.')
  const scale = ({ page, height }: T) => Math.min(A4.w / page, A4.h / (height + AROUND))
  return others.reduce((kept, other) => {
    const next = other()
    return scale(next) > scale(kept) * 1.05 ? next : kept
  }, first())
}

const TITLE: Type = { size: 22, bold: true }
const SUBTITLE: Type = { size: 14 }
const SMALL: Type = { size: FINE }
export const REMARK: Type = { size: 12 }
export const SAMPLE = { w: 30, h: 16 }

const UNTITLED = 36

export function head({ title, subtitle }: Heading, page: number): { shapes: Shape[]; bottom: number } {
  const room = page - 2 * MARGIN
  const lines = wrap(title, TITLE, room, 2)
  const below = wrap(subtitle, SUBTITLE, room, 2)
  // In a document a caption takes the place of the title.
  const untitled = lines.length === 0 ? UNTITLED : 0
  const middle = { anchor: 'middle', room } as const
  const shapes = [
    ...block(lines, page / 2, 30 + lines.length * 14, TITLE, { ...middle, fill: BLUE }),
    ...block(below, page / 2, 42 + lines.length * 28 + below.length * 9 - untitled, SUBTITLE, middle),
  ]
  return { shapes, bottom: 58 + lines.length * 28 + below.length * 18 - untitled }
}

/** Sentences below a picture, across the page. */
export function drawRemarks(
  remarks: readonly string[],
  top: number,
  page: number,
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = []
  let y = top
  for (const remark of remarks) {
    const lines = wrap(remark, REMARK, page - 2 * MARGIN, 3)
    shapes.push(...lines.map((line, i) => text(MARGIN, y + 16 + i * 17, line, REMARK)))
    y += lines.length * 17 + 3
  }
  return { shapes, bottom: y }
}

/** The legend and the footer. */
export function foot(footer: string, items: readonly LegendItem[], top: number, page: number) {
  const room = page - 2 * MARGIN
  const shapes: Shape[] = [{ kind: 'panel', x: MARGIN, y: top, w: room, h: 1, fill: LINE }]
  let [x, y] = [MARGIN, top + 22]
  for (const item of items) {
    if (x + item.width > page - MARGIN) [x, y] = [MARGIN, y + 24]
    shapes.push(...item.at(x, y))
    x += item.width + 26
  }
  const lines = wrap(footer, SMALL, room, 4)
  shapes.push(...block(lines, MARGIN, y + 22 + lines.length * 7, SMALL, { fill: GREY, room }))
  return { shapes, bottom: y + (lines.length === 0 ? 16 : 34 + lines.length * 14) }
}

export interface LegendItem {
  width: number
  at: (x: number, middle: number) => Shape[]
}

/** A sample of a given width and what it means. */
export const legendItem = (label: string, wide: number, sample: LegendItem['at']): LegendItem => ({
  width: wide + 8 + widthOf(label, SMALL),
  at: (x, y) => [...sample(x, y), text(x + wide + 8, y + 4, label, SMALL)],
})

export const legendTitle = (lang: Lang): LegendItem => legendItem(LABELS[lang].legend, -8, () => [])

/** What boxes, connections and badges the picture really holds. */
export function legend(drawn: readonly Shape[], lang: Lang): LegendItem[] {
  const words = LABELS[lang]
  const looks = new Set(
    drawn.flatMap(s =>
      s.kind === 'box' && !['user', 'absent'].includes(s.cell?.kind ?? '') && !s.cell?.change ? [s.look] : [],
    ),
  )
  const lines = new Set(drawn.flatMap(s => (s.kind === 'line' && s.id !== undefined ? [s.look] : [])))
  const levels = new Set(drawn.flatMap(s => ('badges' in s ? s.badges.map(b => b.level) : [])))
  return [
    legendTitle(lang),
    ...LOOKS.filter(look => looks.has(look)).map(look =>
      legendItem(words.looks[look], SAMPLE.w, (x, y) => [
        { kind: 'box', x, y: y - SAMPLE.h / 2, ...SAMPLE, look, tip: words.looks[look], texts: [], badges: [] },
      ]),
    ),
    ...(drawn.some(s => s.kind === 'box' && s.cell?.kind === 'group') ? [groupSample(SHEET_LABELS[lang].legend)] : []),
    ...LINE_LOOKS.filter(look => lines.has(look)).map(look =>
      legendItem(words.lines[look], 44, (x, y) => [sampleLine(x, y, look, words.lines[look])]),
    ),
    ...(['error', 'warning'] as const)
      .filter(level => levels.has(level))
      .map(level => {
        const label = level === 'error' ? words.hasErrors : words.hasWarnings
        const one = { errors: level === 'error' ? 1 : 0, warnings: level === 'warning' ? 1 : 0 }
        return legendItem(label, BADGE_HEIGHT + 10, (x, y) => badges(one, x + BADGE_HEIGHT + 10, y, lang))
      }),
  ]
}

const groupSample = (label: string): LegendItem => {
  const cell: Cell = { kind: 'group', id: '', name: label, look: 'present', errors: 0, warnings: 0 }
  return legendItem(label, SAMPLE.w + 3, (x, y) => [
    { kind: 'box', x, y: y - SAMPLE.h / 2, ...SAMPLE, look: 'present', cell, tip: label, texts: [], badges: [] },
  ])
}

const sampleLine = (x: number, y: number, look: Line['look'], tip: string): Line => ({
  kind: 'line',
  look,
  tip,
  parts: [
    [
      { x, y },
      { x: x + 44, y },
    ],
  ],
  arrow: { x: x + 44, y },
  texts: [],
  badges: [],
})
