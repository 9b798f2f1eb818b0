import { MASK } from '../findings/source.ts'
import type { Bilingual } from '../model/bilingual.ts'
import { SECTIONS, type Section, sections } from '../model/language.ts'
import { inventorySheets } from '../text/inventory.ts'
import { guideWords } from '../text/inventory-guide.ts'
import { knowledge, type Lang, sections as sectionWords } from '../text/words.ts'
import type { Day } from '../util/day.ts'
import { isMap } from '../util/is-map.ts'
import type { Choices, Sheet, SheetCell, SheetColumn, Workbook } from './book.ts'
import { type Column, columnsOf, INVENTORY_FORMAT, META_SHEET, SHEETS, type SheetKey, sheetTitle } from './columns.ts'
import { changeLines, type Entry, type Line, lineOf, outlineLines } from './entries.ts'
import { exampleLines } from './examples.ts'
import { choicesOf, type Offer, widthOf } from './offers.ts'
import { GRADED, type Model, statedOf } from './stated.ts'

/** What an inventory workbook is made of. */
export interface InventoryInput {
  lang: Lang
  /** Of the tool. */
  version: string
  framework: { id: string; title: Bilingual }
  offer: Offer
  /** What is filled in: the sections of an architecture's files, joined; absent for an empty workbook. */
  model?: { id: string; title: string; day: Day | undefined; value: Model; problems: readonly string[] }
}

/** The workbook departments fill in: a guide, a form for the architecture, a sheet for every section. */
export function inventory(input: InventoryInput): Workbook {
  const { lang, framework, model } = input
  const filled = fill(model?.value ?? EMPTY, lang)
  const words = guideWords[lang]
  const title = words.title(framework.title[lang])
  const sheets = SHEETS.map(key =>
    key === 'architecture' ? form(input, filled) : list(key, filled.lines.get(key) ?? [], input),
  )
  return {
    lang,
    properties: { title: model ? `${title}: ${model.title}` : title, author: 'Khung', day: model?.day },
    sheets: [guide(input, title, filled.left), ...sheets, national(input), meta(input)],
  }
}

const EMPTY: Model = { architecture: { partial: GRADED } }

interface Filled {
  lines: ReadonlyMap<SheetKey, readonly Line[]>
  /** What no column holds, each with its section and id. */
  left: readonly string[]
}

function fill(model: Model, lang: Lang): Filled {
  const about = asEntry(model.architecture)
  const left: string[] = []
  const tell = (where: string, paths: readonly string[]): void => {
    if (paths.length) left.push(`${where}: ${paths.join(', ')}`)
  }
  const head = lineOf(about, 'architecture', lang)
  tell('architecture', head.left)
  for (const key of Object.keys(model)) if (key.startsWith('x-')) left.push(key)
  const lines = new Map<SheetKey, Line[]>([
    ['architecture', [head.line]],
    ['outline', outlineLines(about, lang)],
    ['changes', []],
  ])
  for (const section of SECTIONS) {
    const list = model[section]
    const entries = Array.isArray(list) ? list.filter(one => one !== undefined && one !== null).map(asEntry) : []
    const made = entries.map(entry => {
      const where = `${section} / ${entry.id ?? entry.rule ?? ''}`
      const { line, left: rest } = lineOf(entry, section, lang)
      // Figures may have one id several times, so that a change could not be told whose it is.
      const changes = section === 'indicators' ? NO_CHANGES : changeLines(entry, section, lang)
      if (section === 'indicators' && entry.changes !== undefined) rest.push('changes')
      lines.get('changes')?.push(...changes.lines)
      tell(where, [...rest, ...changes.left])
      return line
    })
    lines.set(section, made)
    if (Array.isArray(list) && made.length === 0 && statedOf(model).get(section) === 'partial')
      left.push(guideWords[lang].emptyPartial(sectionWords[section][lang]))
  }
  return { lines, left }
}

const NO_CHANGES = { lines: [], left: [] }

const asEntry = (value: unknown): Entry => (isMap(value) ? value : {})

function guide({ lang, model }: InventoryInput, title: string, left: readonly string[]): Sheet {
  const words = guideWords[lang]
  const steps = words.steps.map((step, i): SheetCell[] => [i + 1, step])
  const said = (text: string): SheetCell[] => [undefined, text]
  const bold = (text: string): SheetCell[] => [undefined, { value: text, look: 'total' }]
  const masked = model && JSON.stringify(model.value).includes(MASK)
  const about = model
    ? [
        bold(words.from(model.title)),
        said(words.comments),
        ...(masked ? [said(words.masked)] : []),
        ...(left.length ? [bold(words.left), ...left.map(said)] : [said(words.whole)]),
        ...(model.problems.length ? [bold(words.unread), ...model.problems.map(said)] : []),
      ]
    : []
  return {
    name: inventorySheets.guide[lang],
    title,
    columns: [
      { title: words.heads[0], width: 6, look: 'mark' },
      { title: words.heads[1], width: 120, look: 'text' },
    ],
    rows: [...steps, ...about],
  }
}

/** The `architecture:` entry: a field on each line, and how much of each section is stated. */
function form(input: InventoryInput, filled: Filled): Sheet {
  const { lang, framework, model } = input
  const line = filled.lines.get('architecture')?.[0] ?? new Map<string, string | number>()
  const stated = statedOf(model?.value ?? EMPTY)
  const [field, content, help] = guideWords[lang].form
  const rows = columnsOf('architecture', lang).map((column): SheetCell[] => {
    const choices = choicesOf(column, 'architecture', input.offer, lang)
    const section = column.path.startsWith('stated.') ? (column.path.slice(7) as Section) : undefined
    const choice = section && stated.get(section)
    const given = choice ? knowledge[choice][lang] : line.get(column.path)
    const value = given ?? (column.path === 'framework' && !model ? framework.id : undefined)
    return [
      { value: column.required ? `${column.title} *` : column.title, look: 'label' },
      { ...(value === undefined ? {} : { value }), look: 'field', ...(choices ? { choices } : {}) },
      column.help,
    ]
  })
  return {
    name: sheetTitle('architecture', lang),
    title: sheetTitle('architecture', lang),
    columns: [
      { title: field, width: 44, look: 'label' },
      { title: content, width: 60, look: 'field' },
      { title: help, width: 80, look: 'text' },
    ],
    rows,
  }
}

/** A sheet of entries, one on each line; an empty one begins with an example. */
function list(key: Exclude<SheetKey, 'architecture'>, lines: readonly Line[], { lang, offer }: InventoryInput): Sheet {
  const columns = columnsOf(key, lang)
  const about = key in sections ? sections[key as Section][lang] : ''
  const used = new Set(lines.flatMap(line => [...line.keys()]))
  const row = (line: Line, look?: 'example'): SheetCell[] =>
    columns.map(({ path }) => {
      const value = line.get(path)
      return look === undefined ? value : { ...(value === undefined ? {} : { value }), look }
    })
  const reminder = [about, guideWords[lang].reminder].filter(Boolean).join(' ')
  return {
    name: sheetTitle(key, lang),
    title: sheetTitle(key, lang),
    notes: [reminder, ...(key === 'outline' ? [sectionsNote(offer, lang)] : [])],
    columns: columns.map(column => headOf(column, key, used, offer, lang)),
    rows: lines.length ? lines.map(line => row(line)) : exampleLines(key, lang).map(line => row(line, 'example')),
    frozen: columns[1]?.path === 'name' ? 2 : 1,
    filter: true,
    open: true,
  }
}

/** The ids alone are English words. */
const sectionsNote = ({ outline }: Offer, lang: Lang): string =>
  guideWords[lang].outlineNote(outline.map(({ id, title }) => `${id} (${title[lang]})`).join('; '))

function headOf(column: Column, key: SheetKey, used: ReadonlySet<string>, offer: Offer, lang: Lang): SheetColumn {
  const choices: Choices | undefined = choicesOf(column, key, offer, lang)
  return {
    title: column.title,
    width: widthOf(column),
    look: lookOf(column),
    note: column.help,
    ...(column.required ? { required: true } : {}),
    ...(choices ? { choices } : {}),
    ...(column.main || used.has(column.path) ? {} : { folded: true }),
  }
}

function lookOf({ field }: Column): SheetColumn['look'] {
  if (field.kind === 'integer' && field.max !== undefined) return 'mark'
  return field.kind === 'number' || field.kind === 'integer' ? 'number' : 'field'
}

function national({ lang, offer }: InventoryInput): Sheet {
  const words = guideWords[lang]
  return {
    name: inventorySheets.national[lang],
    title: inventorySheets.national[lang],
    notes: [words.nationalNote],
    columns: [
      { title: words.nationalHeads[0], width: 28, look: 'id' },
      { title: words.nationalHeads[1], width: 90, look: 'text' },
    ],
    rows: offer.national.map(({ id, name }) => [`national/${id}`, name[lang]]),
    filter: true,
  }
}

/** By which the importer knows the workbook. */
const meta = ({ lang, version, framework, model }: InventoryInput): Sheet => ({
  name: META_SHEET,
  columns: [],
  rows: [
    ['inventory', INVENTORY_FORMAT],
    ['khung', 1],
    ['lang', lang],
    ['framework', framework.id],
    ['version', version],
    ...(model ? [['architecture', model.id]] : []),
  ],
  hidden: true,
})
