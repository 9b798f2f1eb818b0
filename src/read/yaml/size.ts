/** A text with more parts than this is no hand-written model: what it becomes takes some thousand bytes for each part. */
export const MAX_PARTS = 1_000_000

/** More than this the careful parser would need long and much memory for. */
export const MAX_CAREFUL_PARTS = 400_000

const COMMA = 0x2c
const NEWLINE = 0x0a
const LIST = 0x5b
const GROUP = 0x7b

/**
 * Whether a text has more than so many signs that begin a value: line ends, commas, opening brackets. Counted before it
 * is parsed, for what a parser makes of a hostile text would fill the memory. Those in quotes are counted too.
 */
export function hasMoreParts(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  let parts = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if ((c === NEWLINE || c === COMMA || c === LIST || c === GROUP) && ++parts > limit) return true
  }
  return false
}
