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

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

const inFonts = (words: string, has: Coverages): string =>
  [...graphemes.segment(words.normalize('NFC'))].map(({ segment }) => inOneFont(segment, has)).join('')

/**
 * Marks that no letter takes in are named beside it: the typesetter dies of some in a picture, and of others makes a file
 * that is no PDF/UA. No Vietnamese letter is among them, for in NFC each is one sign.
 */
function inOneFont(sign: string, has: Coverages): string {
  const [first = '', ...rest] = sign.replace(JOINS, '')
  const isDrawn = (font: Coverage): boolean =>
    first < ' ' || (font(first.codePointAt(0) ?? 0) && !/^\p{M}/u.test(first))
  const drawn = isDrawn(has.picture) ? first : isDrawn(has.text) ? inTextFont(first) : shown(first, () => false)
  return drawn + shown(rest.join(''), () => false)
}

/** What makes one sign of several emoji means nothing where each is named. */
const JOINS = /\u200c|\u200d|\ufe0e|\ufe0f/g

const inTextFont = (sign: string): string => `<tspan font-family="${TEXT_FAMILY}">${sign}</tspan>`
