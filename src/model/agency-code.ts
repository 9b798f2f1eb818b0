import type { Day } from '../util/day.ts'
import type { Agency, AgencyRegistry } from './framework.ts'

/**
 * Writes an agency code left to right: `000.00.00.H45` (QCVN 102:2016, read right to left) becomes `H45`,
 * `000.05.12.G12` becomes `G12.12.05`. Codes of neither form are returned as they are.
 */
export function normaliseAgencyCode(code: string, registry: AgencyRegistry): string {
  const text = code.trim()
  if (!new RegExp(registry.forms.legacy).test(text)) return text
  const groups = text.split('.').reverse()
  while (groups.length > 1 && /^0+$/.test(groups.at(-1) ?? '')) groups.pop()
  return groups.join('.')
}

/**
 * Whether the agency of a code exists on a day, how it ended if not, and what became of it if it is not what it was.
 * @returns undefined when the registry does not have it, or does not know when it ended
 */
export function agencyOn(
  code: string,
  day: Day,
  registry: AgencyRegistry,
): { exists: boolean; ended?: NonNullable<Agency['ended']>; changed?: NonNullable<Agency['changed']> } | undefined {
  const agency = registry.agencies.get(normaliseAgencyCode(code, registry).split('.')[0] ?? '')
  if (!agency || (agency.knownUntil !== undefined && day > agency.knownUntil)) return undefined
  const { ended, changed } = agency
  if (ended && ended.from <= day) return { exists: false, ended }
  return changed && changed.from <= day ? { exists: true, changed } : { exists: true }
}

/**
 * Whether a code names an agency.
 * @returns false for a malformed code or one outside a closed list; undefined when the registry cannot tell
 */
export function knowsAgency(code: string, registry: AgencyRegistry): boolean | undefined {
  const normal = normaliseAgencyCode(code, registry)
  if (!new RegExp(registry.forms.code).test(normal)) return false
  const first = normal.split('.')[0] ?? ''
  if (registry.agencies.has(first)) return true
  return registry.complete || registry.closed.includes(first.charAt(0)) ? false : undefined
}
