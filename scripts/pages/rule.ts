import { code, md, sentence } from '../../src/report/markdown/escape.ts'
import type { BuiltInView } from '../../src/report/rule/built-in.ts'
import type { BasisView, ExampleView, RuleView } from '../../src/report/rule/view.ts'
import { WORDS } from '../../src/report/rule/words.ts'
import type { Lang } from '../../src/text/words.ts'
import { fileOf, page, top } from './frame.ts'

/** Where a rule and its tests stand, from the root of the repository. */
export interface RulePaths {
  rule: string
  test: string
}

const LINKS = {
  vi: {
    all: 'Mọi yêu cầu',
    coverage: 'Phạm vi kiểm tra',
    rule: 'Tệp yêu cầu',
    test: 'các ca kiểm thử',
    more: 'Xem thêm',
  },
  en: { all: 'All rules', coverage: 'Coverage', rule: 'Rule file', test: 'its tests', more: 'See also' },
} as const

const up = (lang: Lang) =>
  [
    [LINKS[lang].all, fileOf('README', lang)],
    [LINKS[lang].coverage, `../${fileOf('coverage', lang)}`],
  ] as const

/** Text of `docs/rules/<id>.md`. */
export function rulePage(view: RuleView, { rule, test }: RulePaths, lang: Lang): string {
  const words = WORDS[lang]
  const links = LINKS[lang]
  return page([
    top(view.id, lang, up(lang)),
    `# ${md(view.id)}`,
    `**${md(view.title)}**`,
    view.facts.map(({ name, value }) => `- ${name}: ${sentence(value)}`).join('\n'),
    `## ${words.why}`,
    md(view.why),
    `## ${words.basis}`,
    view.basis.map(basisItem).join('\n'),
    exampleBlocks(words.fails, view.fails, lang),
    exampleBlocks(words.passes, view.passes, lang),
    `## ${words.fix}`,
    md(view.fix),
    `## ${links.more}`,
    [
      `- ${links.rule}: [${rule}](../../${rule}); [${links.test}](../../${test})`,
      ...(view.related.length
        ? [`- ${words.related}: ${view.related.map(id => `[${id}](${fileOf(id, lang)})`).join(', ')}`]
        : []),
    ].join('\n'),
  ])
}

function basisItem({ cited, title, mark, facts, note }: BasisView): string {
  const more = [...facts, ...(note ? [note] : [])].map(text => `  - ${sentence(text)}`)
  return [`- **${md(cited)}**${title ? `: ${md(title)}` : ''} (${md(mark)})`, ...more].join('\n')
}

function exampleBlocks(heading: string, example: ExampleView | undefined, lang: Lang): string[] {
  if (!example) return []
  // Titles of cases are Vietnamese only: readers of English do without.
  const said = [...(lang === 'vi' ? [example.title] : []), ...(example.about ? [example.about] : [])].join(' – ')
  return [
    `## ${heading}`,
    said ? md(said) : '',
    // What stands for a masked secret is no YAML.
    fenced(example.yaml.includes('[đã che]') ? 'text' : 'yaml', example.yaml),
    example.findings.map(text => `> ${sentence(text)}`).join('\n>\n'),
  ]
}

/** Text of the page of a problem the tool reports itself. */
export function builtInPage(view: BuiltInView, lang: Lang): string {
  const words = WORDS[lang]
  return page([
    top(view.id, lang, up(lang)),
    `# ${view.id}`,
    `**${md(view.title)}** (${view.severity})`,
    `## ${words.means}`,
    md(view.means),
    `## ${words.fix}`,
    md(view.fix),
    ...(view.example ? [`## ${words.example}`, fenced('diff', view.example), md(words.exampleNote)] : []),
  ])
}

/** A block whose fence is longer than any row of backticks in it. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Inline code of an id, linked to its page where it has one. */
export const idLink = (id: string, known: ReadonlySet<string>, folder: string, lang: Lang): string =>
  known.has(id) ? `[${id}](${folder}${fileOf(id, lang)})` : code(id)
