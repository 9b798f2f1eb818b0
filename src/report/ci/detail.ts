import type { Lang } from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { placeText } from '../view/findings.ts'
import { deadlineText } from '../view/requirements.ts'
import type { Alert } from './alert.ts'

/** What a person needs beside the message: how to correct it, by when, and what demands it. */
export function detailsOf({ finding, input, rule }: Alert, lang: Lang): string[] {
  const { labels } = LABELS[lang]
  const parts: [string, string][] = [
    [labels.fix, rule.fix],
    [labels.deadline, finding.deadline === undefined ? '' : deadlineText(finding.deadline, input, lang)],
    [labels.basis, rule.basis],
  ]
  return parts.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`)
}

/** Other places that explain the finding, for formats that have no field for them. */
export const relatedOf = ({ related }: Alert, lang: Lang): string[] =>
  related.map(({ place, note }) => `${LABELS[lang].related}: ${placeText(place)} ${note}`)
