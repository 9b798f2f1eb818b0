/**
 * Whether a word can be Vietnamese: an initial, a vowel with at most one tone, a final. By it a text in an old encoding is
 * told from one that only has rare letters: read rightly, every word of it is a syllable.
 */
export function isSyllable(word: string): boolean {
  const letters = word.normalize('NFC').toLowerCase()
  const bare = toneless(letters)
  return bare !== undefined && SYLLABLE.test(bare) && !MISPLACED.test(letters.normalize('NFD'))
}

/** A tone on the second letter of `ai`, `eo` and their like, or of `oo`, where none is written. */
const MISPLACED =
  /(?:[ae]\p{M}*[oiuy]|(?:o|(?<!g)i|(?<!q)u)\p{M}*i|o\p{M}*o|(?:(?<!g)i|(?<!q)u\u031b?)u)\u031b?[\u0300\u0301\u0309\u0303\u0323]/u

/** The tones: grave, acute, hook above, tilde, dot below. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g

/** The word without its tone; nothing where it has more than one. */
function toneless(word: string): string | undefined {
  const apart = word.normalize('NFD')
  if ((apart.match(TONES)?.length ?? 0) > 1) return undefined
  return apart.replace(TONES, '').normalize('NFC')
}

const INITIAL = '(?:ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?'
const VOWEL =
  '(?:uyê|ươ|oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyu|uê|iê|yê|uô|uơ|ưa|ưi|ưu|ua|ia|oa|oă|oe|oo|uâ|uă|ai|ao|au|âu|ay|ây|eo|êu|iu|oi|ôi|ơi|ui|uy|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)'
const FINAL = '(?:ch|ng|nh|c|m|n|p|t)?'
const SYLLABLE = new RegExp(`^${INITIAL}${VOWEL}${FINAL}$`)
