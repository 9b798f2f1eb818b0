import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import {
  holdsArchitecture,
  isMain,
  listFolder,
  type ReadBytes,
  type ReadFile,
  readBytes,
  readText,
  reasonOf,
} from './files.ts'
import { opened } from './opened.ts'

/** An architecture to be read: a folder, or a single file. */
export interface Unit {
  path: string
  single: boolean
}

/** The architectures at the given paths; each comes once, in the order of its first path. @throws UsageError */
export function unitsOf(paths: readonly string[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const path of paths.length ? paths : ['.'])
    for (const unit of unitsAt(path)) if (!units.has(unit.path)) units.set(unit.path, unit)
  return [...units.values()]
}

/** Reads the files of an architecture, and what of them is refused. */
export function bytesOf({ path, single }: Unit): ReadBytes[] {
  if (single) return [readBytes(path)]
  const { files, refused } = opened(path, listFolder)
  return [...files.map(readBytes), ...refused]
}

/** What findings call an architecture that states no id. */
export const nameOf = ({ path, single }: Unit): string =>
  (single ? basename(path).replace(/\.ya?ml$/, '') : basename(path)).normalize('NFC')

/**
 * The folders and files of the architectures at a path; why there are none where nothing or something else is there.
 * @param name what messages call the path
 * @throws UsageError when the path cannot be opened or is no text
 */
export function architecturesAt(path: string, name: string): string[] | UsageError {
  try {
    return unitsAt(path, name).map(unit => unit.path)
  } catch (error) {
    const key = error instanceof UsageError && 'key' in error.detail ? error.detail.key : undefined
    if (error instanceof UsageError && (key === 'usage.missing-path' || key === 'usage.no-architecture')) return error
    throw error
  }
}

function unitsAt(place: string, path = place): Unit[] {
  const given = resolve(place)
  if (!existsSync(given)) throw new UsageError(say('usage.missing-path', { path }))
  try {
    // One architecture by two names, one of them a link, is still one.
    const absolute = realpathSync(given)
    if (!statSync(absolute).isDirectory()) return [unitOfFile(absolute, path)]
    const units = unitsInFolder(absolute)
    if (units.length) return units
    // A folder within an architecture stands for it, as a file of it does.
    const outer = enclosing(dirname(absolute))
    if (outer !== undefined && listFolder(absolute).files.length) return [unitOfFolder(outer)]
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(say('usage.unreadable-path', { path, reason: reasonOf(error) }), { cause: error })
  }
  throw new UsageError(none(path))
}

/** Nothing to check at a path; whoever names a workbook is told of what reads one. */
const none = (path: string) => say('usage.no-architecture', { path, ...(isWorkbook(path) ? { workbook: true } : {}) })

const isWorkbook = (path: string): boolean => /\.(?:xls[xmb]?|ods|csv)$/i.test(path)

function unitsInFolder(root: string): Unit[] {
  const folder = listFolder(root)
  const inner = folder.inner.flatMap(unitsInFolder)
  if (holdsArchitecture(root)) return [unitOfFolder(root), ...inner]
  const single = folder.files.flatMap(path => (isWhole(readText(path)) ? [{ path, single: true }] : []))
  return [...single, ...inner]
}

function unitOfFile(path: string, given: string): Unit {
  const folder = dirname(path)
  const text = readText(path)
  if (text.problem && 'key' in text.problem) {
    if (text.problem.key === 'file.not-text')
      throw new UsageError(isWorkbook(path) ? none(given) : say('usage.not-text', { path: given }))
    if (text.problem.key === 'file.unreadable')
      throw new UsageError(say('usage.unreadable-path', { path: given, reason: text.problem.args.reason }))
  }
  if (isMain(basename(path))) return unitOfFolder(folder)
  // A guide shows parts of models, and is none.
  if (!/\.(?:md|markdown)$/i.test(path) && isWhole(text)) return { path, single: true }
  const outer = enclosing(folder)
  if (outer === undefined) throw new UsageError(none(given))
  return unitOfFolder(outer)
}

const unitOfFolder = (path: string): Unit => ({ path, single: false })

/** A file with an `architecture:` key of its own is a whole architecture, unless it says that it is something else. */
function isWhole({ file: { text } }: ReadFile): boolean {
  const has = (key: string): boolean =>
    /^\s*\{/.test(text)
      ? new RegExp(`[\\s{,"']${key}["']?\\s*:`).test(text)
      : new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').test(text)
  return has('architecture') && !has('kind')
}

/** The nearest folder upwards that holds an architecture. */
export function enclosing(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (seemsToHold(here)) return here
    if (dirname(here) === here) return undefined
  }
}

/** A folder further up may be closed to us; it is then none of this model's. */
function seemsToHold(folder: string): boolean {
  try {
    return holdsArchitecture(folder)
  } catch {
    return false
  }
}
