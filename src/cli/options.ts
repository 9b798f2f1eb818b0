import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import type { Options } from '../run.ts'
import { dayRange } from '../util/day.ts'

/** Options as commander hands them over. */
export interface Given {
  framework?: string
  asOf?: string
  state: 'current' | 'target'
  lang: 'vi' | 'en'
  rules: string[]
  catalogue: string[]
  waivers: boolean
  color: boolean
  quiet?: boolean
}

/** Options of commands that write documents, as commander hands them over. */
export interface Written {
  format: string
  to: string
  force?: boolean
  open?: boolean
}

/** What to run. @throws UsageError for a day that is none */
export const runOptions = (paths: string[], given: Given): Options => ({
  paths,
  state: given.state,
  rules: given.rules,
  catalogues: given.catalogue,
  waivers: given.waivers,
  ...(given.framework === undefined ? {} : { framework: given.framework }),
  ...(given.asOf === undefined ? {} : { asOf: wholeDay(given.asOf) }),
})

/** A whole day, `YYYY-MM-DD`. @throws UsageError */
export function wholeDay(found: string, option = '--as-of'): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(found) || !dayRange(found))
    throw new UsageError(say('usage.bad-day', { option, found }))
  return found
}

/** Whether to colour what goes to the terminal (https://no-color.org). */
export const colourful = (given: Pick<Given, 'color'>): boolean =>
  given.color && !process.env.NO_COLOR && process.stdout.isTTY === true && process.env.TERM !== 'dumb'

/** The named formats, each of them known, each once. @throws UsageError */
export function listOf(given: string, allowed: readonly string[], option: string): string[] {
  const names = given
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  const unknown = names.find(name => !allowed.includes(name))
  if (unknown !== undefined || names.length === 0)
    throw new UsageError(say('usage.choice', { option, found: unknown ?? '', allowed: allowed.join(', ') }))
  return [...new Set(names)]
}

/** An option that may be given several times. */
export const repeated = (value: string, before: string[]): string[] => [...before, value]
