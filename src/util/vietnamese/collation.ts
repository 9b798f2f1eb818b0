/**
 * The Vietnamese order of names, as Unicode CLDR states it (`common/collation/vi.xml`) and dictionaries use it: letters
 * ă â đ ê ô ơ ư of their own, then the tones (ngang, huyền, hỏi, ngã, sắc, nặng), then small letters before capitals.
 * `Intl.Collator` does the same as long as the program was built with all languages, and with the version of its tables
 * that it happens to have; the same input has to give the same bytes everywhere, so the few rules stand here.
 */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const TONES = '\u0300\u0309\u0303\u0301\u0323'
/** Before figures, which stand before letters; as CLDR orders them. Other signs follow the letters, by code point. */
const SIGNS = ' _-‐‑–—,;:!?.…·\'‘’‹›"“”«»()[]{}§@*/\\&#%‰•`^°©®←→↔+±÷×<=>|~−≈≤≥$₫€'

// Weights; one part of a key is compared after the other, and a part that has ended comes first.
const END = '\u0000'
const BASE = '\u0001'
const CAPITAL = '\u0002'
const FIRST_TONE = 0x02
const FIRST_SIGN = 0x10
const FIGURES = '\u0100'
const FIRST_LETTER = 0x200
const OTHER = '\u0300'

const weights = (signs: string, first: number): ReadonlyMap<string, string> =>
  new Map([...signs].map((sign, i) => [sign, String.fromCharCode(first + i)]))
const LETTER = weights(LETTERS, FIRST_LETTER)
const TONE = weights(TONES, FIRST_TONE)
const SIGN = weights(SIGNS, FIRST_SIGN)

const PARTS = /([0-9]+)|([a-zđ])([\u0300-\u036f]*)|[\s\S]/giu

/** A text that sorts, unit by unit, where the name belongs. Figures count by their value: `Huyện 2` before `Huyện 10`. */
export function vietnameseKey(name: string): string {
  let [letters, tones, capitals] = ['', '', '']
  for (const [part, figures, letter, marks = ''] of name.normalize('NFKD').replace(/\s+/g, ' ').matchAll(PARTS)) {
    const small = letter?.toLowerCase()
    // Marks come in the order Unicode gives them: the dot below stands before the circumflex of `ậ`.
    const shape = [...marks].find(mark => LETTER.has((small + mark).normalize('NFC'))) ?? ''
    if (figures !== undefined) letters += byValue(figures)
    else if (small !== undefined) letters += LETTER.get((small + shape).normalize('NFC')) ?? ''
    else letters += SIGN.get(part) ?? OTHER + part
    tones += BASE + [...marks.replace(shape, '')].map(mark => TONE.get(mark) ?? mark).join('')
    capitals += letter === small ? BASE : CAPITAL
  }
  return letters + END + tones + END + capitals
}

/** More digits are more, whatever they are, once leading zeros are off. */
function byValue(figures: string): string {
  const digits = figures.replace(/^0+/, '')
  return FIGURES + String.fromCharCode(Math.min(digits.length, 0xffff)) + digits
}
