import type { Context, Objection, Outcome } from '../checks/check.ts'
import type { Finding } from '../findings/finding.ts'
import type { Standing, State } from '../model/architecture.ts'
import type { ElementSection } from '../model/language.ts'
import type { Answer } from './answer.ts'
import type { Rule } from './compile.ts'
import { type Notes, Watcher } from './watcher.ts'

type Part = Rule['parts'][number]

/** What was said of the elements of a section one by one: every state lists all of them, in the same order. */
interface Through {
  ofEach: (readonly Outcome[])[]
  outcomes: readonly Outcome[]
  /** Of which elements, by their places, something else was asked than how elements stand. */
  asking: Map<number, Notes['questions']>
  /** Places of the elements for which it was asked how another element stands, by its id. */
  about: Map<string, Set<number>>
}

/** What a part of a rule said the last time. */
interface Said {
  day: number
  ids: ReadonlySet<string>
  questions: Notes['questions']
  outcomes: readonly Outcome[]
  /** One for each time it went through a section. */
  sections: Through[]
}

/**
 * Remembers along the days of a plan what each rule said, and every question it put to the state to be able to say it. As
 * long as the state answers those questions the same, the rule would say the same, so it is not asked again. That holds
 * without a word about what rules look at, because a state is all a check has to look at that moves with the day.
 */
export class Memory {
  readonly #watcher: Watcher
  #sections: Through[] = []
  #through = 0
  #inForce = 0
  readonly #said = new Map<Part, Said>()
  readonly #answers = new Map<Rule, { outcomes: readonly (readonly Outcome[])[]; excused: string; answer: Answer }>()
  readonly #findings = new WeakMap<Objection, { excused: string; finding: Finding }>()

  constructor(now: State) {
    this.#watcher = new Watcher(now)
  }

  /** The state of the day, as checks are to see it. */
  get state(): State {
    return this.#watcher.state
  }

  /** Goes on to another day of the same plan. */
  turnTo(state: State): void {
    this.#watcher.turnTo(state)
    this.#inForce = state.architecture.waivers.filter(({ expires }) => expires >= state.day).length
  }

  /** What an answer hangs on besides what is said of the state: the waivers in force, and whether its deadline has come. */
  excused({ source: { deadline } }: Rule): string {
    return `${this.#inForce} ${deadline !== undefined && deadline > this.#watcher.now.day}`
  }

  /** What a part of a rule says today: the very same list as before if that cannot have changed. */
  outcomes(part: Part, context: Context): readonly Outcome[] {
    const { day } = this.#watcher
    const before = this.#said.get(part)
    const holds = before !== undefined && before.day === day - 1 && this.#holds(before)
    if (holds && before.sections.length === 0) {
      before.day = day
      return before.outcomes
    }
    const sections = (this.#sections = holds ? before.sections : [])
    this.#through = 0
    const { notes, made } = this.#watcher.noting(() => listed(part.check.judge(context, part.parameters)))
    const outcomes = before && areSame(before.outcomes, made) ? before.outcomes : made
    this.#said.set(part, { day, ids: new Set(notes.ids), questions: notes.questions, outcomes, sections })
    return outcomes
  }

  /** Whether all that was asked on the day before would be answered the same today. */
  #holds({ ids, questions }: Said): boolean {
    for (const id of this.#watcher.moved) if (ids.has(id)) return false
    return this.#watcher.stillTrue(questions)
  }

  /** `Context.each` */
  each(section: ElementSection, judge: (standing: Standing) => readonly Outcome[]): readonly Outcome[] {
    const standings = this.#watcher.now.all(section)
    const place = this.#through++
    const known = this.#sections[place]
    const through = known ?? { ofEach: [], outcomes: [], asking: new Map(), about: new Map() }
    this.#sections[place] = through
    let moved = false
    for (const i of known ? this.#unsure(known, section) : standings.keys()) {
      const standing = standings[i]
      if (standing && this.#judge(through, i, standing, judge)) moved = true
    }
    if (moved) through.outcomes = through.ofEach.flat()
    return through.outcomes
  }

  /** Places of the elements of which something may have to be said anew. */
  #unsure({ asking, about }: Through, section: ElementSection): Set<number> {
    const unsure = new Set(this.#watcher.movedIn(section))
    for (const id of this.#watcher.moved) for (const i of about.get(id) ?? []) unsure.add(i)
    for (const [i, questions] of asking) if (!this.#watcher.stillTrue(questions)) unsure.add(i)
    return unsure
  }

  /** @returns whether something else is said of it than before */
  #judge(through: Through, i: number, standing: Standing, judge: (standing: Standing) => readonly Outcome[]): boolean {
    const { notes, made: outcomes } = this.#watcher.noting(() => judge(standing))
    const before = through.ofEach[i]
    through.ofEach[i] = outcomes
    if (notes.questions.length > 0) through.asking.set(i, notes.questions)
    for (const id of notes.ids) {
      const places = through.about.get(id)
      if (places) places.add(i)
      else through.about.set(id, new Set([i]))
    }
    return !before || !areSame(before, outcomes)
  }

  /** The answer drawn from these outcomes, as long as they, and what else it hangs on, are the same. */
  answer(rule: Rule, outcomes: readonly (readonly Outcome[])[], draw: () => Answer): Answer {
    const known = this.#answers.get(rule)
    const excused = this.excused(rule)
    if (known?.excused === excused && outcomes.every((list, i) => list === known.outcomes[i])) return known.answer
    const answer = draw()
    this.#answers.set(rule, { outcomes, excused, answer })
    return answer
  }

  /** The finding of an objection, as long as it is excused and counted alike. */
  finding(rule: Rule, objection: Objection, make: () => Finding): Finding {
    const known = this.#findings.get(objection)
    const excused = this.excused(rule)
    if (known?.excused === excused) return known.finding
    const finding = make()
    this.#findings.set(objection, { excused, finding })
    return finding
  }
}

/** As a list; the same one, if it is a list. */
export const listed = (outcomes: Iterable<Outcome>): readonly Outcome[] =>
  Array.isArray(outcomes) ? outcomes : [...outcomes]

/** The same objections; what was not objected to is compared by its subject. */
const areSame = (a: readonly Outcome[], b: readonly Outcome[]): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => isSame(one, b[i])))

const isSame = (a: Outcome, b: Outcome | undefined): boolean =>
  a === b || (a.verdict === b?.verdict && isUnobjected(a) && a.subject === b.subject)

const isUnobjected = ({ verdict }: Outcome): boolean => verdict === 'satisfied' || verdict === 'exempt'
