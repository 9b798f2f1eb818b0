import type { Standing } from '../../model/architecture.ts'
import { LABELS } from '../labels.ts'
import { linkLook } from '../link-look.ts'
import { titled } from '../sort.ts'
import { lookOf, nameOf } from '../subject.ts'
import { type Column, type LineRow, NOTHING, stack, type Track, words } from './board.ts'
import {
  type Context,
  cellOf,
  gridGroup,
  inOrder,
  keyCell,
  keyStack,
  keysOf,
  ownerGroups,
  ownerOf,
  pointingAt,
  stackOf,
  statedRemarks,
} from './context.ts'
import type { Drawn } from './views.ts'

/** Which data go to whom through what, by the owner of the data. */
export function dataSharing(context: Context): Drawn {
  const { state, labels } = context
  const rows = inOrder(state.all('data'), context).map(one => ({ one, tracks: tracksOf(one, context) }))
  const shared = rows.filter(({ tracks }) => tracks.length > 0)
  const groups = ownerGroups(
    shared.map(({ one, tracks }) => ({ owner: ownerOf(one, context), row: rowOf({ one, tracks }, context) })),
    context,
  )
  const alone = rows.filter(({ tracks }) => tracks.length === 0).map(({ one }) => one)
  const silent = state.all('connections').filter(link => keysOf(link, 'data', state).length === 0).length
  const linked = shared.some(({ tracks }) => tracks.some(({ link }) => link !== undefined))
  return {
    columns: columnsOf(context),
    groups: [...groups, ...gridGroup(labels.notShared, alone, context)],
    remarks: [
      ...(linked ? [labels.direction] : []),
      ...(rows.length > 0 ? [labels.ownReaders] : []),
      ...(silent > 0 ? [labels.noData(silent)] : []),
      ...statedRemarks(['data', 'connections'], context),
    ],
  }
}

function columnsOf({ labels }: Context): Column[] {
  const heads = labels.columns
  const plain = { across: 1, spans: false, noun: labels.element } as const
  return [
    { title: heads.data, weight: 15, ...plain, spans: true, subject: true, next: 'line', noun: labels.dataEntry },
    { title: heads.sender, weight: 15, ...plain, next: 'arrow' },
    { title: heads.agencyPlatforms, weight: 14, ...plain, next: 'arrow' },
    { title: heads.nationalPlatforms, weight: 14, ...plain, next: 'arrow' },
    { title: heads.receiver, weight: 15, ...plain },
    { title: heads.state, weight: 11, ...plain },
  ]
}

const rowOf = ({ one, tracks }: { one: Standing; tracks: readonly Track[] }, context: Context): LineRow => ({
  kind: 'lines',
  stacks: [stack([cellOf(one, context)]), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  tracks,
})

/** Connections that carry it, platforms it is offered through without a receiver, and readers without a connection. */
function tracksOf(one: Standing, context: Context): Track[] {
  const { state } = context
  const links = inOrder(pointingAt(context, 'data', one.element.id), context)
  const used = new Set(links.flatMap(link => keysOf(link, 'via', state)))
  const ends = new Set(links.flatMap(link => [...keysOf(link, 'from', state), ...keysOf(link, 'to', state)]))
  const readers = directReaders(one, context).filter(({ element }) => !ends.has(element.id))
  const offered = keysOf(one, 'sharedVia', state).filter(key => !used.has(key))
  return [
    ...links.map(link => linkTrack(link, context)),
    ...offered.map((key): Track => ({ stacks: viaStacks([key], context, NOTHING, NOTHING, context.labels.offered) })),
    ...(readers.length === 0
      ? []
      : [{ stacks: viaStacks([], context, NOTHING, stackOf(readers, context), context.labels.readOnly) }]),
  ]
}

function linkTrack(link: Standing, context: Context): Track {
  const { state, lang, marks } = context
  const { look, note } = linkLook(link, state, LABELS[lang])
  const [from, to] = [keysOf(link, 'from', state), keysOf(link, 'to', state)]
  const said = titled([note ?? LABELS[lang].lines.made, nameOf(link)].join(': '))
  return {
    stacks: viaStacks(keysOf(link, 'via', state), context, keyStack(from, context), keyStack(to, context), said),
    link: {
      id: link.element.id,
      name: nameOf(link),
      look,
      ...(marks.get(link.element.id) ?? { errors: 0, warnings: 0 }),
    },
  }
}

type Stack = Track['stacks'][number]

/** Platforms in the order of the way, the agency's before the national ones. */
function viaStacks(via: readonly string[], context: Context, from: Stack, to: Stack, said: string): Stack[] {
  const isNational = (key: string) => key.startsWith('national/')
  const cells = (keys: readonly string[]) => stack(keys.map(key => keyCell(key, context)))
  return [NOTHING, from, cells(via.filter(key => !isNational(key))), cells(via.filter(isNational)), to, words(said)]
}

/** Readers that belong to somebody else than the data do: those of the owner share nothing. */
function directReaders(one: Standing, context: Context): Standing[] {
  const { state } = context
  const owner = keysOf(one, 'owner', state)[0]
  if (owner === undefined) return []
  return inOrder(pointingAt(context, 'reads', one.element.id), context).filter(reader => {
    const [of] = keysOf(reader, 'owner', state)
    return of !== undefined && of !== owner && lookOf(reader) !== 'gone'
  })
}
