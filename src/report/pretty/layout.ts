import { cellsOf, widthOf } from './cells.ts'

/** No message a person reads is longer; what a hostile model makes longer is cut before it is measured. */
const LONGEST = 4000

/** Breaks a harmless text into lines of at most `room` columns; a word longer than a line is cut. */
export function wrap(whole: string, room: number): string[] {
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const word of text.split(' ').flatMap(one => pieces(one, room))) {
    const width = widthOf(word)
    if (used + 1 + width > room) {
      lines.push(word)
      used = width
    } else {
      lines[lines.length - 1] += ` ${word}`
      used += 1 + width
    }
  }
  return lines
}

function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word]
  const found = ['']
  let used = 0
  for (const { text, width } of cellsOf(word)) {
    if (used > 0 && used + width > room) {
      found.push('')
      used = 0
    }
    found[found.length - 1] += text
    used += width
  }
  return found
}

/** Lines after the first stand under the first one's text. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = widthOf(first)
  return wrap(text, Math.max(20, width - indent)).map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + line)
}

/** At most `most` lines; what is left out leaves an ellipsis, for which words make room. */
export function limit(lines: readonly string[], most: number, width: number): string[] {
  if (lines.length <= most) return [...lines]
  let last = lines[most - 1] ?? ''
  while (widthOf(last) + 2 > width && / \S+$/.test(last)) last = last.replace(/ +\S+$/, '')
  return [...lines.slice(0, most - 1), `${last.replace(/[.,;:]+$/, '')} …`]
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
