import { problem } from '../findings/build.ts'
import type { Finding, Verified } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place, SourceFile } from '../findings/source.ts'
import { findCycles } from '../util/cycles.ts'
import { nearest } from '../util/nearest.ts'
import type { Origin } from './architecture.ts'
import { type Catalogue, type CatalogueEntry, codeKey, entryOf } from './catalogue.ts'
import type { Bilingual, Framework, LegalDocument } from './framework.ts'

/** An agency's own catalogue as read from its file, before it is put beside the framework's. */
export interface OwnCatalogue {
  file: SourceFile
  /** `sha256:…` of the file's bytes. */
  hash: string
  /** Undefined: too little could be read for it to be used. */
  about: { name: string; title: Bilingual; source: string; verified: Verified; complete: boolean } | undefined
  entries: readonly { entry: CatalogueEntry; at: Origin }[]
  documents: readonly { document: LegalDocument; at: Origin }[]
  problems: readonly CatalogueProblem[]
}

/** Something wrong with a catalogue file. */
export interface CatalogueProblem {
  place: Place
  message: Message
  /** Name of the catalogue; the file's, while it has none. */
  subject: string
}

/**
 * The framework with what agencies add: entries, documents, and that a catalogue is complete. What the framework has
 * keeps its name and its mark. A file with a problem completes nothing: an entry may be missing for it.
 * @returns problems that show only beside what is there already
 */
export function extend(
  framework: Framework,
  own: readonly OwnCatalogue[],
): { framework: Framework; problems: CatalogueProblem[] } {
  if (own.length === 0) return { framework, problems: [] }
  const problems: CatalogueProblem[] = []
  const catalogues = new Map(framework.catalogues)
  const documents = new Map(framework.documents)
  const report = (one: OwnCatalogue, wrong: readonly Wrong[]): void => {
    const subject = one.about?.name ?? one.file.path.normalize('NFC')
    for (const each of wrong) problems.push({ ...each, subject })
  }
  const found = own.map(one => ({ one, wrong: addEntries(one, catalogues) }))
  // A parent or a replacement may stand in a file that comes later.
  for (const { one, wrong } of found) {
    for (const each of wrongParents(one, catalogues)) wrong.push(each)
    report(one, wrong)
    if (wrong.length === 0 && one.problems.length === 0) complete(one, catalogues)
  }
  for (const one of own) report(one, addDocuments(one, documents))
  for (const one of own) report(one, unknownReplacements(one, documents))
  return { framework: { ...framework, catalogues, documents }, problems }
}

function complete({ about }: OwnCatalogue, catalogues: Map<string, Catalogue>): void {
  const catalogue = catalogues.get(about?.name ?? '')
  if (about?.complete && catalogue) catalogues.set(about.name, { ...catalogue, complete: true, source: about.source })
}

type Wrong = Omit<CatalogueProblem, 'subject'>

/** Adds the entries of a file to the catalogue of its name. */
function addEntries({ about, entries: own }: OwnCatalogue, catalogues: Map<string, Catalogue>): Wrong[] {
  if (!about) return []
  const base = catalogues.get(about.name) ?? { ...about, complete: false, entries: [], byKey: new Map() }
  const entries = [...base.entries]
  const byKey = new Map(base.byKey)
  const wrong: Wrong[] = []
  const seen = new Set<string>()
  for (const { entry, at } of own) {
    const key = codeKey(entry.code)
    const known = byKey.get(key)
    // A code that the file has twice has been reported as such when it was read, whatever its names.
    const again = seen.has(key)
    seen.add(key)
    if (known) {
      if (!again && differ(known, entry)) wrong.push({ place: at.place('code'), message: twice(entry, known) })
      continue
    }
    entries.push(entry)
    byKey.set(key, entry)
    entry.aliases.forEach((alias, i) => {
      const taken = byKey.get(codeKey(alias))
      if (!taken) byKey.set(codeKey(alias), entry)
      else if (taken !== entry)
        wrong.push({ place: at.place(`aliases.${i}`), message: say('catalogue.alias', { alias, code: taken.code }) })
    })
  }
  catalogues.set(about.name, { ...base, entries, byKey })
  return wrong
}

/** What is wrong with catalogue files, as findings of an architecture; '' for files given for all of them. */
export function catalogueFindings(problems: readonly CatalogueProblem[], architecture: string): Finding[] {
  // Fingerprints know no lines: what is found several times in the same words is counted.
  const counts = new Map<string, number>()
  return problems.map(({ place, message, subject }) => {
    const words = JSON.stringify(message)
    const count = (counts.get(`${subject} ${words}`) ?? 0) + 1
    counts.set(`${subject} ${words}`, count)
    const key = count === 1 ? words : `${words} #${count}`
    return problem('catalogue.invalid', architecture, place, message, { subject, key })
  })
}

/** Of a code whose name the framework does not know, any name is as good as another. */
const differ = (known: CatalogueEntry, { name }: CatalogueEntry): boolean =>
  known.name !== undefined && name !== undefined && normal(known.name.vi) !== normal(name.vi)

const normal = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

const twice = ({ code, name }: CatalogueEntry, known: CatalogueEntry): Message =>
  say('catalogue.other-name', { code, found: name?.vi ?? '', known: known.name?.vi ?? '' })

function wrongParents({ about, entries }: OwnCatalogue, catalogues: ReadonlyMap<string, Catalogue>): Wrong[] {
  const catalogue = catalogues.get(about?.name ?? '')
  if (!catalogue) return []
  const missing = entries.flatMap(({ entry: { parent }, at }) => {
    if (parent === undefined || entryOf(catalogue, parent)) return []
    const near = nearest(
      parent,
      catalogue.entries.map(({ code }) => code),
    )
    const message = say('catalogue.unknown-parent', { parent, ...(near ? { nearest: near } : {}) })
    return [{ place: at.place('parent'), message }]
  })
  const parentOf = (code: string): string[] => {
    const parent = entryOf(catalogue, code)?.parent
    const above = parent === undefined ? undefined : entryOf(catalogue, parent)
    return above ? [above.code] : []
  }
  const circles = findCycles(
    entries.map(({ entry }) => entry.code),
    parentOf,
  ).flatMap(cycle => {
    const first = entries.find(({ entry }) => entry.code === cycle[0])
    const path = [...cycle, cycle[0]].join(' → ')
    return first ? [{ place: first.at.place('parent'), message: say('check.cycle', { path }) }] : []
  })
  return [...missing, ...circles]
}

function addDocuments({ documents: own }: OwnCatalogue, documents: Map<string, LegalDocument>): Wrong[] {
  return own.flatMap(({ document, at }) => {
    const { id, number } = document
    const known = documents.get(id)
    if (!known) documents.set(id, document)
    if (!known || normal(known.number) === normal(number)) return []
    return [{ place: at.place('id'), message: say('catalogue.document-taken', { id, number: known.number }) }]
  })
}

function unknownReplacements({ documents: own }: OwnCatalogue, documents: ReadonlyMap<string, unknown>): Wrong[] {
  return own.flatMap(({ document: { id, replacedBy }, at }) => {
    if (replacedBy === undefined || (documents.has(replacedBy) && replacedBy !== id)) return []
    const near = nearest(replacedBy, documents.keys())
    const message = say('catalogue.unknown-document', { document: replacedBy, ...(near ? { nearest: near } : {}) })
    return [{ place: at.place('replacedBy'), message }]
  })
}
