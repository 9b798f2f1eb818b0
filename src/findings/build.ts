import { createHash } from 'node:crypto'
import type { Finding, Level, Related, Severity } from './finding.ts'
import type { Message } from './message.ts'
import type { Place } from './source.ts'

/** How a violated requirement of this severity counts. */
export const LEVEL_OF = { mandatory: 'error', recommended: 'warning', advisory: 'note' } as const satisfies Record<
  Severity,
  Level
>

/** First 16 hex digits of a SHA-256 over the parts that name a finding: never lines, files or words. */
export const fingerprint = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)

/** `sha256:…` of a text. */
export const contentHash = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** A problem of the model or of a rule file itself (`model.*`, `rule.*`, `waiver.*`), always violated. */
export function problem(
  rule: string,
  architecture: string,
  place: Place,
  message: Message,
  rest: { level?: Level; subject?: string; key?: string; related?: readonly Related[] } = {},
): Finding {
  const level = rest.level ?? 'error'
  const subject = rest.subject ?? architecture
  const key = rest.key ?? JSON.stringify(message)
  return {
    rule,
    verdict: 'violated',
    severity: level === 'error' ? 'mandatory' : level === 'warning' ? 'recommended' : 'advisory',
    level,
    subject,
    message,
    place,
    related: rest.related ?? [],
    key,
    fingerprint: fingerprint(rule, architecture, subject, key),
  }
}
