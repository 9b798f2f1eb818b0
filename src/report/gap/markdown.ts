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
  return [
    `# ${md(view.title)}`,
    `**${LABELS[lang].titles.roadmap}**`,
    md(`${view.span}.`),
    ...(view.modelErrors === '' ? [] : [`**${md(view.modelErrors)}**`]),
    ...waySections(view, '##', lang),
  ]
}

/** The way as a part of the report on an architecture. */
export function wayPart(input: ReportInput, lang: Lang): string[] {
  if (!input.way) return []
  const view = gapView({ ...input.way, report: input }, lang)
  return [`## ${GAP_WORDS[lang].title}`, md(`${view.span}.`), ...waySections(view, '###', lang)]
}

/** Changes, requirements and verdicts on every day, under headings of a level. */
function waySections(view: GapView, level: '##' | '###', lang: Lang): string[] {
  const words = GAP_WORDS[lang]
  return [
    `${level} ${words.changes}`,
    md(view.groups.length === 0 ? words.noChanges : `${view.counts}.`),
    ...view.groups.flatMap(({ component, layer, rows }) => [
      `${level}# ${md(component)}: ${md(layer)}`,
      table(
        ['', words.element, words.change, words.byTask],
        rows.map(row => [row.sign, `${md(row.name)} (${code(row.id)})`, md(row.what), md(row.tasks || words.noTask)]),
      ),
    ]),
    ...bullets(
      `${level} ${words.unplanned}`,
      view.unplanned.map(({ id, name }) => `${md(name)} (${code(id)})`),
    ),
    ...bullets(
      `${level} ${words.undelivered}`,
      view.undelivered.map(({ id, name, task }) => `${md(name)} (${code(id)}): ${md(task)}`),
    ),
    `${level} ${words.requirements}`,
    view.turned.length === 0 ? md(words.noTurns) : turnTable(view.turned, lang),
    `${level} ${words.never}`,
    view.never.length === 0 ? md(words.noneNever) : turnTable(view.never, lang),
    `${level} ${words.timeline}`,
    pointTable(view, lang),
  ]
}

function pointTable({ points }: GapView, lang: Lang): string {
  const words = GAP_WORDS[lang]
  return table(
    [words.day, ...VERDICTS.map(verdict => verdicts[verdict][lang]), words.turned],
    points.map(({ day, counts, turned }) => [
      md(day),
      ...counts.map(String),
      turned.map(({ rule, verdict }) => `${code(rule)} → ${md(verdict)}`).join('; '),
    ]),
    VERDICTS.map((_, i) => i + 1),
  )
}

const bullets = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, lines.map(line => `- ${line}`).join('\n')]

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
