import type { Lang } from '../../text/words.ts'
import type { ReportOptions } from '../input.ts'
import { hang, wrap } from '../pretty/layout.ts'
import { type Palette, paletteOf } from '../pretty/paint.ts'
import type { DiffInput } from './input.ts'
import { type DiffView, diffView } from './view.ts'
import { DIFF_WORDS } from './words.ts'

const INDENT = '  '
const NARROWEST = 60

/** The difference of two versions, for people at a terminal. */
export function diffPretty(inputs: readonly DiffInput[], options: ReportOptions): string {
  const { lang, width = 100, colour = false, quiet = false } = options
  const page = { lang, width: Math.max(NARROWEST, width), palette: paletteOf(colour) }
  const views = inputs.map(input => diffView(input, lang))
  const told = quiet
    ? views.filter(view => view.groups.length > 0 || view.turned.length > 0 || view.problems !== '')
    : views
  const blocks = told.flatMap(view => blocksOf(view, page))
  return blocks.length === 0 ? '' : `${blocks.map(block => block.join('\n')).join('\n\n')}\n`
}

interface Page {
  lang: Lang
  width: number
  palette: Palette
}

function blocksOf(view: DiffView, { lang, width, palette }: Page): string[][] {
  const words = DIFF_WORDS[lang]
  const problems = [view.apart, view.problems].flatMap(said => (said === '' ? [] : hang(INDENT, said, width)))
  if (view.summary !== '') return [[palette.title(view.title), ...hang(INDENT, view.summary, width), ...problems]]
  return [
    [...wrap(view.title, width).map(palette.title), INDENT + view.counts, ...problems],
    ...view.groups.map(({ section, rows }) => [
      palette.title(section),
      ...rows.flatMap(({ sign, id, name, what }) =>
        hang(`${INDENT}${sign} `, name === '' ? `${id}: ${what}` : `${name} (${id}): ${what}`, width),
      ),
    ]),
    [
      palette.title(words.requirements),
      ...(view.turned.length === 0 ? [INDENT + words.noTurns] : []),
      ...view.turned.flatMap(({ rule, before, after, causes }) => {
        const because = causes === '' ? '' : `, ${words.causes} ${causes}`
        return hang(`${INDENT}${rule}  `, `${before} → ${after}${because}`, width)
      }),
    ],
  ]
}
