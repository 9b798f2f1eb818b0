import type { Verdict } from '../../findings/finding.ts'
import { formatDay, verdicts } from '../../text/words.ts'
import type { Day } from '../../util/day.ts'
import { MARGIN, PAGE } from '../frame.ts'
import { wrap } from '../measure.ts'
import { text } from '../parts.ts'
import { BLUE, GREY, type Shape } from '../scene.ts'
import { dayMark } from '../signs.ts'
import { drawTable, type TableRow } from '../table.ts'
import type { Compliance } from '../way.ts'
import { WAY_LABELS } from '../way-labels.ts'

/** A day on which verdicts change, with the number it has in the chart and in the table. */
export interface Numbered {
  day: Day
  number: number
  /** Whether mandatory requirements are among those that turn. */
  mandatory: boolean
  tip: string
}

export function numberDays({ turns, lang }: Compliance): Numbered[] {
  const days = [...new Set(turns.map(({ day }) => day))]
  return days.map((day, i) => {
    const own = turns.filter(turn => turn.day === day)
    const titles = own.map(({ title, after }) => `${title} ${verdicts[after][lang]}`)
    return {
      day,
      number: i + 1,
      mandatory: own.some(turn => turn.mandatory),
      tip: [formatDay(day, lang), ...titles].join(' – '),
    }
  })
}

const TITLE = { size: 13, bold: true }
const REST = { size: 12 }
/** More would make the picture a document; the report names them all. */
const MOST_TURNS = 60
const MOST_NEVER = 12
const WIDTHS = [44, 132, 436, 112, 270, PAGE - 2 * MARGIN - 994]

/** Below the chart: what turns on each numbered day and by which task, and what never does. */
export function drawTables(picture: Compliance, marks: readonly Numbered[], top: number) {
  const turned = drawTurns(picture, marks, top)
  const never = drawNever(picture, turned.bottom + 30)
  return { shapes: [...turned.shapes, ...never.shapes], bottom: never.bottom }
}

function drawTurns({ turns, lang }: Compliance, marks: readonly Numbered[], top: number) {
  const words = WAY_LABELS[lang]
  const heading = text(MARGIN, top + 6, words.turns, TITLE, { fill: BLUE })
  if (turns.length === 0) return { shapes: [heading, text(MARGIN, top + 28, words.noTurns, REST)], bottom: top + 36 }
  const heads = ['', words.day, words.requirement, words.severity, words.verdict, words.byTask]
  const columns = heads.map((head, i) => ({ head, w: WIDTHS[i] ?? 0, most: i === 5 ? 4 : 3 }))
  const byDay = new Map(marks.map(mark => [mark.day, mark]))
  const shown = foremost(turns)
  const rows = shown.map((turn, i): TableRow => {
    const first = shown[i - 1]?.day !== turn.day
    const mark = byDay.get(turn.day)
    const verdict = words.turn(verdicts[turn.before][lang], verdicts[turn.after][lang])
    return {
      cells: ['', first ? formatDay(turn.day, lang) : '', turn.title, turn.severity, verdict, turn.tasks],
      ...(first && mark
        ? {
            mark: (x: number, y: number): Shape[] => [
              dayMark(x + 12, y, String(mark.number), mark.mandatory, mark.tip),
            ],
          }
        : {}),
    }
  })
  const { shapes, bottom } = drawTable(columns, rows, MARGIN, top + 16)
  const rest = turns.length - shown.length
  if (rest === 0) return { shapes: [heading, ...shapes], bottom }
  return {
    shapes: [heading, ...shapes, text(MARGIN + 8, bottom + 18, words.moreTurns(rest), REST, { fill: GREY })],
    bottom: bottom + 24,
  }
}

/** Of more than there is room for, mandatory requirements before others, early days before late ones; in their order. */
function foremost(turns: Compliance['turns']): Compliance['turns'] {
  const inRank = [...turns.filter(turn => turn.mandatory), ...turns.filter(turn => !turn.mandatory)]
  const kept = new Set(inRank.slice(0, MOST_TURNS))
  return turns.filter(turn => kept.has(turn))
}

/** Requirements that are still open in the end, in two columns. */
function drawNever({ never, to, lang }: Compliance, top: number) {
  const words = WAY_LABELS[lang]
  if (never.length === 0)
    return { shapes: [text(MARGIN, top, words.noneNever(formatDay(to, lang)), TITLE, { fill: BLUE })], bottom: top + 6 }
  const shapes: Shape[] = []
  const w = (PAGE - 2 * MARGIN - 28) / 2
  let bottom = top
  let x = MARGIN
  for (const verdict of ['violated', 'undetermined'] as const) {
    const column = drawOpen(
      never.filter(one => one.verdict === verdict),
      { verdict, to, lang },
      { x, y: top, w },
    )
    shapes.push(...column.shapes)
    bottom = Math.max(bottom, column.bottom)
    x += w + 28
  }
  return { shapes, bottom }
}

interface About {
  verdict: Verdict
  to: Day
  lang: Compliance['lang']
}

function drawOpen(
  never: Compliance['never'],
  { verdict, to, lang }: About,
  { x, y: top, w }: { x: number; y: number; w: number },
) {
  const words = WAY_LABELS[lang]
  const title = wrap(words.never(verdicts[verdict][lang], formatDay(to, lang), never.length), TITLE, w, 2)
  const shapes: Shape[] = title.map((line, i) => text(x, top + i * 17, line, TITLE, { fill: BLUE }))
  let y = top + title.length * 17 + 4
  for (const { title, severity } of never.slice(0, MOST_NEVER)) {
    const lines = wrap(`${title} (${severity})`, REST, w - 14, 3)
    shapes.push(text(x, y, '–', REST), ...lines.map((line, i) => text(x + 14, y + i * 16, line, REST)))
    y += lines.length * 16 + 3
  }
  const rest = never.length - MOST_NEVER
  if (rest > 0) {
    shapes.push(text(x + 14, y, words.more(rest), REST, { fill: GREY }))
    y += 19
  }
  return { shapes, bottom: y - 8 }
}
