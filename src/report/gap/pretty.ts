import { VERDICTS } from '../../findings/finding.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import type { ReportOptions } from '../input.ts'
import { widthOf } from '../pretty/cells.ts'
import { hang, limit, padEnd, padStart, wrap } from '../pretty/layout.ts'
import { paletteOf } from '../pretty/paint.ts'
import type { GapInput } from './input.ts'
import { type ChangeRow, type GapView, gapView, type TurnRow } from './view.ts'
import { GAP_WORDS } from './words.ts'

const INDENT = '  '
const NARROWEST = 60

/** The way from one day to a later one, for people at a terminal. */
export function gapPretty(inputs: readonly GapInput[], options: ReportOptions): string {
  const { lang, width = 100, colour = false, quiet = false } = options
  const page = { lang, width: Math.max(NARROWEST, width), title: paletteOf(colour).title }
  const blocks = inputs.flatMap(input => (quiet ? openBlocks : blocksOf)(gapView(input, lang), page))
  if (blocks.length === 0) return ''
  return `${blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`
}

interface Page {
  lang: Lang
  width: number
  title: (text: string) => string
}

/** Only what the plan leaves open; nothing where it leaves nothing. */
function openBlocks(view: GapView, page: Page): string[][] {
  const blocks = [...planBlocks(view, page), ...(view.never.length === 0 ? [] : [neverBlock(view, page)])]
  return blocks.length === 0 ? [] : [[page.title(view.title), view.span], ...blocks]
}

function blocksOf(view: GapView, page: Page): string[][] {
  const words = GAP_WORDS[page.lang]
  const { title, width } = page
  return [
    [title(view.title), view.span, ...(view.modelErrors === '' ? [] : wrap(view.modelErrors, width))],
    [title(words.changes), ...hang(INDENT, view.groups.length ? view.counts : words.noChanges, width)],
    ...view.groups.map(group => [
      title(`${group.component} · ${group.layer}`),
      ...group.rows.flatMap(row => changeLines(row, page)),
    ]),
    ...planBlocks(view, page),
    view.turned.length === 0
      ? [title(words.requirements), INDENT + words.noTurns]
      : [title(words.requirements), ...view.turned.flatMap(row => turnLines(row, page))],
    neverBlock(view, page),
    timelineBlock(view, page),
  ]
}

/** What no task delivers, and what a task does not deliver although it says so. */
const planBlocks = ({ unplanned, undelivered }: GapView, page: Page): string[][] => [
  ...listBlock(
    GAP_WORDS[page.lang].unplanned,
    unplanned.map(({ id, name }) => `${name} (${id})`),
    page,
  ),
  ...listBlock(
    GAP_WORDS[page.lang].undelivered,
    undelivered.map(({ id, name, task }) => `${name} (${id}): ${task}`),
    page,
  ),
]

/** Requirements the target does not satisfy. */
function neverBlock({ never }: GapView, { lang, title, width }: Page): string[] {
  const words = GAP_WORDS[lang]
  if (never.length === 0) return [title(words.never), INDENT + words.noneNever]
  const lines = never.flatMap(row =>
    limit(hang(`${INDENT}${row.rule}  `, `${row.atLast}. ${row.title}`, width), 2, width),
  )
  return [title(`${words.never}: ${never.length}`), ...lines]
}

const listBlock = (heading: string, lines: readonly string[], { title, width }: Page): string[][] =>
  lines.length === 0 ? [] : [[title(heading), ...lines.flatMap(line => hang(INDENT, line, width))]]

function changeLines({ sign, id, name, what, taskIds }: ChangeRow, { lang, width }: Page): string[] {
  const words = GAP_WORDS[lang]
  const by = taskIds === '' ? words.noTask : taskIds
  return hang(`${INDENT}${sign} `, `${name} (${id}): ${what} · ${by}`, width)
}

function turnLines({ rule, atFirst, atLast, metOn, taskIds }: TurnRow, { lang, width }: Page): string[] {
  const words = GAP_WORDS[lang]
  const since = metOn === '' ? '' : `, ${words.since.toLowerCase()} ${metOn}`
  const by = taskIds === '' ? '' : ` (${taskIds})`
  return hang(`${INDENT}${rule}  `, `${atFirst} → ${atLast}${since}${by}`, width)
}

/** Verdicts on every day, in columns. */
function timelineBlock({ points }: GapView, { lang, title, width }: Page): string[] {
  const words = GAP_WORDS[lang]
  const heads = VERDICTS.map(verdict => wrap(verdicts[verdict][lang], 10))
  const widths = heads.map(lines => Math.max(...lines.map(widthOf)))
  const first = Math.max(widthOf(words.day), ...points.map(({ day }) => widthOf(day)))
  const height = Math.max(...heads.map(lines => lines.length))
  const line = (start: string, cells: readonly string[]) =>
    `${INDENT}${padEnd(start, first)}  ${cells.map((cell, i) => padStart(cell, widths[i] ?? 0)).join('  ')}`
  const above = Array.from({ length: height }, (_, i) =>
    line(
      i === height - 1 ? words.day : '',
      heads.map(lines => lines[i + lines.length - height] ?? ''),
    ),
  )
  const indent = first + widths.reduce((sum, one) => sum + one + 2, 0) + INDENT.length + 2
  return [
    title(words.timeline),
    ...above.map(text => text.trimEnd()),
    ...points.flatMap(({ day, counts, turned }) => {
      const row = line(
        day,
        counts.map(count => (count === 0 ? '–' : String(count))),
      )
      const shown = turned.slice(0, 3).map(({ rule, verdict }) => `${rule} → ${verdict}`)
      const more = turned.length > 3 ? [words.others(turned.length - 3)] : []
      const note = [...shown, ...more].join('; ')
      if (note === '') return [row]
      return indent + 30 > width ? [row, ...hang(`${INDENT}${INDENT}`, note, width)] : hang(`${row}  `, note, width)
    }),
  ]
}
