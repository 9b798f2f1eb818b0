import { LABELS } from '../../report/labels.ts'
import { type Citation, documentsCited } from '../../report/view/citations.ts'
import { factsOf } from '../../report/view/facts.ts'
import { findingGroups, findingText, modelFindings } from '../../report/view/findings.ts'
import { type RequirementRow, requirementRows } from '../../report/view/requirements.ts'
import { type Total, totalsOf, verdictTitles } from '../../report/view/totals.ts'
import { waiverRows } from '../../report/view/waivers.ts'
import type { Lang } from '../../text/words.ts'
import type { Cell, Table } from '../document.ts'
import type { DocumentInput } from '../input.ts'
import { onPaper } from '../paper-words.ts'
import { unknownOf } from '../unknown.ts'
import { DOCUMENT_WORDS } from '../words.ts'
import { column, count, numbered, table, text } from './cells.ts'

/** A named table of one result: none where there is nothing to show, several where one would be too wide. */
export type TableMaker = (input: DocumentInput, lang: Lang) => Table[]

const factsTable =
  (name: 'facts' | 'subject' | 'trace', rowsOf: (input: DocumentInput, lang: Lang) => [string, string][]): TableMaker =>
  (input, lang) => {
    const columns = [column(LABELS[lang].headings.general, 4), column(DOCUMENT_WORDS[lang].content, 9)]
    const rows = rowsOf(input, lang).map(row => row.map(one => text(one)))
    return table(name, DOCUMENT_WORDS[lang].captions[name], columns, rows)
  }

/** What is reviewed: whose it is, by which framework, of which day. */
function subjectRows(input: DocumentInput, lang: Lang): [string, string][] {
  const words = LABELS[lang]
  const known = factsOf(input, lang)
  return [
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
  ]
}

/** What the results can be traced to. */
function traceRows(input: DocumentInput, lang: Lang): [string, string][] {
  const words = LABELS[lang]
  const known = factsOf(input, lang)
  return [
    [words.provenance, known.provenance],
    [words.labels.contentHash, known.contentHash],
    [words.labels.rulesHash, known.rulesHash],
    [words.labels.toolVersion, known.version],
  ]
}

export const subject = factsTable('subject', subjectRows)
export const trace = factsTable('trace', traceRows)
export const facts = factsTable('facts', (input, lang) => [...subjectRows(input, lang), ...traceRows(input, lang)])

export const totals: TableMaker = (input, lang) => {
  const words = LABELS[lang]
  const { rows, all } = totalsOf(input, lang)
  const line = ({ title, counts, sum }: Total): Cell[] => [text(title), ...counts.map(count), count(sum)]
  const columns = [
    column(words.columns.component, 5.2),
    ...verdictTitles(lang).map(title => column(title, 2.8, 'number')),
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

/**
 * The demand and what the agency states side by side, a row for each finding, the gravest first. A demand is said once;
 * its further rows refer to the first.
 */
export const violated: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const say = paperWords(input, lang)
  let number = 0
  const rows = findingGroups(input, 'violated', lang).flatMap(({ requirement, violated: found }) => {
    const first = number + 1
    number += found.length
    return found.map(({ message }, i) => [
      i === 0 ? text(requirement.title, `${cited(requirement.basis)} · ${requirement.rule}`) : text(words.asRow(first)),
      text(say(message)),
      i === 0 ? text(requirement.severityText, requirement.deadline) : text(words.asRow(first)),
      i === 0 ? text(requirement.remedy) : text(words.asRow(first)),
    ])
  })
  const heads = [
    column(words.demanded, 8),
    column(words.found, 8),
    column(columns.severity, 2.6),
    column(words.remedy, 6),
  ]
  return numbered('violated', words.captions.violated, words.number, heads, rows, { landscape: true })
}

/** Messages of a result as a signed document says them. */
export function paperWords(input: DocumentInput, lang: Lang): (message: string) => string {
  const titles = new Map(requirementRows(input, lang).map(row => [row.rule, row.title]))
  return message => onPaper(message, input.architecture, titles, lang)
}

/** Machine words stand in backticks in messages; on paper they stand plain. */
export const plain = (message: string): string => message.replace(/`([^`]*)`/g, '$1')

export const undetermined: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns, missing } = LABELS[lang]
  const say = paperWords(input, lang)
  const titles = new Map(requirementRows(input, lang).map(row => [row.rule, row.title]))
  const open = unknownOf(input, lang)
  const withDeadline = open.some(({ deadline }) => deadline !== '')
  const rows = open.map(({ rule, missing: lacking, others, deadline }) => [
    text(titles.get(rule) ?? rule, rule),
    text(say(lacking) + (others === '' ? '' : ` (${others})`)),
    ...(withDeadline ? [text(deadline)] : []),
  ])
  const heads = [
    column(columns.requirement, 7),
    column(missing, 7),
    ...(withDeadline ? [column(columns.deadline, 3)] : []),
  ]
  return numbered('undetermined', words.captions.undetermined, words.number, heads, rows)
}

export const problems: TableMaker = (input, lang) => {
  const words = DOCUMENT_WORDS[lang]
  const { columns } = LABELS[lang]
  const rows = modelFindings(input).map(finding => {
    const { levelText, rule, message, place } = findingText(finding, input, lang)
    return [text(levelText), text(rule), text(plain(message), place)]
  })
  const heads = [column(words.level, 2), column(columns.rule, 4, 'code'), column(columns.message, 10)]
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
