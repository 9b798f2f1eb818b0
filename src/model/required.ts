import type { Requirement } from '../findings/finding.ts'
import type { RuleSource } from './framework.ts'

/** A national system some rule asks to be connected, and what became of it. */
export interface RequiredSystem {
  system: string
  rule: string
  verdict: Requirement['verdict']
}

/** The national systems the rules ask for (`connects`), but for rules that do not apply. */
export function requiredSystems(rules: readonly RuleSource[], requirements: readonly Requirement[]): RequiredSystem[] {
  const verdicts = new Map(requirements.map(({ rule, verdict }) => [rule, verdict]))
  return rules.flatMap(source => {
    const verdict = verdicts.get(source.id)
    if (verdict === undefined || verdict === 'not-applicable') return []
    return source.parts.flatMap(part =>
      'check' in part && part.check === 'connects' ? [{ system: String(part.with.to), rule: source.id, verdict }] : [],
    )
  })
}
