import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it.
 * @throws UsageError when the place cannot be written to
 */
export function writeWhole(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(say('usage.unwritable', { path, reason }), { cause: error })
  }
}

/** Prints to stdout. */
export function print(text: string): void {
  process.stdout.write(text)
}
