import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { byCodePoint } from '../util/order.ts'
import { yamlBelow } from './below.ts'
import { bundle } from './bundle.ts'
import { printed, type ReadBytes, readBytes } from './files.ts'
import { nameOf, type Unit } from './units.ts'

/**
 * Everything but the architecture that a result depends on, as a hash: the tool, its rules, what was asked, and the files
 * of added rules and catalogues. Undefined where that cannot be told: from the sources, or when a file cannot be read.
 */
export function identity(
  asked: object,
  { rules = [], catalogues = [] }: { rules?: readonly string[]; catalogues?: readonly string[] },
): string | undefined {
  if (bundle === undefined) return undefined
  const hash = createHash('sha256')
  // The names of the bundle's parts are made of their contents.
  hash.update(`${process.version}\n${readdirSync(bundle).sort(byCodePoint).join('\n')}\n`)
  hash.update(readFileSync(join(bundle, 'packs.json')))
  hash.update(JSON.stringify(asked))
  try {
    for (const path of [...rules.flatMap(filesAt), ...catalogues]) {
      const read = readBytes(path)
      if (read.problem) return undefined
      hash.update(`\n${printed(path)}\0${read.hash}`)
    }
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

const filesAt = (path: string): string[] => (statSync(path).isDirectory() ? yamlBelow(path) : [path])

/** The key of one architecture: what is asked of it, and its files by name and content. */
export function keyOf(base: string, task: { unit: Unit }, files: readonly ReadBytes[]): string {
  const { unit, ...known } = task
  const hash = createHash('sha256').update(JSON.stringify([base, nameOf(unit), known]))
  for (const file of files) {
    const about = file.problem ? [file.file.path, file.problem] : [printed(file.path), file.hash]
    hash.update(`\n${JSON.stringify(about)}`)
  }
  return hash.digest('hex')
}
