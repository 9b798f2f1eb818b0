/** Letters, figures and signs of Vietnamese and English as one code point each, with single spaces between words. */
const SIMPLE =
  /^[!-~\u00a1-\u00ac\u00ae-\u017e\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026]+(?: [!-~\u00a1-\u00ac\u00ae-\u017e\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026]+)*$/

/** Whether a text is one line of printable letters in NFC for certain, as nearly all are: nothing to clean, then. */
export const isSimple = (text: string): boolean => SIMPLE.test(text)
