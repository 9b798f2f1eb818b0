import { wayPart } from './gap/markdown.ts'
import type { Reporter } from './input.ts'
import * as sections from './markdown/sections.ts'

const ORDER: readonly sections.Section[] = [
  sections.facts,
  sections.successors,
  sections.totals,
  sections.baseline,
  sections.violated,
  sections.undetermined,
  sections.problems,
  sections.requirements,
  wayPart,
  sections.elements,
  sections.connections,
  sections.waivers,
  sections.documents,
]

/** The result for a merge request or a wiki. */
export const markdown: Reporter = (inputs, { lang }) => {
  const documents = inputs.map(input => ORDER.flatMap(section => section(input, lang)).join('\n\n'))
  return `${documents.join('\n\n---\n\n')}\n`
}
