import { check } from './engine/check.ts'
import type { Rule } from './engine/compile.ts'
import type { Finding } from './findings/finding.ts'
import type { Framework } from './model/framework.ts'
import { link } from './model/link.ts'
import type { RuleCase } from './read/cases.ts'
import { declare } from './read/declare.ts'
import { sourceOf } from './read/files.ts'

/** What a case leaves unsaid of its architecture. */
const DEFAULTS = { id: 'thu', level: 'province', dataAsOf: '2020-09-30' }

/** What came out of a case. */
export interface CaseResult {
  verdict: string | undefined
  /** `line verdict` of every finding of the rule. */
  found: string[]
  /** Findings that should not be there: what is wrong with the case's own model. */
  problems: Finding[]
}

/** Runs one case: the rule's verdict, the lines of its findings, and findings that should not be there. */
export function runCase(one: RuleCase, ruleId: string, rules: readonly Rule[], framework: Framework): CaseResult {
  const source = declare([{ file: sourceOf('case.yaml', one.text), hash: 'sha256:' }], 'thu', value => {
    value.khung ??= 1
    const about = (value.architecture ??= {}) as Record<string, unknown>
    for (const [key, fallback] of Object.entries({ ...DEFAULTS, framework: framework.id })) about[key] ??= fallback
  })
  const { architecture, findings } = link(source, framework, new Map())
  const day = one.asOf ?? (one.state === 'current' ? architecture.dataAsOf : architecture.targetDate)
  const checked = check(architecture, rules, { state: one.state, day, waivers: true })
  const own = checked.findings.filter(finding => finding.rule === ruleId)
  const lineOf = ({ place, verdict }: Finding) => `${place.file.position(place.offset).line} ${verdict}`
  return {
    verdict: checked.requirements.find(requirement => requirement.rule === ruleId)?.verdict,
    found: [...new Set(own.map(lineOf))].sort(),
    problems: [...source.findings, ...findings, ...checked.findings].filter(
      finding => /^(model|rule)\./.test(finding.rule) && finding.level === 'error',
    ),
  }
}
