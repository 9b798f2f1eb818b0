import type { Level, Severity, Verdict } from './finding.ts'
import type { Message } from './message.ts'
import type { Place } from './source.ts'

/** How something stands to the time before: newly arisen, put right, or otherwise not the same. */
export const SINCE = ['new', 'fixed', 'changed'] as const
export type Since = (typeof SINCE)[number]

/** What a reviewer may decide of a requirement: the tool's verdict, or one of his own. */
export const DECISIONS = ['agree', 'satisfied', 'violated', 'undetermined', 'not-applicable', 'waived'] as const
export type Decision = (typeof DECISIONS)[number]

/** Đề nghị phê duyệt; đề nghị chỉnh sửa, bổ sung; chưa đủ điều kiện. */
export const CONCLUSIONS = ['approve', 'amend', 'insufficient'] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

/** What a review is a review of; it is of the same thing as long as none of these changes. */
export interface Assessed {
  architecture: { id: string; title: string | undefined }
  framework: string
  asOf: string | undefined
  state: 'current' | 'target'
  contentHash: string
  rulesHash: string
  /** Version of the tool. */
  khung: string
}

/** A requirement, what the tool says of it, and the findings it says so for; all words in the review's language. */
export interface AssessedRule {
  rule: string
  title: string
  severity: Severity
  /** Title of the component architecture; rules come ordered by it. */
  component: string
  verdict: Verdict
  /** The verdict was reached over a section known only in part. */
  partial: boolean
  findings: readonly AssessedFinding[]
}

/** A finding in short: one line of harmless text in `message`. */
export interface AssessedFinding {
  subject: string
  verdict: 'violated' | 'undetermined' | 'waived'
  level: Level
  message: string
  fingerprint: string
}

/** Everything the tool writes into a review. */
export interface Assessment {
  of: Assessed
  requirements: readonly AssessedRule[]
  /** Findings that belong to no requirement. */
  problems: readonly AssessedFinding[]
}

/** Something wrong with a reviewer's file. */
export interface ReviewProblem {
  message: Message
  place: Place
}

/** Where a review stands. */
export interface ReviewStatus {
  path: string
  of: Assessed
  /** Requirements with a decision of their own, and those agreed to as a whole. */
  decided: number
  agreed: number
  /** Of those agreed to as a whole: too little is known of them, and the agency is asked for more. */
  toSupplement: number
  total: number
  conclusion: Conclusion | undefined
  /** What is still to be done; nothing: the review is complete. */
  open: readonly OpenItem[]
}

/** What a review may be behind with: parts of `Assessed`; or, of the same model, what the tool wrote into it. */
export type Differing = 'contentHash' | 'rulesHash' | 'asOf' | 'khung' | 'requirements'
/** What a review must state at its end. */
export type Missing = 'conclusion' | 'reviewer.name' | 'reviewer.unit' | 'reviewer.position' | 'date'

/** One thing still to be done. */
export type OpenItem = { place: Place } & (
  | { kind: 'outdated'; what: Differing; reviewed: string; now: string }
  | ({ kind: 'undecided' } & OpenRule)
  | ({ kind: 'revisit'; since: Since | undefined; previous: Verdict | undefined } & OpenRule)
  | ({ kind: 'no-reason'; decision: Decision } & OpenRule)
  | { kind: 'missing'; field: Missing }
)

interface OpenRule {
  rule: string
  title: string
  severity: Severity | undefined
  verdict: Verdict
}
