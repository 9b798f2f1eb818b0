import { normaliseAgencyCode } from './agency-code.ts'
import type { Architecture } from './architecture.ts'

/** Whose an element is: its own agency's, or somebody else's; unstated counts as its own. */
export function ownership(architecture: Architecture, owner: unknown): 'own' | 'elsewhere' {
  if (owner === undefined) return 'own'
  const target = architecture.resolve(owner, 'owner')
  if (target.kind === 'external' || target.kind === 'foreign') return 'elsewhere'
  if (target.kind !== 'agency') return 'own'
  const own = architecture.about.agency?.code
  const registry = architecture.framework.agencies
  return own !== undefined && normaliseAgencyCode(own, registry) === normaliseAgencyCode(target.code, registry)
    ? 'own'
    : 'elsewhere'
}
