import { formatDay } from '../text/words.ts'
import { MARGIN, PAGE } from './frame.ts'
import { block, text } from './parts.ts'
import { BLUE, GREY, type Shape } from './scene.ts'
import { drawTable, type TableColumn, type TableRow, tableRowHeight } from './table.ts'
import type { Due, Roadmap } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

const TITLE = { size: 13, bold: true }
/** More would make one picture a document; on several sheets nothing is left out. */
const MOST = 30
/** What a sheet of several says of one deadline takes fewer lines than this (`inRows`). */
const ALL_LINES = 60
const WIDTHS = [150, 560, PAGE - 2 * MARGIN - 710]

/** Below the bars: which requirements the deadlines are of, and whether a task keeps them. */
export function drawDue(roadmap: Roadmap, top: number): { shapes: Shape[]; bottom: number } {
  const { table, begin, lang, sheet } = roadmap
  const words = WAY_LABELS[lang]
  if (table.length === 0) return { shapes: [], bottom: top - 20 }
  const most = sheet ? table.length : MOST
  const rows = table.slice(0, most).map(one => rowOf(one, roadmap))
  const { shapes, bottom } = drawTable(columnsOf(roadmap), rows, MARGIN, top + 16)
  const rest = table.length - most
  return {
    shapes: [
      text(MARGIN, top + 6, words.due(formatDay(begin, lang)), TITLE, { fill: BLUE }),
      ...shapes,
      ...(rest > 0 ? block([words.more(rest)], MARGIN + 8, bottom + 12, { size: 12 }, { fill: GREY }) : []),
    ],
    bottom: bottom + (rest > 0 ? 22 : 0),
  }
}

/** How high the row of a deadline becomes on a sheet of several. */
export const dueHeight = (one: Due, roadmap: Roadmap): number =>
  tableRowHeight(rowOf(one, roadmap), columnsOf({ ...roadmap, sheet: { number: 2, of: 2 } }))

function columnsOf({ lang, sheet }: Roadmap): TableColumn[] {
  const words = WAY_LABELS[lang]
  const [day = 0, requirement = 0, tasks = 0] = WIDTHS
  return [
    { head: words.dueDay, w: day, most: 2 },
    { head: words.requirement, w: requirement, most: sheet ? ALL_LINES : 3 },
    { head: words.taskMeets, w: tasks, most: sheet ? ALL_LINES : 4 },
  ]
}

const rowOf = (one: Due, { begin, lang }: Roadmap): TableRow => ({
  cells: [dayText(one, begin, lang), one.title, tasksText(one, lang)],
})

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
