import { failure } from '../../src/cli/failure.ts'
import type { Given } from '../../src/cli/options.ts'

/** How a command ended, as `khung` itself would end. */
export interface Ended {
  status: number
  out: string
  err: string
}

/** Runs a command of `src/cli/commands` in this process, as `main.ts` does. */
export async function ended(command: () => unknown): Promise<Ended> {
  const written = { out: '', err: '' }
  const [{ write: out }, { write: err }] = [process.stdout, process.stderr]
  const before = process.exitCode
  process.exitCode = 0
  const keep = (where: keyof typeof written) => (text: string | Uint8Array) => {
    written[where] += text
    return true
  }
  process.stdout.write = keep('out')
  process.stderr.write = keep('err')
  try {
    await command()
    return { status: Number(process.exitCode), ...written }
  } catch (error) {
    const { status, words } = failure(error, 'vi')
    return { status, ...written, err: written.err + words }
  } finally {
    process.stdout.write = out
    process.stderr.write = err
    process.exitCode = before
  }
}

/** Options every command that reads a model has, at their defaults. */
export const GIVEN: Given = { state: 'current', lang: 'vi', rules: [], catalogue: [], waivers: true, color: false }
