import { graphemes } from '../util/graphemes.ts'
import { WIDTHS } from './font-widths.generated.ts'

/** A way of setting text: size in drawing units, and one of the two weights the pictures use. */
export interface Type {
  size: number
  bold?: boolean
}

/** Size of the finest letters of all pictures: six points where 1400 units are as wide as the room on a page of a document. */
export const FINE = 11.8

const LONGEST = 1000

/** A letter the font lacks (emoji, Chinese) is drawn by some other font: assume a wide one. */
const UNKNOWN = 1.25

const table = (runs: readonly (readonly number[])[]): ReadonlyMap<number, number> =>
  new Map(runs.flatMap(([first = 0, ...widths]) => widths.map((width, i) => [first + i, width / 1000] as const)))

const regular = table(WIDTHS.regular)
const bold = table(WIDTHS.bold)
/** Whether pictures have a letter of their own for it. */
export const inFont = (letter: string): boolean => regular.has(letter.codePointAt(0) ?? 0)

/** Width of a text in drawing units, as the font sets it without kerning (which only ever makes it narrower). */
export function width(text: string, type: Type): number {
  const widths = type.bold ? bold : regular
  let total = 0
  let unknown = false
  for (const letter of text.normalize('NFC')) {
    const known = widths.get(letter.codePointAt(0) ?? 0)
    if (known === undefined) unknown = true
    else total += known
  }
  return (unknown ? widthByGrapheme(text.normalize('NFC'), widths) : total) * type.size
}

/** Several code points may make one sign (an emoji, a letter under marks NFC cannot join): it is as wide as one. */
function widthByGrapheme(text: string, widths: ReadonlyMap<number, number>): number {
  let total = 0
  for (const { segment } of graphemes.segment(text)) {
    const known = [...segment].map(letter => widths.get(letter.codePointAt(0) ?? 0))
    total += known[0] === undefined ? UNKNOWN : known.reduce<number>((sum, w) => sum + (w ?? 0), 0)
  }
  return total
}

/**
 * Breaks a text into at most `most` lines no wider than `room`. Lines are made about equally long, so that centred
 * names do not leave one word alone; what does not fit ends in an ellipsis.
 */
export function wrap(whole: string, type: Type, room: number, most: number): string[] {
  const words = splitWords(whole, type, room)
  const lines = fill(words, room)
  if (lines.length > most) return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), type, room)]
  let [low, high] = [room / 2, room]
  for (let i = 0; i < 5 && lines.length > 1; i++) {
    const middle = (low + high) / 2
    if (linesIn(words, middle) > lines.length) low = middle
    else high = middle
  }
  return lines.length > 1 ? fill(words, high) : lines
}

/** How many lines `wrap` makes: all one has to know to try a width. */
export const linesOf = (whole: string, type: Type, room: number, most: number): number =>
  Math.min(linesIn(splitWords(whole, type, room), room), most)

interface Word {
  text: string
  width: number
  /** Width of a space before it; 0 for the rest of a word that had to be broken. */
  gap: number
}

function fill(words: readonly Word[], room: number): string[] {
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const word of words) {
    if (used + word.gap + word.width <= room) {
      lines[lines.length - 1] += (word.gap ? ' ' : '') + word.text
      used += word.gap + word.width
    } else {
      lines.push(word.text)
      used = word.width
    }
  }
  return lines
}

/** How many lines `fill` makes. */
function linesIn(words: readonly Word[], room: number): number {
  let lines = 0
  let used = Number.POSITIVE_INFINITY
  for (const { gap, width } of words) {
    if (used + gap + width <= room) used += gap + width
    else {
      lines++
      used = width
    }
  }
  return lines
}

/** A dash between words stays with the word before it: no line begins with one. */
const LONE_DASH = / ([-–—/&])(?= )/g

/** Words, those too long for a line already broken into pieces that fit. */
function splitWords(text: string, type: Type, room: number): readonly Word[] {
  const words = wordsOf(text, type)
  if (words.every(word => word.width <= room)) return words
  return words.flatMap(word => {
    if (word.width <= room) return [word]
    return breakWord(word.text, type, room).map((piece, i) => ({
      text: piece,
      width: width(piece, type),
      gap: i ? 0 : word.gap,
    }))
  })
}

/** Names are measured again for every width that is tried; more than the pictures of a run have are not kept. */
const KEPT = 5000
const measured = new Map<number, Map<string, readonly Word[]>>()

function wordsOf(whole: string, type: Type): readonly Word[] {
  const kind = type.bold ? -type.size : type.size
  let ofType = measured.get(kind)
  if (!ofType) measured.set(kind, (ofType = new Map()))
  const known = ofType.get(whole)
  if (known) return known
  if (ofType.size >= KEPT) ofType.clear()
  // Far more than any box holds: a longer name is cut before it is measured.
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole
  const space = width(' ', type)
  const words = text
    .normalize('NFC')
    .replace(LONE_DASH, '\u00a0$1')
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({ text: word.replace('\u00a0', ' '), width: width(word, type), gap: space }))
  ofType.set(whole, words)
  return words
}

function breakWord(word: string, type: Type, room: number): string[] {
  const pieces = ['']
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const wide = width(segment, type)
    if (used > 0 && used + wide > room) {
      pieces.push('')
      used = 0
    }
    pieces[pieces.length - 1] += segment
    used += wide
  }
  return pieces
}

/** As much of a text as fits with an ellipsis after it; the text itself when all of it fits. */
export function shorten(text: string, type: Type, room: number): string {
  if (width(text, type) <= room) return text
  let kept = ''
  let used = width('…', type)
  for (const { segment } of graphemes.segment(text)) {
    used += width(segment, type)
    if (used > room) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
