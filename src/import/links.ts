import type { Candidate } from './candidates.ts'
import { columnLayout } from './from-map.ts'
import type { Identities } from './identify.ts'
import { CONNECTED } from './layout.ts'
import type { ModelView } from './model.ts'
import type { References } from './references.ts'

/** Statuses in which something is not, or not fully, in use: a connection of it is no further. */
const NOT_IN_USE = new Set<unknown>(['planned', 'building', 'pilot', 'retired'])

/**
 * The connections that a column of a sheet of systems names, such as `Kết nối với`: one from the system of the row to each
 * of them. Those the model or a sheet of connections states already are left as they are there.
 * @param stated what rows state, with their ids; a name nobody knows is a problem of its row
 */
export function linksOf(
  stated: readonly Candidate[],
  view: ModelView,
  { references, identities }: { references: References; identities: Identities },
): Candidate[] {
  const known = new Set([
    ...view.entries.flatMap(({ section, values }) => (section === 'connections' ? [ends(values.from, values.to)] : [])),
    ...stated.flatMap(({ section, values }) =>
      section === 'connections' ? [ends(values.get('from'), values.get('to'))] : [],
    ),
  ])
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
    return (found.value as unknown[]).flatMap((target): Candidate[] => {
      const between = ends(id, target)
      if (known.has(between)) return []
      known.add(between)
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
        values: new Map([
          ['from', id],
          ['to', target],
          ...(NOT_IN_USE.has(statusOf(one)) ? [['status', statusOf(one)] as const] : []),
        ]),
      }
      identities.identifyByEnds(link)
      return [link]
    })
  })
}

const ends = (from: unknown, to: unknown): string => `${String(from)} → ${String(to)}`

/** What the row says, or else the model. */
const statusOf = ({ values, entry }: Candidate): unknown => values.get('status') ?? entry?.values.status
