import type { Verdict } from '../../findings/finding.ts'
import { isAgreedTo, type ReviewEntry } from '../../model/review.ts'
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
  const rows = (review?.requirements ?? [])
    .filter(entry => isSaid(entry) || !isAgreedTo(entry, review ?? {}))
    .map(entry => [
      text(titleOf(entry), printable(entry.rule)),
      verdictCell(entry.verdict, lang),
      decisionCell(entry, isAgreedTo(entry, review ?? {}), lang),
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

const isSaid = ({ decision, reason, comment }: ReviewEntry): boolean => Boolean(decision || reason || comment)

const verdictCell = (verdict: Verdict, lang: Lang): Cell => ({ text: verdicts[verdict][lang], verdict })

function decisionCell({ decision, verdict }: ReviewEntry, asWhole: boolean, lang: Lang): Cell {
  const words = DOCUMENT_WORDS[lang]
  if (asWhole) return text(verdict === 'undetermined' ? words.agreedToSupplement : words.agreed)
  if (!decision) return text(words.notDecided)
  return decision === 'agree' ? text(words.agreed) : { text: decisions[decision][lang], verdict: decision }
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
