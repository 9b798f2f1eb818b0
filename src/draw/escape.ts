import { escapeXml } from '../util/escape-xml.ts'
import { isSimple } from '../util/simple-text.ts'
import { UNSEEN } from '../util/unseen.ts'

/**
 * Text from a model may be hostile. It is cleaned once, when picture data are made from it, and escaped again for
 * whatever it is written into.
 */

/** One line of printable text in NFC. */
export const clean = (text: string): string =>
  isSimple(text) ? text : text.replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').trim()

/** For text and attribute values of SVG. */
export const xml = (text: string): string => escapeXml(clean(text))

/** A prefix that is safe at the start of an XML id. */
export const safePrefix = (text: string): string => `k${text.replace(/[^A-Za-z0-9_-]/g, '-')}`

/** Everything that means something to Mermaid, Markdown or HTML becomes `#code;`. */
const coded = (text: string): string =>
  clean(text).replace(/[^\p{L}\p{M}\p{N} ,.()/–-]|ß/gu, sign => `#${sign.codePointAt(0)};`)

/** For a quoted Mermaid label. */
export function mermaidLabel(text: string): string {
  const quoted = coded(text)
  // A label that begins like an item of a list is read as one.
  return `"${quoted.replace(/^(\d*)([.)-])/, (_, number: string, sign: string) => `${number}#${sign.codePointAt(0)};`)}"`
}

/**
 * For a line of a Mermaid chart, where nothing is quoted: its first letter is coded too, if Mermaid could take what it
 * begins for a word of its own (`section`, `click`) or for a day.
 */
export const mermaidLine = (text: string): string =>
  coded(text).replace(MERMAID_WORDS, begin => `#${begin.codePointAt(0)};${begin.slice(1)}`)

/** What a line of a Gantt chart or timeline may begin with that is no text. */
const MERMAID_WORDS =
  /^(?:title|section|click|call|href|gantt|timeline|date|inclusive|topaxis|axis|tick|include|exclude|today|week|acc|display|\d{4}-|[.)-])/i
