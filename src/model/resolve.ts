import { nearest } from '../util/nearest.ts'
import { plain } from '../util/plain.ts'
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
  /** Elements whose ids have the same digits. */
  byNumber(digits: string): readonly Element[]
  /** Slips of the pen found so far, for the same reference is followed by many rules. */
  slips: Map<string, boolean>
}

/** Resolves a reference as written in a field; see `Target` for what it can mean. */
export function resolveReference(reference: unknown, field: string, scope: Scope): Target {
  if (typeof reference === 'object' && reference !== null && 'external' in reference)
    return { kind: 'external', text: plain(reference.external) }
  const text = plain(reference)
  const owner = REFERENCE_FIELDS.get(field)?.owner ?? false
  if (owner && text.startsWith('external:')) return { kind: 'external', text: text.slice('external:'.length).trim() }
  const slash = text.indexOf('/')
  if (slash < 0) return local(text, field, scope)
  const [prefix, id] = [text.slice(0, slash), text.slice(slash + 1)]
  if (owner && prefix === 'agency') return { kind: 'agency', code: id }
  // A system owns nothing.
  if (prefix === 'national') return owner ? { kind: 'broken', id: text } : national(id, text, scope)
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
  return open && !isSlip(id, field, scope) ? { kind: 'unknown', id } : { kind: 'broken', id }
}

/** Shorter ids differ by a letter or two because they are different ids. */
const TELLING = 6

/**
 * Whether a reference looks like an id it may point to, misspelt: long enough to tell, and one slip away (a letter
 * wrong, missing or too many, or two swapped). Ids that differ by their numbers are different.
 */
function isSlip(id: string, field: string, scope: Scope): boolean {
  if (id.length < TELLING) return false
  const key = `${field} ${id}`
  let slip = scope.slips.get(key)
  if (slip === undefined) {
    const to: readonly string[] = REFERENCE_FIELDS.get(field)?.to ?? []
    const alike = scope.byNumber(numberOf(id)).filter(({ section }) => to.includes(section))
    scope.slips.set(
      key,
      (slip =
        nearest(
          id,
          alike.map(other => other.id),
          1,
        ) !== undefined),
    )
  }
  return slip
}

const numberOf = (id: string): string => id.replace(/\D/g, '')

/** Elements by the digits of their ids, sorted when first asked for: most models have no reference that is not found. */
export function elementsByNumber(elements: ReadonlyMap<string, Element>): Scope['byNumber'] {
  let sorted: Map<string, Element[]> | undefined
  const sort = (): Map<string, Element[]> => {
    const groups = new Map<string, Element[]>()
    for (const element of elements.values()) {
      const digits = numberOf(element.id)
      const group = groups.get(digits)
      if (group) group.push(element)
      else groups.set(digits, [element])
    }
    return groups
  }
  return digits => (sorted ??= sort()).get(digits) ?? []
}

/** Sections a field may point into that the model does not have. */
export const absentSections = (field: string, scope: Scope): readonly Section[] =>
  (REFERENCE_FIELDS.get(field)?.to ?? []).filter(section => scope.knowledge(section) === 'absent')
