import type { Coverage } from './coverage.ts'
import { shown } from './letters.ts'

/** What the two fonts of a document can show: that of its text, and that of its pictures. */
export interface Coverages {
  text: Coverage
  picture: Coverage
}

/** Name of the text's font, as its files have it. */
export const TEXT_FAMILY = 'Tinos'

/**
 * A picture of ours in letters that our fonts have. What the pictures' font lacks, as an arrow, is taken from that of
 * the text by name: whatever draws the picture would else look for it in the fonts of the machine.
 */
export function drawable(svg: string, has: Coverages): string {
  let said = false
  return svg
    .split(/(<[^>]*>)/u)
    .map(part => {
      if (!part.startsWith('<')) return said ? inFonts(part, has) : part
      // Only what stands in <text> is drawn; <tspan> stands in it.
      if (/^<text\b/u.test(part)) said = !part.endsWith('/>')
      else if (part === '</text>') said = false
      return part
    })
    .join('')
}

const inFonts = (words: string, has: Coverages): string =>
  [...shown(words, code => code < 0x20 || has.picture(code) || has.text(code))]
    .map(sign => (sign < ' ' || has.picture(sign.codePointAt(0) ?? 0) ? sign : inTextFont(sign)))
    .join('')

const inTextFont = (sign: string): string => `<tspan font-family="${TEXT_FAMILY}">${sign}</tspan>`
