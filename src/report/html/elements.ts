import type { Standing } from '../../model/architecture.ts'
import { ELEMENT_SECTIONS, type ElementSection } from '../../model/language.ts'
import { nationalNamed } from '../../model/national-named.ts'
import { ownerOn } from '../../model/national-owner.ts'
import { listOf, referencesOf } from '../../model/references.ts'
import { requiredSystems } from '../../model/required.ts'
import { type Lang, relations, wordOf } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { connectionRows } from '../view/connections.ts'
import { COLUMN_FIELDS, elementTables, standingsOf, type TableCell } from '../view/elements.ts'
import { markOf } from '../view/names.ts'
import { ownFields } from '../view/stated.ts'
import { elementAnchor, type Link, linkTo } from './links.ts'
import { PAGE_WORDS } from './words.ts'

/** What one element has to do with others: `vận hành trên` Trung tâm dữ liệu tỉnh. */
export interface Relation {
  verb: string
  links: Link[]
}

/** A row of a table of elements; the panel beside a picture shows the same row. */
export interface ElementRow {
  id: string
  anchor: string
  cells: TableCell[]
  more: string[]
  relations: Relation[]
}

export interface ElementTable {
  id: string
  title: string
  heads: string[]
  rows: ElementRow[]
  /** Whether any row fills the last two columns. */
  hasMore: boolean
  hasRelations: boolean
}

/** Tables of the elements, those of the model first, then the national systems it names or should name. */
export function elementsOf(input: ReportInput, lang: Lang): ElementTable[] {
  const own = elementTables(input, lang, false).map(({ id, title, heads, rows }) => {
    const standings = standingsOf(input, id as ElementSection)
    return tableOf(
      id,
      title,
      heads,
      standings.map((standing, i) => rowOf(standing, rows[i] ?? [], input, lang)),
    )
  })
  const national = nationalRows(input, lang)
  const words = PAGE_WORDS[lang]
  const heads = [LABELS[lang].columns.id, LABELS[lang].columns.name, words.shortNames, words.nationalOwner]
  return national.length === 0
    ? own
    : [...own, tableOf('national', words.nationalSystems, [...heads, words.verification], national)]
}

const tableOf = (id: string, title: string, heads: string[], rows: ElementRow[]): ElementTable => ({
  id,
  title,
  heads,
  rows,
  hasMore: rows.some(({ more }) => more.length > 0),
  hasRelations: rows.some(row => row.relations.length > 0),
})

function rowOf(standing: Standing, cells: TableCell[], input: ReportInput, lang: Lang): ElementRow {
  const id = standing.element.id
  const more = ownFields(standing, input.architecture, lang, COLUMN_FIELDS)
  return {
    id: printable(id),
    anchor: elementAnchor(id),
    cells,
    more: more.map(({ text }) => text),
    relations: relationsOf(standing, input, lang),
  }
}

/** In the order of the language; an element named twice under one field is named once. */
function relationsOf({ element, values }: Standing, { architecture }: ReportInput, lang: Lang): Relation[] {
  const all: Readonly<Record<string, unknown>> = { ...values }
  return referencesOf(element.section).flatMap(field => {
    const links = [...new Set(listOf(all[field]))].map(reference => linkTo(architecture, reference, field, lang))
    return links.length === 0 ? [] : [{ verb: wordOf(relations, field, lang), links }]
  })
}

/** A connection with links where its row has names. */
export function connectionsOf(input: ReportInput, lang: Lang) {
  const { architecture } = input
  const standings = standingsOf(input, 'connections')
  return connectionRows(input, lang).map((row, i) => {
    const standing = standings[i]
    const values: Readonly<Record<string, unknown>> = { ...standing?.values }
    const links = (field: string) =>
      listOf(values[field]).map(reference => linkTo(architecture, reference, field, lang))
    const more = standing ? ownFields(standing, architecture, lang, CONNECTION_COLUMNS) : []
    return {
      ...row,
      anchor: elementAnchor(standing?.element.id ?? ''),
      from: links('from'),
      to: links('to'),
      via: links('via'),
      network: links('network'),
      more: more.map(({ text }) => text),
      relations: standing
        ? relationsOf(standing, input, lang).filter(({ verb }) => !ENDS.some(end => relations[end][lang] === verb))
        : [],
    }
  })
}

const ENDS = ['from', 'to', 'via', 'network'] as const
const CONNECTION_COLUMNS: ReadonlySet<string> = new Set(['description', 'status', 'extent', 'source'])

/** How the ends of a connection are told by whoever stands at one of them. */
export const endVerbs = (lang: Lang) => ({
  from: relations.from[lang],
  to: relations.to[lang],
  via: relations.via[lang],
  network: relations.network[lang],
})

/** National systems the model names, today or for its target, or some rule asks to be connected, in the order of the catalogue. */
function nationalRows(input: ReportInput, lang: Lang): ElementRow[] {
  const { architecture, rules, requirements, asOf } = input
  const named = new Set(requiredSystems(rules, requirements).map(({ system }) => system))
  // What tasks change may name others: the pictures of the way show them.
  const target = input.way?.points.at(-1)?.state
  const standings = ELEMENT_SECTIONS.flatMap(section => [
    ...standingsOf(input, section),
    ...(target?.all(section) ?? []),
  ])
  for (const standing of standings) for (const { system } of nationalNamed(standing, architecture)) named.add(system)
  return [...architecture.framework.national.values()]
    .filter(({ id }) => named.has(id))
    .map(system => {
      const owner = asOf === undefined ? undefined : ownerOn(system, asOf)
      const mark = owner ? ` (${markOf(undefined, owner.verified, lang)})` : ''
      const texts = [
        `national/${system.id}`,
        system.name[lang],
        system.abbreviations.join(', ') || '–',
        owner ? owner.name + mark : LABELS[lang].labels.unknown,
        markOf(undefined, system.verified, lang),
      ]
      return {
        id: `national/${system.id}`,
        anchor: elementAnchor(`national/${system.id}`),
        cells: texts.map(text => ({ text, note: '' })),
        more: [],
        relations: [],
      }
    })
}
