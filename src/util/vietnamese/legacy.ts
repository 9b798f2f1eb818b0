import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

/** A text in an old encoding, and the text it stands for; `certain`: it can be nothing else. */
export interface Legacy {
  encoding: LegacyEncoding
  text: string
  certain: boolean
}

/** What the font of a cell says of its encoding; `capitals`: its small letters look like capitals. */
export interface FontHint {
  encoding: LegacyEncoding
  capitals: boolean
}

/** `.VnTime`, `.VnTimeH` are of TCVN3, `VNI-Times` of VNI. */
export function fontHint(name: string): FontHint | undefined {
  if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', capitals: /H$/.test(name) }
  return /^VNI-/i.test(name) ? { encoding: 'vni', capitals: false } : undefined
}

/**
 * Recognises a text that was typed with fonts of TCVN3 (ABC) or VNI. It is one when, read so, every word with letters
 * beyond ASCII is a Vietnamese syllable, and as it stands some are not. A text that is sound both ways is told by its font;
 * without a hint it is reported as uncertain where `suspect` says that its neighbours are of an encoding.
 */
export function legacyOf(text: string, hint?: FontHint, suspect?: LegacyEncoding): Legacy | undefined {
  if (!/[\u0080-\uffff]/.test(text)) return asCapitals(text, hint)
  if (UNICODE.test(text)) return mixed(text)
  const asIs = soundness(text)
  if (hint) return { encoding: hint.encoding, text: decoded(text, hint), certain: true }
  const readings = (['tcvn3', 'vni'] as const).flatMap(encoding => {
    const read = decoded(text, { encoding, capitals: false })
    return read !== text && soundness(read).wrong === 0 && soundness(read).vietnamese > 0
      ? [{ encoding, text: read }]
      : []
  })
  const [first, second] = readings
  if (!first) return undefined
  if (asIs.wrong === 0) {
    const same = readings.find(({ encoding }) => encoding === suspect)
    return same ? { ...same, certain: false } : undefined
  }
  if (!second) return { ...first, certain: true }
  const same = readings.find(({ encoding }) => encoding === suspect)
  return same ? { ...same, certain: true } : { ...first, certain: false }
}

/** Letters that only Unicode has: neither encoding could have made them. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u

/** Letters of Unicode and of an old encoding in one text: somebody has edited it since, and nothing is certain. */
function mixed(text: string): Legacy | undefined {
  if (soundness(text).wrong === 0) return undefined
  const read = (['tcvn3', 'vni'] as const).map(encoding => ({
    encoding,
    text: decoded(text, { encoding, capitals: false }),
    certain: false,
  }))
  return read.find(one => one.text !== text && soundness(one.text).wrong === 0)
}

/** In a font of capitals a text of plain letters is plain, but small. */
const asCapitals = (text: string, hint: FontHint | undefined): Legacy | undefined =>
  hint?.capitals && text !== text.toUpperCase()
    ? { encoding: hint.encoding, text: text.toUpperCase(), certain: true }
    : undefined

function decoded(text: string, { encoding, capitals }: FontHint): string {
  const read = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text)
  return (capitals ? read.toUpperCase() : read).normalize('NFC')
}

const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu

/** How many words with letters beyond ASCII are Vietnamese syllables, and how many are not. */
export function soundness(text: string): { vietnamese: number; wrong: number } {
  const words = [...text.normalize('NFC').matchAll(WORD)]
    .map(([word]) => word)
    .filter(word => /[\u0080-\uffff]/.test(word) && !/^[\u00a1-\u00bf]$/.test(word))
  const vietnamese = words.filter(word => isSyllable(word) && isCased(word)).length
  return { vietnamese, wrong: words.length - vietnamese }
}

/** Small, capital, or small with a capital first: `tÕ` is none of them. */
const isCased = (word: string): boolean => {
  const rest = [...word].slice(1).join('')
  return rest === rest.toLowerCase() || word === word.toUpperCase()
}
