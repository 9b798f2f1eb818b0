import { say } from '../findings/message.ts'
import type { Architecture, Element, Indicator } from '../model/architecture.ts'
import { firstDay, lastDay } from '../util/day.ts'
import { inVnd } from '../util/money.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object, text } from './parameters.ts'
import { nameOf } from './select.ts'

export interface Parameters {
  /** Id of the figure that states a year's budget. */
  indicator: string
}

/**
 * The tasks of a year cost no more than the budget stated for it. A model does not say how a task of several years is
 * paid: such a task costs a year anything between nothing and all of it, and the verdict stays open where that matters.
 */
export const budgetsFit = defineCheck<Parameters>({
  parameters: object({ indicator: text }, ['indicator']),
  looksAt: () => ['tasks', 'indicators'],
  *judge({ state: { architecture } }, { indicator }) {
    const tasks = architecture.bySection.tasks.filter(task => task.readable)
    if (tasks.length === 0) return
    for (const budget of yearly(architecture, indicator)) yield judge(budget, tasks)
  },
})

/** The figures of whole years, the last one stated for a year. */
function yearly({ indicators }: Architecture, id: string): Indicator[] {
  const years = new Map<string, Indicator>()
  for (const one of indicators) {
    if (one.id !== id || one.from?.endsWith('-01-01') !== true || one.to?.endsWith('-12-31') !== true) continue
    if (one.from.slice(0, 4) === one.to.slice(0, 4)) years.set(one.from, one)
  }
  return [...years.values()]
}

function judge(budget: Indicator, tasks: readonly Element[]): Outcome {
  const { from = '', to = '' } = budget
  const year = from.slice(0, 4)
  const limit = inVnd(budget.value, budget.unit)
  const place = budget.at.place('value')
  const open = (names: readonly string[]): Outcome => {
    const message = say('plan.budget-unknown', { year, tasks: names.join(', ') })
    return { verdict: 'undetermined', subject: budget.id, place, message, key: year }
  }
  if (limit === undefined) return open([])
  let least = 0
  let most = 0
  const unclear: string[] = []
  for (const task of tasks) {
    const [start, end] = [firstDay(task.values.start), lastDay(task.values.end)]
    if ((end !== undefined && end < from) || (start !== undefined && start > to)) continue
    const cost = task.values.budget === undefined ? undefined : inVnd(task.values.budget, task.values.budgetUnit)
    const within = start !== undefined && end !== undefined && from <= start && end <= to
    if (cost === undefined || !within) unclear.push(nameOf(task))
    if (within) least += cost ?? 0
    most += cost ?? Number.POSITIVE_INFINITY
  }
  if (least > limit) {
    const message = say('plan.over-budget', { year, total: least, limit })
    return { verdict: 'violated', subject: budget.id, place, message, key: year }
  }
  // What is not known of tasks that fit anyhow, or of none at all, does not matter.
  if (most > limit) return open(unclear)
  return satisfied(budget.id)
}
