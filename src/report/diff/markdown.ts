import type { Lang } from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { code, md, table } from '../markdown/escape.ts'
import type { DiffInput } from './input.ts'
import { type DiffView, diffView } from './view.ts'
import { DIFF_WORDS } from './words.ts'

/** The difference of two versions as Markdown, for a merge request or a file. */
export const diffMarkdown = (inputs: readonly DiffInput[], lang: Lang): string =>
  `${inputs.flatMap(input => documentOf(diffView(input, lang), lang)).join('\n\n')}\n`

function documentOf(view: DiffView, lang: Lang): string[] {
  const words = DIFF_WORDS[lang]
  const { columns } = LABELS[lang]
  const head = [`# ${md(view.title)}`, `**${words.title}**`]
  const problems = [view.apart, view.problems].flatMap(said => (said === '' ? [] : [`**${md(said)}**`]))
  if (view.summary !== '') return [...head, md(view.summary), ...problems]
  return [
    ...head,
    md(`${view.counts}.`),
    ...problems,
    `## ${words.requirements}`,
    view.turned.length === 0
      ? words.noTurns
      : table(
          [columns.rule, words.before, words.after, '', words.cause],
          view.turned.map(({ rule, before, after, trend, causes }) => [
            code(rule),
            md(before),
            md(after),
            trend === '' ? '' : words[trend],
            md(causes),
          ]),
        ),
    `## ${words.changes}`,
    ...view.groups.flatMap(({ section, rows }) => [
      `### ${md(section)}`,
      table(
        ['', columns.id, columns.name, columns.message],
        rows.map(({ sign, id, name, what }) => [sign, code(id), md(name), md(what)]),
      ),
    ]),
  ]
}
