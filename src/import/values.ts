import { type Message, say } from '../findings/message.ts'
import { cellText, type GridCell } from '../model/grid.ts'
import { SECTIONS, type Section } from '../model/language.ts'
import { ID_PATTERN } from '../model/schema.ts'
import { LANGS } from '../text/words.ts'
import { dayRange } from '../util/day.ts'
import { bareDay } from '../util/day-words.ts'
import { alike } from '../util/fold.ts'
import { nearest } from '../util/nearest.ts'
import { findSecrets } from '../util/secrets.ts'
import { meaningOf, wordsOf } from '../workbook/cells.ts'
import type { SheetKey } from '../workbook/columns.ts'
import { isEmptyMark, splitList, unquoteText } from '../workbook/quoting.ts'
import type { ColumnLayout } from './layout.ts'

/** What a cell states: a value, names that are still to be looked up, that nothing is to be there, or why it is nothing. */
export type Stated =
  | { value: unknown }
  | { names: readonly string[] }
  | { clear: true }
  | { problem: Message }
  | undefined

const ID = new RegExp(ID_PATTERN)
/** A cell that takes the model's value away; an empty cell leaves it as it is. */
const CLEAR = new Set(['(xóa)', '(xoá)', '(clear)'])
/** What people write where there is nothing to write. */
const NOTHING = /^(?:[-–—.…_/]+|n\/a|không rõ)$/i
/** Fields whose texts are codes and numbers of documents: what Excel makes of them as numbers is not what was meant. */
const CODES = new Set(['id', 'code', 'decision', 'document', 'standard', 'rule', 'subject', 'meets', 'network'])

/** Reads a cell as a value of its column's field. */
export function statedIn(cell: GridCell | undefined, column: ColumnLayout, section: SheetKey): Stated {
  if (cell === undefined) return undefined
  const { value } = cell
  const text = cellText(cell).normalize('NFC').trim()
  if (text === '' || (NOTHING.test(text) && !['text', 'texts'].includes(column.field.kind))) return undefined
  if (typeof value === 'object' && 'error' in value) return { problem: say('import.cell-error', { found: text }) }
  if (cell.doubt) return { problem: say('import.doubt', { ...cell.doubt, found: text }) }
  const [secret] = typeof value === 'string' ? findSecrets(value) : []
  if (secret) return { problem: say('import.secret', { what: secret.what }) }
  if (CLEAR.has(text.toLowerCase())) return { clear: true }
  const mapped = column.words.get(alike(text))
  const problem = mapped === undefined ? misread(value, text, column) : undefined
  return problem ? { problem } : meant(cell, text, mapped, column, section)
}

/** A code that a spreadsheet took for a number or a date. */
function misread(value: GridCell['value'], text: string, { path, field }: ColumnLayout): Message | undefined {
  const name = path.split('.').at(-1) ?? path
  const isCode = CODES.has(name) || ['id', 'ref', 'refs', 'owner'].includes(field.kind)
  const isText = isCode || field.kind === 'text' || field.kind === 'texts'
  if (isText && typeof value === 'object') return say('import.date-code', { found: text, field: path })
  if (isText && /^\d{1,2}-(?:[A-Za-z]{3}|Thg\s?\d{1,2})(?:-\d{2,4})?$/i.test(text))
    return say('import.date-code', { found: text, field: path })
  if (isCode && (typeof value === 'number' || /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)))
    return say('import.number-code', { found: asShown(value, text), field: path })
  return undefined
}

/** A large number as a spreadsheet shows it. */
function asShown(value: GridCell['value'], text: string): string {
  if (typeof value !== 'number' || Math.abs(value) < 1e11) return text
  return value.toExponential(4).replace(/\.?0*e/, 'E')
}

function meant(
  cell: GridCell,
  text: string,
  mapped: string | undefined,
  column: ColumnLayout,
  section: SheetKey,
): Stated {
  const { field } = column
  switch (field.kind) {
    case 'id':
      return section === 'indicators' ? figure(mapped ?? text) : idOf(unquoteText(mapped ?? text))
    case 'ref':
    case 'owner':
      return { names: [mapped ?? unquoteText(text)] }
    case 'refs':
      return isEmptyMark(text)
        ? { value: [] }
        : { names: items(text, column).map(item => column.words.get(alike(item)) ?? item) }
    case 'texts':
      return isEmptyMark(text) ? { value: [] } : { value: items(text, column) }
    case 'words':
      return isEmptyMark(text) ? { value: [] } : wordsIn(items(text, column), column, section)
    case 'word': {
      const found = wordIn(text, column, section)
      return typeof found === 'string' ? { value: found } : found
    }
    case 'integer':
    case 'number':
      return numberIn(cell, mapped ?? text, column, section)
    case 'day':
      return dayIn(cell, mapped ?? text, column)
    default:
      return other(cell, mapped ?? text, column, section)
  }
}

/** Several values in a cell, without the bullets and numbers that people put before them. */
export function items(text: string, { separator }: Pick<ColumnLayout, 'separator'>): string[] {
  const parts =
    separator === undefined || separator === ';'
      ? splitList(text, ';\n')
      : text.split(separator).flatMap(part => part.split('\n'))
  return parts
    .map(part =>
      unquoteText(part)
        .replace(/^(?:[-+•*–]|\d{1,2}[.)])\s+/, '')
        .trim(),
    )
    .filter(part => part !== '')
}

const idOf = (text: string): Stated =>
  ID.test(text) ? { value: text } : { problem: say('import.id', { found: text }) }

/** A figure by its id or its name. */
function figure(text: string): Stated {
  return ID.test(text) ? { value: text } : { problem: say('import.id', { found: text }) }
}

function wordsIn(texts: readonly string[], column: ColumnLayout, section: SheetKey): Stated {
  const found = texts.map(text => wordIn(text, column, section))
  const problem = found.find(one => typeof one !== 'string')
  return problem ?? { value: found }
}

function wordIn(text: string, { field, path, words }: ColumnLayout, section: SheetKey): string | { problem: Message } {
  const allowed = field.kind === 'word' || field.kind === 'words' ? field.words : []
  const vocabulary = wordsOf(section, { path })
  // What the map says of a word may be said in any of the language's words, too.
  const wanted = alike(words.get(alike(text)) ?? text)
  const found = allowed.find(
    word => alike(word) === wanted || LANGS.some(lang => alike(vocabulary[word]?.[lang] ?? '') === wanted),
  )
  if (found !== undefined) return found
  const names = allowed.map(word => vocabulary[word]?.vi ?? word)
  const near = nearest(text, names)
  return {
    problem: say('import.word', {
      found: text,
      field: path,
      allowed: names.join(' | '),
      ...(near ? { nearest: near } : {}),
    }),
  }
}

function numberIn(cell: GridCell, text: string, column: ColumnLayout, section: SheetKey): Stated {
  const { field, path } = column
  const given = typeof cell.value === 'number' ? cell.value : text
  const meaning = typeof cell.value === 'object' ? undefined : meaningOf(given, asColumn(column), section, 'vi')
  const value = meaning && 'value' in meaning ? Number(meaning.value) : undefined
  if (field.kind !== 'integer')
    return value === undefined ? { problem: say('import.number', { found: text, field: path }) } : { value }
  const { min, max } = field
  const fits = value !== undefined && Number.isInteger(value) && value >= min && (max === undefined || value <= max)
  if (fits) return { value }
  return { problem: say('import.integer', { found: text, field: path, min, ...(max === undefined ? {} : { max }) }) }
}

const asColumn = ({ path, title, field }: ColumnLayout) => ({
  path,
  title,
  field,
  help: '',
  required: false,
  main: true,
})

/** A day, month or year; a date whose cell lost its format is a number nobody would have typed. */
function dayIn(cell: GridCell, text: string, column: ColumnLayout): Stated {
  const { value } = cell
  const wrong = { problem: say('import.day', { found: text, field: column.path }) }
  if (typeof value === 'object') return dayRange(text) ? { value: plainDay(text) } : wrong
  const year = typeof value === 'number' || /^\d+$/.test(text) ? Number(text) : undefined
  if (year !== undefined) {
    if (Number.isInteger(year) && year >= 1900 && year <= 2100) return { value: year }
    const day =
      year > 20_000 && year < 80_000 ? new Date(Date.UTC(1899, 11, 30) + Math.floor(year) * 86_400_000) : undefined
    return day
      ? { problem: say('import.serial-day', { found: text, day: day.toISOString().slice(0, 10), field: column.path }) }
      : wrong
  }
  const meaning = meaningOf(bareDay(text), asColumn(column), 'units', 'vi')
  return meaning && 'value' in meaning ? { value: plainDay(String(meaning.value)) } : wrong
}

const plainDay = (day: string): string | number => (/^\d{4}$/.test(day) ? Number(day) : day)

function other(cell: GridCell, text: string, column: ColumnLayout, section: SheetKey): Stated {
  const { path, field } = column
  if (field.kind === 'flag' && typeof cell.value === 'boolean') return { value: cell.value }
  const ticked = field.kind === 'flag' && /^(?:✓|✔|√|đã(?: có)?|rồi)$/i.test(text)
  const unticked = field.kind === 'flag' && /^(?:chưa(?: có)?|ko|k)$/i.test(text)
  if (ticked || unticked) return { value: ticked }
  const given = typeof cell.value === 'string' ? cell.value : text
  const meaning = meaningOf(field.kind === 'flag' ? text : given, asColumn(column), section, 'vi')
  const wrong = field.kind === 'list' ? 'import.day' : 'import.flag'
  if (meaning && 'problem' in meaning) return { problem: say(wrong, { found: text, field: path }) }
  return meaning
}

/** Whether a text holds what must not be printed or written. */
export const holdsSecretText = (text: string): boolean => findSecrets(text).length > 0

/** Whether a name is a section of the language. */
export const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name)
