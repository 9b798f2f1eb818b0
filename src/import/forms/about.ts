import type { ImportedField, ImportFinding, RowFate } from '../../findings/import.ts'
import { type Message, say } from '../../findings/message.ts'
import type { Knowledge } from '../../model/architecture.ts'
import { placeAt } from '../../model/grid.ts'
import { architecture, SECTIONS, type Section } from '../../model/language.ts'
import { type CellPlace, placeName } from '../../util/cells.ts'
import { parsed } from '../../util/yaml/nodes.ts'
import { GRADED, sectionsOf, statedOf } from '../../workbook/stated.ts'
import { type Candidate, shownName } from '../candidates.ts'
import { isSame, told } from '../changes.ts'
import { type AboutChange, aboutNotEditable } from '../edit.ts'
import { splitPath } from '../edit-map.ts'
import type { ModelView } from '../model.ts'
import type { References } from '../references.ts'
import { inFile } from '../unwritable.ts'
import { type AboutLine, formLines, type OtherLine, outlineLines } from './about-lines.ts'
import type { FormGrid } from './table.ts'

/** What else of the import the form depends on. */
export interface AboutContext {
  view: ModelView
  references: References
  /** Elements that are written, and all that rows state. */
  accepted: readonly Candidate[]
  stated: readonly Candidate[]
}

/** What the form of the architecture and its outline change. */
export interface AboutPlan {
  rows: { form: FormGrid; row: number; fate: RowFate }[]
  change: AboutChange | undefined
  told: ImportedField[]
  /** Where it comes from: a form, or the first row of a section that is begun. */
  place: CellPlace | undefined
  findings: ImportFinding[]
}

/** A line that says what is to be: the value there is and the one there is to be, undefined for none. */
interface Said {
  line: AboutLine
  before: unknown
  after: unknown
}

/** Plans the architecture's own entry from every form and outline of the workbook. */
export function planAbout(forms: readonly FormGrid[], context: AboutContext): AboutPlan {
  const lines = forms.flatMap(
    form => (form.key === 'architecture' ? formLines(form) : form.key === 'outline' ? outlineLines(form) : []) ?? [],
  )
  const findings: ImportFinding[] = []
  const fates = new Map<AboutLine | OtherLine, RowFate>()
  const seen = new Map<string, AboutLine>()
  const said: Said[] = []
  for (const line of lines) {
    if (line.is !== 'line') continue
    const first = seen.get(line.path)
    if (!first) seen.set(line.path, line)
    const twice =
      first && say('import.twice', { name: splitPath(line.path)[1] ?? line.path, place: placeName(first.place) })
    const found = twice ? { problem: twice } : meant(line, context)
    if ('problem' in found) {
      fates.set(line, 'refused')
      findings.push({ level: 'error', place: line.place, message: found.problem })
    } else if (!found.said) fates.set(line, line.path.startsWith('outline.') ? 'unchanged' : 'empty')
    else said.push({ line, ...found.said })
    if (!('problem' in found) && !found.said) findings.push(...keptNote(line, context.view))
  }
  const graded = said.filter(({ line }) => line.path.startsWith('stated.'))
  const own = said.filter(
    one => !graded.includes(one) && !isSame(one.before, one.after, one.line.column.field, one.line.path),
  )
  const whole = gradesOf(graded, context, findings)
  const fields = new Map(own.map(({ line, after }) => [line.path, after]))
  if (whole.partial) fields.set('partial', whole.partial.length > 0 ? whole.partial : undefined)
  const fixed = notEditable([...fields.keys()], context.view)
  if (fixed) {
    const at =
      own.find(({ line }) => line.path === fixed.field) ?? graded.find(({ line }) => whole.changed.has(sectionIn(line)))
    const place = at?.line.place ?? whole.begun[0]?.place
    if (place) findings.push({ level: 'error', place, message: fixed.message })
  } else findings.push(...whole.begun.map(begunNote))
  for (const { line } of [...own, ...graded.filter(({ line }) => whole.changed.has(sectionIn(line)))])
    fates.set(line, fixed ? 'refused' : 'changed')
  const change: AboutChange = { fields, empty: whole.empty, gone: whole.gone }
  const isNothing = fixed !== undefined || fields.size + change.empty.length + change.gone.length === 0
  return {
    rows: lines.map(line => ({
      form: line.form,
      row: line.row,
      fate: fates.get(line) ?? (line.is === 'line' ? 'unchanged' : line.is),
    })),
    change: isNothing ? undefined : change,
    told: isNothing ? [] : toldOf(own, whole, context.view),
    place: lines[0] ? placeAt(lines[0].form.grid) : whole.begun[0]?.place,
    findings,
  }
}

const begunNote = ({ section, place }: Candidate): ImportFinding => ({
  level: 'note',
  place,
  message: say('import.begun-partial', { section }),
})

const sectionIn = ({ path }: AboutLine): Section => path.slice('stated.'.length) as Section

/** What a line means in this model. */
function meant(
  line: AboutLine,
  { view, references, accepted }: AboutContext,
): { said: Omit<Said, 'line'> | undefined } | { problem: Message } {
  const { stated, path, column, place } = line
  const before = valueIn(view, path)
  if (stated === undefined) {
    const isNew = path.startsWith('outline.') && before === undefined
    return isNew ? { problem: say('import.blank', { column: 'content' }) } : { said: undefined }
  }
  if ('problem' in stated) return stated
  if ('clear' in stated) {
    const required = Object.entries(architecture).some(([name, field]) => name === path && 'required' in field)
    return required ? { problem: say('import.required', { field: path }) } : { said: { before, after: undefined } }
  }
  if ('value' in stated) return { said: { before, after: stated.value } }
  const found = references.lookUp(stated.names, column, { place, before })
  if ('problem' in found) return found
  const newcomer = references.newcomer(found.value)
  if (newcomer && !accepted.includes(newcomer))
    return { problem: say('import.to-refused', { found: shownName(newcomer), place: placeName(newcomer.place) }) }
  return { said: { before, after: found.value } }
}

/** The value the model has at a path; of how much of a section is stated, the word for it. */
function valueIn(view: ModelView, path: string): unknown {
  const [top, inner] = splitPath(path)
  if (top === 'stated') return statedOf(modelIn(view)).get(inner as Section)
  const value = view.about?.values[top]
  if (inner === undefined || typeof value !== 'object' || value === null) return inner === undefined ? value : undefined
  return Object.hasOwn(value, inner) ? (value as Record<string, unknown>)[inner] : undefined
}

/** The model as it is, its sections joined. */
const modelIn = ({ about, lists, entries }: ModelView): Record<string, unknown> => ({
  architecture: about?.values,
  ...Object.fromEntries([...lists].map(section => [section, entries.filter(one => one.section === section)])),
})

interface Grades {
  partial: Section[] | undefined
  empty: Section[]
  gone: Section[]
  changed: ReadonlySet<Section>
  /** The first new element of each section that the model did not have and nobody calls complete. */
  begun: Candidate[]
}

/** What the choices for sections come to, together with the entries there will be. */
function gradesOf(graded: readonly Said[], context: AboutContext, findings: ImportFinding[]): Grades {
  const { view, accepted, stated } = context
  const model = modelIn(view)
  const lost = stated.filter(one => !one.entry && !accepted.includes(one))
  const chosen = new Map<Section, Knowledge>()
  for (const { line, after } of graded) {
    const section = sectionIn(line)
    const rows = lost.filter(one => one.section === section).length
    // What is refused is not in the model: it would be said not to exist.
    const isShort = after === 'complete' && rows > 0
    if (isShort)
      findings.push({ level: 'warning', place: line.place, message: say('import.not-full', { section, rows }) })
    chosen.set(section, isShort ? 'partial' : (after as Knowledge))
  }
  const begun = begunBy(accepted, view, chosen)
  for (const { section } of begun) chosen.set(section, 'partial')
  const lines = new Map(
    SECTIONS.map(section => [
      section,
      [...view.entries, ...accepted.filter(({ entry }) => !entry)].filter(one => one.section === section),
    ]),
  )
  const read = sectionsOf(chosen, lines)
  const before = statedOf(model)
  const wanted = (section: Section): boolean =>
    chosen.has(section) ? read.partial.includes(section) : before.get(section) === 'partial'
  const there = (view.about?.values.partial ?? []) as readonly Section[]
  const partial = [...there.filter(wanted), ...GRADED.filter(section => !there.includes(section) && wanted(section))]
  const empty = [...chosen.keys()].filter(
    section => read.sections.get(section)?.length === 0 && !Array.isArray(model[section]),
  )
  const gone = [...chosen].flatMap(([section, choice]) =>
    choice === 'absent' && Array.isArray(model[section]) && lines.get(section)?.length === 0 ? [section] : [],
  )
  const was = GRADED.filter(section => before.get(section) === 'partial')
  const isOther = partial.length !== was.length || partial.some(section => !was.includes(section))
  const flipped = GRADED.filter(section => partial.includes(section) !== was.includes(section))
  const changed = new Set([...flipped, ...empty, ...gone])
  return { partial: isOther ? partial : undefined, empty, gone, changed, begun }
}

/**
 * Sections that come into being with this import. A section that is there counts as complete, and what is not in it does
 * not exist; the list of one office, or names that cells of another sheet mention, say no such thing.
 */
function begunBy(
  accepted: readonly Candidate[],
  view: ModelView,
  chosen: ReadonlyMap<Section, Knowledge>,
): Candidate[] {
  if (!view.about) return []
  const stated = (view.about.values.partial ?? []) as readonly Section[]
  return GRADED.flatMap(
    section =>
      (!view.lists.has(section) && !chosen.has(section) && !stated.includes(section)
        ? accepted.find(one => one.section === section && !one.entry)
        : undefined) ?? [],
  )
}

/** The first field that is left to people, and why. */
function notEditable(
  paths: readonly string[],
  { about, files }: ModelView,
): { field: string; message: Message } | undefined {
  const text = files.find(({ path }) => path === about?.file)?.text
  if (!about || text === undefined || paths.length === 0) return undefined
  const file = inFile(about.file, () => parsed(text))
  const field = aboutNotEditable(file, paths)
  const args = { file: about.file, id: String(about.values.id ?? ''), field: field ?? '' }
  return field === undefined ? undefined : { field, message: say('import.not-editable', args) }
}

function keptNote({ place, path, stated }: AboutLine, view: ModelView): ImportFinding[] {
  const value = stated === undefined && !path.startsWith('stated.') ? told(valueIn(view, path)) : undefined
  if (value === undefined) return []
  return [{ level: 'note', place, message: say('import.kept', { field: path, value }) }]
}

function toldOf(own: readonly Said[], { partial, empty, gone }: Grades, view: ModelView): ImportedField[] {
  return [
    ...own.map(({ line, before, after }) => ({ field: line.path, before: told(before), after: told(after) })),
    ...(partial ? [{ field: 'partial', before: told(view.about?.values.partial), after: told(partial) }] : []),
    ...empty.map(field => ({ field, before: undefined, after: '[]' })),
    ...gone.map(field => ({ field, before: '[]', after: undefined })),
  ]
}
