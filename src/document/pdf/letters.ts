import type { Coverage } from './coverage.ts'

/**
 * `[U+1F600]` for each sign that the fonts cannot show: another font of the machine would make another document on the
 * next machine, and an empty box would not say what stood there. In NFC, so that what is copied is what is searched for.
 */
export const shown = (text: string, has: Coverage): string =>
  [...text.normalize('NFC')].map(sign => (has(codeOf(sign)) ? sign : named(sign))).join('')

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0

const named = (sign: string): string => `[U+${codeOf(sign).toString(16).toUpperCase().padStart(4, '0')}]`

/** A run longer than this is no word of Vietnamese or English but an id, a path, a hash or an address. */
const LONGEST_WORD = 22

/**
 * The pieces of a text between which a line may end, beside its spaces: in a run that is too long, after a mark that
 * joins its parts, else anywhere. The pieces, joined, are the text: nothing is put in that would be copied with it.
 * @param room signs of usual width that fit on a line
 */
export function pieces(text: string, room = LONGEST_WORD): string[] {
  const done = ['']
  for (const word of text.split(/(?<=\s)/u)) {
    const [first = '', ...rest] = brokenWord(word, Math.min(room, LONGEST_WORD))
    done.push(`${done.pop() ?? ''}${first}`, ...rest)
  }
  return done
}

function brokenWord(word: string, most: number): string[] {
  const fits = (part: string): boolean => breadth(part.trimEnd()) <= most
  if (fits(word)) return [word]
  return word.split(JOINED).flatMap(part => (fits(part) ? [part] : (part.match(LETTER) ?? [part])))
}

/** How many signs of usual width a text is as broad as: capitals are broader, and some signs as broad as two. */
export const breadth = (text: string): number =>
  [...text].length + 0.5 * (text.match(/[\p{Lu}m]/gu)?.length ?? 0) + (text.match(/[MW@%…—]/gu)?.length ?? 0)

/** After a mark that joins parts of an id, a path or an address. */
const JOINED = /(?<=[./:_\-@#?&=,;)\]])/u

/** A letter keeps the marks that belong to it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu
