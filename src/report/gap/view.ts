import type { Verdict } from '../../findings/finding.ts'
import type { Element } from '../../model/architecture.ts'
import type { Change, Removal } from '../../model/difference.ts'
import type { Framework } from '../../model/framework.ts'
import { placeIn } from '../../model/layers.ts'
import type { Turn } from '../../model/timeline.ts'
import { formatDay, type Lang, sections, severities, verdicts, wordOf } from '../../text/words.ts'
import { printable } from '../printable.ts'
import { titleOf } from '../view/facts.ts'
import { groupBy } from '../view/group.ts'
import { nameOf } from '../view/names.ts'
import { fieldText } from '../view/values.ts'
import type { GapInput } from './input.ts'
import { countsOf } from './json.ts'
import { GAP_WORDS } from './words.ts'

/** A change as a reader sees it. */
export interface ChangeRow {
  /** Readable without colour: `+` added, `×` retired, `~` changed. */
  sign: '+' | '×' | '~'
  id: string
  name: string
  /** What happens to it: a word, or the values before and after. */
  what: string
  tasks: string
  /** Ids of the tasks alone, for a narrow page. */
  taskIds: string
}

/** Changes of one component architecture in one layer. */
export interface ChangeGroup {
  component: string
  layer: string
  rows: ChangeRow[]
}

export interface TurnRow {
  rule: string
  title: string
  severity: string
  atFirst: string
  atLast: string
  /** Day from which it is satisfied to the end, or nothing. */
  metOn: string
  tasks: string
  taskIds: string
}

export interface PointRow {
  day: string
  counts: readonly number[]
  turned: readonly { rule: string; verdict: string }[]
}

/** A way in words, before it is set in any format. */
export interface GapView {
  title: string
  span: string
  counts: string
  groups: ChangeGroup[]
  unplanned: { id: string; name: string }[]
  undelivered: { id: string; name: string; task: string }[]
  turned: TurnRow[]
  never: TurnRow[]
  points: PointRow[]
  modelErrors: string
}

export function gapView(input: GapInput, lang: Lang): GapView {
  const { report, from, to, difference, turns } = input
  const { architecture } = report
  const words = GAP_WORDS[lang]
  const { added, removed, changed, unchanged } = difference
  const planned = architecture.dataAsOf !== undefined && from > architecture.dataAsOf
  const rows = turns.map(turn => turnRow(turn, input, lang))
  const errors = report.findings.filter(({ rule, level }) => rule.startsWith('model.') && level === 'error').length
  const named = (id: string) => ({ id: printable(id), name: nameOf(architecture, id) ?? printable(id) })
  return {
    title: titleOf(report),
    span: (planned ? words.plannedSpan : words.span)(formatDay(from, lang), formatDay(to, lang)),
    counts: words.counts(added.length, removed.length, changed.length, unchanged.length),
    groups: groupsOf(input, lang),
    unplanned: difference.unplanned.map(({ id }) => named(id)),
    undelivered: difference.undelivered.map(({ id, task, gone }) => {
      const ended = gone === undefined ? '' : `; ${words.goneOn(formatDay(gone, lang))}`
      return { ...named(id), task: `${taskText(task, input)}${ended}` }
    }),
    turned: rows.filter((_, i) => turns[i]?.steps.length),
    never: rows.filter((_, i) => turns[i]?.to === 'violated' || turns[i]?.to === 'undetermined'),
    points: pointRows(input, lang),
    modelErrors: errors === 0 ? '' : words.modelErrors(errors),
  }
}

function groupsOf(input: GapInput, lang: Lang): ChangeGroup[] {
  const { difference } = input
  const { architecture } = input.report
  const { framework } = architecture
  const words = GAP_WORDS[lang]
  const row = (sign: ChangeRow['sign'], { element, tasks }: Change, what: string) => ({
    element,
    row: {
      sign,
      id: printable(element.id),
      name: nameOf(architecture, element.id) ?? printable(element.id),
      what,
      tasks: tasks.map(task => taskText(task, input)).join('; '),
      taskIds: tasks.map(printable).join(', '),
    },
  })
  const all = [
    ...difference.added.map(one => row('+', one, words.added)),
    ...difference.changed.map(one =>
      row('~', one, one.fields.map(field => fieldText(field, one.element.section, architecture, lang)).join('; ')),
    ),
    ...difference.removed.map(one => row('×', one, removalText(one, architecture.elements, lang))),
  ]
  return framework.components.flatMap(component => {
    const own = all.filter(({ element }) => component.sections.includes(element.section))
    const byLayer = groupBy(own, ({ element }) => layerTitle(element, framework, lang))
    return [...byLayer].map(([layer, some]) => ({
      component: component.title[lang],
      layer,
      rows: some.map(r => r.row),
    }))
  })
}

/** Connections lie in no layer: they are called by their section. */
const layerTitle = (element: Element, { layers }: Framework, lang: Lang): string =>
  placeIn(layers, element.section, element.values.type)?.layer.title[lang] ?? wordOf(sections, element.section, lang)

function removalText({ how, by }: Removal, elements: ReadonlyMap<string, Element>, lang: Lang): string {
  const words = GAP_WORDS[lang]
  if (how === 'retired' || by === undefined) return words.removed
  const name = printable(elements.get(by)?.values.name ?? by)
  return how === 'merged' ? words.merged(name) : words.replaced(name)
}

const taskText = (task: string, { report }: Pick<GapInput, 'report'>): string => {
  const name = nameOf(report.architecture, task)
  return name === undefined ? printable(task) : `${name} (${printable(task)})`
}

function turnRow(turn: Turn, input: GapInput, lang: Lang): TurnRow {
  const rule = input.report.rules.find(({ id }) => id === turn.rule)
  const tasks = turn.metOn === undefined ? [] : (turn.steps.at(-1)?.tasks ?? [])
  return {
    rule: printable(turn.rule),
    title: printable(rule?.title[lang] ?? turn.rule),
    severity: rule ? wordOf(severities, rule.severity, lang) : '',
    atFirst: verdicts[turn.from][lang],
    atLast: verdicts[turn.to][lang],
    metOn: turn.metOn === undefined ? '' : formatDay(turn.metOn, lang),
    tasks: tasks.map(task => taskText(task, input)).join('; '),
    taskIds: tasks.map(printable).join(', '),
  }
}

function pointRows({ points, turns }: GapInput, lang: Lang): PointRow[] {
  const byDay = new Map<string, { rule: string; verdict: string }[]>()
  for (const { rule, steps } of turns) {
    for (const { day, verdict } of steps) {
      const own = byDay.get(day) ?? []
      byDay.set(day, [...own, { rule, verdict: wordOfVerdict(verdict, lang) }])
    }
  }
  return points.map((point, i) => {
    const { satisfied, violated, undetermined, notApplicable, waived } = countsOf(point)
    const day = point.state.day
    return {
      day: formatDay(day, lang),
      counts: [satisfied, violated, undetermined, notApplicable, waived],
      // The first point turns nothing, even where the second is of the same day.
      turned: i === 0 ? [] : (byDay.get(day) ?? []),
    }
  })
}

const wordOfVerdict = (verdict: Verdict, lang: Lang): string => verdicts[verdict][lang]
