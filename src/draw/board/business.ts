import type { Standing } from '../../model/architecture.ts'
import { entries } from '../../text/words.ts'
import type { Cell } from '../picture.ts'
import { lookOf, partyName } from '../subject.ts'
import { type Column, cellsOf, type Group, type LineRow, NOTHING, stack, type Track } from './board.ts'
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
  const heads = new Set(rows.map(({ owner }) => owner))
  const giving = new Set(state.all('services').map(one => ownerOf(one, context)))
  const others = held.includes('units') ? state.all('units').filter(({ element }) => !heads.has(element.id)) : []
  const gives = ({ element }: Standing): boolean => giving.has(element.id)
  const rest = held.filter(section => section !== 'functions' && section !== 'services' && section !== 'units')
  const groups = [
    ...ownerGroups(rows, context),
    ...gridGroup(labels.givingUnits, others.filter(gives), context),
    ...gridGroup(
      labels.otherUnits,
      others.filter(one => !gives(one)),
      context,
    ),
    ...otherGroups(rest, context),
  ]
  const idle = undrawnApplications(groups, context)
  return {
    columns: columnsOf(context),
    groups,
    remarks: [...(idle > 0 ? [labels.noBusiness(idle)] : []), ...statedRemarks(held, context)],
  }
}

/** Applications of no function and no service. */
function undrawnApplications(groups: readonly Group[], { state }: Context): number {
  const drawn = new Set(cellsOf({ groups }).map(({ id }) => id))
  return state.all('applications').filter(one => lookOf(one) !== 'gone' && !drawn.has(one.element.id)).length
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
      row: rowOf(absent(labels.noFunction), supporting(services, context), services, context, owner),
    })),
  ]
}

function functionRow(one: Standing, context: Context): LineRow {
  const id = one.element.id
  const services = pointingAt(context, 'function', id).filter(({ element }) => element.section === 'services')
  const behind = supporting([one, ...services], context)
  return rowOf(cellOf(one, context), behind, inOrder(services, context), context, ownerOf(one, context))
}

/** What supports any of them, each once. */
const supporting = (standings: readonly Standing[], context: Context): Standing[] => [
  ...new Set(standings.flatMap(({ element }) => pointingAt(context, 'supports', element.id))),
]

function rowOf(
  subject: Cell,
  behind: readonly Standing[],
  services: readonly Standing[],
  context: Context,
  owner: string,
): LineRow {
  const tracks = services.map(
    (service): Track => ({
      stacks: [
        NOTHING,
        NOTHING,
        stack([serviceCell(service, context, owner)]),
        keyStack(keysOf(service, 'deliveredBy', context.state), context),
      ],
    }),
  )
  return {
    kind: 'lines',
    stacks: [stackOf(behind, context), stack([subject]), NOTHING, NOTHING],
    tracks: tracks.length > 0 ? tracks : [{ stacks: [] }],
  }
}

/** With the figures officials ask of a service: its online level, how many procedures; and whose it is, if another's. */
function serviceCell(service: Standing, context: Context, owner: string): Cell {
  const cell = keyCell(service.element.id, context)
  const { level, count } = service.values
  const own = ownerOf(service, context)
  const whose = own === '' || own === owner ? [] : [partyName(own, 'owner', context.state.architecture, context.lang)]
  const said = [cell.note, ...context.labels.service(level, count), ...whose].filter(part => part !== undefined)
  return said.length > 0 ? { ...cell, note: said.join('; ') } : cell
}
