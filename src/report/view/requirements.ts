import type { Requirement, Severity, Verdict } from '../../findings/finding.ts'
import type { RuleSource } from '../../model/framework.ts'
import { deadlineOn } from '../../model/law.ts'
import { formatDay, type Lang, severities } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { type Citation, citationOf } from './citations.ts'
import { verdictText } from './totals.ts'

/** A requirement and what came of it, in words. */
export interface RequirementRow {
  rule: string
  title: string
  why: string
  fix: string
  /** The first sentences of `fix`: what is to be done; and the last: what to write in the model, or nothing. */
  remedy: string
  inModel: string
  component: string
  componentText: string
  severity: Severity
  severityText: string
  verdict: Verdict
  verdictText: string
  /** `31/12/2020 (chưa đến hạn)`, or nothing; `deadlineDay` sorts. */
  deadline: string
  deadlineDay: string
  basis: Citation[]
}

export function requirementRows(input: ReportInput, lang: Lang): RequirementRow[] {
  const rules = new Map(input.rules.map(rule => [rule.id, rule]))
  return input.requirements.map(requirement => rowOf(requirement, rules.get(requirement.rule), input, lang))
}

function rowOf(requirement: Requirement, rule: RuleSource | undefined, input: ReportInput, lang: Lang): RequirementRow {
  const { verdict, severity, deadline, partial, component } = requirement
  const { framework } = input.architecture
  const fix = printable(rule?.fix[lang] ?? '')
  const at = fix.indexOf(IN_MODEL[lang])
  return {
    rule: printable(requirement.rule),
    title: printable(rule?.title[lang] ?? requirement.rule),
    why: printable(rule?.why[lang] ?? ''),
    fix,
    remedy: at < 0 ? fix : fix.slice(0, at).trim(),
    inModel: at < 0 ? '' : fix.slice(at),
    component,
    componentText: framework.components.find(({ id }) => id === component)?.title[lang] ?? component,
    severity,
    severityText: severities[severity][lang],
    verdict,
    verdictText: verdictText(verdict, partial, lang),
    deadline: deadline === undefined ? '' : deadlineText(deadline, input, lang),
    deadlineDay: deadline ?? '',
    // The rule's own list has the notes.
    basis: (rule?.basis ?? requirement.basis).map(basis => citationOf(basis, framework, input.asOf, lang)),
  }
}

/** What a rule's remedy says to write down begins with these words. */
const IN_MODEL = { vi: 'Ghi trong mô hình:', en: 'In the model:' } satisfies Record<Lang, string>

/** A deadline is met by its very day; from the day after it has passed. */
export function deadlineText(deadline: string, { asOf }: ReportInput, lang: Lang): string {
  const day = formatDay(deadline, lang)
  return asOf === undefined ? day : `${day} (${deadlineState(deadline, asOf, lang)})`
}

/** `chưa đến hạn`: how a deadline stands on a day. */
export function deadlineState(deadline: string, day: string, lang: Lang): string {
  const words = LABELS[lang]
  const { kind } = deadlineOn(deadline, day)
  return { today: words.deadlineToday, ahead: words.deadlineStill, passed: words.deadlinePassed }[kind]
}
