import type { Finding, Requirement, Summary } from '../findings/finding.ts'
import type { Architecture, State } from '../model/architecture.ts'
import type { RuleSource } from '../model/framework.ts'
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
}

/** What the reader wishes. Only `lang` matters to every report. */
export interface ReportOptions {
  lang: Lang
  colour?: boolean
  /** Columns of the page or terminal. */
  width?: number
  /** Findings only. */
  quiet?: boolean
}

/** A pure function: the same results give the same text, which ends with one newline. */
export type Reporter = (inputs: readonly ReportInput[], options: ReportOptions) => string
