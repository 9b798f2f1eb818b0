import type { Standing } from '../../model/architecture.ts'
import { Hosts } from '../../model/hosts.ts'
import { dossiers, entries, wordOf } from '../../text/words.ts'
import type { Cell } from '../picture.ts'
import { type Column, type Group, type LineRow, NOTHING, stack, type Track, words } from './board.ts'
import { type Context, cellOf, grouped, statedRemarks } from './context.ts'
import { type Host, hostGroups, RUNS } from './hosts.ts'
import type { Drawn } from './views.ts'

/** The stated security level of what runs on each host, beside the host's own. */
export function securityLevels(context: Context): Drawn {
  const hosts = new Hosts(context.state, levelOf)
  // A national network that connections run over says nothing of levels.
  const groups = hostGroups(context).flatMap(({ title, hosts: list }): Group[] => {
    const rows = list.filter(({ standing, guests }) => standing || guests.length > 0)
    return rows.length === 0 ? [] : [{ title, rows: rows.map(host => hostRow(host, hosts, context)) }]
  })
  return { columns: columnsOf(context), groups, remarks: [tally(hosts, context), ...statedRemarks(RUNS, context)] }
}

function columnsOf({ labels, lang }: Context): Column[] {
  const heads = labels.columns
  return [
    {
      title: heads.host,
      weight: 17,
      across: 1,
      spans: true,
      subject: true,
      next: 'line',
      noun: entries.infrastructure[lang],
    },
    { title: heads.level, weight: 8, across: 1, spans: false, noun: '' },
    { title: heads.guests, weight: 75, across: 5, spans: false, noun: labels.element },
  ]
}

const levelOf = ({ values }: Standing): number | undefined => values.security?.level

function hostRow({ cell, standing, guests }: Host, hosts: Hosts, context: Context): LineRow {
  const byLevel = [...grouped(guests, guest => String(levelOf(guest) ?? ''))].sort(([a], [b]) => Number(b) - Number(a))
  const tracks = byLevel.map(([level, list]): Track => {
    const title = level === '' ? context.labels.noLevel : context.labels.level(Number(level))
    return { stacks: [NOTHING, words(title), stack(list.map(guest => levelCell(guest, hosts, context)))] }
  })
  return {
    kind: 'lines',
    stacks: [stack([standing ? levelCell(standing, hosts, context) : cell]), NOTHING, NOTHING],
    tracks: tracks.length > 0 ? tracks : [{ stacks: [] }],
  }
}

const lowerHost = (one: Standing, hosts: Hosts): number | undefined => {
  const level = levelOf(one)
  const lowest = hosts.below(one.element.id).lowest?.level
  return level !== undefined && lowest !== undefined && lowest < level ? lowest : undefined
}

function levelCell(one: Standing, hosts: Hosts, context: Context): Cell {
  const { labels, lang } = context
  const { note, ...cell } = cellOf(one, context)
  const level = levelOf(one)
  const dossier = one.values.security?.dossier
  const lower = lowerHost(one, hosts)
  const said = [
    ...(note === undefined ? [] : [note]),
    ...(lower === undefined ? [] : [labels.hostLower(lower)]),
    ...(dossier === undefined || dossier === 'approved' ? [] : [labels.dossier(wordOf(dossiers, dossier, lang))]),
  ]
  return {
    ...cell,
    ...(said.length > 0 ? { note: said.join('; ') } : {}),
    level: {
      approved: dossier === 'approved',
      short: lower !== undefined,
      ...(level === undefined ? {} : { value: level }),
    },
  }
}

/** Counts over what is there, each element once. */
function tally(hosts: Hosts, { state, labels }: Context): string {
  const all = RUNS.filter(section => section !== 'safeguards')
    .flatMap(section => state.all(section))
    .filter(({ exists }) => exists)
  const known = all.filter(one => levelOf(one) !== undefined)
  const approved = known.filter(({ values }) => values.security?.dossier === 'approved')
  const short = all.filter(one => lowerHost(one, hosts) !== undefined)
  return labels.levels(known.length, all.length, approved.length, short.length)
}
