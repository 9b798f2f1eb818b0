import { documentOf } from './document/compile.ts'
import type { Document, Figure } from './document/document.ts'
import { docxBytes } from './document/docx/docx.ts'
import type { DocumentInput } from './document/input.ts'
import { ABOUT, KINDS, type Kind } from './document/kinds.ts'
import { documentMarkdown } from './document/markdown.ts'
import {
  type Edition,
  fileName,
  type Made,
  type Making,
  picturesOf,
  sheetPrefix,
  sheetTitle,
  shownSheets,
  VIEWS,
} from './documents.ts'
import { layOut } from './draw/draw.ts'
import { sceneToSvg } from './draw/svg.ts'
import type { Picture } from './draw/way.ts'
import { UsageError } from './findings/usage.ts'
import type { Gap } from './gap.ts'
import type { ReviewRecord } from './model/review.ts'
import { pdfBytes } from './pdf.ts'
import { pngOf } from './png.ts'
import { readDocumentTemplate } from './read/template.ts'
import type { Result } from './run.ts'
import { viewTitles } from './text/views.ts'

export { KINDS, type Kind }
export const KIND_FORMATS = ['docx', 'pdf', 'md'] as const

/** What a document is made of besides the result. */
export interface Sources {
  way?: Gap | undefined
  review?: ReviewRecord | undefined
  /** Folder of an agency's own templates. */
  templates?: string | undefined
  /** Seconds since 1970, for the properties of a file whose document has no day. */
  epoch?: number | undefined
}

/** A document of one kind in the given formats. */
export function kindFiles(
  kind: Kind,
  result: Result,
  formats: readonly string[],
  edition: Edition,
  sources: Sources,
): Made[] {
  const name = fileName(result, ABOUT[kind].file[edition.lang])
  // Read before anything is made: a wrong template is told of before the first file is written.
  const template = readDocumentTemplate(`${kind}.${edition.lang}.md.hbs`, sources.templates)
  let made: Promise<Document> | undefined
  const document = () => {
    made ??= documentFor(kind, result, edition, sources, template)
    return made
  }
  return formats.map(format => ({
    name: `${name}.${format}`,
    make: async () => written(format, await document(), sources.epoch),
  }))
}

async function documentFor(
  kind: Kind,
  result: Result,
  edition: Edition,
  { way, review }: Sources,
  template: ReturnType<typeof readDocumentTemplate>,
): Promise<Document> {
  const input: DocumentInput = {
    ...result,
    version: edition.version,
    rules: result.rules.map(rule => rule.source),
    ...(way ? { way } : {}),
    ...(review ? { review } : {}),
  }
  const figures = await figuresOf(result, edition, way)
  return documentOf(kind, input, { lang: edition.lang, template, figures, views: VIEWS })
}

async function written(format: string, document: Document, epoch: number | undefined): Promise<Making> {
  try {
    if (format === 'pdf') return { content: await pdfBytes(document, epoch) }
    if (format === 'docx') return { content: await docxBytes(document, epoch) }
    return { content: documentMarkdown(document) }
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.detail }
    throw error
  }
}

/** Every view this architecture can be drawn in, with its sheets as SVG and, where it can be had, as PNG. */
async function figuresOf(result: Result, edition: Edition, way: Gap | undefined): Promise<Map<string, Figure[]>> {
  const figures = new Map<string, Figure[]>()
  for (const view of VIEWS) {
    const sheets = picturesOf(view, result, way, edition, false)
    const drawn: Figure[] = []
    for (const [i, picture] of shownSheets(sheets).entries()) {
      const caption = sheetTitle(viewTitles[view][edition.lang], i, sheets.length)
      drawn.push(await figureOf(picture, view, sheetPrefix(view, i), caption))
    }
    if (drawn.length > 0) figures.set(view, drawn)
  }
  return figures
}

async function figureOf(picture: Picture, view: string, prefix: string, caption: string): Promise<Figure> {
  const scene = layOut(picture)
  const svg = sceneToSvg(scene, { prefix, embedFont: false })
  const png = await pngOf(svg, view)
  const { width, height, description } = scene
  const drawing = 'content' in png ? { png: png.content } : {}
  return { name: view, caption, alt: `${caption}. ${description}`, svg, ...drawing, width, height }
}
