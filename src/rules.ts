import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import type { Framework, RuleSource } from './model/framework.ts'
import { type CompiledPack, packs } from './packs.ts'
import { knownFrameworks } from './read/pack.ts'
import { rulePage, rulesJson, rulesTable } from './report/rule-page.ts'
import type { Day } from './util/day.ts'
import { nearest } from './util/nearest.ts'

/** Which rules are asked about. */
export interface RulesQuestion {
  framework: string
  /** Folders or files with more rules. */
  rules?: readonly string[]
  /** Only those valid on the day; absent: all. */
  asOf?: Day
}

function packOf({ framework, rules = [] }: RulesQuestion): CompiledPack {
  const pack = packs(rules)(framework)
  if (!pack) throw new UsageError(say('usage.unknown-framework', { framework, known: knownFrameworks().join(', ') }))
  return pack
}

/** The page of one rule. @throws UsageError for an unknown framework or rule */
export function explain(id: string, question: RulesQuestion, lang: 'vi' | 'en'): string {
  const { framework, rules } = packOf(question)
  const rule = rules.find(({ source }) => source.id === id)
  if (rule) return rulePage(rule.source, framework, lang)
  const near = nearest(
    id,
    rules.map(({ source }) => source.id),
  )
  throw new UsageError(say('usage.unknown-rule', { rule: id, ...(near ? { nearest: near } : {}) }))
}

/** The rules of a framework, as JSON or as a table. @throws UsageError for an unknown framework */
export function listRules(question: RulesQuestion, format: 'pretty' | 'json', lang: 'vi' | 'en'): string {
  const { framework, rules } = packOf(question)
  const list = rules.map(({ source }) => source).filter(source => isValid(source, framework, question.asOf))
  return format === 'json' ? rulesJson(list, framework) : rulesTable(list, framework, lang)
}

function isValid({ valid }: RuleSource, framework: Framework, day: Day | undefined): boolean {
  if (day === undefined) return true
  return (valid?.from ?? framework.valid.from) <= day && (valid?.to === undefined || day <= valid.to)
}
