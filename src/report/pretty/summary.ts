import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { fixedCount, fixedOf, freshCounts, knownCount } from '../view/baseline.ts'
import { successorsOf } from '../view/citations.ts'
import { factsOf } from '../view/facts.ts'
import { groupBy } from '../view/group.ts'
import { type Total, totalsOf, verdictTitles } from '../view/totals.ts'
import { undecided } from '../view/undetermined.ts'
import { widthOf } from './cells.ts'
import type { Page } from './finding.ts'
import { hang, limit, padEnd, padStart, wrap } from './layout.ts'

const INDENT = '  '

/** Who and what is judged, by which framework, on which day. */
export function heading(input: ReportInput, { lang, width, palette }: Page): string[] {
  const { title, agency, level, assessed, dataDay, framework, decision } = factsOf(input, lang)
  return [
    ...wrap(title, width).map(palette.title),
    ...wrap(`${agency}, ${level}. ${assessed}.`, width),
    ...wrap(`${LABELS[lang].dataDay}: ${dataDay}.`, width),
    ...wrap(`${framework}. ${decision}.`, width),
  ]
}

/** What was not decided, and the first statement that would help. */
export function undeterminedTable(input: ReportInput, { lang, width, palette }: Page): string[] {
  const rows = undecided(input, lang)
  if (rows.length === 0) return []
  const words = LABELS[lang]
  const wide = Math.max(...rows.map(({ rule }) => widthOf(rule)))
  return [
    palette.title(`${words.undetermined}: ${rows.length}`),
    ...hang(INDENT, words.notJudged, width),
    '',
    ...rows.flatMap(({ rule, missing, others }) => {
      const text = others === '' ? missing : `${missing} (${others})`
      return limit(hang(`${INDENT}${padEnd(rule, wide)}  `, text, width), 2, width)
    }),
  ]
}

/** How the findings stand to the baseline, and what is gone of it. */
export function baselineLines(input: ReportInput, { lang, width, palette }: Page): string[] {
  if (input.baseline === undefined) return []
  const words = LABELS[lang]
  const fixed = fixedOf(input)
  const line = `${words.newCounts(words.counts(freshCounts(input)))}; ${words.knownCount(knownCount(input))}.`
  return [
    palette.title(words.sinceBaseline),
    ...hang(INDENT, line, width),
    ...(fixed.length === 0 ? [] : hang(INDENT, `${words.fixedCount(fixedCount(input))}:`, width)),
    ...fixed.flatMap(({ rule, subject, count }) =>
      hang(`${INDENT}${INDENT}`, printable(`${rule} ${subject}${count > 1 ? ` ×${count}` : ''}`), width),
    ),
  ]
}

/** Verdicts by component; titles of columns are broken, and the columns moved together when they do not fit. */
export function totalsTable(input: ReportInput, { lang, width, palette }: Page): string[] {
  const { rows, all } = totalsOf(input, lang)
  const lines = verdictRows([...rows, all], { lang, width })
  return [palette.title(LABELS[lang].headings.summary), ...lines.slice(0, -1), ...lines.slice(-1).map(palette.title)]
}

/** How often each verdict was reached, a row below the other: lines of titles, and one for each row. */
export function verdictRows(
  rows: readonly Pick<Total, 'title' | 'counts' | 'sum'>[],
  { lang, width }: Pick<Page, 'lang' | 'width'>,
): string[] {
  const titles = [...verdictTitles(lang), LABELS[lang].labels.total]
  const first = Math.max(...rows.map(({ title }) => widthOf(title)))
  const { heads, widths, gap } = columnsOf(titles, width - first - INDENT.length)
  const height = Math.max(...heads.map(lines => lines.length))
  const line = (title: string, cells: readonly string[]) =>
    (INDENT + [padEnd(title, first), ...cells.map((cell, i) => padStart(cell, widths[i] ?? 0))].join(gap)).trimEnd()
  const row = ({ title, counts, sum }: (typeof rows)[number]) =>
    line(title, [...counts.map(count => (count === 0 ? '–' : String(count))), String(sum)])
  const above = Array.from({ length: height }, (_, i) =>
    line(
      '',
      heads.map(lines => lines[i + lines.length - height] ?? ''),
    ),
  )
  return [...above, ...rows.map(row)]
}

/** The titles on as few lines as the room allows; the narrowest setting is taken when even that is too wide. */
function columnsOf(titles: readonly string[], room: number) {
  const longest = Math.max(...titles.flatMap(title => title.split(' ')).map(widthOf))
  const settings = [Math.max(8, longest), longest].flatMap(limit =>
    ['  ', ' '].map(gap => {
      const heads = titles.map(title => wrap(title, limit))
      const widths = heads.map(lines => Math.max(...lines.map(widthOf)))
      return { heads, widths, gap, total: widths.reduce((sum, one) => sum + one + gap.length, 0) }
    }),
  )
  const [widest, ...narrower] = settings
  return settings.find(({ total }) => total <= room) ?? narrower.at(-1) ?? { ...widest, heads: [], widths: [], gap: '' }
}

/** What ties the result to its sources. */
export function closing(input: ReportInput, page: Page): string[] {
  const { lang, width, palette } = page
  const words = LABELS[lang]
  const { provenance, known, overdue } = factsOf(input, lang)
  return [
    ...hang(INDENT, `${words.requirements(input.requirements.length)}. ${words.counts(input.summary)}.`, width),
    ...(overdue === '' ? [] : hang(INDENT, overdue, width)),
    ...hang(INDENT, provenance, width),
    ...hang(INDENT, `${known}.`, width),
    ...successors(input, page),
    '',
    palette.quiet(traces(input, lang)),
  ]
}

function successors(input: ReportInput, { lang, width, palette }: Page): string[] {
  const all = successorsOf(input, lang)
  if (all.length === 0) return []
  const lines = [...groupBy(all, ({ when }) => when)].map(([when, some]) => {
    const named = some.map(({ document, from }) => `${document} (${from})`).join(', ')
    return when === '' ? named : `${when}: ${named}`
  })
  const asked = all.filter(({ asks }) => asks !== '').map(({ document, asks }) => `${document}: ${asks}`)
  const words = [LABELS[lang].successors, ...lines.map(line => line.charAt(0).toUpperCase() + line.slice(1)), ...asked]
  return ['', ...words.flatMap((line, i) => (i === 0 ? palette.title(line) : hang(INDENT, line, width)))]
}

const traces = ({ architecture, rulesHash, version }: ReportInput, lang: Lang): string => {
  const [model, rules] = lang === 'vi' ? ['mô hình', 'bộ yêu cầu'] : ['model', 'requirements']
  return `khung ${version} · ${model} ${short(architecture.contentHash)} · ${rules} ${short(rulesHash)}`
}

/** Enough of a hash to compare at a glance; files carry it whole. */
const short = (hash: string): string => hash.slice(0, 'sha256:'.length + 12)
