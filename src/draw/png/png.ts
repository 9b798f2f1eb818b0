import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js'
import { type Message, say } from '../../findings/message.ts'
import { width } from '../measure.ts'
import { writable } from './letters.ts'
import { palettePng } from './palette.ts'

/** What resvg is, so that nothing loads it before a picture is asked for. */
export type Renderer = typeof Resvg

/** Dots for each unit of a drawing: 2 prints well on A4. A picture too large for that is tried with fewer. */
const SCALES = [2, 1.5, 1]
/** On the pages of a document: 200 dots an inch, for programs that do not show the drawing itself. */
export const PAGE_SCALE = 1.5

/** 64 million dots are 256 MB while drawing; more fails in viewers and office programs too. */
const MOST_DOTS = 64_000_000
const LONGEST_SIDE = 30_000

/** A picture as PNG, or why there is none. */
export type Png = { content: Uint8Array } | { problem: Message }

/**
 * Draws one of our SVG texts as PNG: with our font and no other, so that the bytes are the same on every machine.
 * @param fonts paths of the font's files
 * @param name what messages call the picture
 * @param most dots for each unit of the drawing, where it is not too large for them
 */
export function svgToPng(svg: string, name: string, fonts: readonly string[], renderer: Renderer, most = 2): Png {
  const { w, h } = sizeOf(svg)
  const scale = SCALES.find(one => one <= most && fits(w * one, h * one))
  if (scale === undefined) return { problem: say('picture.too-large', { name, width: w, height: h }) }
  const options = optionsFor(fonts)
  if (!writesOnce(renderer, options, fonts.join())) return { problem: say('picture.no-letters', { name }) }
  const picture = new renderer(writable(svg), {
    ...options,
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
  })
  const image = picture.render()
  return { content: new Uint8Array(palettePng(image) ?? image.asPng()) }
}

const fits = (w: number, h: number): boolean => w * h <= MOST_DOTS && Math.max(w, h) <= LONGEST_SIDE

function sizeOf(svg: string): { w: number; h: number } {
  const [, w, h] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (w === undefined || h === undefined) throw new Error('A picture states its size.')
  return { w: Number(w), h: Number(h) }
}

const FAMILY = 'Be Vietnam Pro'

const optionsFor = (fonts: readonly string[]): ResvgRenderOptions => ({
  font: {
    fontFiles: [...fonts],
    loadSystemFonts: false,
    defaultFontFamily: FAMILY,
    sansSerifFamily: FAMILY,
  },
  logLevel: 'off',
})

const WRITES = new WeakMap<Renderer, Map<string, boolean>>()

/** The same for every picture, and each trial takes time and memory. */
function writesOnce(renderer: Renderer, options: ResvgRenderOptions, fonts: string): boolean {
  const known = WRITES.get(renderer) ?? new Map<string, boolean>()
  WRITES.set(renderer, known)
  const answer = known.get(fonts) ?? writes(renderer, options)
  known.set(fonts, answer)
  return answer
}

/** Letters with every kind of mark, so that a font without Vietnamese is found out as well. */
const SAMPLE = 'Kiến trúc ỄẨỬỢ đăng ký'

/**
 * Whether letters come out, in both weights and as wide as our font has them: without its font the library draws every
 * picture without a word, and says nothing.
 */
function writes(renderer: Renderer, options: ResvgRenderOptions): boolean {
  return [false, true].every(bold => {
    const weight = bold ? 700 : 400
    const text = `<text x="0" y="200" font-size="100" font-weight="${weight}" font-family="'${FAMILY}'">${SAMPLE}</text>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="300">${text}</svg>`
    const found = new renderer(svg, options).getBBox()?.width ?? 0
    const expected = width(SAMPLE, { size: 100, bold })
    return Math.abs(found - expected) < expected / 50
  })
}
