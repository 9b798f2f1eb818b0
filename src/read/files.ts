import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Message, say } from '../findings/message.ts'
import { SourceFile } from '../findings/source.ts'
import { byPath } from '../util/order.ts'
import { findSecrets } from '../util/secrets.ts'

/** A file larger than this is no hand-written model. 10,000 elements take about 4 MB. */
const MAX_MEGABYTES = 32

/** A file's text, or why there is none; `mark` is the byte order mark that was taken off. */
export type ReadFile = { file: SourceFile; hash: string; problem?: undefined; mark?: string } | Refused

/** Something that is not read, and why. */
export interface Refused {
  file: SourceFile
  hash: string
  problem: Message
}

/** As printed: relative to the current directory, with `/`. */
export const printed = (path: string): string => relative(process.cwd(), path).split(sep).join('/') || '.'

/** The bytes of a file, or why there are none. */
export type ReadBytes = { path: string; bytes: Buffer; hash: string; problem?: undefined } | Refused

/** Reads a file as UTF-8 text; a byte order mark is taken off, secrets are found and will be masked. */
export const readText = (path: string): ReadFile => textOf(readBytes(path))

/** Reads a file without looking at what its bytes say. */
export function readBytes(path: string): ReadBytes {
  try {
    const bytes = problemOf(statSync(path)) ?? whole(path)
    if (!Buffer.isBuffer(bytes)) return refused(path, bytes)
    return { path, bytes, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
  } catch (error) {
    return refused(path, say('file.unreadable', { reason: reasonOf(error) }))
  }
}

/** Why something is not read. */
function problemOf(stat: Stats): Message | undefined {
  if (!stat.isFile()) return say('file.unreadable', { reason: 'not a regular file' })
  const megabytes = Math.ceil(stat.size / 1048576)
  return megabytes > MAX_MEGABYTES ? say('file.too-large', { megabytes, limit: MAX_MEGABYTES }) : undefined
}

/** The bytes of a file, looked at once more when it is open: what was a file may be a pipe by now, which never ends. */
function whole(path: string): Buffer | Message {
  const open = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return problemOf(fstatSync(open)) ?? readFileSync(open)
  } finally {
    closeSync(open)
  }
}

/** The text of a file that was read. */
export function textOf(read: ReadBytes): ReadFile {
  if (read.problem !== undefined) return read
  const text = decode(read.bytes)
  if (text === undefined) return refused(read.path, say('file.not-text', {}))
  const mark = read.bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
  return { file: sourceOf(printed(read.path), text), hash: read.hash, ...(mark ? { mark: '\ufeff' } : {}) }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

const refused = (path: string, problem: Message): Refused => ({
  file: new SourceFile(printed(path), ''),
  hash: 'sha256:',
  problem,
})

/** A text as a source whose secrets are known. */
export const sourceOf = (path: string, text: string): SourceFile => new SourceFile(path, text, findSecrets(text))

/** UTF-8 only; a zero byte never stands in a text. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The system's own short reason (`EACCES`), without paths. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error)

/** What a folder holds for us: model files, and the folders that are architectures of their own. */
export interface Folder {
  /** Absolute paths: the main file, then the others in the order of their names relative to the folder. */
  files: string[]
  /** Folders below that hold an `architecture.yaml`. */
  inner: string[]
  /** What should be read but is not: links that lead out of the folder or nowhere, folders that cannot be opened. */
  refused: Refused[]
}

/** Tests of an agency's own rules hold models that are wrong on purpose; they are none of its architecture. */
const YAML = /(?<!\.test)\.ya?ml$/
const MAIN = /^architecture\.ya?ml$/

/** Whether a file's name says that it is the main file of an architecture. */
export const isMain = (name: string): boolean => MAIN.test(name)

/** Whether a folder holds the main file of an architecture. @throws the system's error when it cannot be opened */
export const holdsArchitecture = (folder: string): boolean =>
  readdirSync(folder, { withFileTypes: true }).some(entry => MAIN.test(entry.name) && !entry.isDirectory())

/** Lists the YAML files at any depth; folders with their own architecture, hidden ones and `node_modules` are not entered. */
export function listFolder(root: string): Folder {
  const found: Folder = { files: [], inner: [], refused: [] }
  // Asked only where there is a link: it looks at each folder above, which takes long in folders nested a thousand deep.
  let real: string | undefined
  const queue = [root]
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const entry of entriesOf(folder, root, found)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      if (entry.isSymbolicLink()) lookAtLink(path, (real ??= realpathSync(root)), found)
      else if (entry.isDirectory()) sortFolder(path, queue, found)
      else if (YAML.test(entry.name)) found.files.push(path)
    }
  }
  const name = (path: string) => relative(root, path).split(sep).join('/')
  const rank = (path: string) => (MAIN.test(name(path)) ? 0 : 1)
  found.files.sort((a, b) => rank(a) - rank(b) || byPath(name(a), name(b)))
  found.inner.sort((a, b) => byPath(name(a), name(b)))
  found.refused.sort((a, b) => byPath(a.file.path, b.file.path))
  return found
}

/** A folder that cannot be opened is said, and not taken for one of this architecture. */
function sortFolder(path: string, queue: string[], found: Folder): void {
  try {
    const to = holdsArchitecture(path) ? found.inner : queue
    to.push(path)
  } catch (error) {
    found.refused.push(refused(path, say('file.unreadable', { reason: reasonOf(error) })))
  }
}

function entriesOf(folder: string, root: string, found: Folder): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (folder === root) throw error
    found.refused.push(refused(folder, say('file.unreadable', { reason: reasonOf(error) })))
    return []
  }
}

/** A link within the folder leads to what is read anyway; one that leads out is refused, for what it leads to is not ours. */
function lookAtLink(path: string, root: string, found: Folder): void {
  let target: string | undefined
  try {
    target = realpathSync(path)
  } catch {
    // Dangling: nothing to read, but the reader should know.
  }
  if (target !== undefined && (target === root || target.startsWith(root + sep))) return
  const ours = YAML.test(path) || (target !== undefined && isFolder(target))
  if (ours) found.refused.push(refused(path, say('file.outside', {})))
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
