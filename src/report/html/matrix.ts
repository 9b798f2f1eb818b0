import type { Verdict } from '../../findings/finding.ts'
import type { Standing } from '../../model/architecture.ts'
import { type ConnectionLook, connectionLook } from '../../model/connection-look.ts'
import { requiredSystems } from '../../model/required.ts'
import { extents, type Lang, statuses, verdicts, wordOf } from '../../text/words.ts'
import { byCodePoint, byVietnamese } from '../../util/order.ts'
import type { ReportInput } from '../input.ts'
import { standingsOf } from '../view/elements.ts'
import { groupBy } from '../view/group.ts'
import { nameOf } from '../view/names.ts'
import { anchorOf, elementAnchor, type Link, linkTo } from './links.ts'
import { PAGE_WORDS } from './words.ts'

/** Each look has a sign and a word, so that none is told by colour. */
const SIGNS = { made: '●', partial: '◐', coming: '○', gone: '×', unknown: '?' } as const satisfies Record<
  ConnectionLook,
  string
>
const VERDICT_SIGNS = {
  satisfied: '✓',
  violated: '✗',
  undetermined: '?',
  waived: '◇',
  'not-applicable': '–',
} as const satisfies Record<Verdict, string>

/** A sign that leads to what it stands for. */
export interface Mark {
  sign: string
  look: string
  /** `Kết nối LGSP với NDXP: đang xây dựng`. */
  word: string
  href: string
}

export interface Matrix {
  id: string
  title: string
  columns: Link[]
  rows: { head: Link; cells: Mark[][] }[]
  /** What the framework asks of each column; empty where it asks nothing of any. */
  asked: Mark[][]
}

/** One connection between a row and a column. */
interface Pair {
  row: End
  column: End
  mark: Mark
}

interface End extends Link {
  key: string
}

/** More columns do not fit across a sheet. */
const WIDEST = 24

/** Who is connected to what: national systems as columns, then the others as far as they fit. */
export function matricesOf(input: ReportInput, lang: Lang) {
  const words = PAGE_WORDS[lang]
  const pairs = standingsOf(input, 'connections').flatMap(standing => pairOf(standing, input, lang))
  const isNational = ({ column }: Pair) => column.key.startsWith('national/')
  const required = groupBy(requiredSystems(input.rules, input.requirements), ({ system }) => `national/${system}`)
  const national = [...input.architecture.framework.national.keys()].map(id => `national/${id}`)
  const toNational = pairs.filter(isNational)
  const used = new Set([...toNational.map(({ column }) => column.key), ...required.keys()])
  const columns = national
    .filter(key => used.has(key))
    .map((key): End => ({ key, ...linkTo(input.architecture, key, 'to', lang) }))
  const first = matrixOf('ma-tran-quoc-gia', words.matrixNational, toNational, columns)
  const own = pairs.filter(pair => !isNational(pair))
  const ownColumns = distinct(own.map(({ column }) => column)).sort(byName)
  const asked = required.size > 0 ? columns.map(({ key }) => (required.get(key) ?? []).map(askedMark(input, lang))) : []
  const signs = (Object.keys(SIGNS) as ConnectionLook[]).map(look => ({ sign: SIGNS[look], word: words.signs[look] }))
  return {
    words,
    signs,
    verdictSigns: Object.entries(VERDICT_SIGNS).map(([verdict, sign]) => ({
      sign,
      word: wordOf(verdicts, verdict, lang),
    })),
    all: [
      ...(columns.length > 0 ? [{ ...first, asked }] : []),
      ...(own.length > 0 && ownColumns.length <= WIDEST
        ? [matrixOf('ma-tran-noi-bo', words.matrixOwn, own, ownColumns)]
        : []),
    ],
    tooWide: ownColumns.length > WIDEST ? words.matrixTooWide(ownColumns.length) : '',
  }
}

const askedMark =
  ({ rules }: ReportInput, lang: Lang) =>
  ({ rule, verdict }: { rule: string; verdict: Verdict }): Mark => ({
    sign: VERDICT_SIGNS[verdict],
    look: verdict,
    word: `${rules.find(({ id }) => id === rule)?.title[lang] ?? rule} ${verdicts[verdict][lang]}`,
    href: `#${anchorOf('kq', rule)}`,
  })

function matrixOf(id: string, title: string, pairs: readonly Pair[], columns: readonly End[]): Matrix {
  const byRow = groupBy(pairs, ({ row }) => row.key)
  const rows = distinct(pairs.map(({ row }) => row))
    .sort(byName)
    .map(head => {
      const own = byRow.get(head.key) ?? []
      return {
        head,
        cells: columns.map(({ key }) => own.filter(({ column }) => column.key === key).map(({ mark }) => mark)),
      }
    })
  return { id, title, columns: [...columns], rows, asked: [] }
}

/** Who looks for a system in a matrix knows its name, not which connection was written first. */
const byName = (a: End, b: End): number => byVietnamese(a.text, b.text) || byCodePoint(a.key, b.key)

const distinct = (ends: readonly End[]): End[] => [...new Map(ends.map(end => [end.key, end])).values()]

/** A connection from a national system stands where one to it would: the agency's own system is the row. */
function pairOf(standing: Standing, input: ReportInput, lang: Lang): Pair[] {
  const { element, values } = standing
  if (values.from === undefined || values.to === undefined) return []
  const end = (reference: string, field: string): End => {
    const target = input.architecture.resolve(reference, field)
    const key = target.kind === 'national' ? `national/${target.id}` : `own ${reference}`
    return { key, ...linkTo(input.architecture, reference, field, lang) }
  }
  const [from, to] = [end(values.from, 'from'), end(values.to, 'to')]
  const turned = from.key.startsWith('national/') && !to.key.startsWith('national/')
  const look = input.on ? connectionLook(standing, input.on) : 'unknown'
  const name = nameOf(input.architecture, element.id) ?? element.id
  const mark: Mark = {
    sign: SIGNS[look],
    look,
    word: `${name}: ${howItStands(standing, look, lang)}`,
    href: `#${elementAnchor(element.id)}`,
  }
  return [turned ? { row: to, column: from, mark } : { row: from, column: to, mark }]
}

/** `đang vận hành, một phần`. */
function howItStands({ status, values }: Standing, look: ConnectionLook, lang: Lang): string {
  if (look === 'made') return PAGE_WORDS[lang].signs.made
  const word = wordOf(statuses, status, lang)
  return values.extent === 'partial' ? `${word}, ${wordOf(extents, values.extent, lang)}` : word
}
