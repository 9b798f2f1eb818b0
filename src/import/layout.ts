import type { ImportFinding } from '../findings/import.ts'
import type { Field, Fields } from '../model/fields.ts'
import type { Grid } from '../model/grid.ts'
import { common, type Section, sections } from '../model/language.ts'

/** What a column of a sheet means. */
export interface ColumnLayout {
  /** From 0; none: a value for every row, which no column holds. */
  at: number | undefined
  /** Its header, as in the workbook; the field of a default. */
  title: string
  /** Path of the field: `name`, `security.level`. */
  path: string
  field: Field
  /** Words of its cells, alike, with the values they stand for. */
  words: ReadonlyMap<string, string>
  /** What separates values in a cell; none: semicolons and line breaks. */
  separator: string | undefined
  missing: 'refuse' | 'add' | 'external'
}

/** How a sheet is read. */
export interface SheetLayout {
  grid: Grid
  section: Section
  /** Rows of the headers, from 0. */
  headerTop: number
  headerBottom: number
  columns: readonly ColumnLayout[]
  /** Values for rows that state none. */
  defaults: readonly { column: ColumnLayout; value: string }[]
  /** The field that headings of groups give. */
  headings: ColumnLayout | undefined
  /** Columns, and the words alike of which one has to stand there for a row to be read. */
  onlyRows?: readonly { at: number; words: ReadonlySet<string> }[]
  /** How rows begin that are left out. */
  skipRows: readonly string[]
  isExample: (firstCell: string) => boolean
}

/** The layouts of sheets, sheets that are read by none, and what there is to say of both. */
export interface Layouts {
  sheets: SheetLayout[]
  unread: Grid[]
  findings: ImportFinding[]
}

/** The path of a column that names what the elements of its rows are connected to: each name is a connection. */
export const CONNECTED = 'connections.to'

/** Of sections whose elements a connection may come from. */
function connectedField(section: Section): Field | undefined {
  const { from, to }: Fields = sections.connections.fields
  if (from?.kind !== 'ref' || to?.kind !== 'ref' || !from.to.includes(section)) return undefined
  const { vi, en, national } = to
  return { kind: 'refs', to: to.to, vi, en, ...(national ? { national } : {}) }
}

/** The field at a path of a section that one cell can hold; nothing where there is none. */
export function fieldAt(section: Section, path: string): Field | undefined {
  if (path === CONNECTED) return connectedField(section)
  let fields: Fields | undefined = sections[section].fields
  let field: Field | undefined
  for (const name of path.split('.')) {
    field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined
    fields = field?.kind === 'object' ? field.fields : undefined
  }
  return field && inCell(field) ? field : undefined
}

/** Of lists of groups only evidence has a form that a cell can hold. */
const inCell = (field: Field): boolean => CELL_KINDS.has(field.kind) || field === common.evidence

const CELL_KINDS = new Set<Field['kind']>([
  'id',
  'text',
  'flag',
  'number',
  'integer',
  'owner',
  'texts',
  'day',
  'word',
  'words',
  'ref',
  'refs',
])

/** Paths of the fields of a section that one cell can hold. */
export function cellPaths(section: Section): string[] {
  const below = (fields: Fields, before: string): string[] =>
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'object' ? below(field.fields, `${before}${name}.`) : inCell(field) ? [before + name] : [],
    )
  return [...below(sections[section].fields, ''), ...(connectedField(section) ? [CONNECTED] : [])]
}
