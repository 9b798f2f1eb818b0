import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import { type Lang, verdicts } from '../text/words.ts'
import { dayRange } from '../util/day.ts'
import {
  type CellValue,
  type Choices,
  type FullCell,
  headRowOf,
  type Made,
  OPEN_ROWS,
  type Sheet,
  type SheetCell,
  type SheetColumn,
} from './book.ts'
import type { RangeOf } from './lists.ts'
import { DAY_FORMAT, type Look, numberFormat, styleOf, verdictLooks } from './looks.ts'
import { inFormula, letterOf, safeText, startsFormula } from './safe.ts'

/** With no more rows than fit, and a line that says how many do not. */
export function arranged(sheet: Sheet, limit: number, lang: Lang): Sheet {
  const room = limit - (headRowOf(sheet) ?? (sheet.title === undefined ? 0 : 1)) - 1
  if (sheet.rows.length <= room) return sheet
  const missing = sheet.rows.length - room + 1
  const text =
    lang === 'vi'
      ? `Còn ${missing} dòng không ghi được: một trang tính chứa tối đa ${limit} dòng.`
      : `${missing} more rows do not fit: a sheet holds at most ${limit} rows.`
  return { ...sheet, total: false, rows: [...sheet.rows.slice(0, room - 1), [{ value: text, look: 'note' }]] }
}

export function writeSheet(sheet: Sheet, name: string, rangeOf: RangeOf, lang: Lang): Made {
  const { columns, rows, open = false, hidden = false } = sheet
  const headRow = headRowOf(sheet)
  const firstRow = (headRow ?? (sheet.title === undefined ? -1 : (sheet.notes ?? []).length)) + 1
  const head = headLines(sheet)
  const end = firstRow + Math.max(rows.length, 1) - 1
  const last = letterOf(Math.max(columns.length, 1) - 1)
  const notes = columns.flatMap(({ note }) => (note === undefined ? [] : [note]))
  return {
    headRow,
    firstRow,
    notes: headRow === undefined ? [] : notes,
    openRow: open ? firstRow + rows.length : undefined,
    sheet: {
      name,
      cells: cellsOf(sheet, head, firstRow, lang),
      hidden,
      columns: widths(sheet),
      merges: [
        ...(head.length && columns.length > 1 ? head.map((_, row) => across(row, columns.length)) : []),
        ...(sheet.facts ?? []).map((_, i) => ({
          ...across(factRowOf(sheet, firstRow) + i, columns.length),
          startCol: 1,
        })),
      ],
      rowDefs: heights(sheet, head, firstRow),
      ...(headRow === undefined
        ? {}
        : { freezePane: { rows: headRow + 1, ...(sheet.frozen ? { columns: sheet.frozen } : {}) } }),
      ...(sheet.filter && headRow !== undefined
        ? { autoFilter: { range: `A${headRow + 1}:${last}${end + (sheet.total ? 0 : 1)}` } }
        : {}),
      conditionalRules: colours(columns, firstRow, open ? OPEN_END : end, lang),
      dataValidations: validations(sheet, firstRow, open ? OPEN_END : end, rangeOf, lang),
      outlineProperties: { summaryRight: false },
      pageSetup: {
        paperSize: 'a4',
        orientation: sheet.upright ? 'portrait' : 'landscape',
        fitToPage: true,
        fitToWidth: pagesWide(columns),
        fitToHeight: 0,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: `&L&8${footerText(name)}&R&8&P/&N` },
    },
  }
}

/** Facts stand below the rows, after an empty one. */
const factRowOf = ({ rows }: Sheet, firstRow: number): number => firstRow + rows.length + 1

/** The cells of a sheet: its head, its rows, its facts, and those of the line that is still to be filled in. */
function cellsOf(sheet: Sheet, head: readonly HeadLine[], firstRow: number, lang: Lang): Map<string, Partial<Cell>> {
  const { columns, rows, facts = [], open = false } = sheet
  const headRow = headRowOf(sheet)
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, column: number, cell: FullCell, look: Look): void => {
    cells.set(`${row},${column}`, written(cell, look, lang))
  }
  for (const [row, { text, look }] of head.entries()) put(row, 0, { value: text }, look)
  if (headRow !== undefined)
    for (const [at, column] of columns.entries()) cells.set(`${headRow},${at}`, headCell(column, lang))
  for (const [i, row] of rows.entries()) {
    const look = sheet.total && i === rows.length - 1 ? 'total' : undefined
    const width = Math.max(columns.length, row.length)
    for (let at = 0; at < width; at++) {
      const cell = fullCell(row[at])
      if (columns.length === 0 && cell.value === undefined && cell.day === undefined) continue
      put(firstRow + i, at, cell, cell.look ?? look ?? columns[at]?.look ?? 'text')
    }
  }
  for (const [i, [name, text]] of facts.entries()) {
    const row = factRowOf(sheet, firstRow) + i
    put(row, 0, { value: name }, 'label')
    for (let at = 1; at < columns.length; at++) put(row, at, at === 1 ? { value: text } : {}, 'text')
  }
  if (open) for (const at of columns.keys()) put(firstRow + rows.length, at, {}, 'input')
  return cells
}

/** The last of them, from 0. */
const OPEN_END = OPEN_ROWS - 1

/** Characters that are still read on a page turned sideways; wider sheets are printed on several pages side by side. */
const PAGE_WIDTH = 230

const pagesWide = (columns: readonly SheetColumn[]): number =>
  Math.max(1, Math.ceil(columns.reduce((sum, { width, folded }) => sum + (folded ? 0 : width), 0) / PAGE_WIDTH))

/** An ampersand begins a code of the footer. */
const footerText = (text: string): string => text.replaceAll('&', '&&')

const fullCell = (cell: SheetCell): FullCell =>
  typeof cell === 'object' ? cell : cell === undefined ? {} : { value: cell }

function written({ value, day }: FullCell, look: Look, lang: Lang): Partial<Cell> {
  if (day !== undefined && dayRange(day)?.first === day)
    return { value: new Date(`${day}T00:00:00Z`), style: styleOf(look, DAY_FORMAT[lang]) }
  if (typeof value === 'number') return { value, style: styleOf(look, numberFormat(value)) }
  const text = safeText(value ?? day ?? '', lang)
  if (text === '') return { value: null, style: styleOf(look) }
  const style = startsFormula(text) ? styleOf(look, '@') : styleOf(look)
  // As a run of text: a cell that says `#REF!` is no error.
  return text.startsWith('#') ? { value: text, richText: [{ text }], style } : { value: text, style }
}

function headCell({ title, required, upright, note }: SheetColumn, lang: Lang): Partial<Cell> {
  const look = required ? 'required-head' : upright ? 'upright-head' : 'head'
  const cell = written({ value: required ? `${title} *` : title }, look, lang)
  return note === undefined ? cell : { ...cell, comment: { author: 'Khung', text: safeText(note, lang) } }
}

/** Title and notes, a row each. */
interface HeadLine {
  text: string
  look: Look
}

const headLines = ({ title, notes = [] }: Sheet): HeadLine[] => [
  ...(title === undefined ? [] : [{ text: title, look: 'title' as const }]),
  ...notes.map(text => ({ text, look: 'note' as const })),
]

const across = (row: number, width: number) => ({
  startRow: row,
  startCol: 0,
  endRow: row,
  endCol: Math.min(width, MERGED) - 1,
})

/** Columns a title or note reaches over, at most. */
const MERGED = 12

const LINE = 13.5

/**
 * Heights of rows, in points. Excel would find those of cells that are not merged by itself, once they are edited;
 * other programs do not, and nobody should see half a sentence.
 */
function heights({ columns, ...sheet }: Sheet, head: readonly { text: string; look: Look }[], firstRow: number) {
  const width = columns.slice(0, MERGED).reduce((sum, column) => sum + (column.folded ? 0 : column.width), 0) || 100
  const lines = (text: string, characters: number) => Math.max(1, Math.ceil(text.length / Math.max(8, characters)))
  const rows = head.map(({ text, look }, row): [number, { height: number }] => [
    row,
    { height: look === 'title' ? 24 : lines(text, width) * LINE + 3 },
  ])
  for (const [i, row] of sheet.rows.entries()) {
    const tallest = Math.max(1, ...row.map((cell, at) => linesOf(fullCell(cell).value, columns[at]?.width ?? 20)))
    if (tallest > 1) rows.push([firstRow + i, { height: Math.min(tallest * LINE + 2, TALLEST) }])
  }
  const wide = columns.slice(1, MERGED).reduce((sum, column) => sum + column.width, 0)
  for (const [i, [name, text]] of (sheet.facts ?? []).entries()) {
    const tallest = Math.max(linesOf(name, columns[0]?.width ?? 20), linesOf(text, wide))
    if (tallest > 1) rows.push([firstRow + sheet.rows.length + 1 + i, { height: tallest * LINE + 2 }])
  }
  const headRow = headRowOf({ columns, ...sheet })
  if (headRow === undefined) return new Map(rows)
  const tallest = Math.max(...columns.map(one => (one.upright ? 0 : lines(one.title, one.width * 0.8))))
  const upright = columns.some(one => one.upright) ? UPRIGHT : 0
  return new Map([...rows, [headRow, { height: Math.max(Math.max(2, tallest) * LINE + 4, upright) }]])
}

/** Height of a header whose titles stand upright: some thirty letters, on as many lines as there is room for. */
const UPRIGHT = 170

/** Excel allows no row higher. */
const TALLEST = 409

/** Lines a text takes: letters are narrower than the digits that widths count, but words are not broken. */
const linesOf = (value: CellValue | undefined, width: number): number =>
  typeof value === 'string'
    ? value
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(6, width * 1.15 - 3))), 0)
    : 1

const widths = ({ columns }: Sheet): NonNullable<WriteSheet['columns']> =>
  columns.map(({ width, folded }) => ({ width, ...(folded ? { outlineLevel: 1, hidden: true } : {}) }))

/** Colours follow the words, so that they are right after somebody writes other words, or sorts. */
function colours(columns: readonly SheetColumn[], first: number, last: number, lang: Lang): ConditionalRule[] {
  return columns.flatMap(({ look }, at) => {
    if (look !== 'verdict') return []
    const cell = `${letterOf(at)}${first + 1}`
    return verdictLooks.map(({ verdict, style }, i) => {
      const words = inFormula(verdicts[verdict][lang])
      return {
        type: 'expression' as const,
        priority: at * verdictLooks.length + i + 1,
        formula: `LEFT(${cell},LEN(${words}))=${words}`,
        style,
        range: `${cell}:${letterOf(at)}${last + 1}`,
      }
    })
  })
}

function validations(sheet: Sheet, first: number, last: number, rangeOf: RangeOf, lang: Lang): DataValidation[] {
  const made: DataValidation[] = []
  const add = (choices: Choices | undefined, range: string): void => {
    const formula1 = choices && rangeOf(choices)
    if (choices && formula1 !== undefined) made.push({ ...listRule(choices.strict ?? false, lang), formula1, range })
  }
  for (const [at, { choices }] of sheet.columns.entries())
    add(choices, `${letterOf(at)}${first + 1}:${letterOf(at)}${last + 1}`)
  for (const [i, row] of sheet.rows.entries())
    for (const [at, cell] of row.entries())
      if (typeof cell === 'object') add(cell.choices, `${letterOf(at)}${first + i + 1}`)
  return made
}

const listRule = (strict: boolean, lang: Lang): Omit<DataValidation, 'range'> => ({
  type: 'list',
  allowBlank: true,
  showErrorMessage: strict,
  ...(strict
    ? {
        errorTitle: lang === 'vi' ? 'Không có trong danh sách' : 'Not in the list',
        errorMessage:
          lang === 'vi'
            ? 'Hãy chọn một giá trị trong danh sách, hoặc để trống.'
            : 'Choose from the list, or leave it empty.',
      }
    : {}),
})
