import { formatDay, type Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { nameOf } from './names.ts'

/** A waiver that is in force on the day. */
export interface WaiverRow {
  rule: string
  subject: string
  name: string
  reason: string
  approvedBy: string
  decision: string
  expires: string
  /** Whether a finding was excused by it. */
  applied: string
}

export function waiverRows({ architecture, asOf, findings }: ReportInput, lang: Lang): WaiverRow[] {
  const words = LABELS[lang]
  const excused = new Set(findings.filter(one => one.verdict === 'waived').map(one => `${one.rule}\0${one.subject}`))
  return architecture.waivers
    .filter(({ expires }) => asOf === undefined || expires >= asOf)
    .map(({ rule, subject, reason, approvedBy, decision, expires }) => ({
      rule: printable(rule),
      subject: printable(subject),
      name: nameOf(architecture, subject) ?? '',
      reason: printable(reason),
      approvedBy: printable(approvedBy),
      decision: decision === undefined ? '–' : printable(decision),
      expires: formatDay(expires, lang),
      applied: excused.has(`${rule}\0${subject}`) ? words.labels.yes : words.labels.no,
    }))
}
