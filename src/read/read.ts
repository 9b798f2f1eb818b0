import { existsSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import { SourceFile } from '../findings/source.ts'
import { UsageError } from '../findings/usage.ts'
import type { Declared } from '../model/declared.ts'
import { declare } from './declare.ts'
import { type Folder, holdsArchitecture, listFolder, printed, readText, reasonOf } from './files.ts'

/**
 * Reads the architectures at the given paths: a folder, a workspace of several, a single file, or any file of one.
 * Problems inside files are findings of the architecture; each architecture comes once, in the order of its first path.
 * @throws UsageError when a path cannot be opened, is no text, or holds no architecture
 */
export function readArchitectures(paths: readonly string[]): Declared[] {
  const units = new Map<string, () => Declared>()
  for (const path of paths.length ? paths : ['.'])
    for (const [key, read] of unitsAt(path)) if (!units.has(key)) units.set(key, read)
  return [...units.values()].map(read => read())
}

type Unit = [key: string, read: () => Declared]

function unitsAt(path: string): Unit[] {
  const absolute = resolve(path)
  if (!existsSync(absolute)) throw new UsageError(say('usage.missing-path', { path }))
  try {
    if (!statSync(absolute).isDirectory()) return [unitOfFile(absolute, path)]
    const units = unitsInFolder(absolute)
    if (units.length) return units
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(say('usage.unreadable-path', { path, reason: reasonOf(error) }), { cause: error })
  }
  // A folder within an architecture stands for it, as a file of it does.
  const outer = enclosing(dirname(absolute))
  if (outer && listFolder(absolute).files.length) return [[outer, () => readFolder(outer)]]
  throw new UsageError(say('usage.no-architecture', { path }))
}

function unitsInFolder(root: string): Unit[] {
  const folder = listFolder(root)
  const inner = folder.inner.flatMap(unitsInFolder)
  if (holdsArchitecture(root)) return [[root, () => readFolder(root, folder)], ...inner]
  const single = folder.files
    .filter(isWhole)
    .map((file): Unit => [file, () => declare([readText(file)], nameOf(file), [])])
  return [...single, ...inner]
}

function unitOfFile(file: string, path: string): Unit {
  const folder = dirname(file)
  if (/^architecture\.ya?ml$/.test(basename(file))) return [folder, () => readFolder(folder)]
  const text = readText(file)
  if (text.problem && 'key' in text.problem) {
    if (text.problem.key === 'file.not-text') throw new UsageError(say('usage.not-text', { path }))
    if (text.problem.key === 'file.unreadable')
      throw new UsageError(say('usage.unreadable-path', { path, reason: text.problem.args.reason }))
  }
  if (isWhole(file)) return [file, () => declare([text], nameOf(file), [])]
  const outer = enclosing(folder)
  if (!outer) throw new UsageError(say('usage.no-architecture', { path }))
  return [outer, () => readFolder(outer)]
}

function readFolder(root: string, folder: Folder = listFolder(root)): Declared {
  const outside: Finding[] = folder.outside.map(path => {
    const place = { file: new SourceFile(printed(path), ''), offset: 0, end: 0 }
    return problem('model.file', basename(root), place, say('file.outside', {}), { key: printed(path) })
  })
  return declare(folder.files.map(readText), basename(root), outside)
}

/** A file with an `architecture:` key of its own is a whole architecture. */
const isWhole = (file: string): boolean => /^architecture[ \t]*:/m.test(readText(file).file.text)

const nameOf = (file: string): string => basename(file).replace(/\.ya?ml$/, '')

/** The nearest folder upwards that holds an architecture. */
function enclosing(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (holdsArchitecture(here)) return here
    if (dirname(here) === here) return undefined
  }
}
