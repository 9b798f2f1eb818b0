import { type Baseline, type Checked, compare, type Recorded, recordedOf, shrink } from './findings/baseline.ts'
import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import { readBaseline } from './read/baseline.ts'
import { baselineText } from './report/baseline.ts'
import type { Result } from './run.ts'

export { readBaseline } from './read/baseline.ts'

/** Where a baseline is written unless somewhere else is named. */
export const BASELINE = 'khung-baseline.yaml'

const checkedOf = (results: readonly Result[]): Checked[] =>
  results.map(({ architecture, findings }) => ({ id: architecture.id, findings }))

/** Today's findings as a baseline; how many of them are violations, and how many could not be decided. */
export function record(results: readonly Result[]): { text: string; violated: number; open: number } {
  const findings = recordedOf(checkedOf(results))
  const [first] = results
  const architectures = results.map(({ architecture }) => architecture.id)
  return {
    text: baselineText({ state: first?.state ?? 'current', architectures, findings }),
    violated: total(findings.filter(({ level }) => level !== 'undetermined')),
    open: total(findings.filter(({ level }) => level === 'undetermined')),
  }
}

/** Results held against a baseline; and the baseline without what is fixed, where something is. */
export interface Against {
  results: Result[]
  shrunk?: { text: string; removed: number }
}

/** @throws UsageError for a file that is no baseline, or one of other architectures or of the other state */
export function against(results: readonly Result[], path: string): Against {
  const baseline = readBaseline(path)
  checkFits(baseline, results, path)
  const compared = compare(baseline.findings, checkedOf(results))
  const marked = results.map((result, i) => ({ ...result, ...(compared[i] ? { baseline: compared[i] } : {}) }))
  const removed = total(compared.flatMap(({ fixed }) => fixed))
  if (removed === 0 || results.some(hasUnread)) return { results: marked }
  return { results: marked, shrunk: { text: baselineText(shrink(baseline, compared)), removed } }
}

const total = (recorded: readonly Recorded[]): number => recorded.reduce((sum, { count }) => sum + count, 0)

/** What stands in a file that cannot be read is not corrected, only out of sight. */
const hasUnread = ({ findings }: Result): boolean =>
  findings.some(({ rule, level }) => level === 'error' && (rule === 'model.yaml' || rule === 'model.file'))

function checkFits({ state, architectures }: Baseline, results: readonly Result[], path: string): void {
  const asked = results[0]?.state ?? state
  if (asked !== state) throw new UsageError(say('usage.baseline-state', { path, state, asked }))
  const ids = results.map(({ architecture }) => architecture.id)
  if (ids.some(id => architectures.includes(id))) return
  const named = (list: readonly string[]) => list.slice(0, 5).join(', ')
  throw new UsageError(say('usage.baseline-other', { path, of: named(architectures), asked: named(ids) }))
}
