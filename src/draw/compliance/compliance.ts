import { VERDICTS, type Verdict } from '../../findings/finding.ts'
import type { RuleSource } from '../../model/framework.ts'
import { formatDay, severities, verdicts, wordOf } from '../../text/words.ts'
import { byCodePoint } from '../../util/order.ts'
import { clean } from '../escape.ts'
import type { Compliance, TurnStep, WayInput } from '../way.ts'

/** What the chart shows: how many requirements have each verdict from day to day, and which of them turn. */
export function arrangeCompliance(input: WayInput): Compliance {
  const { lang, heading, from, to, points } = input
  const { framework } = input.first.state.architecture
  // Where the first and the last day are one, the last state is the one that holds.
  const byDay = new Map(points.map(point => [point.day, countsOf(point.verdicts)]))
  return {
    view: 'compliance',
    lang,
    heading,
    from,
    to,
    steps: [...byDay]
      .map(([day, counts]) => ({ day, counts }))
      .filter(({ day, counts }, i, all) => day === to || counts.join() !== all[i - 1]?.counts.join()),
    turns: turnsOf(input),
    successors: framework.successors
      .filter(({ from: day }) => from < day && day <= to)
      .map(({ document, from: day }) => {
        const { number, numberEn } = framework.documents.get(document) ?? { number: document }
        return { day, name: clean(lang === 'en' ? (numberEn ?? number) : number) }
      }),
    listed: input.listed,
    never: neverOf(input),
  }
}

const countsOf = (all: readonly Verdict[]): number[] =>
  VERDICTS.map(verdict => all.filter(one => one === verdict).length)

/** Every step of every requirement by day, mandatory ones first. */
function turnsOf(input: WayInput): TurnStep[] {
  const rules = rulesOf(input)
  return input.turns
    .flatMap(turn =>
      turn.steps.map((step, i): TurnStep => {
        const rule = rules.get(turn.rule)
        return {
          day: step.day,
          title: titleOf(turn.rule, rule, input.lang),
          mandatory: rule?.severity === 'mandatory',
          severity: severityOf(rule, input.lang),
          before: turn.steps[i - 1]?.verdict ?? turn.from,
          after: step.verdict,
          tasks: step.tasks.map(task => taskName(task, input)).join('; '),
        }
      }),
    )
    .sort((a, b) => byCodePoint(a.day, b.day) || Number(b.mandatory) - Number(a.mandatory))
}

function neverOf(input: WayInput): Compliance['never'] {
  const rules = rulesOf(input)
  return input.turns
    .filter(({ to }) => to === 'violated' || to === 'undetermined')
    .map(({ rule: id, to }) => {
      const rule = rules.get(id)
      const mandatory = rule?.severity === 'mandatory'
      return { title: titleOf(id, rule, input.lang), severity: severityOf(rule, input.lang), mandatory, verdict: to }
    })
    .sort((a, b) => Number(b.mandatory) - Number(a.mandatory))
}

const rulesOf = ({ rules }: WayInput): ReadonlyMap<string, RuleSource> => new Map(rules.map(rule => [rule.id, rule]))
const titleOf = (id: string, rule: RuleSource | undefined, lang: WayInput['lang']): string =>
  clean(rule?.title[lang] ?? id)
const severityOf = (rule: RuleSource | undefined, lang: WayInput['lang']): string =>
  rule ? wordOf(severities, rule.severity, lang) : ''

const taskName = (id: string, { first }: WayInput): string =>
  clean(String(first.state.architecture.elements.get(id)?.values.name ?? '')) || clean(id)

/** `31/12/2020: Đáp ứng 20, Chưa đáp ứng 8`; verdicts nobody has are left out. */
export function countsText({ day, counts }: Compliance['steps'][number], lang: WayInput['lang']): string {
  const parts = VERDICTS.flatMap((verdict, i) => (counts[i] ? [`${verdicts[verdict][lang]} ${counts[i]}`] : []))
  return `${formatDay(day, lang)}: ${parts.join(', ')}`
}
