import { type Severity, VERDICTS } from '../../findings/finding.ts'
import { type Lang, severities, verdicts } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { fixedCount, freshCounts, knownCount } from '../view/baseline.ts'
import { applyFrom, documentsCited, successorsOf } from '../view/citations.ts'
import { factsOf } from '../view/facts.ts'
import { findingText, modelFindings } from '../view/findings.ts'
import { requirementRows } from '../view/requirements.ts'
import { type Total, totalsOf, verdictTitles } from '../view/totals.ts'
import { waiverRows } from '../view/waivers.ts'
import { connectionsOf, elementsOf, endVerbs } from './elements.ts'
import { figuresOf, type Picture } from './figures.ts'
import { groupsOf } from './findings.ts'
import { anchorOf } from './links.ts'
import { matricesOf } from './matrix.ts'
import { wayOf } from './way.ts'
import { PAGE_WORDS } from './words.ts'

/** Everything the templates name, in words; it only has to be put in its place and escaped. */
export function pageOf(input: ReportInput, pictures: readonly Picture[], lang: Lang) {
  const words = LABELS[lang]
  const { rows, all } = totalsOf(input, lang)
  return {
    lang,
    words,
    page: PAGE_WORDS[lang],
    facts: factsOf(input, lang),
    ...identity(input, lang),
    verdicts: VERDICTS.map((id, i) => ({ id, title: verdicts[id][lang], count: all.counts[i] ?? 0 })),
    verdictTitles: verdictTitles(lang),
    severities: SEVERITIES.map(id => ({ id, title: severities[id][lang] })),
    totals: rows.map(total => totalOf(total, lang)),
    all: totalOf(all, lang),
    counts: `${words.requirements(input.requirements.length)}. ${words.counts(input.summary)}.`,
    compared: comparedOf(input, lang),
    successors: successorsOf(input, lang),
    violated: groupsOf(input, 'violated', lang),
    undetermined: groupsOf(input, 'undetermined', lang),
    requirements: requirementsOf(input, lang),
    problems: modelFindings(input).map(finding => findingText(finding, input, lang)),
    figures: figuresOf(pictures, lang),
    way: wayOf(input, lang),
    elements: elementsOf(input, lang).map(table => ({ ...table, count: table.rows.length })),
    matrix: matricesOf(input, lang),
    connections: connectionsOf(input, lang),
    endVerbs: endVerbs(lang),
    waivers: waiverRows(input, lang),
    documents: documentsCited(input, lang).filter(({ other }) => !other),
    otherDocuments: documentsCited(input, lang).filter(({ other }) => other),
    applyFrom: applyFrom(input, lang),
  }
}

const SEVERITIES: readonly Severity[] = ['mandatory', 'recommended', 'advisory']

/** How the findings stand to the baseline; '' without one. */
function comparedOf(input: ReportInput, lang: Lang): string {
  if (input.baseline === undefined) return ''
  const words = LABELS[lang]
  const counts = [
    words.newCounts(words.counts(freshCounts(input))),
    words.knownCount(knownCount(input)),
    words.fixedCount(fixedCount(input)),
  ]
  return `${words.sinceBaseline}: ${counts.join('; ')}.`
}

/** What is said of the report first, and what is needed to rely on it. */
function identity(input: ReportInput, lang: Lang) {
  const words = LABELS[lang]
  const facts = factsOf(input, lang)
  const brief = [
    { label: words.labels.agency, value: facts.agency },
    { label: words.labels.agencyLevel, value: facts.level },
    { label: words.columns.lead, value: facts.leadUnit },
    { label: words.document, value: facts.document },
    { label: words.labels.framework, value: facts.framework },
    { label: words.decision, value: facts.decision },
    { label: words.assessed, value: facts.assessed },
    { label: words.dataDay, value: facts.dataDay },
    { label: words.provenance, value: facts.provenance, kind: 'long' },
  ]
  const general = [
    { label: words.modelSource, value: facts.source || words.notStated, kind: 'long' },
    ...(facts.description === '' ? [] : [{ label: words.description, value: facts.description, kind: 'long' }]),
    { label: words.known, value: `${facts.known}.`, kind: 'long' },
    { label: words.labels.toolVersion, value: facts.version, kind: 'long' },
    { label: words.labels.contentHash, value: facts.contentHash, kind: 'long mono' },
    { label: words.labels.rulesHash, value: facts.rulesHash, kind: 'long mono' },
  ]
  return { brief: brief.map(fact => ({ kind: '', ...fact })), general }
}

/** Counts that lead to the requirements counted, and the parts of a bar; a part that is not there takes no room. */
function totalOf({ component, title, counts, sum }: Total, lang: Lang) {
  const cells = counts.map((count, i) => {
    const verdict = VERDICTS[i] ?? 'satisfied'
    const said = PAGE_WORDS[lang].showThese(count, verdicts[verdict][lang].toLowerCase(), title)
    return { count, verdict, said }
  })
  return { component, title, sum, cells, parts: cells.filter(({ count }) => count > 0) }
}

/** Requirements with the places of the page that say more, and ranks by which words are sorted. */
function requirementsOf(input: ReportInput, lang: Lang) {
  const components = input.architecture.framework.components.map(({ id }) => id)
  return requirementRows(input, lang).map(row => ({
    ...row,
    anchor: anchorOf('kq', row.rule),
    more: row.verdict === 'violated' || row.verdict === 'undetermined' ? `#${anchorOf('yc', row.rule)}` : '',
    componentRank: components.indexOf(row.component),
    severityRank: SEVERITIES.indexOf(row.severity),
    verdictRank: VERDICTS.indexOf(row.verdict),
  }))
}
