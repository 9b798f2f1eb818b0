import type { Standing } from '../../model/architecture.ts'
import { ELEMENT_SECTIONS, type ElementSection, sections } from '../../model/language.ts'
import { types } from '../../text/words.ts'
import type { Cell } from '../picture.ts'
import { absent, byType, type Context, cellOf, inOrder, keyCell, keysInOrder, keysOf, pointingAt } from './context.ts'

/** Sections whose elements run somewhere, infrastructure itself among them. */
export const RUNS: readonly ElementSection[] = ELEMENT_SECTIONS.filter(section => 'runsOn' in sections[section].fields)

/** What must be somewhere: infrastructure may be the ground itself, and a safeguard a rule on paper. */
const PLACED: readonly ElementSection[] = ['platforms', 'applications', 'data']

export interface Host {
  cell: Cell
  /** Absent for national systems and for what states no host. */
  standing?: Standing
  guests: readonly Standing[]
  /** Connections that run over it as a network. */
  links: readonly Standing[]
}

export interface HostGroup {
  title: string
  hosts: readonly Host[]
}

/** Everything something runs on: infrastructure by kind, platforms, national systems; last what states no host. */
export function hostGroups(context: Context): HostGroup[] {
  const { state, labels } = context
  const own = byType(state.all('infrastructure'), types.infrastructure, context).map(({ title, list }) => ({
    title,
    hosts: list.map(one => hostOf(one.element.id, cellOf(one, context), context)),
  }))
  const others = otherKeys(context)
  const national = others.filter(key => key.startsWith('national/'))
  const more = (title: string, keys: readonly string[]): HostGroup[] =>
    keys.length === 0 ? [] : [{ title, hosts: keys.map(key => hostOf(key, keyCell(key, context), context)) }]
  const lost = PLACED.flatMap(section => state.all(section)).filter(one => keysOf(one, 'runsOn', state).length === 0)
  return [
    ...own,
    ...more(
      labels.otherHosts,
      others.filter(key => state.standing(key)),
    ),
    ...more(
      labels.lostHosts,
      others.filter(key => !national.includes(key) && !state.standing(key)),
    ),
    ...more(labels.nationalHosts, national),
    ...(lost.length === 0
      ? []
      : [
          {
            title: labels.noHost,
            hosts: [{ cell: absent(labels.notStated), guests: inOrder(lost, context), links: [] }],
          },
        ]),
  ]
}

function hostOf(key: string, cell: Cell, context: Context): Host {
  const standing = context.state.standing(key)
  return {
    cell,
    guests: inOrder(pointingAt(context, 'runsOn', key), context),
    links: inOrder(pointingAt(context, 'network', key), context),
    ...(standing ? { standing } : {}),
  }
}

/** Hosts that are no infrastructure of the model. */
function otherKeys(context: Context): string[] {
  const keys = [...context.pointing.keys()].flatMap(key => /^(?:runsOn|network) (.*)$/s.exec(key)?.[1] ?? [])
  const isOther = (key: string) => context.state.standing(key)?.element.section !== 'infrastructure'
  return keysInOrder(keys.filter(isOther), context)
}
