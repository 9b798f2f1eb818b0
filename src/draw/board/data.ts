import type { Standing } from '../../model/architecture.ts'
import { entries, types } from '../../text/words.ts'
import type { Cell } from '../picture.ts'
import { type Column, type Group, type LineRow, line, NOTHING, stack } from './board.ts'
import {
  byType,
  type Context,
  cellOf,
  componentOf,
  keyCell,
  keyStack,
  keysInOrder,
  keysOf,
  otherGroups,
  pointingAt,
  sectionsOf,
  stackOf,
  statedRemarks,
} from './context.ts'
import type { Drawn } from './views.ts'

/** Data by kind: who owns each, what writes and reads it, what it is a copy of and through what it is shared. */
export function data(context: Context): Drawn {
  const { state, labels } = context
  const held = sectionsOf(componentOf(context, 'data'))
  const own = byType(state.all('data'), types.data, context).map(
    ({ title, list }): Group => ({ title, rows: list.map(one => dataRow(one, context)) }),
  )
  const sources = sourceKeys(context)
  const foreign = (title: string, keys: readonly string[]): Group[] =>
    keys.length === 0 ? [] : [{ title, rows: keys.map(key => sourceRow(keyCell(key, context), key, context)) }]
  const isNational = (key: string) => key.startsWith('national/')
  return {
    columns: columnsOf(context),
    groups: [
      ...own,
      ...foreign(labels.nationalData, sources.filter(isNational)),
      ...foreign(
        labels.otherSources,
        sources.filter(key => state.standing(key)),
      ),
      ...foreign(
        labels.lostSources,
        sources.filter(key => !isNational(key) && !state.standing(key)),
      ),
      ...otherGroups(
        held.filter(section => section !== 'data'),
        context,
      ),
    ],
    remarks: statedRemarks(held.length > 0 ? held : ['data'], context),
  }
}

function columnsOf({ labels, lang }: Context): Column[] {
  const words = labels.columns
  const [applications, units] = [entries.applications[lang], entries.units[lang]]
  return [
    { title: words.sources, weight: 12, across: 1, spans: true, next: 'arrow', noun: applications },
    { title: words.data, subject: true, weight: 12, across: 1, spans: true, next: 'arrow', noun: labels.dataEntry },
    { title: words.readers, weight: 20, across: 2, spans: true, noun: applications },
    { title: words.sharedVia, weight: 10, across: 1, spans: true, noun: entries.platforms[lang] },
    { title: words.owner, weight: 10, across: 1, spans: true, noun: units },
  ]
}

function dataRow(one: Standing, context: Context): LineRow {
  const { state } = context
  const { id } = one.element
  const originals = keysOf(one, 'copyOf', state).map(key => ({
    ...keyCell(key, context),
    note: context.labels.original,
  }))
  const writers = stackOf(pointingAt(context, 'writes', id), context)
  return line([
    stack([...originals, ...writers.cells]),
    stack([cellOf(one, context)]),
    stackOf(pointingAt(context, 'reads', id), context),
    keyStack(keysOf(one, 'sharedVia', state), context),
    keyStack(keysOf(one, 'owner', state), context),
  ])
}

const sourceRow = (cell: Cell, key: string, context: Context): LineRow =>
  line([
    stackOf(pointingAt(context, 'writes', key), context),
    stack([cell]),
    stackOf(pointingAt(context, 'reads', key), context),
    NOTHING,
    NOTHING,
  ])

/** What is read or written though it is no data element of the model. */
function sourceKeys(context: Context): string[] {
  const keys = [...context.pointing.keys()].flatMap(key => /^(?:reads|writes) (.*)$/s.exec(key)?.[1] ?? [])
  const isOther = (key: string) => context.state.standing(key)?.element.section !== 'data'
  return keysInOrder(keys.filter(isOther), context)
}
