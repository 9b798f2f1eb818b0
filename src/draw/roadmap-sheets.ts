import { SHEET_HEIGHT } from './frame.ts'
import { dueHeight } from './roadmap-due.ts'
import { ROADMAP_LABELS } from './roadmap-labels.ts'
import { GROUP_HEIGHT, roomOnSheet } from './roadmap-layout.ts'
import { leadRow } from './roadmap-leads.ts'
import { fitTask } from './roadmap-row.ts'
import { SHEET_LABELS } from './sheet-labels.ts'
import { detailsOf, rangeOf } from './sheets.ts'
import type { Due, LeadRow, Roadmap, TaskBar, TaskGroup } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

/** More tasks than this are never read on one page; nobody need lay them out to see that. */
const MOST = 120

type IsLegible = (picture: Roadmap) => boolean

/** What one sheet shows: tasks under the unit in the lead, or deadlines. */
export interface Page {
  groups: TaskGroup[]
  table: Due[]
}

/** One sheet when everything fits; otherwise a row for each unit in the lead and as many sheets as it takes to show every task and deadline. */
export function roadmapSheets(whole: Roadmap, isLegible: IsLegible): Roadmap[] {
  const count = whole.groups.reduce((sum, { tasks }) => sum + tasks.length, 0)
  if (count <= MOST && isLegible(whole)) return [whole]
  const pages = paginate(whole, roomOnSheet(whole, SHEET_HEIGHT), i => SHEET_LABELS[whole.lang].onSheets(`${i + 2}`))
  const of = pages.length + 1
  const details = pages.map(
    ({ groups, table }, i): Roadmap => ({
      ...whole,
      groups,
      table,
      sheet: { number: i + 2, of, ...aboutOf(groups) },
    }),
  )
  return [summaryOf(whole, pages, isLegible), ...details]
}

/** The units whose tasks are on a sheet, from the first to the last. */
function aboutOf(groups: readonly TaskGroup[]): { about?: string } {
  const [first, last] = [groups[0]?.title, groups.at(-1)?.title]
  if (first === undefined) return {}
  return { about: first === last ? first : `${first} – ${last}` }
}

/**
 * Tasks in their order, then deadlines, sheet after sheet.
 * @param place how a task on another sheet names it, by its place among them: `tờ 3`
 */
export function paginate(whole: Roadmap, room: number, place: (page: number) => string): Page[] {
  const pages = taskPages(whole, room, place)
  const known = new Map(
    pages.flatMap(({ groups }, i) =>
      groups.flatMap(({ tasks }) => tasks.map(({ id, name }) => [id, { name, where: place(i) }])),
    ),
  )
  const withWaits = pages.map(
    ({ groups, table }, i): Page => ({
      table,
      groups: groups.map(({ title, tasks }) => ({ title, tasks: tasks.map(task => away(task, place(i), known)) })),
    }),
  )
  return [...withWaits, ...duePages(whole, room)]
}

/** A task that says in words which others, on other sheets, must be done before. */
function away(task: TaskBar, where: string, known: ReadonlyMap<string, { name: string; where: string }>): TaskBar {
  const others = [...new Set(task.after)].flatMap(id => known.get(id) ?? []).filter(other => other.where !== where)
  const undrawn = task.waits.filter(({ name }) => !others.some(other => other.name === name))
  return { ...task, waits: [...undrawn, ...others] }
}

function taskPages({ groups, lang }: Roadmap, room: number, place: (page: number) => string): Page[] {
  const pages: Page[] = []
  const names = new Map(groups.flatMap(({ tasks }) => tasks.map(({ id, name }) => [id, name])))
  const here = new Set<string>()
  const heightOf = (task: TaskBar) => fitTask(waiting(task, names, here, place(MOST_PAGES)), lang).height
  let left = 0
  for (const { title, tasks } of groups) {
    let open: TaskBar[] | undefined
    for (const task of tasks) {
      if (heightOf(task) + (open ? 0 : GROUP_HEIGHT) > left) {
        pages.push({ groups: [], table: [] })
        left = room
        open = undefined
        here.clear()
      }
      if (!open) {
        const begun = task !== tasks[0]
        open = []
        pages.at(-1)?.groups.push({ title: begun ? SHEET_LABELS[lang].continued(title) : title, tasks: open })
        left -= GROUP_HEIGHT
      }
      open.push(task)
      left -= heightOf(task)
      here.add(task.id)
    }
  }
  return pages
}

/** Which of the later ones will be on its sheet is not known yet: as if none was. */
const waiting = (
  task: TaskBar,
  names: ReadonlyMap<string, string>,
  here: ReadonlySet<string>,
  where: string,
): TaskBar => ({
  ...task,
  waits: [...new Set(task.after)].flatMap(id => {
    const name = names.get(id)
    return name === undefined || id === task.id || here.has(id) ? [] : { name, where }
  }),
})

/** Its number is as wide as that of any sheet there will be. */
const MOST_PAGES = 888

/** Tasks named beside one deadline; a deadline of more has several rows. */
const TASKS_IN_ROW = 12

const inRows = (one: Due, lang: Roadmap['lang']): Due[] =>
  Array.from({ length: Math.max(1, Math.ceil(one.tasks.length / TASKS_IN_ROW)) }, (_, i) => ({
    ...one,
    title: i === 0 ? one.title : SHEET_LABELS[lang].continued(one.title),
    tasks: one.tasks.slice(i * TASKS_IN_ROW, (i + 1) * TASKS_IN_ROW),
  }))

/** What it takes to say that no task is stated, on the first page of a roadmap of deadlines alone. */
const NO_TASKS = 60

function duePages(whole: Roadmap, room: number): Page[] {
  const pages: Page[] = []
  let left = 0
  for (const one of whole.table.flatMap(due => inRows(due, whole.lang))) {
    const height = dueHeight(one, whole)
    if (height > left) {
      pages.push({ groups: [], table: [] })
      left = pages.length === 1 && whole.groups.length === 0 ? room - NO_TASKS : room
    }
    pages.at(-1)?.table.push(one)
    left -= height
  }
  return pages
}

/** A row for each unit; where they are too many, one for all that have fewest tasks. */
function summaryOf(whole: Roadmap, pages: readonly Page[], isLegible: IsLegible): Roadmap {
  const rows = whole.groups.map(({ title, tasks }) => leadRow(title, tasks, sheetsWith(tasks, pages), whole.lang))
  const ranked = [...rows].sort(
    (a, b) => Number(b.late !== '') - Number(a.late !== '') || b.tasks.length - a.tasks.length,
  )
  let most = Math.min(rows.length, MOST)
  for (;;) {
    const kept = new Set(most < rows.length ? ranked.slice(0, most) : rows)
    const picture = withRows(whole, rows, kept, pages)
    if (most <= 1 || isLegible(picture)) return picture
    most = Math.floor(most * 0.9)
  }
}

function withRows(
  whole: Roadmap,
  rows: readonly LeadRow[],
  kept: ReadonlySet<LeadRow>,
  pages: readonly Page[],
): Roadmap {
  const { lang } = whole
  const words = ROADMAP_LABELS[lang]
  const rest = rows.filter(row => !kept.has(row))
  const others = rest.flatMap(({ tasks }) => tasks)
  const of = pages.length + 1
  const count = rows.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const onSheets = (has: (page: Page) => boolean) => rangeOf(pages.flatMap((page, i) => (has(page) ? [i + 2] : [])))
  return {
    ...whole,
    groups: [],
    table: [],
    leads: [
      ...rows.filter(row => kept.has(row)),
      ...(rest.length > 0 ? [leadRow(words.others(rest.length), others, sheetsWith(others, pages), lang)] : []),
    ],
    sheet: { number: 1, of },
    remarks: [
      words.grouped(
        count,
        rows.filter(({ title }) => title !== WAY_LABELS[lang].noLead).length,
        onSheets(({ groups }) => groups.length > 0) || detailsOf(of),
      ),
      ...(rest.length > 0 ? [words.rest(rest.length)] : []),
      ...(whole.table.length > 0 ? [words.deadlines(onSheets(({ table }) => table.length > 0))] : []),
    ],
  }
}

function sheetsWith(tasks: readonly TaskBar[], pages: readonly Page[]): string {
  const ids = new Set(tasks.map(({ id }) => id))
  return rangeOf(
    pages.flatMap(({ groups }, i) => (groups.some(group => group.tasks.some(({ id }) => ids.has(id))) ? [i + 2] : [])),
  )
}
