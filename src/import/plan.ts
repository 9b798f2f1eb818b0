import type {
  ImportedElement,
  ImportedFile,
  ImportFinding,
  ImportPlan,
  RowFate,
  SheetAccount,
} from '../findings/import.ts'
import { say } from '../findings/message.ts'
import type { Fields } from '../model/fields.ts'
import { type Grid, placeAt } from '../model/grid.ts'
import { SECTIONS, type Section, sections } from '../model/language.ts'
import { placeName } from '../util/cells.ts'
import { parsed } from '../util/yaml/nodes.ts'
import { type AccountedRow, type Candidate, candidatesOf, fateOf, shownName } from './candidates.ts'
import { changesOf, entryOf, told, toldOf } from './changes.ts'
import { type Additions, type EntryChange, edited, notEditable } from './edit.ts'
import { Identities } from './identify.ts'
import type { Layouts } from './layout.ts'
import { fileFor, type ModelView } from './model.ts'
import { References, valueAt } from './references.ts'

/** Everything an import would do to a model; nothing is written. */
export function planImport(layouts: Layouts, view: ModelView): ImportPlan {
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
  for (const one of stated) findMissing(one)
  const sound = withoutRefused([...stated, ...references.added], references)
  return planOf({ layouts, sheets, stated, sound, view })
}

/** Puts names into ids. */
function lookUp(candidate: Candidate, references: References): void {
  for (const [path, { column, place, stated }] of candidate.fields) {
    if ('clear' in stated) candidate.values.set(path, undefined)
    else if ('value' in stated) candidate.values.set(path, stated.value)
    else {
      const found = references.lookUp(stated.names, column, candidate)
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

interface Parts {
  layouts: Layouts
  sheets: readonly { layout: Layouts['sheets'][number]; rows: readonly AccountedRow[] }[]
  stated: readonly Candidate[]
  sound: readonly Candidate[]
  view: ModelView
}

function planOf({ layouts, sheets, stated, sound, view }: Parts): ImportPlan {
  const findings: ImportFinding[] = [...layouts.findings]
  const changed = new Map<Candidate, Map<string, unknown>>()
  const parsedFiles = new Map<string, ReturnType<typeof parsed>>()
  for (const one of sound) {
    if (!one.entry) continue
    const changes = changesOf(one)
    const problem = changes.size === 0 ? undefined : cannotEdit(one, changes, view, parsedFiles)
    if (problem) one.problems.push(problem)
    else changed.set(one, changes)
  }
  const accepted = sound.filter(one => one.problems.length === 0)
  const fates = new Map(accepted.map((one): [Candidate, RowFate] => [one, fate(one, changed)]))
  findings.push(...stated.flatMap(({ problems }) => problems), ...accepted.flatMap(keptNotes))
  return {
    to: view.folder,
    elements: accepted.flatMap(one => elementOf(one, changed.get(one), view)),
    sheets: [
      ...sheets.map(({ layout, rows }) =>
        accountOf(
          layout.grid,
          layout.section,
          rows.map(row => fateOf(row, fates)),
        ),
      ),
      ...layouts.unread.map(grid =>
        accountOf(
          grid,
          undefined,
          grid.rows.map(row => (row.length === 0 ? 'empty' : 'unread')),
        ),
      ),
    ],
    findings,
    files: filesOf(accepted, changed, view),
    untouched: view.entries.length - new Set(stated.flatMap(({ entry }) => entry ?? [])).size,
  }
}

const fate = (one: Candidate, changed: ReadonlyMap<Candidate, Map<string, unknown>>): RowFate =>
  !one.entry ? 'added' : (changed.get(one)?.size ?? 0) > 0 ? 'changed' : 'unchanged'

function cannotEdit(
  candidate: Candidate,
  fields: ReadonlyMap<string, unknown>,
  view: ModelView,
  files: Map<string, ReturnType<typeof parsed>>,
): ImportFinding | undefined {
  const { entry, id = '', section } = candidate
  if (!entry) return undefined
  const text = view.files.find(({ path }) => path === entry.file)?.text ?? ''
  const file = files.get(entry.file) ?? parsed(text)
  files.set(entry.file, file)
  const field = notEditable(file, { section, index: entry.index, fields })
  if (field === undefined) return undefined
  const place = candidate.fields.get(field)?.place ?? candidate.place
  return { level: 'error', place, message: say('import.not-editable', { file: entry.file, id, field }) }
}

/** Cells left empty where the model says something. */
function keptNotes({ empty, entry, values, place }: Candidate): ImportFinding[] {
  if (!entry) return []
  return empty.flatMap(({ path, at }): ImportFinding[] => {
    const value = values.has(path) ? undefined : told(valueAt(entry.values, path))
    if (value === undefined || at === undefined || path === 'id') return []
    return [{ level: 'note', place: { ...place, column: at }, message: say('import.kept', { field: path, value }) }]
  })
}

function elementOf(one: Candidate, changes: Map<string, unknown> | undefined, view: ModelView): ImportedElement[] {
  const { section, id = '', place, referred, entry, values } = one
  if (entry && (changes?.size ?? 0) === 0) return []
  const name = values.get('name') ?? entry?.values.name
  return [
    {
      kind: entry ? 'changed' : 'added',
      section,
      id,
      name: typeof name === 'string' ? name : '',
      file: entry?.file ?? fileFor(view, section).path,
      place,
      referred,
      fields: toldOf(one, changes ?? values),
    },
  ]
}

function accountOf(grid: Grid, section: Section | undefined, fates: readonly RowFate[]): SheetAccount {
  const counts: Partial<Record<RowFate, number>> = {}
  for (const one of fates) counts[one] = (counts[one] ?? 0) + 1
  return { place: placeAt(grid), ...(section ? { section } : {}), rows: fates.length, fates: counts }
}

/** The files as they would be, each written once. */
function filesOf(
  accepted: readonly Candidate[],
  changed: ReadonlyMap<Candidate, Map<string, unknown>>,
  view: ModelView,
): ImportedFile[] {
  const work = new Map<string, { changes: EntryChange[]; additions: Map<string, Additions['entries'][number][]> }>()
  type Work = NonNullable<ReturnType<typeof work.get>>
  const at = (path: string): Work => {
    const there: Work = work.get(path) ?? { changes: [], additions: new Map() }
    work.set(path, there)
    return there
  }
  for (const one of accepted) {
    const { entry, section } = one
    const fields = changed.get(one)
    if (entry && fields && fields.size > 0) at(entry.file).changes.push({ section, index: entry.index, fields })
    if (entry) continue
    const { additions } = at(fileFor(view, section).path)
    additions.set(section, [...(additions.get(section) ?? []), entryOf(one)])
  }
  return [...work].map(([path, { changes, additions }]): ImportedFile => {
    const file = view.files.find(one => one.path === path)
    const added = SECTIONS.flatMap(section => {
      const entries = additions.get(section)
      return entries ? [{ section, entries }] : []
    })
    const text = edited(file?.text ?? view.modeline, changes, added)
    return { path, text: (file?.mark ?? '') + text, created: !file }
  })
}
