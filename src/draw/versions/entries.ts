import type { Item } from '../../model/comparison.ts'
import { formatDay, indicators, sections, wordOf } from '../../text/words.ts'
import { clean } from '../escape.ts'
import type { Band, Cell, PictureInput } from '../picture.ts'
import { nationalCell } from '../subject.ts'
import { VERSION_LABELS } from './labels.ts'
import { keyOf, type Mark, type VersionsInput } from './marks.ts'

/** Entries the overview has no boxes of: connections are lines, tasks the way; figures, waivers and the head are no parts. */
const OTHERS: readonly string[] = ['architecture', 'tasks', 'indicators', 'waivers']

/** What differs besides the elements, as bands of its own; none where nothing does. */
export function entryBands(input: VersionsInput, marks: ReadonlyMap<string, Mark>): Band[] {
  const words = VERSION_LABELS[input.lang]
  const of = (held: readonly string[]) => cellsOf(input, held, marks)
  return [
    { id: 'connections-that-differ', title: words.connections, place: 'band' as const, cells: of(['connections']) },
    { id: 'entries-that-differ', title: words.entries, place: 'band' as const, cells: of(OTHERS) },
  ].filter(({ cells }) => cells.length > 0)
}

function cellsOf(input: VersionsInput, held: readonly string[], marks: ReadonlyMap<string, Mark>): Cell[] {
  const { comparison, before, after, lang } = input
  const { added, removed, changed, renamed } = comparison
  const known = new Set(changed.map(({ id, section }) => `${section} ${id}`))
  const moved: Item[] = renamed
    .map(({ to, section }) => ({ id: to, section }))
    .filter(({ id, section }) => !known.has(`${section} ${id}`))
  const isHeld = ({ section }: Item) => held.includes(section)
  const words = VERSION_LABELS[lang].changes
  const gone: Mark = { change: 'removed', note: words.removed.toLowerCase() }
  return [
    ...[...changed, ...moved, ...added].filter(isHeld).map(item => cellOf(item, after, marks.get(keyOf(item)), lang)),
    ...removed.filter(isHeld).map(item => cellOf(item, before, gone, lang)),
  ]
}

function cellOf(item: Item, input: PictureInput | undefined, mark: Mark | undefined, lang: PictureInput['lang']): Cell {
  const isElement = item.section === 'connections' || item.section === 'tasks'
  return {
    kind: isElement ? 'element' : 'user',
    id: clean(item.id),
    name: nameOf(item, input, lang),
    look: mark?.change === 'removed' ? 'gone' : 'present',
    errors: 0,
    warnings: 0,
    ...(mark ?? {}),
  }
}

function nameOf({ id, section, name }: Item, input: PictureInput | undefined, lang: PictureInput['lang']): string {
  if (section === 'architecture') return VERSION_LABELS[lang].head
  const kind = wordOf(sections, section, lang)
  if (section === 'waivers') return clean(`${kind}: ${id}`)
  if (section === 'indicators') {
    const [figure = '', day] = id.split(' ')
    return clean(`${wordOf(indicators, figure, lang)}${day === undefined ? '' : `, ${formatDay(day, lang)}`}`)
  }
  const own = clean(name ?? '')
  if (own !== '') return own
  return (section === 'connections' && input && endsOf(id, input)) || clean(id)
}

/** `Cổng dịch vụ công → Cổng Dịch vụ công quốc gia`, of a connection that has no name. */
function endsOf(id: string, { state, lang }: PictureInput): string | undefined {
  const { architecture } = state
  const values = architecture.elements.get(id)?.values
  if (!values) return undefined
  const end = (field: 'from' | 'to'): string => {
    const target = architecture.resolve(values[field], field)
    if (target.kind === 'national') return nationalCell(target.id, architecture.framework, lang, 'present').name
    const known = target.kind === 'element' ? architecture.elements.get(target.id)?.values.name : undefined
    return clean(String(known ?? values[field] ?? '')) || '?'
  }
  return `${end('from')} → ${end('to')}`
}
