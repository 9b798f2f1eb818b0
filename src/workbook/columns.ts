import type { Field, Fields } from '../model/fields.ts'
import { architecture, SECTIONS, type Section, sections } from '../model/language.ts'
import { exampleMark, inventoryColumns, inventoryHelp, inventorySheets, titled } from '../text/inventory.ts'
import { fieldWord, LANGS, type Lang, paths, sections as sectionWords, type Word } from '../text/words.ts'

// Which sheet of an inventory workbook is which section of the model language, and which column is which field. The
// writer and the importer both ask here, so that what one writes the other reads.

/** Version of this arrangement, on the hidden sheet: the importer says so when it does not know it. */
export const INVENTORY_FORMAT = 1
/** Hidden sheet by which an inventory workbook is known: names in column A, values in column B. */
export const META_SHEET = '_khung'
/** Hidden sheet that holds the words of lists to choose from, each with its id beside it. */
export const LISTS_SHEET = '_khung-lists'

/** A sheet: a section; `architecture:` as a form, a field on each line; its outline; the changes of all elements. */
export type SheetKey = Section | 'architecture' | 'outline' | 'changes'
export const SHEETS: readonly SheetKey[] = ['architecture', 'outline', ...SECTIONS, 'changes']

export interface Column {
  /** Path of the field in an entry: `name`, `security.level`; `stated.units` on the sheet of the architecture. */
  path: string
  /** As it stands above the column, without the mark of what is required. */
  title: string
  help: string
  /** A field that one cell holds: never a group, and of lists only those of texts, words, references and evidence. */
  field: Field
  required: boolean
  /** Stands at once before the eyes of who fills in the sheet; the others are folded away while they are empty. */
  main: boolean
}

export const sheetTitle = (key: SheetKey, lang: Lang): string =>
  (Object.hasOwn(sectionWords, key) ? sectionWords[key as Section] : inventorySheets[key as 'outline'])[lang]

/** The sheet a title means, in either language, whatever its capitals and spaces. */
export function sheetOf(title: string): SheetKey | undefined {
  if (SHEET_NAMES.size === 0)
    for (const key of SHEETS)
      for (const name of [key, ...LANGS.map(lang => sheetTitle(key, lang))]) addFirst(SHEET_NAMES, plain(name), key)
  return SHEET_NAMES.get(plain(title))
}
const SHEET_NAMES = new Map<string, SheetKey>()

/** The columns of a sheet, in the order in which they are written. */
export function columnsOf(key: SheetKey, lang: Lang): readonly Column[] {
  const kept = COLUMNS[lang].get(key)
  if (kept) return kept
  const columns = makeColumns(key, lang)
  COLUMNS[lang].set(key, columns)
  return columns
}
const COLUMNS: Readonly<Record<Lang, Map<SheetKey, readonly Column[]>>> = { vi: new Map(), en: new Map() }

/** The column a header means: its title in either language, or the path of its field. */
export function columnOf(key: SheetKey, header: string): Column | undefined {
  let names = HEADERS.get(key)
  if (!names) {
    HEADERS.set(key, (names = new Map()))
    for (const column of LANGS.flatMap(lang => columnsOf(key, lang)))
      for (const name of [column.title, column.path]) addFirst(names, plain(name), column)
  }
  return names.get(plain(header))
}
/** By what every header is asked for, many times in one import: worked out once for each sheet. */
const HEADERS = new Map<SheetKey, Map<string, Column>>()

/** Of two things of one name the first counts. */
function addFirst<T>(map: Map<string, T>, name: string, value: T): void {
  if (!map.has(name)) map.set(name, value)
}

/** Whether the first cell of a line says that the line is an example, which is no part of the inventory. */
export const isExample = (firstCell: string): boolean =>
  LANGS.some(lang => plain(firstCell).startsWith(plain(exampleMark[lang])))

/** What a title says, apart from its capitals, spaces, way of coding letters and the mark of what is required. */
const plain = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s*\*\s*$/, '')
    .trim()
    .toLowerCase()

function makeColumns(key: SheetKey, lang: Lang): Column[] {
  if (key === 'outline') return [own('id', 'item', lang, true), own('text', 'content', lang, true)]
  if (key === 'changes') return changeColumns(lang)
  if (key !== 'architecture') return inOrder(leaves(sections[key].fields, key, lang))
  const { partial: _partial, outline: _outline, ...about } = architecture
  return [...leaves(about, key, lang), ...architecture.partial.words.map(section => statedColumn(section, lang))]
}

/** Fields that one cell holds; those of a group stand in columns of their own. */
function leaves(fields: Fields, key: SheetKey, lang: Lang, before = ''): Column[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = before + name
    if (name === 'changes') return []
    if (field.kind === 'object') return leaves(field.fields, key, lang, `${path}.`)
    const word = fieldWord(Object.hasOwn(paths, `${key}.${path}`) ? `${key}.${path}` : path, lang)
    const required = field.required === true
    return [{ path, title: titled(word), help: field[lang], field, required, main: isMain(key, path, required) }]
  })
}

function own(kind: 'id' | 'text', name: keyof typeof inventoryColumns, lang: Lang, required: boolean): Column {
  const help: Word = inventoryHelp[name]
  const field: Field = { kind, ...help, ...(required ? { required } : {}) }
  return { path: name, title: titled(inventoryColumns[name][lang]), help: help[lang], field, required, main: true }
}

function statedColumn(section: Section, lang: Lang): Column {
  const title = `${titled(inventoryColumns.stated[lang])}: ${sectionWords[section][lang]}`
  const field: Field = { kind: 'word', words: ['complete', 'partial', 'absent'], ...inventoryHelp.stated }
  return { path: `stated.${section}`, title, help: inventoryHelp.stated[lang], field, required: false, main: true }
}

/** A line for every field that a change sets; lines of one element, task and day are one change. */
function changeColumns(lang: Lang): Column[] {
  const { task, by } = sections.units.fields.changes.fields
  const column = (path: 'task' | 'by', field: Field): Column => ({
    path,
    title: titled(fieldWord(path, lang)),
    help: field[lang],
    field,
    required: false,
    main: true,
  })
  const section: Field = { kind: 'word', words: SECTIONS, ...inventoryHelp.section, required: true }
  return [
    own('id', 'element', lang, true),
    { ...own('text', 'section', lang, true), field: section },
    column('task', task),
    column('by', by),
    own('text', 'field', lang, true),
    own('text', 'set', lang, false),
  ]
}

const FIRST = ['id', 'rule', 'name', 'subject', 'type', 'owner', 'operator', 'status']
const COMMON = ['owner', 'operator', 'status', 'since', 'until', 'security.', 'description', 'classification', 'code']
const LAST = ['provides', 'tags', 'source', 'evidence', 'replaces', 'mergedInto', 'copyOf']
/** Common fields that say something of nearly every element of a section. */
const MAIN: Readonly<Partial<Record<SheetKey, readonly string[]>>> = {
  units: ['name', 'description'],
  functions: ['name', 'owner', 'code', 'description'],
  services: ['name', 'owner', 'description'],
  channels: ['name', 'owner', 'status', 'since', 'description'],
  connections: ['name', 'status', 'since', 'description'],
  tasks: ['name', 'status', 'description'],
  indicators: ['source'],
  waivers: ['description'],
}
const OF_SYSTEMS = ['name', 'owner', 'operator', 'status', 'since', 'security.', 'description']

const isIn = (list: readonly string[], path: string): boolean =>
  list.some(one => one === path || (one.endsWith('.') && path.startsWith(one)))

function isMain(key: SheetKey, path: string, required: boolean): boolean {
  if (required || key === 'architecture' || path === 'type') return true
  return isIn(MAIN[key] ?? OF_SYSTEMS, path) || !(isIn(COMMON, path) || isIn(LAST, path) || path === 'name')
}

/** What an element is, then what only its section says, then what every element may say; rare fields last. */
function inOrder(columns: readonly Column[]): Column[] {
  const rank = ({ path, main }: Column): number => {
    const [first, common] = [FIRST.indexOf(path), COMMON.findIndex(one => isIn([one], path))]
    if (first >= 0 && (main || first < 5)) return first
    return (main ? 100 : 200) + (common >= 0 ? 10 + common : LAST.includes(path) ? 30 + LAST.indexOf(path) : 0)
  }
  return columns
    .map((column, at) => ({ column, at }))
    .sort((a, b) => rank(a.column) - rank(b.column) || a.at - b.at)
    .map(one => one.column)
}
