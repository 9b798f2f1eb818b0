import { type Message, say } from '../findings/message.ts'
import type { State } from '../model/architecture.ts'
import { type Figure, figure, figureOf, history } from '../model/indicators.ts'
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
    yield judge(context, parameters)
  },
})

function judge({ state }: Context, parameters: Parameters): Outcome {
  const { architecture } = state
  const { sum, is, percent = 100, of, value, sameYear } = parameters
  const sides =
    sameYear && of
      ? sameYearSides(state, sum, of)
      : { part: latest(state, sum), whole: of ? latest(state, of) : undefined }
  const key = [...sum, is, ...(of ?? [String(value)])].join(' ')
  const section = architecture.knowledge('indicators') === 'absent' ? 'services' : 'indicators'
  const open = (message: Message, at?: Figure): Outcome => ({
    verdict: 'undetermined',
    subject: at?.subject ?? architecture.id,
    place: at?.place ?? architecture.placeOf(section),
    message,
    key,
  })
  if ('message' in sides) return open(sides.message)
  const { part, whole } = sides
  if ('missing' in part) return open(say('check.ratio-unknown', { missing: part.missing }))
  if (whole && 'missing' in whole) return open(say('check.ratio-unknown', { missing: whole.missing }), part.first)
  // Without anything to take a share of there is no share.
  if (whole && whole.total === 0)
    return open(say('check.ratio-unknown', { missing: (of ?? []).join(' + ') }), part.first)
  const limit = whole ? (whole.total * percent) / 100 : (value ?? 0)
  const beyond = is === 'at-least' ? limit - part.total : part.total - limit
  // A share met exactly must not fail for the way computers hold decimal fractions.
  const holds = beyond <= 1e-9 * Math.abs(limit)
  if (holds) return satisfied(part.first.subject)
  return {
    verdict: 'violated',
    subject: part.first.subject,
    place: part.first.place,
    message: wordsFor(parameters, part.total, whole?.total, limit),
    key,
  }
}

interface Side {
  total: number
  first: Figure
}

function latest(state: State, ids: readonly string[]): Side | { missing: string } {
  return add(ids.map(id => figure(state, id)))
}

function add(found: readonly (Figure | { missing: string })[]): Side | { missing: string } {
  const missing = found.flatMap(one => ('missing' in one ? one.missing : []))
  const known = found.filter((one): one is Figure => !('missing' in one))
  const first = known[0]
  if (missing.length || !first) return { missing: missing.join(', ') }
  return { total: known.reduce((total, one) => total + one.value, 0), first }
}

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
  part: number,
  whole: number | undefined,
  limit: number,
): Message {
  if (whole === undefined) return say('check.figure-beyond', { figure: sum.join(' + '), value: part, is, limit })
  if (is === 'at-most')
    return say('check.figures-disagree', { part: sum.join(' + '), value: part, whole: (of ?? []).join(' + '), limit })
  return say('check.ratio-below', { part, whole, percent: ((part / whole) * 100).toFixed(2), least: percent })
}
