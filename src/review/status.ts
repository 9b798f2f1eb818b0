import type { Severity, Verdict } from '../findings/finding.ts'
import type { Assessed, Differing, Missing, OpenItem, ReviewStatus } from '../findings/review.ts'
import type { Place } from '../findings/source.ts'
import {
  isAgreedTo,
  isDecided,
  isToRevisit,
  isWritten,
  lacksReason,
  type ReviewEntry,
  type ReviewRecord,
} from '../model/review.ts'

/** Where an entry of a review, or a field of it, stands. */
export type PlaceOf = (entry: object, field?: string) => Place

/**
 * What of a review is done, and what is still to be done, the gravest first.
 * @param same whether bringing it up to date would change nothing
 */
export function statusOf(
  path: string,
  record: ReviewRecord,
  now: Assessed,
  same: boolean,
  placeOf: PlaceOf,
): ReviewStatus {
  const { requirements, conclusion } = record
  const decided = requirements.filter(isDecided)
  const agreed = requirements.filter(one => isAgreedTo(one, record))
  const undecided = requirements.filter(one => !isDecided(one) && !isAgreedTo(one, record))
  const bySeverity = [...undecided].sort(
    (a, b) => rank(a.severity) - rank(b.severity) || gravity(a.verdict) - gravity(b.verdict),
  )
  const open: OpenItem[] = [
    ...outdated(record, now, same, placeOf),
    ...bySeverity.map((one): OpenItem => ({ kind: 'undecided', ...about(one, placeOf) })),
    ...requirements
      .filter(isToRevisit)
      .map((one): OpenItem => ({ kind: 'revisit', since: one.since, previous: one.previous, ...about(one, placeOf) })),
    ...decided.flatMap((one): OpenItem[] => unreasoned(one, placeOf)),
    ...missing(record).map((field): OpenItem => ({ kind: 'missing', field, place: placeOf(record, field) })),
  ]
  return {
    path,
    of: now,
    decided: decided.length,
    agreed: agreed.length,
    toSupplement: agreed.filter(({ verdict }) => verdict === 'undetermined').length,
    total: requirements.length,
    conclusion: conclusion ?? undefined,
    open,
  }
}

const SEVERITIES: readonly (Severity | undefined)[] = ['mandatory', 'recommended', 'advisory', undefined]
const rank = (severity: Severity | undefined): number => SEVERITIES.indexOf(severity)

const VERDICTS: readonly Verdict[] = ['violated', 'undetermined', 'waived', 'satisfied', 'not-applicable']
const gravity = (verdict: Verdict): number => VERDICTS.indexOf(verdict)

const about = (entry: ReviewEntry, placeOf: PlaceOf) => ({
  rule: entry.rule,
  title: entry.title ?? entry.rule,
  severity: entry.severity,
  verdict: entry.verdict,
  place: placeOf(entry, 'rule'),
})

function unreasoned(entry: ReviewEntry, placeOf: PlaceOf): OpenItem[] {
  const { decision } = entry
  if (!decision || !lacksReason(entry)) return []
  return [{ kind: 'no-reason', decision, ...about(entry, placeOf), place: placeOf(entry, 'decision') }]
}

const DIFFERING = ['contentHash', 'rulesHash', 'asOf', 'khung'] as const satisfies readonly Differing[]

function outdated(record: ReviewRecord, now: Assessed, same: boolean, placeOf: PlaceOf): OpenItem[] {
  const found = DIFFERING.filter(what => record[what] !== now[what]).map(
    (what): OpenItem => ({
      kind: 'outdated',
      what,
      reviewed: record[what] ?? '',
      now: now[what] ?? '',
      place: placeOf(record, what),
    }),
  )
  if (same || found.length > 0) return found
  return [{ kind: 'outdated', what: 'requirements', reviewed: '', now: '', place: placeOf(record, 'requirements') }]
}

function missing({ conclusion, reviewer, date }: ReviewRecord): Missing[] {
  const written: Record<Missing, string | null | undefined> = {
    conclusion,
    'reviewer.name': reviewer?.name,
    'reviewer.unit': reviewer?.unit,
    'reviewer.position': reviewer?.position,
    date,
  }
  return (Object.keys(written) as Missing[]).filter(field => !isWritten(written[field]))
}
