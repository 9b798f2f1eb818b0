import type { Finding, Level } from '../../findings/finding.ts'
import type { Place, Position } from '../../findings/source.ts'
import { wordMessage } from '../../text/word.ts'
import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { printable } from '../printable.ts'
import { type RuleWords, ruleWords } from './rule-words.ts'

/** A finding as services are told it: harmless text on one line each, positions worked out. */
export interface Alert {
  finding: Finding
  input: ReportInput
  rule: RuleWords
  subject: string
  message: string
  span: Span
  related: readonly (Span & { note: string })[]
  /** What was granted, by whom, until when; nothing unless it is waived. */
  waiver: string
  /** Which of the findings with this fingerprint it is, from 1: services must not take them for one. */
  nth: number
  /** In the baseline. */
  known: boolean
}

/** A range of a file, its end exclusive; the same as the start where nothing is marked. */
export interface Span {
  place: Place
  start: Position
  end: Position
}

/** No sentence is longer; what a hostile model makes longer would burst what a service takes. */
const LONGEST = 2000
/** No finding has as many; a waiver and an end or two are usual. */
const MOST_RELATED = 100

/** Every finding of every architecture, in the order of the results. */
export function alertsOf(inputs: readonly ReportInput[], lang: Lang): Alert[] {
  const seen = new Map<string, number>()
  return inputs.flatMap(input => {
    const rules = ruleWords(input, lang)
    return input.findings.map((finding): Alert => {
      const nth = (seen.get(finding.fingerprint) ?? 0) + 1
      seen.set(finding.fingerprint, nth)
      return {
        finding,
        input,
        rule: rules(finding.rule),
        subject: clipped(finding.subject),
        message: clipped(wordMessage(finding.message, lang)),
        span: spanOf(finding.place),
        related: finding.related
          .slice(0, MOST_RELATED)
          .map(({ place, note }) => ({ ...spanOf(place), note: clipped(wordMessage(note, lang)) })),
        waiver: waiverOf(finding, lang),
        nth,
        known: input.baseline?.known.has(finding) ?? false,
      }
    })
  })
}

/**
 * Those that somebody should look at now: violated, not waived, not known before. What is not decided is no alarm
 * (it never counts as failing), and what was waived or recorded has been looked at.
 */
export const alarmsOf = (inputs: readonly ReportInput[], lang: Lang): Alert[] =>
  alertsOf(inputs, lang).filter(({ finding, known }) => finding.verdict === 'violated' && !known)

const GRAVITY: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** The gravest first, otherwise in their order. */
export const gravestFirst = (alerts: readonly Alert[]): Alert[] =>
  [...alerts].sort((a, b) => GRAVITY[a.finding.level] - GRAVITY[b.finding.level])

/** One line of harmless text that is not too long. */
export function clipped(text: string, longest = LONGEST): string {
  const shown = printable(text)
  return shown.length > longest ? `${shown.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : shown
}

/** The waiver of a finding is the last of its related notes. */
function waiverOf({ verdict, related }: Finding, lang: Lang): string {
  const note = related.at(-1)?.note
  return verdict === 'waived' && note ? clipped(wordMessage(note, lang)) : ''
}

function spanOf(place: Place): Span {
  const start = place.file.position(place.offset)
  return { place, start, end: place.end > place.offset ? place.file.position(place.end) : start }
}
