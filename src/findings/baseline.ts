import type { Finding, Level } from './finding.ts'

/** A finding as a baseline remembers it; `count` findings of one fingerprint were found. */
export interface Recorded {
  fingerprint: string
  verdict: 'violated' | 'undetermined'
  level: Level
  architecture: string
  rule: string
  subject: string
  count: number
}

/** How the findings of an architecture stand to a baseline. */
export interface Compared {
  /** Findings that were there when the baseline was recorded, and no less grave. */
  known: ReadonlySet<Finding>
  /** What was recorded and is no longer found; `count` says how many are gone. */
  fixed: readonly Recorded[]
}
