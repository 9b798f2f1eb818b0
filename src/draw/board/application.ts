import type { Standing } from '../../model/architecture.ts'
import type { ElementSection } from '../../model/language.ts'
import { entries, sections, types, wordOf } from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { FAR_END, linkLook } from '../link-look.ts'
import { compareCells } from '../overview.ts'
import type { Cell } from '../picture.ts'
import { type Column, type Group, type LineRow, line, type Stack, stack } from './board.ts'
import {
  byType,
  type Context,
  cellOf,
  componentOf,
  inOrder,
  keyCell,
  keyStack,
  keysOf,
  otherGroups,
  pointingAt,
  sectionsOf,
  stackOf,
  statedRemarks,
} from './context.ts'
import type { Drawn } from './views.ts'

/** Sections that have rows here, where the framework's component holds them. */
const ROWS = ['applications', 'platforms', 'channels'] as const

/** Applications by kind, platforms and channels: what each exchanges with which, and what it is there for. */
export function application(context: Context): Drawn {
  const { state, labels, lang } = context
  const component = sectionsOf(componentOf(context, 'applications'))
  const held: readonly ElementSection[] = component.length > 0 ? component : ['applications']
  const ofSection = (section: ElementSection, standings: readonly Standing[]): Group[] =>
    standings.length === 0
      ? []
      : [
          {
            title: wordOf(sections, section, lang),
            noun: wordOf(entries, section, lang),
            rows: inOrder(standings, context).map(one => rowOf(one, context)),
          },
        ]
  const groups = ROWS.filter(section => held.includes(section)).flatMap(section =>
    section !== 'applications'
      ? ofSection(section, state.all(section))
      : byType(state.all(section), types[section], context).map(
          ({ title, list }): Group => ({ title, rows: list.map(one => rowOf(one, context)) }),
        ),
  )
  const rest = held.filter(section => section !== 'connections' && !ROWS.some(one => one === section))
  const others = otherLinks(held, context)
  return {
    columns: columnsOf(context),
    groups: [...groups, ...otherGroups(rest, context)],
    remarks: [...statedRemarks(held, context), ...(others > 0 ? [labels.otherLinks(others)] : [])],
  }
}

function columnsOf({ labels, lang }: Context): Column[] {
  const words = labels.columns
  const plain = { across: 1, spans: true, noun: labels.element } as const
  return [
    { title: words.from, weight: 11, ...plain, next: 'arrow' },
    { title: words.application, weight: 12, ...plain, subject: true, next: 'arrow', noun: entries.applications[lang] },
    { title: words.to, weight: 20, ...plain, across: 2 },
    { title: words.supports, weight: 11, ...plain, noun: entries.functions[lang] },
    { title: words.channels, weight: 9, ...plain, noun: entries.channels[lang] },
  ]
}

function rowOf(one: Standing, context: Context): LineRow {
  const { state, labels } = context
  const { id, section } = one.element
  const through = pointingAt(context, 'via', id).length
  const cell = cellOf(one, context)
  const said = [cell.note, ...(through > 0 ? [labels.through(through)] : [])].filter(part => part !== undefined)
  const offered = section === 'channels' ? keyStack(keysOf(one, 'exposes', state), context).cells : []
  return line([
    ends(pointingAt(context, 'to', id), 'from', context),
    stack([said.length > 0 ? { ...cell, note: said.join('; ') } : cell]),
    stack([...offered, ...ends(pointingAt(context, 'from', id), 'to', context).cells]),
    keyStack(keysOf(one, 'supports', state), context),
    stackOf(pointingAt(context, 'exposes', id), context),
  ])
}

/** The other ends of connections, each as far as its best connection is. */
function ends(links: readonly Standing[], field: 'from' | 'to', context: Context): Stack {
  const found = new Map<string, Cell>()
  for (const link of links)
    for (const key of keysOf(link, field, context.state)) {
      const now = endCell(key, link, context)
      const before = found.get(key)
      const marks = { errors: (before?.errors ?? 0) + now.errors, warnings: (before?.warnings ?? 0) + now.warnings }
      found.set(key, { ...(before && compareCells(before, now) <= 0 ? before : now), ...marks })
    }
  return stack([...found.values()].sort(compareCells))
}

/** The box at the other end; what was found at the connection is marked there. */
function endCell(key: string, link: Standing, context: Context): Cell {
  const words = LABELS[context.lang]
  const { look, note } = linkLook(link, context.state, words)
  const cell = keyCell(key, context)
  const marks = context.marks.get(link.element.id) ?? { errors: 0, warnings: 0 }
  // A system of the agency's own looks as it is; how far the connection is stands in its note.
  const far = cell.kind === 'national' ? FAR_END[look] : cell.look
  return { ...cell, ...marks, look: far, ...(note === undefined ? {} : { note: words.connection(note) }) }
}

/** Connections neither of whose ends has a row. */
function otherLinks(held: readonly ElementSection[], { state }: Context): number {
  const hasRow = (key: string | undefined) => {
    const section = key === undefined ? undefined : state.standing(key)?.element.section
    return ROWS.some(one => one === section && held.includes(one))
  }
  return state
    .all('connections')
    .filter(link => !hasRow(keysOf(link, 'from', state)[0]) && !hasRow(keysOf(link, 'to', state)[0])).length
}
