import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import { findCycles } from '../util/cycles.ts'
import { nearest } from '../util/nearest.ts'
import type { Architecture, Element, Target, Values } from './architecture.ts'
import { listOf, REFERENCE_FIELDS, referencesOf } from './references.ts'
import { absentSections, resolveReference, type Scope } from './resolve.ts'

/** Findings about references that point nowhere, cannot be followed, or run in a circle where that makes no sense. */
export function unresolved(architecture: Architecture, scope: Scope): Finding[] {
  const findings: Finding[] = []
  const check = (reference: unknown, field: string, subject: string, place: () => Place): void => {
    const target = resolveReference(reference, field, scope)
    const wrong = wordsFor(target, String(reference), field, scope)
    if (!wrong) return
    findings.push(
      problem('model.unknown-reference', architecture.id, place(), wrong.message, {
        level: wrong.level,
        subject,
        key: `${field} ${String(reference)}`,
      }),
    )
  }
  for (const element of architecture.elements.values()) {
    for (const field of referencesOf(element.section)) {
      listAt(element.values[field as keyof Values]).forEach(([reference, path]) => {
        check(reference, field, element.id, () => element.at.place(`${field}${path}`))
      })
    }
    element.values.changes?.forEach((change, i) => {
      if (change?.task !== undefined)
        check(change.task, 'task', element.id, () => element.at.place(`changes.${i}.task`))
    })
  }
  const lead = architecture.about.agency?.leadUnit
  if (lead !== undefined) check(lead, 'leadUnit', architecture.id, () => architecture.at.place('agency.leadUnit'))
  return [...findings, ...hostingCycles(architecture)]
}

/** The items of a field with their place in it: `.0`, `.1` for a list, '' for a single value. */
function listAt(value: unknown): [unknown, string][] {
  if (!Array.isArray(value)) return listOf(value).map(item => [item, ''])
  return value.flatMap((item, i): [unknown, string][] => (item === undefined ? [] : [[item, `.${i}`]]))
}

function wordsFor(
  target: Target,
  reference: string,
  field: string,
  scope: Scope,
): { message: Message; level: 'error' | 'note' } | undefined {
  const sections = (REFERENCE_FIELDS.get(field)?.to ?? []).join(', ')
  if (target.kind === 'unknown') {
    const absent = absentSections(field, scope)
    const message = absent.length
      ? say('link.absent-section', { reference, sections: absent.join(', ') })
      : say('link.perhaps-unread', { reference })
    return { message, level: 'note' }
  }
  if (target.kind === 'foreign' && !target.known)
    return { message: say('link.foreign-not-given', { reference, architecture: target.architecture }), level: 'note' }
  if (target.kind !== 'broken') return undefined
  if (reference.startsWith('national/')) {
    const known = [...scope.framework.national.keys(), ...scope.framework.nationalAliases.keys()]
    const near = nearest(reference.slice('national/'.length), known)
    return {
      message: say('link.unknown-national', { reference, ...(near ? { nearest: `national/${near}` } : {}) }),
      level: 'error',
    }
  }
  const slash = reference.indexOf('/')
  if (slash > 0)
    return {
      message: say('link.unknown-foreign', { reference, architecture: reference.slice(0, slash) }),
      level: 'error',
    }
  const near = nearest(reference, idsOf(field, scope))
  return {
    message: say('link.unknown-reference', { reference, field, sections, ...(near ? { nearest: near } : {}) }),
    level: 'error',
  }
}

function* idsOf(field: string, scope: Scope): Generator<string> {
  const to = REFERENCE_FIELDS.get(field)?.to
  for (const element of scope.elements.values()) if (!to || to.includes(element.section as never)) yield element.id
}

/** What runs on itself, directly or through others, runs on nothing. */
function hostingCycles(architecture: Architecture): Finding[] {
  const next = (id: string): string[] => {
    const hosts = listOf(architecture.elements.get(id)?.values.runsOn).map(host => architecture.resolve(host, 'runsOn'))
    return hosts.flatMap(host => (host.kind === 'element' ? [host.id] : []))
  }
  return findCycles(architecture.elements.keys(), next).map(cycle => {
    const first = architecture.elements.get(cycle[0] ?? '') as Element
    const path = [...cycle, first.id].join(' → ')
    return problem('model.cycle', architecture.id, first.at.place('runsOn'), say('check.cycle', { path }), {
      subject: first.id,
      key: [...cycle].sort().join(' '),
    })
  })
}
