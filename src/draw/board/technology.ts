import { entries, sections, wordOf } from '../../text/words.ts'
import { type Group, type LineRow, NOTHING, stack, type Track, words } from './board.ts'
import { type Context, componentOf, otherGroups, sectionsOf, stackOf, statedRemarks } from './context.ts'
import { type Host, hostGroups, RUNS } from './hosts.ts'
import type { Drawn } from './views.ts'

/** What runs on which host, and which connections run over which network. */
export function technology(context: Context): Drawn {
  const { labels, lang } = context
  const held = sectionsOf(componentOf(context, 'infrastructure'))
  const groups = hostGroups(context).map(
    ({ title, hosts }): Group => ({ title, rows: hosts.map(host => hostRow(host, context)) }),
  )
  return {
    columns: [
      {
        title: labels.columns.host,
        subject: true,
        weight: 17,
        across: 1,
        spans: true,
        next: 'line',
        noun: entries.infrastructure[lang],
      },
      { title: labels.columns.kind, weight: 8, across: 1, spans: false, noun: '' },
      { title: labels.columns.guests, weight: 75, across: 5, spans: false, noun: labels.element },
    ],
    groups: [
      ...groups,
      ...otherGroups(
        held.filter(section => section !== 'infrastructure'),
        context,
      ),
    ],
    remarks: statedRemarks(held.length > 0 ? held : ['infrastructure'], context),
  }
}

function hostRow({ cell, guests, links }: Host, context: Context): LineRow {
  const bySection = RUNS.map(section => ({
    section,
    list: guests.filter(({ element }) => element.section === section),
  }))
  const tracks = [
    ...bySection.map(({ section, list }) => ({ title: wordOf(sections, section, context.lang), list })),
    { title: context.labels.overNetwork, list: links },
  ]
    .filter(({ list }) => list.length > 0)
    .map(({ title, list }): Track => ({ stacks: [NOTHING, words(title), stackOf(list, context)] }))
  return {
    kind: 'lines',
    stacks: [stack([cell]), NOTHING, NOTHING],
    tracks: tracks.length > 0 ? tracks : [{ stacks: [] }],
  }
}
