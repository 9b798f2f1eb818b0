import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import { findCycles } from '../util/cycles.ts'
import { nearest } from '../util/nearest.ts'
import { byCodePoint } from '../util/order.ts'
import { plain } from '../util/plain.ts'
import type { Architecture, Element, Target, Values } from './architecture.ts'
import { listOf, REFERENCE_FIELDS, referencesOf } from './references.ts'
import { absentSections, type Scope } from './resolve.ts'

/** Findings about references that point nowhere, cannot be followed, or run in a circle where that makes no sense. */
export function unresolved(architecture: Architecture, scope: Scope): Finding[] {
  const findings: Finding[] = []
  const near = forTheFirst(300)
  const check = (reference: unknown, field: string, subject: string, place: () => Place): void => {
    const target = architecture.resolve(reference, field)
    if (target.kind === 'element') return
    const wrong = wordsFor(target, plain(reference), field, scope, near)
    if (!wrong) return
    findings.push(
      problem('model.unknown-reference', architecture.id, place(), wrong.message, {
        level: wrong.level,
        subject,
        key: `${field} ${plain(reference)}`,
      }),
    )
  }
  for (const element of architecture.elements.values()) {
    for (const field of referencesOf(element.section)) {
      const value: unknown = element.values[field as keyof Values]
      if (Array.isArray(value))
        value.forEach((item, i) => {
          if (item !== undefined) check(item, field, element.id, () => element.at.place(`${field}.${i}`))
        })
      else if (value !== undefined && value !== null) check(value, field, element.id, () => element.at.place(field))
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

type Words = { message: Message; level: 'error' | 'note' }

function wordsFor(target: Target, reference: string, field: string, scope: Scope, near: Near): Words | undefined {
  if (target.kind === 'unknown') {
    const absent = absentSections(field, scope)
    const message = absent.length
      ? say('link.absent-section', { reference, sections: absent.join(', ') })
      : say('link.perhaps-unread', { reference })
    return { message, level: 'note' }
  }
  if (target.kind === 'foreign' && !target.known)
    return { message: say('link.foreign-not-given', { reference, architecture: target.architecture }), level: 'note' }
  return target.kind === 'broken' ? { message: brokenWords(reference, field, scope, near), level: 'error' } : undefined
}

function brokenWords(reference: string, field: string, scope: Scope, near: Near): Message {
  const about = REFERENCE_FIELDS.get(field)
  const slash = reference.indexOf('/')
  const prefix = reference.slice(0, Math.max(0, slash))
  if (prefix === 'national' && !about?.owner) {
    const { national, nationalAliases } = scope.framework
    const system = near(reference.slice(slash + 1), [...national.keys(), ...nationalAliases.keys()])
    return say('link.unknown-national', { reference, ...(system ? { nearest: `national/${system}` } : {}) })
  }
  if (slash > 0 && prefix !== 'national') return say('link.unknown-foreign', { reference, architecture: prefix })
  const to: readonly string[] = about?.to ?? []
  const ids = function* () {
    for (const { id, section } of scope.elements.values()) if (to.includes(section)) yield id
  }
  const id = near(reference, ids())
  return say('link.unknown-reference', { reference, field, sections: to.join(', '), ...(id ? { nearest: id } : {}) })
}

type Near = typeof nearest

/** Comparing with every id is for the slips of a person; where hundreds are wrong, no suggestion helps. */
function forTheFirst(times: number): Near {
  let left = times
  return (word, candidates) => (left-- > 0 ? nearest(word, candidates) : undefined)
}

/** What runs on itself, directly or through others, runs on nothing. */
function hostingCycles(architecture: Architecture): Finding[] {
  const next = (id: string): string[] => {
    const hosts = listOf(architecture.elements.get(id)?.values.runsOn).map(host => architecture.resolve(host, 'runsOn'))
    return hosts.flatMap(host => (host.kind === 'element' ? [host.id] : []))
  }
  const hosted = [...architecture.elements.values()].filter(({ values }) => values.runsOn !== undefined)
  const cycles = findCycles(
    hosted.map(({ id }) => id),
    next,
  )
  return cycles.map(cycle => {
    const first = architecture.elements.get(cycle[0] ?? '') as Element
    const path = [...cycle, first.id].join(' → ')
    return problem('model.cycle', architecture.id, first.at.place('runsOn'), say('check.cycle', { path }), {
      subject: first.id,
      key: [...cycle].sort(byCodePoint).join(' '),
    })
  })
}
