import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '../document.ts'
import { paperOf } from './blocks.ts'
import { coverageOf } from './coverage.ts'

/** What a PDF is made with; nothing else of the machine is looked at. */
export interface PdfTools {
  typesetter: Pick<typeof Compiler, 'create'>
  /** Text of `templates/document/paper.typ`. */
  template: string
  /** TrueType files: every style of the text's font, and of the pictures' font. */
  fonts: { text: readonly Uint8Array[]; picture: readonly Uint8Array[] }
  /** SOURCE_DATE_EPOCH in seconds, for a document without a day of its own. */
  epoch?: number | undefined
}

/**
 * The document as PDF: tagged for screen readers (PDF/UA-1), with bookmarks, fonts embedded, pictures as vectors. The
 * same document gives the same bytes.
 * @throws Error with what the typesetter says, when it cannot set the document: that is our own failure
 */
export function writePdf(document: Document, tools: PdfTools): Uint8Array {
  const { fonts, template } = tools
  const seconds = document.day === undefined ? tools.epoch : Date.parse(document.day) / 1000
  const has = { text: coverageOf(fonts.text), picture: coverageOf(fonts.picture) }
  const paper = paperOf(document, has, seconds !== undefined)
  const compiler = tools.typesetter.create({
    workspace: NOWHERE,
    fontArgs: [{ fontBlobs: [...fonts.text, ...fonts.picture].map(font => Buffer.from(font)) }],
  })
  return new Uint8Array(typeset(compiler, template, JSON.stringify(paper), seconds))
}

function typeset(compiler: Compiler, template: string, data: string, seconds: number | undefined): Uint8Array {
  const made = compiler.compile({ mainFileContent: template, inputs: { data } })
  // A warning is a font not found or a page that did not settle: a document to be signed has neither.
  const said = made.takeDiagnostics() ?? made.takeWarnings()
  if (said || !made.result) throw new Error(`Typst: ${said ? saidBy(said.shortDiagnostics) : 'no document'}`)
  const created = seconds === undefined ? {} : { creationTimestamp: seconds }
  try {
    return compiler.pdf(made.result, { pdfStandard: 'ua-1', ...created })
  } catch (error) {
    throw new Error(`Typst: ${messagesIn(error)}`, { cause: error })
  }
}

/** The typesetter wants a folder; in one that does not exist there is nothing to read. */
const NOWHERE = '/khung-khong-co-thu-muc-nay'

const saidBy = (diagnostics: readonly { message?: unknown }[]): string =>
  diagnostics.map(({ message }) => String(message)).join('; ')

/** What is thrown is a printout of diagnostics. */
function messagesIn(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return [...words.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(match => match[1]).join('; ') || words
}
