import type { Lang } from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { md } from '../markdown/escape.ts'
import { clipped } from './alert.ts'
import { pageOf, type RuleWords } from './rule-words.ts'

/** GitHub cuts longer descriptions. */
const DESCRIPTION = 1000

const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' } as const

/** A rule as SARIF describes it: `reportingDescriptor`. Empty texts do not count as given, so none is. */
export function descriptorOf(rule: RuleWords, docsUrl: string | undefined, lang: Lang): object {
  const { labels } = LABELS[lang]
  const parts = [
    [labels.why, rule.why],
    [labels.fix, rule.fix],
    [labels.basis, rule.basis],
  ].filter(([, text]) => text !== '')
  const page = pageOf(rule, docsUrl, lang)
  return {
    id: rule.id,
    shortDescription: { text: clipped(rule.title, DESCRIPTION) },
    fullDescription: { text: clipped(rule.why || rule.title, DESCRIPTION) },
    help: {
      text: [rule.title, ...parts.map(([label, text]) => `${label}: ${text}`)].join('\n\n'),
      markdown: [md(rule.title), ...parts.map(([label, text = '']) => `**${label}.** ${md(text)}`)].join('\n\n'),
    },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: rule.level },
    properties: { tags: rule.tags, precision: 'high', 'problem.severity': PROBLEM[rule.level] },
  }
}
