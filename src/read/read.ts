import { basename } from 'node:path'
import type { Declared } from '../model/declared.ts'
import { declare } from './declare.ts'
import { type ReadBytes, textOf } from './files.ts'
import { bytesOf, nameOf, type Unit, unitsOf } from './units.ts'

/**
 * Reads the architectures at the given paths: a folder, a workspace of several, a single file, or any file of one.
 * Problems inside files are findings of the architecture; each architecture comes once, in the order of its first path.
 * @throws UsageError when a path cannot be opened, is no text, or holds no architecture
 */
export function readArchitectures(paths: readonly string[], step?: Step): Declared[] {
  const units = unitsOf(paths)
  return units.map((unit, i) => {
    step?.(i, units.length, basename(unit.path))
    return declareUnit(unit, bytesOf(unit))
  })
}

/** One architecture of files already read. */
export const declareUnit = (unit: Unit, files: readonly ReadBytes[]): Declared =>
  declare(files.map(textOf), nameOf(unit))

/** How far work on several things is: `done` of `total` are finished, `what` comes next. */
export type Step = (done: number, total: number, what: string) => void
