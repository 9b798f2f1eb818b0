import { describe, expect, it } from 'vitest'
import { arrangeWay, layOut, mermaid } from '../../src/draw/draw.ts'
import type { Change, Overview } from '../../src/draw/picture.ts'
import type { Patch, Shape } from '../../src/draw/scene.ts'
import type { Compliance, Roadmap, WayInput } from '../../src/draw/way.ts'
import { VERDICTS } from '../../src/findings/finding.ts'
import { HOSTILE } from './hostile.ts'
import { strangeChartLines } from './mermaid-lines.ts'
import { manyTasks, planned, wayInput } from './way-input.ts'

const roadmap = (input: WayInput) => arrangeWay('roadmap', input) as Roadmap
const compliance = (input: WayInput) => arrangeWay('compliance', input) as Compliance
const difference = (input: WayInput) => arrangeWay('difference', input) as Overview

const textsOf = (shapes: readonly Shape[]) => shapes.flatMap(s => (s.kind === 'text' ? [s.text] : []))
const patches = (shapes: readonly Shape[]) => shapes.filter((s): s is Patch => s.kind === 'patch')
const fieldsOf = (input: WayInput) =>
  patches(layOut(compliance({ ...input, listed: false })).shapes).filter(({ rects }) => rects[0]?.w !== 30)

/** The connection to DVCQG has the deadline; `end` is when the task that makes it is done. */
const CONNECTED = (end: string, more = '') =>
  planned(`units: [{ id: so, name: Sở Thông tin }]
applications: [{ id: cong, name: Cổng, type: public-service-portal }]
platforms: [{ id: lgsp, name: LGSP, type: lgsp }]
connections:
  - { id: kn, from: cong, to: national/dvcqg, status: planned }
  - { id: kn2, from: lgsp, to: national/ndxp, status: pilot, changes: [{ task: noi, set: { status: operating } }] }
tasks:
  - { id: noi, name: Nối, lead: so, delivers: [kn], meets: [connection.dvcqg, integration.lgsp-to-ndxp], start: 2020-10, end: ${end}, status: planned }
${more}`)

describe('the roadmap', () => {
  const taskOf = (fields: string, more = '') =>
    roadmap(
      wayInput(planned(`units: [{ id: so, name: Sở Nội vụ }]\ntasks:\n  - { id: nv, name: Việc, ${fields} }\n${more}`)),
    ).groups[0]
  it.each([
    ['start: 2021-01, end: 2021-12', { start: '2021-01-01', end: '2021-12-31', period: '01/2021 – 12/2021' }],
    ['start: 2021, end: 2022', { start: '2021-01-01', end: '2022-12-31', period: '2021 – 2022' }],
    ['start: 2021-04-05, end: 2021-04-05', { start: '2021-04-05', end: '2021-04-05', period: '05/4/2021 – 05/4/2021' }],
    ['end: 2021-06', { end: '2021-06-30', period: 'đến 6/2021' }],
    ['start: 2021-06', { start: '2021-06-01', period: 'từ 6/2021' }],
    ['lead: so', { period: 'Chưa nêu thời gian' }],
  ])('reads %s', (fields, expected) => {
    const { start, end, period } = taskOf(fields)?.tasks[0] ?? { period: '' }
    expect({ start, end, period }).toEqual({ start: undefined, end: undefined, ...expected })
  })
  it('draws no bar where the end comes before the start, and says so', () => {
    const task = taskOf('start: 2022-01, end: 2021-06')?.tasks[0]
    expect(task).not.toHaveProperty('start')
    expect(task?.period).toBe('01/2022 – 6/2021. Kết thúc trước khi bắt đầu')
  })
  it.each([
    ['planned', 'planned', 'dự kiến'],
    ['building', 'under-way', 'đang xây dựng'],
    ['operating', 'done', 'đang vận hành'],
    ['retired', 'dropped', 'đã kết thúc sử dụng'],
  ])('shows the status %s by a pattern and a word', (status, look, word) => {
    expect(taskOf(`end: 2021, status: ${status}`)?.tasks[0]).toMatchObject({ look, status: word })
  })
  it('says nothing of a status that is not stated', () => {
    expect(taskOf('end: 2021')?.tasks[0]).toMatchObject({ look: 'unstated', status: '' })
  })
  it('groups by the unit in the lead, by name, those without one last', () => {
    const text = planned(`units: [{ id: so, name: Sở Nội vụ }]
tasks:
  - { id: a, start: 2020-01, end: 2021 }
  - { id: b, start: 2022-01, end: 2023, lead: so }
  - { id: c, start: 2021-01, end: 2023, lead: "external: Công ty X" }
`)
    const titles = roadmap(wayInput(text)).groups.map(({ title }) => title)
    expect(titles).toEqual(['Công ty X', 'Sở Nội vụ', 'Chưa nêu đơn vị chủ trì'])
  })
  it('writes budgets with their unit', () => {
    expect(taskOf('end: 2021, budget: 1234.5, budgetUnit: million-vnd')?.tasks[0]?.budget).toBe('1.234,5 triệu đồng')
  })
  it('marks a task that ends after the deadline of what it meets, and none that keeps it', () => {
    const deadline =
      wayInput(CONNECTED('2021')).rules.find(({ id }) => id === 'integration.lgsp-to-ndxp')?.deadline ?? ''
    const at = (end: string) => roadmap(wayInput(CONNECTED(end)))
    expect(at(deadline).groups[0]?.tasks[0]).not.toHaveProperty('late')
    const late = at('2021-12')
    expect(late.groups[0]?.tasks[0]?.late).toBe(deadline)
    const texts = textsOf(layOut(late).shapes)
    expect(texts.join(' ')).toContain('Kết thúc sau thời hạn')
    expect(textsOf(layOut(at(deadline)).shapes).join(' ')).not.toContain('Kết thúc sau thời hạn')
    expect(late.due.find(({ day }) => day === deadline)?.tasks).toEqual([{ name: 'Nối', end: '12/2021', late: true }])
  })
  it('has no deadline of a requirement that is satisfied from the beginning', () => {
    const done = CONNECTED('2021').replace(
      'status: pilot, changes: [{ task: noi, set: { status: operating } }]',
      'status: operating',
    )
    const titles = (text: string) => roadmap(wayInput(text)).due.map(({ title }) => title)
    const gone = titles(CONNECTED('2021')).filter(title => !titles(done).includes(title))
    expect(gone).toHaveLength(1)
    expect(gone[0]).toContain('LGSP')
  })
  it('draws an arrow for each task that waits, and none to itself or to nothing', () => {
    const text = planned(`tasks:
  - { id: a, start: 2021-01, end: 2021-06 }
  - { id: b, start: 2021-07, end: 2021-12, dependsOn: [a, a, b] }
  - { id: c, dependsOn: [a] }
`)
    const arrows = layOut(roadmap(wayInput(text))).shapes.filter(s => s.kind === 'stroke' && s.arrow && s.tip)
    expect(arrows.map(s => ('tip' in s ? s.tip : ''))).toEqual(['a – phải xong trước – b'])
  })
})

describe('the compliance chart', () => {
  const input = wayInput(CONNECTED('2021-12'))
  const picture = compliance(input)
  it('counts every requirement on every day', () => {
    const sums = picture.steps.map(({ counts }) => counts.reduce((sum, n) => sum + n, 0))
    expect(new Set(sums)).toEqual(new Set([input.turns.length]))
    for (const { day, counts } of picture.steps) {
      const verdicts = input.points.findLast(point => point.day === day)?.verdicts ?? []
      expect(counts).toEqual(VERDICTS.map(verdict => verdicts.filter(one => one === verdict).length))
    }
  })
  it('fills the same height on every day, fields upon fields', () => {
    const rects = fieldsOf(input).flatMap(field => field.rects)
    const edges = [...new Set(rects.flatMap(({ x, w }) => [x, x + w]))].sort((a, b) => a - b)
    const heights = edges.slice(1).map((right, i) => {
      const at = (right + (edges[i] ?? 0)) / 2
      return rects.filter(({ x, w }) => x < at && at < x + w).reduce((sum, { h }) => sum + h, 0)
    })
    expect(heights.length).toBeGreaterThan(3)
    for (const height of heights) expect(height).toBeCloseTo(320)
  })
  it('tells what a requirement was and what it becomes, by which task', () => {
    const turn = picture.turns.find(({ day, title }) => day === '2021-12-31' && title.includes('LGSP'))
    expect(turn).toMatchObject({ mandatory: true, before: 'violated', after: 'satisfied', tasks: 'Nối' })
    expect(textsOf(layOut(picture).shapes)).toContain('Đáp ứng (trước đó: Chưa đáp ứng)')
  })
  it('names frameworks that follow within the time, and no other', () => {
    expect(picture.successors.map(({ name }) => name)).toContain('Quyết định 2568/QĐ-BTTTT')
    const short = wayInput(CONNECTED('2021-12').replace('targetDate: 2025-12-31', 'targetDate: 2022-12-31'))
    expect(compliance(short).successors).toEqual([])
  })
  it('lists what is open in the end, mandatory requirements first', () => {
    const open = input.turns.filter(({ to }) => to === 'violated' || to === 'undetermined')
    expect(picture.never).toHaveLength(open.length)
    const severities = picture.never.map(({ severity }) => severity)
    expect(severities.lastIndexOf('bắt buộc')).toBeLessThan(severities.indexOf('khuyến nghị'))
    expect(textsOf(layOut(picture).shapes).some(text => /^và \d+ yêu cầu khác$/.test(text))).toBe(true)
  })
  it('leaves out of a long table what is not mandatory, and says how much', () => {
    const turns = Array.from({ length: 100 }, (_, i) => {
      const mandatory = i >= 50
      const day = `2021-${String(1 + Math.floor(i / 10)).padStart(2, '0')}-01`
      return {
        day,
        title: `Yêu cầu ${i}`,
        mandatory,
        severity: '',
        before: 'violated',
        after: 'satisfied',
        tasks: '',
      } as const
    })
    const texts = textsOf(layOut({ ...picture, turns }).shapes)
    const shown = texts.flatMap(text => /^Yêu cầu (\d+)$/.exec(text)?.[1] ?? []).map(Number)
    expect(shown).toEqual([...Array.from({ length: 10 }, (_, i) => i), ...Array.from({ length: 50 }, (_, i) => 50 + i)])
    expect(texts).toContain('và 40 thay đổi khác')
  })
  it('lists nothing where the document around it does', () => {
    const texts = textsOf(layOut(compliance({ ...input, listed: false })).shapes)
    expect(texts).not.toContain('Yêu cầu thay đổi kết quả')
    expect(texts).toContain('Mục tiêu 31/12/2025')
  })
  it('is the same until the day a task is done, and differs from there on, when the task is a year later', () => {
    const later = compliance(wayInput(CONNECTED('2022-12')))
    const until = ({ steps }: Compliance) => steps.filter(({ day }) => day < '2021-12-31')
    expect(until(later)).toEqual(until(picture))
    const on = (day: string) => (one: Compliance) => one.steps.findLast(step => step.day <= day)?.counts
    expect(on('2022-06-30')(later)).not.toEqual(on('2022-06-30')(picture))
    expect(on('2025-12-31')(later)).toEqual(on('2025-12-31')(picture))
  })
})

describe('the difference', () => {
  const text = planned(`applications:
  - { id: cu, name: Cũ, mergedInto: moi }
  - { id: moi, name: Mới, status: planned }
  - { id: sua, name: Sửa, changes: [{ task: lam, set: { owner: so } }] }
  - { id: yen, name: Yên }
  - { id: bo, name: Bỏ, until: 2021-06 }
units: [{ id: so }]
platforms: [{ id: lgsp, type: lgsp }]
connections:
  - { id: kn1, from: yen, to: national/dvcqg, status: planned }
  - { id: kn2, from: yen, to: national/vdxp, extent: partial, changes: [{ task: lam, set: { extent: full } }] }
  - { id: kn3, from: cu, to: national/baocao }
  - { id: kn4, from: lgsp, to: national/ndxp }
tasks: [{ id: lam, delivers: [moi, kn1], retires: [cu, kn3], end: 2022-12 }]
`)
  const picture = difference(wayInput(text))
  const cells = picture.bands.flatMap(band => band.cells)
  const cell = (id: string) => cells.find(one => one.id === id)
  it.each<[string, Change | undefined, string | undefined]>([
    ['moi', 'added', 'bổ sung'],
    ['cu', 'removed', 'hợp nhất vào Mới'],
    ['bo', 'removed', 'kết thúc sử dụng'],
    ['sua', 'changed', 'thay đổi'],
    ['yen', undefined, undefined],
    ['dvcqg', 'added', 'bổ sung kết nối'],
    ['vdxp', 'changed', 'hoàn thành kết nối'],
    ['baocao', 'removed', 'kết thúc kết nối'],
    ['ndxp', undefined, undefined],
  ])('marks %s as %s: %s', (id, change, note) => {
    expect(cell(id)?.change).toBe(change)
    expect(cell(id)?.note).toBe(note)
  })
  it('signs each change, and the legend says what the signs mean', () => {
    const { shapes, description } = layOut(picture)
    const signs = shapes.flatMap(s => (s.kind === 'box' && s.sign ? [`${s.cell?.id} ${s.sign.sign.text}`] : []))
    expect(signs.filter(sign => /^(moi|cu|sua) /.test(sign)).sort()).toEqual(['cu ×', 'moi +', 'sua ~'])
    expect(textsOf(shapes)).toEqual(expect.arrayContaining(['Bổ sung', 'Kết thúc sử dụng', 'Thay đổi']))
    expect(description).toContain('so với hiện trạng')
  })
})

it('gathers what stays as it is in a document, where it is much', () => {
  const systems = Array.from({ length: 41 }, (_, i) => `  - { id: a${i} }`).join('\n')
  const text = planned(`applications:\n${systems}\n  - { id: bo, until: 2021 }\n`)
  const names = (listed: boolean) =>
    difference(wayInput(text, { listed })).bands.flatMap(band => band.cells.map(cell => cell.name))
  expect(names(true).filter(name => /^(a\d+|bo)$/.test(name))).toHaveLength(42)
  expect(names(false).filter(name => /^(a\d+|bo)$/.test(name))).toEqual(['bo'])
  expect(names(false)).toContain('41 thành phần không thay đổi')
})

describe('as Mermaid text', () => {
  const heading = { title: HOSTILE.join(), subtitle: '', footer: '' }
  it('has no line a name could have made, and none that begins with a word of Mermaid', () => {
    const names = [
      ...HOSTILE,
      'section x',
      'title y',
      'click t1 call f()',
      'dateFormat X',
      'excludes weekends',
      '2020-01-01',
    ]
    const text = mermaid(roadmap(wayInput(manyTasks(names), { heading })))
    expect(strangeChartLines(text)).toEqual([])
    expect(text).not.toMatch(/^ {2}(?:title|click|call|href|dateFormat X|excludes|\d{4}-)/im)
    expect(text.match(/^ {2}section /gm)?.length).toBeGreaterThan(4)
  })
  it('has every task once, with the day after its last as its end', () => {
    const text = mermaid(roadmap(wayInput(CONNECTED('2021-12'))))
    expect(text).toMatch(
      / {2}Nối \(10\/2020 – 12\/2021, dự kiến, Kết thúc sau thời hạn .*\) :crit, t1, 2020-10-01, 2022-01-01\n/,
    )
  })
  it('never shows the day on which somebody looks at it', () => {
    expect(mermaid(roadmap(wayInput(CONNECTED('2021-12'))))).toContain('\n  todayMarker off\n')
  })
  it('leaves room for the longest title before the bars and the longest name after them', () => {
    const padding = (name: string) => {
      const text = mermaid(roadmap(wayInput(manyTasks([name, 'Hai']))))
      return ['leftPadding', 'rightPadding'].map(side => Number(new RegExp(`${side}: (\\d+)`).exec(text)?.[1]))
    }
    const [left = 0, right = 0] = padding('Một')
    const [sameLeft = 0, more = 0] = padding('Một nhiệm vụ có tên rất dài '.repeat(5).trim())
    expect(left).toBeGreaterThan(75)
    expect(sameLeft).toBe(left)
    expect(more).toBeGreaterThan(right + 150)
  })
  it('gives the counts of the verdicts from day to day', () => {
    const text = mermaid(compliance(wayInput(CONNECTED('2021-12'), { heading })))
    expect(strangeChartLines(text)).toEqual([])
    expect(text).toMatch(/\n {2}31\/12\/2021 : Đáp ứng \d+ : Chưa đáp ứng \d+ : /)
  })
  it('says changes by sign and word', () => {
    const text = mermaid(difference(wayInput(CONNECTED('2021-12'))))
    expect(text).toMatch(/\["#43; .*bổ sung kết nối\)"\]:::added/)
    expect(text).toContain('classDef changed ')
  })
})

it('breaks no word of the tables, in either language', () => {
  for (const [lang, word] of [
    ['vi', 'khuyến nghị'],
    ['en', 'recommended'],
  ] as const) {
    const picture = compliance(wayInput(CONNECTED('2021-12'), { lang }))
    const turns = picture.turns.map(turn => ({ ...turn, severity: word }))
    expect(textsOf(layOut({ ...picture, turns }).shapes).filter(text => text === word)).toHaveLength(turns.length)
  }
})
