import type { Verdict } from '../../findings/finding.ts'
import type { Item } from '../../model/comparison.ts'
import { formatDay, type Lang, sections, verdicts, wordOf } from '../../text/words.ts'
import { printable } from '../printable.ts'
import { groupBy } from '../view/group.ts'
import { fieldText } from '../view/values.ts'
import type { DiffInput } from './input.ts'
import { DIFF_WORDS } from './words.ts'

/** What happened to one entry. */
export interface DiffRow {
  /** Readable without colour: `+` added, `×` removed, `~` changed, `→` renamed. */
  sign: '+' | '×' | '~' | '→'
  id: string
  name: string
  what: string
}

export interface TurnedRow {
  rule: string
  before: string
  after: string
  /** Whether a reader should be glad: a requirement became satisfied, or stopped being so; '' where neither. */
  trend: 'better' | 'worse' | ''
  causes: string
}

/** A difference in words, before it is set in any format. */
export interface DiffView {
  title: string
  /** Said of an architecture as a whole, or of two that do not differ; '' otherwise. */
  summary: string
  /** That these are two architectures and no versions of one, and what to do; '' otherwise. */
  apart: string
  /** That a version has errors of writing; '' otherwise. */
  problems: string
  counts: string
  groups: { section: string; rows: DiffRow[] }[]
  turned: TurnedRow[]
}

export function diffView(input: DiffInput, lang: Lang): DiffView {
  const words = DIFF_WORDS[lang]
  const { added, removed, changed } = input.comparison
  const renamed = renamesOf(input)
  const rows = input.whole === undefined ? rowsOf(input, lang) : []
  const nothing = rows.length === 0 && input.requirements.length === 0
  const { before, after } = input.problems
  const whole = { added: words.wholeAdded, removed: words.wholeRemoved }
  return {
    title: printable(input.title),
    summary: input.whole !== undefined ? whole[input.whole] : nothing ? words.none : '',
    apart: input.other ? words.apart(named(input.other), named(input)) : '',
    problems: before + after === 0 ? '' : words.problems(before, after),
    counts: words.counts(added.length, removed.length, changed.length, renamed.length),
    groups: [...groupBy(rows, ({ section }) => section)].map(([section, some]) => ({
      section: section === 'architecture' ? words.head : wordOf(sections, section, lang),
      rows: some.map(({ row }) => row),
    })),
    turned: input.requirements.map(({ rule, from, to, causes }) => ({
      rule: printable(rule),
      before: verdicts[from][lang],
      after: verdicts[to][lang],
      trend: trendOf(from, to),
      causes: causes.map(printable).join(', '),
    })),
  }
}

/** The id of another architecture is no new name of this one. */
const renamesOf = ({ comparison, other }: DiffInput) =>
  other ? comparison.renamed.filter(one => !isHead(one)) : comparison.renamed

const named = ({ id, title }: { id: string; title: string }): string =>
  title === id ? printable(id) : `${printable(id)} (${printable(title)})`

function rowsOf(input: DiffInput, lang: Lang) {
  const words = DIFF_WORDS[lang]
  const { architecture } = input
  const { added, removed, changed } = input.comparison
  const renamed = renamesOf(input)
  const was = new Map(renamed.map(({ from, to, section }) => [`${section} ${to}`, from]))
  const altered = new Set(changed.map(({ id, section }) => `${section} ${id}`))
  const row = (sign: DiffRow['sign'], item: Item, what: string) => ({
    section: item.section,
    row: { sign, id: shownId(item, lang), name: printable(item.name ?? ''), what },
  })
  const renames = renamed
    .filter(({ to, section }) => !altered.has(`${section} ${to}`))
    .map(({ from, to, section }) => {
      const name = section === 'architecture' ? undefined : architecture.elements.get(to)?.values.name
      return row('→', { id: to, section, ...(name === undefined ? {} : { name }) }, words.renamedFrom(printable(from)))
    })
  const changes = changed.map(item => {
    const from = was.get(`${item.section} ${item.id}`)
    const fields = item.fields.map(field => fieldText(field, item.section, architecture, lang))
    return row('~', item, [...(from === undefined ? [] : [words.renamedFrom(printable(from))]), ...fields].join('; '))
  })
  const [ofHead, ofEntries] = [
    [...changes, ...renames].filter(isHead),
    [...changes, ...renames].filter(one => !isHead(one)),
  ]
  return [
    ...ofHead,
    ...added.map(item => row('+', item, words.added)),
    ...ofEntries,
    ...removed.map(item => row('×', item, words.removed)),
  ]
}

const isHead = ({ section }: { section: string }): boolean => section === 'architecture'

/** A figure is named with its time, `it-budget 2020`. */
function shownId({ id, section }: Item, lang: Lang): string {
  const [first = '', day] = section === 'indicators' ? id.split(' ') : [id]
  return printable(day === undefined ? first : `${first} ${formatDay(day, lang)}`)
}

const GOOD: ReadonlySet<Verdict> = new Set(['satisfied', 'waived', 'not-applicable'])

function trendOf(from: Verdict, to: Verdict): TurnedRow['trend'] {
  if (from === 'violated' && to === 'satisfied') return 'better'
  if (to === 'violated') return 'worse'
  if (GOOD.has(from) === GOOD.has(to)) return ''
  return GOOD.has(to) ? 'better' : 'worse'
}
