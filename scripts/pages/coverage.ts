import type { Count, CoverageView, StatementView } from '../../src/report/coverage/view.ts'
import { COVERAGE } from '../../src/report/coverage/words.ts'
import { md } from '../../src/report/markdown/escape.ts'
import type { Lang } from '../../src/text/words.ts'
import { fileOf, page, top } from './frame.ts'
import { idLink } from './rule.ts'

const LINKS = {
  vi: { rules: 'Các yêu cầu', systems: 'Các hệ thống được nêu tên' },
  en: { rules: 'The rules', systems: 'Systems named' },
} as const

/** Text of `docs/coverage.md`. Ids that are no rules yet are printed without a link. */
export function coveragePage(view: CoverageView, known: ReadonlySet<string>, lang: Lang): string {
  const words = COVERAGE[lang]
  const { totals } = view
  const counts = (name: string, list: readonly Count[]): string =>
    `- ${name}: ${list.map(({ word, count }) => `${md(word)} ${count}`).join('; ')}`
  return page([
    top('coverage', lang, [
      [LINKS[lang].rules, `rules/${fileOf('README', lang)}`],
      [LINKS[lang].systems, fileOf('systems', lang)],
    ]),
    `# ${words.title}`,
    md(view.framework),
    words.intro,
    `## ${words.totals}`,
    [
      `- ${words.statements(totals)}`,
      `- ${words.uncompared(totals)}`,
      counts(words.byArea, totals.byArea),
      counts(words.bySeverity, totals.bySeverity),
      counts(words.byMark, totals.byMark),
    ].join('\n'),
    view.parts.flatMap(({ title, statements }) => [
      `## ${md(title)}`,
      statements.map(one => statementItem(one, known, lang)).join('\n'),
    ]),
  ])
}

function statementItem({ says, basis, rules, gap }: StatementView, known: ReadonlySet<string>, lang: Lang): string {
  const words = COVERAGE[lang]
  const links = rules.map(id => idLink(id, known, 'rules/', lang)).join(', ')
  return [
    `- **${md(says)}**`,
    ...(links ? [`  - ${words.rules}: ${links}`] : []),
    ...(gap ? [`  - ${words.gap(rules.length > 0)}: ${md(gap)}`] : []),
    `  - ${words.basis}: ${md(basis)}`,
  ].join('\n')
}
