import { EvaluationFault } from '../checks/assert.ts'
import type { Context, Objection, Outcome } from '../checks/check.ts'
import { fingerprint, LEVEL_OF, problem } from '../findings/build.ts'
import type { Finding, Requirement, Verdict } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import type { Waiver } from '../model/architecture.ts'
import type { Section } from '../model/language.ts'
import type { Rule } from './compile.ts'

/** What one rule says about one state. */
export interface Answer {
  requirement: Requirement
  findings: Finding[]
  /** Waivers that were needed. */
  used: Waiver[]
}

/** Runs a rule on a state and draws its verdict (contract §1). */
export function answer(rule: Rule, context: Context, waivers: readonly Waiver[]): Answer {
  const { source } = rule
  const { architecture, day } = context.state
  const base = {
    rule: source.id,
    severity: source.severity,
    component: source.component,
    basis: source.basis.map(({ document, clause, verified }) => ({
      document,
      verified,
      ...(clause ? { clause } : {}),
    })),
    ...(source.deadline ? { deadline: source.deadline } : {}),
  }
  if (!applies(rule, context))
    return { requirement: { ...base, verdict: 'not-applicable', partial: false }, findings: [], used: [] }
  const sections = [...new Set(rule.parts.flatMap(({ check, parameters }) => [...check.looksAt(parameters)]))]
  const outcomes: Outcome[] = []
  const findings: Finding[] = []
  try {
    for (const { check, parameters } of rule.parts) outcomes.push(...check.judge(context, parameters))
  } catch (error) {
    if (!(error instanceof EvaluationFault)) throw error
    const message = say('rule.evaluation', { subject: error.subject, detail: error.message })
    findings.push(problem('rule.invalid', architecture.id, rule.file.place(['parts']), message, { subject: source.id }))
    return { requirement: { ...base, verdict: 'undetermined', partial: false }, findings, used: [] }
  }
  if (outcomes.length === 0) outcomes.push(...nothing(sections, context))
  const used: Waiver[] = []
  for (const objection of outcomes.filter((o): o is Objection => o.verdict !== 'satisfied')) {
    const waiver =
      objection.verdict === 'violated'
        ? waivers.find(w => w.rule === source.id && w.subject === objection.subject && w.expires >= day)
        : undefined
    if (waiver) used.push(waiver)
    findings.push(findingOf(rule, objection, context, waiver))
  }
  const verdict = verdictOf(outcomes, findings)
  const partial = verdict === 'satisfied' && sections.some(section => architecture.knowledge(section) !== 'complete')
  return { requirement: { ...base, verdict, partial }, findings, used }
}

/** Whether the rule is for this level, and valid on the day; a pack's rules begin with their framework (contract §1). */
function applies({ source }: Rule, { state, level }: Context): boolean {
  const from = source.valid?.from ?? state.architecture.framework.valid.from
  const to = source.valid?.to
  return source.levels.includes(level) && from <= state.day && (to === undefined || state.day <= to)
}

/** With nothing to judge it is not applicable if all is known, else what is not known is said. */
function nothing(sections: readonly Section[], { state: { architecture } }: Context): Outcome[] {
  const unknown = sections.filter(section => architecture.knowledge(section) !== 'complete')
  if (unknown.length === 0) return []
  const message = say('check.nothing-known', { sections: unknown.join(', ') })
  return [
    {
      verdict: 'undetermined',
      subject: architecture.id,
      place: architecture.placeOf(unknown[0]),
      message,
      key: 'nothing',
    },
  ]
}

function verdictOf(outcomes: readonly Outcome[], findings: readonly Finding[]): Verdict {
  if (outcomes.length === 0) return 'not-applicable'
  if (findings.some(finding => finding.verdict === 'violated')) return 'violated'
  if (findings.some(finding => finding.verdict === 'undetermined')) return 'undetermined'
  return findings.length > 0 ? 'waived' : 'satisfied'
}

function findingOf({ source }: Rule, objection: Objection, { state }: Context, waiver: Waiver | undefined): Finding {
  const { verdict, subject, message, place } = objection
  const later = source.severity === 'mandatory' && source.deadline !== undefined && source.deadline > state.day
  const level = verdict !== 'violated' || waiver ? 'note' : later ? 'warning' : LEVEL_OF[source.severity]
  const related = [...(objection.related ?? [])]
  if (waiver) {
    const { reason, approvedBy, expires } = waiver
    related.push({ place: waiver.at.place(), note: say('note.waived', { reason, approvedBy, expires }) })
  }
  const key = objection.key ?? ''
  return {
    rule: source.id,
    verdict: waiver ? 'waived' : verdict,
    severity: source.severity,
    level,
    subject,
    message,
    fix: { words: source.fix, args: {} },
    ...(later && verdict === 'violated' && source.deadline ? { deadline: source.deadline } : {}),
    place,
    related,
    key,
    fingerprint: fingerprint(source.id, state.architecture.id, subject, key),
  }
}
