import { type Day, daysBetween } from '../util/day.ts'
import type { State } from './architecture.ts'
import type { Bilingual, Framework, LegalDocument, RuleSource, Successor } from './framework.ts'

/** How a document of the register stands on a day, as far as the register knows. Data: reports put it into words. */
export type Force =
  /** No legal document at all, such as the press: never in force, never out of it. */
  | { kind: 'no-document' }
  | { kind: 'not-issued' }
  | { kind: 'not-effective'; from: Day }
  | { kind: 'superseded'; on: Day; by: LegalDocument }
  | { kind: 'ended'; on: Day }
  /** Its end is known and lies ahead. */
  | { kind: 'in-force'; until: Day }
  /** The register says when a document ended if it is known; silence is not said to be validity. */
  | { kind: 'not-known-ended' }
  /** The register has no day from which it holds. */
  | { kind: 'unknown' }

export function forceOn(document: LegalDocument, documents: Framework['documents'], day: Day): Force {
  if (document.kind === 'other') return { kind: 'no-document' }
  const by = documents.get(document.replacedBy ?? '')
  const { date, effective, ended = by?.date } = document
  const from = effective ?? date
  if (issuedAfter(document, day)) return { kind: 'not-issued' }
  if (from !== undefined && day < from) return { kind: 'not-effective', from }
  if (ended !== undefined && ended <= day)
    return by ? { kind: 'superseded', on: ended, by } : { kind: 'ended', on: ended }
  if (from === undefined) return { kind: 'unknown' }
  return ended === undefined ? { kind: 'not-known-ended' } : { kind: 'in-force', until: ended }
}

/** Of a document without a day, its year may tell. */
export const issuedAfter = ({ date, year }: LegalDocument, day: Day): boolean =>
  date === undefined ? year !== undefined && Number(day.slice(0, 4)) < year : day < date

/** A deadline is met by its very day; from the day after it has passed. `days`: how far the day is from it. */
export interface DeadlineStanding {
  kind: 'ahead' | 'today' | 'passed'
  days: number
}

export function deadlineOn(deadline: Day, day: Day): DeadlineStanding {
  const days = Math.abs(daysBetween(day, deadline))
  return { kind: deadline === day ? 'today' : deadline > day ? 'ahead' : 'passed', days }
}

/** Days on which a rule holds, both included; a pack's rules begin with their framework. */
export const validity = ({ valid }: RuleSource, framework: Framework): { from: Day; to?: Day } => ({
  from: valid?.from ?? framework.valid.from,
  ...(valid?.to === undefined ? {} : { to: valid.to }),
})

/** Whether a rule does not hold yet, holds, or no longer holds. */
export function validOn(rule: RuleSource, framework: Framework, day: Day): 'not-yet' | 'valid' | 'no-longer' {
  const { from, to } = validity(rule, framework)
  return day < from ? 'not-yet' : to !== undefined && to < day ? 'no-longer' : 'valid'
}

/** What followed the framework by the day: since when, the first that did, and the latest, by their numbers. */
export interface Superseded {
  on: Day
  by: Bilingual
  latest: Bilingual
}

/** The frameworks that had followed by a day, oldest first. */
export const successorsOn = (framework: Framework, day: Day): Successor[] =>
  framework.successors.filter(({ from }) => from <= day)

/** What has taken the place of the framework by the day of a state, if anything. */
export function supersededOn({ architecture: { framework }, hasCome }: State): Superseded | undefined {
  const successors = framework.successors.filter(({ from }) => hasCome(from))
  const [first, last] = [successors[0], successors.at(-1)]
  const numberOf = (id: string): Bilingual => {
    const { number: vi = id, numberEn: en = vi } = framework.documents.get(id) ?? {}
    return { vi, en }
  }
  return first && last && { on: first.from, by: numberOf(first.document), latest: numberOf(last.document) }
}
