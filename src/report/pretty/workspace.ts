import type { Summary } from '../../findings/finding.ts'
import type { ReportOptions } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { pageOf } from './finding.ts'
import { limit, wrap } from './layout.ts'
import { verdictRows } from './summary.ts'

/** An architecture of a workspace, and what came of it. */
export interface Tally {
  id: string
  summary: Summary
}

/** No id is longer in a table; what a hostile model makes longer is cut. */
const LONGEST_ID = 40

/** The architectures of a workspace below one another, for whoever answers for all of them; nothing for a single one. */
export function workspacePart(all: readonly Tally[], options: ReportOptions): string {
  if (all.length < 2 || options.quiet) return ''
  const page = pageOf(options)
  const rows = all.map(({ id, summary }) => {
    const { satisfied, violated, undetermined, notApplicable, waived } = summary
    const counts = [satisfied, violated, undetermined, notApplicable, waived]
    const [title = ''] = limit(wrap(printable(id), LONGEST_ID), 1, LONGEST_ID)
    return { title, counts, sum: counts.reduce((sum, count) => sum + count, 0) }
  })
  return [page.palette.title(LABELS[page.lang].byArchitecture), ...verdictRows(rows, page)].join('\n')
}
