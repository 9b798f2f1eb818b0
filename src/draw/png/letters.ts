import { graphemes } from '../../util/graphemes.ts'
import { inFont } from '../measure.ts'

/**
 * The library that makes PNG leaves out letters our font lacks, without a word; a browser takes them from another font.
 * What can be written with letters of the font is; anything else becomes a question mark, so that a gap can be seen.
 */
export const writable = (svg: string): string =>
  svg.replace(/(<text[^>]*>)([^<]*)(?=<\/text>)/g, (_, open: string, words: string) => open + replaced(words))

const SPELT: Readonly<Record<string, string>> = {
  '→': '-&gt;',
  '←': '&lt;-',
  '↔': '&lt;-&gt;',
  '⇒': '=&gt;',
  '■': '•',
  '●': '•',
  '‐': '-',
  '‑': '-',
}

function replaced(words: string): string {
  const text = words.normalize('NFC')
  if ([...text].every(inFont)) return text
  return [...graphemes.segment(text)]
    .map(({ segment }) => {
      const [first = ''] = segment
      return inFont(first) || /^\s/.test(segment) ? segment : (SPELT[first] ?? '?')
    })
    .join('')
}
