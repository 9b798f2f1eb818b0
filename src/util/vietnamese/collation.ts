import { isSimple } from '../simple-text.ts'

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

/** What one part of a name adds to its key. */
type Weights = readonly [letter: string, tone: string, capital: string]

/** A text that sorts, unit by unit, where the name belongs. Figures count by their value: `Huyện 2` before `Huyện 10`. */
export const vietnameseKey = (name: string): string => soonKey(name) ?? keyOfParts(name)

function keyOfParts(name: string): string {
  let [letters, tones, capitals] = ['', '', '']
  for (const match of name.normalize('NFKD').replace(/\s+/g, ' ').matchAll(PARTS)) {
    const [letter, tone, capital] = weigh(match)
    letters += letter
    tones += tone
    capitals += capital
  }
  return letters + END + tones + END + capitals
}

function weigh([part, figures, letter, marks = '']: RegExpMatchArray | RegExpExecArray): Weights {
  const small = letter?.toLowerCase()
  // Marks come in the order Unicode gives them: the dot below stands before the circumflex of `ậ`.
  const shape = [...marks].find(mark => LETTER.has((small + mark).normalize('NFC'))) ?? ''
  const weight =
    figures !== undefined
      ? byValue(figures)
      : small !== undefined
        ? (LETTER.get((small + shape).normalize('NFC')) ?? '')
        : (SIGN.get(part) ?? OTHER + part)
  const tone = BASE + [...marks.replace(shape, '')].map(mark => TONE.get(mark) ?? mark).join('')
  return [weight, tone, letter === small ? BASE : CAPITAL]
}

/** Weights of signs that stand for themselves beside any other; false for those that do not. */
const ALONE = new Map<string, Weights | false>()

/** The key of a name of ordinary letters and signs, sign by sign; undefined if one of them may join with its neighbours. */
function soonKey(name: string): string | undefined {
  if (!isSimple(name)) return undefined
  let [letters, tones, capitals, figures] = ['', '', '', '']
  for (const sign of name) {
    if (sign >= '0' && sign <= '9') {
      figures += sign
      continue
    }
    const weights = ALONE.get(sign) ?? alone(sign)
    if (weights === false) return undefined
    if (figures !== '') {
      letters += byValue(figures)
      tones += BASE
      capitals += BASE
      figures = ''
    }
    letters += weights[0]
    tones += weights[1]
    capitals += weights[2]
  }
  if (figures === '') return letters + END + tones + END + capitals
  return letters + byValue(figures) + END + tones + BASE + END + capitals + BASE
}

function alone(sign: string): Weights | false {
  const [match, ...others] = sign.normalize('NFKD').matchAll(PARTS)
  const weights = match !== undefined && others.length === 0 && match[1] === undefined && weigh(match)
  ALONE.set(sign, weights)
  return weights
}

/** More digits are more, whatever they are, once leading zeros are off. */
function byValue(figures: string): string {
  const digits = figures.replace(/^0+/, '')
  // Zero has no digit left, and nothing but the end of a part may look like one.
  return FIGURES + String.fromCharCode(Math.min(digits.length + 1, 0xffff)) + digits
}
