import type { Verdict } from '../findings/finding.ts'
import type { Difference } from '../model/difference.ts'
import type { RuleSource } from '../model/framework.ts'
import type { Turn } from '../model/timeline.ts'
import type { Day } from '../util/day.ts'
import type { Board } from './board/board.ts'
import type { Heading, Integration, Lang, OnSheets, Overview, PictureInput } from './picture.ts'
import type { Pattern } from './scene.ts'

/** Pictures of the way from the current state to the target: what they are drawn from, and what they show. */

export interface WayInput {
  lang: Lang
  heading: Heading
  from: Day
  to: Day
  /** The first and the last state, as the overview would show them. */
  first: PictureInput
  last: PictureInput
  difference: Difference
  /** Verdicts on every day on which one can change, in order. */
  points: readonly { day: Day; verdicts: readonly Verdict[] }[]
  turns: readonly Turn[]
  rules: readonly RuleSource[]
  /**
   * False: the document around the picture lists what turns and what never does, and names what stays as it is; the
   * picture need not.
   */
  listed: boolean
}

/** How a bar looks, by the status of its task. */
export type TaskLook = Extract<Pattern, 'done' | 'under-way' | 'planned' | 'unstated' | 'dropped'>
export const TASK_LOOKS = ['done', 'under-way', 'planned', 'unstated', 'dropped'] as const

export interface TaskBar {
  id: string
  name: string
  look: TaskLook
  /** Words for the columns beside the bar; '' where nothing is stated. */
  status: string
  period: string
  budget: string
  /** The budget as a number, in the unit stated. */
  cost?: { amount: number; unit: string }
  /** First and last day; a task without either has no bar. */
  start?: Day
  end?: Day
  /** Ids of tasks that must be done before. */
  after: readonly string[]
  /** Those of them that no arrow can lead from: without days, or on another sheet (`where`: `tờ 3`). */
  waits: readonly { name: string; where?: string }[]
  /** The earliest deadline it ends after, of a requirement it says it meets. */
  late?: Day
}

export interface TaskGroup {
  /** The unit in the lead. */
  title: string
  tasks: readonly TaskBar[]
}

/** A mandatory requirement with a deadline that is not satisfied at the beginning. */
export interface Due {
  day: Day
  title: string
  /** Tasks that say they meet it; `end` as stated, '' where it is not. */
  tasks: readonly { name: string; end: string; late: boolean }[]
}

/** The tasks of one unit, or of several, in one row. */
export interface LeadRow {
  title: string
  tasks: readonly TaskBar[]
  /** How many tasks, and on which sheets. */
  note: string
  /** Of all tasks together, as stated; '' where nothing is. */
  period: string
  status: string
  budget: string
  late: string
}

export interface Roadmap extends OnSheets {
  view: 'roadmap'
  lang: Lang
  heading: Heading
  /** The day of the facts and the day the target is to stand. */
  begin: Day
  target: Day
  /** Everything drawn lies between these days. */
  from: Day
  to: Day
  groups: readonly TaskGroup[]
  /** The first of several sheets has rows of units in place of groups of tasks. */
  leads?: readonly LeadRow[]
  /** Deadlines that are marked on the days. */
  due: readonly Due[]
  /** Deadlines that are listed below the days. */
  table: readonly Due[]
}

/** A verdict that changes. */
export interface TurnStep {
  day: Day
  title: string
  mandatory: boolean
  severity: string
  before: Verdict
  after: Verdict
  tasks: string
}

export interface Compliance {
  view: 'compliance'
  lang: Lang
  heading: Heading
  from: Day
  to: Day
  /** Counts in the order of the verdicts; they hold until the next step. */
  steps: readonly { day: Day; counts: readonly number[] }[]
  turns: readonly TurnStep[]
  /** Frameworks that come into force on the way. */
  successors: readonly { day: Day; name: string }[]
  listed: boolean
  /** Requirements that are not satisfied in the end, mandatory ones first. */
  never: readonly { title: string; severity: string; verdict: Verdict }[]
}

export type Picture = Overview | Integration | Roadmap | Compliance | Board
