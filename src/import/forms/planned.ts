import type { ImportFinding, RowFate } from '../../findings/import.ts'
import { type Message, say } from '../../findings/message.ts'
import type { Field } from '../../model/fields.ts'
import { cellText, type GridCell } from '../../model/grid.ts'
import { SECTIONS, type Section, sections } from '../../model/language.ts'
import type { Lang } from '../../text/words.ts'
import { type CellPlace, placeName } from '../../util/cells.ts'
import { nearest } from '../../util/nearest.ts'
import { columnOf, columnsOf } from '../../workbook/columns.ts'
import { type ChangeRead, changesOf } from '../../workbook/entries.ts'
import { readNumber } from '../../workbook/numbers.ts'
import { unquoteText } from '../../workbook/quoting.ts'
import { type Candidate, shownName } from '../candidates.ts'
import { isSame } from '../changes.ts'
import { splitPath } from '../edit-map.ts'
import type { ColumnLayout } from '../layout.ts'
import type { ModelView } from '../model.ts'
import { type References, valueAt } from '../references.ts'
import { statedIn } from '../values.ts'
import { type FormGrid, type FormRow, layoutOf, linesOf } from './table.ts'

/** A row of the sheet of planned changes; `target`: whose change it is, unless the row is refused. */
export interface PlannedRow {
  form: FormGrid
  row: number
  fate: RowFate
  target?: Candidate
}

export interface Planned {
  rows: PlannedRow[]
  /** Elements of the model that no other row is about. */
  others: Candidate[]
  findings: ImportFinding[]
}

/** What the changes are set against: elements that are to be written, and names. */
export interface PlannedContext {
  view: ModelView
  references: References
  sound: readonly Candidate[]
}

/** Figures may have one id several times, and waivers none: whose change it is could not be told. */
const CHANGING: readonly Section[] = SECTIONS.filter(
  section => section !== 'indicators' && Object.hasOwn(sections[section].fields, 'changes'),
)

/** Reads the sheets of planned changes and sets `changes` of the elements they are about. */
export function planChanges(forms: readonly FormGrid[], context: PlannedContext): Planned {
  const planned: Planned = { rows: [], others: [], findings: [] }
  const work = new Map<Candidate, { row: PlannedRow; read: ChangeRead; field: Field }[]>()
  for (const form of forms.filter(({ key }) => key === 'changes'))
    for (const line of linesOf(form) ?? []) {
      const row: PlannedRow = { form, row: line.row, fate: line.is === 'line' ? 'refused' : line.is }
      planned.rows.push(row)
      if (line.is !== 'line') continue
      const read = readLine(line, form.lang, context)
      const target = 'problem' in read ? read : targetOf(read.change, read.place, context, planned.others)
      if ('problem' in read || 'problem' in target) {
        const { place, problem } = 'problem' in read ? read : (target as Wrong)
        planned.findings.push({ level: 'error', place, message: problem })
        continue
      }
      row.target = target
      work.set(target, [...(work.get(target) ?? []), { row, read: read.change, field: read.field }])
    }
  for (const [target, lines] of work) setChanges(target, lines)
  return planned
}

interface Wrong {
  place: CellPlace
  problem: Message
}
type ReadLine = { change: ChangeRead; place: CellPlace; field: Field } | Wrong

/** What a line states: of which element, when, and the one field it sets. */
function readLine({ cells, place: ofRow }: FormRow, lang: Lang, context: PlannedContext): ReadLine {
  const columns = new Map(columnsOf('changes', 'vi').map(column => [column.path, column]))
  // A column may be missing from the sheet.
  const none = { cell: undefined, place: ofRow }
  const at = (path: string) => cells.get(path) ?? none
  for (const path of ['element', 'section', 'field', 'set'] as const)
    if (cellText(at(path).cell).trim() === '')
      return { place: at(path).place, problem: say('import.blank', { column: path }) }
  const column = columns.get('section')
  const word = column && { ...layoutOf(column), field: { ...column.field, kind: 'word', words: CHANGING } as Field }
  const section = word && valueIn(at('section'), word, 'changes', context)
  if (!section || 'problem' in section)
    return { ...at('section'), ...(section ?? { problem: say('import.blank', { column: 'section' }) }) }
  const of = section.value as Section
  const element = valueIn(at('element'), referenceTo('element', [of]), 'changes', context)
  if ('problem' in element) return { ...at('element'), ...element }
  const entry = context.view.entries.find(({ section: its, values }) => its === of && values.id === element.value)
  const there = (entry?.values.changes ?? []) as readonly Change[]
  const head: Partial<ChangeRead> = {}
  for (const [path, field] of [
    ['task', { kind: 'ref', to: ['tasks'], vi: '', en: '' }],
    ['by', { kind: 'day', vi: '', en: '' }],
  ] as const) {
    if (cellText(at(path).cell).trim() === '') continue
    const found = valueIn(
      at(path),
      layoutOf({ path, title: path, field }),
      'changes',
      context,
      there.map(change => change[path]),
    )
    if ('problem' in found) return { ...at(path), ...found }
    if (found.value !== undefined) Object.assign(head, { [path]: found.value })
  }
  const set = setOf(at('field').cell, of)
  if ('problem' in set) return { ...at('field'), ...set }
  const cell = numbered(at('set').cell, set.field, lang)
  const before = there.flatMap(change => valueAt(change.set ?? {}, set.path) ?? [])
  const value = valueIn({ cell, place: at('set').place }, set, of, context, before)
  if ('problem' in value) return { ...at('set'), ...value }
  if (value.value === undefined) return { ...at('set'), problem: say('import.blank', { column: 'set' }) }
  const change = { section: of, element: String(element.value), ...head, path: set.path, value: value.value }
  return { change, place: at('element').place, field: set.field }
}

const referenceTo = (path: string, to: readonly Section[]): ColumnLayout =>
  layoutOf({ path, title: path, field: { kind: 'ref', to, vi: '', en: '' } })

/**
 * The value of a cell, names looked up; undefined where it takes a value away.
 * @param before what the model says of the same already: it may stay, wherever it leads
 */
function valueIn(
  { cell, place }: { cell: GridCell | undefined; place: CellPlace },
  column: ColumnLayout,
  key: Parameters<typeof statedIn>[2],
  { references, sound }: PlannedContext,
  before: readonly unknown[] = [],
): { value: unknown } | { problem: Message } {
  const stated = statedIn(cell, column, key)
  if (stated === undefined || 'clear' in stated) return { value: undefined }
  if (!('names' in stated)) return stated
  const found = references.lookUp(stated.names, column, { place, before })
  if ('problem' in found) return found
  const values: unknown[] = Array.isArray(found.value) ? found.value : [found.value]
  const refused = values.flatMap(value => references.newcomer(value) ?? []).find(one => !sound.includes(one))
  if (!refused) return found
  return { problem: say('import.to-refused', { found: shownName(refused), place: placeName(refused.place) }) }
}

/** The field a line sets, as its cell names it: the title of its column on the section's sheet, or its path. */
function setOf(cell: GridCell | undefined, section: Section): ColumnLayout | { problem: Message } {
  const found = unquoteText(cellText(cell).trim())
  const column = columnOf(section, found)
  if (column && column.path !== 'id') return layoutOf(column)
  const near = nearest(
    found,
    columnsOf(section, 'vi').map(({ title }) => title),
  )
  return { problem: say('import.no-field', { found, section, ...(near ? { nearest: near } : {}) }) }
}

/** New values stand in a column of texts: numbers are written in the language of the workbook. */
function numbered(cell: GridCell | undefined, { kind }: Field, lang: Lang): GridCell | undefined {
  if ((kind !== 'number' && kind !== 'integer') || typeof cell?.value !== 'string') return cell
  const value = readNumber(cell.value, lang)
  return value === undefined ? cell : { value }
}

/** The element a change is of: one that is imported, or one that only the model has. */
function targetOf(
  { section, element }: ChangeRead,
  place: CellPlace,
  { view, references, sound }: PlannedContext,
  others: Candidate[],
): Candidate | Wrong {
  const isIt = (one: Candidate): boolean => one.section === section && one.id === element
  const known = sound.find(isIt) ?? others.find(isIt)
  if (known) return known
  const entry = view.entries.find(({ section: of, values }) => of === section && values.id === element)
  if (entry) {
    const rest = { fields: new Map(), empty: [], problems: [], referred: false, values: new Map() }
    const other: Candidate = { section, place, id: element, entry, ...rest }
    others.push(other)
    return other
  }
  const newcomer = references.newcomer(element)
  const problem = newcomer
    ? say('import.to-refused', { found: shownName(newcomer) || element, place: placeName(newcomer.place) })
    : say('import.unknown', { found: element, field: 'element', sections: section })
  return { place, problem }
}

/** A change as a model has it. */
interface Change {
  task?: unknown
  by?: unknown
  set?: Record<string, unknown>
}

/** Puts the lines of an element into its changes: those that say something else replace, new ones come after. */
function setChanges(target: Candidate, lines: readonly { row: PlannedRow; read: ChangeRead; field: Field }[]): void {
  const { entry, values } = target
  const there = structuredClone((entry?.values.changes ?? []) as Change[])
  const used = new Set<string>()
  const fresh: ChangeRead[] = []
  for (const { row, read, field } of lines) {
    const at = there.findIndex((one, i) => isOf(one, read) && has(one, read.path) && !used.has(`${i} ${read.path}`))
    const before = there[at]
    if (!before) {
      fresh.push(read)
      row.fate = 'added'
      continue
    }
    used.add(`${at} ${read.path}`)
    const same = isSame(valueAt(before.set ?? {}, read.path), read.value, field, read.path)
    row.fate = same ? 'unchanged' : 'changed'
    if (!same) put(before, read)
  }
  if (lines.some(({ row }) => row.fate !== 'unchanged')) values.set('changes', joined(there, fresh))
}

/** New lines go to the change of their task and day where it does not set their field. */
function joined(there: Change[], fresh: readonly ChangeRead[]): Change[] {
  const alone = fresh.filter(read => {
    const home = there.find(one => isOf(one, read) && !has(one, read.path))
    if (home) put(home, read)
    return !home
  })
  return [...there, ...changesOf(alone)]
}

const isOf = ({ task, by }: Change, read: ChangeRead): boolean =>
  String(task ?? '') === String(read.task ?? '') && String(by ?? '') === String(read.by ?? '')

const has = ({ set = {} }: Change, path: string): boolean => valueAt(set, path) !== undefined

function put(change: Change, { path, value }: ChangeRead): void {
  const [top, inner] = splitPath(path)
  const set = (change.set ??= {})
  if (inner === undefined) set[top] = value
  else set[top] = { ...(set[top] as object | undefined), [inner]: value }
}
