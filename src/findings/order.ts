import { byCodePoint, byPath } from '../util/order.ts'
import type { Finding } from './finding.ts'

/** The one order of findings: file, place, rule, subject, key. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    byPath(a.place.file.path, b.place.file.path) ||
    a.place.offset - b.place.offset ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.subject, b.subject) ||
    byCodePoint(a.key, b.key)
  )
}

/** Sorted, equal findings (same fingerprint at the same place) once. */
export const inOrder = (findings: Iterable<Finding>): Finding[] => saidOnce()([...findings].sort(compareFindings))

/**
 * Of the findings given, now and at later calls, those that no call has had before. What is wrong with an added rule is
 * said once, however many architectures it is asked of: the first one carries it.
 */
export function saidOnce(): (findings: readonly Finding[]) => Finding[] {
  const said = new Set<string>()
  return findings =>
    findings.filter(({ fingerprint, place }) => {
      const identity = `${fingerprint}\0${place.file.path}\0${place.offset}`
      return !said.has(identity) && said.add(identity)
    })
}
