import { createHash } from 'node:crypto'
import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import { firstDay, lastDay } from '../util/day.ts'
import { byCodePoint } from '../util/order.ts'
import type { Architecture, Element, Indicator, Knowledge, Origin, Target, Values, Waiver } from './architecture.ts'
import type { Declared, DeclaredFile } from './declared.ts'
import type { Framework } from './framework.ts'
import { type About, ELEMENT_SECTIONS, type ElementSection, SECTIONS, type Section } from './language.ts'
import { catalogueFindings, extend } from './own-catalogue.ts'
import { elementsByNumber, resolveReference, type Scope } from './resolve.ts'
import { unresolved } from './unresolved.ts'

/** Ids every architecture of a run declares, so that `<architecture>/<id>` can be resolved. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Links one architecture: elements by id, references to targets, its own catalogues to those of
 * the framework.
 * @returns the architecture and the findings about its catalogues, duplicate ids and references that point nowhere
 */
export function link(
  declared: Declared,
  general: Framework,
  neighbours: Neighbours,
): { architecture: Architecture; findings: Finding[] } {
  const about = aboutOf(declared)
  const { id, catalogues } = declared
  const { framework, problems } = extend(general, catalogues)
  const findings = catalogueFindings([...catalogues.flatMap(one => one.problems), ...problems], id)
  if (id === 'national')
    findings.push(problem('model.schema', id, about.at.place('id'), say('shape.reserved-id', { id }), { key: id }))
  const { elements, bySection } = collectElements(declared, id, findings)
  const knowledge = knowledgeOf(declared, about.value)
  const lossy = declared.files.some(file => file.broken || file.damaged.size > 0)
  const byNumber = elementsByNumber(elements)
  const scope: Scope = { framework, elements, knowledge, lossy, neighbours, byNumber, slips: new Map() }
  const architecture: Architecture = {
    id,
    about: about.value,
    at: about.at,
    framework,
    level: about.value.level,
    dataAsOf: firstDay(about.value.dataAsOf),
    targetDate: lastDay(about.value.targetDate),
    elements,
    bySection,
    indicators: collectIndicators(declared, id, findings),
    waivers: collectWaivers(declared),
    knowledge,
    placeOf: section => placeOf(declared, about.at, section),
    resolve: remembering((reference, field) => resolveReference(reference, field, scope)),
    files: declared.files.map(file => file.file),
    contentHash: hashOf(declared),
  }
  return { architecture, findings: [...findings, ...unresolved(architecture, scope)] }
}

/** The ids an architecture declares, known before it is linked. */
export function declaredIds(declared: Declared): Set<string> {
  const ids = new Set<string>()
  for (const { entry } of entriesOf(declared, ELEMENT_SECTIONS)) if (typeof entry.id === 'string') ids.add(entry.id)
  return ids
}

type Entry = Record<string, unknown>

function* entriesOf<S extends Section>(
  declared: Declared,
  wanted: readonly S[],
): Generator<{ section: S; entry: Entry; file: DeclaredFile }> {
  for (const file of declared.files) {
    for (const section of wanted) {
      const list = file.value[section]
      // Entries taken out for their shape leave a hole.
      if (Array.isArray(list)) for (const entry of list) if (entry) yield { section, entry, file }
    }
  }
}

function aboutOf(declared: Declared): { value: Partial<About>; at: Origin } {
  const file = declared.files.find(f => typeof f.value.architecture === 'object' && f.value.architecture !== null)
  const value = file?.value.architecture as Partial<About> | undefined
  if (file && value) return { value, at: file.originOf(value) }
  const first = declared.files[0]?.file
  if (!first) throw new Error('An architecture has at least one file.')
  return { value: {}, at: { file: first, place: () => ({ file: first, offset: 0, end: 1 }) } }
}

function collectElements(declared: Declared, architecture: string, findings: Finding[]) {
  const elements = new Map<string, Element>()
  const bySection = Object.fromEntries(ELEMENT_SECTIONS.map(s => [s, [] as Element[]])) as Record<
    ElementSection,
    Element[]
  >
  for (const { section, entry, file } of entriesOf(declared, ELEMENT_SECTIONS)) {
    const id = entry.id
    if (typeof id !== 'string') continue
    const at = file.originOf(entry)
    if (id === 'national') {
      findings.push(
        problem('model.schema', architecture, at.place('id'), say('shape.reserved-id', { id }), {
          subject: id,
          key: id,
        }),
      )
      continue
    }
    const first = elements.get(id)
    if (first) {
      const related = [{ place: first.at.place('id'), note: say('link.first-here', { id }) }]
      findings.push(
        problem('model.duplicate-id', architecture, at.place('id'), say('link.duplicate-id', { id }), {
          subject: id,
          key: id,
          related,
        }),
      )
      continue
    }
    const element: Element = { id, section, values: entry as Values, at, readable: !file.unreadable.has(entry) }
    elements.set(id, element)
    bySection[section].push(element)
  }
  return { elements, bySection }
}

function collectIndicators(declared: Declared, architecture: string, findings: Finding[]): Indicator[] {
  const found = new Map<string, Indicator>()
  for (const { entry, file } of entriesOf(declared, ['indicators'] as const)) {
    const { id, value, unit } = entry as { id?: string; value?: number; unit?: string }
    if (typeof id !== 'string' || typeof value !== 'number' || file.unreadable.has(entry)) continue
    const [from, to] = [firstDay(entry.at), lastDay(entry.at)]
    const at = file.originOf(entry)
    const identity = `${id} ${from ?? ''} ${to ?? ''}`
    const first = found.get(identity)
    if (first) {
      const related = [{ place: first.at.place('id'), note: say('link.first-here', { id }) }]
      findings.push(
        problem('model.duplicate-id', architecture, at.place('id'), say('link.duplicate-id', { id }), {
          subject: id,
          key: identity,
          related,
        }),
      )
    } else found.set(identity, { id, value, at, ...(unit ? { unit } : {}), ...(from && to ? { from, to } : {}) })
  }
  return [...found.values()]
}

function collectWaivers(declared: Declared): Waiver[] {
  const waivers: Waiver[] = []
  for (const { entry, file } of entriesOf(declared, ['waivers'] as const)) {
    const expires = lastDay(entry.expires)
    const { rule, subject, reason, approvedBy, decision } = entry as Record<string, string | undefined>
    if (!rule || !subject || !reason || !approvedBy || !expires) continue
    waivers.push({
      rule,
      subject,
      reason,
      approvedBy,
      expires,
      at: file.originOf(entry),
      ...(decision ? { decision } : {}),
    })
  }
  return waivers
}

/** A present section is complete unless it is declared partial, or part of it could not be read (decision 4). */
function knowledgeOf(declared: Declared, about: Partial<About>): (section: Section) => Knowledge {
  const broken = declared.files.some(file => file.broken)
  const partial = new Set<string>(about.partial ?? [])
  const table = new Map<Section, Knowledge>()
  for (const section of SECTIONS) {
    const present = declared.files.some(file => Array.isArray(file.value[section]))
    const damaged = declared.files.some(file => file.damaged.has(section))
    table.set(section, !present ? 'absent' : broken || damaged || partial.has(section) ? 'partial' : 'complete')
  }
  return section => table.get(section) ?? 'absent'
}

function placeOf(declared: Declared, architecture: Origin, section?: string): Place {
  for (const file of declared.files) {
    const place = section === undefined ? undefined : file.keyPlace(section)
    if (place) return place
  }
  for (const file of declared.files) {
    const place = file.keyPlace('architecture')
    if (place) return place
  }
  return architecture.place()
}

/** Over the files' paths within the architecture and their bytes, in path order: moving the folder changes nothing. */
function hashOf(declared: Declared): string {
  const hash = createHash('sha256')
  const common = commonFolder(declared.files.map(file => file.file.path))
  const lines = declared.files
    .map(file => `${file.file.path.slice(common).normalize('NFC')}\0${file.hash}`)
    .sort(byCodePoint)
  for (const line of lines) hash.update(`${line}\n`)
  return `sha256:${hash.digest('hex')}`
}

/** Length of the folder all paths share, slash included. */
function commonFolder(paths: readonly string[]): number {
  const first = paths[0] ?? ''
  let length = first.lastIndexOf('/') + 1
  for (const path of paths)
    while (length > 0 && !path.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1
  return length
}

/** Rules, pictures and pages follow the same references many times; what one means never changes. */
function remembering(resolve: Architecture['resolve']): Architecture['resolve'] {
  const byField = new Map<string, Map<string, Target>>()
  return (reference, field) => {
    if (typeof reference !== 'string') return resolve(reference, field)
    let known = byField.get(field)
    if (!known) byField.set(field, (known = new Map()))
    let target = known.get(reference)
    if (!target) known.set(reference, (target = resolve(reference, field)))
    return target
  }
}
