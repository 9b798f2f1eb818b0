import { type AnyCheck, checks } from '../checks/index.ts'
import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Framework, RuleFile, RuleSource } from '../model/framework.ts'
import { byCodePoint } from '../util/order.ts'
import { idOf, vetted } from './vet.ts'

/** A rule ready to run. */
export interface Rule {
  source: RuleSource
  file: RuleFile
  parts: readonly { check: AnyCheck; parameters: never }[]
}

/** Compiles rule files. A broken rule is left out, and is a finding about its file. */
export function compile(files: readonly RuleFile[], framework: Framework): { rules: Rule[]; findings: Finding[] } {
  const rules = new Map<string, Rule>()
  const findings: Finding[] = []
  for (const file of files) {
    const wrong = (path: readonly string[], message: Message, what?: 'key' | 'value'): void => {
      findings.push(problem('rule.invalid', '', file.place(path, what), message, { subject: idOf(file) }))
    }
    const before = findings.length
    for (const { message, offset, end } of file.problems)
      findings.push(problem('rule.invalid', '', { file: file.file, offset, end }, message, { subject: idOf(file) }))
    if (file.problems.length > 0) continue
    const source = file.shipped ? (file.value as RuleSource) : vetted(file, framework, wrong, findings)
    if (!source) continue
    if (rules.has(source.id)) wrong(['id'], say('rule.duplicate', { id: source.id }))
    if (findings.length > before) continue
    rules.set(source.id, { source, file, parts: source.parts.map(runnable) })
  }
  return { rules: [...rules.values()].sort((a, b) => byCodePoint(a.source.id, b.source.id)), findings }
}

/** The schema has checked the parameters against the very check they go to. */
const runnable = (part: RuleSource['parts'][number]): Rule['parts'][number] =>
  'check' in part
    ? { check: checks[part.check as keyof typeof checks] as AnyCheck, parameters: part.with as never }
    : { check: checks.assert as AnyCheck, parameters: part as never }
