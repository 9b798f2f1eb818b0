import type { DeadlineStanding, Force } from '../../model/law.ts'
import { plural } from '../../text/phrases.ts'
import { formatDay, formatNumber, type Lang } from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { numberOf } from './names.ts'

/** How a document stands on a day, in words. */
export function forceWords(force: Force, lang: Lang): string {
  const words = LABELS[lang]
  switch (force.kind) {
    case 'no-document':
      return words.noDocument
    case 'not-issued':
      return words.notIssued
    case 'not-effective':
      return words.notEffective(formatDay(force.from, lang))
    case 'superseded':
      return words.superseded(formatDay(force.on, lang))
    case 'ended':
      return words.ended(formatDay(force.on, lang))
    case 'in-force':
      return words.inForce
    case 'not-known-ended':
      return words.notKnownEnded
    case 'unknown':
      return words.labels.unknown
  }
}

/** The same, with the number of what replaced it. */
export const forceInFull = (force: Force, lang: Lang): string =>
  force.kind === 'superseded'
    ? LABELS[lang].replacedBy(formatDay(force.on, lang), numberOf(force.by, lang))
    : forceWords(force, lang)

/** `còn 92 ngày`, `đã qua 1 ngày`. */
export function deadlineWords({ kind, days }: DeadlineStanding, lang: Lang): string {
  const count = formatNumber(days, lang)
  if (kind === 'today') return lang === 'vi' ? 'đến hạn trong ngày' : 'due on the day'
  if (lang === 'vi') return kind === 'ahead' ? `còn ${count} ngày` : `đã qua ${count} ngày`
  return kind === 'ahead' ? `${count} ${plural(days, 'day')} left` : `passed ${count} ${plural(days, 'day')} ago`
}
