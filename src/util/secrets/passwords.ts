import type { Secret } from './secret.ts'
import { linesWith, type Piece } from './signs.ts'
import { isPlaceholder, looksLikeKey, looksLikePassword, looksLikePlainPassword } from './values.ts'

// “Mật khẩu” with or without marks, composed or decomposed, and its usual abbreviation.
const MAT_KHAU = 'm[aâậ]\\p{M}*t[ _-]?kh[aâẩ]\\p{M}*u'
const PASSWORD = `${MAT_KHAU}|passwords?|passwd|passphrase|pwd|(?<![\\p{L}\\p{N}])(?:pass|mk)|secret`
const KEY =
  'token|(?:api|access|secret|private|encryption)[ _-]?key|(?<![\\p{L}\\p{N}])(?:key|kh[oó]\\p{M}*[aá]\\p{M}*)'
// Texts pasted on a Mac write `là` as `la` and a mark.
// Up to four words may come between: “mật khẩu quản trị (root): …”. Everything but the value is bounded, and the value
// is consumed, so time stays linear.
const BETWEEN = '(?:[ \\t]{1,3}[\\p{L}\\p{M}]{1,12}){0,4}[ \\t]?(?:\\([^()\\n]{0,30}\\))?["\'”]?'
const ASSIGNED = '[ \\t]{0,3}(?:[:=]|(?<=[ \\t])(?:là|la\\u0300|is)(?=[ \\t]))[ \\t]{0,8}["\'“‘]?'

const patterns = [
  {
    what: 'password',
    pattern: new RegExp(`(?:${PASSWORD})${BETWEEN}${ASSIGNED}([^\\s"'“”‘’<>]+)`, 'giu'),
    judge: looksLikePassword,
  },
  {
    what: 'password',
    pattern: /--?(?:password|passwd|pwd|pass)[ \t]+([^\s"'<>-][^\s"'<>]*)/giu,
    judge: looksLikePassword,
  },
  { what: 'key', pattern: new RegExp(`(?:${KEY})${BETWEEN}${ASSIGNED}([^\\s"'“”‘’<>]+)`, 'giu'), judge: looksLikeKey },
  {
    what: 'key',
    pattern: new RegExp(`(?:token|api[ _-]?key|access[ _-]?key)${ASSIGNED}([^\\s"'“”‘’<>]+)`, 'giu'),
    judge: looksLikePassword,
  },
  // `password=secret`, `mật khẩu: conmeo` at the end of a value: after so plain a marker a mere word is the secret.
  {
    what: 'password',
    pattern: new RegExp(
      `(?:${PASSWORD})[ \\t]{0,2}(?:=[ \\t]{0,2}|:[ \\t]{1,2})["'“‘]?([\\x21\\x23-\\x26\\x28-\\x7e]+)(?=["'”’]?[ \\t]*(?:[,;\\n}]|$))`,
      'giu',
    ),
    judge: looksLikePlainPassword,
  },
] as const

// Something of every word that tells of a password or a key.
const SIGN = new RegExp(`pass|pwd|secret|token|key|kh[oó]|(?<![\\p{L}\\p{N}])mk|${MAT_KHAU}`, 'giu')

/** Passwords and keys in running text and comments: a telling word, a colon or equals sign, and what looks like one. */
export function findPasswords(text: string): Secret[] {
  const pieces = linesWith(text, SIGN)
  return patterns.flatMap(pattern => pieces.flatMap(piece => passwordsIn(piece, pattern)))
}

function passwordsIn(line: Piece, { what, pattern, judge }: (typeof patterns)[number]): Secret[] {
  const found: Secret[] = []
  for (const match of line.text.matchAll(pattern)) {
    const raw = match[1] ?? ''
    const value = raw.replace(/[.,;:)\]}]{1,8}$/, '')
    const start = line.start + match.index + match[0].length - raw.length
    if (!isPlaceholder(raw) && judge(value)) found.push({ start, end: start + value.length, what })
  }
  return found
}
