import type { Verdict } from '../findings/finding.ts'
import type { Assessed, AssessedFinding, AssessedRule, Since } from '../findings/review.ts'
import type { ReviewEntry, ReviewFinding, ReviewRecord } from '../model/review.ts'

/** What kind of comparison a second reading is. */
export interface Round {
  /** Model, rules, day or tool are not those of the time before: what was new then is new no longer. */
  another: boolean
  /** The same tool words the same thing the same way, so that other words are another thing. */
  sameTool: boolean
  /** The rules are the same: one that has no entry lost it, and is not new. */
  sameRules: boolean
}

export function roundOf(before: ReviewRecord, now: Assessed): Round {
  const sameTool = before.khung === now.khung
  const sameRules = before.rulesHash === now.rulesHash
  const same = sameTool && sameRules && before.contentHash === now.contentHash && before.asOf === now.asOf
  return { another: !same, sameTool, sameRules }
}

/** How one thing stands to the time before; no `since`: as it was. */
export interface Compared {
  since: Since | undefined
  /** The verdict it had when it was last looked at. */
  previous: Verdict | undefined
}

const SAME: Compared = { since: undefined, previous: undefined }

/** A finding of the list, with its place there; or one that is to be added. `now` is absent where it is gone. */
export interface FindingPair {
  at: number | undefined
  now: AssessedFinding | undefined
  compared: Compared
}

/** Pairs the findings of a list with those found now: by fingerprint, of several equal ones in their order. */
export function pairFindings(
  before: readonly ReviewFinding[],
  now: readonly AssessedFinding[],
  { sameTool }: Round,
): FindingPair[] {
  const waiting = new Map<string, AssessedFinding[]>()
  for (const one of now) waiting.set(one.fingerprint, [...(waiting.get(one.fingerprint) ?? []), one])
  const pairs = before.map((old, at): FindingPair => {
    const found = waiting.get(old.fingerprint)?.shift()
    return { at, now: found, compared: found ? compareFinding(old, found, sameTool) : goneSince(old) }
  })
  const added = now.filter(one => waiting.get(one.fingerprint)?.includes(one))
  return [...pairs, ...added.map(one => ({ at: undefined, now: one, compared: { ...SAME, since: 'new' as const } }))]
}

/** What was put right before is still put right. */
const goneSince = ({ since }: ReviewFinding): Compared =>
  since === 'fixed' ? SAME : { since: 'fixed', previous: undefined }

function compareFinding(old: ReviewFinding, now: AssessedFinding, sameTool: boolean): Compared {
  if (old.since === 'fixed') return { since: 'new', previous: undefined }
  if (old.verdict !== now.verdict) return { since: 'changed', previous: old.verdict }
  if (old.level !== now.level || (sameTool && old.message.normalize('NFC') !== now.message.normalize('NFC')))
    return { since: 'changed', previous: undefined }
  return SAME
}

/** How a requirement stands to the time before: its verdict, or what it rests on. */
export function compareEntry(old: ReviewEntry, now: AssessedRule, findings: readonly FindingPair[]): Compared {
  const known = old.verdict === now.verdict && (old.partial === true) === now.partial
  const same = known && findings.every(({ compared }) => compared.since === undefined)
  if (same) return SAME
  // What nobody has looked at since stands to what was looked at then.
  const previous = (old.revisit && old.previous) || old.verdict
  return { since: turn(previous, now.verdict), previous }
}

function turn(before: Verdict, now: Verdict): Since {
  if (now === 'satisfied' && (before === 'violated' || before === 'undetermined')) return 'fixed'
  if (now === 'violated' && (before === 'satisfied' || before === 'not-applicable')) return 'new'
  return 'changed'
}
