import { cellText, type Grid, type GridCell } from '../../model/grid.ts'
import { SECTIONS, type Section } from '../../model/language.ts'
import { alike, fold } from '../../util/fold.ts'
import { columnLayout } from '../from-map.ts'
import { HEADER_ROWS, headersOf } from '../headers.ts'
import { CONNECTED, fieldAt, type SheetLayout } from '../layout.ts'
import { rowsOf } from '../rows.ts'
import { items, statedIn } from '../values.ts'
import { type HeaderGuess, headerGuesses, isOrdinal } from './headers.ts'
import { ownWord, wordGuess } from './words.ts'

/** From here on a guess is used without being asked about. */
export const SURE = 0.8

/** What a column may be. */
export interface ColumnGuess {
  at: number
  header: string
  /** Cells below the header that hold something. */
  cells: number
  ordinal: boolean
  guess?: HeaderGuess & { agreeing: number; asked: number }
  /** Words of its cells, the most frequent first, with what they may mean. */
  words: { text: string; count: number; value: string | undefined; known: boolean }[]
  missing?: 'add' | 'external'
}

/** What a sheet may be. */
export interface SheetGuess {
  grid: Grid
  section: Section
  /** Of the section, 0 to 1. */
  sure: number
  why: 'sheet' | 'title' | 'columns'
  /** From 0: the last row of the headers, and how many they are. */
  headerBottom: number
  headerRows: number
  columns: ColumnGuess[]
}

/** What tells a section, in the name of a sheet, the title above the table or the header of names. */
const TELLING: readonly (readonly [Section, RegExp])[] = [
  ['connections', /\b(?:ket noi|lien thong|tich hop|chia se)\b/],
  ['services', /\b(?:dich vu cong|dvc|tthc|thu tuc hanh chinh)\b/],
  ['safeguards', /\b(?:an toan thong tin|attt|bao mat|an ninh mang)\b/],
  ['tasks', /\b(?:nhiem vu|du an|lo trinh|ke hoach)\b/],
  ['data', /\b(?:csdl|co so du lieu|kho du lieu|du lieu)\b/],
  ['platforms', /\bnen tang\b/],
  ['infrastructure', /\b(?:ha tang|may chu|thiet bi|trung tam du lieu|phong may|duong truyen)\b/],
  ['channels', /\b(?:kenh|trang thong tin|cong thong tin)\b/],
  ['applications', /\b(?:ung dung|phan mem|he thong(?: thong tin)?|httt|cntt)\b/],
  ['functions', /\bnghiep vu\b/],
  ['units', /\b(?:don vi|phong ban|co quan|to chuc)\b/],
]

/** Fields that only elements of a section have. */
const OWN: Readonly<Partial<Record<Section, readonly string[]>>> = {
  connections: ['from', 'to', 'via', 'protocol'],
  services: ['count', 'onNationalPortal'],
  tasks: ['lead', 'end', 'budget'],
  applications: ['reads', 'supports', 'security.level'],
}

/** What a sheet is, as far as its headers and words tell; nothing where they do not. */
export function guessSheet(grid: Grid): SheetGuess | undefined {
  const table = tableOf(grid)
  if (!table) return undefined
  const { bottom, rows, headers } = table
  const title = grid.rows
    .slice(0, bottom - rows + 1)
    .flatMap(row => row.map(cell => cellText(cell)))
    .join(' ')
  const ranked = SECTIONS.map(section => ({ section, ...sectionScore(section, grid.sheet, title, headers) })).sort(
    (a, b) => b.score - a.score,
  )
  const [first, second] = ranked
  if (!first || first.score <= 0) return undefined
  const sure = Math.min(
    0.97,
    0.5 + 0.12 * (first.score - Math.max(0, second?.score ?? 0)) + (first.why === 'sheet' ? 0.2 : 0.1),
  )
  const columns = columnsOf({ section: first.section, headers, rows: elementRows(grid, first.section, table) })
  return { grid, section: first.section, sure, why: first.why, headerBottom: bottom, headerRows: rows, columns }
}

/** The rows (one or two) that have the most headers somebody would write. */
function tableOf(grid: Grid): Table | undefined {
  let best: (Table & { score: number }) | undefined
  for (let bottom = 0; bottom < Math.min(grid.rows.length, HEADER_ROWS); bottom++)
    for (const rows of [1, 2]) {
      if (bottom - rows + 1 < 0) continue
      const headers = headersOf(grid, bottom - rows + 1, bottom)
      const known = headers.filter(
        header => header !== '' && header.length < 120 && (isOrdinal(header) || isUsual(header)),
      )
      const score = new Set(known).size - (rows - 1) * 0.5
      if (score >= 2 && score > (best?.score ?? 0)) best = { bottom, rows, headers, score }
    }
  return best
}

const isUsual = (header: string): boolean =>
  (['applications', 'connections', 'services', 'tasks', 'infrastructure'] as const).some(section =>
    headerGuesses(header, section).some(({ sure }) => sure >= SURE),
  )

function sectionScore(
  section: Section,
  sheet: string,
  title: string,
  headers: readonly string[],
): { score: number; why: SheetGuess['why'] } {
  const telling = (text: string): boolean => {
    const plain = fold(alike(text)).replace(/[^a-z0-9]+/g, ' ')
    return TELLING.find(([, pattern]) => pattern.test(plain))?.[0] === section
  }
  const guesses = headers.flatMap(header => headerGuesses(header, section)[0]?.path ?? [])
  const own = (OWN[section] ?? []).filter(path => guesses.includes(path)).length
  const name = headers.find(header => headerGuesses(header, section)[0]?.path === 'name') ?? ''
  const bySheet = telling(splitWords(sheet)) ? 3 : 0
  const byTitle = telling(title) ? 2 : 0
  const byName = telling(name) ? 2 : 0
  const score =
    bySheet + byTitle + byName + own * 0.7 + (guesses.includes('name') || section === 'connections' ? 0 : -2)
  return { score, why: bySheet > 0 ? 'sheet' : byTitle > 0 ? 'title' : 'columns' }
}

/** `UngDung` as two words. */
const splitWords = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

interface Table {
  bottom: number
  rows: number
  headers: string[]
}

/** The rows that state something: no headings, totals, signatures. */
function elementRows(grid: Grid, section: Section, { bottom, rows, headers }: Table): Grid['rows'] {
  const at = headers.findIndex(header => headerGuesses(header, section)[0]?.path === 'name')
  const name = columnLayout(section, 'name', {})
  const layout: SheetLayout = {
    grid,
    section,
    headerTop: bottom - rows + 1,
    headerBottom: bottom,
    columns: name && at >= 0 ? [{ ...name, at, title: headers[at] ?? '' }] : [],
    defaults: [],
    headings: undefined,
    skipRows: [],
    isExample: () => false,
  }
  return rowsOf(layout).flatMap(({ row, is }) => (is === 'element' || is === 'continued' ? [grid.rows[row] ?? []] : []))
}

interface Found {
  section: Section
  headers: readonly string[]
  /** Rows that state something. */
  rows: Grid['rows']
}

function columnsOf({ section, headers, rows }: Found): ColumnGuess[] {
  const taken = new Map<string, ColumnGuess>()
  const columns = headers.flatMap((header, at): ColumnGuess[] => {
    const cells = rows.flatMap(row => row[at] ?? [])
    if (header === '' && cells.length === 0) return []
    if (isOrdinal(header)) return [{ at, header, cells: cells.length, ordinal: true, words: [] }]
    const guesses = headerGuesses(header, section).map(guess => withContent(guess, { header, cells }, section))
    const guess = guesses.sort((a, b) => b.sure - a.sure)[0]
    const column: ColumnGuess = {
      at,
      header,
      cells: cells.length,
      ordinal: false,
      words: [],
      ...(guess ? { guess } : {}),
    }
    return [column]
  })
  // A field comes from one column: the surest, and of equals the first.
  for (const column of columns) {
    const path = column.guess?.path
    const other = path === undefined ? undefined : taken.get(path)
    if (path === undefined) continue
    if (other?.guess && other.guess.sure >= (column.guess?.sure ?? 0)) delete column.guess
    else {
      if (other) delete other.guess
      taken.set(path, column)
    }
  }
  return columns.map(column => withWords(column, rows, section))
}

/** A header that says one thing over cells that say another is not sure. */
function withContent(
  guess: HeaderGuess,
  { header, cells }: { header: string; cells: readonly GridCell[] },
  section: Section,
): NonNullable<ColumnGuess['guess']> {
  const { path } = guess
  const column = columnLayout(section, path, {})
  const kind = fieldAt(section, path)?.kind
  const asked = cells.slice(0, 300)
  const agreeing = asked.filter(cell => {
    const text = cellText(cell).trim()
    if (kind === 'word' || kind === 'words')
      return (ownWord(section, path, text) ?? wordGuess(section, path, text, header)) !== undefined
    const stated = column && statedIn(cell, column, section)
    return stated !== undefined && !('problem' in stated)
  }).length
  const share = asked.length === 0 ? 1 : agreeing / asked.length
  // Words nobody knows are no reason to leave a status out: the element would count as operating.
  const open = kind === 'word' || kind === 'words'
  const sure =
    share < 0.5 && !open ? Math.min(guess.sure, 0.45) : share > 0.9 ? Math.min(0.98, guess.sure + 0.05) : guess.sure
  return { ...guess, sure, agreeing, asked: asked.length }
}

const UNIT =
  /^(?:sở|ban|phòng|văn phòng|vp|ubnd|ủy ban|uỷ ban|trung tâm|chi cục|cục|vụ|tổng cục|viện|trường|bệnh viện|thanh tra|hội|công an|báo|đài)\b/iu
const FIRM = /^(?:công ty|cty|tập đoàn|vnpt|viettel|fpt|misa|cmc|nhà cung cấp|doanh nghiệp)\b/iu

function withWords(column: ColumnGuess, rows: Grid['rows'], section: Section): ColumnGuess {
  const path = column.guess?.path
  const field = path === undefined ? undefined : fieldAt(section, path)
  if (path === undefined || !field) return column
  const texts = rows.flatMap(row => {
    const text = cellText(row[column.at]).trim()
    return text === ''
      ? []
      : field.kind === 'words' || field.kind === 'refs'
        ? items(text, { separator: undefined })
        : [text]
  })
  if (field.kind === 'word' || field.kind === 'words') {
    const words = frequent(texts).map(([text, count]) => {
      const own = ownWord(section, path, text)
      return { text, count, value: own ?? wordGuess(section, path, text, column.header), known: own !== undefined }
    })
    return { ...column, words }
  }
  if (field.kind === 'owner') {
    const [units, firms] = [UNIT, FIRM].map(pattern => texts.filter(text => pattern.test(text)).length)
    return { ...column, missing: (firms ?? 0) > (units ?? 0) ? 'external' : 'add' }
  }
  // Ends of connections are stated on a sheet of their own; what else a row names may be new.
  return field.kind === 'refs' && path !== 'via' && path !== CONNECTED ? { ...column, missing: 'add' } : column
}

/** Each text once, by how often it stands there. */
function frequent(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, [string, number]>()
  for (const text of texts) {
    const before = counts.get(alike(text))
    counts.set(alike(text), [before?.[0] ?? text, (before?.[1] ?? 0) + 1])
  }
  return [...counts.values()].sort((a, b) => b[1] - a[1]).slice(0, 40)
}
