import type { Removal } from '../model/difference.ts'
import { nationalNamed } from '../model/national-named.ts'
import { clean } from './escape.ts'
import { nationalCells } from './national.ts'
import { arrangeOverview } from './overview.ts'
import type { Change as AnyChange, Cell, Overview } from './picture.ts'
import type { WayInput } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

/** The overview of the target, with what is added, retired and changed since the beginning. */
export function arrangeDifference(input: WayInput): Overview {
  const overview = arrangeOverview({ ...input.last, findings: [], heading: input.heading })
  const changes = changesOf(input)
  const national = nationalChanges(input)
  const marked = (cell: Cell): Cell => {
    const found = cell.kind === 'element' ? changes.get(cell.id) : cell.kind === 'national' && national.get(cell.id)
    return found ? { ...cell, ...found } : cell
  }
  const bands = overview.bands.map(band => {
    const cells = band.cells.map(marked)
    return { ...band, cells: input.listed ? cells : folded(cells, input.lang) }
  })
  return { ...overview, view: 'difference', bands }
}

/** In a document what stays as it is need not be named box by box where it is much. */
const MOST_UNCHANGED = 40

export function folded(cells: readonly Cell[], lang: WayInput['lang']): Cell[] {
  const stays = cells.filter(({ kind, change, look }) => kind === 'element' && !change && look === 'present')
  if (stays.length <= MOST_UNCHANGED) return [...cells]
  const name = WAY_LABELS[lang].unchanged(stays.length)
  const rest: Cell = { kind: 'user', id: 'unchanged', name, look: 'present', errors: 0, warnings: 0 }
  return [...cells.filter(cell => !stays.includes(cell)), rest]
}

type Change = Exclude<AnyChange, 'renamed'>
type Marked = Required<Pick<Cell, 'change' | 'note'>>

/** Changes by the id of the cell. */
function changesOf({ difference, lang, first }: WayInput): Map<string, Marked> {
  const words = WAY_LABELS[lang]
  const { elements } = first.state.architecture
  const named = (id: string): string => clean(String(elements.get(id)?.values.name ?? id)) || clean(id)
  const mark = (id: string, change: Change, note = words.changes[change].toLowerCase()) =>
    [clean(id), { change, note }] as const
  const removalNote = ({ how, by }: Removal): string | undefined =>
    by === undefined || how === 'retired'
      ? undefined
      : (how === 'merged' ? words.mergedInto : words.replacedBy)(named(by))
  return new Map([
    ...difference.added.map(({ element }) => mark(element.id, 'added')),
    ...difference.changed.map(({ element }) => mark(element.id, 'changed')),
    ...difference.removed.map(removal => mark(removal.element.id, 'removed', removalNote(removal))),
  ])
}

/** National systems are no elements of the model; what changes is the connection to them. */
function nationalChanges({ first, last, difference, lang }: WayInput): Map<string, Marked> {
  const words = WAY_LABELS[lang].connection
  const mark = (change: Change, note: string = words[change]): Marked => ({ change, note })
  const before = new Map(nationalCells({ ...first, findings: [] }).map(cell => [cell.id, cell.look]))
  const added = difference.added.flatMap(({ element }) => last.state.standing(element.id) ?? [])
  const newly = new Set(
    added.flatMap(standing => nationalNamed(standing, last.state.architecture)).map(({ system }) => system),
  )
  const changes = nationalCells({ ...last, findings: [] }).flatMap(({ id, look }) => {
    const was = before.get(id)
    if (was === look) return []
    if (look === 'present') return [[id, newly.has(id) ? mark('added') : mark('changed', words.completed)] as const]
    return [[id, mark(was === 'present' ? 'removed' : 'changed')] as const]
  })
  return new Map(changes)
}
