import type { Verdict } from '../../findings/finding.ts'
import type { Point } from '../../model/timeline.ts'
import { harmless } from '../json.ts'
import type { GapInput } from './input.ts'

/** The gap for programs (contract §4): one object for one architecture, a list for a workspace. */
export function gapJson(inputs: readonly GapInput[]): string {
  const all = inputs.map(gapOf)
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
