import { formatDay } from '../text/words.ts'
import { dayAfter } from '../util/day.ts'
import { type Axis, axisHeight, axisOf, drawAxis, drawGrid } from './axis.ts'
import { type Flag, flags } from './flags.ts'
import { drawRemarks, foot, head, MARGIN, PAGE } from './frame.ts'
import { shorten } from './measure.ts'
import { block, NOTE, text } from './parts.ts'
import { drawDue } from './roadmap-due.ts'
import { ROADMAP_LABELS } from './roadmap-labels.ts'
import { drawLeads } from './roadmap-lead-rows.ts'
import { arrows } from './roadmap-lines.ts'
import { BESIDE, columnLefts, fitTask, placeTask, type Row, rowBar, rowTexts } from './roadmap-row.ts'
import { BLUE, GREY, PALE, type Scene, type Shape } from './scene.ts'
import { sheetHeading } from './sheets.ts'
import type { Roadmap, TaskBar } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'
import { roadmapLegend } from './way-legend.ts'

const GROUP = { size: 12, bold: true }
export const GROUP_HEIGHT = 24
const COLUMN_HEAD = { ...NOTE, bold: true }
const GAP = 14

/** What legend and footer take at most, and the bars keep from what is below them. */
const BELOW = 170

/** What tasks or deadlines may take of a sheet so high: the rest is for what stands around them. */
export function roomOnSheet(roadmap: Roadmap, height: number): number {
  const { body } = above(roadmap)
  return height - body - BELOW
}

/** Title, days and flags: where the rows begin. */
function above(roadmap: Roadmap) {
  const heading = sheetHeading(roadmap)
  const title = head(heading, PAGE)
  const axis = axisOf(roadmap.from, roadmap.to, MARGIN + BESIDE + GAP, PAGE - 2 * MARGIN - BESIDE - GAP)
  const room = { left: axis.x, right: PAGE - MARGIN }
  const marked = flags(flagsOf(roadmap, axis), room, title.bottom + axisHeight(axis) + 4)
  return { heading, title, axis, marked, body: marked.bottom + 4 }
}

/** Tasks as bars along the years, unit by unit, with what they wait for and the deadlines they should keep. */
export function layOutRoadmap(roadmap: Roadmap): Scene {
  const { lang, groups, leads } = roadmap
  const around = above(roadmap)
  const { heading, title } = around
  // A sheet of deadlines has neither tasks nor days.
  const chart = isOfDeadlines(roadmap)
    ? { shapes: [], rows: [], bottom: title.bottom - 20 }
    : drawChart(roadmap, around)
  const due = drawDue(roadmap, chart.bottom + 24)
  const said = drawRemarks(roadmap.remarks ?? [], due.bottom + (roadmap.remarks ? 10 : 0), PAGE)
  const tasks = tasksOf(roadmap)
  const signs = {
    looks: new Set(chart.rows.flatMap(({ task, bar }) => (bar ? [task.look] : []))),
    late: tasks.some(({ late }) => late !== undefined),
    waits: arrows(chart.rows, lang).length > 0,
    due: roadmap.due.length > 0 && !isOfDeadlines(roadmap),
    span: leads !== undefined,
  }
  const items = roadmapLegend(signs, lang)
  const end = foot(heading.footer, items.length > 1 ? items : [], said.bottom + 16, PAGE)
  const late = tasks.filter(task => task.late !== undefined).length
  const units = leads ?? groups
  const words = isOfDeadlines(roadmap)
    ? `${WAY_LABELS[lang].due(formatDay(roadmap.begin, lang))}.`
    : WAY_LABELS[lang].describe.roadmap(tasks.length, units.length, late)
  return {
    width: PAGE,
    height: end.bottom,
    title: heading.title,
    description: [`${heading.subtitle}. ${words}`, ...(roadmap.remarks ?? [])].join(' '),
    shapes: [...title.shapes, ...chart.shapes, ...due.shapes, ...said.shapes, ...end.shapes],
  }
}

/** That no task is stated is said only where none is: on the first page of the whole. */
const isOfDeadlines = ({ sheet, part, groups, leads }: Roadmap): boolean =>
  groups.length === 0 && leads === undefined && (sheet !== undefined || (part?.number ?? 1) > 1)

const tasksOf = ({ groups, leads = [] }: Roadmap): TaskBar[] => [...groups, ...leads].flatMap(({ tasks }) => [...tasks])

/** The days across the page, and below them a row for each task or unit. */
function drawChart(roadmap: Roadmap, { title, axis, marked, body }: ReturnType<typeof above>) {
  const { lang, leads } = roadmap
  const words = WAY_LABELS[lang]
  const { rows, shapes, bars, bottom } = leads
    ? { rows: [], ...drawLeads(leads, axis, body, lang) }
    : placeGroups(roadmap, axis, body)
  return {
    rows,
    bottom: bottom + axisHeight(axis),
    shapes: [
      ...columnHeads(body - 8, roadmap),
      ...drawAxis(axis, title.bottom, words),
      ...shapes,
      ...drawGrid(axis, body, bottom),
      ...arrows(rows, lang),
      ...bars,
      ...marked.lines(bottom),
      ...marked.shapes,
      ...(bottom - body > 500 ? drawAxis(axis, bottom + 2, words) : []),
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

function columnHeads(y: number, { lang, leads }: Roadmap): Shape[] {
  const words = WAY_LABELS[lang]
  const first = leads ? ROADMAP_LABELS[lang].lead : words.task
  const lefts = columnLefts()
  return [first, words.period, words.status, words.budget].map((head, i) =>
    text(lefts[i] ?? 0, y, head, COLUMN_HEAD, { fill: GREY }),
  )
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
  if (groups.length > 0) return { rows, shapes, bars: rows.flatMap(row => rowBar(row, lang)), bottom: y }
  const none = block([WAY_LABELS[lang].noTasks], MARGIN + 6, top + 20, GROUP, { fill: GREY })
  return { rows, shapes: none, bars: [], bottom: top + 40 }
}
