import { safePrefix, xml } from './escape.ts'
import { FONT_FACE } from './font-face.generated.ts'
import { bars, hatch, PATTERNS } from './patterns.ts'
import type { Cell, Change, LineLook, Look } from './picture.ts'
import {
  AMBER,
  type Badge,
  BLUE,
  type Box,
  GREEN,
  GREY,
  LINE,
  type Line,
  type Panel,
  type Patch,
  type Plate,
  type Point,
  RED,
  type Rect,
  type Scene,
  type Shape,
  type Stroke,
  type Text,
  WHITE,
} from './scene.ts'

export interface SvgOptions {
  /** Begins every id in the file; different for pictures that come into one document. */
  prefix: string
  /** Whether the file carries its font. A document with several pictures carries `FONT_FACE` once itself. */
  embedFont: boolean
}

/** SVG that needs no style sheet, script or other file, and that resvg, typst, Word and browsers draw alike. */
export function sceneToSvg(scene: Scene, { prefix, embedFont }: SvgOptions): string {
  const id = safePrefix(prefix)
  const [w, h] = [n(scene.width), n(scene.height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="'Be Vietnam Pro','Segoe UI',Arial,sans-serif">`,
    `<title id="${id}-title">${xml(scene.title)}</title>`,
    `<desc id="${id}-desc">${xml(scene.description)}</desc>`,
    ...(embedFont ? [`<style>${FONT_FACE}</style>`] : []),
    `<rect width="${w}" height="${h}" fill="${WHITE}"/>`,
    ...scene.shapes.map(shape => draw(shape)),
    '</svg>\n',
  ].join('\n')
}

/** One decimal, no negative zero, nothing that depends on how a sum was made. */
const n = (value: number): string => String(Math.round(value * 10) / 10 + 0)

function draw(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return drawText(shape)
    case 'badge':
      return drawBadge(shape)
    case 'box':
      return drawBox(shape)
    case 'panel':
      return drawPanel(shape)
    case 'line':
      return drawLine(shape)
    case 'patch':
      return drawPatch(shape)
    case 'stroke':
      return drawStroke(shape)
    case 'plate':
      return drawPlate(shape)
  }
}

function drawText({ x, y, text, size, bold, fill, anchor }: Text): string {
  const align = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}"${weight} fill="${fill}"${align}>${xml(text)}</text>`
}

function drawPanel({ x, y, w, h, fill, stroke, dashed }: Panel): string {
  const edge = stroke ? ` stroke="${stroke}"${dashed ? ' stroke-dasharray="6 4"' : ''}` : ''
  const round = h > 10 ? ' rx="4"' : ''
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${round} fill="${fill}"${edge}/>`
}

const BOXES: Readonly<Record<Look, string>> = {
  present: `stroke="${BLUE}"`,
  unconnected: `stroke="${BLUE}"`,
  coming: `stroke="${BLUE}" stroke-dasharray="6 3"`,
  gone: `stroke="${LINE}" stroke-dasharray="1.5 3"`,
  missing: `stroke="${RED}" stroke-width="1.6" stroke-dasharray="2 3"`,
  unknown: `stroke="${GREY}" stroke-dasharray="2 3"`,
  waived: `stroke="${GREY}" stroke-dasharray="8 3 2 3"`,
}

const CHANGED: Readonly<Record<Change, string>> = {
  added: `stroke="${GREEN}" stroke-width="2"`,
  removed: `stroke="${RED}" stroke-width="1.4" stroke-dasharray="1.5 3"`,
  changed: `stroke="${AMBER}" stroke-width="2"`,
  renamed: `stroke="${BLUE}" stroke-width="2"`,
}

/** A system whose host has a lower security level. */
const SHORT = `stroke="${RED}" stroke-width="2"`

/** What can be looked up: an element or connection of the model by its id, a national system as `national/<id>`. */
const elementAttribute = (id: string): string => ` data-element="${xml(id)}"`

function cellAttribute({ kind, id }: Cell): string {
  if (kind === 'element') return elementAttribute(id)
  return kind === 'national' ? elementAttribute(`national/${id}`) : ` data-${kind}="${xml(id)}"`
}

function drawBox({ x, y, w, h, look, cell, tip, texts, badges, sign }: Box): string {
  const data = cell ? `${cellAttribute(cell)} data-look="${look}"` : ''
  const change = cell?.change
  const changed = change ? ` data-change="${change}"` : ''
  const edge = change ? CHANGED[change] : cell?.level?.short ? SHORT : BOXES[look]
  const rect = `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="3" fill="${WHITE}" ${edge}/>`
  // A second lower edge, of dashes and dots: the box is there, the way to it is not yet.
  const mark =
    look === 'unconnected'
      ? `<path d="M${n(x + 3)} ${n(y + h - 3.5)}h${n(w - 6)}" stroke="${BLUE}" stroke-width="1.4" stroke-dasharray="7 3 1.5 3"/>`
      : ''
  // Edges of others behind it: it stands for several.
  const behind =
    cell?.kind === 'group'
      ? `<path d="M${n(x + 4)} ${n(y + h)}v3.5h${n(w)}v${n(-h)}h-3.5" fill="none" stroke="${BLUE}"/>`
      : ''
  const signed = sign ? drawPlate(sign) : ''
  return `<g${data}${changed}><title>${xml(tip)}</title>${behind}${rect}${mark}${texts.map(drawText).join('')}${badges.map(drawBadge).join('')}${signed}</g>`
}

function drawBadge({ x, y, w, h, level, count, tip }: Badge): string {
  const outline = `x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"`
  const shape =
    level === 'error'
      ? `<rect ${outline} rx="${n(h / 2)}" fill="${RED}" stroke="${WHITE}"/>`
      : `<rect ${outline} fill="${WHITE}" stroke="${AMBER}"/><path d="M${n(x + 3)} ${n(y + h - 4)}h8l-4 -8z" fill="${AMBER}"/>`
  return `<g data-level="${level}"><title>${xml(tip)}</title>${shape}${drawText(count)}</g>`
}

const LINES: Readonly<Record<LineLook | 'missing', string>> = {
  made: `stroke="${BLUE}" stroke-width="1.6"`,
  partial: `stroke="${BLUE}" stroke-width="1.6" stroke-dasharray="10 3 2 3"`,
  coming: `stroke="${BLUE}" stroke-width="1.4" stroke-dasharray="5 4"`,
  gone: `stroke="${GREY}" stroke-dasharray="1.5 3"`,
  unknown: `stroke="${GREY}" stroke-width="1.4" stroke-dasharray="2 4"`,
  missing: `stroke="${RED}" stroke-width="1.6" stroke-dasharray="2 3"`,
}

function drawLine({ look, id, count, tip, parts, arrow, pill, texts, badges }: Line): string {
  const what = count === undefined ? elementAttribute(id ?? '') : ` data-count="${count}"`
  const data = id === undefined ? '' : `${what} data-look="${look}"`
  const colour = look === 'missing' ? RED : look === 'gone' || look === 'unknown' ? GREY : BLUE
  const line = `<path d="${parts.map(path).join('')}" fill="none" ${LINES[look]}/>`
  const head = `<path d="M${n(arrow.x)} ${n(arrow.y)}l-8 -4v8z" fill="${colour}"/>`
  const ground = pill ? drawPanel({ kind: 'panel', ...pill, fill: WHITE }) : ''
  return `<g${data}><title>${xml(tip)}</title>${line}${head}${ground}${texts.map(drawText).join('')}${badges.map(drawBadge).join('')}</g>`
}

function drawPatch({ pattern, rects, id, tip }: Patch): string {
  const look = PATTERNS[pattern]
  const data = id === undefined ? '' : `${elementAttribute(id)} data-look="${pattern}"`
  const outline = runsOf(rects).map(contour).join('')
  const edge = look.stroke ? ` stroke="${look.stroke}"${look.dash ? ` stroke-dasharray="${look.dash}"` : ''}` : ''
  const lines = [...(look.hatch ? rects.flatMap(hatch) : []), ...(look.bars ? rects.flatMap(bars) : [])]
  const marks = lines.map(([a, b, c, d]) => `M${n(a)} ${n(b)}L${n(c)} ${n(d)}`).join('')
  const drawn = marks === '' ? '' : `<path d="${marks}" fill="none" stroke="${look.hatch ?? look.bars ?? ''}"/>`
  return `<g${data}><title>${xml(tip)}</title><path d="${outline}" fill="${look.fill}"${edge}/>${drawn}</g>`
}

/** Rectangles that touch sideways are filled as one, so that no seam is seen between them. */
function runsOf(rects: readonly Rect[]): Rect[][] {
  const runs: Rect[][] = []
  for (const rect of rects) {
    const last = runs.at(-1)?.at(-1)
    if (last && Math.abs(last.x + last.w - rect.x) < 0.01) runs.at(-1)?.push(rect)
    else runs.push([rect])
  }
  return runs
}

/** Along the upper edges and back along the lower ones. */
function contour(run: readonly Rect[]): string {
  const above = run.flatMap(({ x, y, w }) => [`${n(x)} ${n(y)}`, `${n(x + w)} ${n(y)}`])
  const below = run.flatMap(({ x, y, w, h }) => [`${n(x)} ${n(y + h)}`, `${n(x + w)} ${n(y + h)}`]).reverse()
  return `M${[...above, ...below].join('L')}Z`
}

function drawStroke({ parts, stroke, width, dash, arrow, tip }: Stroke): string {
  const dashes = dash ? ` stroke-dasharray="${dash}"` : ''
  const line = `<path d="${parts.map(path).join('')}" fill="none" stroke="${stroke}" stroke-width="${width}"${dashes}/>`
  const head = arrow ? `<path d="M${n(arrow.x)} ${n(arrow.y)}l-6 -3.5v7z" fill="${stroke}"/>` : ''
  return tip === undefined ? line + head : `<g><title>${xml(tip)}</title>${line}${head}</g>`
}

function drawPlate({ x, y, w, h, round, fill, stroke, sign, tip }: Plate): string {
  const rect = `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(round ? h / 2 : 2)}" fill="${fill}" stroke="${stroke}"/>`
  return `<g><title>${xml(tip)}</title>${rect}${drawText(sign)}</g>`
}

const CORNER = 5

/** A line along the points, its corners rounded as far as the legs allow. */
function path(points: readonly Point[]): string {
  return points
    .map((p, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (!before) return `M${n(p.x)} ${n(p.y)}`
      if (!after) return `L${n(p.x)} ${n(p.y)}`
      const [from, to] = [towards(p, before), towards(p, after)]
      return `L${n(from.x)} ${n(from.y)}Q${n(p.x)} ${n(p.y)} ${n(to.x)} ${n(to.y)}`
    })
    .join('')
}

function towards(p: Point, other: Point): Point {
  const away = Math.hypot(other.x - p.x, other.y - p.y)
  const part = Math.min(CORNER, away / 2) / Math.max(away, 1)
  return { x: p.x + (other.x - p.x) * part, y: p.y + (other.y - p.y) * part }
}
