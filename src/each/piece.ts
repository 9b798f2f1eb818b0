import type { Level, Summary } from '../findings/finding.ts'
import type { Unit } from '../read/units.ts'
import type { ReportOptions } from '../report/input.ts'
import type { Options } from '../run.ts'

/** Formats whose text is made architecture by architecture: a result in them never has to be held as a whole. */
export const PART_FORMATS = ['pretty', 'json'] as const
export type PartFormat = (typeof PART_FORMATS)[number]

/** What is asked of every architecture of a run; plain data, for other threads are asked the same. */
export interface Setting {
  options: Omit<Options, 'paths' | 'step'>
  wanted: readonly { format: PartFormat; options: ReportOptions }[]
  version: string
}

/** One architecture to check, and what is known of the others by then; plain data. */
export interface Task {
  unit: Unit
  /**
   * Frameworks whose rules' faults were told before it; absent: it tells none. What is wrong with an added rule is told
   * once, by the first architecture of the run.
   */
  told?: readonly string[]
  /** Architectures it refers to, by id. */
  neighbours?: Readonly<Record<string, Neighbour>>
  /** Catalogues in the folders of the whole run. */
  catalogues?: readonly CatalogueFile[]
  /** Another architecture that had its id before. */
  first?: Unit
}

/** A catalogue by its path as printed, and `sha256:…` of its bytes. */
export interface CatalogueFile {
  path: string
  hash: string
}

/** What others may ask of an architecture: its ids, separated by spaces, and for each `1` if it exists, `0` if not, `?`. */
export interface Neighbour {
  ids: string
  existing: string
}

/** All that is kept of an architecture that was checked; plain data. */
export interface Piece extends Neighbour {
  id: string
  /** The framework it was to be checked against, and whether there is one of that id. */
  framework: string
  known: boolean
  /** How many faults of added rules and catalogues the first architecture has to tell. */
  faults: number
  /** The gravest level among its findings. */
  worst?: Level
  summary: Summary
  /** Ids of architectures that its references name. */
  asked: readonly string[]
  catalogues: readonly CatalogueFile[]
  /** The text about it, for each format wanted. */
  texts: readonly string[]
}
