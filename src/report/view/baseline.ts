import type { Recorded } from '../../findings/baseline.ts'
import type { Finding, Level } from '../../findings/finding.ts'
import type { ReportInput } from '../input.ts'

/** Whether a finding was recorded before; without a baseline none was. */
export const isKnown = ({ baseline }: ReportInput, finding: Finding): boolean => baseline?.known.has(finding) ?? false

/** How many findings of each level somebody should look at. */
export function freshCounts(input: ReportInput) {
  const fresh = input.findings.filter(finding => finding.verdict === 'violated' && !isKnown(input, finding))
  const of = (level: Level) => fresh.filter(finding => finding.level === level).length
  return { errors: of('error'), warnings: of('warning'), notes: of('note') }
}

/** Violations that were recorded; what is not decided is told elsewhere. */
export const knownCount = ({ baseline }: ReportInput): number =>
  [...(baseline?.known ?? [])].filter(({ verdict }) => verdict === 'violated').length

/** Recorded violations that are gone. */
export const fixedOf = ({ baseline }: ReportInput): Recorded[] =>
  (baseline?.fixed ?? []).filter(({ level }) => level !== 'undetermined')

export const fixedCount = (input: ReportInput): number => fixedOf(input).reduce((sum, { count }) => sum + count, 0)
