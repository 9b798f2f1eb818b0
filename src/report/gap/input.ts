import type { ReportInput, Way } from '../input.ts'

/** The way of one architecture from one day to a later one: all that a report on it may say. */
export interface GapInput extends Way {
  /** The current state, as every other report sees it. */
  report: ReportInput
}
