import { documentOf } from './document/compile.ts'
import type { Document, Figure } from './document/document.ts'
import { docxBytes } from './document/docx/docx.ts'
import { documentHtml } from './document/html.ts'
import type { DocumentInput } from './document/input.ts'
import { ABOUT, frameOf, KINDS, type Kind } from './document/kinds.ts'
import { openParticulars } from './document/letterhead.ts'
import { documentMarkdown } from './document/markdown.ts'
import { isOutdated } from './document/review-content.ts'
import { figuresOf } from './files/figures.ts'
import type { Made, Making } from './files/made.ts'
import { fileName } from './files/names.ts'
import { pdfBytes } from './files/pdf.ts'
import { type Edition, VIEWS } from './files/picture-inputs.ts'
import { reportInput } from './files/report-input.ts'
import { type Message, say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import type { Gap } from './gap.ts'
import type { ReviewRecord } from './model/review.ts'
import { readDocumentTemplate } from './read/template.ts'
import { printable } from './report/printable.ts'
import { pathOf } from './review.ts'
import type { Result } from './run.ts'

export { KINDS, type Kind }

/** What a document is made of besides the result. */
export interface Sources {
  way?: Gap | undefined
  review?: ReviewRecord | undefined
  /** Where the review is, or would be. */
  reviewPath?: string | undefined
  /** Folder of an agency's own templates. */
  templates?: string | undefined
  /** Seconds since 1970, for the properties of a file whose document has no day. */
  epoch?: number | undefined
}

/**
 * A document of one kind in the given formats. It is put together before the first file is written, so that of a wrong
 * template nothing is.
 */
export async function documentFiles(
  kind: Kind,
  result: Result,
  formats: readonly string[],
  edition: Edition,
  sources: Sources,
): Promise<Made[]> {
  const name = fileName(result, ABOUT[kind].file[edition.lang], edition.lang)
  const input = inputOf(result, edition, sources)
  // A document that says nothing is wrong because nothing was assessed would be signed in good faith.
  if (kind !== 'annexes' && input.requirements.length === 0) {
    const problem = say('output.nothing-assessed', { architecture: printable(result.architecture.id) })
    return formats.slice(0, 1).map(format => ({ name: `${name}.${format}`, make: () => ({ problem }) }))
  }
  const ofBlocks = formats.filter(format => format !== 'xlsx')
  const document = ofBlocks.length === 0 ? undefined : await documentFor(kind, input, formats, result, edition, sources)
  return formats.map(format => ({
    name: `${name}.${format}`,
    make: () => (document && format !== 'xlsx' ? written(format, document, sources.epoch) : book(kind, input, edition)),
  }))
}

/** What whoever makes a document is told before it can be signed. */
export function documentNotes(kind: Kind, result: Result, edition: Edition, sources: Sources): Message[] {
  if (kind === 'annexes') return []
  const input = inputOf(result, edition, sources)
  const byReviewer = ABOUT[kind].by === 'reviewer'
  const { review, reviewPath: path = '' } = sources
  if (byReviewer && !review) return [say('output.no-review', { path, architecture: pathOf(result) })]
  const fields = openParticulars(frameOf(kind, input, '')).join(', ')
  const where = byReviewer ? 'review' : 'architecture'
  const file = byReviewer ? path : (result.architecture.files[0]?.path ?? '')
  return [
    ...(isOutdated(input) ? [say('output.review-outdated', { path })] : []),
    ...(fields === '' ? [] : [say('output.to-fill-in', { fields, where, path: file })]),
  ]
}

const inputOf = (result: Result, { version }: Edition, { way, review }: Sources): DocumentInput => ({
  ...reportInput(result, version),
  ...(way ? { way } : {}),
  ...(review ? { review } : {}),
})

/** A workbook is made of tables alone: no template, no pictures. */
async function book(kind: Kind, input: DocumentInput, { lang }: Edition): Promise<Making> {
  const { annexWorkbook, reportWorkbook } = await import('./files/workbook.ts')
  return { content: await (kind === 'annexes' ? annexWorkbook : reportWorkbook)(input, lang) }
}

async function documentFor(
  kind: Kind,
  input: DocumentInput,
  formats: readonly string[],
  result: Result,
  edition: Edition,
  sources: Sources,
): Promise<Document> {
  const { lang } = edition
  const template = readDocumentTemplate(`${kind}.${lang}.md.hbs`, sources.templates)
  const drawing = { result, edition, way: sources.way, png: formats.includes('docx') }
  // Pictures take most of the time: a template without any is spared it.
  const figures = template.text.includes('figure') ? await figuresOf(drawing) : new Map<string, Figure[]>()
  return documentOf(kind, input, { lang, template, figures, views: VIEWS })
}

async function written(format: string, document: Document, epoch: number | undefined): Promise<Making> {
  try {
    if (format === 'pdf') return { content: await pdfBytes(document, epoch) }
    if (format === 'docx') return { content: await docxBytes(document, epoch) }
    return { content: format === 'html' ? documentHtml(document) : documentMarkdown(document) }
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.detail }
    throw error
  }
}
