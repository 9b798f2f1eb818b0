import { VERDICTS } from '../findings/finding.ts'
import { formatDay, verdicts } from '../text/words.ts'
import { type Day, dayAfter } from '../util/day.ts'
import { mermaidLine } from './escape.ts'
import { width } from './measure.ts'
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

/**
 * Room for what Mermaid writes beside the bars: titles of groups before them, and names of tasks after them, which it
 * would otherwise lay over each other or cut off.
 */
export function ganttConfig({ groups, due, lang }: Roadmap): string[] {
  const wide = (texts: readonly string[]): number =>
    Math.ceil(Math.max(...texts.map(text => width(text, { size: 11 }) * 1.1)))
  const titles = [...groups.map(group => group.title), WAY_LABELS[lang].deadline]
  const names = [
    ...groups.flatMap(group => group.tasks.map(task => taskName(task, lang))),
    ...due.map(({ day, title }) => dueName(day, title, lang)),
  ]
  const left = Math.min(MOST_TITLE, wide(titles) + 20)
  // Mermaid asks for one and a half times the room on the left besides.
  const right = Math.min(MOST_NAME, wide(['', ...names]) + Math.ceil(1.5 * left))
  return [
    'config:',
    '  gantt:',
    `    leftPadding: ${left}`,
    `    rightPadding: ${right}`,
    `    useWidth: ${left + BARS + right}`,
  ]
}

/** Width of the bars themselves, and of what stands on either side at most. */
const [BARS, MOST_TITLE, MOST_NAME] = [1000, 400, 1600]

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
    // The day on which somebody looks at the picture is none of its days.
    '  todayMarker off',
    ...groups.flatMap(group => [
      section(group.title),
      ...group.tasks.map(task => taskLine(task, ids.get(task.id) ?? '', begin, lang)),
    ]),
    ...(due.length > 0 ? [section(words.deadline)] : []),
    ...due.map(
      ({ day, title }, i) => `  ${mermaidLine(dueName(day, title, lang))} :milestone, crit, d${i + 1}, ${day}, 0d`,
    ),
  ]
}

/** What the picture says by form and in columns is said in words. A task without days stands as such at the beginning. */
function taskLine(task: TaskBar, id: string, begin: string, lang: Lang): string {
  const name = mermaidLine(taskName(task, lang))
  const [start, end] = [task.start ?? task.end, task.end ?? task.start]
  if (start === undefined || end === undefined) return `  ${name} :milestone, ${id}, ${begin}, 0d`
  const crit = task.late === undefined ? '' : 'crit, '
  return `  ${name} :${crit}${TAGS[task.look]}${id}, ${start}, ${dayAfter(end)}`
}

function taskName({ name, late, period, status, budget }: TaskBar, lang: Lang): string {
  const said = late === undefined ? '' : WAY_LABELS[lang].late(formatDay(late, lang))
  return `${name} (${[period, status, budget, said].filter(part => part !== '').join(', ')})`
}

const dueName = (day: Day, title: string, lang: Lang): string => `${title} (${formatDay(day, lang)})`

/** Counts of the verdicts from day to day; Mermaid has no chart of areas. */
export const timelineLines = ({ heading, steps, lang }: Compliance): string[] => [
  'timeline',
  // Charts of this kind do not show the title at the head of the text.
  `  title ${mermaidLine(heading.title)}`,
  ...steps.map(({ day, counts }) => {
    const events = VERDICTS.flatMap((verdict, i) => (counts[i] ? [`${verdicts[verdict][lang]} ${counts[i]}`] : []))
    return `  ${mermaidLine(formatDay(day, lang))}${events.map(event => ` : ${mermaidLine(event)}`).join('')}`
  }),
]
