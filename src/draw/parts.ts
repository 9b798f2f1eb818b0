import { LABELS } from './labels.ts'
import { FINE, linesOf, type Type, width, wrap } from './measure.ts'
import type { Cell, Lang, Look, Marks } from './picture.ts'
import { type Badge, type Box, GREY, INK, RED, type Rect, type Text, WHITE } from './scene.ts'

/** Small parts both pictures are made of. */

export const NAME: Type = { size: 12 }
export const NOTE: Type = { size: FINE }
const LINE_HEIGHT = 15
const PADDING = { across: 9, down: 6 }

export function text(x: number, y: number, words: string, type: Type, more: Partial<Text> = {}): Text {
  const { size, bold = false } = type
  const room = more.room ?? width(words, type)
  return { kind: 'text', x, y, text: words, size, bold, fill: INK, anchor: 'start', ...more, room }
}

/** Lines of text around a middle point. */
export function block(
  lines: readonly string[],
  x: number,
  middle: number,
  type: Type,
  more: Partial<Text> = {},
): Text[] {
  const step = Math.round(type.size * 1.28)
  // A letter's middle lies about a third of its size above the baseline.
  const first = middle - ((lines.length - 1) * step) / 2 + type.size * 0.35
  return lines.map((line, i) => text(x, first + i * step, line, type, more))
}

/** A cell for a given width, so that its height is known before it has a place; its texts are broken when it is drawn. */
export interface Fitted {
  cell: Cell
  /** For its texts. */
  room: number
  most: { name: number; note: number }
  height: number
}

/** What a group says of its boxes takes more lines than what one box says of itself. */
const NOTES = { one: 2, group: 7 }

export function fitCell(
  cell: Cell,
  w: number,
  mostLines: number,
  mostNotes = cell.kind === 'group' ? NOTES.group : NOTES.one,
): Fitted {
  const room = w - 2 * PADDING.across
  const lines =
    linesOf(cell.name, NAME, room, mostLines) +
    (cell.note === undefined ? 0 : linesOf(cell.note, NOTE, room, mostNotes))
  return { cell, room, most: { name: mostLines, note: mostNotes }, height: lines * LINE_HEIGHT + 2 * PADDING.down }
}

const NAME_FILL: Readonly<Record<Look, string>> = {
  present: INK,
  unconnected: INK,
  coming: INK,
  gone: GREY,
  missing: RED,
  unknown: GREY,
  waived: GREY,
}

export function box(fitted: Fitted, place: Rect, lang: Lang): Box {
  const { cell, most } = fitted
  const name = wrap(cell.name, NAME, fitted.room, most.name)
  const note = cell.note === undefined ? [] : wrap(cell.note, NOTE, fitted.room, most.note)
  const { x, y, w, h } = place
  const room = w - 2 * PADDING.across
  const centre = { anchor: 'middle', room } as const
  const fill = NAME_FILL[cell.look]
  const texts = middles(y, h).flatMap(middle => {
    const top = middle - ((name.length + note.length) * LINE_HEIGHT) / 2 + 11
    return [
      ...name.map((words, i) => text(x + w / 2, top + i * LINE_HEIGHT, words, NAME, { ...centre, fill })),
      ...note.map((words, i) => {
        const noteFill = cell.look === 'missing' ? RED : GREY
        return text(x + w / 2, top + (name.length + i) * LINE_HEIGHT, words, NOTE, { ...centre, fill: noteFill })
      }),
    ]
  })
  const marks = badges(cell, x + w - 4, y - 4, lang)
  return { kind: 'box', ...place, look: cell.look, cell, tip: tipOf(cell, lang), texts, badges: marks }
}

/** Where the words of something very high stand: once a screen, so that they are in sight wherever one reads. */
export function middles(y: number, h: number): number[] {
  const times = Math.max(1, Math.round(h / 800))
  return Array.from({ length: times }, (_, i) => y + (h * (2 * i + 1)) / (2 * times))
}

/** What the box says in full: its whole name, its id, what is noted and what was found. */
function tipOf(cell: Cell, lang: Lang): string {
  const id = cell.kind === 'element' ? ` (${cell.id})` : ''
  return [`${cell.name}${id}`, ...(cell.note ? [cell.note] : []), ...foundText(cell, lang)].join(' – ')
}

export function foundText({ errors, warnings }: Marks, lang: Lang): string[] {
  const words = LABELS[lang]
  return [...(errors > 0 ? [words.errors(errors)] : []), ...(warnings > 0 ? [words.warnings(warnings)] : [])]
}

/** Badges side by side that end at `right`, on a middle line: errors outermost. */
export function badges({ errors, warnings }: Marks, right: number, middle: number, lang: Lang): Badge[] {
  const words = LABELS[lang]
  const made: Badge[] = []
  const add = (level: Badge['level'], n: number, tip: string) => {
    if (n === 0) return
    const words = n > 99 ? '99+' : String(n)
    const wide = width(words, COUNT)
    const lead = level === 'warning' ? TRIANGLE : 0
    const w = Math.max(BADGE_HEIGHT, Math.ceil(wide) + 8 + lead)
    const x = (made.at(-1)?.x ?? right + 3) - 3 - w
    const look = { anchor: 'middle', fill: level === 'error' ? WHITE : INK } as const
    const count = text(x + (w + lead) / 2, middle + COUNT.size * 0.36, words, COUNT, look)
    made.push({ kind: 'badge', level, x, y: middle - BADGE_HEIGHT / 2, w, h: BADGE_HEIGHT, count, tip })
  }
  add('error', errors, words.errors(errors))
  add('warning', warnings, words.warnings(warnings))
  return made
}

const COUNT: Type = { size: FINE, bold: true }
export const BADGE_HEIGHT = 16
/** Room for the triangle before the number of warnings. */
const TRIANGLE = 10
