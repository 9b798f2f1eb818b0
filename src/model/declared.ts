import type { Finding } from '../findings/finding.ts'
import type { Place, SourceFile } from '../findings/source.ts'
import type { Origin } from './architecture.ts'
import type { Section } from './language.ts'
import type { OwnCatalogue } from './own-catalogue.ts'

/** One architecture as read from its files, before anything is linked. */
export interface Declared {
  /** Its id; the name of its folder or file where it states none. */
  id: string
  /** As named by `architecture.framework`; '' when it is not. */
  framework: string
  /** At least one: where nothing could be read, a file without values. */
  files: readonly DeclaredFile[]
  /** Problems found while reading. */
  findings: readonly Finding[]
  /** Catalogues that lie in its folder. */
  catalogues: readonly OwnCatalogue[]
}

/** One model file: its values, already of the right shape. */
export interface DeclaredFile {
  file: SourceFile
  value: Readonly<Record<string, unknown>>
  /** Sections of which an entry could not be read. */
  damaged: ReadonlySet<Section>
  /** Entries that stand there but cannot be judged. */
  unreadable: ReadonlySet<object>
  /** The text was no valid YAML, so that anything may be missing. */
  broken: boolean
  /** `sha256:…` of the file's bytes. */
  hash: string
  originOf(entry: object): Origin
  /** Place of a top-level key, also of one whose value could not be used. */
  keyPlace(key: string): Place | undefined
}

/** A catalogue that lies in the folder and is given as well is used once. */
export function withoutGiven(declared: Declared, given: readonly OwnCatalogue[]): Declared {
  const paths = new Set(given.map(({ file }) => file.path))
  return { ...declared, catalogues: declared.catalogues.filter(({ file }) => !paths.has(file.path)) }
}
