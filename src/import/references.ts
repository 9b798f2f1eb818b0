import { type Message, say } from '../findings/message.ts'
import type { Field } from '../model/fields.ts'
import type { Section } from '../model/language.ts'
import { type CellPlace, placeName } from '../util/cells.ts'
import { alike, fold, idFrom } from '../util/fold.ts'
import { fullerName } from '../util/fuller.ts'
import { nearest } from '../util/nearest.ts'
import { type Candidate, statedValue } from './candidates.ts'
import type { Identities } from './identify.ts'
import type { ColumnLayout } from './layout.ts'
import type { ModelView } from './model.ts'
import { isSection } from './values.ts'

/** Something that can be referred to. */
interface Named {
  id: string
  section: Section
  name: string
  candidate?: Candidate
}

/** Which cell names something, and what the model has in its place. */
export interface Asked {
  place: CellPlace
  before: unknown
}

/** Everything the model and the workbook name, and what names in cells mean. */
export class References {
  readonly #byId = new Map<string, Named>()
  readonly #byName = new Map<string, Named[]>()
  readonly #byFolded = new Map<string, Named[]>()
  readonly #national = new Map<string, string>()
  readonly #nationalNames: string[] = []
  readonly #identities: Identities
  /** Elements added because a cell names them. */
  readonly added: Candidate[] = []

  constructor(view: ModelView, candidates: readonly Candidate[], identities: Identities) {
    this.#identities = identities
    for (const { section, values } of view.entries)
      if (typeof values.id === 'string')
        this.#know({ id: values.id, section, name: typeof values.name === 'string' ? values.name : '' })
    for (const candidate of candidates) {
      const name = statedValue(candidate, 'name')
      const id = candidate.id ?? (candidate.problems.length > 0 ? '' : undefined)
      if (id !== undefined)
        this.#know({ id, section: candidate.section, name: typeof name === 'string' ? name : '', candidate })
    }
    for (const { id, name, aliases } of view.framework?.national.values() ?? []) {
      this.#nationalNames.push(name.vi)
      for (const one of [id, name.vi, name.en, ...aliases])
        for (const key of [alike(one), loose(one)]) this.#national.set(key, `national/${id}`)
    }
  }

  #know(named: Named): void {
    if (named.section === 'indicators' || named.section === 'waivers') return
    const before = this.#byId.get(named.id)
    if (named.id !== '' && (!before || named.candidate)) this.#byId.set(named.id, named)
    if (named.name === '') return
    for (const [table, key] of [
      [this.#byName, alike(named.name)],
      [this.#byFolded, loose(named.name)],
    ] as const)
      table.set(key, [...(table.get(key) ?? []).filter(({ id }) => id !== named.id || id === ''), named])
  }

  /** The value that the names in a cell stand for, or why there is none. */
  lookUp(names: readonly string[], column: ColumnLayout, asked: Asked): { value: unknown } | { problem: Message } {
    const values: unknown[] = []
    for (const name of names) {
      const found = this.#one(name, column, asked)
      if ('problem' in found) return found
      values.push(...found.values)
    }
    const [first] = values
    return { value: column.field.kind === 'refs' ? [...new Set(values)] : first }
  }

  #one(name: string, column: ColumnLayout, asked: Asked): { values: unknown[] } | { problem: Message } {
    const { before } = asked
    // What the model says already may stay, also where it leads to what is not there.
    if (before === name || (Array.isArray(before) && before.includes(name))) return { values: [name] }
    const whole = this.#meaning(name, column, asked)
    if (!('problem' in whole) || !name.includes(',')) return 'problem' in whole ? whole : { values: [whole.value] }
    // Names may have commas; so only where the whole is unknown and every part is known is it a list.
    const parts =
      column.field.kind === 'refs' ? name.split(',').map(part => this.#meaning(part.trim(), column, asked)) : []
    const known = parts.flatMap(part => ('problem' in part ? [] : [part.value]))
    if (known.length === 0) return whole
    // A list, then; what is wrong with it is the part that nobody knows.
    return parts.find(part => 'problem' in part) ?? { values: known }
  }

  #meaning(name: string, column: ColumnLayout, { place }: Asked): { value: unknown } | { problem: Message } {
    const { field } = column
    const owner = field.kind === 'owner'
    const external = owner ? /^(?:external|bên ngoài|ngoài)\s*:\s*(.+)$/is.exec(name)?.[1] : undefined
    if (external !== undefined) return { value: { external } }
    if (owner && /^agency\/\S+$/.test(name)) return { value: name }
    const sections = sectionsOf(field)
    const [prefix, rest] = name.split('/')
    if (prefix === 'national' && rest !== undefined && isNational(field)) {
      if (this.#national.has(alike(rest))) return { value: name }
    } else if (/^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/.test(name)) return { value: name }
    const found = this.#find(name, sections)
    if (found.length === 1 && found[0]) return refusedOr(found[0], name)
    if (found.length > 1)
      return { problem: say('import.ambiguous', { found: name, ids: found.map(({ id }) => id).join(', ') }) }
    const national = isNational(field)
      ? (this.#national.get(alike(name)) ?? this.#national.get(loose(name)))
      : undefined
    if (national !== undefined) return { value: national }
    if (column.missing === 'external' && owner) return { value: { external: name } }
    const [first] = sections
    if (column.missing === 'add' && first !== undefined) return { value: this.#add(name, first, place) }
    return { problem: this.#unknown(name, column, sections) }
  }

  #find(name: string, sections: readonly Section[]): Named[] {
    const fits = (one: Named): boolean => sections.includes(one.section)
    const byId = this.#byId.get(name)
    if (byId && fits(byId)) return [byId]
    const exact = (this.#byName.get(alike(name)) ?? []).filter(fits)
    const found = exact.length > 0 ? exact : (this.#byFolded.get(loose(name)) ?? []).filter(fits)
    // A row that is refused, such as a second one of the name, is meant only where nothing else is called so.
    const sound = found.filter(({ id }) => id !== '')
    return sound.length > 0 ? sound : found.slice(0, 1)
  }

  #add(name: string, section: Section, place: CellPlace): string {
    const id = this.#identities.newId(idFrom(name), section)
    const candidate: Candidate = {
      section,
      place,
      fields: new Map(),
      empty: [],
      problems: [],
      referred: true,
      id,
      values: new Map([
        ['id', id],
        ['name', name],
      ]),
    }
    this.added.push(candidate)
    this.#know({ id, section, name, candidate })
    return id
  }

  #unknown(name: string, { path, field }: ColumnLayout, sections: readonly Section[]): Message {
    const own = [...this.#byId.values()]
      .filter(({ section }) => sections.includes(section))
      .map(one => one.name || one.id)
    const near =
      nearest(name, own) ?? fullerName(name, isNational(field) ? [...own, ...this.#nationalNames] : own, wordsOf)
    return say('import.unknown', {
      found: name,
      field: path,
      sections: sections.join(','),
      ...(near ? { nearest: near } : {}),
    })
  }

  /** The row that is to bring an element into being, if the model does not have it; undefined where it is there. */
  newcomer(reference: unknown): Candidate | undefined {
    const named = typeof reference === 'string' ? this.#byId.get(reference) : undefined
    return named?.candidate && !named.candidate.entry ? named.candidate : undefined
  }
}

/** A row with problems has no id to refer to. */
function refusedOr({ id, candidate }: Named, name: string): { value: unknown } | { problem: Message } {
  if (id !== '' || !candidate) return { value: id }
  return { problem: say('import.to-refused', { found: name, place: placeName(candidate.place) }) }
}

const sectionsOf = (field: Field): readonly Section[] =>
  field.kind === 'owner' ? ['units'] : field.kind === 'ref' || field.kind === 'refs' ? field.to.filter(isSection) : []

const isNational = (field: Field): boolean => (field.kind === 'ref' || field.kind === 'refs') && field.national === true

const SHORT: Readonly<Record<string, string>> = {
  csdl: 'co so du lieu',
  csdlqg: 'co so du lieu quoc gia',
  dvc: 'dich vu cong',
  dvcqg: 'dich vu cong quoc gia',
  httt: 'he thong thong tin',
  ubnd: 'uy ban nhan dan',
}

/** A name without diacritics, its usual short forms written out: looked at where no name is the same. */
const loose = (name: string): string =>
  fold(alike(name)).replace(/[a-z]+/g, word => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word))

const wordsOf = (name: string): string[] => loose(name).match(/[a-z0-9]+/g) ?? []

/** The value at a path of an entry. */
export function valueAt(values: Readonly<Record<string, unknown>>, path: string): unknown {
  let here: unknown = values
  for (const name of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    here = (here as Record<string, unknown>)[name]
  }
  return here
}
