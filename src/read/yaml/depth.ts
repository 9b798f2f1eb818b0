import { MAX_DEPTH } from './tree.ts'

/** A column this far right, or this many brackets, cannot come of structures within the limit on depth. */
const LIMIT = 4 * MAX_DEPTH

const SPACE = 0x20
const NEWLINE = 0x0a
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])
/** `-` and `?`, which nest when they follow each other on a line. */
const NESTING: ReadonlySet<number> = new Set([0x2d, 0x3f])

/**
 * Offset where a line is indented, or brackets nest, far deeper than the limit allows; -1 if nowhere. The full parser
 * would need minutes and all memory for such a text, so it is refused before. Texts in quotes are counted too.
 */
export function tooDeep(text: string): number {
  let brackets = 0
  let steps = 0
  let indenting = true
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === NEWLINE) {
      steps = 0
      indenting = true
      continue
    }
    if (OPENING.has(c)) brackets++
    else if (CLOSING.has(c)) brackets = Math.max(0, brackets - 1)
    else if (NESTING.has(c) && text.charCodeAt(i + 1) === SPACE) steps++
    else if (c === SPACE && indenting) steps++
    if (c !== SPACE) indenting = false
    if (brackets > LIMIT || steps > LIMIT) return i
  }
  return -1
}
