import { graphemes } from '../../util/graphemes.ts'
import type { Coverage } from './coverage.ts'

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
  [...graphemes.segment(words.normalize('NFC'))].map(({ segment }) => inOneFont(segment, has)).join('')

/**
 * A question mark stands for what our fonts lack, as in PNG: a box has no room for more, and a table says which sign it is.
 * It stands too for marks that NFC joins to no letter: of some the typesetter dies in a picture, of others it makes a file
 * that is no PDF/UA. No Vietnamese letter is among them.
 */
function inOneFont(sign: string, has: Coverages): string {
  const [first = '', ...marks] = sign.replace(JOINS, '')
  const isIn = (font: Coverage): boolean => font(first.codePointAt(0) ?? 0) && !/^\p{M}/u.test(first)
  if (first >= ' ' && !isIn(has.picture) && !isIn(has.text)) return '?'
  const drawn = first < ' ' || isIn(has.picture) ? first : inTextFont(first)
  return marks.length === 0 ? drawn : `${drawn}?`
}

/** What makes one sign of several emoji means nothing where each is named. */
const JOINS = /\u200c|\u200d|\ufe0e|\ufe0f/g

const inTextFont = (sign: string): string => `<tspan font-family="${TEXT_FAMILY}">${sign}</tspan>`
