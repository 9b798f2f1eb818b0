import type { Document } from '../document.ts'

/**
 * The document as a Word file, laid out as Nghị định 30/2020/NĐ-CP asks of administrative documents. Pure: the same
 * arguments give the same bytes, on every machine. The library is loaded here and nowhere else.
 * @param epoch seconds since 1970 (SOURCE_DATE_EPOCH), for the file's properties where the document has no day.
 */
export async function docxBytes(document: Document, epoch?: number): Promise<Uint8Array> {
  const { write } = await import('./write.ts')
  return write(document, epoch)
}
