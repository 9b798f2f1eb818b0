import { formatDay } from '../text/words.ts'
import { dayAfter } from '../util/day.ts'
import { type Axis, axisHeight, axisOf, drawAxis, drawGrid } from './axis.ts'
import { type Flag, flags } from './flags.ts'
import { foot, head, MARGIN, PAGE } from './frame.ts'
import { shorten } from './measure.ts'
import { block, NOTE, text } from './parts.ts'
import { drawDue } from './roadmap-due.ts'
import { arrows } from './roadmap-lines.ts'
import { BESIDE, COLUMNS, fitTask, placeTask, type Row, rowBar, rowTexts } from './roadmap-row.ts'
import { BLUE, GREY, PALE, type Scene, type Shape } from './scene.ts'
import type { Roadmap } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'
import { roadmapLegend } from './way-legend.ts'

const GROUP = { size: 12, bold: true }
const GROUP_HEIGHT = 24
const COLUMN_HEAD = { ...NOTE, bold: true }
const GAP = 14

/** Tasks as bars along the years, unit by unit, with what they wait for and the deadlines they should keep. */
export function layOutRoadmap(roadmap: Roadmap): Scene {
  const { lang, heading, groups } = roadmap
  const axis = axisOf(roadmap.from, roadmap.to, MARGIN + BESIDE + GAP, PAGE - 2 * MARGIN - BESIDE - GAP)
  const above = head(heading, PAGE)
  const under = above.bottom + axisHeight(axis) + 4
  const marked = flags(flagsOf(roadmap, axis), { left: axis.x, right: PAGE - MARGIN }, under)
  const body = marked.bottom + 4
  const { rows, shapes, bottom } = placeGroups(roadmap, axis, body)
  const tasks = groups.flatMap(group => group.tasks)
  const below = drawDue(roadmap, bottom + axisHeight(axis) + 24)
  const signs = {
    looks: new Set(rows.flatMap(({ task, bar }) => (bar ? [task.look] : []))),
    late: tasks.some(({ late }) => late !== undefined),
    waits: arrows(rows, lang).length > 0,
    due: roadmap.due.length > 0,
  }
  const end = foot(heading.footer, roadmapLegend(signs, lang), below.bottom + 16, PAGE)
  const words = WAY_LABELS[lang]
  const late = tasks.filter(task => task.late !== undefined).length
  return {
    width: PAGE,
    height: end.bottom,
    title: heading.title,
    description: `${heading.subtitle}. ${words.describe.roadmap(tasks.length, groups.length, late)}`,
    shapes: [
      ...above.shapes,
      ...columnHeads(body - 8, lang),
      ...drawAxis(axis, above.bottom, words),
      ...shapes,
      ...drawGrid(axis, body, bottom),
      ...arrows(rows, lang),
      ...rows.flatMap(row => rowBar(row, lang)),
      ...marked.lines(bottom),
      ...marked.shapes,
      ...(bottom - body > 500 ? drawAxis(axis, bottom + 2, words) : []),
      ...below.shapes,
      ...end.shapes,
    ],
  }
}

/** The bounds of the way, and each day that is a deadline. */
function flagsOf({ begin, target, due, from, to, lang }: Roadmap, axis: Axis): Flag[] {
  const words = WAY_LABELS[lang]
  const count = (day: string): number => due.filter(one => one.day === day).length
  const days = [...new Set(due.map(({ day }) => day))].filter(day => from <= day && day <= to)
  return [
    { x: axis.at(begin), label: words.data(formatDay(begin, lang)), look: 'bound' },
    ...days.map((day): Flag => {
      const label = words.deadlines(formatDay(day, lang), count(day))
      return { x: axis.at(dayAfter(day)), label, look: 'deadline' }
    }),
    { x: axis.at(dayAfter(target)), label: words.target(formatDay(target, lang)), look: 'bound' },
  ]
}

function columnHeads(y: number, lang: Roadmap['lang']): Shape[] {
  const words = WAY_LABELS[lang]
  return [words.task, words.period, words.status, words.budget].map((head, i) => {
    const left = MARGIN + COLUMNS.slice(0, i).reduce((sum, w) => sum + w, 0) + 6
    return text(left, y, head, COLUMN_HEAD, { fill: GREY })
  })
}

/** A strip with the name of each unit, its tasks below. */
function placeGroups({ groups, lang }: Roadmap, axis: Axis, top: number) {
  const rows: Row[] = []
  const shapes: Shape[] = []
  let y = top
  for (const { title, tasks } of groups) {
    const room = PAGE - 2 * MARGIN - 12
    shapes.push({ kind: 'panel', x: MARGIN, y, w: PAGE - 2 * MARGIN, h: GROUP_HEIGHT, fill: PALE })
    shapes.push(text(MARGIN + 6, y + 16.5, shorten(title, GROUP, room), GROUP, { fill: BLUE, room }))
    y += GROUP_HEIGHT
    for (const task of tasks) {
      const row = placeTask(fitTask(task, lang), axis, y)
      rows.push(row)
      shapes.push(...rowTexts(row, lang))
      y += row.height
    }
  }
  if (groups.length > 0) return { rows, shapes, bottom: y }
  const none = block([WAY_LABELS[lang].noTasks], MARGIN + 6, top + 20, GROUP, { fill: GREY })
  return { rows, shapes: none, bottom: top + 40 }
}
