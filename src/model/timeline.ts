import type { Finding, Requirement, Verdict } from '../findings/finding.ts'
import type { Day } from '../util/day.ts'
import type { State } from './architecture.ts'

/** The architecture on one day of its roadmap, and what every requirement says of it. */
export interface Point {
  state: State
  requirements: readonly Requirement[]
  /** By rule. */
  findings: ReadonlyMap<string, readonly Finding[]>
}

/** How a requirement moves along a timeline. */
export interface Turn {
  rule: string
  from: Verdict
  to: Verdict
  /** Verdicts that differ from the one before: the day each begins, and the tasks that bring it about. */
  steps: readonly { day: Day; verdict: Verdict; tasks: readonly string[] }[]
  /** Day from which it is satisfied until the end; absent if it is not in the end, or always was. */
  metOn?: Day
  /** The task that makes it so, where one alone can be told. */
  task?: string
}
