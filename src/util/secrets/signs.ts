/** A line of a text without its line break, and where it starts. */
export interface Piece {
  start: number
  text: string
}

/**
 * The lines of a text that hold a sign. A pattern that never goes beyond a line and finds nothing without the sign finds
 * in them what it would find in the whole text; most texts hold few such lines, and a sign is found much faster.
 * @param sign global, and at least one character that is no line break
 */
export function linesWith(text: string, sign: RegExp): Piece[] {
  const pieces: Piece[] = []
  sign.lastIndex = 0
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const start = match.index === 0 ? 0 : text.lastIndexOf('\n', match.index - 1) + 1
    const next = text.indexOf('\n', match.index)
    const end = next < 0 ? text.length : next
    pieces.push({ start, text: text.slice(start, end) })
    sign.lastIndex = end
  }
  return pieces
}
