import { agencyOn, knowsAgency, normaliseAgencyCode } from '../model/agency-code.ts'
import type { State } from '../model/architecture.ts'
import { entryOf } from '../model/catalogue.ts'
import type { NationalSystem } from '../model/framework.ts'
import { figure } from '../model/indicators.ts'
import { claimOn } from '../model/national-owner.ts'
import { listOf } from '../model/references.ts'
import { dayRange, firstDay, lastDay, monthsAfter } from '../util/day.ts'
import { standsIn } from '../util/standards.ts'

/** Thrown by our functions when the model or a catalogue does not know; its message names what is missing. */
export class Unknown extends Error {
  readonly what: 'field' | 'agency' | 'agency-day' | 'reference' | 'day' | 'claim'

  constructor(name: string, what: Unknown['what'] = 'field') {
    super(name)
    this.what = what
  }
}

/** The state our functions look at while an expression runs; evaluation is synchronous and never nested. */
let now: State | undefined

/** Runs an expression whose functions are to look at this state. */
export function asking<T>(state: State, run: () => T): T {
  now = state
  return run()
}

function stateNow(): State {
  if (!now) throw new Error('Functions run only within asking().')
  return now
}

const registry = () => stateNow().architecture.framework.agencies

function indicator(id: string): number {
  const found = figure(stateNow(), id)
  if ('missing' in found) throw new Unknown(found.missing)
  return found.value
}

function isAgency(code: string): boolean {
  const known = knowsAgency(code, registry())
  if (known === undefined) throw new Unknown(code, 'agency')
  return known
}

function agencyInForce(code: string): boolean {
  const known = agencyOn(code, stateNow().day, registry())
  // One that took in others, or has another name, is not what the architecture was made for: that is not for us to say.
  if (known === undefined || known.changed) throw new Unknown(code, 'agency-day')
  return known.exists
}

/** Whether more than so many months lie between a date and the day; a month or year alone may leave it open. */
function olderThan(date: unknown, months: bigint): boolean {
  const range = dayRange(date)
  if (!range) throw new Unknown(String(date), 'day')
  const { day } = stateNow()
  const older = day > monthsAfter(range.first, Number(months))
  if (older !== day > monthsAfter(range.last, Number(months))) throw new Unknown(String(date), 'day')
  return older
}

/** What a reference names, whatever field it stands in. */
const targetOf = (reference: string) => stateNow().architecture.resolve(reference, '')

/** The type of the element a reference names; '' for a national system, which has none. */
function typeOf(reference: string): string {
  const target = targetOf(reference)
  if (target.kind === 'national') return ''
  const type = target.kind === 'element' ? stateNow().standing(target.id)?.values.type : undefined
  if (type === undefined) throw new Unknown(reference, 'reference')
  return type
}

/** Whether what a reference names exists on the day. */
function inUse(reference: string): boolean {
  const known = stateNow().exists(targetOf(reference))
  if (known === undefined) throw new Unknown(reference, 'reference')
  return known
}

/** The system of the catalogue a reference such as `national/dancu` means. */
function nationalSystem(reference: string): NationalSystem | undefined {
  const { architecture } = stateNow()
  const target = architecture.resolve(reference, 'provides')
  return target.kind === 'national' ? architecture.framework.national.get(target.id) : undefined
}

/** Whether a system is the agency's own, as the model states and the catalogue confirms; a claim it cannot confirm is open. */
function isProvidedHere(reference: string): boolean {
  const system = nationalSystem(reference)
  const claim = system && claimOn(stateNow(), system.id)
  if (claim && claim.holds === undefined) throw new Unknown(system.id, 'claim')
  return claim?.holds ?? false
}

/** Whether a list names a standard by its number, or as the catalogue of standards says it is also written. */
function namesStandard(number: string, list: unknown): boolean {
  const written = listOf(list).map(String)
  const catalogue = stateNow().architecture.framework.catalogues.get('standards')
  const also = (text: string): boolean => catalogue !== undefined && entryOf(catalogue, text)?.code === number
  return standsIn(number, written) || written.some(also)
}

/** A day as a field has it: text, or a number where only a year is written. */
function dayOf(value: unknown, read: (value: unknown) => string | undefined): string {
  const day = read(value)
  if (day === undefined) throw new Unknown(String(value), 'day')
  return day
}

/** What expressions may call beside the functions of CEL itself: signature and implementation. */
export const FUNCTIONS: readonly (readonly [signature: string, run: (...args: never[]) => unknown])[] = [
  ['indicator(string): double', indicator],
  ['agencyCode(string): string', (code: string) => normaliseAgencyCode(code, registry())],
  ['isAgency(string): bool', isAgency],
  ['agencyInForce(string): bool', agencyInForce],
  ['isNationalDatabase(string): bool', (reference: string) => nationalSystem(reference)?.database ?? false],
  ['isProvidedHere(string): bool', isProvidedHere],
  ['olderThan(dyn, int): bool', olderThan],
  ['typeOf(string): string', typeOf],
  ['inUse(string): bool', inUse],
  ['national(string): string', (reference: string) => nationalSystem(reference)?.id ?? ''],
  ['standsIn(string, list): bool', namesStandard],
  ['firstDay(dyn): string', (value: unknown) => dayOf(value, firstDay)],
  ['lastDay(dyn): string', (value: unknown) => dayOf(value, lastDay)],
]
