import type { WayInput } from '../../src/draw/way.ts'
import { timeline, turns } from '../../src/engine/timeline.ts'
import { difference } from '../../src/model/difference.ts'
import { requiredSystems } from '../../src/model/required.ts'
import type { Point } from '../../src/model/timeline.ts'
import { rules as allRules, linkOne } from '../support/model.ts'
import { HEADING } from './state.ts'

/** What the pictures of the way are drawn from, through the real stages. */
export function wayInput(text: string, more: Partial<WayInput> = {}): WayInput {
  const { architecture } = linkOne(text)
  const { dataAsOf: from = '', targetDate: to = '' } = architecture
  const points = timeline(architecture, allRules, { from, to, waivers: true, others: () => () => undefined })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new Error('A timeline has a first and a last point.')
  const lang = more.lang ?? 'vi'
  const of = ({ state, findings, requirements }: Point) => ({
    state,
    lang,
    findings: [...findings.values()].flat(),
    required: requiredSystems(
      allRules.map(rule => rule.source),
      [...requirements],
    ),
    heading: HEADING,
  })
  return {
    lang,
    heading: HEADING,
    from,
    to,
    first: of(first),
    last: of(last),
    difference: difference(first.state, last.state),
    points: points.map(({ state, requirements }) => ({ day: state.day, verdicts: requirements.map(r => r.verdict) })),
    turns: turns(points),
    rules: allRules.map(rule => rule.source),
    listed: true,
    ...more,
  }
}

/** The head of a model with a roadmap; its sections follow. */
export const planned = (sections: string, target = '2025-12-31'): string =>
  `khung: 1
architecture: { id: thu, title: Thử, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: ${target} }
${sections}`

/** A JSON string is a YAML string. */
const quoted = (text: string): string => JSON.stringify(text)

/** Tasks with these names, one after the other, a month each, of five units; every third waits for the one before. */
export function manyTasks(names: readonly string[], years = 5): string {
  const units = Array.from({ length: 5 }, (_, i) => `  - { id: so${i}, name: Sở số ${i} }`)
  const tasks = names.map((name, i) => {
    const month = (i * 7) % (years * 12)
    const day = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    const waits = i % 3 === 2 ? `, dependsOn: [t${i - 1}, t${(i * 5) % names.length}]` : ''
    const time =
      i % 11 === 10 ? '' : i % 5 === 4 ? `, start: ${day}-15, end: ${day}-15` : `, start: ${day}, end: ${day}`
    const status = ['planned', 'building', 'operating', 'retired'][i % 5]
    return `  - { id: t${i}, name: ${quoted(name)}, lead: so${i % 5}${time}${waits}, budget: ${i * 1000.5}, budgetUnit: million-vnd${status ? `, status: ${status}` : ''}, meets: [connection.dvcqg] }`
  })
  return planned(`units:\n${units.join('\n')}\ntasks:\n${tasks.join('\n')}\n`, `${2020 + years}-12-31`)
}
