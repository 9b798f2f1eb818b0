import { Unwritable } from '../util/yaml/nodes.ts'

/** A file of the model that nothing can be written into, so that nothing of the import is. */
export class UnwritableFile extends Error {
  readonly path: string

  constructor(path: string, cause: Unwritable) {
    super(`${path}: ${cause.message}`, { cause })
    this.path = path
  }
}

/** Work on a file of the model. @throws UnwritableFile where it is one that cannot be written into */
export function inFile<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Unwritable ? new UnwritableFile(path, error) : error
  }
}
