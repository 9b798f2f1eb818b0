import type { Message } from './message.ts'
import type { Place } from './source.ts'

/** The five verdicts of a requirement; wording as used by the ministry's reviewers. */
export type Verdict = 'satisfied' | 'violated' | 'undetermined' | 'not-applicable' | 'waived'
/** How binding a requirement is; follows its basis. */
export type Severity = 'mandatory' | 'recommended' | 'advisory'
/** How a finding counts towards the exit status. */
export type Level = 'error' | 'warning' | 'note'
/** How well the source of a requirement or catalogue entry was verified, best first. */
export type Verified = 'original' | 'second-hand' | 'press' | 'practice' | 'unverified'

export const VERDICTS = ['satisfied', 'violated', 'undetermined', 'not-applicable', 'waived'] as const
export const VERIFIED = ['original', 'second-hand', 'press', 'practice', 'unverified'] as const

/** Something the reader should know about a place in a file. Data only: it is put into words last, by `text/`. */
export interface Finding {
  /** Rule id: of the pack (`connection.ncsc`) or built in (`model.*`, `rule.*`, `waiver.*`). */
  rule: string
  verdict: Exclude<Verdict, 'satisfied' | 'not-applicable'>
  severity: Severity
  level: Level
  /** An element's id; for something missing, the architecture's id. */
  subject: string
  message: Message
  fix?: Message
  /** Deadline of a violated requirement that has not passed yet: the finding is a warning until then. */
  deadline?: string
  place: Place
  related: readonly Related[]
  /** Field, counterpart or other detail that tells findings of one rule and subject apart; part of the fingerprint. */
  key: string
  /** 16 hex digits, the same while rule, architecture, subject and key stay (moved lines and files change nothing). */
  fingerprint: string
}

/** A second place that explains the first. */
export interface Related {
  place: Place
  note: Message
}

/** One requirement of the framework pack and what the model says about it. */
export interface Requirement {
  rule: string
  severity: Severity
  component: string
  verdict: Verdict
  deadline?: string
  /** The verdict was reached over a section known only in part: "trên các thành phần đã khai". */
  partial: boolean
  basis: readonly Basis[]
}

/** Where a requirement comes from: a document of the framework's register, by its id, or a decision in words. */
export type Basis = { clause?: string; verified: Verified } & (
  | { document: string; text?: undefined }
  | { document?: undefined; text: { vi: string; en: string } }
)

/** Counts as printed in `summary` of the JSON result. */
export interface Summary {
  satisfied: number
  violated: number
  undetermined: number
  notApplicable: number
  waived: number
  errors: number
  warnings: number
  notes: number
}

/** Counts verdicts of requirements and levels of findings. */
export function summarise(requirements: readonly Requirement[], findings: readonly Finding[]): Summary {
  const verdicts = (v: Verdict) => requirements.filter(r => r.verdict === v).length
  const levels = (l: Level) => findings.filter(f => f.level === l).length
  return {
    satisfied: verdicts('satisfied'),
    violated: verdicts('violated'),
    undetermined: verdicts('undetermined'),
    notApplicable: verdicts('not-applicable'),
    waived: verdicts('waived'),
    errors: levels('error'),
    warnings: levels('warning'),
    notes: levels('note'),
  }
}

/** The counts of several together. */
export const addedUp = (all: readonly Summary[]): Summary =>
  all.reduce(
    (sum, one) => ({
      satisfied: sum.satisfied + one.satisfied,
      violated: sum.violated + one.violated,
      undetermined: sum.undetermined + one.undetermined,
      notApplicable: sum.notApplicable + one.notApplicable,
      waived: sum.waived + one.waived,
      errors: sum.errors + one.errors,
      warnings: sum.warnings + one.warnings,
      notes: sum.notes + one.notes,
    }),
    summarise([], []),
  )

/** The worst level among findings; undefined when there are none. */
export function worstLevel(findings: Iterable<Finding>): Level | undefined {
  let worst: Level | undefined
  for (const { level } of findings) {
    if (level === 'error') return 'error'
    if (level === 'warning' || worst === undefined) worst = level
  }
  return worst
}
