import { TextRun } from 'docx'
import { visible } from '../../report/printable.ts'
import { VERDICT_COLOURS } from '../colours.ts'
import type { Inline } from '../document.ts'

/**
 * Text that XML can hold: spaces stay as they are, a line end becomes one, and what would not be seen is shown. The
 * library escapes what means something to XML; a text never becomes a field, whatever it looks like.
 */
export const safe = (text: string): string =>
  visible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')).normalize('NFC')

/** Runs of a paragraph. Machine words have a style of their own, so that Word does not underline them as misspelt. */
export const runs = (text: readonly Inline[]): TextRun[] =>
  text.map(
    piece =>
      new TextRun({
        text: safe(piece.text),
        ...(piece.code ? { style: 'MachineWords' } : {}),
        ...(piece.bold ? { bold: true } : {}),
        ...(piece.italic ? { italics: true } : {}),
        ...(piece.verdict ? { color: VERDICT_COLOURS[piece.verdict].ink } : {}),
      }),
  )

export const isBlank = (text: readonly Inline[]): boolean => text.every(piece => piece.text.trim() === '')
