import type { Compared } from '../findings/baseline.ts'
import type { Finding, Level, Requirement, Summary } from '../findings/finding.ts'
import type { Architecture, State } from '../model/architecture.ts'
import type { Difference } from '../model/difference.ts'
import type { RuleSource } from '../model/framework.ts'
import type { Point, Turn } from '../model/timeline.ts'
import type { Lang } from '../text/words.ts'
import type { Day } from '../util/day.ts'

/** What came out for one architecture: all that a report may say, and nothing it would have to look up. */
export interface ReportInput {
  /** Version of the tool. */
  version: string
  /** Id of the framework it was checked against; the framework itself is the architecture's, unless it is unknown. */
  framework: string
  asOf: Day | undefined
  state: State['kind']
  rulesHash: string
  summary: Summary
  requirements: readonly Requirement[]
  findings: readonly Finding[]
  architecture: Architecture
  /** The architecture on the day; absent when no day is known. */
  on: State | undefined
  rules: readonly RuleSource[]
  /** Ids of rules that do not come with the tool: they have no page of its documentation. */
  added?: ReadonlySet<string>
  /** Absent: there is no baseline, and every finding counts as new. */
  baseline?: Compared
  /** The way to the target; absent where it was not asked for, or cannot be followed. */
  way?: Way
}

/** From one day of an architecture to a later one: what differs, and how every requirement fares meanwhile. */
export interface Way {
  from: Day
  to: Day
  difference: Difference
  points: readonly Point[]
  turns: readonly Turn[]
}

/** What the reader wishes. Only `lang` matters to every report. */
export interface ReportOptions {
  lang: Lang
  colour?: boolean
  /** Columns of the page or terminal. */
  width?: number
  /** Findings only. */
  quiet?: boolean
  /** Also what was recorded in the baseline. */
  showKnown?: boolean
  /** The level from which a finding fails the command; `never`: none does. */
  failOn?: Extract<Level, 'error' | 'warning'> | 'never'
  /** Where the pages of the rules are published, without a slash at the end. */
  docsUrl?: string
}

/** A pure function: the same results give the same text, which ends with one newline. */
export type Reporter = (inputs: readonly ReportInput[], options: ReportOptions) => string
