import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import type { State, Waiver } from '../model/architecture.ts'
import { nearest } from '../util/nearest.ts'
import type { Answer } from './answer.ts'
import { tooBroad } from './broad-waivers.ts'

/** Findings about the waivers themselves: unknown rule or subject, expired, too broad, or no longer needed. */
export function checkWaivers(state: State, answers: readonly Answer[]): Finding[] {
  const { architecture } = state
  const rules = new Map(answers.map(answer => [answer.requirement.rule, answer]))
  const used = new Set(answers.flatMap(answer => answer.used))
  const subjects = new Set([architecture.id, ...architecture.elements.keys(), ...indicatorIds(state)])
  return architecture.waivers.flatMap(waiver => {
    const unknown = unknownIn(waiver, state, rules, subjects)
    if (unknown) return [unknown]
    const answer = rules.get(waiver.rule)
    if (waiver.expires < state.day) return expired(waiver, state, answer)
    const broad = answer ? tooBroad(waiver, state, answer) : []
    if (used.has(waiver) || broad.some(({ key }) => key.endsWith(' elements'))) return broad
    const { rule, subject } = waiver
    return [
      ...broad,
      problem('waiver.unused', architecture.id, waiver.at.place(), say('waiver.unused', { rule, subject }), {
        level: 'note',
        subject,
        key: rule,
      }),
    ]
  })
}

const indicatorIds = ({ architecture }: State): string[] => architecture.indicators.map(({ id }) => id)

function unknownIn(
  { rule, subject, at }: Waiver,
  { architecture }: State,
  rules: ReadonlyMap<string, Answer>,
  subjects: ReadonlySet<string>,
): Finding | undefined {
  if (!rules.has(rule)) {
    const near = nearest(rule, rules.keys())
    const message = say('waiver.unknown-rule', { rule, ...(near ? { nearest: near } : {}) })
    return problem('waiver.unknown-rule', architecture.id, at.place('rule'), message, { subject, key: rule })
  }
  if (subjects.has(subject)) return undefined
  const near = nearest(subject, subjects)
  const message = say('waiver.unknown-subject', { subject, ...(near ? { nearest: near } : {}) })
  return problem('waiver.unknown-subject', architecture.id, at.place('subject'), message, { subject, key: rule })
}

/** An expired waiver matters while what it excused is still violated; otherwise it is only worth a note. */
function expired(
  { rule, subject, expires, at }: Waiver,
  { architecture }: State,
  answer: Answer | undefined,
): Finding[] {
  const still = answer?.findings.some(finding => finding.subject === subject && finding.verdict === 'violated')
  const message = say('waiver.expired', { rule, subject, expires })
  return [
    problem('waiver.expired', architecture.id, at.place('expires'), message, {
      level: still ? 'warning' : 'note',
      subject,
      key: rule,
    }),
  ]
}
