import { readCoverage } from './read/coverage.ts'
import { coverageJson, coverageText } from './report/coverage/text.ts'
import { coverageView } from './report/coverage/view.ts'
import { packOf, type RulesQuestion } from './rules.ts'

/**
 * What the rules cover of the framework and the documents around it, and what they do not.
 * @throws UsageError for an unknown framework
 */
export function coverage(question: RulesQuestion, format: 'pretty' | 'json', lang: 'vi' | 'en'): string {
  const { framework, rules } = packOf(question)
  const all = readCoverage(framework)
  const view = coverageView(
    all,
    framework,
    rules.map(({ source }) => source),
    lang,
  )
  return format === 'json' ? coverageJson(all, framework, view) : coverageText(view, lang)
}
