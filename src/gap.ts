import { timeline, turns } from './engine/timeline.ts'
import { problem } from './findings/build.ts'
import type { Finding } from './findings/finding.ts'
import { type Message, say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import type { Architecture } from './model/architecture.ts'
import { type Difference, difference } from './model/difference.ts'
import { currentState, type OtherStates, targetState } from './model/state.ts'
import type { Point, Turn } from './model/timeline.ts'
import { turningDays } from './model/turning-days.ts'
import type { GapInput } from './report/gap/input.ts'
import { gapJson } from './report/gap/json.ts'
import { gapMarkdown } from './report/gap/markdown.ts'
import { gapPretty } from './report/gap/pretty.ts'
import type { ReportInput, ReportOptions } from './report/input.ts'
import { pretty } from './report/pretty.ts'
import { type Options, type Result, run } from './run.ts'
import type { Day } from './util/day.ts'

/** The way from one day of an architecture to a later one: what differs, and how every requirement fares meanwhile. */
export interface Gap {
  result: Result
  from: Day
  to: Day
  difference: Difference
  /** Verdicts on every day on which one can change; the first and the last included. */
  points: readonly Point[]
  turns: readonly Turn[]
}

/** No way can be followed: what is missing from the model. */
export interface NoGap {
  result: Result
  missing: Finding[]
}

/** Which days; by default the day of the facts and the day the target is to stand. */
export interface GapOptions extends Omit<Options, 'asOf' | 'state'> {
  from?: Day
  to?: Day
}

/**
 * Reads and checks the architectures at the given paths and follows each along its roadmap.
 * @throws UsageError for a path or framework that cannot be used, or days in the wrong order
 */
export function gaps(options: GapOptions): (Gap | NoGap)[] {
  const { from, to, ...rest } = options
  if (from !== undefined && to !== undefined && to < from) throw new UsageError(say('usage.days-order', { from, to }))
  const results = run(rest)
  return results.map(result => gapOf(result, results, options))
}

function gapOf(result: Result, all: readonly Result[], options: GapOptions): Gap | NoGap {
  const { architecture } = result
  const { from = architecture.dataAsOf, to = architecture.targetDate, waivers = true } = options
  const missing = notReady(result, from, to)
  if (from === undefined || to === undefined || missing.length > 0) return { result, missing }
  return follow(result, all, { from, to, waivers })
}

/** The level and both days are known, and in order. */
function follow(result: Result, all: readonly Result[], span: { from: Day; to: Day; waivers: boolean }): Gap {
  const { architecture, rules } = result
  const { from, to } = span
  const others = othersOf(all.map(one => one.architecture))
  const more = all.length > 1 ? all.flatMap(one => [...turningDays(one.architecture)]) : []
  const points = timeline(architecture, rules, { ...span, others, more })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new Error('A timeline has a first and a last point.')
  return { result, from, to, difference: difference(first.state, last.state), points, turns: turns(points) }
}

/** What keeps the way to the target from being followed, in words. */
export interface NoWay {
  reason: Message
}

/** The way of one result of a run from the day of its facts to the day its target is to stand. */
export function wayToTarget(result: Result, all: readonly Result[], waivers: boolean): Gap | NoWay {
  const { id, level, dataAsOf, targetDate } = result.architecture
  // Without requirements, of a framework nobody knows, nothing may be said to be met.
  const framework = result.rules.length > 0 || undefined
  const fields = Object.entries({ framework, level, dataAsOf, targetDate }).filter(([, value]) => value === undefined)
  if (dataAsOf === undefined || targetDate === undefined || fields.length > 0) {
    const names = fields.map(([field]) => `architecture.${field}`).join(', ')
    return { reason: say('usage.way-not-stated', { architecture: id, fields: names }) }
  }
  if (targetDate < dataAsOf)
    return { reason: say('usage.way-days-order', { architecture: id, from: dataAsOf, to: targetDate }) }
  return follow(result, all, { from: dataAsOf, to: targetDate, waivers })
}

/**
 * What keeps a way from being followed. A missing level or day of the facts, and a framework nobody knows, have been
 * found in checking; a target day is only missed here, and so are days in the wrong order.
 */
function notReady({ architecture, findings, rules }: Result, from: Day | undefined, to: Day | undefined): Finding[] {
  const known = findings.filter(({ rule, level }) => rule === 'model.schema' && level === 'error')
  const found = (message: Message, field?: string): Finding => {
    const place = field === undefined ? architecture.placeOf() : architecture.at.place(field)
    return problem('model.schema', architecture.id, place, message, { key: 'gap' })
  }
  if (to === undefined) return [...known, found(say('shape.no-target-date', {}))]
  if (from === undefined || architecture.level === undefined || rules.length === 0) return known
  return to < from ? [found(say('plan.no-way', { from, to }), 'targetDate')] : []
}

/** What the other architectures of the run look like on a day; each worked out when asked for, and once. */
function othersOf(all: readonly Architecture[]): (kind: 'current' | 'target', day: Day) => OtherStates {
  const byId = new Map([...all].reverse().map(one => [one.id, one]))
  return (kind, day) => {
    const known = new Map<string, ReturnType<OtherStates>>()
    return id => {
      const architecture = byId.get(id)
      if (!known.has(id) && architecture)
        known.set(id, (kind === 'current' ? currentState : targetState)(architecture, day))
      return known.get(id)
    }
  }
}

export const GAP_FORMATS = ['pretty', 'json', 'markdown'] as const
export type GapFormat = (typeof GAP_FORMATS)[number]

/**
 * The way of each architecture as text; of one that cannot be followed, what is missing. `complete`: all could be.
 * @throws UsageError as `gaps` does
 */
export function gapText(
  format: GapFormat,
  options: GapOptions,
  version: string,
  look: ReportOptions,
): { text: string; complete: boolean } {
  const all = gaps(options)
  const inputs = all.flatMap(one => ('points' in one ? [inputOf(one, version)] : []))
  const broken = all.flatMap(one => ('missing' in one ? [inputOfResult(one.result, version, one.missing)] : []))
  return { text: RENDER[format](inputs, broken, look), complete: broken.length === 0 }
}

type Render = (inputs: readonly GapInput[], broken: readonly ReportInput[], look: ReportOptions) => string

const RENDER: Readonly<Record<GapFormat, Render>> = {
  pretty: (inputs, broken, look) => pretty(broken, { ...look, quiet: true }) + gapPretty(inputs, look),
  json: (inputs, broken, { lang }) => gapJson(inputs, broken, lang),
  markdown: (inputs, broken, { lang }) => gapMarkdown(inputs, broken, lang),
}

const inputOfResult = (result: Result, version: string, findings = result.findings): ReportInput => ({
  ...result,
  findings,
  version,
  rules: result.rules.map(rule => rule.source),
})

const inputOf = ({ result, ...rest }: Gap, version: string): GapInput => ({
  ...rest,
  report: inputOfResult(result, version),
})
