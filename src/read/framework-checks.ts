import type { Catalogue } from '../model/catalogue.ts'
import type {
  AgencyRegistry,
  ComponentGroup,
  Framework,
  Layer,
  LegalDocument,
  NationalSystem,
} from '../model/framework.ts'
import { architecture, ELEMENT_SECTIONS, SECTIONS, sections } from '../model/language.ts'
import type { Day } from '../util/day.ts'

type Report = (place: string, text: string) => void

/** Sections the overview does not draw as blocks: connections are its lines, tasks belong to the roadmap. */
const NOT_DRAWN: readonly string[] = ['connections', 'tasks']

/** Checks what no entry shows by itself: references, the order of days, and that nothing of the model language is forgotten. */
export function crossCheck(framework: Framework, problems: string[]): void {
  const report: Report = (place, text) => problems.push(`${place}: ${text}`)
  checkAbout(framework, report)
  for (const document of framework.documents.values()) checkDocument(document, framework, report)
  for (const system of framework.national.values()) checkSystem(system, framework, report)
  checkAgencies(framework.agencies, report)
  for (const catalogue of framework.catalogues.values()) checkCatalogue(catalogue, framework, report)
  checkLayers(framework.layers, report)
  checkUsers(framework.layers, report)
  checkComponents(framework, report)
}

function checkAbout(framework: Framework, report: Report): void {
  const place = 'framework.yaml'
  const { decision, predecessors, successors, valid } = framework
  for (const id of [decision, ...predecessors, ...successors.map(s => s.document)]) {
    if (!framework.documents.has(id)) report(place, `no such document "${id}"`)
  }
  inOrder(
    place,
    [
      ['valid.from', valid.from],
      ['valid.to', valid.to],
    ],
    report,
  )
  inOrder(place, [['valid.from', valid.from], ...successors.map(s => [s.document, s.from] as const)], report)
  for (const { document, from, asks } of successors) {
    inOrder(
      `${place}: ${document}`,
      [
        ['from', from],
        ['asks.by', asks?.by],
      ],
      report,
    )
    if (from < (framework.documents.get(document)?.date ?? from))
      report(`${place}: ${document}`, 'from: before the date of the document')
  }
}

function checkDocument(document: LegalDocument, framework: Framework, report: Report): void {
  const { id, date, effective, ended, replacedBy } = document
  const place = `documents.yaml: ${id}`
  inOrder(
    place,
    [
      ['date', date],
      ['effective', effective],
      ['ended', ended],
    ],
    report,
  )
  if (replacedBy === undefined) return
  const replacement = framework.documents.get(replacedBy)
  if (!replacement || replacedBy === id) report(place, `replacedBy: no such other document "${replacedBy}"`)
  else
    inOrder(
      place,
      [
        [`date of ${replacedBy}`, replacement.date],
        ['ended', ended],
      ],
      report,
    )
}

function checkSystem(system: NationalSystem, framework: Framework, report: Report): void {
  const place = `national.yaml: ${system.id}`
  const levels: readonly string[] = architecture.level.words
  for (const { document } of system.basis) {
    if (!framework.documents.has(document)) report(place, `basis: no such document "${document}"`)
  }
  for (const level of system.levels) if (!levels.includes(level)) report(place, `levels: unknown level "${level}"`)
  if (system.owners.length === 0) report(place, 'owners: none')
  for (const { name, code } of system.owners) {
    const agency = code === undefined ? undefined : framework.agencies.agencies.get(code)
    if (code !== undefined && !agency) report(place, `owners: no such agency "${code}"`)
    else if (agency && !name.includes(agency.name)) report(place, `owners: "${name}" does not name ${agency.name}`)
  }
  inOrder(
    place,
    system.owners.map(owner => [owner.name, owner.from]),
    report,
  )
  if (system.owners.slice(1).some(owner => owner.from === undefined)) {
    report(place, 'owners: only the first may lack "from", or the later ones never begin')
  }
}

function checkAgencies(registry: AgencyRegistry, report: Report): void {
  const code = new RegExp(registry.forms.code)
  const groups = new Set(registry.groups.map(group => group.code))
  for (const group of registry.closed)
    if (!groups.has(group)) report('agencies.yaml', `closed: no such group "${group}"`)
  for (const agency of registry.agencies.values()) {
    const place = `agencies.yaml: ${agency.code}`
    if (!code.test(agency.code)) report(place, 'code: not of the form forms.code')
    if (!groups.has(agency.code.slice(0, 1))) report(place, 'code: its letter is no group')
    const { successor, retired, knownUntil, renamed } = agency
    if (renamed && retired !== undefined) report(place, 'renamed: it is "retired" as well')
    if (successor !== undefined && (successor === agency.code || !registry.agencies.has(successor))) {
      report(place, `successor: no such other agency "${successor}"`)
    }
    // Without either day it would seem to exist for ever.
    if (successor !== undefined && (retired === undefined) === (knownUntil === undefined))
      report(place, 'successor: needs either "retired" or "knownUntil"')
    if (successor === undefined && knownUntil !== undefined) report(place, 'knownUntil: without a successor')
  }
}

function checkCatalogue({ name, document, entries }: Catalogue, { documents }: Framework, report: Report): void {
  const place = `catalogue ${name}`
  if (document !== undefined && !documents.has(document)) report(place, `document: no such document "${document}"`)
  for (const entry of entries) {
    if (entry.document !== undefined && !documents.has(entry.document))
      report(`${place}: ${entry.code}`, `document: no such document "${entry.document}"`)
  }
}

function checkLayers(layers: readonly Layer[], report: Report): void {
  const known = new Set<string>([...SECTIONS, 'national'])
  for (const layer of layers) {
    for (const { section, types, except } of layer.holds) {
      const place = `layers.yaml: ${layer.id}`
      if (!known.has(section)) report(place, `holds: no such section "${section}"`)
      for (const type of [...(types ?? []), ...(except ?? [])]) {
        if (!typesOf(section).includes(type)) report(place, `holds: ${section} have no type "${type}"`)
      }
    }
  }
  const drawn = [...ELEMENT_SECTIONS.filter(section => !NOT_DRAWN.includes(section)), 'national']
  for (const section of drawn) {
    // An element without a type must find its place too.
    const homeless = ['', ...typesOf(section)].filter(type => !layers.some(layer => holds(layer, section, type)))
    const which = homeless.map(type => type || 'no type').join(', ')
    if (homeless.length > 0) report('layers.yaml', `no layer holds ${section} of: ${which}`)
  }
}

function holds(layer: Layer, section: string, type: string): boolean {
  return layer.holds.some(
    held => held.section === section && (held.types?.includes(type) ?? true) && !held.except?.includes(type),
  )
}

function typesOf(section: string): readonly string[] {
  const found = SECTIONS.find(known => known === section)
  const fields = found && sections[found].fields
  return fields && 'type' in fields ? fields.type.words : []
}

/** Kinds of users are drawn in one layer, and each the language knows must have its label there. */
function checkUsers(layers: readonly Layer[], report: Report): void {
  const words: readonly string[] = sections.channels.fields.users.words
  const labels = new Set(layers.flatMap(layer => Object.keys(layer.users ?? {})))
  for (const user of words) if (!labels.has(user)) report('layers.yaml', `users: no label for "${user}"`)
  for (const user of labels) if (!words.includes(user)) report('layers.yaml', `users: channels know no "${user}"`)
}

function checkComponents(framework: Framework, report: Report): void {
  const held = framework.components.flatMap(component => component.sections)
  const known: readonly string[] = SECTIONS
  for (const section of known) {
    const times = held.filter(other => other === section).length
    if (times !== 1) report('components.yaml', `${section}: in ${times} components, expected one`)
  }
  for (const section of held) if (!known.includes(section)) report('components.yaml', `no such section "${section}"`)
  for (const { id, sections: own, groups = [] } of framework.components) checkGroups(id, own, groups, framework, report)
}

/** Types of a group are types of its component's sections, its connections lead to systems of the catalogue. */
function checkGroups(
  component: string,
  own: readonly string[],
  groups: readonly ComponentGroup[],
  { national }: Framework,
  report: Report,
): void {
  const known = SECTIONS.filter(section => own.includes(section)).flatMap(section => typesOf(section))
  for (const { id, types = [], connects = [] } of groups) {
    const place = `${component}.${id}`
    if (types.length + connects.length === 0) report('components.yaml', `${place}: names neither types nor connections`)
    for (const type of types) if (!known.includes(type)) report('components.yaml', `${place}: no such type "${type}"`)
    for (const system of connects)
      if (!national.has(system)) report('components.yaml', `${place}: no national system "${system}"`)
  }
}

/** Each day must come after the one before it, or on it; days that are not known are passed over. */
function inOrder(place: string, days: readonly (readonly [string, Day | undefined])[], report: Report): void {
  let before: readonly [string, Day] | undefined
  for (const [name, day] of days) {
    if (day === undefined || day === '') continue
    if (before && day < before[1]) report(place, `${name} ${day} is before ${before[0]} ${before[1]}`)
    before = [name, day]
  }
}
