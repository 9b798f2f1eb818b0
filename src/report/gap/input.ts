import type { Difference } from '../../model/difference.ts'
import type { Point, Turn } from '../../model/timeline.ts'
import type { Day } from '../../util/day.ts'
import type { ReportInput } from '../input.ts'

/** The way of one architecture from one day to a later one: all that a report on it may say. */
export interface GapInput {
  /** The current state, as every other report sees it. */
  report: ReportInput
  from: Day
  to: Day
  difference: Difference
  points: readonly Point[]
  turns: readonly Turn[]
}
