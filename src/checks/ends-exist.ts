import { say } from '../findings/message.ts'
import type { Standing } from '../model/architecture.ts'
import { COMING, type Schedule, schedule } from '../model/due.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'
import { nameOf } from './select.ts'

/** An existing connection's ends exist; a planned one is not due before them. */
export const endsExist = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => ['connections'],
  judge(context) {
    const plan = schedule(context.state.architecture)
    return context.each('connections', connection =>
      connection.exists || COMING.has(connection.status)
        ? (['from', 'to'] as const).map(field => judge(context, connection, field, plan))
        : [],
    )
  },
})

function judge({ state }: Context, connection: Standing, field: 'from' | 'to', plan: Schedule): Outcome {
  const { element, values } = connection
  const target = state.architecture.resolve(values[field], field)
  const there = state.exists(target)
  const end = target.kind === 'element' ? state.standing(target.id) : undefined
  const named = end ? nameOf(end.element) : String(values[field])
  const name = nameOf(element)
  // Places are worked out for what is found only: most ends are there, on every day of a plan.
  const rest = () => ({ subject: element.id, place: element.at.place(field), key: field })
  const related = () =>
    end ? [{ place: end.element.at.place(), note: say('note.declared-here', { name: named }) }] : []
  if (there === undefined)
    return {
      verdict: 'undetermined',
      message: say('check.connection-end-unknown', { name, system: String(values.to), end: named }),
      ...rest(),
    }
  if (connection.exists)
    return there
      ? satisfied(element.id)
      : {
          verdict: 'violated',
          message: say('check.end-missing', { name, end: named, status: end?.status ?? '' }),
          related: related(),
          ...rest(),
        }
  const due = plan.due(element.id)
  const endDue = end && COMING.has(end.status) ? plan.due(end.element.id) : undefined
  if (due === undefined || endDue === undefined || due >= endDue) return satisfied(element.id)
  return {
    verdict: 'violated',
    message: say('check.end-later', { name, due, end: named, endDue }),
    related: related(),
    ...rest(),
  }
}
