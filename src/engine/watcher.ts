import type { Index, Standing, State, Target } from '../model/architecture.ts'
import type { ElementSection } from '../model/language.ts'
import type { Day } from '../util/day.ts'

/** A question to a state, put again to a later one: true if the answer is the same. */
type Question = (state: State) => boolean

/** What was asked of a state: of which elements, and what else. */
export interface Notes {
  readonly ids: readonly string[]
  readonly questions: readonly Question[]
}

interface Open extends Notes {
  readonly ids: string[]
  readonly questions: Question[]
}

const NONE: ReadonlySet<string> = new Set()

/** Shows checks the state of the day, and notes what they ask of it. */
export class Watcher {
  /** The state of the day, as checks are to see it. */
  readonly state: State
  /** How many days there have been. */
  day = 0
  /** Elements that stand otherwise than on the day before. */
  moved: ReadonlySet<string> = NONE
  now: State
  #notes: Open = fresh()
  /** Notes in which nothing was written, for the next to use: of most elements nothing is asked. */
  #blank: Open | undefined
  #before: State
  readonly #movedIn = new Map<Index, boolean>()
  readonly #places = new Map<ElementSection, readonly number[]>()

  constructor(now: State) {
    this.now = now
    this.#before = now
    this.state = this.#watched(now)
  }

  /** Goes on to a later day of the same plan. */
  turnTo(state: State): void {
    if (state.day < this.now.day) throw new Error('The days of a plan are gone through in their order.')
    this.moved = this.day === 0 ? NONE : movedBetween(this.now, state)
    this.#before = this.now
    this.#movedIn.clear()
    this.#places.clear()
    this.now = state
    this.day++
  }

  /** What is asked while something is worked out. */
  noting<T>(work: () => T): { notes: Notes; made: T } {
    const outside = this.#notes
    const notes = this.#blank ?? fresh()
    this.#blank = undefined
    this.#notes = notes
    try {
      const made = work()
      if (notes.ids.length > 0 || notes.questions.length > 0) return { notes, made }
      this.#blank = notes
      return { notes: NOTHING, made }
    } finally {
      this.#notes = outside
    }
  }

  /** Places of the elements of a section that stand otherwise than on the day before. */
  movedIn(section: ElementSection): readonly number[] {
    const known = this.#places.get(section)
    if (known) return known
    const places: number[] = []
    const before = this.#before.all(section)
    for (const [i, standing] of this.now.all(section).entries()) if (standing !== before[i]) places.push(i)
    this.#places.set(section, places)
    return places
  }

  /** Whether each of the questions would be answered the same today. */
  stillTrue(questions: readonly Question[]): boolean {
    for (const question of questions) if (!question(this.now)) return false
    return true
  }

  #ask<T>(question: (state: State) => T): T {
    const answer = question(this.now)
    this.#notes.questions.push(state => question(state) === answer)
    return answer
  }

  #exists(target: Target): boolean | undefined {
    // What is another architecture's does not move with ours; of all else that is no element the answer never changes.
    if (target.kind === 'foreign') return this.#ask(state => state.exists(target))
    if (target.kind === 'element') this.#notes.ids.push(target.id)
    return this.now.exists(target)
  }

  /** What has come stays so on every later day. */
  #hasCome(day: Day): boolean {
    return this.now.hasCome(day) || this.#ask(state => state.hasCome(day))
  }

  #by(index: Index, key: string): readonly Standing[] {
    const answer = this.now.by(index, key)
    this.#notes.questions.push(state => this.#standsStill(index) || areIdentical(state.by(index, key), answer))
    return answer
  }

  /** Whether nothing of the sections of an index stands otherwise than on the day before. */
  #standsStill(index: Index): boolean {
    const known = this.#movedIn.get(index)
    if (known !== undefined) return !known
    const moved = index.sections.some(section => this.#before.all(section) !== this.now.all(section))
    this.#movedIn.set(index, moved)
    return !moved
  }

  #watched({ architecture, kind }: State): State {
    const ask = this.#ask.bind(this)
    const day = (): Day => ask(state => state.day)
    return {
      architecture,
      kind,
      get day() {
        return day()
      },
      hasCome: (other: Day) => this.#hasCome(other),
      standing: (id: string) => {
        this.#notes.ids.push(id)
        return this.now.standing(id)
      },
      all: (section: ElementSection) => ask(state => state.all(section)),
      by: (index: Index, key: string) => this.#by(index, key),
      exists: (target: Target) => this.#exists(target),
      made: (connection: Standing) => ask(state => state.made(connection)),
    }
  }
}

const fresh = (): Open => ({ ids: [], questions: [] })
const NOTHING: Notes = { ids: [], questions: [] }

function movedBetween(before: State, after: State): Set<string> {
  const moved = new Set<string>()
  for (const id of after.architecture.elements.keys()) if (before.standing(id) !== after.standing(id)) moved.add(id)
  return moved
}

const areIdentical = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => one === b[i]))
