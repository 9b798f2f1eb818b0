import type { Verdict } from '../../findings/finding.ts'
import type { Architecture } from '../../model/architecture.ts'
import type { Comparison } from '../../model/comparison.ts'

/** A requirement whose verdict differs. */
export interface Turned {
  rule: string
  from: Verdict
  to: Verdict
  /** Ids of the changes that brought it about, where they can be told. */
  causes: readonly string[]
}

/** Two versions of one architecture; or one that is only in one of the two (`whole`). */
export interface DiffInput {
  id: string
  title: string
  architecture: Architecture
  whole?: 'added' | 'removed'
  /** Not two versions of one architecture but two architectures: the one it is held against. */
  other?: { id: string; title: string }
  comparison: Comparison
  requirements: readonly Turned[]
  /** How many errors of writing (`model.*`) each version has: of what could not be read nothing can be compared. */
  problems: { before: number; after: number }
}
