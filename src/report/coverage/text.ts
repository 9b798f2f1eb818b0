import type { Coverage } from '../../model/coverage.ts'
import type { Framework } from '../../model/framework.ts'
import type { Lang } from '../../text/words.ts'
import { hang } from '../pretty/layout.ts'
import { printable } from '../printable.ts'
import type { Count, CoverageView, StatementView } from './view.ts'
import { COVERAGE } from './words.ts'

/** Columns of a page: as wide as the terminal's findings. */
const WIDTH = 100

/** The coverage as `khung coverage` prints it. */
export function coverageText(view: CoverageView, lang: Lang): string {
  const words = COVERAGE[lang]
  const blocks = [
    hang('', `${words.title}: ${printable(view.framework)}`, WIDTH).join('\n'),
    hang('', words.intro, WIDTH).join('\n'),
    ...view.parts.map(({ title, statements }) =>
      [title.toUpperCase(), ...statements.flatMap(one => statementLines(one, lang))].join('\n'),
    ),
    [words.totals.toUpperCase(), ...totalLines(view, lang)].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function statementLines({ says, basis, rules, gap }: StatementView, lang: Lang): string[] {
  const words = COVERAGE[lang]
  const line = (name: string, text: string): string[] => (text ? hang(`    ${name}: `, printable(text), WIDTH) : [])
  return [
    ...hang('- ', printable(says), WIDTH),
    ...line(words.rules, rules.join(', ')),
    ...line(words.gap(rules.length > 0), gap),
    ...line(words.basis, basis),
  ]
}

function totalLines({ totals, unnamed }: CoverageView, lang: Lang): string[] {
  const words = COVERAGE[lang]
  const counts = (name: string, list: readonly Count[]): string[] =>
    hang(`- ${name}: `, list.map(({ word, count }) => `${word} ${count}`).join('; '), WIDTH)
  return [
    ...hang('- ', words.statements(totals), WIDTH),
    ...hang('- ', words.uncompared(totals), WIDTH),
    ...(unnamed.length ? hang(`- ${words.unnamed}: `, printable(unnamed.join(', ')), WIDTH) : []),
    ...counts(words.byArea, totals.byArea),
    ...counts(words.bySeverity, totals.bySeverity),
    ...counts(words.byMark, totals.byMark),
  ]
}

/** The coverage as data: `{ framework, parts: [{ id, title, statements }], unnamed, totals }`. */
export function coverageJson(coverage: Coverage, framework: Framework, { totals, unnamed }: CoverageView): string {
  const counted = (list: readonly Count[]) => Object.fromEntries(list.map(({ id, count }) => [id, count]))
  const { byArea, bySeverity, byMark, ...rest } = totals
  const all = { ...rest, byArea: counted(byArea), bySeverity: counted(bySeverity), byVerified: counted(byMark) }
  return `${JSON.stringify({ framework: framework.id, parts: coverage.parts, unnamed, totals: all }, null, 2)}\n`
}
