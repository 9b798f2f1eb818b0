import type { Lang, Word } from './lang.ts'
import { fields, paths } from './words/fields.ts'

export type { Lang, Word } from './lang.ts'
export { LANGS } from './lang.ts'
export { fields, paths, relations } from './words/fields.ts'
export { areas, levels, secrets, setByTool, severities, states, verdicts, verified } from './words/judgement.ts'
export {
  agencyLevels,
  budgetUnits,
  documentKinds,
  documentStates,
  dossiers,
  entries,
  extents,
  figureUnits,
  indicators,
  knowledge,
  scopes,
  sections,
  statuses,
  types,
  users,
} from './words/model.ts'

/** The word for a key of a table; the key itself when a framework or model brought one we have no word for. */
export function wordOf(table: Readonly<Record<string, Word>>, key: string, lang: Lang): string {
  return Object.hasOwn(table, key) ? (table[key]?.[lang] ?? key) : key
}

/** The short noun for a field or a path of fields: `owner`, `security.level`. */
export function fieldWord(path: string, lang: Lang): string {
  return Object.hasOwn(paths, path) ? wordOf(paths, path, lang) : wordOf(fields, path.split('.').at(-1) ?? path, lang)
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * `2020-09-30` as `30/9/2020` or `30 September 2020`; a month or a year alone likewise. Anything else stays as it is.
 * In Vietnamese days under 10 and the months 1 and 2 take a zero, as in administrative documents (01/02/2020, 08/4/2020).
 */
export function formatDay(day: string, lang: Lang): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day) ?? []
  if (year === undefined) return day
  if (lang === 'en')
    return [date && Number(date), month && MONTHS[Number(month) - 1], year].filter(part => part !== undefined).join(' ')
  const shortMonth = month !== undefined && Number(month) > 2 ? String(Number(month)) : month
  return [date, shortMonth, year].filter(part => part !== undefined).join('/')
}

/** `1234.5` as `1.234,5` or `1,234.5`. No locale data of the machine is asked. */
export function formatNumber(value: number | string, lang: Lang): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')
  return fraction === undefined ? grouped : grouped + (lang === 'vi' ? ',' : '.') + fraction
}
