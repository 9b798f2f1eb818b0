import { VERDICTS } from '../../findings/finding.ts'
import { formatDay, verdicts } from '../../text/words.ts'
import { type Day, dayAfter } from '../../util/day.ts'
import { mermaidLine } from '../escape.ts'
import { width } from '../measure.ts'
import type { Lang } from '../picture.ts'
import { ROADMAP_LABELS } from '../roadmap-labels.ts'
import { boundsOf } from '../roadmap-leads.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'
import type { Compliance, Due, LeadRow, Roadmap, TaskBar, TaskLook } from '../way.ts'
import { WAY_LABELS } from '../way-labels.ts'

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
export function ganttConfig(picture: Roadmap): string[] {
  const { lang } = picture
  const wide = (texts: readonly string[]): number =>
    Math.ceil(Math.max(...texts.map(text => width(text, { size: 11 }) * 1.1)))
  const sections = sectionsOf(picture)
  const titles = [...sections.map(({ title }) => title), WAY_LABELS[lang].deadline]
  const names = sections.flatMap(({ lines }) => lines.map(({ name }) => name))
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

interface GanttLine {
  name: string
  tags: string
  /** What begins its id. */
  of: 't' | 'd'
  /** When, as Mermaid writes it. */
  time: string
}

/** Tasks, or rows of units, as a Gantt chart. Ids are numbered, never taken from the model. */
export function ganttLines(picture: Roadmap): string[] {
  let id = 0
  return [
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %m/%Y',
    // The day on which somebody looks at the picture is none of its days.
    '  todayMarker off',
    ...sectionsOf(picture).flatMap(({ title, lines }) => [
      `  section ${mermaidLine(title)}`,
      ...lines.map(({ name, tags, of, time }) => `  ${mermaidLine(name)} :${tags}${of}${++id}, ${time}`),
    ]),
  ]
}

/** What the picture shows from top to bottom; what it says by form and in columns is said in words. */
function sectionsOf(picture: Roadmap): { title: string; lines: GanttLine[] }[] {
  const { groups, leads = [], table, begin, lang, remarks = [] } = picture
  const sections = [
    ...groups.map(({ title, tasks }) => ({ title, lines: tasks.map(task => taskLine(task, begin, lang)) })),
    { title: ROADMAP_LABELS[lang].lead, lines: leads.map(lead => leadLine(lead, begin)) },
    { title: WAY_LABELS[lang].deadline, lines: table.map(due => dueLine(due, lang)) },
    {
      title: SHEET_LABELS[lang].notes,
      lines: remarks.map(name => ({ name, ...barOf({}, '', begin) })),
    },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

const dayOf = (day: Day): string => `${day}, 0d`

/** A task without days stands as such at the beginning. */
function taskLine(task: TaskBar, begin: Day, lang: Lang): GanttLine {
  const crit = task.late === undefined ? '' : 'crit, '
  return { name: taskName(task, lang), ...barOf(task, `${crit}${TAGS[task.look]}`, begin) }
}

function leadLine({ title, tasks, note, period, status, budget, late }: LeadRow, begin: Day): GanttLine {
  const said = [note, period, status, budget, late].filter(part => part !== '').join('; ')
  return { name: `${title} (${said})`, ...barOf(boundsOf(tasks), late === '' ? '' : 'crit, ', begin) }
}

function barOf({ start, end }: { start?: Day; end?: Day }, tags: string, begin: Day): Omit<GanttLine, 'name'> {
  const [from, to] = [start ?? end, end ?? start]
  if (from === undefined || to === undefined) return { tags: 'milestone, ', of: 't', time: dayOf(begin) }
  return { tags, of: 't', time: `${from}, ${dayAfter(to)}` }
}

function taskName({ name, late, period, status, budget, waits }: TaskBar, lang: Lang): string {
  const said = late === undefined ? '' : WAY_LABELS[lang].late(formatDay(late, lang))
  const before = waits.map(({ name, where }) => ROADMAP_LABELS[lang].waits(name, where))
  return `${name} (${[period, status, budget, said, ...before].filter(part => part !== '').join(', ')})`
}

const dueLine = ({ day, title }: Due, lang: Lang): GanttLine => ({
  name: `${title} (${formatDay(day, lang)})`,
  tags: 'milestone, crit, ',
  of: 'd',
  time: dayOf(day),
})

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
