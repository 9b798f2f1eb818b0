import { isSimple } from '../util/simple-text.ts'

/**
 * Text of a model may be hostile: control characters that drive a terminal, marks that turn the direction of writing,
 * line ends that break a table. Every report prints it through here first, and escapes it for its own format after.
 */

const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu

/** Shows what would not be seen, as `\u001b`: nothing is dropped, nothing takes effect. */
export const visible = (text: string): string =>
  text.replace(INVISIBLE, sign => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)

/** One line of harmless text in NFC. */
export const printable = (text: string): string =>
  isSimple(text) ? text : visible(text.replace(/\s+/gu, ' ').trim()).normalize('NFC')
