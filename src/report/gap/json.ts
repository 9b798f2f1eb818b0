import type { Verdict } from '../../findings/finding.ts'
import type { Point } from '../../model/timeline.ts'
import { wordMessage } from '../../text/word.ts'
import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { harmless, whereIs } from '../json.ts'
import type { GapInput } from './input.ts'

/**
 * The gap for programs: one object for one architecture, a list for a workspace. An architecture whose way
 * cannot be followed has its `problems` instead.
 */
export function gapJson(inputs: readonly GapInput[], broken: readonly ReportInput[], lang: Lang): string {
  const all = [...inputs.map(gapOf), ...broken.map(input => problemsOf(input, lang))]
  return `${harmless(JSON.stringify(all.length === 1 ? all[0] : all, undefined, 2))}\n`
}

const gapOf = ({ report, from, to, difference, points, turns }: GapInput) => ({
  architecture: report.architecture.id,
  from,
  to,
  contentHash: report.architecture.contentHash,
  rulesHash: report.rulesHash,
  added: difference.added.map(({ element }) => element.id),
  removed: difference.removed.map(({ element }) => element.id),
  changed: difference.changed.map(({ element, fields }) => ({ id: element.id, fields: fields.map(one => one.field) })),
  unplanned: difference.unplanned.map(({ id }) => id),
  undelivered: difference.undelivered,
  requirements: turns.map(turn => ({
    rule: turn.rule,
    from: turn.from,
    to: turn.to,
    ...(turn.metOn === undefined ? {} : { metOn: turn.metOn }),
    ...(turn.task === undefined ? {} : { task: turn.task }),
  })),
  timeline: points.map(point => ({ date: point.state.day, ...countsOf(point) })),
})

const problemsOf = ({ architecture, findings }: ReportInput, lang: Lang) => ({
  architecture: architecture.id,
  problems: findings.map(({ rule, message, place }) => ({
    rule,
    message: wordMessage(message, lang),
    ...whereIs(place),
  })),
})

/** How many requirements have each verdict. */
export function countsOf({ requirements }: Pick<Point, 'requirements'>) {
  const count = (verdict: Verdict): number => requirements.filter(one => one.verdict === verdict).length
  return {
    satisfied: count('satisfied'),
    violated: count('violated'),
    undetermined: count('undetermined'),
    notApplicable: count('not-applicable'),
    waived: count('waived'),
  }
}
