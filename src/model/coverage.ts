import type { Basis } from '../findings/finding.ts'
import type { Bilingual } from './framework.ts'

/** What a framework and the documents around it say, statement by statement, and which rules look at it. */
export interface Coverage {
  parts: readonly CoveragePart[]
}

export interface CoveragePart {
  id: string
  title: Bilingual
  statements: readonly Statement[]
}

/** One statement of the sources. It has rules, or a gap, or both. */
export interface Statement {
  says: Bilingual
  basis: readonly (Basis & { document: string })[]
  /** Ids of the rules that look at it. */
  rules: readonly string[]
  /** What of it is not looked at, and why, or which document is missing. */
  gap?: Bilingual
}

/** Rules that no statement names, and ids named that are no rules. */
export function mismatches(coverage: Coverage, ids: Iterable<string>): { unnamed: string[]; unknown: string[] } {
  const known = new Set(ids)
  const named = new Set(coverage.parts.flatMap(part => part.statements.flatMap(({ rules }) => rules)))
  return {
    unnamed: [...known].filter(id => !named.has(id)),
    unknown: [...named].filter(id => !known.has(id)),
  }
}
