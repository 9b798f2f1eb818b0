import { plain } from './plain.ts'

/** A calendar day as `YYYY-MM-DD`; days compare as strings. No clock and no time zone is ever involved. */
export type Day = string

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

interface Range {
  first: Day
  last: Day
}

/** Models say the same few days over and over, and rules ask for them on every day of a plan. */
const KEPT = 10_000
const known = new Map<string, Range | undefined>()

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/**
 * Reads `2020`, `2020-06` or `2020-06-30` (a bare year may be a number, as YAML reads it).
 * @returns the first and last day it covers, or undefined when it is no day of the calendar (2020-02-30).
 */
export function dayRange(value: unknown): Readonly<Range> | undefined {
  const text = plain(value)
  if (text.length > 10) return undefined
  const before = known.get(text)
  if (before || known.has(text)) return before
  if (known.size >= KEPT) known.clear()
  const range = rangeOf(text)
  known.set(text, range)
  return range
}

function rangeOf(text: string): Range | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const from = match[2] === undefined ? 1 : Number(match[2])
  const to = match[2] === undefined ? 12 : from
  if (from < 1 || from > 12) return undefined
  const start = match[3] === undefined ? 1 : Number(match[3])
  const end = match[3] === undefined ? daysIn(year, to) : start
  if (start < 1 || start > daysIn(year, to)) return undefined
  return {
    first: `${pad(year, 4)}-${pad(from, 2)}-${pad(start, 2)}`,
    last: `${pad(year, 4)}-${pad(to, 2)}-${pad(end, 2)}`,
  }
}

/** First day a month or year names: how `since` of what exists and `start` are read (undefined for no day). */
export const firstDay = (value: unknown): Day | undefined => dayRange(value)?.first

/** Last day a month or year names: how `until`, `end`, `expires` and due days are read (undefined for no day). */
export const lastDay = (value: unknown): Day | undefined => dayRange(value)?.last

/** The day after. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}

/** Days from one day to another; negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The same date so many months later; the last day of a shorter month (2020-02-29 and 12 months: 2021-02-28). */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(date, daysIn(toYear, toMonth)), 2)}`
}
