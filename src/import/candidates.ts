import type { ImportFinding, RowFate } from '../findings/import.ts'
import { type Message, say } from '../findings/message.ts'
import { type GridCell, placeAt } from '../model/grid.ts'
import type { Section } from '../model/language.ts'
import type { CellPlace } from '../util/cells.ts'
import type { ColumnLayout, SheetLayout } from './layout.ts'
import type { ModelEntry } from './model.ts'
import { mergesByCell, rowsOf, type SheetRow, seenAt } from './rows.ts'
import { type Stated, statedIn } from './values.ts'

/** A field that a row states. */
export interface StatedField {
  column: ColumnLayout
  place: CellPlace
  stated: Exclude<Stated, { problem: Message } | undefined>
}

/** What a row, or several merged ones, says of an element. */
export interface Candidate {
  section: Section
  /** The first of its rows. */
  place: CellPlace
  fields: Map<string, StatedField>
  /** Columns whose cell is empty. */
  empty: ColumnLayout[]
  problems: ImportFinding[]
  /** Not a row of its own: a name some cell refers to. */
  referred: boolean
  /** Its id, once it has one; `entry`: what the model has of it. */
  id?: string
  entry?: ModelEntry
  /** Values with references looked up. */
  values: Map<string, unknown>
}

/** A row with what it is, and for one that states something, what. */
export interface AccountedRow {
  row: number
  is: SheetRow['is']
  candidate?: Candidate
}

/** Reads every row of a sheet. */
export function candidatesOf(layout: SheetLayout): AccountedRow[] {
  const merges = mergesByCell(layout.grid)
  let above: Candidate | undefined
  return rowsOf(layout).map(row => {
    const { is } = row
    if (is === 'element') above = candidateOf(layout, merges, row)
    else if (is === 'continued' && above) continueWith(above, layout, merges, row)
    else above = undefined
    return above ? { row: row.row, is, candidate: above } : { row: row.row, is }
  })
}

type Merges = ReturnType<typeof mergesByCell>

function candidateOf(layout: SheetLayout, merges: Merges, { row, heading }: SheetRow): Candidate {
  const { grid, section } = layout
  const place = placeAt(grid, row)
  const candidate: Candidate = {
    section,
    place,
    fields: new Map(),
    empty: [],
    problems: [],
    referred: false,
    values: new Map(),
  }
  for (const column of layout.columns) {
    if (column.at === undefined) continue
    const cell = seenAt(grid, merges, row, column.at)
    take(candidate, column, statedIn(cell, column, section), placeAt(grid, row, column.at))
    if (cell === undefined) candidate.empty.push(column)
  }
  const given = heading && layout.headings ? [{ column: layout.headings, value: heading.text }] : []
  for (const { column, value } of [...given, ...layout.defaults]) {
    if (candidate.fields.has(column.path)) continue
    const at = heading && column === layout.headings ? placeAt(grid, heading.row) : place
    take(candidate, column, statedIn({ value }, column, section), at)
  }
  return candidate
}

function take(candidate: Candidate, column: ColumnLayout, stated: Stated, place: CellPlace): void {
  if (stated === undefined) return
  if ('problem' in stated) candidate.problems.push({ level: 'error', place, message: stated.problem })
  else candidate.fields.set(column.path, { column, place, stated })
}

/** Rows below a merged name: lists grow, and nothing else may be said otherwise. */
function continueWith(candidate: Candidate, layout: SheetLayout, merges: Merges, { row }: SheetRow): void {
  for (const column of layout.columns) {
    if (column.at === undefined) continue
    const cell: GridCell | undefined = seenAt(layout.grid, merges, row, column.at)
    const stated = statedIn(cell, column, candidate.section)
    const place = placeAt(layout.grid, row, column.at)
    const before = candidate.fields.get(column.path)
    if (!stated || 'problem' in stated || !before) take(candidate, column, stated, place)
    else if ('names' in stated && 'names' in before.stated && column.field.kind === 'refs')
      before.stated = { names: [...new Set([...before.stated.names, ...stated.names])] }
    else if (
      'value' in stated &&
      'value' in before.stated &&
      Array.isArray(stated.value) &&
      Array.isArray(before.stated.value)
    )
      before.stated = { value: [...new Set([...before.stated.value, ...stated.value])] }
    else if (JSON.stringify(stated) !== JSON.stringify(before.stated)) {
      const message = say('import.conflict', { name: shownName(candidate), field: column.path })
      candidate.problems.push({ level: 'error', place, message })
    }
  }
}

/** What people call it: its name as the row has it, or its id. */
export function shownName({ fields, id }: Candidate): string {
  const said = [fields.get('name'), fields.get('id')].flatMap(field =>
    field && 'value' in field.stated ? [String(field.stated.value)] : [],
  )
  return said[0] ?? id ?? ''
}

/** The value a row states of a field; undefined where it states none, or names. */
export function statedValue({ fields }: Candidate, path: string): unknown {
  const stated = fields.get(path)?.stated
  return stated && 'value' in stated ? stated.value : undefined
}

/** What became of a row, given what became of what it states. */
export const fateOf = ({ is, candidate }: AccountedRow, fates: ReadonlyMap<Candidate, RowFate>): RowFate =>
  is === 'element' && candidate ? (fates.get(candidate) ?? 'refused') : is === 'element' ? 'refused' : is
