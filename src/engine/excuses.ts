import type { Waiver } from '../model/architecture.ts'
import type { Day } from '../util/day.ts'

/** The waiver that excuses a violation on a day, if any. */
export type Excuse = (rule: string, subject: string, day: Day) => Waiver | undefined

/** Waivers by what they excuse: a large model asks for every violation. */
export function excuses(waivers: readonly Waiver[]): Excuse {
  const sorted = new Map<string, Waiver[]>()
  for (const waiver of waivers) {
    const key = `${waiver.rule} ${waiver.subject}`
    const same = sorted.get(key)
    if (same) same.push(waiver)
    else sorted.set(key, [waiver])
  }
  return (rule, subject, day) => sorted.get(`${rule} ${subject}`)?.find(({ expires }) => expires >= day)
}
