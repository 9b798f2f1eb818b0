import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Message, say } from '../findings/message.ts'
import { SourceFile } from '../findings/source.ts'
import { byCodePoint } from '../util/order.ts'
import { findSecrets } from '../util/secrets.ts'

/** A file larger than this is no hand-written model. 10,000 elements take about 4 MB. */
const MAX_MEGABYTES = 32

/** A file's text, or why there is none. */
export type ReadFile =
  | { file: SourceFile; hash: string; problem?: undefined }
  | { file: SourceFile; hash: string; problem: Message }

/** As printed: relative to the current directory, with `/`. */
export const printed = (path: string): string => relative(process.cwd(), path).split(sep).join('/') || '.'

/** Reads a file as UTF-8 text; a byte order mark is taken off, secrets are found and will be masked. */
export function readText(path: string): ReadFile {
  const empty = new SourceFile(printed(path), '')
  const none = 'sha256:'
  try {
    const stat = statSync(path)
    if (!stat.isFile())
      return { file: empty, hash: none, problem: say('file.unreadable', { reason: 'not a regular file' }) }
    const megabytes = Math.ceil(stat.size / 1048576)
    if (megabytes > MAX_MEGABYTES)
      return { file: empty, hash: none, problem: say('file.too-large', { megabytes, limit: MAX_MEGABYTES }) }
    const bytes = readFileSync(path)
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const text = decode(bytes)
    if (text === undefined) return { file: empty, hash, problem: say('file.not-text', {}) }
    return { file: sourceOf(printed(path), text), hash }
  } catch (error) {
    return { file: empty, hash: none, problem: say('file.unreadable', { reason: reasonOf(error) }) }
  }
}

/** A text as a source whose secrets are known. */
export const sourceOf = (path: string, text: string): SourceFile => new SourceFile(path, text, findSecrets(text))

/** UTF-8 only (contract §2); a zero byte never stands in a text. */
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
  /** Absolute paths, in the order of their names relative to the folder. */
  files: string[]
  /** Folders below that hold an `architecture.yaml`. */
  inner: string[]
  /** Links that lead out of the folder: never followed. */
  outside: string[]
}

const YAML = /\.ya?ml$/
const MAIN = /^architecture\.ya?ml$/

export const holdsArchitecture = (folder: string): boolean => {
  try {
    return readdirSync(folder).some(name => MAIN.test(name))
  } catch {
    return false
  }
}

/** Lists the YAML files at any depth; folders with their own architecture, hidden ones and `node_modules` are not entered. */
export function listFolder(root: string): Folder {
  const found: Folder = { files: [], inner: [], outside: [] }
  const real = realpathSync(root)
  const queue = [root]
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const name of readdirSync(folder)) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const path = join(folder, name)
      const stat = lstatSync(path)
      if (stat.isSymbolicLink()) followLink(path, real, found)
      else if (stat.isDirectory()) (holdsArchitecture(path) ? found.inner : queue).push(path)
      else if (YAML.test(name)) found.files.push(path)
    }
  }
  const byName = (a: string, b: string) =>
    byCodePoint(relative(root, a).split(sep).join('/'), relative(root, b).split(sep).join('/'))
  found.files = [...new Set(found.files)].sort(byName)
  found.inner.sort(byName)
  found.outside.sort(byName)
  return found
}

/** A link within the folder leads to what is read anyway; one that leads out is refused, for what it leads to is not ours. */
function followLink(path: string, root: string, found: Folder): void {
  let target: string | undefined
  try {
    target = realpathSync(path)
  } catch {
    // Dangling: nothing to read, but the reader should know.
  }
  const inside = target !== undefined && (target === root || target.startsWith(root + sep))
  if (!inside && (target === undefined ? YAML.test(path) : statSync(path).isDirectory() || YAML.test(path)))
    found.outside.push(path)
}
