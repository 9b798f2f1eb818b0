import { describe, expect, it } from 'vitest'
import { arrangeWay, inSheets, layOut, mermaid, summaryOnly, svg, waySheets } from '../../src/draw/draw.ts'
import { isLegible, SHEET_HEIGHT } from '../../src/draw/frame.ts'
import { ROADMAP_LABELS } from '../../src/draw/roadmap-labels.ts'
import { leadRow } from '../../src/draw/roadmap-leads.ts'
import type { Roadmap, TaskBar, WayInput } from '../../src/draw/way.ts'
import { HOSTILE } from './hostile.ts'
import { strangeChartLines } from './mermaid-lines.ts'
import { barsInTheWay, barsOf, outside, overlappingTexts, textsTooSmall, textsTooWide } from './scene.ts'
import { HEADING } from './state.ts'
import { manyTasks, planned, wayInput } from './way-input.ts'
import { parseXml } from './xml.ts'

const names = (n: number) => Array.from({ length: n }, (_, i) => `Xây dựng, nâng cấp hệ thống thông tin số ${i}`)
const whole = (input: WayInput) => arrangeWay('roadmap', input) as Roadmap
const sheetsOf = (text: string, more: Partial<WayInput> = {}) => inSheets(whole(wayInput(text, more))) as Roadmap[]
const tasksOf = ({ groups }: Roadmap): TaskBar[] => groups.flatMap(({ tasks }) => [...tasks])
const arrowsOf = (sheet: Roadmap): string[] =>
  layOut(sheet).shapes.flatMap(s => (s.kind === 'stroke' && s.arrow && s.tip ? [s.tip] : []))

describe.each([70, 150, 700])('the roadmap of %i tasks', count => {
  // Of a requirement with a deadline, so that every task is named beside it.
  const text = manyTasks(names(count)).replaceAll('connection.dvcqg', 'integration.lgsp-to-ndxp')
  const all = whole(wayInput(text))
  const sheets = sheetsOf(text)
  const [summary, ...details] = sheets as [Roadmap, ...Roadmap[]]

  it('has every task once on the sheets after the first, in the order of the plan, with its bar', () => {
    expect(details.flatMap(tasksOf).map(({ id }) => id)).toEqual(tasksOf(all).map(({ id }) => id))
    const drawn = details.flatMap(sheet => [...barsOf(layOut(sheet)).keys()])
    expect(drawn).toEqual(tasksOf(all).flatMap(({ id, start, end }) => (start || end ? [id] : [])))
    for (const { groups } of details)
      for (const { title, tasks } of groups) {
        const own = all.groups.find(group => group.tasks.some(({ id }) => id === tasks[0]?.id))
        const begun = own?.tasks[0]?.id !== tasks[0]?.id
        expect(title).toBe(begun ? `${own?.title} (tiếp theo)` : own?.title)
      }
  })

  it('has every dependency once: as an arrow on its sheet, or in words that name the other sheet', () => {
    const sheetOf = new Map(details.flatMap(sheet => tasksOf(sheet).map(({ id }) => [id, sheet.sheet?.number])))
    const nameOf = new Map(tasksOf(all).map(({ id, name }) => [id, name]))
    const arrows = details.flatMap(arrowsOf)
    const said = details.flatMap(tasksOf).flatMap(({ name, waits }) => waits.map(wait => [wait.name, wait.where, name]))
    const expected = tasksOf(all).flatMap(({ id, after }) =>
      [...new Set(after)].filter(other => other !== id && nameOf.has(other)).map(other => [other, id] as const),
    )
    expect(expected.length).toBeGreaterThan(count / 4)
    const away = expected.filter(([other, id]) => sheetOf.get(other) !== sheetOf.get(id))
    expect(away.length).toBeGreaterThan(0)
    for (const [other, id] of away)
      expect(said).toContainEqual([nameOf.get(other), `tờ ${sheetOf.get(other)}`, nameOf.get(id)])
    expect(arrows.length + said.length).toBe(expected.length)
  })

  it('counts on the first sheet what the others show, unit by unit, and says on which', () => {
    const rows = summary.leads ?? []
    expect(rows.map(({ title }) => title)).toEqual(all.groups.map(({ title }) => title))
    for (const [i, { note, tasks }] of rows.entries()) {
      expect(tasks).toEqual(all.groups[i]?.tasks)
      const [, n, first = '', last = first] = /^([\d.]+) nhiệm vụ.*tờ (\d+)(?:–(\d+))?$/.exec(note) ?? []
      expect(Number(n)).toBe(tasks.length)
      const on = details.flatMap(one =>
        tasksOf(one).some(({ id }) => id === tasks[0]?.id || id === tasks.at(-1)?.id) ? [one.sheet?.number] : [],
      )
      expect([on[0], on.at(-1)]).toEqual([Number(first), Number(last)])
    }
    expect([...tasksOf(summary), ...barsOf(layOut(summary)).keys(), ...arrowsOf(summary)]).toEqual([])
  })

  it('lists every deadline with every task that is to meet it on the last sheets', () => {
    const pairs = (list: readonly Roadmap[]) =>
      list.flatMap(({ table }) =>
        table.flatMap(({ day, title, tasks }) =>
          [{ name: '' }, ...tasks].map(({ name }) => `${day} ${title.replace(' (tiếp theo)', '')} ${name}`),
        ),
      )
    expect([...new Set(pairs(details))]).toEqual(pairs([all]))
    expect(pairs([all]).length).toBeGreaterThan(count)
    expect(summary.table).toEqual([])
    const texts = details.flatMap(sheet => layOut(sheet).shapes.flatMap(s => (s.kind === 'text' ? [s.text] : [])))
    const said = texts.join(' ')
    expect(tasksOf(all).filter(({ name }) => !said.includes(`${name}: `))).toEqual([])
    expect(texts.filter(line => line.endsWith('…'))).toEqual([])
  })

  it('can be read on paper, with nothing on another thing and no text outside', () => {
    expect(isLegible(layOut(summary))).toBe(true)
    for (const sheet of sheets) {
      const scene = layOut(sheet)
      for (const problems of [outside, textsTooWide, textsTooSmall, overlappingTexts, barsInTheWay])
        expect(problems(scene)).toEqual([])
      if (sheet !== summary) expect(scene.height).toBeLessThanOrEqual(SHEET_HEIGHT)
    }
  })

  it('says the same in Mermaid text', () => {
    const lines = sheets.flatMap(sheet => mermaid(sheet).split('\n'))
    for (const { name } of tasksOf(all)) expect(lines.filter(line => line.startsWith(`  ${name} (`))).toHaveLength(1)
    for (const [i, sheet] of sheets.entries()) {
      expect(mermaid(sheet)).toContain(`tờ ${i + 1}/${sheets.length}`)
      expect(layOut(sheet).description).toContain(`tờ ${i + 1}/${sheets.length}`)
      expect(strangeChartLines(mermaid({ ...sheet, heading: HEADING }))).toEqual([])
    }
  })
})

describe('sheets of the roadmap', () => {
  it('are one for what fits on a page, as it is without them', () => {
    const small = whole(wayInput(manyTasks(names(20))))
    expect(inSheets(small)).toEqual([small])
  })

  it('keep the units with most tasks and late ones where there are too many, and count the others in one row', () => {
    const units = Array.from({ length: 200 }, (_, i) => `  - { id: xa${i}, name: Xã ${i} }`)
    const tasks = units.flatMap((_, i) =>
      Array.from(
        { length: i === 150 ? 5 : 1 },
        (_, k) =>
          `  - { id: t${i}x${k}, name: Việc ${i} ${k}, lead: xa${i}, start: 2021-01, end: 2021-0${1 + (i % 9)} }`,
      ),
    )
    const late = '  - { id: muon, name: Muộn, lead: xa199, end: 2025, meets: [integration.lgsp-to-ndxp] }'
    const sections = `units:\n${units.join('\n')}\ntasks:\n${[...tasks, late].join('\n')}\n`
    const lgsp = 'platforms: [{ id: lgsp, name: LGSP, type: lgsp }]\n'
    const [summary] = sheetsOf(planned(`${lgsp}${sections}`)) as [Roadmap]
    const rows = summary.leads ?? []
    expect(isLegible(layOut(summary))).toBe(true)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.length).toBeLessThan(100)
    const last = rows.at(-1)
    expect(last?.title).toBe(`${200 - rows.length + 1} đơn vị chủ trì khác`)
    expect(rows.reduce((sum, row) => sum + row.tasks.length, 0)).toBe(205)
    expect(rows.slice(0, -1).map(({ title }) => title)).toEqual(expect.arrayContaining(['Xã 150', 'Xã 199']))
    expect(summary.remarks?.join(' ')).toContain(`Dòng cuối gộp ${200 - rows.length + 1} đơn vị`)
  })

  it('stand for themselves in a document, where the first says how to make the others', () => {
    const [first, ...others] = waySheets('roadmap', wayInput(manyTasks(names(150)), { listed: false }))
    expect((first && (summaryOnly(first, false) as Roadmap).remarks)?.[1]).toBe(
      `Tài liệu này chỉ có tờ tóm tắt; các tờ 2–${others.length + 1} là tệp riêng, tạo bằng lệnh: khung diagram --view roadmap.`,
    )
  })

  it('say in English what they say in Vietnamese', () => {
    const [vi, en] = (['vi', 'en'] as const).map(lang => sheetsOf(manyTasks(names(150)), { lang }))
    const said = (sheets: Roadmap[] | undefined) =>
      sheets?.flatMap(({ remarks = [], leads = [] }) => [...remarks, ...leads.map(({ note }) => note)]) ?? []
    expect(said(en).filter(word => said(vi).includes(word))).toEqual([])
    expect(said(en).join(' ')).toContain('150 tasks in all')
    const words = Object.entries(ROADMAP_LABELS.vi)
    const call = (word: unknown): string =>
      typeof word === 'function' ? (word as (...of: unknown[]) => string)('1', '2', '3') : String(word)
    for (const [key, word] of words) {
      const other = call(ROADMAP_LABELS.en[key as keyof typeof ROADMAP_LABELS.en])
      expect(other).toMatch(/^[\x20-\x7e–]+$/)
      expect(other).not.toBe(call(word))
    }
  })

  it('are the same bytes whatever order the tasks are written in', () => {
    const text = manyTasks(names(150))
    const [head = '', tasks = ''] = text.split('tasks:\n')
    const turned = `${head}tasks:\n${tasks.trimEnd().split('\n').reverse().join('\n')}\n`
    const drawn = (of: string) =>
      sheetsOf(of).map(sheet => svg(sheet, { prefix: 'p', embedFont: false }) + mermaid(sheet))
    expect(drawn(turned)).toEqual(drawn(text))
  })

  it('are well-formed and without script whatever names say', () => {
    const many = Array.from({ length: 150 }, (_, i) => HOSTILE[i % HOSTILE.length] ?? '')
    const heading = { title: HOSTILE.join(), subtitle: HOSTILE[0] ?? '', footer: HOSTILE[1] ?? '' }
    for (const sheet of inSheets({ ...whole(wayInput(manyTasks(many))), heading })) {
      const tags = parseXml(svg(sheet, { prefix: '"><script>', embedFont: true }))
      const allowed = ['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'path']
      expect(tags.map(({ name }) => name).filter(name => !allowed.includes(name))).toEqual([])
      expect(strangeChartLines(mermaid({ ...(sheet as Roadmap), heading: HEADING }))).toEqual([])
    }
  })
})

describe('the row of a unit', () => {
  const bar = (more: Partial<TaskBar>): TaskBar => ({
    id: 'a',
    name: 'A',
    look: 'planned',
    status: 'dự kiến',
    period: '',
    budget: '',
    after: [],
    waits: [],
    ...more,
  })
  const row = (...tasks: Partial<TaskBar>[]) => leadRow('Sở', tasks.map(bar), '3', 'vi')

  it('goes from the earliest day to the latest, whichever task has it', () => {
    const { period, note } = row({ start: '2021-05-01', end: '2021-06-30' }, { end: '2024-02-29' }, {})
    expect(period).toBe('5/2021 – 02/2024')
    expect(note).toBe('3 nhiệm vụ; 1 nhiệm vụ chưa nêu thời gian; tờ 3')
    expect(row({}).period).toBe('Chưa nêu thời gian')
    expect(row({ end: '2024-02-29' }).period).toBe('02/2024')
  })
  it('counts statuses, most first, and tasks that are late', () => {
    const { status, late } = row({ status: '' }, {}, { late: '2021-01-01' })
    expect(status).toBe('dự kiến: 2; chưa nêu tình trạng: 1')
    expect(late).toBe('1 nhiệm vụ kết thúc sau thời hạn')
    expect(row({}).late).toBe('')
  })
  it('adds up budgets of one unit of money, and says where a task states none', () => {
    const cost = (amount: number, unit = 'million-vnd') => ({ cost: { amount, unit } })
    expect(row(cost(0.1), cost(0.2)).budget).toBe('0,3 triệu đồng')
    expect(row(cost(1000.5), cost(2, 'billion-vnd'), {}).budget).toBe(
      '1.000,5 triệu đồng; 2 tỷ đồng; 2/3 nhiệm vụ nêu kinh phí',
    )
    expect(row({}, {}).budget).toBe('')
  })
})

it('says in words what a task waits for where no arrow can be drawn', () => {
  const text = planned(`tasks:
  - { id: a, name: Một, start: 2021-01, end: 2021-06 }
  - { id: b, name: Hai, dependsOn: [a, a, b, khong-co] }
  - { id: c, name: Ba, start: 2022-01, end: 2022-06, dependsOn: [a, b] }
`)
  const picture = whole(wayInput(text))
  expect(tasksOf(picture).map(({ id, waits }) => [id, waits.map(({ name }) => name)])).toEqual([
    ['a', []],
    ['c', ['Hai']],
    ['b', ['Một']],
  ])
  const texts = layOut(picture).shapes.flatMap(s => (s.kind === 'text' ? [s.text] : []))
  expect(texts.filter(line => line.startsWith('Phải xong trước: '))).toHaveLength(2)
  expect(mermaid(picture)).toContain('Phải xong trước#58; Hai')
})
