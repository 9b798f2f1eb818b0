import type { Context, Gap } from '../checks/check.ts'
import { problem } from '../findings/build.ts'
import type { Finding, Requirement } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import { inOrder } from '../findings/order.ts'
import type { Architecture, State, Waiver } from '../model/architecture.ts'
import { listOf } from '../model/references.ts'
import { currentState, type OtherStates, targetState } from '../model/state.ts'
import type { Day } from '../util/day.ts'
import { nearest } from '../util/nearest.ts'
import type { Rule } from './compile.ts'
import { type Answer, answer } from './verdict.ts'
import { checkWaivers } from './waivers.ts'

/** What is asked of a check. */
export interface Question {
  state: 'current' | 'target'
  /** The day; undefined when neither the model nor the caller names one. */
  day: Day | undefined
  waivers: boolean
  others?: OtherStates
}

/** The answers of all rules about one architecture. `state` is absent when no day is known. */
export interface Checked {
  architecture: Architecture
  state: State | undefined
  requirements: Requirement[]
  findings: Finding[]
}

/** Checks a linked architecture against compiled rules. */
export function check(architecture: Architecture, rules: readonly Rule[], question: Question): Checked {
  const { day, others } = question
  const { level } = architecture
  // Without a day or level nothing can be decided; the missing statement is a finding already.
  if (day === undefined || level === undefined)
    return {
      architecture,
      state: undefined,
      requirements: rules.map(undecided),
      findings: missingDay(architecture, question),
    }
  const state =
    question.state === 'current' ? currentState(architecture, day, others) : targetState(architecture, day, others)
  const waivers = question.waivers ? architecture.waivers : []
  const answers = ask(rules, state, level, waivers, others)
  const aside = question.state === 'current' && question.waivers ? checkWaivers(state, answers) : []
  const findings = [...answers.flatMap(one => one.findings), ...aside, ...unknownMeets(architecture, rules)]
  return { architecture, state, requirements: answers.map(one => one.requirement), findings: inOrder(findings) }
}

function missingDay(architecture: Architecture, question: Question): Finding[] {
  if (question.day !== undefined || question.state === 'current') return []
  return [problem('model.schema', architecture.id, architecture.placeOf(), say('shape.no-target-date', {}))]
}

const undecided = ({ source }: Rule): Requirement => ({
  rule: source.id,
  severity: source.severity,
  component: source.component,
  verdict: 'undetermined',
  partial: false,
  basis: source.basis,
  ...(source.deadline ? { deadline: source.deadline } : {}),
})

function ask(
  rules: readonly Rule[],
  state: State,
  level: string,
  waivers: readonly Waiver[],
  others: OtherStates | undefined,
): Answer[] {
  const { architecture } = state
  const planDay = state.kind === 'current' ? state.day : (architecture.dataAsOf ?? state.day)
  const plan = state.kind === 'current' ? state : currentState(architecture, planDay, others)
  const gaps = once(() => gapsOf(rules, plan, level, waivers, others))
  return rules.map(rule => answer(rule, contextOf(rule.source.judges === 'plan' ? plan : state, level, gaps), waivers))
}

function contextOf(state: State, level: string, gaps: Context['gaps']): Context {
  return { state, level, superseded: supersededOn(state), gaps }
}

/** The first successor of the framework in force on the day: what it was superseded by. */
function supersededOn({ architecture: { framework }, day }: State): { on: string; by: string } | undefined {
  const [first] = framework.successors.filter(({ from }) => from <= day)
  return first && { on: first.from, by: framework.documents.get(first.document)?.number ?? first.document }
}

/** Mandatory requirements violated now, what the target makes of them, and whether a task says it meets them. */
function gapsOf(
  rules: readonly Rule[],
  now: State,
  level: string,
  waivers: readonly Waiver[],
  others: OtherStates | undefined,
): Gap[] | undefined {
  const { architecture } = now
  if (architecture.targetDate === undefined) return undefined
  const judged = rules.filter(({ source }) => source.severity === 'mandatory' && source.judges !== 'plan')
  const target = targetState(architecture, architecture.targetDate, others)
  const met = new Set(architecture.bySection.tasks.flatMap(task => listOf(task.values.meets).map(String)))
  const none = () => undefined
  return judged
    .filter(rule => answer(rule, contextOf(now, level, none), waivers).requirement.verdict === 'violated')
    .map(rule => ({
      rule: rule.source.id,
      target: answer(rule, contextOf(target, level, none), waivers).requirement.verdict,
      met: met.has(rule.source.id),
    }))
}

function unknownMeets(architecture: Architecture, rules: readonly Rule[]): Finding[] {
  const known = new Set(rules.map(({ source }) => source.id))
  return architecture.bySection.tasks.flatMap(task =>
    (task.values.meets ?? []).flatMap((rule, i) => {
      if (rule === undefined || known.has(rule)) return []
      const near = nearest(rule, known)
      const message = say('link.unknown-meets', { rule, ...(near ? { nearest: near } : {}) })
      return [
        problem('model.unknown-reference', architecture.id, task.at.place(`meets.${i}`), message, {
          subject: task.id,
          key: `meets ${rule}`,
        }),
      ]
    }),
  )
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
