import { describe, expect, it } from 'vitest'
import { type Board, cellsOf } from '../../src/draw/board/board.ts'
import {
  arrange,
  arrangeSheets,
  arrangeWay,
  arrangeWhole,
  BOARD_VIEWS,
  forPages,
  inSheets,
  layOut,
  waySheets,
} from '../../src/draw/draw.ts'
import { fitsPage, PAGE_HEIGHT } from '../../src/draw/frame.ts'
import type { Integration, Overview, PictureInput } from '../../src/draw/picture.ts'
import type { Picture, Roadmap } from '../../src/draw/way.ts'
import { randomModel } from './random.ts'
import { barsOf, outside, overlappingBoxes, overlappingTexts, textsTooSmall, textsTooWide } from './scene.ts'
import { finding, HEADING, type Model, stateOf } from './state.ts'
import { manyTasks, wayInput } from './way-input.ts'

const input = (model: Model): PictureInput => ({
  state: stateOf(model),
  lang: 'vi',
  findings: Array.from({ length: 20 }, (_, i) => finding(`e${i * 3}`, i % 2 ? 'error' : 'warning')),
  required: [
    { system: 'dancu', rule: 'r', verdict: 'violated' },
    { system: 'thanhtoan', rule: 'r', verdict: 'violated' },
  ],
  heading: HEADING,
})

const textsOf = (page: Picture): string[] => layOut(page).shapes.flatMap(s => (s.kind === 'text' ? [s.text] : []))

/** Pages that can be read, with nothing on another thing, numbered one after the other, without title and footer. */
function expectPages(pages: readonly Picture[], almost = false): void {
  for (const page of pages) {
    const scene = layOut(page)
    expect(fitsPage(scene, almost), `${scene.width} x ${scene.height} ${scene.description}`).toBe(true)
    for (const problems of [outside, overlappingBoxes, overlappingTexts, textsTooSmall, textsTooWide])
      expect(problems(scene)).toEqual([])
    const texts = textsOf(page)
    expect(texts).not.toContain(HEADING.title)
    expect(texts).not.toContain(HEADING.footer)
    const part = 'part' in page ? page.part : undefined
    if (part) expect(scene.description).toContain(`phần ${part.number}/${part.of}`)
  }
}

const numbersOf = (pages: readonly Picture[]) => pages.map(page => ('part' in page ? page.part : undefined))
const partsOf = (pages: readonly Picture[]) => numbersOf(pages).map(part => [part?.number, part?.of])
const inTurn = (of: number) => Array.from({ length: of }, (_, i) => [i + 1, of])
const sorted = (list: readonly string[]) => [...list].sort()

describe.each([
  [60, 40, 1],
  [120, 90, 2],
])('for %i elements and %i connections', (elements, connections, seed) => {
  const model = randomModel(elements, connections, seed)

  it.each(BOARD_VIEWS)('the pages of %s have every row once, and each box of them', view => {
    const whole = arrangeWhole(view, input(model))
    const pages = forPages(whole) as Board[]
    expectPages(pages)
    if (pages.length > 1) expect(partsOf(pages)).toEqual(inTurn(pages.length))
    const boxes = (boards: readonly Board[]) =>
      new Set(boards.flatMap(cellsOf).map(({ kind, id, name }) => `${kind} ${id} ${name}`))
    expect(boxes(pages)).toEqual(boxes([whole]))
    const inTracks = (boards: readonly Board[]) =>
      sorted(
        boards.flatMap(({ groups }) =>
          groups.flatMap(({ rows }) =>
            rows.flatMap(row =>
              row.kind === 'grid'
                ? row.stack.cells.map(({ id }) => `grid ${id}`)
                : row.tracks.flatMap(({ link, stacks }) => [
                    ...(link ? [link.id] : []),
                    ...stacks.flatMap(({ cells }) => (cells.length > 1 ? cells.map(({ id }) => id) : [])),
                  ]),
            ),
          ),
        ),
      )
    expect(inTracks(pages)).toEqual(inTracks([whole]))
    expect(pages.flatMap(({ remarks }) => remarks)).toEqual(whole.remarks)
    const titles = pages.flatMap(({ groups }) => groups.map(({ title }) => title))
    expect(titles.filter(title => !title.endsWith('(tiếp theo)'))).toEqual(whole.groups.map(({ title }) => title))
  })

  it('those of the connections have each of them once with its way, then what has none', () => {
    const whole = arrange('integration', input(model)) as Integration
    const pages = forPages(whole) as Integration[]
    expectPages(pages)
    const ways = (list: readonly Integration[]) =>
      sorted(list.flatMap(({ parts }) => parts.flatMap(({ links }) => links.map(({ id, stops }) => `${id}: ${stops}`))))
    expect(pages.length).toBeGreaterThan(1)
    expect(partsOf(pages)).toEqual(inTurn(pages.length))
    expect(ways(pages)).toEqual(ways([whole]))
    expect(pages.flatMap(({ gaps }) => gaps)).toEqual(whole.gaps)
    expect(pages.slice(0, -1).every(({ part }) => part?.about !== undefined)).toBe(true)
  })

  it('those of the overview have every element, grouped first and then one by one, and every national system once', () => {
    const whole = arrange('overview', input(model)) as Overview
    const pages = forPages(whole) as Overview[]
    expectPages(pages, true)
    const cells = (list: readonly Overview[]) => list.flatMap(({ bands }) => bands.flatMap(band => [...band.cells]))
    const ids = (list: readonly Overview[], kind: string) =>
      sorted(cells(list).flatMap(cell => (cell.kind === kind ? [cell.id] : [])))
    const details = pages.filter(({ sheet }) => sheet !== undefined && sheet.number > 1)
    expect(ids(details.length > 0 ? details : pages, 'element')).toEqual(ids([whole], 'element'))
    expect(ids(pages, 'national')).toEqual(ids([whole], 'national'))
    expect(ids(pages, 'user')).toEqual(ids([whole], 'user'))
  })
})

it('the summary of a large picture is taken apart as it is, under its own number', () => {
  const model = randomModel(650, 620, 3)
  for (const sheets of [
    inSheets(arrange('overview', input(model))),
    inSheets(arrange('integration', input(model))),
    arrangeSheets('data', input(model)),
  ]) {
    const [summary] = sheets
    if (!summary) throw new Error('There is a summary.')
    const pages = forPages(summary)
    expectPages(pages, true)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(page => 'sheet' in page && page.sheet?.number)).toEqual(pages.map(() => 1))
    expect(partsOf(pages)).toEqual(inTurn(pages.length))
    // Ends of a group are not those of other agencies.
    expect(numbersOf(pages).filter(part => part?.about?.includes('Cơ quan, hệ thống khác'))).toEqual([])
    const remarks = (one: Picture) => ('remarks' in one ? (one.remarks ?? []) : [])
    expect(pages.flatMap(remarks)).toEqual(remarks(summary))
  }
})

it('connections on several pages are about as many on each: none stands alone behind a full page', () => {
  const ids = Array.from({ length: 40 }, (_, i) => i)
  const applications = ids.map(i => ({ id: `a${i}`, name: `Phần mềm quản lý số ${i}`, type: 'specialised' }))
  const countsOf = (n: number) => {
    const connections = ids.slice(0, n).map(i => ({ id: `k${i}`, from: `a${i}`, to: `a${i + 20}` }))
    const pages = forPages(arrange('integration', { ...input({ applications, connections }), required: [] }))
    return (pages as Integration[]).map(({ parts }) => parts.reduce((sum, { links }) => sum + links.length, 0))
  }
  for (const n of [16, 17, 18, 19, 20]) {
    const counts = countsOf(n)
    expect(counts.length).toBe(2)
    expect(Math.min(...counts)).toBeGreaterThan(0.6 * Math.max(...counts))
  }
})

describe('of a roadmap', () => {
  const names = (n: number) => Array.from({ length: n }, (_, i) => `Xây dựng, nâng cấp hệ thống thông tin số ${i}`)
  const text = manyTasks(names(40)).replaceAll('connection.dvcqg', 'integration.lgsp-to-ndxp')
  const tasksOf = ({ groups }: Roadmap) => groups.flatMap(({ tasks }) => [...tasks])

  it('the pages have every task once in the order of the plan, and name the part on which another is', () => {
    const whole = arrangeWay('roadmap', wayInput(text)) as Roadmap
    const pages = forPages(whole) as Roadmap[]
    expectPages(pages)
    expect(partsOf(pages)).toEqual(inTurn(pages.length))
    expect(pages.flatMap(tasksOf).map(({ id }) => id)).toEqual(tasksOf(whole).map(({ id }) => id))
    expect(pages.flatMap(page => [...barsOf(layOut(page)).keys()]).length).toBe(barsOf(layOut(whole)).size)
    const partOf = new Map(pages.flatMap((page, i) => tasksOf(page).map(({ name }) => [name, `phần ${i + 1}`])))
    const away = pages.flatMap(tasksOf).flatMap(({ waits }) => waits.filter(({ where }) => where !== undefined))
    expect(away.length).toBeGreaterThan(5)
    expect(pages.at(-1)?.groups).toEqual([])
    for (const page of pages) expect(JSON.stringify(layOut(page).shapes)).not.toContain('Chưa khai báo nhiệm vụ nào')
    // A page ends where the next task would no longer stand on it.
    for (const page of pages.slice(0, -2)) expect(layOut(page).height).toBeGreaterThan(0.6 * PAGE_HEIGHT)
    for (const { name, where } of away) expect(where).toBe(partOf.get(name))
    const days = (list: readonly Roadmap[]) => [
      ...new Set(list.flatMap(({ table }) => table.map(({ title }) => title.replace(' (tiếp theo)', '')))),
    ]
    expect(days(pages)).toEqual(days([whole]))
    const ofDeadlines = pages.filter(page => page.groups.length === 0)
    expect(ofDeadlines.length).toBeGreaterThan(0)
    for (const page of pages) expect(textsOf(page)).not.toContain('Chưa khai báo nhiệm vụ nào')
    for (const page of ofDeadlines) expect(layOut(page).description).not.toContain('0 nhiệm vụ')
  })

  it('the first page of one without tasks says so, and none of the others', () => {
    const whole = arrangeWay('roadmap', wayInput(manyTasks(names(2)))) as Roadmap
    const [due] = whole.table
    if (!due) throw new Error('There is a deadline.')
    const table = Array.from({ length: 40 }, (_, i) => ({ ...due, title: `Yêu cầu số ${i}` }))
    const pages = forPages({ ...whole, groups: [], table })
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(page => textsOf(page).includes('Chưa khai báo nhiệm vụ nào'))).toEqual(
      pages.map((_, i) => i === 0),
    )
    expectPages(pages)
  })

  it('those of its first sheet have every unit once', () => {
    const units = Array.from(
      { length: 60 },
      (_, i) => `  - { id: t${i}, name: Việc ${i}, lead: "external: Đơn vị ${i}", end: 2021 }`,
    )
    const many = Array.from({ length: 3 }, (_, i) => units.map(unit => unit.replace('id: t', `id: v${i}`)).join('\n'))
    const [summary] = waySheets(
      'roadmap',
      wayInput(manyTasks(names(10)).replace('tasks:\n', `tasks:\n${many.join('\n')}\n`)),
    )
    if (summary?.view !== 'roadmap') throw new Error('There is a summary.')
    const pages = forPages(summary) as Roadmap[]
    expectPages(pages)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(({ leads = [] }) => leads.map(({ title }) => title))).toEqual(
      summary.leads?.map(({ title }) => title),
    )
    expect(pages.flatMap(({ remarks = [] }) => remarks)).toEqual(summary.remarks)
  })
})
