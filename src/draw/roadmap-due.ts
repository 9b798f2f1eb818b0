import { formatDay } from '../text/words.ts'
import { MARGIN, PAGE } from './frame.ts'
import { block, text } from './parts.ts'
import { BLUE, GREY, type Shape } from './scene.ts'
import { drawTable } from './table.ts'
import type { Due, Roadmap } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

const TITLE = { size: 13, bold: true }
/** More would make the picture a document. */
const MOST = 30
const WIDTHS = [150, 560, PAGE - 2 * MARGIN - 710]

/** Below the bars: which requirements the deadlines are of, and whether a task keeps them. */
export function drawDue({ due, begin, lang }: Roadmap, top: number): { shapes: Shape[]; bottom: number } {
  const words = WAY_LABELS[lang]
  if (due.length === 0) return { shapes: [], bottom: top - 20 }
  const [day = 0, requirement = 0, tasks = 0] = WIDTHS
  const columns = [
    { head: words.dueDay, w: day, most: 2 },
    { head: words.requirement, w: requirement, most: 3 },
    { head: words.taskMeets, w: tasks, most: 4 },
  ]
  const rows = due.slice(0, MOST).map(one => ({ cells: [dayText(one, begin, lang), one.title, tasksText(one, lang)] }))
  const { shapes, bottom } = drawTable(columns, rows, MARGIN, top + 16)
  const rest = due.length - MOST
  return {
    shapes: [
      text(MARGIN, top + 6, words.due(formatDay(begin, lang)), TITLE, { fill: BLUE }),
      ...shapes,
      ...(rest > 0 ? block([words.more(rest)], MARGIN + 8, bottom + 12, { size: 12 }, { fill: GREY }) : []),
    ],
    bottom: bottom + (rest > 0 ? 22 : 0),
  }
}

const dayText = ({ day }: Due, from: string, lang: Roadmap['lang']): string =>
  day < from ? `${formatDay(day, lang)} (${WAY_LABELS[lang].passed})` : formatDay(day, lang)

function tasksText({ tasks }: Due, lang: Roadmap['lang']): string {
  const words = WAY_LABELS[lang]
  const texts = tasks.map(({ name, end, late }) => {
    if (end === '') return words.undated(name)
    return (late ? words.tooLate : words.inTime)(name, end)
  })
  return texts.length === 0 ? words.noTask : texts.join('; ')
}
