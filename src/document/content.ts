import type { Severity } from '../findings/finding.ts'
import { forceOn } from '../model/law.ts'
import { gapView } from '../report/gap/view.ts'
import { printable } from '../report/printable.ts'
import { documentsCited, successorsOf } from '../report/view/citations.ts'
import { factsOf, frameworkOf } from '../report/view/facts.ts'
import { type FindingGroup, findingGroups } from '../report/view/findings.ts'
import { groupBy } from '../report/view/group.ts'
import { deadlineState, type RequirementRow, requirementRows } from '../report/view/requirements.ts'
import { totalsOf } from '../report/view/totals.ts'
import { formatDay, type Lang } from '../text/words.ts'
import { type Content, countsOf, untilStop } from './content-words.ts'
import type { DocumentInput } from './input.ts'
import { longDay } from './letter-words.ts'
import { reviewContent } from './review-content.ts'
import { paperWords } from './tables/results.ts'
import { unknownOf } from './unknown.ts'

/** Everything a template may name. The page on templates in docs/ is checked against these names. */
export function contentOf(input: DocumentInput, lang: Lang) {
  const { rows, all } = totalsOf(input, lang)
  const { architecture } = input
  const areas = areasOf(input, lang)
  return {
    lang,
    facts: { ...factsOf(input, lang) },
    architecture: { id: printable(architecture.id), version: printable(architecture.about.version ?? '') },
    counts: countsOf(all.counts, lang),
    components: rows.map(({ title, counts }) => ({ title, ...countsOf(counts, lang) })),
    areas,
    openAreas: areas.filter(({ notSatisfied }) => notSatisfied.length > 0),
    outstanding: outstandingOf(input, lang),
    legalBasis: legalBasisOf(input, lang),
    successors: successorsOf(input, lang).map(one => ({ ...one })),
    way: wayOf(input, lang),
    review: reviewContent(input, lang),
  }
}

/** What is not satisfied and what is not known, component by component. */
function areasOf(input: DocumentInput, lang: Lang) {
  const components = new Map(input.architecture.framework.components.map(({ id, title }) => [id, title[lang]]))
  const componentOf = new Map(input.requirements.map(({ rule, component }) => [printable(rule), component]))
  const by = (verdict: 'violated' | 'undetermined') =>
    groupBy(findingGroups(input, verdict, lang), ({ requirement }) => componentOf.get(requirement.rule) ?? '')
  const [violated, undetermined] = [by('violated'), by('undetermined')]
  const ids = [...new Set([...components.keys(), ...violated.keys(), ...undetermined.keys()])]
  const { rows } = totalsOf(input, lang)
  const group = groupsOf(input, lang)
  return ids.flatMap(id => {
    const title = components.get(id) ?? id
    const total = rows.find(row => row.title === title)
    if (!total) return []
    return [
      {
        title,
        ...countsOf(total.counts, lang),
        notSatisfied: (violated.get(id) ?? []).map(group),
        notKnown: (undetermined.get(id) ?? []).map(group),
      },
    ]
  })
}

/**
 * Requirements that stay unsatisfied, the gravest first: by the tool, unless the reviewer decided otherwise; and by the
 * reviewer, whatever the tool says. Those that no document demands are apart: nobody has to meet them.
 */
function outstandingOf(input: DocumentInput, lang: Lang) {
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
  const group = groupsOf(input, lang)
  const requirement = requirementsOf(input, lang)
  const all = [
    ...byTool.map(one => ({ weight: one.requirement.severity, ...group(one), ...said(one.requirement.rule) })),
    ...byReviewer.map(row => ({ weight: row.severity, ...requirement(row), ...said(row.rule), ...NO_FINDINGS })),
  ]
  const of = (severity: Severity) => all.filter(({ weight }) => weight === severity).map(({ weight: _, ...one }) => one)
  const [mandatory, recommended, advisory] = [of('mandatory'), of('recommended'), of('advisory')]
  return {
    total: all.length,
    demanded: [...mandatory, ...recommended],
    mandatory,
    recommended,
    advisory,
    unknown: unknownOf(input, lang).length,
    long: all.length > MOST_IN_LETTER && mandatory.length < all.length,
  }
}

/** A letter takes one to three pages; what is not mandatory of more than this goes into its annex. */
const MOST_IN_LETTER = 10

const NO_FINDINGS = { level: '', findings: [], missing: [] }

function groupsOf(input: DocumentInput, lang: Lang) {
  const say = paperWords(input, lang)
  const requirement = requirementsOf(input, lang)
  return ({ requirement: row, levelText, violated, missing }: FindingGroup) => ({
    ...requirement(row),
    level: levelText,
    findings: violated.map(({ message, place, name, subject }) => ({ message: say(message), place, name, subject })),
    missing: missing.map(({ brief, place, name, subject }) => ({ message: say(brief), place, name, subject })),
  })
}

function requirementsOf(input: DocumentInput, lang: Lang) {
  const { asOf } = input
  return (row: RequirementRow) => ({
    rule: row.rule,
    title: untilStop(row.title),
    why: row.why,
    fix: row.remedy,
    severity: row.severityText,
    advisory: row.severity === 'advisory',
    deadline: [
      ...(row.deadlineDay === '' ? [] : [formatDay(row.deadlineDay, lang)]),
      ...(row.deadlineDay === '' || asOf === undefined ? [] : [deadlineState(row.deadlineDay, asOf, lang)]),
    ].join(', '),
    basis: row.basis.map(({ text, mark, note }) => ({ text, mark, note })),
  })
}

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
  return documentsCited(input, lang).flatMap(({ id, number, title, mark, cited: times }) => {
    const document = documents.get(id)
    if (!document?.date || document.kind === 'other' || document.verified === 'unverified') return []
    if (times === 0 && id !== framework.decision) return []
    const { kind } = forceOn(document, documents, day)
    if (kind !== 'in-force' && kind !== 'not-known-ended') return []
    return [
      {
        number: lang === 'vi' ? cited(number) : number,
        title: title === '–' ? '' : title,
        date: longDay(document.date, lang),
        mark,
      },
    ]
  })
}

/** `Nghị định số 47/2020/NĐ-CP`: as a document is cited in full. */
const cited = (number: string): string => number.replace(/^(\p{L}[\p{L} ]*\p{L}) (?=\d)/u, '$1 số ')

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
    never: never.map(({ rule, title, severity, atLast }) => ({
      rule,
      title: untilStop(title),
      severity,
      verdict: atLast,
    })),
  }
}
