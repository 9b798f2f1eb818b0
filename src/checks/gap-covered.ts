import { say } from '../findings/message.ts'
import { defineCheck, satisfied } from './check.ts'
import { object } from './parameters.ts'

/** Every mandatory requirement violated today is satisfied in the target, or a task names it under `meets`. */
export const gapCovered = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => ['tasks'],
  *judge(context) {
    const { architecture } = context.state
    if (architecture.targetDate === undefined) {
      const message = say('check.no-day', { field: 'targetDate' })
      yield {
        verdict: 'undetermined',
        subject: architecture.id,
        place: architecture.placeOf(),
        message,
        key: 'targetDate',
      }
      return
    }
    const complete = architecture.knowledge('tasks') === 'complete'
    for (const { rule, target, met } of context.gaps()) {
      if (target === 'satisfied' || met) {
        yield satisfied(architecture.id)
        continue
      }
      const rest = { subject: architecture.id, place: architecture.placeOf('tasks'), key: rule }
      yield complete
        ? {
            verdict: 'violated',
            message: say('check.gap-not-covered', { rule, verdict: target ?? 'violated' }),
            ...rest,
          }
        : { verdict: 'undetermined', message: say('check.nothing-known', { sections: 'tasks' }), ...rest, key: 'tasks' }
    }
  },
})
