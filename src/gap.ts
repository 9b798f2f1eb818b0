import { timeline, turns } from './engine/timeline.ts'
import { reportInput } from './files/report-input.ts'
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

/** No way can be followed, and why: in a sentence, and as findings at what the model does not say. */
export interface NoWay {
  result: Result
  reason: Message
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
export function gaps(options: GapOptions): (Gap | NoWay)[] {
  const { from, to, ...rest } = options
  if (from !== undefined && to !== undefined && to < from) throw new UsageError(say('usage.days-order', { from, to }))
  const results = run(rest)
  return results.map(result => gapOf(result, results, options))
}

function gapOf(
  result: Result,
  all: readonly Result[],
  options: Pick<GapOptions, 'from' | 'to' | 'waivers'>,
): Gap | NoWay {
  const { dataAsOf, targetDate } = result.architecture
  const { from = dataAsOf, to = targetDate, waivers = true } = options
  const span = spanOf(result, from, to)
  return 'reason' in span ? span : follow(result, all, { ...span, waivers })
}

/** The way of one result of a run, made with or without waivers alike, from the day of its facts to that of its target. */
export const wayToTarget = (result: Result, all: readonly Result[], waivers: boolean): Gap | NoWay =>
  gapOf(result, all, { waivers })

/** The level and both days are known, and in order. */
function follow(result: Result, all: readonly Result[], span: { from: Day; to: Day; waivers: boolean }): Gap {
  const { architecture, rules } = result
  const { from, to } = span
  const others = othersOf(all.map(one => one.architecture))
  const more = all.length > 1 ? all.flatMap(one => [...turningDays(one.architecture)]) : []
  const known = result.on && { ...result, state: result.on }
  const points = timeline(architecture, rules, { ...span, others, more, ...(known ? { known } : {}) })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new Error('A timeline has a first and a last point.')
  return { result, from, to, difference: difference(first.state, last.state), points, turns: turns(points) }
}

/**
 * Both days, where they are known and in order, and so is what the architecture is judged by. A missing level or day of
 * the facts, and a framework nobody knows, have been found in checking; a target day is only missed here.
 */
function spanOf(result: Result, from: Day | undefined, to: Day | undefined): { from: Day; to: Day } | NoWay {
  const { architecture, findings, rules } = result
  const { id, level } = architecture
  // Without requirements, of a framework nobody knows, nothing may be said to be met.
  const framework = rules.length > 0 || undefined
  const stated = Object.entries({ framework, level, dataAsOf: from, targetDate: to })
  const fields = stated.filter(([, value]) => value === undefined).map(([field]) => `architecture.${field}`)
  const found = (message: Message, field?: string): Finding => {
    const place = field === undefined ? architecture.placeOf() : architecture.at.place(field)
    return problem('model.schema', id, place, message, { key: 'gap' })
  }
  if (from === undefined || to === undefined || fields.length > 0) {
    const known = findings.filter(one => one.rule === 'model.schema' && one.level === 'error')
    const missing = to === undefined ? [...known, found(say('shape.no-target-date', {}))] : known
    return { result, missing, reason: say('usage.way-not-stated', { architecture: id, fields: fields.join(', ') }) }
  }
  if (from <= to) return { from, to }
  const reason = say('usage.way-days-order', { architecture: id, from, to })
  return { result, missing: [found(say('plan.no-way', { from, to }), 'targetDate')], reason }
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

export type GapFormat = 'pretty' | 'json' | 'markdown'

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
  const broken = all.flatMap(one =>
    'missing' in one ? [reportInput({ ...one.result, findings: one.missing }, version)] : [],
  )
  return { text: RENDER[format](inputs, broken, look), complete: broken.length === 0 }
}

type Render = (inputs: readonly GapInput[], broken: readonly ReportInput[], look: ReportOptions) => string

const RENDER: Readonly<Record<GapFormat, Render>> = {
  pretty: (inputs, broken, look) => pretty(broken, { ...look, quiet: true }) + gapPretty(inputs, look),
  json: (inputs, broken, { lang }) => gapJson(inputs, broken, lang),
  markdown: (inputs, broken, { lang }) => gapMarkdown(inputs, broken, lang),
}

const inputOf = ({ result, ...rest }: Gap, version: string): GapInput => ({
  ...rest,
  report: reportInput(result, version),
})
