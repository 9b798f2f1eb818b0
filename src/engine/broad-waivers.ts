import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { State, Waiver } from '../model/architecture.ts'
import { monthsAfter } from '../util/day.ts'
import type { Answer } from './answer.ts'

/** How long a waiver may last where the model names no target day: a bound of this tool's own, no provision of law. */
const MOST_YEARS = 5

/**
 * What makes a waiver in force say more than somebody can have meant to grant: it is of the architecture while elements
 * violate the requirement, excuses several violations at once, or lasts beyond the plan. Who decides sees it, and decides.
 */
export function tooBroad(waiver: Waiver, state: State, answer: Answer): Finding[] {
  const { at, rule } = waiver
  const found = (why: string, field: string, level: 'warning' | 'note', message: Message): Finding =>
    problem('waiver.too-broad', state.architecture.id, at.place(field), message, {
      level,
      subject: waiver.subject,
      key: `${rule} ${why}`,
    })
  const elements = elementsInstead(waiver, state, answer)
  const excused = answer.used.filter(used => used === waiver).length
  const lasting = tooLong(waiver, state)
  return [
    ...(elements ? [found('elements', 'subject', 'warning', elements)] : []),
    ...(excused > 1
      ? [found('several', 'subject', 'note', say('waiver.several', { rule, subject: waiver.subject, count: excused }))]
      : []),
    ...(lasting ? [found('expires', 'expires', 'warning', lasting)] : []),
  ]
}

/** As many as are named one by one. */
const SHOWN = 5

/** A waiver of the architecture excuses what the architecture lacks; of its elements each needs its own. */
function elementsInstead(
  { rule, subject }: Waiver,
  { architecture }: State,
  { findings }: Answer,
): Message | undefined {
  if (subject !== architecture.id || findings.some(one => one.subject === subject)) return undefined
  const violated = findings.filter(({ verdict }) => verdict === 'violated' || verdict === 'waived')
  const ids = [...new Set(violated.map(one => one.subject))]
  if (ids.length === 0) return undefined
  const shown = ids.slice(0, SHOWN).join(', ')
  const elements = ids.length > SHOWN ? `${shown}, …` : shown
  return say('waiver.of-elements', { rule, subject, elements, count: ids.length })
}

function tooLong({ rule, subject, expires }: Waiver, { architecture, day }: State): Message | undefined {
  const { targetDate } = architecture
  if (targetDate !== undefined)
    return expires > targetDate
      ? say('waiver.beyond-target', { rule, subject, expires, target: targetDate })
      : undefined
  const years = MOST_YEARS
  return expires > monthsAfter(day, years * 12)
    ? say('waiver.beyond-years', { rule, subject, expires, day, years })
    : undefined
}
