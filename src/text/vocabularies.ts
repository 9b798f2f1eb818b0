import type { Word } from './lang.ts'
import { conclusions, decisions } from './review.ts'
import { severities, verdicts, verified } from './words/judgement.ts'
import {
  agencyLevels,
  budgetUnits,
  classifications,
  documentStates,
  dossiers,
  extents,
  knowledge,
  scopes,
  sections,
  statuses,
  types,
  users,
} from './words/model.ts'

/** Words of one field's values. */
export type Vocabulary = Readonly<Record<string, Word>>

/** By the path of the field; by section and path where the same path means other words there. */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  'architecture.status': documentStates,
  'architecture.level': agencyLevels,
  'architecture.partial': sections,
  status: statuses,
  extent: extents,
  scope: scopes,
  users,
  budgetUnit: budgetUnits,
  classification: classifications,
  'security.dossier': dossiers,
}

/** Every vocabulary, the small ones first. */
const ALL: readonly Vocabulary[] = [
  ...Object.values(VOCABULARIES),
  ...Object.values(types),
  severities,
  verified,
  verdicts,
  decisions,
  conclusions,
].sort((a, b) => Object.keys(a).length - Object.keys(b).length)

/** The words of values, whatever field they are of; undefined where no vocabulary has them all. */
export const vocabularyWith = (values: readonly string[]): Vocabulary | undefined =>
  ALL.find(one => values.every(value => Object.hasOwn(one, value)))

/** The words of a field whose values are words of the language; undefined for any other field. */
export function vocabularyOf(section: string, path: string): Vocabulary | undefined {
  if (path === 'type') return types[section as keyof typeof types]
  // Of the architecture as a whole a section's name stands for how much of it is stated.
  if (section === 'architecture' && Object.hasOwn(sections, path)) return knowledge
  return VOCABULARIES[`${section}.${path}`] ?? VOCABULARIES[path]
}
