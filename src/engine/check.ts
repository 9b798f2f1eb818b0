import type { Context, Gap, Outcome } from '../checks/check.ts'
import { problem } from '../findings/build.ts'
import type { Finding, Requirement } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import { notTooMany } from '../findings/most.ts'
import { inOrder } from '../findings/order.ts'
import type { Architecture, Standing, State } from '../model/architecture.ts'
import { listOf } from '../model/references.ts'
import { currentState, type OtherStates, targetState } from '../model/state.ts'
import type { Day } from '../util/day.ts'
import { nearest } from '../util/nearest.ts'
import type { Answer } from './answer.ts'
import type { Rule } from './compile.ts'
import { type Excuse, excuses } from './excuses.ts'
import { Memory } from './memory.ts'
import { answer, requirement } from './verdict.ts'
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

/** Checks a linked architecture against compiled rules; without rules (an unknown framework) nothing is asked of it. */
export function check(architecture: Architecture, rules: readonly Rule[] | undefined, question: Question): Checked {
  const { day, others } = question
  const { level } = architecture
  const made = question.state === 'current' ? currentState : targetState
  const state = day === undefined ? undefined : made(architecture, day, others)
  if (!rules) return { architecture, state, requirements: [], findings: [] }
  // Without a day or level nothing can be decided; the missing statement is a finding already.
  if (!state || level === undefined)
    return {
      architecture,
      state,
      requirements: rules.map(rule => requirement(rule, 'undetermined')),
      findings: missingDay(architecture, question),
    }
  const excuse = excuses(question.waivers ? architecture.waivers : [])
  const all = ask({ rules, level, excuse, others }, state)
  const aside = question.state === 'current' && question.waivers ? checkWaivers(state, all) : []
  const findings = [...all.flatMap(one => one.findings), ...aside, ...unknownMeets(architecture, rules)]
  return { architecture, state, requirements: all.map(one => one.requirement), findings: inOrder(findings) }
}

function missingDay(architecture: Architecture, question: Question): Finding[] {
  if (question.day !== undefined || question.state === 'current') return []
  return [problem('model.schema', architecture.id, architecture.placeOf(), say('shape.no-target-date', {}))]
}

/** One architecture, its level and what excuses it: what every rule is answered with. */
interface Case {
  rules: readonly Rule[]
  level: string
  excuse: Excuse
  others: OtherStates | undefined
}

function ask(one: Case, state: State): Answer[] {
  const { architecture } = state
  // The roadmap is judged as declared, the same in both states.
  const planDay = architecture.dataAsOf ?? state.day
  const asked = state.kind === 'current' && state.day === planDay
  const plan = asked ? state : currentState(architecture, planDay, one.others)
  const onPlan = answers(one, plan)
  const onState = state === plan ? onPlan : answers(one, state)
  const gaps = once(() => gapsOf(one, architecture, onPlan))
  let found = 0
  return one.rules.map(rule => {
    const isOfPlan = rule.source.judges === 'plan'
    const given = isOfPlan ? answer(rule, contextOf(plan, one.level, gaps), one.excuse) : onState(rule)
    found += given.findings.length
    notTooMany(architecture.id, found)
    return given
  })
}

/** The answer of each rule about a state, worked out once: gaps ask again what was asked of the current state. */
function answers({ level, excuse }: Case, state: State): (rule: Rule) => Answer {
  const known = new Map<Rule, Answer>()
  const context = contextOf(state, level, () => [])
  return rule => {
    let found = known.get(rule)
    if (!found) known.set(rule, (found = answer(rule, context, excuse)))
    return found
  }
}

function contextOf(state: State, level: string, gaps: Context['gaps']): Context {
  return {
    state,
    level,
    each: (section, judge) => judgedIn(state.all(section), judge),
    gaps,
  }
}

/** What is said of each, in one list: most of them say nothing, and are many. */
function judgedIn(standings: readonly Standing[], judge: (standing: Standing) => readonly Outcome[]): Outcome[] {
  const outcomes: Outcome[] = []
  for (const standing of standings) for (const outcome of judge(standing)) outcomes.push(outcome)
  return outcomes
}

/** Answers to rules about the states of a plan, day after day: each is asked only what may have changed since. */
export function answersAlong(level: string, excuse: Excuse): (rules: readonly Rule[], state: State) => Answer[] {
  let memory: Memory | undefined
  return (rules, state) => {
    const known = (memory ??= new Memory(state))
    known.turnTo(state)
    const context: Context = {
      state: known.state,
      level,
      each: (section, judge) => known.each(section, judge),
      gaps: () => [],
    }
    return rules.map(rule => answer(rule, context, excuse, known))
  }
}

/** Mandatory requirements violated now, what the target makes of them, and whether a task says it meets them. */
function gapsOf(one: Case, architecture: Architecture, now: (rule: Rule) => Answer): Gap[] {
  const { targetDate } = architecture
  const then = targetDate === undefined ? undefined : answers(one, targetState(architecture, targetDate, one.others))
  const met = new Set(architecture.bySection.tasks.flatMap(task => listOf(task.values.meets).map(String)))
  return one.rules
    .filter(({ source }) => source.severity === 'mandatory' && source.judges !== 'plan')
    .filter(rule => now(rule).requirement.verdict === 'violated')
    .map(rule => {
      const { id, deadline } = rule.source
      const target = then?.(rule).requirement.verdict
      return { rule: id, met: met.has(id), ...(deadline ? { deadline } : {}), ...(target ? { target } : {}) }
    })
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
