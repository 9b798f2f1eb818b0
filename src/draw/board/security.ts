import type { Standing } from '../../model/architecture.ts'
import type { ComponentGroup } from '../../model/framework.ts'
import { ELEMENT_SECTIONS, type ElementSection, sections as language } from '../../model/language.ts'
import { entries, sections, types } from '../../text/words.ts'
import { LABELS } from '../labels.ts'
import { linkLook } from '../link-look.ts'
import { titled } from '../sort.ts'
import { type Column, type Group, type LineRow, NOTHING, type Row, stack, type Track, words } from './board.ts'
import {
  absent,
  byType,
  type Context,
  cellOf,
  componentOf,
  gridGroup,
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

/** Safeguards by the groups of the framework and by kind, what each protects, and what none is stated to protect. */
export function security(context: Context): Drawn {
  const { state, labels, lang } = context
  const component = componentOf(context, 'safeguards')
  const held = sectionsOf(component)
  const groups = (component?.groups ?? []).map(
    (group): Group => ({ title: group.title[lang], rows: groupRows(group, context) }),
  )
  const inGroup = new Set((component?.groups ?? []).flatMap(group => group.types ?? []))
  const others = state.all('safeguards').filter(({ values }) => !inGroup.has(values.type ?? 'other'))
  const byKind = byType(others, types.safeguards, context).map(
    ({ title, list }): Group => ({ title, rows: list.map(one => rowOf(one, context)) }),
  )
  const bare = unprotected(context)
  return {
    columns: columnsOf(context),
    groups: [
      ...groups,
      ...byKind,
      ...gridGroup(labels.unprotected, bare, context),
      ...otherGroups(
        held.filter(section => section !== 'safeguards'),
        context,
      ),
    ],
    remarks: statedRemarks(held.length > 0 ? held : ['safeguards'], context),
  }
}

function columnsOf({ labels, lang }: Context): Column[] {
  const heads = labels.columns
  return [
    {
      title: heads.safeguard,
      weight: 20,
      across: 1,
      spans: true,
      subject: true,
      next: 'arrow',
      noun: entries.safeguards[lang],
    },
    { title: heads.protects, weight: 72, across: 5, spans: false, noun: labels.element },
    { title: heads.protectedKind, weight: 9, across: 1, spans: false, noun: '' },
  ]
}

/** A group's safeguards and connections; where it has none, that. */
function groupRows({ types: wanted = [], connects = [] }: ComponentGroup, context: Context): Row[] {
  const { state, labels, lang } = context
  const safeguards = state.all('safeguards').filter(({ values }) => wanted.includes(values.type ?? 'other'))
  const links = connects.flatMap(system => pointingAt(context, 'to', `national/${system}`))
  const rows = [
    ...inOrder(safeguards, context).map(one => rowOf(one, context)),
    ...inOrder(links, context).map(link => linkRow(link, context)),
  ]
  if (rows.length > 0) return rows
  const asked = wanted.length > 0 ? 'safeguards' : 'connections'
  const known = state.architecture.knowledge(asked) === 'complete'
  return [boxesRow(absent(known ? LABELS[lang].none : labels.notStated), [])]
}

const PROTECTED: readonly ElementSection[] = ELEMENT_SECTIONS.filter(section =>
  language.safeguards.fields.protects.to.some(one => one === section),
)

function rowOf(one: Standing, context: Context): LineRow {
  const standings = keysOf(one, 'protects', context.state).flatMap(key => context.state.standing(key) ?? [])
  return boxesRow(cellOf(one, context), tracksOf(standings, context))
}

const boxesRow = (cell: ReturnType<typeof absent>, tracks: readonly Track[]): LineRow => ({
  kind: 'lines',
  stacks: [stack([cell]), NOTHING, NOTHING],
  tracks: tracks.length > 0 ? tracks : [{ stacks: [] }],
})

const tracksOf = (standings: readonly Standing[], context: Context): Track[] =>
  PROTECTED.map(section => ({ section, list: standings.filter(({ element }) => element.section === section) }))
    .filter(({ list }) => list.length > 0)
    .map(({ section, list }) => ({
      stacks: [NOTHING, stackOf(list, context), words(sections[section][context.lang])],
    }))

/** A connection that is a safeguard: from whom, to which national system, how far it is. */
function linkRow(link: Standing, context: Context): LineRow {
  const { state, lang } = context
  const { look, note } = linkLook(link, state, LABELS[lang])
  // What was found at the connection is marked where it leads.
  const marks = context.marks.get(link.element.id) ?? { errors: 0, warnings: 0 }
  const track: Track = {
    stacks: [
      NOTHING,
      stack(keysOf(link, 'to', state).map(key => ({ ...keyCell(key, context), ...marks }))),
      words(titled(note ?? LABELS[lang].lines.made)),
    ],
    link: {
      id: link.element.id,
      name: cellOf(link, context).name,
      look,
      errors: 0,
      warnings: 0,
    },
  }
  return { kind: 'lines', stacks: [keyStack(keysOf(link, 'from', state), context), NOTHING, NOTHING], tracks: [track] }
}

/** What runs, is there, and is named by no safeguard that is there. */
const RUNNING: readonly ElementSection[] = PROTECTED.filter(section => 'runsOn' in language[section].fields)

const unprotected = (context: Context): Standing[] =>
  RUNNING.flatMap(section => context.state.all(section)).filter(
    one => one.exists && !pointingAt(context, 'protects', one.element.id).some(({ exists }) => exists),
  )
