import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { pngChunk } from './png-chunk.ts'

/**
 * Whose file is it? A file this tool wrote may be written over; one that somebody wrote, signed or corrected by hand since
 * may not. Text and PNG end in a digest of everything before it, so that any change shows. Office files and PDF say in
 * their properties which program saved them last, and programs that edit or sign them leave traces of their own.
 */

export type Content = string | Uint8Array

/** A file name or path as the kinds below are named: what follows the last point, in small letters. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The content with its mark, where its kind has one that is added last; JSON, PDF and Office files carry theirs already. */
export function marked(name: string, content: Content): Content {
  const extension = extensionOf(name)
  if (extension === 'png') return markedPng(bytesOf(content))
  const line = TEXT_MARKS[extension]
  if (line === undefined) return content
  const text = withLastNewline(textOf(content))
  return `${text}${line(digest(text))}\n`
}

/** Whether this tool wrote the file, and nobody changed it since. False for kinds the tool does not write. */
export function isOurs(bytes: Uint8Array, extension: string): boolean {
  if (Object.hasOwn(TEXT_MARKS, extension)) return isOurText(textOf(bytes), extension)
  switch (extension) {
    case 'json':
      return isOurJson(textOf(bytes))
    case 'png':
      return isOurPng(bytes)
    case 'pdf':
      return isOurPdf(bytes)
    case 'docx':
    case 'xlsx':
      return isOurOffice(bytes)
    default:
      return false
  }
}

const digest = (content: Content): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

const comment = (sum: string): string => `<!-- khung ${sum} -->`

/** The last line of text, by kind. */
const TEXT_MARKS: Readonly<Record<string, (sum: string) => string>> = {
  html: comment,
  md: comment,
  svg: comment,
  mmd: sum => `%% khung ${sum}`,
}

const withLastNewline = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
const bytesOf = (content: Content): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content)
const textOf = (content: Content): string => (typeof content === 'string' ? content : Buffer.from(content).toString())

/** Git and editors may turn the ends of lines; that changes nothing a reader sees. */
function isOurText(found: string, extension: string): boolean {
  const text = found
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()
  const end = text.lastIndexOf('\n') + 1
  return text.slice(end) === TEXT_MARKS[extension]?.(digest(text.slice(0, end)))
}

/** The JSON result names the tool in its first keys. It is made for programs, which do not correct it by hand. */
function isOurJson(text: string): boolean {
  try {
    const { schema, khung, architectures } = JSON.parse(text) as Record<string, unknown>
    return typeof schema === 'number' && typeof khung === 'string' && Array.isArray(architectures)
  } catch {
    return false
  }
}

/** Length of the signature every PNG begins with, and of the chunk `IEND` it ends with. */
const [SIGNATURE, END] = [8, 12]

function markedPng(png: Uint8Array): Uint8Array {
  const [head, end] = [png.subarray(0, png.length - END), png.subarray(png.length - END)]
  return Buffer.concat([head, softwareChunk(digest(png)), end])
}

/** `Software` is the keyword of the PNG specification for the program that made the picture. */
const softwareChunk = (sum: string): Buffer =>
  Buffer.from(pngChunk('tEXt', Buffer.from(`Software\0Khung ${sum}`, 'latin1')))

const CHUNK = softwareChunk(digest('')).length

function isOurPng(png: Uint8Array): boolean {
  const at = png.length - END - CHUNK
  if (at < SIGNATURE) return false
  const without = Buffer.concat([png.subarray(0, at), png.subarray(png.length - END)])
  return softwareChunk(digest(without)).equals(png.subarray(at, png.length - END))
}

/** Whoever signs or annotates a PDF adds to its end, and with that a second `startxref`; `%%EOF` stands in fonts as well. */
function isOurPdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  const ends = text.match(/[\r\n]startxref[\r\n]/g)?.length
  return ends === 1 && /\/(?:Creator|Producer|Keywords) ?\(Khung\b|<pdf:Keywords>Khung\b/.test(text)
}

const APP = 'docProps/app.xml'
const CORE = 'docProps/core.xml'
/** Properties are short; what says it is longer is not unpacked. */
const MOST = 64 * 1024

/** Word, Excel and LibreOffice name themselves as `Application` whenever they save; who was there before is not erased. */
function isOurOffice(bytes: Uint8Array): boolean {
  try {
    const names: string[] = []
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return (name === APP || name === CORE) && originalSize <= MOST
      },
    })
    if (names.some(name => name.startsWith('_xmlsignatures/'))) return false
    const application = /<Application>([^<]*)</.exec(textOf(found[APP] ?? ''))?.[1]
    if (application !== undefined) return /^Khung\b/.test(application)
    return /<(?:dc:creator|dc:description|cp:lastModifiedBy)>Khung\b/.test(textOf(found[CORE] ?? ''))
  } catch {
    return false
  }
}
