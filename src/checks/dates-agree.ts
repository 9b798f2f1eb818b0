import { say } from '../findings/message.ts'
import type { Standing } from '../model/architecture.ts'
import { begins, COMING, type Schedule, schedule } from '../model/due.ts'
import { ELEMENT_SECTIONS } from '../model/language.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'
import { nameOf } from './select.ts'

/** Statuses and dates tell the same story: nothing planned for a past day, nothing operating from a future one. */
export const datesAgree = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => SECTIONS,
  *judge(context) {
    const { architecture } = context.state
    const plan = schedule(architecture)
    const { dataAsOf, targetDate } = architecture
    if (dataAsOf !== undefined && targetDate !== undefined && targetDate < dataAsOf) {
      const place = architecture.at.place('targetDate')
      yield {
        verdict: 'violated',
        subject: architecture.id,
        place,
        message: say('check.target-before-data', { targetDate, dataAsOf }),
        key: 'targetDate',
      }
    }
    for (const section of SECTIONS) yield* context.each(section, standing => [judge(context, standing, plan)])
  },
})

/** Units, functions and tasks have other lives than systems: a task may well be planned for a past day. */
const SECTIONS = ELEMENT_SECTIONS.filter(section => !['units', 'functions', 'tasks'].includes(section))

function judge({ state }: Context, standing: Standing, plan: Schedule): Outcome {
  const { element, status } = standing
  const name = nameOf(element)
  const rest = { subject: element.id, key: 'dates' }
  if (COMING.has(status)) {
    const due = plan.due(element.id)
    if (due === undefined)
      return {
        verdict: 'undetermined',
        message: say('check.no-due-day', { name }),
        place: element.at.place('status'),
        ...rest,
      }
    if (!state.hasCome(due)) return satisfied(element.id)
    const place = element.at.place(element.values.since === undefined ? 'status' : 'since')
    return { verdict: 'violated', message: say('check.overdue', { name, due, dataAsOf: state.day }), place, ...rest }
  }
  const since = begins(element.values)
  if (status === 'retired' || since === undefined || state.hasCome(since) || COMING.has(element.values.status ?? ''))
    return satisfied(element.id)
  return {
    verdict: 'violated',
    message: say('check.future-since', { name, since, day: state.day }),
    place: element.at.place('since'),
    ...rest,
  }
}
