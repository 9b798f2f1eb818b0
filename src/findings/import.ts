import type { CellPlace } from '../util/cells.ts'
import type { Level } from './finding.ts'
import type { Message } from './message.ts'
import type { Place } from './source.ts'

/** Something the person who filled in a workbook should know: about a cell, a row, a sheet, or a line of the map. */
export interface ImportFinding {
  /** `error`: the row is not imported. */
  level: Level
  place: CellPlace | Place
  message: Message
}

/**
 * What became of a row of a sheet. `continued`: it goes on with the element of the row above (merged cells). `header`:
 * it stands above the table or repeats its headers. Every row has one.
 */
export const ROW_FATES = [
  'added',
  'changed',
  'unchanged',
  'refused',
  'continued',
  'example',
  'heading',
  'total',
  'note',
  'skipped',
  'empty',
  'header',
  'unread',
] as const
export type RowFate = (typeof ROW_FATES)[number]

/** What became of the rows of a sheet; their numbers add up to `rows`. */
export interface SheetAccount {
  place: CellPlace
  /** Section its rows are elements of; absent when the sheet is not read. */
  section?: string
  rows: number
  fates: Readonly<Partial<Record<RowFate, number>>>
}

/** A value that is set or taken away; values as one line of text. */
export interface ImportedField {
  field: string
  before: string | undefined
  after: string | undefined
}

/** An element that is added or changed. */
export interface ImportedElement {
  kind: 'added' | 'changed'
  section: string
  id: string
  name: string
  /** The model file it is written to. */
  file: string
  /** The row it comes from; of an element that is only referred to, the cell that names it. */
  place: CellPlace
  /** Not a row of its own: a name that a cell refers to. */
  referred: boolean
  fields: readonly ImportedField[]
}

/** A model file that is written, whole. */
export interface ImportedFile {
  path: string
  text: string
  created: boolean
}

/** What an import would do, or has done. */
export interface ImportPlan {
  to: string
  elements: readonly ImportedElement[]
  sheets: readonly SheetAccount[]
  findings: readonly ImportFinding[]
  files: readonly ImportedFile[]
  /** Elements of the model that no row is about; they stay as they are. */
  untouched: number
}
