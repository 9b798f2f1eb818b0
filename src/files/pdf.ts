import type { Document } from '../document/document.ts'
import type { PdfTools } from '../document/pdf/pdf.ts'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { documentFonts } from '../read/fonts.ts'
import { readTemplate } from '../read/pack.ts'

/**
 * The document as PDF, laid out as Nghị định 30/2020/NĐ-CP asks of administrative documents. The same arguments give the
 * same bytes on every machine.
 * @param epoch seconds since 1970 (SOURCE_DATE_EPOCH), for the file's properties where the document has no day
 * @throws UsageError where the typesetter or the fonts are not installed for this machine; nothing was written then, and
 * other formats can be
 * @throws Error with what the typesetter says, when it fails: that is our own failure
 */
export async function pdfBytes(document: Document, epoch?: number, load = typesetter): Promise<Uint8Array> {
  const tools = await installed(load)
  const { writePdf } = await import('../document/pdf/pdf.ts')
  return writePdf(document, { ...tools, template: readTemplate('document/paper.typ'), epoch })
}

/** It has a binary for each platform, which npm may have left out; then this throws. */
const typesetter = async (): Promise<PdfTools['typesetter']> =>
  (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler

async function installed(load: typeof typesetter): Promise<Pick<PdfTools, 'typesetter' | 'fonts'>> {
  try {
    return { typesetter: await load(), fonts: documentFonts() }
  } catch (error) {
    throw new UsageError(say('usage.no-pdf', { platform: `${process.platform}-${process.arch}` }), { cause: error })
  }
}
