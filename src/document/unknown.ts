import { printable } from '../report/printable.ts'
import { requirementRows } from '../report/view/requirements.ts'
import { type Undecided, undecided } from '../report/view/undetermined.ts'
import type { Lang } from '../text/words.ts'
import type { DocumentInput } from './input.ts'

/**
 * Requirements about which not enough is known, and what is missing for them: by the tool, unless the reviewer decided
 * otherwise; and by the reviewer, who says what is missing in the reason or the comment.
 */
export function unknownOf(input: DocumentInput, lang: Lang): Undecided[] {
  const entries = new Map(input.review?.requirements.map(entry => [entry.rule, entry]))
  const isSettled = (rule: string): boolean => {
    const { decision } = entries.get(rule) ?? {}
    return Boolean(decision) && decision !== 'agree' && decision !== 'undetermined'
  }
  const byTool = undecided(input, lang).filter(({ rule }) => !isSettled(rule))
  const known = new Set(byTool.map(({ rule }) => rule))
  const byReviewer = requirementRows(input, lang).flatMap(({ rule, deadline }) => {
    const { decision, reason, comment } = entries.get(rule) ?? {}
    if (decision !== 'undetermined' || known.has(rule)) return []
    return [{ rule, missing: printable(reason || comment || ''), others: '', deadline }]
  })
  return [...byTool, ...byReviewer]
}
