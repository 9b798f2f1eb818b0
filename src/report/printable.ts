import { isSimple } from '../util/simple-text.ts'
import { visible } from '../util/visible.ts'

export { visible }

/**
 * Text of a model may be hostile: control characters that drive a terminal, marks that turn the direction of writing,
 * line ends that break a table. Every report prints it through here first, and escapes it for its own format after.
 */

/** One line of harmless text in NFC. */
export const printable = (text: string): string =>
  isSimple(text) ? text : visible(text.replace(/\s+/gu, ' ').trim()).normalize('NFC')
