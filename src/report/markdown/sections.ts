import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { fixedCount, fixedOf, freshCounts, knownCount } from '../view/baseline.ts'
import { applyFrom, type Citation, type Document, documentsCited, successorsOf } from '../view/citations.ts'
import { connectionRows } from '../view/connections.ts'
import { elementTables } from '../view/elements.ts'
import { factsOf } from '../view/facts.ts'
import { type FindingGroup, findingGroups, findingText, modelFindings } from '../view/findings.ts'
import { requirementRows } from '../view/requirements.ts'
import { totalsOf, verdictTitles } from '../view/totals.ts'
import { undecided } from '../view/undetermined.ts'
import { waiverRows } from '../view/waivers.ts'
import { code, md, sentence, table } from './escape.ts'

/** Parts of the document, each its paragraphs; a part that has nothing to say is empty. */
export type Section = (input: ReportInput, lang: Lang) => string[]

export const facts: Section = (input, lang) => {
  const words = LABELS[lang]
  const known = factsOf(input, lang)
  const rows: [string, string][] = [
    [words.labels.agency, md(known.agency)],
    [words.labels.agencyLevel, md(known.level)],
    [words.columns.lead, md(known.leadUnit)],
    [words.document, md(known.document)],
    [words.labels.framework, md(known.framework)],
    [words.decision, md(known.decision)],
    [words.assessed, md(known.assessed)],
    [words.dataDay, md(known.dataDay)],
    [words.modelSource, md(known.source || words.notStated)],
    ...(known.description === '' ? [] : [[words.description, md(known.description)] as [string, string]]),
    [words.known, md(known.known)],
    [words.provenance, md(known.provenance)],
    [words.labels.contentHash, code(known.contentHash)],
    [words.labels.rulesHash, code(known.rulesHash)],
    [words.labels.toolVersion, md(known.version)],
  ]
  return [
    `# ${md(known.title)}`,
    `**${words.titles.compliance}**`,
    table([words.headings.general, words.content], rows),
    ...(known.overdue === '' ? [] : [`**${md(known.overdue)}**`]),
  ]
}

export const successors: Section = (input, lang) => {
  const words = LABELS[lang]
  const lines = successorsOf(input, lang).map(({ document, from, when, title, asks }) => {
    const day = when === '' ? from : `${from} (${when})`
    return `- **${md(document)}**, ${md(`${day}: ${title}`)}.${asks === '' ? '' : ` ${md(asks)}`}`
  })
  return lines.length ? [`## ${words.successors}`, md(words.successorsMean), lines.join('\n')] : []
}

export const totals: Section = (input, lang) => {
  const words = LABELS[lang]
  const { rows, all } = totalsOf(input, lang)
  const line = ({ title, counts, sum }: typeof all) => [md(title), ...counts.map(String), String(sum)]
  const heads = [words.columns.component, ...verdictTitles(lang), words.labels.total]
  return [
    `## ${words.headings.summary}`,
    table(heads, [...rows.map(line), line(all).map(cell => `**${cell}**`)], [1, 2, 3, 4, 5, 6]),
    `${words.requirements(input.requirements.length)}. ${words.counts(input.summary)}. ${words.notJudged}`,
  ]
}

export const baseline: Section = (input, lang) => {
  if (input.baseline === undefined) return []
  const words = LABELS[lang]
  const fixed = fixedOf(input)
  const gone = fixed.map(
    ({ rule, subject, count }) => `- ${code(rule)} ${code(subject)}${count > 1 ? ` ×${count}` : ''}`,
  )
  return [
    `## ${words.sinceBaseline}`,
    `${words.newCounts(words.counts(freshCounts(input)))}; ${words.knownCount(knownCount(input))}.`,
    ...(gone.length === 0 ? [] : [`${words.fixedCount(fixedCount(input))}:`, gone.join('\n')]),
  ]
}

export const violated: Section = (input, lang) => {
  const words = LABELS[lang]
  const groups = findingGroups(input, 'violated', lang)
  if (groups.length === 0) return [`## ${words.violated}`, words.noneViolated]
  return [`## ${words.violated}`, ...groups.flatMap(group => violatedGroup(group, lang))]
}

function violatedGroup(group: FindingGroup, lang: Lang): string[] {
  const { labels, columns, missing: missingWord, related: relatedWord, knownBefore } = LABELS[lang]
  const { requirement, levelText, severityBeside, violated, missing } = group
  const severity = severityBeside ? ` · ${requirement.severityText}` : ''
  const deadline = requirement.deadline === '' ? '' : ` · ${columns.deadline}: ${requirement.deadline}`
  const findings = violated.flatMap(({ message, place, related, known }) => [
    `- ${sentence(message)} (${code(place)})${known ? ` – *${knownBefore}*` : ''}`,
    ...related.map(other => `  - ${relatedWord}: ${sentence(other.note)} (${code(other.place)})`),
  ])
  const open = missing.map(({ brief, place }) => `- ${missingWord}: ${sentence(brief)} (${code(place)})`)
  return [
    `### ${md(requirement.title)}`,
    `**${levelText}**${severity}${deadline} · ${code(requirement.rule)}`,
    [...findings, ...open].join('\n'),
    `**${labels.why}.** ${md(requirement.why)}`,
    `**${labels.fix}.** ${md(requirement.remedy)}`,
    ...(requirement.inModel === '' ? [] : [`*${md(requirement.inModel)}*`]),
    `**${labels.basis}.** ${citations(requirement.basis)}`,
  ]
}

const citations = (basis: readonly Citation[]): string =>
  basis
    .map(({ text, mark, note }) => md(`${text} (${mark})${note === '' ? '' : `: ${note.replace(/\.$/, '')}`}`))
    .join('; ')

export const undetermined: Section = (input, lang) => {
  const words = LABELS[lang]
  const rows = undecided(input, lang).map(({ rule, missing, others, deadline }) => [
    code(rule),
    sentence(missing) + (others === '' ? '' : ` (${others})`),
    deadline,
  ])
  if (rows.length === 0) return []
  return [
    `## ${words.undetermined}`,
    `${words.notJudged} ${words.howToState}`,
    table([words.columns.rule, words.missing, words.columns.deadline], rows),
  ]
}

export const requirements: Section = (input, lang) => {
  const { columns, headings } = LABELS[lang]
  const rows = requirementRows(input, lang).map(row => [
    code(row.rule),
    md(row.title),
    row.severityText,
    row.verdict === 'violated' ? `**${row.verdictText}**` : row.verdictText,
    row.deadline,
    citations(row.basis),
  ])
  const heads = [columns.rule, columns.requirement, columns.severity, columns.verdict, columns.deadline, columns.basis]
  return [`## ${headings.requirements}`, table(heads, rows)]
}

export const problems: Section = (input, lang) => {
  const words = LABELS[lang]
  const lines = modelFindings(input).map(finding => {
    const { levelText, rule, message, place, known } = findingText(finding, input, lang)
    const mark = known ? ` – *${words.knownBefore}*` : ''
    return `- **${levelText}** ${code(rule)}: ${sentence(message)} (${code(place)})${mark}`
  })
  return lines.length ? [`## ${words.problems}`, words.problemsMean, lines.join('\n')] : []
}

export const waivers: Section = (input, lang) => {
  const { columns, approval, applied, waiversInForce } = LABELS[lang]
  const rows = waiverRows(input, lang).map(row => [
    code(row.rule),
    row.name === '' ? code(row.subject) : `${md(row.name)} (${code(row.subject)})`,
    md(row.reason),
    md(row.approvedBy),
    md(row.decision),
    row.expires,
    row.applied,
  ])
  const heads = [columns.rule, columns.subject, columns.reason, columns.approvedBy, approval, columns.expires, applied]
  return rows.length ? [`## ${waiversInForce}`, table(heads, rows)] : []
}

export const documents: Section = (input, lang) => {
  const { headings, otherBases, legendText } = LABELS[lang]
  const all = documentsCited(input, lang)
  if (all.length === 0) return []
  const others = all.filter(({ other }) => other)
  return [
    `## ${headings.documents}`,
    md(applyFrom(input, lang)),
    documentTable(
      all.filter(({ other }) => !other),
      lang,
    ),
    ...(others.length ? [`### ${otherBases}`, documentTable(others, lang)] : []),
    `**${headings.legend}.** ${md(legendText)}`,
  ].filter(text => text !== '')
}

function documentTable(documents: readonly Document[], lang: Lang): string {
  const { documentNumber, documentTitle, issued, force, verifiedDocument, cited } = LABELS[lang]
  const rows = documents.map(row => [
    md(row.number),
    md([row.title, row.note].filter(text => text !== '').join('. ')),
    row.date,
    row.force,
    row.mark,
    String(row.cited),
  ])
  return table([documentNumber, documentTitle, issued, force, verifiedDocument, cited], rows, [5])
}

export const elements: Section = (input, lang) => {
  const tables = elementTables(input, lang).flatMap(({ title, heads, rows }) => [
    `### ${md(title)}`,
    table(
      heads,
      rows.map(row => row.map(({ text, note }) => beneath(md(text), note))),
    ),
  ])
  return tables.length ? [`## ${LABELS[lang].headings.elements}`, ...tables] : []
}

export const connections: Section = (input, lang) => {
  const { headings, connection, columns, network, made, source } = LABELS[lang]
  const rows = connectionRows(input, lang).map(row => [
    beneath(`${md(row.name)} (${code(row.id)})`, row.description),
    ...[row.from, row.to, row.via, row.network, row.status, row.extent, row.made, row.source].map(md),
  ])
  const { from, to, via, status, extent } = columns
  const heads = [connection, from, to, via, network, status, extent, made, source]
  return rows.length ? [`## ${headings.connections}`, table(heads, rows)] : []
}

/** What explains a cell, set apart; HTML would not be let through everywhere. */
const beneath = (cell: string, note: string): string => (note === '' ? cell : `${cell} – *${md(note)}*`)
