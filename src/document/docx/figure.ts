import { type FileChild, ImageRun, Paragraph, TextRun } from 'docx'
import { CAPTION_WORDS } from '../captions.ts'
import type { Figure, FigureBlock } from '../document.ts'
import { caption } from './caption.ts'
import { mm, type Page } from './page.ts'
import type { Scope } from './scope.ts'
import { safe } from './text.ts'

/** A pixel of a picture on paper, 96 to the inch, in twips. */
const PIXEL = 15
/** Room for a caption beneath a picture, and for the title of an annex above it, which is not left alone on its page. */
const CAPTION_ROOM = mm(28)

export function figureToWord({ number, figure }: FigureBlock, scope: Scope): FileChild[] {
  const words = CAPTION_WORDS[scope.lang]
  const child = figure.png
    ? picture(figure, figure.png, `${words.figure} ${number}`, scope)
    : new TextRun({ text: safe(words.noPicture(figure.alt)), italics: true })
  return [new Paragraph({ style: 'Figure', children: [child] }), caption(words.figure, number, figure.caption, false)]
}

/** Programs that draw SVG show it sharp at every size; the others show the PNG. */
function picture(figure: Figure, png: Uint8Array, name: string, { page, counts }: Scope): ImageRun {
  const transformation = fitted(figure, page)
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(figure.svg),
    transformation,
    fallback: { type: 'png', data: png },
    // Word repairs a file in which two pictures have the same id; the library's count goes on from file to file.
    altText: { id: String(++counts.figures), name, title: safe(figure.caption), description: safe(figure.alt) },
  })
}

/** Its size in pixels: as it is, or smaller in proportion where the page has no room for it. */
function fitted({ width, height }: Figure, page: Page): { width: number; height: number } {
  const scale = Math.min(1, page.width / (width * PIXEL), (page.height - CAPTION_ROOM) / (height * PIXEL))
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) }
}
