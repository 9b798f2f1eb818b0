import type { Element, Standing, Values } from '../../model/architecture.ts'
import { ELEMENT_SECTIONS, type ElementSection } from '../../model/language.ts'
import {
  budgetUnits,
  formatDay,
  formatNumber,
  type Lang,
  scopes,
  sections,
  statuses,
  types,
  wordOf,
} from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { referenceName } from './names.ts'
import { sourceText } from './sources.ts'

/** A table with its heading; a column nobody filled is left out. */
export interface Table {
  id: string
  title: string
  heads: string[]
  rows: TableCell[][]
}

export interface TableCell {
  text: string
  /** What is said beneath, small; or nothing. */
  note: string
}

/** Columns that name another element. */
const REFERENCES = ['owner', 'lead', 'provides'] as const
/** Fields that have a column of their own. */
export const COLUMN_FIELDS: ReadonlySet<string> = new Set([
  ...REFERENCES,
  ...['description', 'type', 'scope', 'status', 'start', 'end', 'budget', 'budgetUnit', 'security.level', 'source'],
])

/**
 * Elements of every section but connections, which have a table of their own, a row for each in the order of
 * `standingsOf`. `references`: with columns for those an element belongs to; else whoever asks says it in another way.
 */
export function elementTables(input: ReportInput, lang: Lang, references = true): Table[] {
  return ELEMENT_SECTIONS.filter(section => section !== 'connections').flatMap(section => {
    const elements = standingsOf(input, section)
    if (elements.length === 0) return []
    const all = columnsOf(section, input, lang).filter(({ field }) => references || field === undefined)
    const filled = all.filter(({ cell }) => elements.some(element => cell(element) !== ''))
    return [
      {
        id: section,
        title: wordOf(sections, section, lang),
        heads: filled.map(({ head }) => head),
        rows: elements.map(element =>
          filled.map(({ cell, note }) => ({ text: cell(element) || '–', note: note?.(element) ?? '' })),
        ),
      },
    ]
  })
}

/** As they stand on the day; as declared when no day is known. */
export function standingsOf({ on, architecture }: ReportInput, section: ElementSection): readonly Standing[] {
  return on?.all(section) ?? architecture.bySection[section].map(declared)
}

/** One element as it stands on the day; undefined where the id is none of an element. */
export function standingOf({ on, architecture }: ReportInput, id: string): Standing | undefined {
  const element = architecture.elements.get(id)
  return element && (on?.standing(id) ?? declared(element))
}

const declared = (element: Element): Standing => ({
  element,
  values: element.values,
  status: element.values.status ?? 'operating',
  exists: false,
})

interface Column {
  field?: (typeof REFERENCES)[number]
  head: string
  cell: (standing: Standing) => string
  note?: (standing: Standing) => string
}

function columnsOf(section: ElementSection, input: ReportInput, lang: Lang): Column[] {
  const words = LABELS[lang]
  const named = (field: (typeof REFERENCES)[number]): Column => ({
    field,
    head: words.columns[field],
    cell: ({ values }) =>
      values[field] === undefined ? '' : referenceName(input.architecture, values[field], field, lang),
  })
  const table = Object.hasOwn(types, section) ? types[section as keyof typeof types] : {}
  return [
    { head: words.columns.id, cell: ({ element }) => printable(element.id) },
    {
      head: words.columns.name,
      cell: ({ values }) => printable(String(values.name ?? '')),
      note: ({ values }) => printable(values.description ?? ''),
    },
    { head: words.columns.type, cell: ({ values }) => printable(wordOf(table, values.type ?? '', lang)) },
    { head: words.columns.scope, cell: ({ values }) => wordOf(scopes, values.scope ?? '', lang) },
    // A unit or a function has no life of its own to speak of unless the model says so.
    {
      head: words.columns.status,
      cell: ({ values, status }) =>
        (section === 'units' || section === 'functions' || section === 'tasks') && values.status === undefined
          ? ''
          : wordOf(statuses, status, lang),
    },
    ...REFERENCES.map(named),
    { head: words.columns.period, cell: ({ values }) => timeOf(values, lang) },
    { head: words.columns.budget, cell: ({ values }) => budgetOf(values, lang) },
    { head: words.columns.security, cell: ({ values }) => String(values.security?.level ?? '') },
    { head: words.source, cell: ({ values }) => sourceText(values, lang) },
  ]
}

const timeOf = ({ start, end }: Values, lang: Lang): string =>
  [start, end]
    .map(day => (day === undefined ? '' : formatDay(String(day), lang)))
    .join(' – ')
    .replace(/^ – $/, '')

const budgetOf = ({ budget, budgetUnit }: Values, lang: Lang): string =>
  budget === undefined
    ? ''
    : `${formatNumber(budget, lang)}${budgetUnit === undefined ? '' : ` ${wordOf(budgetUnits, budgetUnit, lang)}`}`
