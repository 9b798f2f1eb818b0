import { isSimple } from '../util/simple-text.ts'
import { UNSEEN } from '../util/unseen.ts'

/**
 * Text of a model may be hostile: control characters that drive a terminal, marks that turn the direction of writing,
 * line ends that break a table. Every report prints it through here first, and escapes it for its own format after.
 */

/** Shows what would not be seen, as `\u001b`: nothing is dropped, nothing takes effect. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, sign => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)

/** One line of harmless text in NFC. */
export const printable = (text: string): string =>
  isSimple(text) ? text : visible(text.replace(/\s+/gu, ' ').trim()).normalize('NFC')
