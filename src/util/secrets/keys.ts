import type { Secret } from './secret.ts'
import { linesWith, type Piece } from './signs.ts'

// Forms that only keys and access tokens have: JSON web tokens, and the prefixes that providers give theirs. A pattern
// starts only at the start of a word or has a bounded length, so that no text makes it slow.
const FORMS = [
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,}/g,
  /(?<![A-Za-z0-9])github_pat_\w{20,}/g,
  /(?<![A-Za-z0-9])glpat-[\w-]{20,}/g,
  /(?<![A-Za-z0-9])xox[abprs]-[\w-]{10,}/g,
  /(?<![A-Za-z0-9])AIza[\w-]{35}/g,
  /(?<![A-Za-z0-9])sk[-_](?:live_|test_|proj-)?[A-Za-z0-9]{20,}/g,
  /(?<=(?<![A-Za-z])Bearer )[\w.~+/-]{16,}=*/g,
  /(?<=Authorization: Basic )[A-Za-z0-9+/]{8,}=*/g,
]
// What each of them begins with.
const SIGN = /eyJ|A(?:KIA|SIA|Iza|uthorization: Basic )|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk[-_]|Bearer /g

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g
const END = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g
const KEY_LINE = /\s*[A-Za-z0-9+/=\\]{16,}/y

/** Private keys from their first line to their last, and tokens that can be told by their form. */
export function findKeys(text: string): Secret[] {
  const pieces = linesWith(text, SIGN)
  const found = FORMS.flatMap(form => pieces.flatMap(piece => tokensIn(piece, form)))
  return [...found, ...findPrivateKeys(text)]
}

const tokensIn = ({ start, text }: Piece, form: RegExp): Secret[] =>
  [...text.matchAll(form)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
    what: 'key',
  }))

function findPrivateKeys(text: string): Secret[] {
  if (!text.includes('-----BEGIN ')) return []
  const ends = [...text.matchAll(END)].map(match => match.index + match[0].length)
  const found: Secret[] = []
  let next = 0
  for (const match of text.matchAll(BEGIN)) {
    const afterBegin = match.index + match[0].length
    while ((ends[next] ?? Infinity) <= afterBegin) next++
    found.push({ start: match.index, end: ends[next] ?? endOfKeyLines(text, afterBegin), what: 'key' })
  }
  return found
}

/** A key that was cut off: as far as its lines go. */
function endOfKeyLines(text: string, from: number): number {
  let end = from
  KEY_LINE.lastIndex = from
  while (KEY_LINE.test(text)) end = KEY_LINE.lastIndex
  return end
}
