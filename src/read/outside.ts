import { realpathSync } from 'node:fs'
import { dirname, sep } from 'node:path'

/**
 * Whether a file that nobody named, found by its name beside another, is a link that leads out of its folder: what it
 * leads to is not ours to read or to write. One that leads nowhere does too.
 */
export function leadsOut(path: string): boolean {
  try {
    const folder = realpathSync(dirname(path))
    return !realpathSync(path).startsWith(folder === sep ? folder : folder + sep)
  } catch {
    return true
  }
}
