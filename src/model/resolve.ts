import { nearest } from '../util/nearest.ts'
import type { Element, Knowledge, Target } from './architecture.ts'
import type { Framework } from './framework.ts'
import type { Section } from './language.ts'
import { REFERENCE_FIELDS } from './references.ts'

/** What is known while references are resolved. */
export interface Scope {
  framework: Framework
  elements: ReadonlyMap<string, Element>
  knowledge(section: Section): Knowledge
  /** A file or entry could not be read: what is not found may stand there. */
  lossy: boolean
  /** Ids of the elements of the other architectures given with this one. */
  neighbours: ReadonlyMap<string, ReadonlySet<string>>
}

/** Resolves a reference as written in a field; see `Target` for what it can mean (contract §2, References). */
export function resolveReference(reference: unknown, field: string, scope: Scope): Target {
  if (typeof reference === 'object' && reference !== null && 'external' in reference)
    return { kind: 'external', text: String(reference.external) }
  const text = String(reference).normalize('NFC')
  const about = REFERENCE_FIELDS.get(field)
  if (about?.owner) {
    if (text.startsWith('external:')) return { kind: 'external', text: text.slice('external:'.length).trim() }
    if (text.startsWith('agency/')) return { kind: 'agency', code: text.slice('agency/'.length) }
  }
  const slash = text.indexOf('/')
  if (slash < 0) return local(text, field, scope)
  const [prefix, id] = [text.slice(0, slash), text.slice(slash + 1)]
  if (prefix === 'national') return national(id, text, scope)
  const neighbour = scope.neighbours.get(prefix)
  if (neighbour && !neighbour.has(id)) return { kind: 'broken', id: text }
  return { kind: 'foreign', architecture: prefix, id, known: neighbour !== undefined }
}

function national(id: string, text: string, scope: Scope): Target {
  const canonical = scope.framework.nationalAliases.get(id) ?? id
  return scope.framework.national.has(canonical) ? { kind: 'national', id: canonical } : { kind: 'broken', id: text }
}

/**
 * A missing id is an error where every section it could stand in is there and was read whole. Elsewhere it may stand
 * in what is not there, unless it looks like a slip of the pen in an id that exists.
 */
function local(id: string, field: string, scope: Scope): Target {
  const about = REFERENCE_FIELDS.get(field)
  const element = scope.elements.get(id)
  if (element) return !about || about.to.includes(element.section) ? { kind: 'element', id } : { kind: 'broken', id }
  const open = scope.lossy || absentSections(field, scope).length > 0
  return open && nearest(id, scope.elements.keys()) === undefined ? { kind: 'unknown', id } : { kind: 'broken', id }
}

/** Sections a field may point into that the model does not have. */
export const absentSections = (field: string, scope: Scope): readonly Section[] =>
  (REFERENCE_FIELDS.get(field)?.to ?? []).filter(section => scope.knowledge(section) === 'absent')
