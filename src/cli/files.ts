import { readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import type { Made } from '../picture-files.ts'
import { wordMessage } from '../text/word.ts'
import { extensionOf, isOurs, marked } from '../util/own-file.ts'
import { openFile } from './open.ts'
import { print, unwritable, writeWhole } from './output.ts'
import { progress } from './progress.ts'
import { printAside } from './stderr.ts'

/** How documents are written. */
export interface Writing {
  lang: 'vi' | 'en'
  /** The folder, made when it is not there. */
  to: string
  /** Write over files that others wrote or changed. */
  force?: boolean
  quiet?: boolean
  /** The names go to stderr, for stdout holds a result. */
  aside?: boolean
  /** Open the first file that was written. */
  open?: boolean
}

/**
 * Writes documents into a folder and prints their names. Every place is looked at before the first file is written. What
 * cannot be made is told and left out, and the command ends with status 1.
 * @throws UsageError for files that are not ours to write over
 */
export async function writeAll(made: readonly Made[], { lang, to, force, quiet, aside, open }: Writing): Promise<void> {
  const files = namedApart(made).map(({ name, make }) => ({ path: join(to, name), make }))
  if (!force) refuseOthers(files.map(({ path }) => path))
  const shown = progress(quiet)
  const written: string[] = []
  const told = new Set<string>()
  // What is true of a picture is true of it in every format.
  const tell = (words: string): void => {
    if (!told.has(words)) printAside(`khung: ${words}`)
    told.add(words)
  }
  for (const [i, { path, make }] of files.entries()) {
    shown.step(i, files.length, path)
    const { content, problem } = await make()
    shown.clear()
    if (problem) tell(wordMessage(problem, lang))
    if (content === undefined) {
      process.exitCode = 1
      continue
    }
    writeWhole(path, marked(path, content))
    written.push(path)
    if (aside && !quiet) printAside(path)
    else if (!quiet) print(`${path}\n`)
  }
  const [first] = written
  if (open && first !== undefined) await openFile(first, lang)
}

/** Two architectures may have one id, which is a finding of its own: their documents do not fall on each other. */
function namedApart(made: readonly Made[]): readonly Made[] {
  const times = new Map<string, number>()
  return made.map(one => {
    const time = (times.get(one.name) ?? 0) + 1
    times.set(one.name, time)
    return time === 1 ? one : { ...one, name: one.name.replace(/(\.[^.]*)?$/, `_${time}$1`) }
  })
}

/** @throws UsageError naming the files that somebody else wrote, or changed since */
function refuseOthers(paths: readonly string[]): void {
  const others = paths.filter(path => !mayReplace(path))
  if (others.length === 0) return
  const shown = others.slice(0, SHOWN).map(path => `“${path}”`)
  const named = [...shown, ...(others.length > SHOWN ? ['…'] : [])].join(', ')
  throw new UsageError(say('output.not-ours', { paths: named, files: others.length }))
}

/** As many as can be read at a glance. */
const SHOWN = 10

/** Larger than anything this tool writes: it need not be read to be known as somebody else's. */
const MOST = 256 * 1024 * 1024

/** @throws UsageError when the disk cannot tell */
function lookedAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw unwritable(path, error)
  }
}

function mayReplace(path: string): boolean {
  const there = lookedAt(path)
  // A folder of that name cannot be written over, and writing says so.
  if (!there || there.isDirectory()) return true
  if (!there.isFile() || there.size > MOST) return false
  try {
    return isOurs(readFileSync(path), extensionOf(path))
  } catch {
    return false
  }
}
