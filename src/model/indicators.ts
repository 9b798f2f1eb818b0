import type { Place } from '../findings/source.ts'
import type { Day } from '../util/day.ts'
import { byCodePoint } from '../util/order.ts'
import type { Element, Indicator, State } from './architecture.ts'

/** A figure on the state's day, and where it stands. `subject`: the indicator, or the architecture if it is a sum. */
export interface Figure {
  value: number
  from?: Day
  place: Place
  subject: string
  /** As the model states it. */
  unit?: string
}

/** Figures that can be summed from `services` when no indicator states them. */
const SUMS: Readonly<Record<string, { level?: number; field: 'count' | 'onNationalPortal' }>> = {
  'services-total': { field: 'count' },
  'services-level-3': { level: 3, field: 'count' },
  'services-level-4': { level: 4, field: 'count' },
  'services-on-dvcqg': { field: 'onNationalPortal' },
}

/** Figures of services that entries of `services` do not tell. */
const OF_SERVICES: readonly string[] = ['services-online-with-files']

/** Ids of the figures that can be summed from `services`. */
export const SUMMED = Object.keys(SUMS)

/** A figure that is not known: its id, or that of a service and the field it lacks for the sum, and where that stands. */
export interface NoFigure {
  missing: string
  service?: { name: string; field: string; place: Place }
}

/** The latest figure not dated after the day; else its sum over the services; else what is missing for it. */
export function figure(state: State, id: string): Figure | NoFigure {
  const latest = history(state, id).at(-1)
  return latest ? figureOf(latest) : (sumOfServices(state, id) ?? { missing: id })
}

/** All figures of an id not dated after the day, oldest first, undated ones before all. */
export function history(state: State, id: string): Indicator[] {
  const dated = state.architecture.indicators.filter(i => i.id === id && (i.from === undefined || i.from <= state.day))
  const order = (i: Indicator): string => `${i.from ?? ''} ${i.to ?? ''}`
  return dated.sort((a, b) => byCodePoint(order(a), order(b)))
}

export const figureOf = (indicator: Indicator): Figure => ({
  value: indicator.value,
  place: indicator.at.place('value'),
  subject: indicator.id,
  ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
  ...(indicator.from === undefined ? {} : { from: indicator.from }),
})

/** A figure summed over the existing services; what is missing for it; undefined where services are not all known. */
export function sumOfServices(state: State, id: string): Figure | NoFigure | undefined {
  const about = SUMS[id]
  const { architecture } = state
  if (architecture.knowledge('services') !== 'complete') return undefined
  const services = state.all('services').filter(({ exists }) => exists)
  const sum = { place: architecture.placeOf('services'), subject: architecture.id }
  // Where there is no service at all, there is none of any kind.
  if (services.length === 0 && (about || OF_SERVICES.includes(id))) return { value: 0, ...sum }
  if (!about) return undefined
  let value = 0
  for (const { values, element } of services) {
    if (about.level !== undefined && values.level === undefined) return lacking(element, 'level')
    if (about.level !== undefined && values.level !== about.level) continue
    const amount = values[about.field]
    if (amount === undefined) return lacking(element, about.field)
    value += amount
  }
  return { value, ...sum }
}

function lacking({ id, values, at }: Element, field: string): NoFigure {
  return { missing: `${id}.${field}`, service: { name: values.name || id, field, place: at.place() } }
}
