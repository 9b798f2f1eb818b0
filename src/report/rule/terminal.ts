import type { Lang } from '../../text/words.ts'
import { hang } from '../pretty/layout.ts'
import { printable, visible } from '../printable.ts'
import type { BuiltInView } from './built-in.ts'
import type { BasisView, ExampleView, RuleView } from './view.ts'
import { WORDS } from './words.ts'

/** Columns of a page: as wide as the terminal's findings. */
const WIDTH = 100

/** The page of a rule as `khung explain` prints it. */
export function ruleText(view: RuleView, lang: Lang): string {
  const words = WORDS[lang]
  return page([
    head(view),
    ...(view.onDay ? [block(view.onDay.heading, view.onDay.lines.flatMap(bullet))] : []),
    block(words.why, indent(view.why)),
    block(words.basis, view.basis.flatMap(basisLines)),
    ...exampleBlock(words.fails, view.fails, lang),
    ...exampleBlock(words.passes, view.passes, lang),
    block(words.fix, indent(view.fix)),
    block(
      words.applies,
      view.facts.flatMap(({ name, value }) => hang('  ', `${name}: ${printable(value)}`, WIDTH)),
    ),
    ...(view.related.length ? [block(words.related, indent(view.related.join(', ')))] : []),
  ])
}

/** The page of a problem that the tool reports of files themselves, such as `model.yaml`. */
export function builtInText(view: BuiltInView, lang: Lang): string {
  const words = WORDS[lang]
  return page([
    head(view),
    block(words.means, indent(view.means)),
    block(words.fix, indent(view.fix)),
    ...(view.example
      ? [block(words.example, [...view.example.split('\n').map(quote), '', ...indent(words.exampleNote)])]
      : []),
  ])
}

const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`
const block = (heading: string, lines: readonly string[]): string => [`${heading}:`, ...lines].join('\n')
const indent = (text: string): string[] => hang('  ', printable(text), WIDTH)
const bullet = (text: string): string[] => hang('  - ', printable(text), WIDTH)
const quote = (line: string): string => (line === '' ? '' : `    ${visible(line)}`)

const head = ({ id, severity, title }: { id: string; severity: string; title: string }): string =>
  [`${printable(id)} (${severity})`, '', ...hang('', printable(title), WIDTH)].join('\n')

function basisLines({ cited, title, mark, facts, note }: BasisView): string[] {
  const more = (text: string): string[] => hang('    ', printable(text), WIDTH)
  return [
    ...indent(`${cited}${title ? `: ${title}` : ''} [${mark}]`),
    ...facts.flatMap(more),
    ...(note ? more(note) : []),
  ]
}

function exampleBlock(heading: string, example: ExampleView | undefined, lang: Lang): string[] {
  if (!example) return []
  // Titles of cases are Vietnamese only: readers of English do without.
  const said = [...(lang === 'vi' ? [example.title] : []), ...(example.about ? [example.about] : [])].join(' – ')
  return [
    block(heading, [
      ...(said ? indent(said) : []),
      ...example.yaml.split('\n').map(quote),
      ...example.findings.flatMap(text => hang('  → ', printable(text), WIDTH)),
    ]),
  ]
}
