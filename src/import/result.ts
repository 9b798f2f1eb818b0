import type {
  ImportedElement,
  ImportedFile,
  ImportFinding,
  ImportPlan,
  RowFate,
  SheetAccount,
} from '../findings/import.ts'
import { say } from '../findings/message.ts'
import { type Grid, placeAt } from '../model/grid.ts'
import { SECTIONS } from '../model/language.ts'
import { parsed } from '../util/yaml/nodes.ts'
import { type AccountedRow, type Candidate, fateOf } from './candidates.ts'
import { changesOf, entryOf, told, toldOf } from './changes.ts'
import { type Additions, type EntryChange, edited, notEditable } from './edit.ts'
import { elsewhere } from './elsewhere.ts'
import { type AboutPlan, planAbout } from './forms/about.ts'
import { planChanges } from './forms/planned.ts'
import type { FormGrid } from './forms/table.ts'
import type { Layouts } from './layout.ts'
import { aboutFile, fileFor, type ModelView } from './model.ts'
import { type References, valueAt } from './references.ts'
import { inFile } from './unwritable.ts'

/** Everything that has been read, looked up and found sound. */
export interface Parts {
  layouts: Layouts & { forms: readonly FormGrid[] }
  sheets: readonly { layout: Layouts['sheets'][number]; rows: readonly AccountedRow[] }[]
  stated: readonly Candidate[]
  sound: readonly Candidate[]
  view: ModelView
  references: References
}

/** What is to be written, and what becomes of every row. @throws UnwritableFile */
export function resultOf({ layouts, sheets, stated, sound, view, references }: Parts): ImportPlan {
  const { forms } = layouts
  const findings: ImportFinding[] = [...layouts.findings]
  const planned = planChanges(forms, { view, references, sound })
  const touched = [...sound, ...planned.others]
  const changed = new Map<Candidate, Map<string, unknown>>()
  const parsedFiles = new Map<string, ReturnType<typeof parsed>>()
  for (const one of touched) {
    if (!one.entry) continue
    const changes = changesOf(one)
    const problem = changes.size === 0 ? undefined : cannotEdit(one, changes, view, parsedFiles)
    if (problem) one.problems.push(problem)
    else changed.set(one, changes)
  }
  const accepted = touched.filter(one => one.problems.length === 0)
  const fates = new Map(accepted.map((one): [Candidate, RowFate] => [one, fate(one, changed)]))
  const about = planAbout(forms, { view, references, accepted, stated })
  findings.push(...[...stated, ...planned.others].flatMap(({ problems }) => problems), ...accepted.flatMap(keptNotes))
  findings.push(
    ...accepted.flatMap(severalNames),
    ...accepted.flatMap(elsewhere),
    ...about.findings,
    ...planned.findings,
  )
  const rows = [
    ...about.rows,
    ...planned.rows.map(row => (row.target && !fates.has(row.target) ? { ...row, fate: 'refused' as const } : row)),
  ]
  return {
    to: view.folder,
    elements: [...aboutElement(about, view), ...accepted.flatMap(one => elementOf(one, changed.get(one), view))],
    sheets: [
      ...sheets.map(({ layout, rows }) =>
        accountOf(
          layout.grid,
          layout.section,
          rows.map(row => fateOf(row, fates)),
        ),
      ),
      ...forms.map(form =>
        accountOf(
          form.grid,
          form.key,
          rows.filter(row => row.form === form).map(({ fate }) => fate),
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
    files: filesOf(accepted, changed, view, about),
    untouched: view.entries.length - new Set([...stated, ...planned.others].flatMap(({ entry }) => entry ?? [])).size,
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
  const file = files.get(entry.file) ?? inFile(entry.file, () => parsed(text))
  files.set(entry.file, file)
  const field = notEditable(file, { section, index: entry.index, fields })
  if (field === undefined) return undefined
  const place = candidate.fields.get(field)?.place ?? candidate.place
  return { level: 'error', place, message: say('import.not-editable', { file: entry.file, id, field }) }
}

/** A new element whose name looks like a list of several: a semicolon, or lines with bullets or numbers. */
function severalNames({ entry, fields, place, values }: Candidate): ImportFinding[] {
  const name = values.get('name')
  if (entry || typeof name !== 'string' || !/;\s*\S|\n\s*(?:[-+•*–]|\d{1,2}[.)])\s*\S/.test(name)) return []
  const at = fields.get('name')?.place ?? place
  return [{ level: 'warning', place: at, message: say('import.several-names', { name }) }]
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

/** The architecture's own entry, where it changes. */
function aboutElement({ change, told, place }: AboutPlan, view: ModelView): ImportedElement[] {
  if (!change || !place) return []
  const named = (path: string): string => String(change.fields.get(path) ?? view.about?.values[path] ?? '')
  return [
    {
      kind: view.about ? 'changed' : 'added',
      section: 'architecture',
      id: named('id'),
      name: named('title'),
      file: aboutFile(view),
      place,
      referred: false,
      fields: told,
    },
  ]
}

function accountOf(grid: Grid, section: string | undefined, fates: readonly RowFate[]): SheetAccount {
  const counts: Partial<Record<RowFate, number>> = {}
  for (const one of fates) counts[one] = (counts[one] ?? 0) + 1
  return { place: placeAt(grid), ...(section ? { section } : {}), rows: fates.length, fates: counts }
}

/** The files as they would be, each written once. @throws UnwritableFile */
function filesOf(
  accepted: readonly Candidate[],
  changed: ReadonlyMap<Candidate, Map<string, unknown>>,
  view: ModelView,
  { change }: AboutPlan,
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
  if (change) at(aboutFile(view))
  return [...work].map(([path, { changes, additions }]): ImportedFile => {
    const file = view.files.find(one => one.path === path)
    const added = SECTIONS.flatMap(section => {
      const entries = additions.get(section)
      return entries ? [{ section, entries }] : []
    })
    const ofAbout = path === aboutFile(view) ? change : undefined
    const text = inFile(path, () => edited(file?.text ?? view.modeline, changes, added, ofAbout))
    return { path, text: (file?.mark ?? '') + text, created: !file }
  })
}
