import { VERDICTS } from '../../findings/finding.ts'
import { type GapView, gapView } from '../../report/gap/view.ts'
import { GAP_WORDS } from '../../report/gap/words.ts'
import { LABELS } from '../../report/labels.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import type { DocumentInput } from '../input.ts'
import { DOCUMENT_WORDS } from '../words.ts'
import { column, count, numbered, table, text } from './cells.ts'
import type { TableMaker } from './results.ts'

const viewOf = (input: DocumentInput, lang: Lang): GapView | undefined =>
  input.way && gapView({ ...input.way, report: input }, lang)

/** What the target adds, retires and changes, and by which task: bảng khoảng cách. */
export const gap: TableMaker = (input, lang) => {
  const words = GAP_WORDS[lang]
  const own = DOCUMENT_WORDS[lang]
  const rows = (viewOf(input, lang)?.groups ?? []).flatMap(({ component, layer, rows: some }) =>
    some.map(row => [
      text(`${component}: ${layer}`),
      text(row.name, row.id),
      text(row.sign),
      text(row.what),
      text(row.tasks || words.noTask),
    ]),
  )
  const heads = [
    column(own.layer, 5),
    column(words.element, 5),
    column(own.sign, 1, 'mark'),
    column(own.what, 7),
    column(words.byTask, 5),
  ]
  return numbered('gap', own.captions.gap, own.number, heads, rows, { landscape: true })
}

export const turns: TableMaker = (input, lang) => {
  const words = GAP_WORDS[lang]
  const own = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const rows = (viewOf(input, lang)?.turned ?? []).map(row => [
    text(row.title, row.rule),
    text(row.severity),
    text(row.atFirst),
    text(row.atLast),
    text(row.metOn),
    text(row.tasks),
  ])
  const heads = [
    column(columns.requirement, 7),
    column(columns.severity, 2.6),
    column(words.atFirst, 3),
    column(words.atLast, 3),
    column(words.since, 2.6),
    column(words.byTask, 5),
  ]
  return numbered('turns', own.captions.turns, own.number, heads, rows, { landscape: true })
}

export const timeline: TableMaker = (input, lang) => {
  const words = GAP_WORDS[lang]
  const own = DOCUMENT_WORDS[lang]
  const rows = (viewOf(input, lang)?.points ?? []).map(({ day, counts, turned }) => [
    text(day),
    ...counts.map(count),
    text(turned.map(({ rule, verdict }) => `${rule} → ${verdict}`).join('; ')),
  ])
  const heads = [
    column(words.day, 3),
    ...VERDICTS.map(verdict => column(verdicts[verdict][lang], 2.2, 'number')),
    column(words.turned, 9),
  ]
  return table('timeline', own.captions.timeline, heads, rows, { landscape: true })
}
