import type { Figure } from '../document/document.ts'
import { forPages, layOut } from '../draw/draw.ts'
import { sceneToSvg } from '../draw/svg.ts'
import type { Picture } from '../draw/way.ts'
import type { Gap } from '../gap.ts'
import type { Result } from '../run.ts'
import { viewTitles } from '../text/views.ts'
import { type Edition, picturesForPages, VIEWS } from './picture-inputs.ts'
import { pngOf } from './png.ts'
import { pageTitle, sheetPrefix } from './sheets.ts'

/** What the pictures of a document come from. */
interface Drawing {
  edition: Edition
  result: Result
  way: Gap | undefined
  /** Whether the format needs pictures as PNG too. */
  png: boolean
}

/** Every view this architecture can be drawn in, with its sheets as SVG and, where it can be had, as PNG. */
export async function figuresOf({ result, edition, way, png }: Drawing): Promise<Map<string, Figure[]>> {
  const figures = new Map<string, Figure[]>()
  for (const view of VIEWS) {
    const drawn: Figure[] = []
    const pages = picturesForPages(view, result, way, edition).flatMap(forPages)
    for (const [i, picture] of pages.entries()) {
      const caption = pageTitle(viewTitles[view][edition.lang], picture)
      drawn.push(await figureOf(picture, view, sheetPrefix(view, i), caption, png))
    }
    if (drawn.length > 0) figures.set(view, drawn)
  }
  return figures
}

async function figureOf(
  picture: Picture,
  view: string,
  prefix: string,
  caption: string,
  withPng: boolean,
): Promise<Figure> {
  const scene = layOut(picture)
  // Pictures of a document leave the title to their caption.
  const svg = sceneToSvg({ ...scene, title: caption }, { prefix, embedFont: false })
  const png = withPng ? await pngOf(svg, view, 'page') : undefined
  const { width, height, description } = scene
  const drawing = png && 'content' in png ? { png: png.content } : {}
  return { name: view, caption, alt: `${caption}. ${description}`, svg, ...drawing, width, height }
}
