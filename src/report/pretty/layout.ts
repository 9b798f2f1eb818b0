import { cellsOf, widthOf } from './cells.ts'

/** Breaks a harmless text into lines of at most `room` columns; a word longer than a line is cut. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(one => pieces(one, room))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
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

/** At most `most` lines; what is left out leaves an ellipsis. */
export function limit(lines: readonly string[], most: number): string[] {
  return lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[ .,;:]+$/, '')} …`]
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
