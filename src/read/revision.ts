import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { undisturbed } from '../util/undisturbed.ts'
import { isMain, printed, reasonOf } from './files.ts'
import { commitOf, contentsOf, currentPrefix, filesOf } from './git.ts'
import { architecturesAt, enclosing } from './units.ts'

/** What some paths were at a git revision, as files in a temporary folder. */
export interface Unpacked {
  /** The paths that held an architecture then. */
  there: string[]
  /** How many architectures those are. */
  count: number
  /** The paths that held none then, as they were given, and why. */
  absent: Map<string, UsageError>
  /** The architectures that enclosed an absent path: one that a new or deleted file may be part of. */
  enclosing: string[]
  /** How names of files in messages begin beyond what they would begin with here. */
  prefix: string
}

/**
 * The YAML files of a git revision at or below some paths, and of the architectures these are part of: neither the work
 * tree nor the index is touched.
 * @returns what `use` returns; the files are gone afterwards
 * @throws UsageError when there is no git, no repository or no such revision, for a path outside the repository, and
 * for a file that cannot be read or written out
 */
export function atRevision<T>(revision: string, paths: readonly string[], use: (unpacked: Unpacked) => T): T {
  const commit = commitOf(revision)
  const here = currentPrefix(revision)
  const asked = paths.map(path => ({ path, inside: inRepository(path, here, revision) }))
  const wanted = withEnclosing(
    asked.map(({ inside }) => inside),
    some => filesOf(revision, commit, some).map(({ path }) => path),
  )
  const files = filesOf(revision, commit, wanted).filter(({ path }) => /\.ya?ml$/i.test(path))
  const contents = contentsOf(revision, files)
  // What an agency keeps to itself does not stay behind in the folder for temporary files.
  return undisturbed(() => {
    const folder = temporaryFolder(revision)
    try {
      for (const [i, bytes] of contents.entries()) writeOut(folder, files[i]?.path ?? '', bytes, revision)
      return use(look(folder, asked, `${printed(join(folder, here))}/`))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** @throws UsageError when there is no room for one */
function temporaryFolder(revision: string): string {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), 'khung-')))
  } catch (error) {
    const reason = reasonOf(error)
    throw new UsageError(say('usage.revision-unwritable', { path: tmpdir(), revision, reason }), { cause: error })
  }
}

function look(folder: string, asked: readonly { path: string; inside: string }[], prefix: string): Unpacked {
  const found: Unpacked = { there: [], count: 0, absent: new Map(), enclosing: [], prefix }
  const isOurs = (path: string) => path === folder || path.startsWith(folder + sep)
  const units = new Set<string>()
  for (const { path, inside } of asked) {
    const target = join(folder, inside)
    const at = architecturesAt(target, path)
    if (!(at instanceof UsageError) && at.every(isOurs)) {
      found.there.push(target)
      for (const unit of at) units.add(unit)
      continue
    }
    found.absent.set(path, at instanceof UsageError ? at : new UsageError(say('usage.no-architecture', { path })))
    const outer = enclosing(dirname(target))
    if (outer !== undefined && isOurs(outer)) found.enclosing.push(outer)
  }
  found.count = units.size
  return found
}

/** A path from the top of the repository, with `/`; '' is the top. It need not exist here. */
function inRepository(path: string, here: string, revision: string): string {
  let existing = resolve(path)
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  // The current folder or the path may go through a link: compared is where both really are.
  const real = join(realpathSync(existing), relative(existing, resolve(path)))
  const below = relative(realpathSync(process.cwd()), real).split(sep).join('/')
  const inside = posix.join(here, below)
  if (inside === '..' || inside.startsWith('../') || posix.isAbsolute(inside) || inside.includes(':/'))
    throw new UsageError(say('usage.path-at-revision', { path, revision }))
  return inside === '.' ? '' : inside
}

/** The paths with the nearest architecture each lies in, for a file of one stands for the whole of it. */
function withEnclosing(paths: readonly string[], list: (some: string[]) => readonly string[]): string[] {
  const upwards = (path: string): string[] => (path === '' ? [''] : [path, ...upwards(folderOf(path))])
  const mains = ['architecture.yaml', 'architecture.yml']
  const candidates = paths.flatMap(upwards).flatMap(folder => mains.map(main => posix.join(folder, main)))
  const holding = new Set(
    list([...new Set(candidates)])
      .filter(path => isMain(basename(path)))
      .map(folderOf),
  )
  return [
    ...new Set(
      paths.flatMap(path => {
        const outer = upwards(path).find(folder => holding.has(folder))
        return outer === undefined ? [path] : [path, outer]
      }),
    ),
  ]
}

const folderOf = (path: string): string => (path.includes('/') ? posix.dirname(path) : '')

/** A tree may hold names no file system takes, or one name twice: what would be missing must not pass for removed. */
function writeOut(folder: string, path: string, bytes: Buffer, revision: string): void {
  const target = join(folder, path)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(say('usage.revision-unwritable', { path, revision, reason: reasonOf(error) }), {
      cause: error,
    })
  }
}
