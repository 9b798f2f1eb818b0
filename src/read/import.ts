import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Message, say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import { UsageError } from '../findings/usage.ts'
import type { Declared } from '../model/declared.ts'
import type { Grid } from '../model/grid.ts'
import { type ImportMap, importMap } from '../model/language/import-map.ts'
import type { CellPlace } from '../util/cells.ts'
import { decodeText, readCsv } from './csv.ts'
import { declare } from './declare.ts'
import { holdsArchitecture, listFolder, printed, readText, reasonOf } from './files.ts'
import { originOf } from './places.ts'
import { checkOther } from './shape.ts'
import validateImportMap from './validate-import-map.generated.mjs'
import { fits, GRID_LIMITS, readXlsx, type WorkbookProblem } from './xlsx.ts'
import { parseYaml } from './yaml/parse.ts'

/** A file to import that could be read, or not. */
export interface ReadSheets {
  grids: Grid[]
  problems: { place: CellPlace; message: Message; level: 'error' | 'note' }[]
}

/** A larger file is no inventory. */
const MAX_BYTES = 64 * 1_048_576

/**
 * The sheets of workbooks and CSV files.
 * @throws UsageError for a path that cannot be opened, or a file that is neither
 */
export async function readSheets(paths: readonly string[]): Promise<ReadSheets> {
  const found: ReadSheets = { grids: [], problems: [] }
  for (const path of paths) {
    const one = await readFileOf(path)
    found.grids.push(...one.grids)
    found.problems.push(...one.problems)
  }
  return found
}

async function readFileOf(path: string): Promise<ReadSheets> {
  const bytes = bytesOf(path)
  const file = printed(path)
  const refuse = (message: Message): ReadSheets => ({
    grids: [],
    problems: [{ place: { file }, message, level: 'error' }],
  })
  if (bytes === undefined) return refuse(say('import-file.too-large', {}))
  if (bytes.readUInt32BE(0) === ZIP) {
    const { grids, problems } = await readXlsx(bytes, file)
    return { grids, problems: problems.map(problem => ({ ...worded(problem, file), level: 'error' as const })) }
  }
  if (bytes.subarray(0, 4).equals(OLE)) return refuse(say('import-file.old-format', {}))
  if (!/\.(?:csv|tsv|txt)$/i.test(path)) throw new UsageError(say('import-use.kind', { path }))
  const decoded = decodeText(bytes)
  if (!decoded) return refuse(say('import-file.no-text', {}))
  // A spreadsheet saves a table as text with tabs; any other text is no inventory.
  if (/\.txt$/i.test(path) && !decoded.text.includes('\t')) throw new UsageError(say('import-use.kind', { path }))
  const { grid, open, cut } = readCsv(decoded.text, file, basename(path).replace(/\.[^.]*$/, ''))
  const problems: ReadSheets['problems'] = []
  if (decoded.encoding === 'windows-1258' || decoded.encoding === 'western')
    problems.push({
      place: { file },
      level: 'note',
      message: say('import-file.code-page', { encoding: decoded.encoding }),
    })
  if (open !== undefined)
    problems.push({ place: { file, row: open }, level: 'error', message: say('import-file.open-quote', {}) })
  if (cut || !fits(grid.rows)) return refuse(worded({ kind: 'sheet-too-large', sheet: grid.sheet }, file).message)
  return { grids: [grid], problems }
}

const ZIP = 0x504b0304
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** The bytes of a file; undefined where it is too large. @throws UsageError for what is no file, or cannot be read */
function bytesOf(path: string): Buffer | undefined {
  try {
    const stat = statSync(path)
    // A pipe or a device may never end.
    if (!stat.isFile()) throw new UsageError(say('usage.unreadable-path', { path, reason: 'not a regular file' }))
    if (stat.size > MAX_BYTES) return undefined
    const bytes = readFileSync(path)
    return bytes.length < 4 ? Buffer.concat([bytes, Buffer.from('\n\n\n\n')]) : bytes
  } catch (error) {
    if (error instanceof UsageError) throw error
    const reason = reasonOf(error)
    throw new UsageError(
      reason === 'ENOENT' ? say('usage.missing-path', { path }) : say('usage.unreadable-path', { path, reason }),
      { cause: error },
    )
  }
}

function worded(problem: WorkbookProblem, file: string): { place: CellPlace; message: Message } {
  const { rows, columns, sheets } = GRID_LIMITS
  if (problem.kind === 'sheet-too-large')
    return {
      place: { file, sheet: problem.sheet },
      message: say('import-file.sheet-too-large', { rows, columns, sheets }),
    }
  return {
    place: { file },
    message: say(problem.kind === 'too-large' ? 'import-file.too-large' : 'import-file.broken', {}),
  }
}

/** A map as read; nothing may be done with it while there are problems. */
export interface ReadMap {
  map: ImportMap
  problems: { place: Place; message: Message }[]
  placeOf: (part: object, key?: string) => Place
}

/**
 * Reads the map of an import.
 * @throws UsageError when it cannot be opened or is something else
 */
export function readImportMap(path: string): ReadMap {
  const { file, problem } = readText(path)
  if (problem) {
    const reason = 'key' in problem && problem.key === 'file.unreadable' ? problem.args.reason : 'EINVAL'
    throw new UsageError(
      reason === 'ENOENT' ? say('usage.missing-path', { path }) : say('usage.unreadable-path', { path, reason }),
    )
  }
  const tree = parseYaml(file)
  const { value } = tree
  const isMap = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'import-map'
  if (!isMap && tree.problems.length === 0) throw new UsageError(say('import-use.not-a-map', { path }))
  const found =
    tree.problems.length > 0 ? tree.problems : checkOther('import-map', importMap, validateImportMap, tree, file)
  return {
    map: value as ImportMap,
    problems: found.map(({ message, offset, end }) => ({ message, place: { file, offset, end } })),
    placeOf: (part, key) => originOf(file, tree.marks, part).place(key),
  }
}

/** A model that is to be written to. */
export interface ReadModel {
  folder: string
  declared: Declared
  /** Byte order marks of files, by path. */
  marks: ReadonlyMap<string, string>
  /** Names of everything in the folder itself. */
  taken: ReadonlySet<string>
  /** There is no model yet: the folder is empty, or is not there. */
  isNew: boolean
}

/**
 * Reads the model in a folder, all of it and nothing else; of an empty folder, or one that is not there, an empty one.
 * @throws UsageError when the folder holds something, but no architecture
 */
export function readModelAt(path: string): ReadModel {
  try {
    if (!statSync(path, { throwIfNoEntry: false })) return nothingAt(path)
    const real = realpathSync(path)
    if (readdirSync(real).length === 0) return nothingAt(real)
    if (!holdsArchitecture(real)) throw new UsageError(say('import-use.no-architecture', { path }))
    const { files, refused } = listFolder(real)
    const texts = files.map(readText)
    const marks = new Map(texts.map((text, i) => [text.file.path, markOf(files[i] ?? '')]))
    const declared = declare([...texts, ...refused], basename(real))
    return { folder: printed(real), declared, marks, taken: new Set(readdirSync(real)), isNew: false }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(say('usage.unreadable-path', { path: join(path), reason: reasonOf(error) }), { cause: error })
  }
}

const nothingAt = (path: string): ReadModel => ({
  folder: printed(path),
  declared: declare([], basename(path)),
  marks: new Map(),
  taken: new Set(),
  isNew: true,
})

const markOf = (path: string): string => {
  const bytes = readFileSync(path)
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
}
