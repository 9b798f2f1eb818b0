import { budgetUnits, formatDay, formatNumber, wordOf } from '../text/words.ts'
import type { Day } from '../util/day.ts'
import { byCodePoint } from '../util/order.ts'
import type { Lang } from './picture.ts'
import { ROADMAP_LABELS } from './roadmap-labels.ts'
import { SHEET_LABELS } from './sheet-labels.ts'
import type { LeadRow, TaskBar } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

/** What is stated of the tasks of one unit together. */
export function leadRow(title: string, tasks: readonly TaskBar[], sheets: string, lang: Lang): LeadRow {
  const words = ROADMAP_LABELS[lang]
  const undated = tasks.filter(({ start, end }) => start === undefined && end === undefined).length
  const late = tasks.filter(task => task.late !== undefined).length
  return {
    title,
    tasks,
    note: [
      words.tasks(tasks.length),
      ...(undated > 0 && undated < tasks.length ? [words.undated(undated)] : []),
      SHEET_LABELS[lang].onSheets(sheets),
    ].join('; '),
    period: periodOf(tasks, lang),
    status: statusOf(tasks, lang),
    budget: budgetOf(tasks, lang),
    late: late > 0 ? words.late(late) : '',
  }
}

/** The first day stated and the last; by the month, as tasks of a roadmap are planned. */
export function boundsOf(tasks: readonly TaskBar[]): { start?: Day; end?: Day } {
  const sorted = tasks.flatMap(({ start, end }) => [start, end].filter(day => day !== undefined)).sort(byCodePoint)
  const [start, end] = [sorted[0], sorted.at(-1)]
  return start === undefined || end === undefined ? {} : { start, end }
}

function periodOf(tasks: readonly TaskBar[], lang: Lang): string {
  const { start, end } = boundsOf(tasks)
  if (start === undefined || end === undefined) return WAY_LABELS[lang].noDays
  const [first, last] = [start, end].map(day => formatDay(day.slice(0, 7), lang))
  return first === last ? `${first}` : `${first} – ${last}`
}

/** `đang xây dựng: 2; dự kiến: 1`, most tasks first. */
function statusOf(tasks: readonly TaskBar[], lang: Lang): string {
  const counts = countsBy(tasks.map(({ status }) => status || ROADMAP_LABELS[lang].noStatus))
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([status, n]) => SHEET_LABELS[lang].group(status, n))
    .join('; ')
}

function countsBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The sum of each unit of money, and of how many tasks it is where others state none. */
function budgetOf(tasks: readonly TaskBar[], lang: Lang): string {
  const costs = tasks.flatMap(({ cost }) => cost ?? [])
  const sums = new Map<string, number>()
  for (const { amount, unit } of costs) sums.set(unit, (sums.get(unit) ?? 0) + amount)
  const said = [...sums].map(([unit, sum]) => {
    const money = formatNumber(Math.round(sum * 1e6) / 1e6, lang)
    return unit === '' ? money : `${money} ${wordOf(budgetUnits, unit, lang)}`
  })
  if (costs.length > 0 && costs.length < tasks.length) said.push(ROADMAP_LABELS[lang].costs(costs.length, tasks.length))
  return said.join('; ')
}
