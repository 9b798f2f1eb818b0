import { dayRange } from './day.ts'

/** A day, month or year without the words people put around its numbers: `6/2020` for `tháng 6 năm 2020`, `T6/2020`. */
export const bareDay = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(?:từ|đến)\s+/, '')
    .replace(/^(?:ngày|tháng|năm|t)\s*(?=\d)/, '')
    .replace(/,?\s*(?:tháng|năm)\s*/g, '/')
    .replace(/\s*([/.-])\s*/g, '$1')

/**
 * A day as it is written in Vietnam, the day first and with words, as the language has it: `2020-06` for `T6/2020`.
 * @returns undefined where it is no day of the calendar, or is written so already
 */
export function dayMeant(found: string): string | undefined {
  const bare = bareDay(found)
  const [, day, month, year] = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(bare) ?? []
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(bare) ?? []
  const parts = year === undefined ? [isoYear, isoMonth, isoDay] : [year, month, day]
  const meant = parts.flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
  return meant !== found.trim() && dayRange(meant) ? meant : undefined
}

/** The same where only a whole day will do. */
export function wholeDayMeant(found: string): string | undefined {
  const meant = dayMeant(found)
  return meant?.length === 10 ? meant : undefined
}

const ROMAN = ['i', 'ii', 'iii', 'iv']

/** First and last month of a quarter as people write it, `Quý II/2019`, `quý 3 năm 2020`, `Q4/2020`: `2019-04`, `2019-06`. */
export function quarterMeant(found: string): { first: string; last: string } | undefined {
  const text = found.normalize('NFC').trim().toLowerCase()
  const [, number = '', year = ''] =
    /^(?:quý|quy|q)\s*(i{1,3}|iv|[1-4])(?:\s*[/.,-]\s*|\s+)(?:năm\s*)?(\d{4})$/.exec(text) ?? []
  const quarter = ROMAN.includes(number) ? ROMAN.indexOf(number) + 1 : Number(number)
  const month = (at: number): string => `${year}-${String(at).padStart(2, '0')}`
  return quarter >= 1 && dayRange(year) ? { first: month(3 * quarter - 2), last: month(3 * quarter) } : undefined
}
