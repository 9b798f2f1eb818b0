import { VERDICTS } from '../findings/finding.ts'
import { isAgreedTo, isDecided, type ReviewEntry, type ReviewRecord } from '../model/review.ts'
import { printable } from '../report/printable.ts'
import { conclusions } from '../text/review.ts'
import { formatDay, type Lang, verdicts } from '../text/words.ts'
import { countsOf, untilStop } from './content-words.ts'
import type { DocumentInput } from './input.ts'
import { titlesOf } from './tables/opinions.ts'

/** What the reviewer says. Without a review every text of it is empty, and `given` is false. */
export function reviewContent(input: DocumentInput, lang: Lang) {
  const { review } = input
  const { conclusion, reviewer, date, comments, requirements = [] } = review ?? {}
  const titleOf = titlesOf(input, lang)
  const about = (entry: ReviewEntry) => ({ rule: printable(entry.rule), title: untilStop(titleOf(entry)) })
  return {
    given: review !== undefined,
    outdated: isOutdated(input),
    conclusion: conclusion ?? '',
    conclusionText: conclusion ? conclusions[conclusion][lang] : '',
    reviewer: {
      name: printable(reviewer?.name ?? ''),
      unit: printable(reviewer?.unit ?? ''),
      position: printable(reviewer?.position ?? ''),
    },
    date: date ? formatDay(date, lang) : '',
    comments: printable(comments ?? ''),
    ...standingOf(input, lang),
    differs: requirements.flatMap(entry => {
      const { verdict, decision, reason } = entry
      if (!decision || decision === 'agree' || decision === verdict) return []
      const words = { verdict: verdicts[verdict][lang], decision: verdicts[decision][lang] }
      return [{ ...about(entry), ...words, reason: printable(reason ?? '') }]
    }),
    remarks: requirements.flatMap(entry =>
      entry.comment ? [{ ...about(entry), comment: printable(entry.comment) }] : [],
    ),
    requests: requirements.flatMap(entry =>
      entry.evidenceRequested ? [{ ...about(entry), request: printable(entry.evidenceRequested) }] : [],
    ),
  }
}

/** Whether the review was made of another version of the model or of the requirements. */
export const isOutdated = ({ review, architecture, rulesHash }: DocumentInput): boolean =>
  review !== undefined && (review.contentHash !== architecture.contentHash || review.rulesHash !== rulesHash)

/** Requirements the reviewer has said nothing of, neither each for itself nor as a whole. */
export const openIn = (review: ReviewRecord): ReviewEntry[] =>
  review.requirements.filter(entry => !isDecided(entry) && !isAgreedTo(entry, review))

/** How far the reviewer has come, and what the requirements come to by the reviewer's decisions. */
function standingOf({ review }: DocumentInput, lang: Lang) {
  const requirements = review?.requirements ?? []
  const settled = requirements.map(({ decision, verdict }) => (decision && decision !== 'agree' ? decision : verdict))
  return {
    total: requirements.length,
    decided: requirements.filter(isDecided).length,
    agreed: countsOf(
      VERDICTS.map(
        verdict => requirements.filter(entry => entry.verdict === verdict && isAgreedTo(entry, review ?? {})).length,
      ),
      lang,
    ),
    open: review ? openIn(review).length : 0,
    settled: countsOf(
      VERDICTS.map(verdict => settled.filter(one => one === verdict).length),
      lang,
    ),
  }
}
