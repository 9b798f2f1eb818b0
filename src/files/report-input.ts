import type { ReportInput } from '../report/input.ts'
import type { Result } from '../run.ts'

/** A result as reports see it. */
export const reportInput = (result: Result, version: string): ReportInput => ({
  ...result,
  version,
  rules: result.rules.map(rule => rule.source),
})
