import { say } from '../findings/message.ts'
import { byCodePoint } from '../util/order.ts'
import { type Candidate, shownName } from './candidates.ts'
import { columnLayout } from './from-map.ts'
import type { Identities } from './identify.ts'
import { CONNECTED } from './layout.ts'
import type { ModelView } from './model.ts'
import type { References } from './references.ts'

/** Statuses in which something is not, or not fully, in use: a connection of it is no further. */
const NOT_IN_USE = new Set<unknown>(['planned', 'building', 'pilot', 'retired'])

/**
 * The connections that a column of a sheet of systems names, such as `Kết nối với`: one from the system of the row to each
 * of them. Those the model or a sheet of connections states already are left as they are there, and two systems that name
 * each other have one: the column tells no direction, and a connection counted twice would be wrong in every table.
 * @param stated what rows state, with their ids; a name nobody knows is a problem of its row
 */
export function linksOf(
  stated: readonly Candidate[],
  view: ModelView,
  { references, identities }: { references: References; identities: Identities },
): Candidate[] {
  const known = new Set([
    ...view.entries.flatMap(({ section, values }) =>
      section === 'connections' ? [between(values.from, values.to)] : [],
    ),
    ...stated.flatMap(({ section, values }) =>
      section === 'connections' ? [between(values.get('from'), values.get('to'))] : [],
    ),
  ])
  const statusOf = statuses(stated, view)
  const from = columnLayout('connections', 'from', {})
  const to = columnLayout('connections', 'to', {})
  if (!from || !to) return []
  return stated.flatMap(one => {
    const field = one.fields.get(CONNECTED)
    if (!field || !('names' in field.stated) || one.id === undefined) return []
    const { column, place, stated: names } = field
    const { id } = one
    const found = references.lookUp(names.names, column, { place, before: undefined })
    if ('problem' in found) {
      one.problems.push({ level: 'error', place, message: found.problem })
      return []
    }
    const targets = found.value as unknown[]
    if (targets.includes(id)) {
      one.problems.push({ level: 'error', place, message: say('import.own-end', { name: shownName(one) }) })
      return []
    }
    return targets.flatMap((target): Candidate[] => {
      const ends = between(id, target)
      if (known.has(ends)) return []
      known.add(ends)
      const status = [id, target].map(statusOf).find(status => NOT_IN_USE.has(status))
      const link: Candidate = {
        section: 'connections',
        place,
        fields: new Map([
          ['from', { column: from, place, stated: { names: [id] } }],
          ['to', { column: to, place, stated: { names: [String(target)] } }],
        ]),
        empty: [],
        problems: [],
        referred: false,
        values: new Map([['from', id], ['to', target], ...(status === undefined ? [] : [['status', status] as const])]),
      }
      identities.identifyByEnds(link)
      return [link]
    })
  })
}

/** The same for both directions. */
const between = (from: unknown, to: unknown): string => [String(from), String(to)].sort(byCodePoint).join(' – ')

/** How far an element is: what its row says, or else the model. */
function statuses(stated: readonly Candidate[], view: ModelView): (id: unknown) => unknown {
  const known = new Map<unknown, unknown>(view.entries.map(({ values }) => [values.id, values.status]))
  for (const { id, values } of stated) if (values.get('status') !== undefined) known.set(id, values.get('status'))
  return id => known.get(id)
}
