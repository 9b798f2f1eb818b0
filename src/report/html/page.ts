import { VERDICTS } from '../../findings/finding.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { fixedCount, freshCounts, knownCount } from '../view/baseline.ts'
import { applyFrom, documentsCited, successorsOf } from '../view/citations.ts'
import { connectionRows } from '../view/connections.ts'
import { elementTables } from '../view/elements.ts'
import { factsOf } from '../view/facts.ts'
import { findingGroups, findingText, modelFindings } from '../view/findings.ts'
import { requirementRows } from '../view/requirements.ts'
import { type Total, totalsOf, verdictTitles } from '../view/totals.ts'
import { waiverRows } from '../view/waivers.ts'
import { figuresOf, type Pictures } from './figures.ts'
import { wayOf } from './way.ts'

/** Everything the template names, in words; it only has to be put in its place and escaped. */
export function pageOf(input: ReportInput, pictures: Pictures, lang: Lang) {
  const words = LABELS[lang]
  const facts = factsOf(input, lang)
  const { rows, all } = totalsOf(input, lang)
  const connections = connectionRows(input, lang)
  return {
    lang,
    words,
    facts,
    identity: identity(input, lang),
    verdicts: VERDICTS.map((id, i) => ({ id, title: verdicts[id][lang], count: all.counts[i] ?? 0 })),
    verdictTitles: verdictTitles(lang),
    totals: rows.map(barOf),
    all,
    counts: `${words.requirements(input.requirements.length)}. ${words.counts(input.summary)}.`,
    compared: comparedOf(input, lang),
    successors: successorsOf(input, lang),
    violated: findingGroups(input, 'violated', lang),
    undetermined: undeterminedRows(input, lang),
    requirements: requirementRows(input, lang),
    problems: modelFindings(input).map(finding => findingText(finding, input, lang)),
    figures: figuresOf([
      { id: 'so-do-tong-the', title: words.overview, svg: pictures.overview },
      { id: 'so-do-tich-hop', title: words.integration, svg: pictures.integration },
    ]),
    way: wayOf(input, pictures, lang),
    elements: elementTables(input, lang).map(table => ({ ...table, count: table.rows.length })),
    connections,
    waivers: waiverRows(input, lang),
    documents: documentsCited(input, lang).filter(({ other }) => !other),
    otherDocuments: documentsCited(input, lang).filter(({ other }) => other),
    applyFrom: applyFrom(input, lang),
  }
}

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

/** The table of facts on the first screen. */
function identity(input: ReportInput, lang: Lang) {
  const words = LABELS[lang]
  const facts = factsOf(input, lang)
  return [
    { label: words.labels.agency, value: facts.agency },
    { label: words.labels.agencyLevel, value: facts.level },
    { label: words.columns.lead, value: facts.leadUnit },
    { label: words.document, value: facts.document },
    { label: words.labels.framework, value: facts.framework },
    { label: words.decision, value: facts.decision },
    { label: words.assessed, value: facts.assessed },
    { label: words.labels.toolVersion, value: facts.version },
    { label: words.dataDay, value: facts.dataDay, kind: 'long' },
    { label: words.modelSource, value: facts.source || words.notStated, kind: 'long' },
    ...(facts.description === '' ? [] : [{ label: words.description, value: facts.description, kind: 'long' }]),
    { label: words.known, value: `${facts.known}.`, kind: 'long' },
    { label: words.provenance, value: facts.provenance, kind: 'long' },
    { label: words.labels.contentHash, value: facts.contentHash, kind: 'long mono' },
    { label: words.labels.rulesHash, value: facts.rulesHash, kind: 'long mono' },
  ].map(fact => ({ kind: '', ...fact }))
}

/** The parts of a bar, in the order of the verdicts; a part that is not there takes no room. */
const barOf = ({ title, counts, sum }: Total) => ({
  title,
  counts,
  sum,
  parts: counts.flatMap((count, i) => (count > 0 ? [{ id: VERDICTS[i] ?? '', count }] : [])),
})

/** A few missing statements are read at once; many of one kind are folded away. */
const AT_ONCE = 6

function undeterminedRows(input: ReportInput, lang: Lang) {
  return findingGroups(input, 'undetermined', lang).map(({ requirement, missing }) => ({
    requirement,
    missing: missing.slice(0, AT_ONCE),
    rest: missing.slice(AT_ONCE),
    others: LABELS[lang].others(missing.length - AT_ONCE),
  }))
}
