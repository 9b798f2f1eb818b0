import { VERIFIED } from '../findings/finding.ts'
import { type Catalogue, type CatalogueEntry, codeKey, indexOf } from '../model/catalogue.ts'
import { type PackEntry, present } from './pack-entry.ts'

/** Reads a catalogue of the pack: a reference model or the technical standards. An empty one says what is missing. */
export function packCatalogue(file: PackEntry): Catalogue {
  const about = {
    name: file.text('catalogue'),
    title: file.bilingual('title'),
    complete: file.flag('complete'),
    verified: file.verified(),
    source: file.text('source'),
    pattern: file.optional('pattern', field => file.pattern(field)),
    levels: file.optional('levels', field => file.entries(field).map(l => ({ vi: l.text('vi'), en: l.text('en') }))),
    document: file.optional('document', field => file.text(field)),
    missing: file.optional('missing', field => file.bilingual(field)),
    note: file.optional('note', field => file.bilingual(field)),
  }
  if (!about.complete && !(about.missing && about.document)) file.problem('incomplete: needs "missing" and "document"')
  const read = file.entries('entries').map(entry => ({ entry, value: catalogueEntry(entry) }))
  const entries = read.map(({ value }) => value)
  checkSpellings(read)
  const byKey = indexOf(entries)
  for (const { entry, value } of read) checkForm(entry, value, about, byKey)
  return present({ ...about, entries, byKey })
}

function catalogueEntry(entry: PackEntry): CatalogueEntry {
  const named = entry.optional('name', field => entry.bilingual(field))
  const note = entry.optional('note', field => entry.bilingual(field))
  if (!named && !note) entry.problem('a code without a name needs a note')
  return present({
    code: entry.text('code'),
    aliases: entry.optional('aliases', field => entry.texts(field)) ?? [],
    name: named,
    document: entry.optional('document', field => entry.text(field)),
    note,
    verified: entry.word('verified', VERIFIED),
    source: entry.optional('source', field => entry.text(field)),
  })
}

/** A spelling that means two entries would leave open which. */
function checkSpellings(read: readonly { entry: PackEntry; value: CatalogueEntry }[]): void {
  const taken = new Map<string, string>()
  for (const { entry, value } of read)
    for (const spelling of [value.code, ...value.aliases]) {
      const before = taken.get(codeKey(spelling))
      if (before === undefined) taken.set(codeKey(spelling), value.code)
      else entry.problem(`"${spelling}" already means ${before}`)
    }
}

function checkForm(
  entry: PackEntry,
  { code }: CatalogueEntry,
  { pattern, levels }: { pattern: string | undefined; levels: unknown },
  byKey: ReadonlyMap<string, CatalogueEntry>,
): void {
  if (pattern !== undefined && !new RegExp(pattern).test(code)) entry.problem('code: not of the form "pattern"')
  const parent = levels ? code.split('.').slice(0, -1).join('.') : ''
  if (parent !== '' && !byKey.has(codeKey(parent))) entry.problem(`no entry for its parent "${parent}"`)
}
