import type { Verdict } from '../../findings/finding.ts'
import type { ReviewEntry } from '../../model/review.ts'
import { LABELS } from '../../report/labels.ts'
import { printable } from '../../report/printable.ts'
import { decisions } from '../../text/review.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import type { Cell } from '../document.ts'
import type { DocumentInput } from '../input.ts'
import { DOCUMENT_WORDS } from '../words.ts'
import { column, numbered, text } from './cells.ts'
import type { TableMaker } from './results.ts'

/** What the tool found and what the reviewer decides, for every requirement that was decided or is not satisfied. */
export const opinions: TableMaker = (input, lang) => {
  const { review } = input
  const titleOf = titlesOf(input, lang)
  const words = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const agreed: readonly Verdict[] = review?.agreeTo ?? []
  const rows = (review?.requirements ?? [])
    .filter(entry => isWritten(entry) || !agreed.includes(entry.verdict))
    .map(entry => [
      text(titleOf(entry), printable(entry.rule)),
      verdictCell(entry.verdict, lang),
      decisionCell(entry, agreed, lang),
      text([entry.reason, entry.comment].flatMap(said => (said ? [printable(said)] : [])).join(' ')),
    ])
  const heads = [
    column(columns.requirement, 7),
    column(words.byTool, 3, 'verdict'),
    column(words.byReviewer, 3, 'verdict'),
    column(words.reasonAndComment, 7),
  ]
  return numbered('opinions', words.captions.opinions, words.number, heads, rows, { landscape: true })
}

/** A requirement's title in the language of the document; the review's own where the requirement is no more. */
export function titlesOf({ rules }: DocumentInput, lang: Lang): (entry: ReviewEntry) => string {
  const titles = new Map(rules.map(({ id, title }) => [id, title[lang]]))
  return ({ rule, title }) => printable(titles.get(rule) ?? title ?? rule)
}

const isWritten = ({ decision, reason, comment }: ReviewEntry): boolean => Boolean(decision || reason || comment)

const verdictCell = (verdict: Verdict, lang: Lang): Cell => ({ text: verdicts[verdict][lang], verdict })

function decisionCell({ decision, verdict }: ReviewEntry, agreed: readonly Verdict[], lang: Lang): Cell {
  if (!decision) return text(agreed.includes(verdict) ? DOCUMENT_WORDS[lang].agreed : DOCUMENT_WORDS[lang].notDecided)
  return decision === 'agree'
    ? text(DOCUMENT_WORDS[lang].agreed)
    : { text: decisions[decision][lang], verdict: decision }
}

/** Documents the agency is asked for. */
export const evidence: TableMaker = (input, lang) => {
  const { review } = input
  const titleOf = titlesOf(input, lang)
  const words = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const rows = (review?.requirements ?? []).flatMap(entry =>
    entry.evidenceRequested
      ? [[text(titleOf(entry), printable(entry.rule)), text(printable(entry.evidenceRequested))]]
      : [],
  )
  const heads = [column(columns.requirement, 7), column(words.requested, 7)]
  return numbered('evidence', words.captions.evidence, words.number, heads, rows)
}
