import { type Message, say } from '../findings/message.ts'
import type { State } from '../model/architecture.ts'
import { type Figure, figure, figureOf, history, type NoFigure } from '../model/indicators.ts'
import { inVnd } from '../util/money.ts'
import { type Context, defineCheck, type Outcome, satisfied } from './check.ts'
import { flag, number, object, texts } from './parameters.ts'

export interface Parameters {
  /** Indicators whose sum is judged. */
  sum: readonly string[]
  is: 'at-least' | 'at-most'
  /** Percent of the sum of `of` … */
  percent?: number
  of?: readonly string[]
  /** … or a fixed value. */
  value?: number
  /** Both sides must be figures of the same year. */
  sameYear?: boolean
}

/** Compares figures with a share of others or with a fixed value. A figure that is not stated leaves it open. */
export const figures = defineCheck<Parameters>({
  parameters: object(
    { sum: texts, is: { enum: ['at-least', 'at-most'] }, percent: number, of: texts, value: number, sameYear: flag },
    ['sum', 'is'],
  ),
  // A figure is stated or summed over all services: it is never half known.
  looksAt: () => [],
  *judge(context, parameters) {
    const outcome = judge(context, parameters)
    if (outcome) yield outcome
  },
})

/** Nothing where both sides are 0: a share of nothing that has no part either asks for nothing. */
function judge({ state }: Context, parameters: Parameters): Outcome | undefined {
  const { architecture } = state
  const { sum, is, percent = 100, of, value, sameYear } = parameters
  const sides =
    sameYear && of
      ? sameYearSides(state, sum, of)
      : { part: latest(state, sum), whole: of ? latest(state, of) : undefined }
  const key = [...sum, is, ...(of ?? [String(value)])].join(' ')
  const section = architecture.knowledge('indicators') === 'absent' ? 'services' : 'indicators'
  const open = (message: Message, at?: Figure, place = at?.place ?? architecture.placeOf(section)): Outcome => ({
    verdict: 'undetermined',
    subject: at?.subject ?? architecture.id,
    place,
    message,
    key,
  })
  // The service that lacks something is what has to be looked at.
  const unknown = (missing: NoFigure, at?: Figure) => open(unknownFigure(missing), at, missing.service?.place)
  if ('message' in sides) return open(sides.message)
  if ('missing' in sides.part) return unknown(sides.part)
  const { first } = sides.part
  if (sides.whole && 'missing' in sides.whole) return unknown(sides.whole, first)
  const same = comparable(sides.part, sides.whole)
  if (!same) return open(say('check.figure-units', { figures: [...sum, ...(of ?? [])].join(', ') }), first)
  const { part, whole } = same
  if (whole?.total === 0) {
    if (part.total === 0) return undefined
    // Without anything to take a share of there is no share; what is to stay below it does not.
    const args = { part: sum.join(' + '), value: part.total, whole: (of ?? []).join(' + ') }
    if (is === 'at-least') return open(say('check.ratio-of-nothing', args), first)
  }
  const limit = whole ? (whole.total * percent) / 100 : (value ?? 0)
  const beyond = is === 'at-least' ? limit - part.total : part.total - limit
  // A share met exactly must not fail for the way computers hold decimal fractions.
  const holds = beyond <= 1e-9 * Math.abs(limit)
  if (holds) return satisfied(first.subject)
  const message = wordsFor(parameters, part, whole, limit)
  return { verdict: 'violated', subject: first.subject, place: first.place, message, key }
}

interface Side {
  /** In the unit all figures share; in đồng when budgets are stated in several. */
  total: number
  first: Figure
  figures: readonly Figure[]
}

/** Both sides in one unit; undefined when they are stated in units that cannot be compared. */
function comparable(part: Side, whole: Side | undefined): { part: Side; whole: Side | undefined } | undefined {
  const figures = [...part.figures, ...(whole?.figures ?? [])]
  const units = new Set(figures.flatMap(({ unit }) => unit ?? []))
  if (units.size < 2) return { part, whole }
  // Budgets may be stated in different units of money and still be compared.
  if (figures.some(({ value, unit }) => inVnd(value, unit) === undefined)) return undefined
  const inOneUnit = (side: Side): Side => ({
    ...side,
    total: side.figures.reduce((total, { value, unit }) => total + (inVnd(value, unit) ?? 0), 0),
    figures: side.figures.map(one => ({ ...one, unit: 'vnd' })),
  })
  return { part: inOneUnit(part), whole: whole && inOneUnit(whole) }
}

function latest(state: State, ids: readonly string[]): Side | NoFigure {
  return add(ids.map(id => figure(state, id)))
}

function add(found: readonly (Figure | NoFigure)[]): Side | NoFigure {
  const missing = found.filter((one): one is NoFigure => 'missing' in one)
  const known = found.filter((one): one is Figure => !('missing' in one))
  const first = known[0]
  // What a service lacks is said of one service at a time; figures nobody states are said together.
  const service = missing.find(one => one.service)
  if (service) return service
  if (missing.length || !first) return { missing: missing.map(one => one.missing).join(', ') }
  return { total: known.reduce((total, one) => total + one.value, 0), first, figures: known }
}

/** Says which figure is missing, or which service does not say enough for it to be summed. */
export const unknownFigure = ({ missing, service }: NoFigure): Message =>
  service
    ? say('check.service-figure-unknown', { name: service.name, field: service.field })
    : say('check.ratio-unknown', { missing })

/** The latest year for which every figure of both sides is known. */
function sameYearSides(state: State, sum: readonly string[], of: readonly string[]) {
  const ids = [...sum, ...of]
  const years = ids.map(id => new Map(history(state, id).map(i => [i.from?.slice(0, 4) ?? '', i])))
  const shared = [...(years[0]?.keys() ?? [])].filter(year => years.every(one => one.has(year))).sort()
  const year = shared.at(-1)
  if (year === undefined) {
    const without = ids.filter((_, i) => years[i]?.size === 0)
    const all = (list: readonly string[]) =>
      list.map(id => `${id} (${[...(years[ids.indexOf(id)]?.keys() ?? [])].join(', ')})`).join(', ')
    return without.length
      ? { part: { missing: without.join(', ') }, whole: undefined }
      : { message: say('check.ratio-years', { part: all(sum), whole: all(of) }) }
  }
  const sideOf = (list: readonly string[]) => {
    const picked = list.flatMap(id => years[ids.indexOf(id)]?.get(year) ?? [])
    return add(picked.map(figureOf))
  }
  return { part: sideOf(sum), whole: sideOf(of) }
}

function wordsFor(
  { sum, of, is, percent = 100 }: Parameters,
  part: Side,
  whole: Side | undefined,
  limit: number,
): Message {
  const value = part.total
  const stated = part.figures.find(({ unit }) => unit !== undefined)?.unit
  const unit = stated === undefined ? {} : { unit: stated }
  if (whole === undefined) return say('check.figure-beyond', { figure: sum.join(' + '), value, is, limit, ...unit })
  if (is === 'at-most')
    return say('check.figures-disagree', { part: sum.join(' + '), value, whole: (of ?? []).join(' + '), limit })
  const share = ((value / whole.total) * 100).toFixed(2)
  return say('check.ratio-below', { part: value, whole: whole.total, percent: share, least: percent, ...unit })
}
