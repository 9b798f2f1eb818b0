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
  const input = inputOf(result, edition, sources)
  let made: Promise<Document> | undefined
  const document = () => {
    made ??= documentFor(kind, input, { edition, result, way: sources.way, template, png: formats.includes('docx') })
    return made
  }
  return formats.map(format => ({
    name: `${name}.${format}`,
    make: async () =>
      format === 'xlsx' ? book(kind, input, edition) : written(format, await document(), sources.epoch),
  }))
}

const inputOf = (result: Result, { version }: Edition, { way, review }: Sources): DocumentInput => ({
  ...result,
  version,
  rules: result.rules.map(rule => rule.source),
  ...(way ? { way } : {}),
  ...(review ? { review } : {}),
})

/** A workbook is made of tables alone: no template, no pictures. */
async function book(kind: Kind, input: DocumentInput, { lang }: Edition): Promise<Making> {
  const { annexWorkbook, reportWorkbook } = await import('./report-workbook.ts')
  return { content: await (kind === 'annexes' ? annexWorkbook : reportWorkbook)(input, lang) }
}

/** What a document's pictures and words come from. */
interface Drawing {
  edition: Edition
  result: Result
  way: Gap | undefined
  template: ReturnType<typeof readDocumentTemplate>
  /** Whether the format needs pictures as PNG too. */
  png: boolean
}

async function documentFor(kind: Kind, input: DocumentInput, of: Drawing): Promise<Document> {
  const figures = await figuresOf(of)
  return documentOf(kind, input, { lang: of.edition.lang, template: of.template, figures, views: VIEWS })
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
async function figuresOf({ result, edition, way, png }: Drawing): Promise<Map<string, Figure[]>> {
  const figures = new Map<string, Figure[]>()
  for (const view of VIEWS) {
    const sheets = picturesOf(view, result, way, edition, false)
    const drawn: Figure[] = []
    for (const [i, picture] of shownSheets(sheets).entries()) {
      const caption = sheetTitle(viewTitles[view][edition.lang], i, sheets.length)
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
  const svg = sceneToSvg(scene, { prefix, embedFont: false })
  const png = withPng ? await pngOf(svg, view) : undefined
  const { width, height, description } = scene
  const drawing = png && 'content' in png ? { png: png.content } : {}
  return { name: view, caption, alt: `${caption}. ${description}`, svg, ...drawing, width, height }
}
