import { fingerprint } from '../findings/build.ts'
import { alarmsOf } from './ci/alert.ts'
import type { Reporter } from './input.ts'
import { harmless } from './json.ts'
import { LABELS } from './labels.ts'

const SEVERITY = { error: 'critical', warning: 'major', note: 'minor' } as const

/** Code Quality of GitLab: findings that somebody should look at, each with a fingerprint of its own. */
export const gitlab: Reporter = (inputs, { lang }) => {
  const entries = alarmsOf(inputs, lang).map(({ finding, rule, message, span, nth }) => ({
    description: rule.basis === '' ? message : `${message} ${LABELS[lang].labels.basis}: ${rule.basis}.`,
    check_name: rule.id,
    // GitLab takes entries with the same fingerprint for one.
    fingerprint: nth === 1 ? finding.fingerprint : fingerprint(finding.fingerprint, String(nth)),
    severity: SEVERITY[finding.level],
    location: { path: finding.place.file.path, lines: { begin: span.start.line } },
  }))
  return `${harmless(JSON.stringify(entries, undefined, 2))}\n`
}
