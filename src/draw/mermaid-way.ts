import { VERDICTS } from '../findings/finding.ts'
import { formatDay, verdicts } from '../text/words.ts'
import { dayAfter } from '../util/day.ts'
import { mermaidLine } from './escape.ts'
import type { Lang } from './picture.ts'
import type { Compliance, Roadmap, TaskBar, TaskLook } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

/** Mermaid's tags come nearest to what the bars look like. */
const TAGS: Readonly<Record<TaskLook, string>> = {
  done: 'done, ',
  'under-way': 'active, ',
  planned: '',
  unstated: '',
  dropped: 'done, ',
}

/** Tasks as a Gantt chart. Ids are numbered, never taken from the model. */
export function ganttLines({ groups, due, begin, lang }: Roadmap): string[] {
  const words = WAY_LABELS[lang]
  const tasks = groups.flatMap(group => group.tasks)
  const ids = new Map(tasks.map((task, i) => [task.id, `t${i + 1}`]))
  const section = (title: string): string => `  section ${mermaidLine(title)}`
  return [
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %m/%Y',
    ...groups.flatMap(group => [
      section(group.title),
      ...group.tasks.map(task => taskLine(task, ids.get(task.id) ?? '', begin, lang)),
    ]),
    ...(due.length > 0 ? [section(words.deadline)] : []),
    ...due.map(
      ({ day, title }, i) =>
        `  ${mermaidLine(`${title} (${formatDay(day, lang)})`)} :milestone, crit, d${i + 1}, ${day}, 0d`,
    ),
  ]
}

/** What the picture says by form and in columns is said in words. A task without days stands as such at the beginning. */
function taskLine(task: TaskBar, id: string, begin: string, lang: Lang): string {
  const words = WAY_LABELS[lang]
  const said = task.late === undefined ? '' : words.late(formatDay(task.late, lang))
  const known = [task.period, task.status, task.budget, said].filter(part => part !== '')
  const name = mermaidLine(`${task.name} (${known.join(', ')})`)
  const [start, end] = [task.start ?? task.end, task.end ?? task.start]
  if (start === undefined || end === undefined) return `  ${name} :milestone, ${id}, ${begin}, 0d`
  const crit = task.late === undefined ? '' : 'crit, '
  return `  ${name} :${crit}${TAGS[task.look]}${id}, ${start}, ${dayAfter(end)}`
}

/** Counts of the verdicts from day to day; Mermaid has no chart of areas. */
export const timelineLines = ({ steps, lang }: Compliance): string[] => [
  'timeline',
  ...steps.map(({ day, counts }) => {
    const events = VERDICTS.flatMap((verdict, i) => (counts[i] ? [`${verdicts[verdict][lang]} ${counts[i]}`] : []))
    return `  ${mermaidLine(formatDay(day, lang))}${events.map(event => ` : ${mermaidLine(event)}`).join('')}`
  }),
]
