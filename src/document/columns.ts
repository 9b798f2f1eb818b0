import type { Column, Table } from './document.ts'

/** Twips (1/1440 inch) in a millimetre. */
export const TWIPS = 1440 / 25.4

/** Narrowest column that still holds a number of three digits. */
const NARROWEST = Math.round(10 * TWIPS)
/** No word makes its column wider than this part of the room; a longer one is broken. */
const WIDEST_WORD = 0.24
/** Heads are bold, and their letters wider. */
const BOLD = 1.1
/** Margins of a cell at both sides. */
const MARGINS = 190

/**
 * Widths in twips that fill the room exactly, by the columns' shares, but none narrower than its longest word where
 * there is room for it, so that ids and days stay whole.
 * @param size of the letters, in half points.
 */
export function columnWidths(table: Table, size: number, room: number): number[] {
  const { columns } = table
  const shares = columns.map(({ share }) => Math.max(share, 0))
  const sum = shares.reduce((total, share) => total + share, 0)
  const wanted = shares.map(share => (sum > 0 ? (share / sum) * room : room / columns.length))
  const least = scaled(
    columns.map((column, index) => leastWidth(table, column, index, size, room)),
    room,
  )
  const missing = wanted.reduce((total, width, index) => total + Math.max(0, (least[index] ?? 0) - width), 0)
  const spare = wanted.reduce((total, width, index) => total + Math.max(0, width - (least[index] ?? 0)), 0)
  const widths = wanted.map((width, index) => {
    const lowest = least[index] ?? 0
    return width <= lowest ? Math.floor(lowest) : Math.floor(width - ((width - lowest) * missing) / spare)
  })
  return filled(widths, room)
}

function leastWidth(table: Table, column: Column, index: number, size: number, room: number): number {
  const texts = table.rows.map(row => row[index]?.text ?? '')
  const longest = texts.reduce(
    (most, text) => Math.max(most, longestWord(text, size)),
    longestWord(column.title, size) * BOLD,
  )
  return Math.max(NARROWEST, Math.min(longest + MARGINS, room * WIDEST_WORD))
}

/** Smaller in proportion where they need more than the room. */
function scaled(widths: readonly number[], room: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  return sum <= room ? [...widths] : widths.map(width => (width * room) / sum)
}

/** What rounding left over goes to the widest. */
function filled(widths: readonly number[], room: number): number[] {
  const widest = widths.indexOf(Math.max(...widths))
  const rest = room - widths.reduce((total, width) => total + width, 0)
  return widths.map((width, index) => (index === widest ? width + rest : width))
}

/** Length in twips of the longest piece that is not broken: a line may end at a space and after a hyphen. */
const longestWord = (text: string, size: number): number =>
  text
    .slice(0, MOST)
    .split(/\s+|(?<=-)/u)
    .reduce(
      (most, word) =>
        Math.max(
          most,
          [...word].reduce((sum, sign) => sum + shareOf(sign), 0),
        ),
      0,
    ) *
  size *
  10

/** Cells longer than this are prose, and their words short. */
const MOST = 400

/** Roughly how wide a letter of Times New Roman is, in parts of its size; a little too wide rather than too narrow. */
function shareOf(sign: string): number {
  if (/[ijltfrI.,:;'|()[\]/!-]/.test(sign)) return 0.34
  return /[\p{Lu}mw@%]/u.test(sign) ? 0.75 : 0.51
}

/** A short table that sums up stays on one page: a total alone at the top of the next says nothing. */
export const staysWhole = ({ total, rows }: Table): boolean => total && rows.length <= MOST_WHOLE
const MOST_WHOLE = 12
