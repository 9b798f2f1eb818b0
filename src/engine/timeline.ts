import type { Finding, Verdict } from '../findings/finding.ts'
import type { Architecture, State } from '../model/architecture.ts'
import { roadmap } from '../model/roadmap.ts'
import { type OtherStates, targetState } from '../model/state.ts'
import type { Point, Turn } from '../model/timeline.ts'
import { turningDays } from '../model/turning-days.ts'
import { type Day, dayAfter, lastDay } from '../util/day.ts'
import { answersAlong, type Checked, check } from './check.ts'
import type { Rule } from './compile.ts'
import { excuses } from './excuses.ts'

/** What is asked. */
export interface Span {
  from: Day
  to: Day
  waivers: boolean
  /** States of the other architectures of the run, on the day of a point. */
  others: (kind: State['kind'], day: Day) => OtherStates
  /** Further days on which something turns, such as those of other architectures. */
  more?: Iterable<Day>
  /** What a check of the first day has said already, of the same rules and waivers. */
  known?: Pick<Checked, 'requirements' | 'findings'> & { state: State }
}

/**
 * The verdicts on every day on which one can change, first and last day included. A timeline begins with the current
 * state and ends with the target; beginning after the facts were taken, it begins with what was planned.
 */
export function timeline(architecture: Architecture, rules: readonly Rule[], span: Span): Point[] {
  const { from, waivers, others } = span
  const planned = architecture.dataAsOf !== undefined && from > architecture.dataAsOf
  const kind = planned ? 'target' : 'current'
  const asked = { state: kind, day: from, waivers, others: others(kind, from) } as const
  const { known } = span
  const said = known?.state.kind === kind && known.state.day === from ? known : check(architecture, rules, asked)
  const { state, requirements, findings } = said
  if (!state || architecture.level === undefined) throw new Error('A state needs a level and a day; both were given.')
  const first: Point = { state, requirements, findings: byRule(findings) }
  // The roadmap is judged as declared, the same on every day: once is enough.
  const moving = rules.filter(({ source }) => source.judges !== 'plan')
  const plan = new Map(first.requirements.map(one => [one.rule, one]))
  const answers = answersAlong(architecture.level, excuses(waivers ? architecture.waivers : []))
  let before: State | undefined
  const later = daysWithin(architecture, rules, span).map((day): Point => {
    const state = (before = targetState(architecture, day, others('target', day), before))
    const own = new Map(answers(moving, state).map(one => [one.requirement.rule, one]))
    const requirements = rules.flatMap(({ source: { id } }) => own.get(id)?.requirement ?? plan.get(id) ?? [])
    return { state, requirements, findings: new Map([...own].map(([id, one]) => [id, one.findings])) }
  })
  const [second, ...rest] = later
  // A task that should have ended before the facts were taken takes effect at once, and often there is none.
  return second && rest.length > 0 && haveSameVerdicts(first, second) ? [first, ...rest] : [first, ...later]
}

const haveSameVerdicts = (a: Point, b: Point): boolean =>
  a.requirements.every(({ verdict }, i) => {
    const next = b.requirements[i]?.verdict
    return verdict === next || fallsAway(verdict, next)
  })

/** What was satisfied and is not asked any more, such as the age of the facts along a plan, is no turn of compliance. */
const fallsAway = (from: Verdict, to: Verdict | undefined): boolean => from === 'satisfied' && to === 'not-applicable'

/** The day after the first, the days after it on which something turns, and the last, in order. */
function daysWithin(architecture: Architecture, rules: readonly Rule[], { from, to, more = [] }: Span): Day[] {
  const days = new Set([dayAfter(from), ...turningDays(architecture), ...more])
  for (const { source } of rules) {
    if (source.valid?.from) days.add(source.valid.from)
    if (source.valid?.to) days.add(dayAfter(source.valid.to))
    for (const day of daysNamed(source)) days.add(day).add(dayAfter(day))
  }
  for (const successor of architecture.framework.successors) days.add(successor.from)
  return [...[...days].filter(day => from < day && day < to), to].sort()
}

/** Days an expression compares with: written out, for nothing else tells when its answer turns. */
function daysNamed({ parts }: Rule['source']): Day[] {
  const texts = parts.flatMap(part => ('check' in part ? [part.with.where] : [part.assert, part.select.where]))
  return texts.flatMap(text => (typeof text === 'string' ? (text.match(/\d{4}-\d\d-\d\d/g) ?? []) : []))
}

/** How each requirement moves, in the order of the rules. */
export function turns(points: readonly Point[]): Turn[] {
  const [first] = points
  if (!first) return []
  return first.requirements.map(({ rule }, i) => turnOf(rule, i, points))
}

function turnOf(rule: string, i: number, points: readonly Point[]): Turn {
  const verdictAt = (point: Point | undefined): Verdict => point?.requirements[i]?.verdict ?? 'undetermined'
  const steps: { day: Day; verdict: Verdict; tasks: string[] }[] = []
  for (const [n, point] of points.entries()) {
    const before = points[n - 1]
    if (before === undefined || verdictAt(before) === verdictAt(point)) continue
    const tasks = causes(rule, before, point)
    if (tasks.length === 0 && fallsAway(verdictAt(before), verdictAt(point))) continue
    steps.push({ day: point.state.day, verdict: verdictAt(point), tasks })
  }
  const turn: Turn = { rule, from: verdictAt(points[0]), to: verdictAt(points.at(-1)), steps }
  const last = steps.at(-1)
  if (turn.to !== 'satisfied' || last === undefined) return turn
  const [task] = last.tasks
  return { ...turn, metOn: last.day, ...(task !== undefined && last.tasks.length === 1 ? { task } : {}) }
}

/**
 * The tasks that turn a verdict between two points: of those that end in between, the ones that say so (`meets`), else
 * the ones that deliver, change or retire a subject the requirement no longer objects to, or newly does.
 */
function causes(rule: string, before: Point, after: Point): string[] {
  const { architecture } = after.state
  const ended = architecture.bySection.tasks.filter(task => {
    const end = task.readable ? lastDay(task.values.end) : undefined
    return end !== undefined && before.state.day < end && end <= after.state.day
  })
  const named = ended.filter(task => task.values.meets?.includes(rule))
  if (named.length > 0) return named.map(task => task.id)
  const subjects = new Set([...subjectsOf(rule, before), ...subjectsOf(rule, after)])
  const touching = ended.filter(task => [...roadmap(architecture).touched(task.id)].some(id => subjects.has(id)))
  return touching.map(task => task.id)
}

const subjectsOf = (rule: string, { findings }: Point): string[] =>
  (findings.get(rule) ?? []).map(finding => finding.subject)

function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const sorted = new Map<string, Finding[]>()
  for (const finding of findings) {
    const list = sorted.get(finding.rule)
    if (list) list.push(finding)
    else sorted.set(finding.rule, [finding])
  }
  return sorted
}
