import { type Context, EvaluationFault, type Objection, type Outcome } from '../checks/check.ts'
import { fingerprint, LEVEL_OF, problem } from '../findings/build.ts'
import type { Finding, Requirement, Verdict } from '../findings/finding.ts'
import { say } from '../findings/message.ts'
import type { Waiver } from '../model/architecture.ts'
import type { Section } from '../model/language.ts'
import { validOn } from '../model/law.ts'
import type { Answer } from './answer.ts'
import type { Rule } from './compile.ts'
import type { Excuse } from './excuses.ts'
import { listed, type Memory } from './memory.ts'

/** Runs a rule on a state and draws its verdict; with a memory, only as far as it may have changed. */
export function answer(rule: Rule, context: Context, excuse: Excuse, memory?: Memory): Answer {
  if (!applies(rule, context)) return { requirement: requirement(rule, 'not-applicable'), findings: [], used: [] }
  const said = judge(rule, context, memory)
  if ('rule' in said) return { requirement: requirement(rule, 'undetermined'), findings: [said], used: [] }
  const drawn = (): Answer => conclude(rule, said, context, excuse, memory)
  return memory ? memory.answer(rule, said, drawn) : drawn()
}

function conclude(
  rule: Rule,
  said: readonly (readonly Outcome[])[],
  context: Context,
  excuse: Excuse,
  memory?: Memory,
): Answer {
  const { architecture, day } = context.state
  const sections = sectionsOf(rule)
  const used: Waiver[] = []
  const findings: Finding[] = []
  let judged = 0
  for (const outcomes of said.every(list => list.length === 0) ? [nothing(sections, context)] : said) {
    for (const outcome of outcomes) {
      if (outcome.verdict === 'exempt') continue
      judged++
      if (outcome.verdict === 'satisfied') continue
      const waiver = outcome.verdict === 'violated' ? excuse(rule.source.id, outcome.subject, day) : undefined
      if (waiver) used.push(waiver)
      const found = (): Finding => findingOf(rule, outcome, context, waiver)
      findings.push(memory ? memory.finding(rule, outcome, found) : found())
    }
  }
  const verdict = judged === 0 ? 'not-applicable' : verdictOf(findings)
  const partial = verdict === 'satisfied' && sections.some(section => architecture.knowledge(section) !== 'complete')
  return { requirement: requirement(rule, verdict, partial), findings, used }
}

/** A rule as a requirement with a verdict. */
export const requirement = ({ source }: Rule, verdict: Verdict, partial = false): Requirement => ({
  rule: source.id,
  severity: source.severity,
  component: source.component,
  verdict,
  partial,
  basis: source.basis.map(({ note: _note, ...basis }) => basis),
  ...(source.deadline ? { deadline: source.deadline } : {}),
})

/** Whether the rule is for this level, and valid on the day; a pack's rules begin with their framework. */
function applies({ source }: Rule, { state, level }: Context): boolean {
  return source.levels.includes(level) && validOn(source, state.architecture.framework, state.day) === 'valid'
}

/** What each part says; or, where one of them cannot be evaluated, a finding about the rule. */
function judge({ source, file, parts }: Rule, context: Context, memory?: Memory): (readonly Outcome[])[] | Finding {
  const said: (readonly Outcome[])[] = []
  for (const [i, part] of parts.entries()) {
    try {
      said.push(memory ? memory.outcomes(part, context) : listed(part.check.judge(context, part.parameters)))
    } catch (error) {
      if (!(error instanceof EvaluationFault)) throw error
      const message = say('rule.evaluation', { subject: error.subject, detail: error.message })
      const place = file.place(['parts', String(i)])
      return problem('rule.invalid', context.state.architecture.id, place, message, { subject: source.id })
    }
  }
  return said
}

const sectionsOf = ({ parts }: Rule): Section[] => [
  ...new Set(parts.flatMap(({ check, parameters }) => [...check.looksAt(parameters)])),
]

/** With nothing to judge it is not applicable if all is known, else what is not known is said. */
function nothing(sections: readonly Section[], { state: { architecture } }: Context): Outcome[] {
  const unknown = sections.filter(section => architecture.knowledge(section) !== 'complete')
  if (unknown.length === 0) return []
  const message = say('check.nothing-known', { sections: unknown.join(', ') })
  const place = architecture.placeOf(unknown[0])
  return [{ verdict: 'undetermined', subject: architecture.id, place, message, key: 'nothing' }]
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(finding => finding.verdict === 'violated')) return 'violated'
  if (findings.some(finding => finding.verdict === 'undetermined')) return 'undetermined'
  return findings.length > 0 ? 'waived' : 'satisfied'
}

function findingOf({ source }: Rule, objection: Objection, { state }: Context, waiver: Waiver | undefined): Finding {
  const { subject, message, place, key = '' } = objection
  const verdict = waiver ? 'waived' : objection.verdict
  const { deadline } = source
  const later = source.severity === 'mandatory' && deadline !== undefined && deadline > state.day
  const level = verdict !== 'violated' ? 'note' : later ? 'warning' : LEVEL_OF[source.severity]
  const related = [...(objection.related ?? [])]
  if (waiver) {
    const { reason, approvedBy, expires } = waiver
    related.push({ place: waiver.at.place(), note: say('note.waived', { reason, approvedBy, expires }) })
  }
  return {
    rule: source.id,
    verdict,
    severity: source.severity,
    level,
    subject,
    message,
    fix: { words: source.fix, args: {} },
    ...(later && verdict === 'violated' ? { deadline } : {}),
    place,
    related,
    key,
    fingerprint: fingerprint(source.id, state.architecture.id, subject, key),
  }
}
