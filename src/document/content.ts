import { VERDICTS } from '../findings/finding.ts'
import { forceOn } from '../model/law.ts'
import type { ReviewEntry } from '../model/review.ts'
import { gapView } from '../report/gap/view.ts'
import { printable } from '../report/printable.ts'
import { documentsCited, successorsOf } from '../report/view/citations.ts'
import { factsOf, frameworkOf } from '../report/view/facts.ts'
import { type FindingGroup, findingGroups } from '../report/view/findings.ts'
import { groupBy } from '../report/view/group.ts'
import { type RequirementRow, requirementRows } from '../report/view/requirements.ts'
import { totalsOf } from '../report/view/totals.ts'
import { conclusions } from '../text/review.ts'
import { formatDay, type Lang, verdicts } from '../text/words.ts'
import type { DocumentInput } from './input.ts'

/** What a template may print, before it is put out of harm's way: texts, numbers, lists and groups of them. */
export type Content = string | number | boolean | readonly Content[] | { readonly [name: string]: Content }

/** Everything a template may name. The page on templates in docs/ is checked against these names. */
export function contentOf(input: DocumentInput, lang: Lang) {
  const { rows, all } = totalsOf(input, lang)
  const { architecture } = input
  const areas = areasOf(input, lang)
  return {
    lang,
    facts: { ...factsOf(input, lang) },
    architecture: { id: printable(architecture.id), version: printable(architecture.about.version ?? '') },
    counts: countsOf(all.counts, all.sum),
    components: rows.map(({ title, counts, sum }) => ({ title, ...countsOf(counts, sum) })),
    areas,
    openAreas: areas.filter(({ notSatisfied }) => notSatisfied.length > 0),
    outstanding: outstandingOf(input, lang),
    legalBasis: legalBasisOf(input, lang),
    successors: successorsOf(input, lang).map(one => ({ ...one })),
    way: wayOf(input, lang),
    review: reviewOf(input, lang),
  }
}

const KEYS = ['satisfied', 'violated', 'undetermined', 'notApplicable', 'waived'] as const

/** `{ satisfied: 3, …, total: 9 }`; the order of `VERDICTS` is that of the keys. */
const countsOf = (counts: readonly number[], total: number): { [name: string]: Content } =>
  Object.fromEntries([...VERDICTS.map((_, i) => [KEYS[i] ?? '', counts[i] ?? 0] as const), ['total', total] as const])

/** What is not satisfied and what is not known, component by component. */
function areasOf(input: DocumentInput, lang: Lang) {
  const components = new Map(input.architecture.framework.components.map(({ id, title }) => [id, title[lang]]))
  const componentOf = new Map(input.requirements.map(({ rule, component }) => [printable(rule), component]))
  const by = (verdict: 'violated' | 'undetermined') =>
    groupBy(findingGroups(input, verdict, lang), ({ requirement }) => componentOf.get(requirement.rule) ?? '')
  const [violated, undetermined] = [by('violated'), by('undetermined')]
  const ids = [...new Set([...components.keys(), ...violated.keys(), ...undetermined.keys()])]
  const { rows } = totalsOf(input, lang)
  return ids.flatMap(id => {
    const title = components.get(id) ?? id
    const total = rows.find(row => row.title === title)
    if (!total) return []
    return [
      {
        title,
        ...countsOf(total.counts, total.sum),
        notSatisfied: (violated.get(id) ?? []).map(groupOf),
        notKnown: (undetermined.get(id) ?? []).map(groupOf),
      },
    ]
  })
}

/**
 * Requirements that stay unsatisfied: by the tool, unless the reviewer decided otherwise; and by the reviewer, whatever
 * the tool says.
 */
function outstandingOf(input: DocumentInput, lang: Lang): Content {
  const entries = new Map(input.review?.requirements.map(entry => [entry.rule, entry]))
  const overruled = (rule: string) => {
    const { decision } = entries.get(rule) ?? {}
    return Boolean(decision) && decision !== 'agree' && decision !== 'violated'
  }
  const byTool = findingGroups(input, 'violated', lang).filter(({ requirement }) => !overruled(requirement.rule))
  const known = new Set(byTool.map(({ requirement }) => requirement.rule))
  const byReviewer = requirementRows(input, lang).filter(
    ({ rule }) => entries.get(rule)?.decision === 'violated' && !known.has(rule),
  )
  const said = (rule: string) => {
    const { reason, comment } = entries.get(rule) ?? {}
    return { reason: printable(reason ?? ''), comment: printable(comment ?? '') }
  }
  return [
    ...byTool.map(group => ({ ...groupOf(group), ...said(group.requirement.rule) })),
    ...byReviewer.map(row => ({ ...requirementOf(row), level: '', findings: [], missing: [], ...said(row.rule) })),
  ]
}

const groupOf = ({ requirement, levelText, violated, missing }: FindingGroup) => ({
  ...requirementOf(requirement),
  level: levelText,
  findings: violated.map(({ message, place, name, subject }) => ({ message, place, name, subject })),
  missing: missing.map(({ brief, place, name, subject }) => ({ message: brief, place, name, subject })),
})

const requirementOf = ({ rule, title, why, remedy, severityText, deadline, basis }: RequirementRow) => ({
  rule,
  title,
  why,
  fix: remedy,
  severity: severityText,
  deadline,
  basis: basis.map(({ text, mark, note }) => ({ text, mark, note })),
})

/**
 * Legal documents a requirement rests on that had been issued by the day of the document and are not known to have
 * ended: what may stand after “Căn cứ”. One whose day is not known, or known from memory only, is left to the table of
 * documents: it is no basis to sign for.
 */
function legalBasisOf(input: DocumentInput, lang: Lang): Content {
  const { documents } = input.architecture.framework
  const day = input.review?.date ?? input.asOf
  const framework = frameworkOf(input)
  if (day === undefined || !framework) return []
  return documentsCited(input, lang).flatMap(({ id, number, title, mark, cited }) => {
    const document = documents.get(id)
    if (!document?.date || document.kind === 'other' || document.verified === 'unverified') return []
    if (cited === 0 && id !== framework.decision) return []
    const { kind } = forceOn(document, documents, day)
    if (kind !== 'in-force' && kind !== 'not-known-ended') return []
    return [{ number, title: title === '–' ? '' : title, date: formatDay(document.date, lang), mark }]
  })
}

function wayOf(input: DocumentInput, lang: Lang) {
  const none = { given: false, span: '', counts: '', unplanned: [], turned: 0, never: [] }
  if (!input.way) return none
  const { span, counts, unplanned, turned, never } = gapView({ ...input.way, report: input }, lang)
  return {
    given: true,
    span,
    counts,
    unplanned: unplanned.map(one => ({ ...one })),
    turned: turned.length,
    never: never.map(({ rule, title, severity, atLast }) => ({ rule, title, severity, verdict: atLast })),
  }
}

/** What the reviewer says. Without a review every text of it is empty, and `given` is false. */
function reviewOf({ review, architecture, rulesHash }: DocumentInput, lang: Lang) {
  const { conclusion, reviewer, date, comments, requirements = [] } = review ?? {}
  const about = ({ rule, title }: ReviewEntry) => ({ rule: printable(rule), title: printable(title ?? rule) })
  return {
    given: review !== undefined,
    outdated:
      review !== undefined && (review.contentHash !== architecture.contentHash || review.rulesHash !== rulesHash),
    conclusion: conclusion ?? '',
    conclusionText: conclusion ? conclusions[conclusion][lang] : '',
    reviewer: {
      name: printable(reviewer?.name ?? ''),
      unit: printable(reviewer?.unit ?? ''),
      position: printable(reviewer?.position ?? ''),
    },
    date: date ? formatDay(date, lang) : '',
    comments: printable(comments ?? ''),
    decided: requirements.filter(({ decision }) => decision).length,
    total: requirements.length,
    differs: requirements.flatMap(entry => {
      const { verdict, decision, reason } = entry
      if (!decision || decision === 'agree' || decision === verdict) return []
      const words = { verdict: verdicts[verdict][lang], decision: verdicts[decision][lang] }
      return [{ ...about(entry), ...words, reason: printable(reason ?? '') }]
    }),
    remarks: requirements.flatMap(entry =>
      entry.comment ? [{ ...about(entry), comment: printable(entry.comment) }] : [],
    ),
    requests: requirements.flatMap(entry =>
      entry.evidenceRequested ? [{ ...about(entry), request: printable(entry.evidenceRequested) }] : [],
    ),
  }
}
