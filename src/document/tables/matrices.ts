import type { Standing } from '../../model/architecture.ts'
import { listOf } from '../../model/references.ts'
import { printable } from '../../report/printable.ts'
import { standingsOf } from '../../report/view/elements.ts'
import type { Lang } from '../../text/words.ts'
import type { Column, Table } from '../document.ts'
import type { DocumentInput } from '../input.ts'
import { DOCUMENT_WORDS } from '../words.ts'
import { column, numbered, text } from './cells.ts'
import type { TableMaker } from './results.ts'

/** More columns than these are not read on a page turned sideways: the matrix goes on in another. */
const MOST = 20

/** Two sections and the relation between their elements. */
interface Matrix {
  name: 'function-application' | 'application-data' | 'unit-function'
  rows: 'functions' | 'applications' | 'units'
  columns: 'functions' | 'applications' | 'data'
  /** What stands where a row meets a column; '' for no relation. */
  mark: (row: Standing, column: Standing, points: Points, lang: Lang) => string
  key: 'supportedBy' | 'readsAndWrites' | 'ownedBy'
}

/** Whether a reference field of an element points at another. */
type Points = (from: Standing, field: 'supports' | 'reads' | 'writes' | 'owner', to: Standing) => boolean

const FUNCTION_APPLICATION: Matrix = {
  name: 'function-application',
  rows: 'functions',
  columns: 'applications',
  mark: (row, col, points, lang) => (points(col, 'supports', row) ? DOCUMENT_WORDS[lang].mark : ''),
  key: 'supportedBy',
}
const APPLICATION_DATA: Matrix = {
  name: 'application-data',
  rows: 'applications',
  columns: 'data',
  mark: (row, col, points, lang) => {
    const { reads, writes } = DOCUMENT_WORDS[lang]
    return [points(row, 'reads', col) ? reads : '', points(row, 'writes', col) ? writes : ''].filter(Boolean).join(', ')
  },
  key: 'readsAndWrites',
}
const UNIT_FUNCTION: Matrix = {
  name: 'unit-function',
  rows: 'units',
  columns: 'functions',
  mark: (row, col, points, lang) => (points(col, 'owner', row) ? DOCUMENT_WORDS[lang].mark : ''),
  key: 'ownedBy',
}

const matrix =
  (of: Matrix): TableMaker =>
  (input, lang) => {
    const rows = standingsOf(input, of.rows)
    const columns = standingsOf(input, of.columns)
    if (rows.length === 0 || columns.length === 0) return []
    const parts = Math.ceil(columns.length / MOST)
    const width = Math.ceil(columns.length / parts)
    return Array.from({ length: parts }, (_, i) => i).flatMap(i =>
      partOf(of, rows, columns, { i, parts, width }, input, lang),
    )
  }

function partOf(
  of: Matrix,
  rows: readonly Standing[],
  columns: readonly Standing[],
  { i, parts, width }: { i: number; parts: number; width: number },
  input: DocumentInput,
  lang: Lang,
): Table[] {
  const words = DOCUMENT_WORDS[lang]
  const from = i * width
  const some = columns.slice(from, from + width)
  const points = pointsIn(input)
  const heads: Column[] = some.map((one, k) => ({
    title: String(from + k + 1),
    full: nameOf(one),
    share: 1,
    kind: 'mark',
  }))
  const cells = rows.map(row => [text(nameOf(row)), ...some.map(col => text(of.mark(row, col, points, lang)))])
  const caption = words.captions[of.name] + (parts > 1 ? words.part(i + 1, parts) : '')
  const note = words.columnsAre(words.lists[of.columns]) + words[of.key]
  return numbered(of.name, caption, words.number, [column(words.lists[of.rows], 8), ...heads], cells, {
    landscape: some.length > 8,
    note,
  })
}

const nameOf = ({ element, values }: Standing): string => printable(String(values.name ?? element.id))

const pointsIn =
  ({ architecture }: DocumentInput): Points =>
  (from, field, to) =>
    listOf(from.values[field]).some(reference => {
      const target = architecture.resolve(reference, field)
      return target.kind === 'element' && target.id === to.element.id
    })

export const functionApplication = matrix(FUNCTION_APPLICATION)
export const applicationData = matrix(APPLICATION_DATA)
export const unitFunction = matrix(UNIT_FUNCTION)
