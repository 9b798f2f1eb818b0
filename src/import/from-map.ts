import type { ImportFinding } from '../findings/import.ts'
import { type Message, say } from '../findings/message.ts'
import { cellText, type Grid, placeAt } from '../model/grid.ts'
import type { ColumnMap, ImportMap, SheetMap } from '../model/language/import-map.ts'
import type { Section } from '../model/language.ts'
import { columnName } from '../util/cells.ts'
import { alike } from '../util/fold.ts'
import { nearest } from '../util/nearest.ts'
import { ownWord, saidFor } from './guess/words.ts'
import { headerRow, headersOf, isHeader } from './headers.ts'
import { type ColumnLayout, cellPaths, fieldAt, type Layouts, type SheetLayout } from './layout.ts'
import { unusedSkips, unwantedRows } from './rows.ts'

/** The layouts of the sheets that a map describes; those it does not are left to others, but for those it skips. */
export function layoutsFrom(map: ImportMap, grids: readonly Grid[]): Layouts & { others: Grid[] } {
  const found: Layouts & { others: Grid[] } = { sheets: [], unread: [], findings: [], others: [] }
  const used = new Map<SheetMap, SheetLayout[]>()
  for (const grid of grids) {
    const maps = map.sheets.filter(sheet => isOf(sheet, grid))
    for (const sheet of maps) {
      const layout = layoutOf(sheet, grid, found.findings)
      used.set(sheet, [...(used.get(sheet) ?? []), ...(layout ? [layout] : [])])
      if (layout) found.sheets.push(layout)
    }
    found.findings.push(...unwanted(found.sheets.filter(layout => layout.grid === grid)))
    if (maps.length > 0 && !found.sheets.some(layout => layout.grid === grid)) found.unread.push(grid)
    if (maps.length > 0) continue
    if ((map.skipSheets ?? []).some(name => alike(name) === alike(grid.sheet))) found.unread.push(grid)
    else found.others.push(grid)
  }
  for (const [{ skipRows = [] }, layouts] of used) {
    const [first] = layouts
    if (first) found.findings.push(...unusedSkips(skipRows, layouts).map(said => unusedSkip(first.grid, said)))
  }
  const [any] = grids
  // Where no file could be read, that has been said.
  for (const sheet of any ? map.sheets.filter(one => !used.has(one)) : []) {
    const near = nearest(
      sheet.sheet ?? '',
      grids.map(grid => grid.sheet),
    )
    const message = say('import-file.sheet-absent', {
      sheet: sheet.sheet ?? sheet.file ?? '',
      ...(near ? { nearest: near } : {}),
    })
    found.findings.push({ level: 'error', place: { file: sheet.file ?? any?.file ?? '' }, message })
  }
  return found
}

const unusedSkip = (grid: Grid, said: string): ImportFinding => ({
  level: 'warning',
  place: placeAt(grid),
  message: say('import-file.skip-unused', { said }),
})

/** A row is left out without a word only where the map says so. */
const unwanted = (layouts: readonly SheetLayout[]): ImportFinding[] =>
  unwantedRows(layouts).map(row => ({
    level: 'warning',
    place: placeAt((layouts[0] as SheetLayout).grid, row),
    message: say('import-file.row-unwanted', {}),
  }))

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const isOf = ({ file, sheet }: SheetMap, grid: Grid): boolean =>
  (file === undefined || alike(baseName(file)) === alike(baseName(grid.file))) &&
  (sheet === undefined || alike(sheet) === alike(grid.sheet))

function layoutOf(sheet: SheetMap, grid: Grid, findings: ImportFinding[]): SheetLayout | undefined {
  const section = sheet.section as Section
  const rows = sheet.headerRows ?? 1
  const wanted = sheet.columns.flatMap(({ header }) => header ?? [])
  const bottom =
    sheet.headerRow === undefined ? (wanted.length === 0 ? -1 : headerRow(grid, wanted, rows)) : sheet.headerRow - 1
  if (bottom === undefined) {
    findings.push({ level: 'error', place: placeAt(grid), message: say('import-file.no-header', {}) })
    return undefined
  }
  if (bottom >= grid.rows.length) {
    const message = say('import-file.header-beyond', { row: bottom + 1, rows: grid.rows.length })
    findings.push({ level: 'error', place: placeAt(grid), message })
    return undefined
  }
  const top = Math.max(0, bottom - rows + 1)
  const headers = bottom < 0 ? [] : headersOf(grid, top, bottom)
  const taken = new Set<number>()
  const columns = sheet.columns.flatMap((column): ColumnLayout[] => {
    const at = columnAt(column, headers, taken)
    if (at === undefined) {
      findings.push({ level: 'error', place: placeAt(grid, Math.max(bottom, 0)), message: absent(column, headers) })
      return []
    }
    taken.add(at)
    const layout = column.field === undefined ? undefined : columnLayout(section, column.field, column)
    return layout ? [{ ...layout, at, title: headers[at] ?? '' }] : []
  })
  const onlyRows = Object.entries(sheet.onlyRows ?? {}).flatMap(([header, words]) => {
    const at = columnAt({ header }, headers, new Set())
    if (at === undefined) {
      findings.push({ level: 'error', place: placeAt(grid, Math.max(bottom, 0)), message: absent({ header }, headers) })
      return []
    }
    taken.add(at)
    return [{ at, words: new Set(String(words).split(';').map(alike)) }]
  })
  // Without the column that tells its rows apart a sheet is not read at all: every row would be taken for its kind.
  if (onlyRows.length < Object.keys(sheet.onlyRows ?? {}).length) return undefined
  findings.push(...unreadColumns(grid, headers, bottom, taken))
  const defaults = Object.entries(sheet.defaults ?? {}).flatMap(([path, value]) => {
    const column = columnLayout(section, path, columnFor(sheet, path))
    return column ? [{ column, value }] : []
  })
  const headings =
    sheet.headings === undefined ? undefined : columnLayout(section, sheet.headings, columnFor(sheet, sheet.headings))
  const isExample = () => false
  return {
    grid,
    section,
    headerTop: top,
    headerBottom: bottom,
    columns,
    defaults,
    headings,
    onlyRows,
    skipRows: sheet.skipRows ?? [],
    isExample,
  }
}

/** What a map says of a field's column, for values that come from elsewhere. */
const columnFor = ({ columns }: SheetMap, path: string): ColumnMap => columns.find(({ field }) => field === path) ?? {}

/** How values of a field are read. */
export function columnLayout(
  section: Section,
  path: string,
  { words, separator, missing }: ColumnMap,
): ColumnLayout | undefined {
  const field = fieldAt(section, path)
  if (!field) return undefined
  const table = new Map(
    Object.entries(words ?? {}).map(([word, value]): [string, string] => [alike(word), String(value)]),
  )
  return { at: undefined, title: path, path, field, words: table, separator, missing: missing ?? 'refuse' }
}

function columnAt(
  { header, column }: ColumnMap,
  headers: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  if (column !== undefined) {
    const letters = column.trim().toUpperCase()
    for (let at = 0; at < 800; at++) if (columnName(at) === letters) return at
    return undefined
  }
  const exact = headers.findIndex((one, at) => !taken.has(at) && alike(one) === alike(header ?? ''))
  const found = exact >= 0 ? exact : headers.findIndex((one, at) => !taken.has(at) && isHeader(one, header ?? ''))
  return found < 0 ? undefined : found
}

function absent({ header, column }: ColumnMap, headers: readonly string[]): Message {
  const near = nearest(header ?? '', headers)
  return say('import-file.header-absent', { header: header ?? column ?? '', ...(near ? { nearest: near } : {}) })
}

/** Columns with something in them that nobody asked for. */
export function unreadColumns(
  grid: Grid,
  headers: readonly string[],
  bottom: number,
  taken: ReadonlySet<number>,
  guesses: ReadonlyMap<number, string> = new Map(),
): ImportFinding[] {
  const width = Math.max(0, ...grid.rows.map(row => row.length))
  return Array.from({ length: width }, (_, at) => at).flatMap((at): ImportFinding[] => {
    if (taken.has(at)) return []
    const cells = grid.rows.slice(bottom + 1).filter(row => cellText(row[at]).trim() !== '').length
    const header = headers[at] ?? ''
    if (cells === 0 || isRunning(grid, at, bottom, header)) return []
    const field = guesses.get(at)
    const args = { header: header || columnName(at), cells, ...(field === undefined ? {} : { field }) }
    return [
      {
        level: 'warning',
        place: placeAt(grid, Math.max(bottom, 0), at),
        message: say('import-file.column-unread', args),
      },
    ]
  })
}

/** A column of running numbers states nothing. */
function isRunning(grid: Grid, at: number, bottom: number, header: string): boolean {
  if (!/^(?:stt|tt|số tt|số thứ tự|no\.?|#)$/i.test(header.split(' / ').at(-1) ?? '')) return false
  const texts = grid.rows.slice(bottom + 1).map(row => cellText(row[at]).trim())
  return texts.filter(text => text !== '' && !/^\(?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])\)?\.?$/.test(text)).length <= 2
}

/** Something wrong with a part of a map, or with a key of it. */
export interface MapProblem {
  at: object
  key?: string
  message: Message
}

/** What is wrong with a map beyond its form, by the part of it that is. */
export function mapProblems(map: ImportMap): MapProblem[] {
  if (map.schema !== 1) return [{ at: map, key: 'schema', message: say('import-map.version', { found: map.schema }) }]
  return map.sheets.flatMap((sheet): MapProblem[] => {
    const seen = new Set<string>()
    const section = sheet.section as Section
    const wrongField = (field: string): Message => {
      const near = nearest(field, cellPaths(section))
      return say('import-map.field', { section, field, ...(near ? { nearest: near } : {}) })
    }
    const others = [...Object.keys(sheet.defaults ?? {}), ...(sheet.headings === undefined ? [] : [sheet.headings])]
    return [
      ...others.filter(field => !fieldAt(section, field)).map(field => ({ at: sheet, message: wrongField(field) })),
      ...sheet.columns.flatMap((column): MapProblem[] => {
        const { header, column: letter, field, skip } = column
        if ((header === undefined && letter === undefined) || (field === undefined && skip !== true))
          return [{ at: column, message: say('import-map.column', {}) }]
        if (field === undefined) return []
        if (!fieldAt(section, field)) return [{ at: column, key: 'field', message: wrongField(field) }]
        const twice = seen.has(field)
        seen.add(field)
        if (twice) return [{ at: column, key: 'field', message: say('import-map.twice', { field }) }]
        return wrongWords(section, field, column)
      }),
    ]
  })
}

function wrongWords(
  section: Section,
  path: string,
  column: ColumnMap,
): { at: object; key: string; message: Message }[] {
  const field = fieldAt(section, path)
  if (field?.kind !== 'word' && field?.kind !== 'words') return []
  const { words = {} } = column
  return Object.entries(words)
    .filter(([, value]) => ownWord(section, path, value) === undefined)
    .map(([word, value]) => {
      const near = nearest(value, saidFor(section, path))
      const args = { word, section, field: path, value, allowed: field.words.join(', ') }
      return { at: words, key: word, message: say('import-map.word', { ...args, ...(near ? { nearest: near } : {}) }) }
    })
}
