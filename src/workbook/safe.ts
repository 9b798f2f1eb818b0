import type { Lang } from '../text/words.ts'

// What Excel allows of texts and names. Models are hostile: nothing in one may become a formula, an error value, a
// character that XML forbids, or a file that Excel wants to repair.

/** Characters a cell may hold. */
const CELL_LIMIT = 32_767

/** Characters XML cannot hold at all; the others that it may not are escaped by the writer. */
const NOT_IN_XML = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const CUT = {
  vi: '… [đã cắt: một ô chứa tối đa 32.767 ký tự]',
  en: '… [cut: a cell holds at most 32,767 characters]',
} as const

/**
 * The text as the part of a workbook may hold it. `_x0041_` is how a workbook spells control characters, so a text that
 * says that itself has its underscore spelt out.
 */
export function safeText(text: string, lang: Lang): string {
  const whole = text.length <= CELL_LIMIT ? text : text.slice(0, CELL_LIMIT - CUT[lang].length) + CUT[lang]
  return whole
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(NOT_IN_XML, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Whether Excel would read the text as a formula once somebody edits the cell. */
export const startsFormula = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text)

/** The longest name of a sheet. */
const NAME_LIMIT = 31

/** The wished name without what Excel forbids in the name of a sheet, unlike any taken before, whatever its capitals. */
export function sheetName(wished: string, taken: ReadonlySet<string>): string {
  const plain =
    wished
      .normalize('NFC')
      .replace(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet'
  const free = (name: string): boolean => !taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history'
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`
    const name = shortened(plain, NAME_LIMIT - end.length) + end
    if (free(name)) return name
  }
}

/** At most so many UTF-16 units, none of them half a character, nor an apostrophe at the end. */
function shortened(text: string, most: number): string {
  let out = ''
  for (const sign of text) {
    if (out.length + sign.length > most) break
    out += sign
  }
  return out.replace(/[\s']+$/, '')
}

/** A sheet in a formula: `'Tên trang'`. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** `A`, `Z`, `AA` … of a column from 0. */
export function letterOf(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** A text in a formula, in quotation marks. */
export const inFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`
