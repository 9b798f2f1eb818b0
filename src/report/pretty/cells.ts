import { graphemes } from '../../util/graphemes.ts'
import { visible } from '../printable.ts'

/** A sign as a terminal shows it: one or more code points in so many columns. */
export interface Cell {
  text: string
  width: number
  /** UTF-16 offsets in the text it was cut from. */
  from: number
  to: number
}

const TAB = 4
/** What Unicode calls wide or full width (UAX #11), written out; half-width letters of the same scripts are not. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u
const NOTHING = /^[\p{M}\p{Cf}]+$/u

/** Cuts a line into what is shown: tabs as spaces, signs in NFC, what has no shape as `\u001b`. */
export function cellsOf(line: string): Cell[] {
  if (PLAIN.test(line)) return [...line].map((text, i) => ({ text, width: 1, from: i, to: i + 1 }))
  const cells: Cell[] = []
  let column = 0
  for (const { segment, index } of graphemes.segment(line)) {
    const text = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment).normalize('NFC')
    // A sign that was spelt out is several.
    const width = text === segment.normalize('NFC') ? widthOfSign(text) : widthOf(text)
    cells.push({ text, width, from: index, to: index + segment.length })
    column += width
  }
  return cells
}

/** Letters of Latin scripts in NFC, and signs of punctuation: one column each. Cutting into signs is slow. */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2192]*$/

/** Columns a harmless text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfSign(segment)
  return width
}

function widthOfSign(text: string): number {
  if (WIDE.test(text)) return 2
  if (NOTHING.test(text)) return 0
  return 1
}
