import type { ReviewRecord } from '../model/review.ts'
import type { ReportInput } from '../report/input.ts'

/** What came out for one architecture, and what a reviewer says of it where there is a review. */
export interface DocumentInput extends ReportInput {
  review?: ReviewRecord
}
