import { LABELS } from '../../report/labels.ts'
import { type Citation, documentsCited } from '../../report/view/citations.ts'
import { factsOf } from '../../report/view/facts.ts'
import { findingGroups, findingText, modelFindings } from '../../report/view/findings.ts'
import { type RequirementRow, requirementRows } from '../../report/view/requirements.ts'
import { type Total, totalsOf, verdictTitles } from '../../report/view/totals.ts'
import { undecided } from '../../report/view/undetermined.ts'
import { waiverRows } from '../../report/view/waivers.ts'
import type { Lang } from '../../text/words.ts'
import type { Cell, Table } from '../document.ts'
import type { DocumentInput } from '../input.ts'
import { DOCUMENT_WORDS } from '../words.ts'
import { column, count, numbered, table, text } from './cells.ts'

/** A named table of one result: none where there is nothing to show, several where one would be too wide. */
export type TableMaker = (input: DocumentInput, lang: Lang) => Table[]

export const facts: TableMaker = (input, lang) => {
  const words = LABELS[lang]
  const known = factsOf(input, lang)
  const rows: [string, string][] = [
    [words.labels.agency, known.agency],
    [words.labels.agencyLevel, known.level],
    [words.columns.lead, known.leadUnit],
    [words.document, known.document],
    [words.labels.framework, known.framework],
    [words.decision, known.decision],
    [words.assessed, known.assessed],
    [words.dataDay, known.dataDay],
    [words.modelSource, known.source || words.notStated],
    [words.known, known.known],
    [words.provenance, known.provenance],
    [words.labels.contentHash, known.contentHash],
    [words.labels.rulesHash, known.rulesHash],
    [words.labels.toolVersion, known.version],
  ]
  const columns = [column(words.headings.general, 4), column(words.content, 9)]
  return table(
    'facts',
    DOCUMENT_WORDS[lang].captions.facts,
    columns,
    rows.map(row => row.map(one => text(one))),
  )
}

export const totals: TableMaker = (input, lang) => {
  const words = LABELS[lang]
  const { rows, all } = totalsOf(input, lang)
  const line = ({ title, counts, sum }: Total): Cell[] => [text(title), ...counts.map(count), count(sum)]
  const columns = [
    column(words.columns.component, 6),
    ...verdictTitles(lang).map(title => column(title, 2.4, 'number')),
    column(words.labels.total, 2, 'number'),
  ]
  const caption = DOCUMENT_WORDS[lang].captions.totals
  return table('totals', caption, columns, [...rows.map(line), line(all)], { total: true, note: words.notJudged })
}

export const requirements: TableMaker = (input, lang) => {
  const { columns } = LABELS[lang]
  const words = DOCUMENT_WORDS[lang]
  const rows = requirementRows(input, lang).map(row => [
    text(row.rule),
    text(row.title),
    text(row.severityText),
    verdictCell(row),
    { text: row.deadline, ...(row.deadlineDay === '' ? {} : { value: row.deadlineDay }) },
    text(cited(row.basis)),
  ])
  const heads = [
    column(columns.rule, 4, 'code'),
    column(columns.requirement, 8),
    column(columns.severity, 2.6),
    column(columns.verdict, 3, 'verdict'),
    column(columns.deadline, 3, 'day'),
    column(columns.basis, 7),
  ]
  return numbered('requirements', words.captions.requirements, words.number, heads, rows, { landscape: true })
}

const verdictCell = ({ verdict, verdictText }: RequirementRow): Cell => ({ text: verdictText, verdict })

/** `Nghị quyết 149/NQ-CP (theo báo chí); …`: a source never stands without how well it was verified. */
const cited = (basis: readonly Citation[]): string => basis.map(({ text: of, mark }) => `${of} (${mark})`).join('; ')

/** The demand and what the agency states side by side, a row for each finding, the gravest first. */
export const violated: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const rows = findingGroups(input, 'violated', lang).flatMap(({ requirement, violated: found }) =>
    found.map(({ message, place }) => [
      text(requirement.title, `${requirement.rule} · ${cited(requirement.basis)}`),
      text(plain(message), place),
      text(requirement.severityText, requirement.deadline),
      text(requirement.remedy),
    ]),
  )
  const heads = [
    column(words.demanded, 6),
    column(words.found, 7),
    column(columns.severity, 3),
    column(words.remedy, 6),
  ]
  return numbered('violated', words.captions.violated, words.number, heads, rows, { landscape: true })
}

/** Machine words stand in backticks in messages; on paper they stand plain. */
export const plain = (message: string): string => message.replace(/`([^`]*)`/g, '$1')

export const undetermined: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns, missing } = LABELS[lang]
  const titles = new Map(requirementRows(input, lang).map(row => [row.rule, row.title]))
  const rows = undecided(input, lang).map(({ rule, missing: lacking, others, deadline }) => [
    text(titles.get(rule) ?? rule, rule),
    text(plain(lacking) + (others === '' ? '' : ` (${others})`)),
    text(deadline),
  ])
  const heads = [column(columns.requirement, 7), column(missing, 7), column(columns.deadline, 3)]
  return numbered('undetermined', words.captions.undetermined, words.number, heads, rows)
}

export const problems: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const rows = modelFindings(input).map(finding => {
    const { levelText, rule, message, place } = findingText(finding, input, lang)
    return [text(levelText), text(rule), text(plain(message), place)]
  })
  const heads = [column(columns.severity, 2), column(columns.rule, 4, 'code'), column(columns.message, 10)]
  return numbered('problems', words.captions.problems, words.number, heads, rows)
}

export const waivers: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns, approval, applied } = LABELS[lang]
  const rows = waiverRows(input, lang).map(row => [
    text(row.rule),
    row.name === '' ? text(row.subject) : text(row.name, row.subject),
    text(row.reason),
    text(row.approvedBy),
    text(row.decision),
    text(row.expires),
    text(row.applied),
  ])
  const heads = [
    column(columns.rule, 4, 'code'),
    column(columns.subject, 5),
    column(columns.reason, 6),
    column(columns.approvedBy, 4),
    column(approval, 4),
    column(columns.expires, 3),
    column(applied, 2),
  ]
  return numbered('waivers', words.captions.waivers, words.number, heads, rows, { landscape: true })
}

export const documents: TableMaker = (input, lang) => {
  const words = LABELS[lang]
  const own = DOCUMENT_WORDS[lang]
  const rows = documentsCited(input, lang).map(row => [
    text(row.number),
    text(row.title, row.note),
    text(row.date),
    text(row.force),
    text(row.mark),
    count(row.cited),
  ])
  const heads = [
    column(words.documentNumber, 4),
    column(words.documentTitle, 8),
    column(words.issued, 2.6),
    column(words.force, 4),
    column(words.verifiedDocument, 3),
    column(words.cited, 2, 'number'),
  ]
  return numbered('documents', own.captions.documents, own.number, heads, rows, {
    landscape: true,
    note: words.legendText,
  })
}
