import type { Secret } from './secret.ts'

/** A double-quoted YAML text on one line with an escape that writes a sign by its number. */
const ESCAPED = /"((?:[^"\\\n]|\\[^\n])*\\[xuU][0-9a-fA-F](?:[^"\\\n]|\\[^\n])*)"/g
const SIGN = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g

/**
 * Secrets hidden behind YAML escapes (`10.20\x2e30.71`): the text is read as YAML will read it, and where that shows a
 * secret the whole value counts as one.
 */
export function findEscaped(text: string, find: (text: string) => Secret[]): Secret[] {
  if (!text.includes('\\')) return []
  const found: Secret[] = []
  for (const match of text.matchAll(ESCAPED)) {
    const inner = match[1] ?? ''
    const plain = inner.replace(SIGN, (_, x: string, u: string, long: string) =>
      signOf(Number.parseInt(x ?? u ?? long, 16)),
    )
    const [first] = find(plain)
    if (first) found.push({ start: match.index + 1, end: match.index + 1 + inner.length, what: first.what })
  }
  return found
}

const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
