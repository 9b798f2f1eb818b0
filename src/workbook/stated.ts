import type { Knowledge } from '../model/architecture.ts'
import { architecture, SECTIONS, type Section } from '../model/language.ts'

// How much of each section an inventory states: `partial` and sections that are absent, as one choice for each section.

/** A model as its files state it together: the `architecture:` entry and lists of entries. */
export type Model = Readonly<Record<string, unknown>>

/** Sections a model may say it knows only in part. */
export const GRADED: readonly Section[] = architecture.partial.words

/** What is chosen for each section that can be chosen. */
export function statedOf(model: Model): Map<Section, Knowledge> {
  const about = model.architecture as { partial?: unknown } | undefined
  const partial: readonly unknown[] = Array.isArray(about?.partial) ? about.partial : []
  return new Map(
    GRADED.map(section => {
      const absent = !Array.isArray(model[section])
      return [section, partial.includes(section) ? 'partial' : absent ? 'absent' : 'complete']
    }),
  )
}

/**
 * What choices and lines together state. A section with lines is there whatever was chosen; without lines it is an
 * empty list where it was said to be stated in full, and absent otherwise.
 * @param chosen what was chosen; a section without a choice is stated in full if it has lines
 * @param lines entries by section
 * @returns `partial`, and for every section its entries or undefined for a section that is absent
 */
export function sectionsOf(
  chosen: ReadonlyMap<Section, Knowledge>,
  lines: ReadonlyMap<Section, readonly unknown[]>,
): { partial: Section[]; sections: Map<Section, readonly unknown[]> } {
  const partial = GRADED.filter(section => {
    const choice = chosen.get(section)
    return choice === 'partial' || (choice === 'absent' && (lines.get(section)?.length ?? 0) > 0)
  })
  const there = SECTIONS.flatMap((section): [Section, readonly unknown[]][] => {
    const entries = lines.get(section) ?? []
    return entries.length > 0 || chosen.get(section) === 'complete' ? [[section, entries]] : []
  })
  return { partial, sections: new Map(there) }
}
