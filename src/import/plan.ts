import type { ImportFinding, ImportPlan } from '../findings/import.ts'
import { say } from '../findings/message.ts'
import type { Fields } from '../model/fields.ts'
import { SECTIONS, sections } from '../model/language.ts'
import { placeName } from '../util/cells.ts'
import { type Candidate, candidatesOf, shownName } from './candidates.ts'
import type { FormGrid } from './forms/table.ts'
import { Identities } from './identify.ts'
import { CONNECTED, type Layouts } from './layout.ts'
import { linksOf } from './links.ts'
import type { ModelView } from './model.ts'
import { References, valueAt } from './references.ts'
import { resultOf } from './result.ts'
import { UnwritableFile } from './unwritable.ts'

/** Everything an import would do to a model; nothing is written. */
export function planImport(layouts: Layouts & { forms: readonly FormGrid[] }, view: ModelView): ImportPlan {
  try {
    return planned(layouts, view)
  } catch (error) {
    if (!(error instanceof UnwritableFile)) throw error
    const { path: file } = error
    const unwritable: ImportFinding = { level: 'error', place: { file }, message: say('import.unwritable', { file }) }
    const findings = [...layouts.findings, unwritable]
    return { to: view.folder, elements: [], sheets: [], findings, files: [], untouched: view.entries.length }
  }
}

function planned(layouts: Layouts & { forms: readonly FormGrid[] }, view: ModelView): ImportPlan {
  const sheets = layouts.sheets.map(layout => ({ layout, rows: candidatesOf(layout) }))
  const stated = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ is, candidate }) => (is === 'element' && candidate ? [candidate] : [])),
  )
  const identities = new Identities(view)
  // Who has an id takes it before anybody is given one; then in the order of sections, so that ids are stable.
  const inOrder = [...stated].sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section))
  for (const one of inOrder) if (one.fields.has('id')) identities.identify(one)
  for (const one of inOrder) if (!one.fields.has('id')) identities.identify(one)
  const references = new References(view, stated, identities)
  for (const one of stated) lookUp(one, references)
  for (const one of stated) if (one.section === 'connections') endsOf(one, identities)
  const all = [...stated, ...linksOf(stated, view, { references, identities })]
  for (const one of all) findMissing(one)
  const sound = withoutRefused([...all, ...references.added], references)
  return resultOf({ layouts, sheets, stated: all, sound, view, references })
}

/** Puts names into ids. */
function lookUp(candidate: Candidate, references: References): void {
  const { entry } = candidate
  for (const [path, { column, place, stated }] of candidate.fields) {
    if (path === CONNECTED) continue
    if ('clear' in stated) candidate.values.set(path, undefined)
    else if ('value' in stated) candidate.values.set(path, stated.value)
    else {
      const found = references.lookUp(stated.names, column, { place, before: entry && valueAt(entry.values, path) })
      if ('problem' in found) candidate.problems.push({ level: 'error', place, message: found.problem })
      else candidate.values.set(path, found.value)
    }
  }
}

function endsOf(candidate: Candidate, identities: Identities): void {
  identities.identifyByEnds(candidate)
  if (candidate.id === undefined && candidate.problems.length === 0)
    for (const field of ['from', 'to'])
      if (!candidate.values.has(field))
        candidate.problems.push({ level: 'error', place: candidate.place, message: say('import.required', { field }) })
}

/** Fields a new element cannot be without; of one that is there they cannot be taken away. */
function findMissing(candidate: Candidate): void {
  const { section, values, entry, id, problems, place, fields: stated } = candidate
  if (id === undefined) return
  const fields: Fields = sections[section].fields
  for (const [name, { required }] of Object.entries(fields)) {
    if (!required || name === 'id') continue
    const absent = values.has(name)
      ? values.get(name) === undefined
      : !entry && !problems.some(at => at.place === stated.get(name)?.place)
    if (absent && !(values.size === 0))
      problems.push({ level: 'error', place, message: say('import.required', { field: name }) })
  }
}

/** Rows with problems are refused, and so is what refers to elements that only they would have brought. */
function withoutRefused(all: readonly Candidate[], references: References): Candidate[] {
  const isSound = (one: Candidate): boolean => one.problems.length === 0
  for (let again = true; again; ) {
    again = false
    for (const one of all.filter(isSound))
      for (const [path, value] of one.values)
        for (const reference of referencesIn(one, path, value)) {
          const newcomer = references.newcomer(reference)
          if (!newcomer || newcomer === one || isSound(newcomer)) continue
          const place = one.fields.get(path)?.place ?? one.place
          const args = { found: shownName(newcomer) || String(reference), place: placeName(newcomer.place) }
          one.problems.push({ level: 'error', place, message: say('import.to-refused', args) })
          again = true
        }
  }
  const sound = all.filter(isSound)
  // What only refused rows refer to is not added for them.
  const named = new Set(
    sound.flatMap(one => [...one.values].flatMap(([path, value]) => referencesIn(one, path, value))),
  )
  return sound.filter(one => !one.referred || named.has(one.id ?? ''))
}

function referencesIn({ fields }: Candidate, path: string, value: unknown): string[] {
  const kind = fields.get(path)?.column.field.kind
  if (kind !== 'ref' && kind !== 'refs' && kind !== 'owner') return []
  return (Array.isArray(value) ? value : [value]).filter(one => typeof one === 'string')
}
