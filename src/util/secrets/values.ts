// What people write where a secret was or would be.
const PLACEHOLDERS = [
  /^[*•●xX_.…?-]+$/u,
  /^<.*>$/u,
  /^\[[^\]]*\]$/u,
  /^\(.*\)$/u,
  /^\{\{[^}]*\}{0,2}$/u,
  /^\$\{[^}]*\}?$/u,
  /^\$[A-Z_][A-Z0-9_]*$/u,
  /^%\w+%$/u,
  /^(?:env|vault):/iu,
  /^(?:null|~|true|false|yes|no|none|n\/a|tbd|todo|redacted|hidden|masked|removed)$/iu,
  /^(?:có|không|không có|chưa có|không công bố|đã che|đã xóa|để trống)$/iu,
]

/** True for what stands in place of a secret: `***`, `[đã che]`, `<password>`, `${DB_PASSWORD}`, null, nothing. */
export function isPlaceholder(value: string): boolean {
  const text = value.slice(0, LONG).normalize('NFC').trim()
  return text === '' || PLACEHOLDERS.some(placeholder => placeholder.test(text))
}

// Words with digits that are said about passwords and keys without being any.
const INNOCENT = [
  /^\d+(?:[-/.,:]\d+)+%?$/,
  /^(?:sha|md|aes|rsa|hs|rs|es|oauth|saml|tls|ssl|argon|pbkdf|openid|base|iso|tcvn|qcvn|otp|x)[-_/]?\d[\w.:/-]*$/i,
  /^\d+\/(?:\d{4}\/)?[A-Z][A-Z-]+$/,
  /^[a-z][a-z0-9+.-]*:\/\//i,
  /^[\w./-]+\.(?:md|pdf|docx?|xlsx?|html?|ya?ml|json|png|svg|txt)$/i,
]
const LONG = 512

/** In running text only what cannot be a word counts: six or more ASCII characters, one of them a digit or a sign. */
export function looksLikePassword(value: string): boolean {
  const text = value.slice(0, LONG)
  if (text.length < 6 || isPlaceholder(text) || !/[\d!@#$%^&*+=?~]/.test(text)) return false
  return /^[\x21-\x7e]+$/.test(text) && !INNOCENT.some(innocent => innocent.test(text))
}

/** After a marker such as `password=`: one ASCII word of four or more signs that is not said about passwords. */
export function looksLikePlainPassword(value: string): boolean {
  const text = value.slice(0, LONG)
  if (text.length < 4 || isPlaceholder(text) || INNOCENT.some(innocent => innocent.test(text))) return false
  return /^[\x21-\x7e]+$/.test(text) && !SAID_OF_PASSWORDS.test(text)
}

const SAID_OF_PASSWORDS =
  /^(?:required|optional|mandatory|policy|hash(?:ed)?|encrypted|expired?|reset|changed?|strong|weak|string|text|khong|bat-buoc|[a-z]+-[a-z]+.*)[.,;]?$/i

/** A random-looking string: 32 or more hexadecimal digits, or 24 or more of base64 with letters of both cases. */
export function looksLikeKey(value: string): boolean {
  const text = value.slice(0, LONG).replace(/=+$/, '')
  if (/^[0-9a-f]{32,}$/i.test(text)) return /\d/.test(text) && /[a-f]/i.test(text)
  // Digits in two places, so that `CoSoDuLieuQuocGiaDanCu2020` is none.
  return /^[\w+/-]{24,}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d[^\d]+\d/.test(text)
}
