import type { Related, Verdict } from '../findings/finding.ts'
import type { Message } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import type { Standing, State } from '../model/architecture.ts'
import type { ElementSection, Section } from '../model/language.ts'
import type { Day } from '../util/day.ts'
import type { Schema } from './parameters.ts'

/** What a check says about one subject; `exempt`: it is known, and the requirement does not concern it. */
export type Outcome = { verdict: 'satisfied'; subject: string } | { verdict: 'exempt'; subject: string } | Objection

/** A violation, or a statement that is missing for a verdict. */
export interface Objection {
  verdict: 'violated' | 'undetermined'
  subject: string
  message: Message
  place: Place
  /** Field or counterpart that tells several objections to one subject apart. */
  key?: string
  related?: Related[]
}

/** Everything a check may look at. */
export interface Context {
  state: State
  level: string
  /**
   * Judges the elements of a section one by one; on the days of a plan again only those of which something changed.
   * `judge` learns of the state nothing but by asking `state` itself, and keeps nothing from one element for the next.
   */
  each(section: ElementSection, judge: (standing: Standing) => readonly Outcome[]): readonly Outcome[]
  /** Mandatory requirements violated today, and what becomes of them: for rules that judge the plan. */
  gaps(): Gap[]
}

/** A mandatory requirement violated in the current state. */
export interface Gap {
  rule: string
  /** Last day by which the law wants it, if it names one. */
  deadline?: Day
  /** Its verdict in the target state; absent where no target day is stated. */
  target?: Verdict
  /** A task names it under `meets`. */
  met: boolean
}

/**
 * A named check: a plain function over a state. It sees the whole state but speaks only of subjects it selected.
 * `judge` yields nothing when there is nothing to judge; `looksAt` then decides between "not applicable" and
 * "undetermined" (decision 4).
 */
export interface Check<P> {
  /** JSON Schema of `with`, from which rule files are validated. */
  parameters: Schema
  looksAt(parameters: P): readonly Section[]
  judge(context: Context, parameters: P): Iterable<Outcome>
}

/** Keeps the parameter type with the check's functions. */
export const defineCheck = <P>(check: Check<P>): Check<P> => check

export const exempt = (subject: string): Outcome => ({ verdict: 'exempt', subject })

export const satisfied = (subject: string): Outcome => ({ verdict: 'satisfied', subject })

/** Thrown when an expression fails other than for a missing value: a fault of the rule, never a pass. */
export class EvaluationFault extends Error {
  readonly subject: string

  constructor(subject: string, detail: string) {
    super(detail)
    this.subject = subject
  }
}
