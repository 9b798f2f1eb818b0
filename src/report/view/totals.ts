import { type Requirement, VERDICTS, type Verdict } from '../../findings/finding.ts'
import { type Lang, verdicts } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { groupBy } from './group.ts'

/** How many requirements of a component came to each verdict, in the order of `VERDICTS`. */
export interface Total {
  /** Id of the component; '' for all of them. */
  component: string
  title: string
  counts: readonly number[]
  sum: number
}

export const verdictTitles = (lang: Lang): string[] => VERDICTS.map(verdict => verdicts[verdict][lang])

/** A row for each component that has requirements, in the framework's order, and one for all of them. */
export function totalsOf(input: ReportInput, lang: Lang): { rows: Total[]; all: Total } {
  const byComponent = groupBy(input.requirements, ({ component }) => component)
  const titles = new Map(input.architecture.framework.components.map(({ id, title }) => [id, title[lang]]))
  const order = [...new Set([...titles.keys(), ...byComponent.keys()])]
  return {
    rows: order.flatMap(id => {
      const own = byComponent.get(id)
      return own ? [total(id, titles.get(id) ?? id, own)] : []
    }),
    all: total('', LABELS[lang].labels.total, input.requirements),
  }
}

const total = (component: string, title: string, requirements: readonly Requirement[]): Total => ({
  component,
  title,
  counts: VERDICTS.map(verdict => requirements.filter(one => one.verdict === verdict).length),
  sum: requirements.length,
})

/** `Đáp ứng (trên các thành phần đã khai báo)`. */
export const verdictText = (verdict: Verdict, partial: boolean, lang: Lang): string =>
  verdicts[verdict][lang] + (partial ? ` (${LABELS[lang].partial})` : '')
