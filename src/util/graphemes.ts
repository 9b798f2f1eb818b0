/** Splits a text into what a reader takes for one letter: `ệ` is one, however many code points it is made of. */
export const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })
