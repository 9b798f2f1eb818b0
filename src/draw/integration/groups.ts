import { byCodePoint } from '../../util/order.ts'
import { groupCell, sumOf } from '../cell-groups.ts'
import { LABELS } from '../labels.ts'
import {
  type Cell,
  type Column,
  type Lang,
  LINE_LOOKS,
  type LineLook,
  type Link,
  type Node,
  type Part,
} from '../picture.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'
import { sectionWord, sortWord } from '../sort.ts'

/** How coarse a summary is: systems by type, by section, and platforms by section as well. */
export type Grain = 'type' | 'section' | 'platforms'

/** On which sheets the connections are that end at boxes, by the keys of these: `3–5`. */
export type SheetsOf = (ends: readonly string[]) => string

/** Connections with ends of one sort and the same platforms become one line, systems of one sort one box. */
export function groupPart(part: Part, grain: Grain, sheetsOf: SheetsOf, lang: Lang): Part {
  const groups = new Map<string, Node[]>()
  const keys = new Map<string, string>()
  for (const [c, { kind, groups: own }] of part.columns.entries())
    for (const node of own.flatMap(({ nodes }) => nodes)) {
      const key = groupKey(node, kind, c, grain)
      groups.set(key, [...(groups.get(key) ?? []), node])
      keys.set(node.key, key)
    }
  const keyFor = (stop: string): string => {
    const key = keys.get(stop) ?? stop
    return (groups.get(key)?.length ?? 0) > 1 ? key : stop
  }
  const columns = part.columns.map((column): Column => {
    const nodeOf = (node: Node): Node[] => {
      const key = keys.get(node.key) ?? node.key
      const nodes = groups.get(key) ?? []
      // A group stands where the first of its members stood.
      if (nodes[0] !== node) return []
      const where = column.kind === 'from' ? '' : sheetsOf(nodes.map(one => one.key))
      if (nodes.length === 1) return [{ ...node, cell: onSheets(node.cell, where, lang) }]
      const group = { key, title: titleOf(node, grain, lang), cells: nodes.map(({ cell }) => cell) }
      return [{ key, cell: groupCell(group, 'overview', lang, where) }]
    }
    const kept = column.groups.map(group => ({ ...group, nodes: group.nodes.flatMap(nodeOf) }))
    return { ...column, groups: kept.filter(({ nodes }) => nodes.length > 0) }
  })
  return { ...part, columns, links: mergeLinks(part.links, keyFor, lang) }
}

/** National systems stand for themselves, rules are about each of them; so do platforms, as long as they are not too many. */
function groupKey({ key, cell }: Node, kind: Column['kind'], column: number, grain: Grain): string {
  if (cell.kind === 'national' || (kind === 'through' && grain !== 'platforms')) return key
  const sort = sortIn(cell, kind === 'through' ? 'section' : grain)
  return `${kind}:*${kind === 'through' ? column : ''}${sort}`
}

/** '' for what is no element of the model. */
export const sortIn = ({ kind, sort = '' }: Cell, grain: Grain): string =>
  kind !== 'element' ? '' : grain === 'type' ? sort : (sort.split('/')[0] ?? '')

function titleOf({ cell }: Node, grain: Grain, lang: Lang): string {
  const sort = sortIn(cell, grain)
  if (sort === '') return SHEET_LABELS[lang].otherAgencies
  return grain === 'type' ? sortWord(sort, lang) : sectionWord(sort, lang)
}

function onSheets(cell: Cell, where: string, lang: Lang): Cell {
  if (where === '') return cell
  const said = SHEET_LABELS[lang].onSheets(where)
  return { ...cell, note: cell.note === undefined ? said : `${cell.note}; ${said}` }
}

function mergeLinks(links: readonly Link[], keyFor: (stop: string) => string, lang: Lang): Link[] {
  const merged = new Map<string, Link[]>()
  // What comes first must not depend on the order of the files.
  for (const link of [...links].sort((a, b) => byCodePoint(a.id, b.id))) {
    const stops = link.stops.map(keyFor)
    const key = JSON.stringify(stops)
    merged.set(key, [...(merged.get(key) ?? []), { ...link, stops }])
  }
  return [...merged.values()].flatMap((list, i) => {
    const [first] = list
    return first && list.length > 1 ? [mergedLink(first.stops, list, i, lang)] : list
  })
}

/** One line for several: how many, and what the least complete of them looks like. */
function mergedLink(stops: readonly string[], list: readonly Link[], i: number, lang: Lang): Link {
  const words = SHEET_LABELS[lang]
  const of = (look: LineLook) => list.filter(link => link.look === look).length
  const looks = LINE_LOOKS.flatMap(look =>
    of(look) > 0 ? [`${of(look)} ${LABELS[lang].lines[look].toLocaleLowerCase('vi')}`] : [],
  )
  return {
    id: `*${i}`,
    name: words.links(list.length, looks.join('; ')),
    stops,
    look: worstOf(list),
    count: list.length,
    note: noteOf(list, of('made'), lang),
    ...sumOf(list),
  }
}

/** Retired ones say nothing of the others. */
function worstOf(list: readonly Link[]): LineLook {
  const found = LINE_LOOKS.filter(look => look !== 'gone' && list.some(link => link.look === look))
  return found.at(-1) ?? 'gone'
}

function noteOf(list: readonly Link[], made: number, lang: Lang): string {
  const words = SHEET_LABELS[lang]
  if (made === list.length) return String(list.length)
  const [note, ...others] = new Set(list.map(link => link.note))
  return note !== undefined && others.length === 0 ? words.all(list.length, note) : words.some(list.length, made)
}
