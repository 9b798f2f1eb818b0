import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { makeFolder } from '../folders.ts'
import { undisturbed } from '../util/undisturbed.ts'

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it. What a link leads to is
 * written, not the link; a pipe or device is written to as it is.
 * @throws UsageError when the place cannot be written to, and for a link that leads out of the current folder
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    refuseHiddenLink(dirname(path))
    makeFolder(dirname(path))
    const target = statOf(path)?.isSymbolicLink() ? throughLink(path) : path
    const there = statOf(target)
    if (there && !there.isFile() && !there.isDirectory()) writeFileSync(target, content)
    else undisturbed(() => replace(target, content, there))
  } catch (error) {
    throw error instanceof UsageError ? error : unwritable(path, error)
  }
}

/**
 * Writes a result, which is no YAML, to the file named with `--output`.
 * @throws UsageError for a YAML file that is there: somebody named the model by mistake
 */
export function writeResult(path: string, text: string): void {
  if (/\.ya?ml$/i.test(path) && isOfSomebody(path)) throw new UsageError(say('output.yaml', { path }))
  writeWhole(path, text)
}

/** Whether there is a file that is no result of ours, all of which that may be called YAML are JSON. */
function isOfSomebody(path: string): boolean {
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
    JSON.parse(readFileSync(path, 'utf8'))
    return false
  } catch {
    return true
  }
}

/**
 * Whether there is something at a path, a link to nowhere included. A disk that cannot tell is no reason to think that
 * there is nothing: what somebody wrote would be written over.
 * @throws UsageError when it cannot be told
 */
export function isThere(path: string): boolean {
  try {
    return statOf(path) !== undefined
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** The system's own short reason with the path, for whoever named it. */
export function unwritable(path: string, error: unknown): UsageError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new UsageError(say('usage.unwritable', { path, reason }), { cause: error })
}

/**
 * The folder of our schemas lies beside the model, where a link of that name may lead anywhere.
 * @throws UsageError
 */
function refuseHiddenLink(folder: string): void {
  if (basename(folder) === '.khung' && statOf(folder)?.isSymbolicLink())
    throw new UsageError(say('output.hidden-link', { path: folder }))
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

/**
 * What a link leads to. One among the files that are checked may come from a stranger, and must not lead to a file of the
 * user's elsewhere; a link somewhere else is the user's own.
 * @throws UsageError
 */
function throughLink(path: string): string {
  const here = realpathSync(process.cwd())
  const isHere = (place: string): boolean => {
    const below = relative(here, place)
    return below !== '..' && !below.startsWith(`..${sep}`)
  }
  const target = realpathSync(path)
  if (isHere(realpathSync(dirname(path))) && !isHere(target) && statSync(target).isFile())
    throw new UsageError(say('output.link-outside', { path, target }))
  return target
}

function replace(path: string, content: string | Uint8Array, there: Stats | undefined): void {
  const temporary = temporaryFor(path)
  try {
    writeTemporary(temporary, content, there)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, LONGEST)}.${randomBytes(4).toString('hex')}.tmp`)

/** On the disk before it has its name, so that not even a power cut leaves half of it; who may read it stays as it was. */
function writeTemporary(path: string, content: string | Uint8Array, there: Stats | undefined): void {
  writeFileSync(path, content, { flush: true })
  if (there?.isFile()) chmodSync(path, there.mode)
}

/** Letters of a name that fit into one that is longer by what makes it temporary: 255 bytes on most file systems. */
const LONGEST = 50

/** A file to write. */
interface Planned {
  path: string
  text: string
}

/**
 * Writes several files, all of them or none: all are written beside their places first, then renamed over them; if that
 * fails midway, what had been replaced is put back.
 * @throws UsageError when a place cannot be written to
 */
export const writeAll = (files: readonly Planned[]): void => undisturbed(() => replaceAll(files))

function replaceAll(files: readonly Planned[]): void {
  const plan = files.map(one => ({ ...one, temporary: temporaryFor(one.path) }))
  const replaced: { path: string; before: Buffer | undefined }[] = []
  let path = ''
  try {
    for (const one of plan) {
      path = one.path
      makeFolder(dirname(path))
      writeTemporary(one.temporary, one.text, statOf(path))
    }
    for (const one of plan) {
      path = one.path
      const before = statOf(path) ? readFileSync(path) : undefined
      renameSync(one.temporary, path)
      replaced.push({ path, before })
    }
  } catch (error) {
    for (const one of plan) rmSync(one.temporary, { force: true })
    for (const one of replaced)
      if (one.before) replace(one.path, one.before, statOf(one.path))
      else rmSync(one.path, { force: true })
    throw unwritable(path, error)
  }
}

/** Prints to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}
