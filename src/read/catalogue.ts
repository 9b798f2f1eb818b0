import { existsSync } from 'node:fs'
import { type Message, say } from '../findings/message.ts'
import type { Place, SourceFile } from '../findings/source.ts'
import { UsageError } from '../findings/usage.ts'
import { type CatalogueEntry, codeKey } from '../model/catalogue.ts'
import type { RecordOf } from '../model/fields.ts'
import type { Bilingual, LegalDocument } from '../model/framework.ts'
import type { catalogue as fields } from '../model/language/catalogue.ts'
import type { CatalogueProblem, OwnCatalogue } from '../model/own-catalogue.ts'
import { isMap } from '../util/is-map.ts'
import { readText } from './files.ts'
import { present } from './pack-entry.ts'
import { originOf } from './places.ts'
import { checkCatalogueShape } from './shape.ts'
import { parseYaml } from './yaml/parse.ts'
import type { Tree } from './yaml/tree.ts'

/**
 * Reads the catalogue files given.
 * @throws UsageError for a path that cannot be opened or is no text
 */
export function readCatalogues(paths: readonly string[]): OwnCatalogue[] {
  return paths.map(path => {
    if (!existsSync(path)) throw new UsageError(say('usage.missing-path', { path }))
    const { file, hash, problem } = readText(path)
    if (!problem) {
      const tree = parseYaml(file)
      if (isCatalogue(tree.value) || tree.problems.length > 0) return catalogueOf(tree, file, hash)
      return nothingFrom(file, hash, say('catalogue.not-one', {}))
    }
    if ('key' in problem && problem.key === 'file.not-text') throw new UsageError(say('usage.not-text', { path }))
    if ('key' in problem && problem.key === 'file.unreadable')
      throw new UsageError(say('usage.unreadable-path', { path, reason: problem.args.reason }))
    return nothingFrom(file, hash, problem)
  })
}

/** Whether a file's value says that it is a catalogue. */
export const isCatalogue = (value: unknown): boolean => isMap(value) && value.kind === 'catalogue'

const nothingFrom = (file: SourceFile, hash: string, message: Message): OwnCatalogue => {
  const place = { file, offset: 0, end: 0 }
  const problems = [{ place, message, subject: file.path.normalize('NFC') }]
  return { file, hash, about: undefined, entries: [], documents: [], problems }
}

/** A catalogue file as read; what is wrong with its shape has been taken out. */
type Written = Partial<RecordOf<typeof fields>>
type WrittenEntry = RecordOf<typeof fields.entries.fields>
type WrittenDocument = RecordOf<typeof fields.documents.fields>

/** Makes an agency's own catalogue of a parsed file: problems are collected, what can be read is kept. */
export function catalogueOf(tree: Tree, file: SourceFile, hash: string): OwnCatalogue {
  const place = ({ offset, end }: { offset: number; end: number }): Place => ({ file, offset, end })
  const shape = checkCatalogueShape(tree, file)
  // Of a torn file only the tear is worth saying: what the parser made of the rest is its guess.
  const basic = tree.problems.length > 0 ? tree.problems : shape
  const written = (isMap(tree.value) ? tree.value : {}) as Written
  const about = aboutOf(written)
  const at = (entry: object) => originOf(file, tree.marks, entry)
  const entries = (written.entries ?? []).filter(isWholeEntry).map(entry => ({
    at: at(entry),
    entry: entryOf(entry, about),
  }))
  const documents = (written.documents ?? []).filter(isWholeDocument).map(document => ({
    at: at(document),
    document: documentOf(document, about),
  }))
  const wrong = [
    ...basic.map(one => ({ message: one.message, place: place(one) })),
    ...twice(entries),
    ...wrongDays(documents),
  ]
  const subject = about?.name ?? file.path.normalize('NFC')
  return { file, hash, about, entries, documents, problems: wrong.map(one => ({ ...one, subject })) }
}

function aboutOf({ catalogue, title, source, verified, complete }: Written): OwnCatalogue['about'] {
  if (catalogue === undefined) return undefined
  return {
    name: catalogue,
    title: bothOf(title ?? catalogue),
    source: source ?? '',
    verified: verified ?? 'unverified',
    complete: complete ?? false,
  }
}

/** One text does for both languages. */
const bothOf = (text: string | Bilingual): Bilingual => (typeof text === 'string' ? { vi: text, en: text } : text)

/** Entries whose code or name could not be read leave a hole. */
const isWholeEntry = (entry: WrittenEntry | undefined): entry is WrittenEntry =>
  entry?.code !== undefined && entry.name !== undefined

const isWholeDocument = (document: WrittenDocument | undefined): document is WrittenDocument =>
  document?.id !== undefined && document.number !== undefined

function entryOf({ code, name, parent, aliases, note }: WrittenEntry, about: OwnCatalogue['about']): CatalogueEntry {
  return present({
    code,
    aliases: (aliases ?? []).filter(alias => alias !== undefined),
    name: bothOf(name),
    parent,
    note: note === undefined ? undefined : bothOf(note),
    verified: about?.verified ?? 'unverified',
    source: about?.source,
  })
}

function documentOf(written: WrittenDocument, about: OwnCatalogue['about']): LegalDocument {
  const { title, note, source, verified, ...rest } = written
  const both = (text: string | Bilingual | undefined) => (text === undefined ? undefined : bothOf(text))
  return present({
    ...rest,
    title: both(title),
    note: both(note),
    verified: verified ?? 'unverified',
    source: source ?? about?.source ?? '',
  })
}

type Wrong = Omit<CatalogueProblem, 'subject'>

function twice(entries: OwnCatalogue['entries']): Wrong[] {
  const seen = new Set<string>()
  return entries.flatMap(({ entry: { code }, at }) => {
    const again = seen.has(codeKey(code))
    seen.add(codeKey(code))
    return again ? [{ place: at.place('code'), message: say('catalogue.twice', { code }) }] : []
  })
}

/** Validity is compared to the day, and begins before it ends. */
function wrongDays(documents: OwnCatalogue['documents']): Wrong[] {
  return documents.flatMap(({ document, at }) => {
    const days = DAYS.flatMap(field => {
      const day = document[field]
      return day === undefined ? [] : [{ field, day }]
    })
    return days.flatMap(({ field, day }, i) => {
      const before = days[i - 1]
      const message: Message | undefined =
        before && day < before.day
          ? say('catalogue.days', { field, day, before: before.field, than: before.day })
          : undefined
      return message ? [{ place: at.place(field), message }] : []
    })
  })
}

const DAYS = ['date', 'effective', 'ended'] as const
