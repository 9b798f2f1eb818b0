import { byCodePoint, byPath } from '../util/order.ts'
import type { Finding } from './finding.ts'

/** The one order of findings: file, place, rule, subject, key. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    byPath(a.place.file.path, b.place.file.path) ||
    a.place.offset - b.place.offset ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.subject, b.subject) ||
    byCodePoint(a.key, b.key)
  )
}

/** Sorted, equal findings (same fingerprint at the same place) once. */
export function inOrder(findings: Iterable<Finding>): Finding[] {
  const seen = new Set<string>()
  return [...findings].sort(compareFindings).filter(f => {
    const identity = `${f.fingerprint}\0${f.place.file.path}\0${f.place.offset}`
    return !seen.has(identity) && seen.add(identity)
  })
}
