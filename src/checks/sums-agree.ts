import { say } from '../findings/message.ts'
import type { Indicator, State } from '../model/architecture.ts'
import { history, SUMMED, sumOfServices } from '../model/indicators.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { unknownFigure } from './figures.ts'
import { object } from './parameters.ts'

export interface Parameters {
  /** Figures that can be stated in `indicators` and summed from `services`. */
  figures: readonly string[]
}

/**
 * Figures stated of the day equal their sums over the services that exist. One of the two is enough for a model: where
 * only one is given, or the figure is of another time, there is nothing to compare.
 */
export const sumsAgree = defineCheck<Parameters>({
  parameters: object({ figures: { type: 'array', items: { enum: SUMMED } } }, ['figures']),
  looksAt: () => ['services', 'indicators'],
  *judge({ state }, { figures }) {
    if (!state.all('services').some(({ exists }) => exists)) return
    for (const id of figures) {
      const stated = statedOn(state, id)
      const outcome = stated && compare(state, stated)
      if (outcome) yield outcome
    }
  },
})

/** The latest figure whose time includes the day: one of last year may rightly differ from the services of today. */
const statedOn = (state: State, id: string): Indicator | undefined =>
  history(state, id)
    .filter(({ to }) => to === undefined || to >= state.day)
    .at(-1)

function compare(state: State, stated: Indicator): Outcome | undefined {
  const sum = sumOfServices(state, stated.id)
  if (!sum) return undefined
  const rest = { subject: stated.id, place: stated.at.place('value'), key: stated.id }
  if ('missing' in sum) return { verdict: 'undetermined', message: unknownFigure(sum), ...rest }
  if (sum.value === stated.value) return satisfied(stated.id)
  const args = { figure: stated.id, value: stated.value, sum: sum.value }
  return { verdict: 'violated', message: say('check.sum-differs', args), ...rest }
}
