import { say } from './message.ts'
import { UsageError } from './usage.ts'

/** Nobody reads more, and each takes some kilobytes of memory until it is printed. */
const MOST = 200_000

/**
 * Stops a check that would fill the memory: a stranger's model of a few megabytes can be wrong a million times.
 * @param found how many findings an architecture has so far
 * @throws UsageError where that is more than anybody can use
 */
export function notTooMany(architecture: string, found: number): void {
  if (found > MOST) throw new UsageError(say('usage.too-many-findings', { architecture, limit: MOST }))
}
