import { VERDICTS } from '../../findings/finding.ts'
import { wordMessage } from '../../text/word.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { code, md, sentence, table } from '../markdown/escape.ts'
import { titleOf } from '../view/facts.ts'
import type { GapInput } from './input.ts'
import { type GapView, gapView, type TurnRow } from './view.ts'
import { GAP_WORDS } from './words.ts'

/** The way from one day to a later one, as Markdown. */
export const gapMarkdown = (inputs: readonly GapInput[], broken: readonly ReportInput[], lang: Lang): string =>
  `${[...broken.map(input => problemsOf(input, lang)), ...inputs.map(input => documentOf(gapView(input, lang), lang))]
    .map(paragraphs => paragraphs.join('\n\n'))
    .join('\n\n')}\n`

const problemsOf = (input: ReportInput, lang: Lang): string[] => [
  `# ${md(titleOf(input))}`,
  ...input.findings.map(({ message }) => sentence(wordMessage(message, lang))),
]

function documentOf(view: GapView, lang: Lang): string[] {
  const words = GAP_WORDS[lang]
  const { titles } = LABELS[lang]
  return [
    `# ${md(view.title)}`,
    `**${titles.roadmap}**`,
    md(`${view.span}.`),
    ...(view.modelErrors === '' ? [] : [`**${md(view.modelErrors)}**`]),
    `## ${words.changes}`,
    md(view.groups.length === 0 ? words.noChanges : `${view.counts}.`),
    ...view.groups.flatMap(({ component, layer, rows }) => [
      `### ${md(component)}: ${md(layer)}`,
      table(
        ['', words.element, words.change, words.byTask],
        rows.map(row => [row.sign, `${md(row.name)} (${code(row.id)})`, md(row.what), md(row.tasks || words.noTask)]),
      ),
    ]),
    ...bullets(
      words.unplanned,
      view.unplanned.map(({ id, name }) => `${md(name)} (${code(id)})`),
    ),
    ...bullets(
      words.undelivered,
      view.undelivered.map(({ id, name, task }) => `${md(name)} (${code(id)}): ${md(task)}`),
    ),
    `## ${words.requirements}`,
    view.turned.length === 0 ? md(words.noTurns) : turnTable(view.turned, lang),
    `## ${words.never}`,
    view.never.length === 0 ? md(words.noneNever) : turnTable(view.never, lang),
    `## ${words.timeline}`,
    table(
      [words.day, ...VERDICTS.map(verdict => verdicts[verdict][lang]), words.turned],
      view.points.map(({ day, counts, turned }) => [
        md(day),
        ...counts.map(String),
        turned.map(({ rule, verdict }) => `${code(rule)} → ${md(verdict)}`).join('; '),
      ]),
      VERDICTS.map((_, i) => i + 1),
    ),
  ]
}

const bullets = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.map(line => `- ${line}`).join('\n')]

function turnTable(rows: readonly TurnRow[], lang: Lang): string {
  const words = GAP_WORDS[lang]
  const { columns } = LABELS[lang]
  return table(
    [columns.rule, columns.requirement, columns.severity, words.atFirst, words.atLast, words.since, words.byTask],
    rows.map(row => [
      code(row.rule),
      md(row.title),
      md(row.severity),
      md(row.atFirst),
      md(row.atLast),
      md(row.metOn),
      md(row.tasks),
    ]),
  )
}
