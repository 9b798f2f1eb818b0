import { type Message, say } from '../findings/message.ts'
import type { Section } from '../model/language.ts'
import { indicators } from '../text/words.ts'
import { placeName } from '../util/cells.ts'
import { alike, idFrom } from '../util/fold.ts'
import { type Candidate, shownName, statedValue } from './candidates.ts'
import { identityOf, type ModelEntry, type ModelView, nameOf } from './model.ts'

/** Ids of sections whose elements may have no name of their own, and those of which names leave nothing to make one of. */
const SHORT: Readonly<Partial<Record<Section, string>>> = {
  units: 'don-vi',
  functions: 'nghiep-vu',
  services: 'dich-vu',
  channels: 'kenh',
  applications: 'ung-dung',
  data: 'du-lieu',
  platforms: 'nen-tang',
  infrastructure: 'ha-tang',
  safeguards: 'an-toan',
  connections: 'ket-noi',
  tasks: 'nhiem-vu',
}

/** Says which element of the model each row is about, and gives ids to those that are about a new one. */
export class Identities {
  readonly #byIdentity = new Map<string, ModelEntry>()
  readonly #byName = new Map<string, ModelEntry[]>()
  readonly #ids = new Map<string, Section>()
  readonly #rows = new Map<string, Candidate>()

  constructor({ entries }: ModelView) {
    for (const entry of entries) {
      const { section, values } = entry
      const identity = identityOf(section, values)
      if (!this.#byIdentity.has(identity)) this.#byIdentity.set(identity, entry)
      if (typeof values.id === 'string' && section !== 'indicators') this.#ids.set(values.id, section)
      const name = nameOf(values)
      if (name !== undefined) {
        const key = `${section} ${name}`
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), entry])
      }
    }
  }

  /** Finds out about one row; what is wrong is added to its problems. Rows with an id come before those without. */
  identify(candidate: Candidate): void {
    const problem = this.#find(candidate)
    if (!problem) return
    if ('key' in problem && problem.key === 'import.no-name') {
      // Where the cell itself is wrong, that has been said; of a row that is about nothing nothing else matters.
      if (isStated(candidate, problem.args.what)) return
      candidate.problems.length = 0
    }
    candidate.problems.push({ level: 'error', place: placeOf(candidate), message: problem })
  }

  #find(candidate: Candidate): Message | undefined {
    const { section } = candidate
    if (section === 'waivers') return this.#findByFields(candidate, ['rule', 'subject'], 'rule')
    if (section === 'indicators') return this.#findFigure(candidate)
    const id = statedValue(candidate, 'id')
    if (typeof id === 'string') return this.#findById(candidate, id)
    const name = statedValue(candidate, 'name')
    if (typeof name !== 'string' || name === '') {
      if (section === 'connections') return undefined
      return say('import.no-name', { what: 'name' })
    }
    const known = this.#byName.get(`${section} ${alike(name)}`) ?? []
    if (known.length > 1) {
      const ids = known.map(({ values }) => String(values.id)).join(', ')
      return say('import.same-name', { name, ids })
    }
    const [entry] = known
    if (entry) return this.#take(candidate, String(entry.values.id), entry)
    const twice = this.#claim(candidate, `name ${section} ${alike(name)}`)
    return twice ?? this.#take(candidate, this.newId(idFrom(name), section))
  }

  #findById(candidate: Candidate, id: string): Message | undefined {
    const { section } = candidate
    const known = this.#ids.get(id)
    if ((known !== undefined && known !== section) || id === 'national')
      return say('import.taken', { id, section: known ?? section })
    return this.#take(candidate, id, this.#byIdentity.get(`element ${id}`))
  }

  #findFigure(candidate: Candidate): Message | undefined {
    const [id, name] = [statedValue(candidate, 'id'), statedValue(candidate, 'name')]
    const called = Object.entries(indicators).find(
      ([, word]) => typeof name === 'string' && alike(word.vi) === alike(name),
    )
    const found = typeof id === 'string' ? id : called?.[0]
    if (found === undefined) return say('import.no-name', { what: 'id' })
    const at = statedValue(candidate, 'at')
    const identity = identityOf('indicators', { id: found, ...(at === undefined ? {} : { at }) })
    return this.#take(candidate, found, this.#byIdentity.get(identity), identity)
  }

  #findByFields(candidate: Candidate, paths: readonly string[], what: 'rule'): Message | undefined {
    const values = Object.fromEntries(paths.map(path => [path, statedValue(candidate, path)]))
    if (Object.values(values).some(value => typeof value !== 'string')) return say('import.no-name', { what })
    const identity = identityOf(candidate.section, values)
    return this.#take(candidate, String(values.subject), this.#byIdentity.get(identity), identity)
  }

  /** A connection without a name is known by its ends, once they have been looked up. */
  identifyByEnds(candidate: Candidate): void {
    const [from, to] = [candidate.values.get('from'), candidate.values.get('to')]
    if (candidate.id !== undefined || typeof from !== 'string' || typeof to !== 'string') return
    const known = [...this.#byIdentity.values()].filter(
      ({ section, values }) => section === 'connections' && values.from === from && values.to === to,
    )
    const [entry] = known
    const problem =
      known.length > 1
        ? say('import.same-name', {
            name: `${from} → ${to}`,
            ids: known.map(({ values }) => String(values.id)).join(', '),
          })
        : (this.#claim(candidate, `ends ${from} ${to}`) ??
          this.#take(
            candidate,
            entry ? String(entry.values.id) : this.newId(idFrom(`kn-${from}-${to}`), 'connections'),
            entry,
          ))
    if (problem) candidate.problems.push({ level: 'error', place: candidate.place, message: problem })
  }

  #take(candidate: Candidate, id: string, entry?: ModelEntry, identity = `element ${id}`): Message | undefined {
    const twice = this.#claim(candidate, identity)
    if (twice) return twice
    candidate.id = id
    if (entry) candidate.entry = entry
    if (candidate.section !== 'indicators' && candidate.section !== 'waivers') this.#ids.set(id, candidate.section)
    return undefined
  }

  #claim(candidate: Candidate, key: string): Message | undefined {
    const first = this.#rows.get(key)
    if (first && first !== candidate)
      return say('import.twice', { name: shownName(candidate), place: placeName(first.place) })
    this.#rows.set(key, candidate)
    return undefined
  }

  /** An id nothing has yet; others of the name are numbered. */
  newId(wished: string, section: Section): string {
    const base = wished === '' || wished === 'national' ? (SHORT[section] ?? section) : wished
    let id = base
    for (let number = 2; this.#ids.has(id); number++) id = `${base}-${number}`
    this.#ids.set(id, section)
    return id
  }
}

/** Whether the cell by which a row is known holds something, right or wrong. */
const isStated = ({ problems, empty }: Candidate, path: string): boolean =>
  problems.length > 0 && empty.every(column => column.path !== path)

const placeOf = ({ place, fields }: Candidate): Candidate['place'] =>
  fields.get('id')?.place ?? fields.get('name')?.place ?? place
