import type { Lang } from '../text/words.ts'
import { dayRange } from '../util/day.ts'

/** A day of the model as a cell shows it: `30/09/2020`, `09/2020`, `2020` in Vietnamese, as it stands in English. */
export function dayText(day: string, lang: Lang): string {
  return lang === 'vi' && dayRange(day) ? day.split('-').reverse().join('/') : day
}

/** Days since 1899-12-30 that Excel calls dates; smaller whole numbers are years. */
const FIRST_SERIAL = 10_000
const LAST_SERIAL = 2_958_465
const MS_PER_DAY = 86_400_000

/**
 * A day, month or year as people write them (`30/9/2020`, `9/2020`, `2020`, `2020-09-30`) or Excel keeps them.
 * @returns `2020-09-30`, `2020-09` or the number 2020, as a model file has them; undefined when it is none
 */
export function readDay(cell: string | number | boolean | Date): string | number | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : checked(cell.toISOString().slice(0, 10))
  const text = String(cell).trim()
  if (/^\d{5,7}$/.test(text)) {
    const serial = Number(text)
    if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined
    return checked(new Date(Date.UTC(1899, 11, 30) + serial * MS_PER_DAY).toISOString().slice(0, 10))
  }
  if (/^\d{4}$/.test(text)) return checked(text) === undefined ? undefined : Number(text)
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (year !== undefined)
    return checked(
      [year, month, day]
        .filter(part => part !== undefined)
        .map(pad)
        .join('-'),
    )
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ][\d:.Z]+)?$/.exec(text)
  return iso
    ? checked(
        iso
          .slice(1, 4)
          .filter(part => part !== undefined)
          .map(pad)
          .join('-'),
      )
    : undefined
}

const pad = (part: string): string => part.padStart(2, '0')

const checked = (day: string): string | undefined => (dayRange(day) ? day : undefined)

/**
 * A number as Excel keeps it, or as people write it in the language of the workbook: `1.234,5` or `1,234.5`. In front
 * may stand what counts, as in “mức độ 4”.
 */
export function readNumber(cell: string | number | boolean | Date, lang: Lang): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string') return undefined
  const text = cell
    .normalize('NFC')
    .replace(/^(?:mức độ|mức|cấp độ|cấp|level)\s+/i, '')
    .replace(/[\s\u00a0]/g, '')
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?$`)
  const plain = grouped.test(text) ? text.replaceAll(group, '') : text
  const number = plain.replace(point, '.')
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(number) ? Number(number) : undefined
}

/** A number as `readNumber` reads it back from a cell that holds text. */
export const numberText = (value: number, lang: Lang): string =>
  lang === 'vi' ? String(value).replace('.', ',') : String(value)
