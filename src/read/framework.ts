import type { Catalogue } from '../model/catalogue.ts'
import type {
  Agency,
  AgencyRegistry,
  Component,
  ComponentGroup,
  Framework,
  Layer,
  LegalDocument,
  NationalSystem,
  OutlineSection,
  Successor,
} from '../model/framework.ts'
import { packCatalogue } from './framework-catalogues.ts'
import { crossCheck } from './framework-checks.ts'
import { type Fates, provinceFates, withFates } from './framework-extras.ts'
import { keyed, PackEntry, present } from './pack-entry.ts'

/**
 * Builds a framework from the parsed files of its pack (file name → value).
 * @throws Error that lists every problem of the pack: a pack is part of the program, so a wrong one must not run.
 */
export function buildFramework(files: ReadonlyMap<string, unknown>): Framework {
  const problems: string[] = []
  const opened: PackEntry[] = []
  const file = (name: string): PackEntry => {
    const entry = new PackEntry(files.get(name), name, problems)
    opened.push(entry)
    return entry
  }
  const systems = file('national.yaml').entries('systems')
  const national = keyed(systems, 'id', nationalSystem)
  const framework: Framework = {
    ...about(file('framework.yaml')),
    layers: [...keyed(file('layers.yaml').entries('layers'), 'id', layer).values()],
    components: [...keyed(file('components.yaml').entries('components'), 'id', component).values()],
    outline: [...keyed(file('outline.yaml').entries('outline'), 'id', outlineSection).values()],
    documents: keyed(file('documents.yaml').entries('documents'), 'id', legalDocument),
    national,
    nationalAliases: aliases(systems, national),
    agencies: agencyRegistry(file('agencies.yaml')),
    catalogues: catalogues([...files.keys()].filter(isCatalogue).map(file)),
  }
  const tables = [...files.keys()].filter(name => name.startsWith('provinces-'))
  const fates: Fates = new Map(tables.flatMap(name => [...provinceFates(file(name), framework)]))
  crossCheck(framework, problems)
  for (const entry of opened) entry.finish()
  if (problems.length > 0) throw new Error(`Framework pack: ${problems.length} problem(s)\n  ${problems.join('\n  ')}`)
  return { ...framework, agencies: withFates(framework.agencies, fates) }
}

const isCatalogue = (name: string): boolean => name === 'standards.yaml' || name.startsWith('reference-models/')

function catalogues(files: readonly PackEntry[]): Map<string, Catalogue> {
  const map = new Map<string, Catalogue>()
  for (const file of files) {
    const catalogue = packCatalogue(file)
    if (map.has(catalogue.name)) file.problem(`duplicate catalogue "${catalogue.name}"`)
    map.set(catalogue.name, catalogue)
  }
  return map
}

type AboutFields = 'id' | 'title' | 'decision' | 'verified' | 'valid' | 'predecessors' | 'successors'

function about(entry: PackEntry): Pick<Framework, AboutFields> {
  const valid = entry.entry('valid')
  return {
    id: entry.text('id'),
    title: entry.bilingual('title'),
    decision: entry.text('decision'),
    verified: entry.verified(),
    valid: present({ from: valid.day('from'), to: valid.optional('to', f => valid.day(f)) }),
    predecessors: entry.texts('predecessors'),
    successors: [...keyed(entry.entries('successors'), 'document', successor).values()],
  }
}

function successor(entry: PackEntry): Successor {
  const asks = entry.optional('asks', f => entry.entry(f))
  return present({
    document: entry.text('document'),
    from: entry.day('from'),
    note: entry.optional('note', f => entry.bilingual(f)),
    asks: asks && { text: asks.bilingual('text'), by: asks.day('by') },
  })
}

function layer(entry: PackEntry): Layer {
  const users = entry.optional('users', f => entry.entry(f))
  return present({
    id: entry.text('id'),
    title: entry.bilingual('title'),
    place: entry.word('place', ['band', 'pillar', 'outside']),
    verified: entry.verified(),
    note: entry.optional('note', f => entry.bilingual(f)),
    holds: entry.entries('holds').map(held =>
      present({
        section: held.text('section'),
        types: held.optional('types', f => held.texts(f)),
        except: held.optional('except', f => held.texts(f)),
      }),
    ),
    users: users && Object.fromEntries(users.keys().map(user => [user, users.bilingual(user)])),
  })
}

function component(entry: PackEntry): Component {
  return present({
    id: entry.text('id'),
    title: entry.bilingual('title'),
    verified: entry.verified(),
    sections: entry.texts('sections'),
    groups: entry.optional('groups', f => entry.entries(f).map(componentGroup)),
  })
}

const componentGroup = (entry: PackEntry): ComponentGroup =>
  present({
    id: entry.text('id'),
    title: entry.bilingual('title'),
    verified: entry.verified(),
    types: entry.optional('types', f => entry.texts(f)),
    connects: entry.optional('connects', f => entry.texts(f)),
  })

function outlineSection(entry: PackEntry): OutlineSection {
  return { id: entry.text('id'), title: entry.bilingual('title'), verified: entry.verified() }
}

function legalDocument(entry: PackEntry): LegalDocument {
  const day = (f: string) => entry.day(f)
  return present({
    id: entry.text('id'),
    kind: entry.optional('kind', f => entry.word(f, ['legal', 'other'])),
    setByTool: entry.optional('setByTool', f => entry.flag(f)),
    number: entry.text('number'),
    numberEn: entry.optional('numberEn', f => entry.text(f)),
    title: entry.optional('title', f => entry.bilingual(f)),
    date: entry.optional('date', day),
    year: entry.optional('year', f => entry.year(f)),
    effective: entry.optional('effective', day),
    ended: entry.optional('ended', day),
    replacedBy: entry.optional('replacedBy', f => entry.text(f)),
    note: entry.optional('note', f => entry.bilingual(f)),
    verified: entry.verified(),
    source: entry.text('source'),
  })
}

function nationalSystem(entry: PackEntry): NationalSystem {
  return present({
    id: entry.text('id'),
    name: entry.bilingual('name'),
    abbreviations: entry.texts('abbreviations'),
    aliases: entry.texts('aliases'),
    owners: entry.entries('owners').map(owner =>
      present({
        name: owner.text('name'),
        code: owner.optional('code', f => owner.text(f)),
        from: owner.optional('from', f => owner.day(f)),
        verified: owner.verified(),
      }),
    ),
    database: entry.flag('database'),
    era: entry.word('era', ['framework', 'later']),
    levels: entry.texts('levels'),
    basis: entry.entries('basis').map(basis),
    note: entry.optional('note', f => entry.bilingual(f)),
    verified: entry.verified(),
    source: entry.text('source'),
  })
}

function basis(entry: PackEntry): NationalSystem['basis'][number] {
  return present({
    document: entry.text('document'),
    clause: entry.optional('clause', f => entry.text(f)),
    verified: entry.verified(),
  })
}

/** `ngsp` → `ndxp`; an alias that is also an id, or stands for two systems, would make references ambiguous. */
function aliases(entries: readonly PackEntry[], systems: ReadonlyMap<string, unknown>): Map<string, string> {
  const map = new Map<string, string>()
  for (const entry of entries) {
    const id = entry.text('id')
    for (const alias of entry.texts('aliases')) {
      const taken = systems.has(alias) ? alias : map.get(alias)
      if (taken === undefined) map.set(alias, id)
      else entry.problem(`alias "${alias}" already means ${taken}`)
    }
  }
  return map
}

function agencyRegistry(entry: PackEntry): AgencyRegistry {
  const forms = entry.entry('forms')
  return {
    complete: entry.flag('complete'),
    verified: entry.verified(),
    source: entry.text('source'),
    forms: { code: forms.pattern('code'), legacy: forms.pattern('legacy') },
    closed: entry.texts('closed'),
    groups: [...keyed(entry.entries('groups'), 'code', g => ({ code: g.text('code'), name: g.text('name') })).values()],
    agencies: keyed(entry.entries('agencies'), 'code', agency),
  }
}

function agency(entry: PackEntry): Agency {
  return present({
    code: entry.text('code'),
    name: entry.text('name'),
    nameEn: entry.optional('nameEn', f => entry.text(f)),
    kind: entry.text('kind'),
    renamed: entry.optional('renamed', f => renamed(entry.entry(f))),
    retired: entry.optional('retired', f => entry.day(f)),
    successor: entry.optional('successor', f => entry.text(f)),
    knownUntil: entry.optional('knownUntil', f => entry.day(f)),
    note: entry.optional('note', f => entry.text(f)),
    verified: entry.verified(),
  })
}

const renamed = (entry: PackEntry) => ({ vi: entry.text('vi'), en: entry.text('en'), from: entry.day('from') })
