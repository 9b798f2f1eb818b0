import type { Architecture, Standing } from '../../model/architecture.ts'
import type { ElementSection } from '../../model/language.ts'
import { LABELS } from '../../report/labels.ts'
import { printable } from '../../report/printable.ts'
import { connectionRows } from '../../report/view/connections.ts'
import { standingsOf } from '../../report/view/elements.ts'
import { wholeValue } from '../../report/view/values.ts'
import { fieldWord, figureUnits, formatNumber, indicators, type Lang, statuses, wordOf } from '../../text/words.ts'
import type { Cell, Column } from '../document.ts'
import type { DocumentInput } from '../input.ts'
import { DOCUMENT_WORDS } from '../words.ts'
import { column, numbered, text } from './cells.ts'
import type { TableMaker } from './results.ts'

/** Sections an architecture document lists, each with the fields its table shows besides id and name. */
export const LISTED = {
  units: ['code', 'description'],
  functions: ['owner', 'code', 'provides'],
  services: ['function', 'deliveredBy', 'level', 'count', 'onNationalPortal'],
  channels: ['type', 'owner', 'users', 'exposes', 'status'],
  applications: [
    'type',
    'owner',
    'scope',
    'status',
    'supports',
    'reads',
    'writes',
    'runsOn',
    'security.level',
    'security.dossier',
  ],
  data: ['type', 'owner', 'status', 'classification', 'copyOf', 'sharedVia', 'runsOn', 'security.level'],
  platforms: ['type', 'owner', 'status', 'runsOn', 'security.level', 'security.dossier'],
  infrastructure: ['type', 'owner', 'status', 'ipv6', 'security.level', 'security.dossier'],
  safeguards: ['type', 'owner', 'status', 'protects'],
  tasks: ['lead', 'start', 'end', 'delivers', 'retires', 'meets', 'dependsOn', 'budget'],
} as const satisfies Partial<Record<ElementSection, readonly string[]>>
export type Listed = keyof typeof LISTED

/** Of a unit, a function or a task the state says nothing unless the model does. */
const NUMBERS: ReadonlySet<string> = new Set(['level', 'count', 'onNationalPortal', 'security.level', 'budget'])
const WIDE: ReadonlySet<string> = new Set([
  'supports',
  'reads',
  'writes',
  'protects',
  'delivers',
  'description',
  'meets',
])

/** A table with all that is stated of the elements of a section; a column nobody filled is left out. */
export const list =
  (section: Listed): TableMaker =>
  (input, lang) => {
    const { columns: heads } = LABELS[lang]
    const { lists, number } = DOCUMENT_WORDS[lang]
    const elements = standingsOf(input, section)
    const filled = LISTED[section]
      .map(field => ({ field, cells: elements.map(one => cellOf(field, one, section, input.architecture, lang)) }))
      .filter(({ cells }) => cells.some(cell => cell.text !== ''))
    const columns: Column[] = [
      column(heads.name, 6),
      column(heads.id, 3, 'code'),
      ...filled.map(({ field }) =>
        column(headOf(section, field, lang), WIDE.has(field) ? 5 : NUMBERS.has(field) ? 2 : 3.4, kindOf(field)),
      ),
    ]
    const rows = elements.map(({ element, values }, i): Cell[] => [
      text(
        printable(String(values.name ?? element.id)),
        section === 'units' ? '' : printable(values.description ?? ''),
      ),
      text(printable(element.id)),
      ...filled.map(({ cells }) => cells[i] ?? text('')),
    ])
    return numbered(section, lists[section], number, columns, rows, { landscape: filled.length > 3 })
  }

const kindOf = (field: string): Column['kind'] => (NUMBERS.has(field) && field !== 'budget' ? 'number' : 'text')

function headOf(section: Listed, field: string, lang: Lang): string {
  const word = fieldWord(field.includes('.') ? field : `${section}.${field}`, lang)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function cellOf(field: string, standing: Standing, section: Listed, architecture: Architecture, lang: Lang): Cell {
  const { values, status } = standing
  if (field === 'status') return text(wordOf(statuses, status, lang))
  if (field === 'budget') return budgetOf(values, section, architecture, lang)
  const [head = '', inner] = field.split('.')
  const group = (values as Record<string, unknown>)[head]
  const value = inner === undefined ? group : (group as Record<string, unknown> | undefined)?.[inner]
  if (typeof value === 'number') return { text: formatNumber(value, lang), value }
  return text(wholeValue(field, value, section, architecture, lang))
}

function budgetOf(values: Standing['values'], section: Listed, architecture: Architecture, lang: Lang): Cell {
  if (values.budget === undefined) return text('')
  const unit = wholeValue('budgetUnit', values.budgetUnit, section, architecture, lang)
  const amount = formatNumber(values.budget, lang)
  return { text: unit === '' ? amount : `${amount} ${unit}`, value: values.budget }
}

export const connections: TableMaker = (input, lang) => {
  const { columns, network, made, connection, source } = LABELS[lang]
  const words = DOCUMENT_WORDS[lang]
  const rows = connectionRows(input, lang).map(row => [
    text(
      row.name === '' ? row.id : row.name,
      [row.name === '' ? '' : row.id, row.description].filter(Boolean).join(' · '),
    ),
    ...[row.from, row.to, row.via, row.network, row.status, row.extent, row.made, row.source].map(one => text(one)),
  ])
  const heads = [
    column(connection, 5),
    column(columns.from, 4),
    column(columns.to, 4),
    column(columns.via, 4),
    column(network, 3),
    column(columns.status, 2.6),
    column(columns.extent, 2.4),
    column(made, 2),
    column(source, 3.4),
  ]
  return numbered('connections', words.captions.connections, words.number, heads, rows, { landscape: true })
}

export const figures: TableMaker = ({ architecture }: DocumentInput, lang) => {
  const { columns } = LABELS[lang]
  const { lists, number } = DOCUMENT_WORDS[lang]
  const rows = architecture.indicators.map(({ id, value, unit = '', from }) => [
    text(wordOf(indicators, id, lang), printable(id)),
    { text: formatNumber(value, lang), value },
    text(printable(wordOf(figureUnits, unit, lang))),
    text(from === undefined ? '' : from.slice(0, 4)),
  ])
  const heads = [
    column(columns.name, 8),
    column(columns.value, 3, 'number'),
    column(columns.unit, 3),
    column(columns.at, 2),
  ]
  return numbered('indicators', lists.indicators, number, heads, rows)
}
