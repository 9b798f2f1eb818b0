import type { Field } from '../model/fields.ts'
import { emptyMark, flags } from '../text/inventory.ts'
import { vocabularyOf } from '../text/vocabularies.ts'
import { knowledge, LANGS, type Lang, sections, type Word, wordOf } from '../text/words.ts'
import type { Column, SheetKey } from './columns.ts'
import { dayText, readDay, readNumber } from './numbers.ts'
import { isEmptyMark, joinList, pieces, quoteText, splitList, unquoteText } from './quoting.ts'

/** What a cell of an inventory holds when it is read; a date of Excel is its midnight in UTC. */
export type CellContent = string | number | boolean | Date | null | undefined

/** What a cell means: nothing, a value as a model file states it, or why it is none. */
export type Meaning = { value: unknown } | { problem: CellProblem } | undefined

/** What is wrong with a cell, and the text that is; `allowed`: words of the language that could stand there. */
export interface CellProblem {
  is: 'no-word' | 'no-number' | 'no-integer' | 'no-day' | 'no-flag' | 'no-field' | 'missing'
  found: string
  allowed?: readonly string[]
}

/** Separates the items of a list. */
const LIST_SEPARATOR = ';'
/** Separates document, date and note of one piece of evidence; each stands on a line of its own. */
const PART_SEPARATOR = '|'

/** A value of a model as its cell holds it; undefined for no value. */
export function cellOf(value: unknown, column: Column, key: SheetKey, lang: Lang): string | number | undefined {
  const { field } = column
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) {
    const items = value.filter(item => item !== undefined && item !== null)
    if (items.length === 0) return emptyMark[lang]
    if (field.kind === 'list') return items.map(item => evidenceText(item, field, lang)).join('\n')
    const texts = items.map(String)
    if (field.kind === 'words') return texts.map(word => wordOf(wordsOf(key, column), word, lang)).join('; ')
    return joinList(texts, LIST_SEPARATOR)
  }
  switch (field.kind) {
    case 'number':
    case 'integer':
      return Number(value)
    case 'flag':
      return wordOf(flags, String(value), lang)
    case 'day':
      return dayText(String(value), lang)
    case 'word':
      return wordOf(wordsOf(key, column), String(value), lang)
    case 'owner':
      return quoteText(typeof value === 'object' && 'external' in value ? `external: ${value.external}` : String(value))
    default:
      return quoteText(String(value))
  }
}

/** What a cell states of its field. Words are known in both languages, and by their ids. */
export function meaningOf(cell: CellContent, column: Column, key: SheetKey, lang: Lang): Meaning {
  const text = textOf(cell)
  if (text === '') return undefined
  const { field } = column
  switch (field.kind) {
    case 'words':
      return listOf(text, ';\n', item => readWord(item, field.words, wordsOf(key, column)))
    case 'refs':
      return listOf(text, ';,\n', item => ({ value: unquoteText(item) }))
    case 'texts':
      return listOf(text, ';\n', item => ({ value: unquoteText(item) }))
    case 'list':
      return listOf(text, '\n', item => readEvidence(item, field))
    case 'word':
      return readWord(text, field.words, wordsOf(key, column))
    case 'flag':
      return readFlag(text)
    case 'number':
    case 'integer': {
      const value = readNumber(cell ?? '', lang)
      if (value === undefined) return { problem: { is: 'no-number', found: text } }
      const whole = field.kind === 'number' || Number.isInteger(value)
      return whole ? { value } : { problem: { is: 'no-integer', found: text } }
    }
    case 'day': {
      const value = readDay(cell ?? '')
      return value === undefined ? { problem: { is: 'no-day', found: text } } : { value }
    }
    case 'owner': {
      const owner = unquoteText(text)
      const external = /^external\s*:\s*(.*)$/is.exec(owner)?.[1]
      return { value: external === undefined ? owner : { external } }
    }
    default:
      return { value: unquoteText(text) }
  }
}

/** What a cell shows, as text: dates as `2020-09-30`. */
export function textOf(cell: CellContent): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

/** The words of a column whose values are words; those without words of their own stand for themselves. */
export function wordsOf(key: SheetKey, { path }: Pick<Column, 'path'>): Readonly<Record<string, Word>> {
  if (path.startsWith('stated.')) return knowledge
  if (key === 'changes' && path === 'section') return sections
  return vocabularyOf(key, path) ?? {}
}

function listOf(text: string, separators: string, read: (item: string) => NonNullable<Meaning>): Meaning {
  if (isEmptyMark(text)) return { value: [] }
  const values: unknown[] = []
  for (const item of splitList(text, separators)) {
    const meaning = read(item)
    if ('problem' in meaning) return meaning
    values.push(meaning.value)
  }
  return values.length ? { value: values } : undefined
}

const same = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

function readWord(
  text: string,
  allowed: readonly string[],
  words: Readonly<Record<string, Word>>,
): NonNullable<Meaning> {
  const wanted = same(text)
  const value = allowed.find(id => same(id) === wanted || LANGS.some(lang => same(wordOf(words, id, lang)) === wanted))
  return value === undefined ? { problem: { is: 'no-word', found: text, allowed } } : { value }
}

// `x` marks a box on a list of the kind departments keep.
const TRUE = [flags.true.vi, flags.true.en, 'true', 'x', '1']
const FALSE = [flags.false.vi, flags.false.en, 'false', '0']

function readFlag(text: string): NonNullable<Meaning> {
  const wanted = same(text)
  if (TRUE.includes(wanted)) return { value: true }
  return FALSE.includes(wanted) ? { value: false } : { problem: { is: 'no-flag', found: text } }
}

type ListField = Extract<Field, { kind: 'object' | 'list' }>

/** `document | date | note`. */
function evidenceText(item: unknown, { fields }: ListField, lang: Lang): string {
  const values = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}
  const parts = Object.entries(fields).map(([name, field]) => {
    const value = values[name]
    if (value === undefined || value === null) return ''
    return field.kind === 'day' ? dayText(String(value), lang) : quoteText(String(value), [PART_SEPARATOR, '\n'])
  })
  return parts.join(` ${PART_SEPARATOR} `).replace(/[ |]+$/, '')
}

function readEvidence(line: string, { fields }: ListField): NonNullable<Meaning> {
  const names = Object.entries(fields)
  const entry: Record<string, unknown> = {}
  const parts = pieces(line, PART_SEPARATOR)
  // What is said after the last field belongs to it.
  const given = [...parts.slice(0, names.length - 1), parts.slice(names.length - 1).join(` ${PART_SEPARATOR} `)]
  for (const [at, [name, field]] of names.entries()) {
    const part = given[at] ?? ''
    if (part === '') continue
    const value = field.kind === 'day' ? readDay(unquoteText(part)) : unquoteText(part)
    if (value === undefined) return { problem: { is: 'no-day', found: part } }
    entry[name] = value
  }
  return { value: entry }
}
