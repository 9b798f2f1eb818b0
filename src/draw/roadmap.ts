import type { Element } from '../model/architecture.ts'
import type { RuleSource } from '../model/framework.ts'
import { listOf } from '../model/references.ts'
import { budgetUnits, formatDay, formatNumber, wordOf } from '../text/words.ts'
import { type Day, firstDay, lastDay } from '../util/day.ts'
import { byCodePoint, byVietnamese } from '../util/order.ts'
import { clean } from './escape.ts'
import { LABELS } from './labels.ts'
import { partyName } from './subject.ts'
import type { Due, Roadmap, TaskBar, TaskGroup, TaskLook, WayInput } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

/** What the roadmap shows: tasks by the unit in the lead, and the deadlines that are still to be met. */
export function arrangeRoadmap(input: WayInput): Roadmap {
  const { lang, heading, from, to } = input
  const tasks = input.first.state.architecture.bySection.tasks
  const rules = dueRules(input)
  const due = rules.map(rule => dueOf(rule, tasks, lang))
  const bars = withWaits(tasks.map(task => ({ lead: leadOf(task, input), bar: barOf(task, rules, input) })))
  const days = bars.flatMap(({ bar }) => [bar.start ?? bar.end, bar.end ?? bar.start]).filter(day => day !== undefined)
  return {
    view: 'roadmap',
    lang,
    heading,
    begin: from,
    target: to,
    from: days.reduce((least, day) => (day < least ? day : least), from),
    to: days.reduce((most, day) => (day > most ? day : most), to),
    groups: groupsOf(bars, input),
    due,
    table: due,
  }
}

/** Later than any day. */
const NEVER = '9999-99-99'

type DueRule = RuleSource & { deadline: Day }

/** Mandatory requirements with a deadline that are not satisfied at the beginning, by deadline. */
function dueRules({ rules, turns }: WayInput): DueRule[] {
  const open = new Set(turns.filter(({ from }) => from === 'violated' || from === 'undetermined').map(t => t.rule))
  return rules
    .filter((rule): rule is DueRule => rule.severity === 'mandatory' && rule.deadline !== undefined)
    .filter(({ id }) => open.has(id))
    .sort((a, b) => byCodePoint(a.deadline, b.deadline))
}

const endOf = (task: Element): Day | undefined => lastDay(task.values.end)
const meets = (task: Element, rule: string): boolean => task.readable && listOf(task.values.meets).includes(rule)

function dueOf({ id, title, deadline }: DueRule, tasks: readonly Element[], lang: WayInput['lang']): Due {
  const meeting = tasks
    .filter(task => meets(task, id))
    .sort((a, b) => byCodePoint(endOf(a) ?? NEVER, endOf(b) ?? NEVER) || byCodePoint(a.id, b.id))
    .map(task => {
      const end = endOf(task)
      const late = end !== undefined && end > deadline
      const stated = end === undefined ? '' : clean(formatDay(String(task.values.end), lang))
      return { name: taskName(task), end: stated, late }
    })
  return { day: deadline, title: clean(title[lang]), tasks: meeting }
}

interface Led {
  lead: string
  bar: TaskBar
}

/** What a task waits for is said in words where one of the two has no bar. */
function withWaits(bars: readonly Led[]): Led[] {
  const byId = new Map(bars.map(({ bar }) => [bar.id, bar]))
  const hasBar = ({ start, end }: TaskBar) => start !== undefined || end !== undefined
  return bars.map(({ lead, bar }) => {
    const before = [...new Set(bar.after)].flatMap(id => byId.get(id) ?? []).filter(({ id }) => id !== bar.id)
    const waits = before.filter(other => !hasBar(other) || !hasBar(bar)).map(({ name }) => ({ name }))
    return { lead, bar: { ...bar, waits } }
  })
}

const taskName = ({ id, values }: Element): string => clean(String(values.name ?? '')) || clean(id)

const LOOKS: Readonly<Record<string, TaskLook>> = { planned: 'planned', building: 'under-way', retired: 'dropped' }

function barOf(task: Element, rules: readonly DueRule[], { lang }: WayInput): TaskBar {
  const { status, start, dependsOn } = task.values
  const words = WAY_LABELS[lang]
  const [first, last] = [firstDay(start), endOf(task)]
  const disorder = first !== undefined && last !== undefined && last < first
  const late = last === undefined ? undefined : rules.find(rule => rule.deadline < last && meets(task, rule.id))
  return {
    id: clean(task.id),
    name: taskName(task),
    look: status === undefined ? 'unstated' : (LOOKS[status] ?? 'done'),
    status: status === undefined ? '' : LABELS[lang].status[status],
    period: disorder ? `${periodOf(task, lang)}. ${words.disorder}` : periodOf(task, lang),
    budget: budgetOf(task, lang),
    ...(first === undefined || disorder ? {} : { start: first }),
    ...(last === undefined || disorder ? {} : { end: last }),
    ...costOf(task),
    after: listOf(dependsOn).map(id => clean(String(id))),
    waits: [],
    ...(late === undefined || disorder ? {} : { late: late.deadline }),
  }
}

/** As stated: `10/2020 – 12/2020`, `đến 12/2020`. */
function periodOf({ values }: Element, lang: WayInput['lang']): string {
  const words = WAY_LABELS[lang]
  const [start, end] = [values.start, values.end].map(day => day !== undefined && clean(formatDay(String(day), lang)))
  if (start && end) return `${start} – ${end}`
  if (start) return words.open(start)
  return end ? words.until(end) : words.noDays
}

function budgetOf({ values: { budget, budgetUnit } }: Element, lang: WayInput['lang']): string {
  if (budget === undefined) return ''
  const unit = budgetUnit === undefined ? '' : ` ${wordOf(budgetUnits, budgetUnit, lang)}`
  return clean(`${formatNumber(budget, lang)}${unit}`)
}

function costOf({ values: { budget, budgetUnit } }: Element): Pick<TaskBar, 'cost'> {
  if (typeof budget !== 'number') return {}
  return { cost: { amount: budget, unit: String(budgetUnit ?? '') } }
}

/** The unit in the lead by name; an agency by its name in the registry. */
const leadOf = ({ values: { lead } }: Element, { first, lang }: WayInput): string =>
  lead === undefined ? WAY_LABELS[lang].noLead : partyName(lead, 'lead', first.state.architecture)

/** Leads in the order in which they begin, tasks within by their days; those without days last. */
function groupsOf(bars: readonly Led[], { lang }: WayInput): TaskGroup[] {
  const byLead = new Map<string, TaskBar[]>()
  for (const { lead, bar } of bars) byLead.set(lead, [...(byLead.get(lead) ?? []), bar])
  const groups = [...byLead].map(([title, tasks]) => ({ title, tasks: tasks.sort(compareBars) }))
  const none = WAY_LABELS[lang].noLead
  const begin = ({ tasks: [first] }: TaskGroup): string => (first ? beginOf(first) : '')
  return groups.sort(
    (a, b) =>
      Number(a.title === none) - Number(b.title === none) ||
      byCodePoint(begin(a), begin(b)) ||
      byVietnamese(a.title, b.title),
  )
}

const beginOf = ({ start, end }: TaskBar): string => start ?? end ?? NEVER

const compareBars = (a: TaskBar, b: TaskBar): number =>
  byCodePoint(beginOf(a), beginOf(b)) ||
  byCodePoint(a.end ?? NEVER, b.end ?? NEVER) ||
  byVietnamese(a.name, b.name) ||
  byCodePoint(a.id, b.id)
