import type { Verified } from '../findings/finding.ts'
import type { Bilingual } from './bilingual.ts'

/** A list of codes or names that fields of a model may take: a reference model, the technical standards, an agency's own. */
export interface Catalogue {
  /** What rules and files call it: `BRM`, `standards`. */
  name: string
  title: Bilingual
  /** False: what is not in it is "not verifiable", never "wrong". */
  complete: boolean
  verified: Verified
  source: string
  /** Form of its codes (a JavaScript regular expression), where one was seen. */
  pattern?: string
  /** Names of the levels of a hierarchy in which `A.1` lies below `A`. */
  levels?: readonly Bilingual[]
  /** Id of the document that would complete it. */
  document?: string
  /** What is missing, and where it is to be found. */
  missing?: Bilingual
  note?: Bilingual
  entries: readonly CatalogueEntry[]
  /** Entries by every way of writing them (`codeKey` of code and aliases). */
  byKey: ReadonlyMap<string, CatalogueEntry>
}

export interface CatalogueEntry {
  /** As written officially. */
  code: string
  aliases: readonly string[]
  name?: Bilingual
  parent?: string
  /** Id of the document it is, or stands in. */
  document?: string
  note?: Bilingual
  verified: Verified
  source?: string
}

/** People write codes with and without spaces, in capitals or not; that makes no other code of them. */
export const codeKey = (code: string): string => code.normalize('NFC').replace(/\s+/g, '').toLowerCase()

/** The entry a code or one of its other spellings means. */
export const entryOf = (catalogue: Catalogue, code: string): CatalogueEntry | undefined =>
  catalogue.byKey.get(codeKey(code))

/** Entries by every spelling; a spelling that is taken keeps its first meaning. */
export function indexOf(entries: readonly CatalogueEntry[]): Map<string, CatalogueEntry> {
  const byKey = new Map<string, CatalogueEntry>()
  for (const entry of entries)
    for (const spelling of [entry.code, ...entry.aliases]) {
      const key = codeKey(spelling)
      if (!byKey.has(key)) byKey.set(key, entry)
    }
  return byKey
}
