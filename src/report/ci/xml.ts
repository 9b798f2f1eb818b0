import { escapeXml } from '../../util/escape-xml.ts'

/** Not allowed in XML 1.0, even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** Text for content and attributes of XML; a line end in an attribute needs a reference. */
export const xml = (text: string): string => escapeXml(text.replace(FORBIDDEN, ''))

/** ` name="value"` of each value that is there. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(String(value)).replace(/\n/g, '&#10;')}"`)
    .join('')
