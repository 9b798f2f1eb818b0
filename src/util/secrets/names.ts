import type { SecretSort } from './secret.ts'
import { looksLikeKey, looksLikePassword } from './values.ts'

/** A field whose name tells that it holds a secret. */
export interface SecretName {
  what: SecretSort
  /** Whether this value, which is no placeholder, is one. */
  holds: (value: string) => boolean
}

const anything = (): boolean => true
const oneWord = (value: string): boolean => !/\s/.test(value) || looksLikePassword(value)

// Tried in order on folded names: `x-Mật khẩu` and `xMatKhau` are both `x-mat-khau`.
const NAMES: readonly (SecretName & { name: RegExp; not?: RegExp })[] = [
  {
    name: /(?:password|passwords|passwd|passphrase|pwd|(?:^|-)(?:pass|secrets?|credentials?|mat-khau|matkhau|ma-bi-mat))$/,
    // Said about passwords: how long, how often changed.
    not: /^(?:x-)?(?:chinh-sach|quy-dinh|quy-che|quan-ly|do-dai|do-manh|thoi-han|so-lan|so-luong)-/,
    what: 'password',
    holds: anything,
  },
  { name: /^(?:x-)?(?:mat-khau|matkhau)-/, what: 'password', holds: oneWord },
  {
    name: /(?:^|-)(?:tokens?|(?:api|access|secret|private|encryption)-?keys?|khoa-(?:api|bi-mat|ma-hoa|truy-cap))$/,
    what: 'key',
    holds: anything,
  },
  { name: /(?:^|-)(?:keys?|khoa)$/, what: 'key', holds: looksLikeKey },
]

/** Names told before: a model writes the same few on every line. */
const KNOWN = new Map<string, SecretName | undefined>()

/** What a field of this name holds, or undefined when the name tells nothing. */
export function secretName(written: string): SecretName | undefined {
  if (KNOWN.has(written)) return KNOWN.get(written)
  const name = fold(written)
  const found = NAMES.find(entry => entry.name.test(name) && !entry.not?.test(name))
  if (KNOWN.size < 1000) KNOWN.set(written, found)
  return found
}

/** Lower case, without marks, words joined by hyphens. */
const fold = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+|đ/gu, mark => (mark === 'đ' ? 'd' : ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
