import { randomBytes } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it. What a link leads to is
 * written, not the link; a pipe or device is written to as it is.
 * @throws UsageError when the place cannot be written to
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const target = statOf(path)?.isSymbolicLink() ? realpathSync(path) : path
    const there = statOf(target)
    if (there && !there.isFile() && !there.isDirectory()) writeFileSync(target, content)
    else replace(target, content)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(say('usage.unwritable', { path, reason }), { cause: error })
  }
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

function replace(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Writes several files, all of them or none: all are written beside their places first, then renamed over them; if that
 * fails midway, what had been replaced is put back.
 * @throws UsageError when a place cannot be written to
 */
export function writeAll(files: readonly { path: string; text: string }[]): void {
  const end = `.${randomBytes(4).toString('hex')}.tmp`
  const plan = files.map(({ path, text }) => ({
    path,
    text,
    temporary: join(dirname(path), `.${basename(path)}${end}`),
  }))
  const replaced: { path: string; before: Buffer | undefined }[] = []
  let path = ''
  try {
    for (const one of plan) {
      path = one.path
      writeFileSync(one.temporary, one.text)
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
      if (one.before) writeFileSync(one.path, one.before)
      else rmSync(one.path, { force: true })
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(say('usage.unwritable', { path, reason }), { cause: error })
  }
}

/** Prints to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}
