import type { Context, Objection, Outcome } from '../checks/check.ts'
import type { Finding } from '../findings/finding.ts'
import type { Index, Standing, State, Target } from '../model/architecture.ts'
import type { ElementSection } from '../model/language.ts'
import type { Day } from '../util/day.ts'
import type { Answer } from './answer.ts'
import type { Rule } from './compile.ts'

type Part = Rule['parts'][number]

/** A question to a state, put again to a later one: true if the answer is the same. */
type Note = (state: State) => boolean

interface Judged {
  notes: readonly Note[]
  outcomes: readonly Outcome[]
}

/** What was said of the elements of a section one by one: every state lists all of them, in the same order. */
interface Through {
  elements: (Judged & { standing: Standing })[]
  outcomes: readonly Outcome[]
}

/** What a part of a rule said the last time. */
interface Said extends Judged {
  /** One for each time it went through a section. */
  sections: Through[]
}

/**
 * Remembers along the days of a plan what each rule said, and every question it put to the state to be able to say it. As
 * long as the state answers those questions the same, the rule would say the same, so it is not asked again. That holds
 * without a word about what rules look at, because a state is all a check has to look at that moves with the day.
 */
export class Memory {
  /** The state of the day, as checks are to see it: it notes what is asked. */
  readonly state: State
  #now: State
  #notes: Note[] = []
  #part: Said | undefined
  #through = 0
  #inForce = 0
  readonly #said = new Map<Part, Said>()
  readonly #answers = new Map<Rule, { outcomes: readonly (readonly Outcome[])[]; excused: string; answer: Answer }>()
  readonly #findings = new WeakMap<Objection, { excused: string; finding: Finding }>()

  constructor(now: State) {
    this.#now = now
    this.state = this.#watched(now)
  }

  /** Goes on to another day of the same plan. */
  turnTo(state: State): void {
    this.#now = state
    this.#inForce = state.architecture.waivers.filter(({ expires }) => expires >= state.day).length
  }

  /** What an answer hangs on besides what is said of the state: the waivers in force, and whether its deadline has come. */
  excused({ source: { deadline } }: Rule): string {
    return `${this.#inForce} ${deadline !== undefined && deadline > this.#now.day}`
  }

  /** What a part of a rule says today: the very same list as before if that cannot have changed. */
  outcomes(part: Part, context: Context): readonly Outcome[] {
    const before = this.#said.get(part)
    const holds = before !== undefined && this.#holds(before.notes)
    if (holds && before.sections.length === 0) return before.outcomes
    const said: Said = { notes: [], outcomes: [], sections: holds ? before.sections : [] }
    this.#part = said
    this.#through = 0
    this.#notes = []
    const outcomes = listed(part.check.judge(context, part.parameters))
    said.notes = this.#notes
    said.outcomes = before && areSame(before.outcomes, outcomes) ? before.outcomes : outcomes
    // What is asked from here on is asked by no rule.
    this.#notes = []
    this.#said.set(part, said)
    return said.outcomes
  }

  /** `Context.each` */
  each(section: ElementSection, judge: (standing: Standing) => readonly Outcome[]): readonly Outcome[] {
    const part = this.#part
    if (!part) throw new Error('Elements are judged within a part of a rule.')
    const outside = this.#notes
    const through = (part.sections[this.#through++] ??= { elements: [], outcomes: [] })
    const { elements } = through
    let moved = false
    const standings = this.#now.all(section)
    for (let i = 0; i < standings.length; i++) {
      const [standing, known] = [standings[i], elements[i]]
      if (!standing) continue
      if (known?.standing === standing && this.#holds(known.notes)) continue
      this.#notes = []
      const outcomes = judge(standing)
      elements[i] = { standing, notes: this.#notes, outcomes }
      moved ||= !known || !areSame(known.outcomes, outcomes)
    }
    this.#notes = outside
    if (moved) through.outcomes = elements.flatMap(({ outcomes }) => outcomes)
    return through.outcomes
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

  #holds(notes: readonly Note[]): boolean {
    for (const note of notes) if (!note(this.#now)) return false
    return true
  }

  /** Notes a question and its answer, unless it is asked of a state that cannot move. */
  #ask<T>(question: (state: State) => T, same: (a: T, b: T) => boolean = Object.is): T {
    const answer = question(this.#now)
    this.#notes.push(state => same(question(state), answer))
    return answer
  }

  #watched({ architecture, kind }: State): State {
    const ask = this.#ask.bind(this)
    const day = (): string => ask(state => state.day)
    return {
      architecture,
      kind,
      get day() {
        return day()
      },
      hasCome: (day: Day) => ask(state => state.hasCome(day)),
      standing: (id: string) => ask(state => state.standing(id)),
      all: (section: ElementSection) => ask(state => state.all(section)),
      by: (index: Index, key: string) => ask(state => state.by(index, key), areIdentical),
      exists: (target: Target) => ask(state => state.exists(target)),
      made: (connection: Standing) => ask(state => state.made(connection)),
    }
  }
}

/** As a list; the same one, if it is a list. */
export const listed = (outcomes: Iterable<Outcome>): readonly Outcome[] =>
  Array.isArray(outcomes) ? outcomes : [...outcomes]

const areIdentical = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => one === b[i]))

/** The same objections; what was not objected to is compared by its subject. */
const areSame = (a: readonly Outcome[], b: readonly Outcome[]): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => isSame(one, b[i])))

const isSame = (a: Outcome, b: Outcome | undefined): boolean =>
  a === b || (a.verdict === b?.verdict && isUnobjected(a) && a.subject === b.subject)

const isUnobjected = ({ verdict }: Outcome): boolean => verdict === 'satisfied' || verdict === 'exempt'
