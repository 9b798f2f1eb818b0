import type { Rule } from './engine/compile.ts'
import { examplesOf } from './examples.ts'
import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import { validOn } from './model/law.ts'
import { type CompiledPack, notInstalled, packs } from './packs.ts'
import { readCatalogues } from './read/catalogue.ts'
import { BUILT_IN, builtInView } from './report/rule/built-in.ts'
import { rulesJson, rulesTable } from './report/rule/list.ts'
import { builtInText, ruleText } from './report/rule/terminal.ts'
import { type RuleSubject, ruleView } from './report/rule/view.ts'
import type { Day } from './util/day.ts'
import { nearest } from './util/nearest.ts'

/** Which rules are asked about. */
export interface RulesQuestion {
  framework: string
  /** Folders or files with more rules. */
  rules?: readonly string[]
  /** Catalogue files whose documents rules may cite. */
  catalogues?: readonly string[]
  /** Only those valid on the day, and the law as it stands then; absent: all. */
  asOf?: Day
}

/** The rules asked about, ready to run. @throws UsageError for an unknown framework */
export function packOf({ framework, rules = [], catalogues = [] }: RulesQuestion): CompiledPack {
  const pack = packs({ rules, catalogues: readCatalogues(catalogues) })(framework)
  if (!pack) throw notInstalled(framework)
  return pack
}

/** The page of one rule, or of a problem the tool itself reports. @throws UsageError for an unknown framework or rule */
export function explain(id: string, question: RulesQuestion, lang: 'vi' | 'en'): string {
  const pack = packOf(question)
  const rule = pack.rules.find(({ source }) => source.id === id)
  if (rule) return ruleText(ruleView(subjectOf(rule, pack), lang, question.asOf), lang)
  const own = builtInView(id, lang)
  if (own) return builtInText(own, lang)
  const near = nearest(id, [...pack.rules.map(({ source }) => source.id), ...BUILT_IN])
  throw new UsageError(say('usage.unknown-rule', { rule: id, ...(near ? { nearest: near } : {}) }))
}

/** A rule with what its page shows besides the rule itself. */
export function subjectOf(rule: Rule, { framework, rules }: CompiledPack): RuleSubject {
  const { id } = rule.source
  const looksAt = rule.parts.flatMap(({ check, parameters }) => [...check.looksAt(parameters)])
  const figures = rule.source.parts.flatMap(part =>
    'check' in part && part.check === 'figures' ? [part.with.sum, part.with.of ?? []].flat().map(String) : [],
  )
  const area = id.slice(0, id.indexOf('.') + 1)
  return {
    rule: rule.source,
    framework,
    looksAt: [...new Set(looksAt)],
    figures: [...new Set(figures)],
    ...examplesOf(rule, rules, framework),
    related: rules.map(({ source }) => source.id).filter(other => other !== id && other.startsWith(area)),
  }
}

/** The rules of a framework, as JSON or as a table. @throws UsageError for an unknown framework */
export function listRules(question: RulesQuestion, format: 'pretty' | 'json', lang: 'vi' | 'en'): string {
  const { framework, rules } = packOf(question)
  const { asOf } = question
  const list = rules
    .map(({ source }) => source)
    .filter(source => asOf === undefined || validOn(source, framework, asOf) === 'valid')
  return format === 'json' ? rulesJson(list, framework) : rulesTable(list, framework, lang, asOf)
}
