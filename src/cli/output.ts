import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs'
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

/** Prints to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}
