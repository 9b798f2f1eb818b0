import { say } from '../findings/message.ts'
import type { Element } from '../model/architecture.ts'
import { listOf } from '../model/references.ts'
import { type Day, lastDay } from '../util/day.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'
import { nameOf } from './select.ts'

/** A task that meets a mandatory requirement violated today ends by the day the law names for it. */
export const deadlinesMet = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => ['tasks'],
  *judge({ state: { architecture }, gaps }) {
    const deadlines = new Map(gaps().flatMap(({ rule, deadline }) => (deadline ? [[rule, deadline] as const] : [])))
    for (const task of architecture.bySection.tasks) {
      for (const [i, rule] of listOf(task.values.meets).map(String).entries()) {
        const deadline = deadlines.get(rule)
        if (deadline !== undefined && task.readable) yield judge(task, i, rule, deadline)
      }
    }
  },
})

function judge(task: Element, i: number, rule: string, deadline: Day): Outcome {
  const end = lastDay(task.values.end)
  if (end !== undefined && end <= deadline) return satisfied(task.id)
  const rest = { subject: task.id, place: task.at.place(`meets.${i}`), key: rule }
  const name = nameOf(task)
  return end === undefined
    ? { verdict: 'undetermined', message: say('check.field-unknown', { name, field: 'end' }), ...rest }
    : { verdict: 'violated', message: say('plan.after-deadline', { name, rule, deadline, end }), ...rest }
}
