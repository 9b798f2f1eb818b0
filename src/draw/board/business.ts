import type { Standing } from '../../model/architecture.ts'
import { entries } from '../../text/words.ts'
import type { Cell } from '../picture.ts'
import { type Column, type LineRow, NOTHING, stack, type Track } from './board.ts'
import {
  absent,
  type Context,
  cellOf,
  componentOf,
  gridGroup,
  grouped,
  inOrder,
  keyCell,
  keyStack,
  keysOf,
  otherGroups,
  ownerGroups,
  ownerOf,
  pointingAt,
  sectionsOf,
  stackOf,
  statedRemarks,
} from './context.ts'
import type { Drawn } from './views.ts'

/** Functions by the unit that owns them: what supports each, the services it gives and what delivers them. */
export function business(context: Context): Drawn {
  const { state, labels } = context
  const held = sectionsOf(componentOf(context, 'functions'))
  const rows = rowsOf(context)
  const owners = new Set(rows.map(({ owner }) => owner))
  const others = held.includes('units') ? state.all('units').filter(({ element }) => !owners.has(element.id)) : []
  const rest = held.filter(section => section !== 'functions' && section !== 'services' && section !== 'units')
  return {
    columns: columnsOf(context),
    groups: [
      ...ownerGroups(rows, context),
      ...gridGroup(labels.otherUnits, others, context),
      ...otherGroups(rest, context),
    ],
    remarks: statedRemarks(held, context),
  }
}

const noun = ({ lang }: Context, section: keyof typeof entries): string => entries[section][lang]

function columnsOf(context: Context): Column[] {
  const { labels } = context
  const words = labels.columns
  const plain = { across: 1, spans: true }
  return [
    { title: words.supporting, weight: 10, ...plain, next: 'arrow', noun: noun(context, 'applications') },
    { title: words.function, subject: true, weight: 11, ...plain, next: 'arrow', noun: noun(context, 'functions') },
    { title: words.service, weight: 11, across: 1, spans: false, noun: noun(context, 'services'), next: 'line' },
    { title: words.deliveredBy, weight: 16, across: 2, spans: false, noun: labels.element },
  ]
}

/** A row a function; services without one stand with their own owner. */
function rowsOf(context: Context): { owner: string; row: LineRow }[] {
  const { state, labels } = context
  const loose = state.all('services').filter(one => !keysOf(one, 'function', state).some(key => state.standing(key)))
  return [
    ...inOrder(state.all('functions'), context).map(one => ({
      owner: ownerOf(one, context),
      row: functionRow(one, context),
    })),
    ...[...grouped(inOrder(loose, context), one => ownerOf(one, context))].map(([owner, services]) => ({
      owner,
      row: rowOf(absent(labels.noFunction), [], services, context),
    })),
  ]
}

function functionRow(one: Standing, context: Context): LineRow {
  const id = one.element.id
  const services = pointingAt(context, 'function', id).filter(({ element }) => element.section === 'services')
  return rowOf(cellOf(one, context), pointingAt(context, 'supports', id), inOrder(services, context), context)
}

function rowOf(
  subject: Cell,
  supporting: readonly Standing[],
  services: readonly Standing[],
  context: Context,
): LineRow {
  const tracks = services.map(
    (service): Track => ({
      stacks: [
        NOTHING,
        NOTHING,
        stack([serviceCell(service, context)]),
        keyStack(keysOf(service, 'deliveredBy', context.state), context),
      ],
    }),
  )
  return {
    kind: 'lines',
    stacks: [stackOf(supporting, context), stack([subject]), NOTHING, NOTHING],
    tracks: tracks.length > 0 ? tracks : [{ stacks: [] }],
  }
}

/** With the figures officials ask of a service: its online level and how many procedures it stands for. */
function serviceCell(service: Standing, context: Context): Cell {
  const cell = keyCell(service.element.id, context)
  const { level, count } = service.values
  const said = [cell.note, ...context.labels.service(level, count)].filter(part => part !== undefined)
  return said.length > 0 ? { ...cell, note: said.join('; ') } : cell
}
