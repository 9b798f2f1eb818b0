import { say } from '../findings/message.ts'
import type { Standing } from '../model/architecture.ts'
import { listOf } from '../model/references.ts'
import { firstDay, lastDay } from '../util/day.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'
import { nameOf } from './select.ts'

/**
 * No task starts before the end of a task it depends on. A month or year means its first day for a start and its last
 * day for an end; a day that is not stated leaves it open.
 */
export const tasksInOrder = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => ['tasks'],
  *judge(context) {
    for (const task of context.state.all('tasks'))
      for (const reference of listOf(task.values.dependsOn)) yield judge(context, task, String(reference))
  },
})

function judge({ state }: Context, { element, values }: Standing, reference: string): Outcome {
  const target = state.architecture.resolve(reference, 'dependsOn')
  const before = target.kind === 'element' ? state.standing(target.id) : undefined
  const name = nameOf(element)
  const other = before ? nameOf(before.element) : reference
  const start = firstDay(values.start)
  const end = lastDay(before?.values.end)
  const rest = { subject: element.id, key: reference }
  if (start === undefined) {
    const message = say('check.field-unknown', { name, field: 'start' })
    return { verdict: 'undetermined', message, place: element.at.place(), ...rest, key: 'start' }
  }
  const place = element.at.place('start')
  if (end === undefined) {
    const message = say('check.order-unknown', { name, other })
    return { verdict: 'undetermined', message, place, ...rest }
  }
  if (start >= end) return satisfied(element.id)
  const related = before
    ? [{ place: before.element.at.place('end'), note: say('note.ends-here', { name: other }) }]
    : []
  return {
    verdict: 'violated',
    message: say('check.starts-early', { name, start, other, end }),
    place,
    related,
    ...rest,
  }
}
