import { type Cache, openCache } from '../read/cache.ts'
import { identity, keyOf } from '../read/identity.ts'
import { bytesOf } from '../read/units.ts'
import type { Piece, Setting, Task } from './piece.ts'

/** Checks one architecture, or finds what came of it when its bytes, and all else that matters, were the same. */
export type Checker = (task: Task) => Promise<Piece>

/** @param folder where results are kept; absent: nowhere */
export function checker(setting: Setting, folder: string | undefined): { check: Checker; trim(): void } {
  const base = folder === undefined ? undefined : identity(setting, setting.options)
  const cache: Cache | undefined = folder === undefined || base === undefined ? undefined : openCache(folder)
  const check: Checker = async task => {
    const files = bytesOf(task.unit)
    // Another architecture of the same id is a mistake to be mended, not one to be fast about.
    const key = cache && base !== undefined && !task.first ? keyOf(base, task, files) : undefined
    const kept = key === undefined ? undefined : cache?.read(key)
    if (kept !== undefined) return kept as Piece
    const { checkOne } = await import('./check-one.ts')
    const piece = checkOne(task, files, setting)
    if (key !== undefined) cache?.write(key, piece)
    return piece
  }
  return { check, trim: () => cache?.trim() }
}
