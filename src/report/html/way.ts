import { VERDICTS } from '../../findings/finding.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import { gapView } from '../gap/view.ts'
import { GAP_WORDS } from '../gap/words.ts'
import type { ReportInput } from '../input.ts'

/** The part of the page on the way from the current state to the target; nothing where it cannot be followed. */
export function wayOf(input: ReportInput, lang: Lang) {
  const { way } = input
  if (!way) return undefined
  const words = GAP_WORDS[lang]
  const view = gapView({ ...way, report: input }, lang)
  let number = 0
  return {
    words,
    title: words.title,
    span: view.span,
    counts: view.groups.length === 0 ? words.noChanges : `${view.counts}.`,
    groups: view.groups.map(group => ({
      ...group,
      rows: group.rows.map(row => ({ ...row, tasks: row.tasks || words.noTask })),
    })),
    lists: [
      { title: words.unplanned, lines: view.unplanned.map(one => ({ ...one, task: '' })) },
      { title: words.undelivered, lines: view.undelivered },
    ].filter(({ lines }) => lines.length > 0),
    verdicts: [
      { id: 'thay-doi-ket-qua', title: words.requirements, rows: filled(view.turned), none: words.noTurns },
      { id: 'van-chua-dap-ung', title: words.never, rows: filled(view.never), none: words.noneNever },
    ],
    verdictTitles: VERDICTS.map(verdict => verdicts[verdict][lang]),
    // The numbers of the chart.
    points: view.points.map(point => ({ ...point, number: point.turned.length > 0 ? String(++number) : '' })),
  }
}

/** An empty cell is marked, so that it is seen to be empty. */
const filled = <T extends { metOn: string; tasks: string }>(rows: readonly T[]): T[] =>
  rows.map(row => ({ ...row, metOn: row.metOn || '–', tasks: row.tasks || '–' }))
