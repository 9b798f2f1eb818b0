import type { ElementSection, Section } from '../src/model/language.ts'
import type { Entry, Value } from './block-style.ts'
import { Chance } from './random.ts'
import { DEPARTMENTS, place } from './words.ts'

/** An entry while it is being made: faults take fields away again. */
export type Open = { id: string } & { [field: string]: Value }

/** A province in the making. The day of its facts is 2020-09-30, that of its target 2025-12-31. */
export class Draft {
  readonly chance: Chance
  readonly sections = new Map<Section, Open[]>()
  /** What is planned or being built: a task must deliver it. */
  readonly coming: string[] = []
  readonly tasks: readonly string[]
  readonly #ids = new Set<string>()
  readonly #names = new Set<string>()

  constructor(seed: number, tasks: number) {
    this.chance = new Chance(seed)
    this.tasks = Array.from({ length: tasks }, (_, i) => `nv-${String(i + 1).padStart(3, '0')}`)
  }

  /** Adds an entry with an id and a name of its own. */
  add(section: ElementSection, id: string, name: string, rest: Entry): Open {
    const entry = { id: this.#unique(this.#ids, id, '-'), name: this.#unique(this.#names, name, ' '), ...rest } as Open
    this.put(section, entry)
    const planned = entry.status === 'planned' || entry.status === 'building'
    if (planned && section !== 'tasks') this.coming.push(entry.id)
    return entry
  }

  put(section: Section, entry: Open): void {
    const list = this.sections.get(section)
    if (list) list.push(entry)
    else this.sections.set(section, [entry])
  }

  all(section: Section): readonly Open[] {
    return this.sections.get(section) ?? []
  }

  /** Those that exist on the day of the facts. */
  existing(section: Section): readonly Open[] {
    return this.all(section).filter(({ status }) => status !== 'planned' && status !== 'building')
  }

  /** One of the departments with one of its subjects, and sometimes a place. */
  subject(): { owner: string; subject: string; where: string } {
    const [owner, , subjects] = this.chance.pick(DEPARTMENTS)
    const where = this.chance.happens(0.3) ? ` ${place(this.chance.whole(0, 167))}` : ''
    return { owner, subject: this.chance.pick(subjects), where }
  }

  month(from: number, to: number): string {
    return `${this.chance.whole(from, to)}-${String(this.chance.whole(1, 12)).padStart(2, '0')}`
  }

  decision(): string {
    return `${this.chance.whole(1, 3200)}/QĐ-${this.chance.pick(['UBND', 'STTTT', 'VPUBND'])}`
  }

  /** A document that proves the statement, as most entries of a real repository carry. */
  evidence(): Entry {
    return { document: this.decision(), date: `${this.month(2015, 2019)}-${this.chance.whole(10, 28)}` }
  }

  #unique(taken: Set<string>, wanted: string, mark: string): string {
    let found = wanted
    for (let i = 2; taken.has(found); i++) found = `${wanted}${mark}${i}`
    taken.add(found)
    return found
  }
}

/** `Bệnh án điện tử` → `benh-an-dien-tu`. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
