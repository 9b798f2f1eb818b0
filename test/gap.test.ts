import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type GapOptions, gaps, gapText } from '../src/gap.ts'
import { inFolder } from './support/temp.ts'

const sample = join(dirname(fileURLToPath(import.meta.url)), '../models/tinh-mau')

const MODEL = `khung: 1
architecture: { id: thu, title: Kiến trúc thử, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2023-12-31 }
units: [{ id: so, name: Sở }]
functions: [{ id: nv, name: Nghiệp vụ, owner: so }]
infrastructure:
  - { id: phong, name: Phòng máy chủ, type: server-room, security: { level: 2, dossier: approved } }
  - { id: ttdl, name: Trung tâm dữ liệu, type: data-centre, status: planned, replaces: [phong] }
applications:
  - { id: cu, name: Phần mềm cũ, type: other, mergedInto: moi }
  - { id: moi, name: Phần mềm mới, type: other, runsOn: [phong], changes: [{ task: chuyen, set: { runsOn: [ttdl], security: { level: 3 } } }] }
  - { id: le, name: Phần mềm tự đến hạn, type: other, status: planned, since: 2022-06 }
  - { id: bo, name: Phần mềm bỏ đi, type: other, until: 2022-03-31 }
  - { id: mot, name: Có rồi lại bỏ, type: other, status: building }
connections:
  - { id: kn, name: Kết nối, from: moi, to: national/dvcqg, status: pilot, changes: [{ task: noi, set: { status: operating } }] }
  - { id: kn2, name: Kết nối của trung tâm, from: ttdl, to: national/tslcd, status: planned }
tasks:
  - { id: xay, name: Xây trung tâm dữ liệu, lead: so, delivers: [ttdl, mot], start: 2021, end: 2021-12 }
  - { id: chuyen, name: Chuyển, lead: so, retires: [phong, cu, mot], dependsOn: [xay], start: 2022-01, end: 2022-06 }
  - { id: noi, name: Nối, lead: so, meets: [connection.dvcqg], start: 2021-01, end: 2021-03 }
`

interface GapJson {
  added: string[]
  removed: string[]
  changed: { id: string; fields: string[] }[]
  unplanned: string[]
  undelivered: { task: string; id: string }[]
  requirements: { rule: string; from: string; to: string; metOn?: string; task?: string }[]
  timeline: { date: string; satisfied: number; violated: number }[]
}

function gapOf(model: string, options: Omit<GapOptions, 'paths'> = {}): GapJson {
  return inFolder({ 'architecture.yaml': model }, folder => {
    const { text } = gapText('json', { ...options, paths: [folder] }, '0', { lang: 'vi' })
    return JSON.parse(text) as GapJson
  })
}
const turnOf = (gap: GapJson, rule: string) => gap.requirements.find(one => one.rule === rule)

describe('what differs between the current state and the target', () => {
  const gap = gapOf(MODEL)
  test('what comes, goes and changes', () => {
    expect(gap.added).toEqual(['le', 'ttdl', 'kn2'])
    expect(gap.removed).toEqual(['cu', 'bo', 'phong'])
    expect(gap.changed).toEqual([
      { id: 'moi', fields: ['runsOn', 'security'] },
      { id: 'kn', fields: ['status'] },
    ])
  })
  test('what no task delivers, and what a task delivers for nothing', () => {
    expect(gap.unplanned).toEqual(['le'])
    expect(gap.undelivered).toEqual([{ task: 'xay', id: 'mot' }])
  })
  test('which task turns a requirement, and when', () => {
    expect(turnOf(gap, 'connection.dvcqg')).toEqual({
      rule: 'connection.dvcqg',
      from: 'violated',
      to: 'satisfied',
      metOn: '2021-03-31',
      task: 'noi',
    })
    expect(turnOf(gap, 'connection.tslcd')).toMatchObject({ from: 'violated', metOn: '2021-12-31', task: 'xay' })
    expect(turnOf(gap, 'connection.vdxp')).toEqual({ rule: 'connection.vdxp', from: 'violated', to: 'violated' })
  })
  test('between any two days', () => {
    const between = gapOf(MODEL, { from: '2021-12-31', to: '2022-05-31' })
    expect(between.added).toEqual([])
    expect(between.removed).toEqual(['bo'])
    expect(between.changed).toEqual([])
    expect(between.timeline.map(({ date }) => date)).toEqual(['2021-12-31', '2022-03-31', '2022-05-31'])
  })
})

describe('a task that ends a year later', () => {
  const [before, after] = [
    gapOf(MODEL),
    gapOf(MODEL.replace('start: 2021-01, end: 2021-03', 'start: 2021-01, end: 2022-03')),
  ]
  test('moves what hangs on it', () => {
    expect(turnOf(before, 'connection.dvcqg')?.metOn).toBe('2021-03-31')
    expect(turnOf(after, 'connection.dvcqg')?.metOn).toBe('2022-03-31')
  })
  test('and nothing else', () => {
    const rest = (gap: GapJson) => gap.requirements.filter(({ rule }) => rule !== 'connection.dvcqg')
    expect(rest(after)).toEqual(rest(before))
    expect({ ...after, requirements: [], timeline: [] }).toMatchObject({ added: before.added, removed: before.removed })
    const later = (gap: GapJson) => gap.timeline.filter(({ date }) => date >= '2022-04')
    expect(later(after)).toEqual(later(before))
    const on = (gap: GapJson, date: string) => gap.timeline.find(one => one.date === date)
    expect(on(after, '2021-12-31')?.satisfied).toBe((on(before, '2021-12-31')?.satisfied ?? 0) - 1)
  })
})

/** Worked out by hand from models/tinh-mau/lo-trinh.yaml: when each task ends, and what it is to meet. */
const BY_HAND: readonly [day: string, satisfied: readonly string[], violated: readonly string[]][] = [
  [
    '2020-09-30',
    ['connection.vdxp', 'integration.lgsp-exists'],
    ['connection.dvcqg', 'connection.ncsc', 'network.utilisation-50'],
  ],
  [
    '2020-12-31',
    ['connection.dvcqg', 'connection.payment', 'data.has-owner'],
    ['connection.reporting', 'security.level-approved'],
  ],
  [
    '2021-05-31',
    ['connection.reporting', 'security.level-approved', 'security.budget-10'],
    ['integration.lgsp-to-ndxp', 'connection.ncsc'],
  ],
  [
    '2022-12-31',
    ['connection.population', 'integration.no-bypass', 'security.host-level-covers', 'connection.ncsc'],
    ['service.level4-30', 'connection.gov-ioc'],
  ],
  ['2025-12-31', ['service.level4-30', 'connection.gov-ioc', 'connection.open-data'], []],
]

describe('the sample province', () => {
  const [gap] = gaps({ paths: [sample] })
  if (!gap || !('points' in gap)) throw new Error('The sample has a target date.')
  test.each(BY_HAND)('on %s', (day, satisfied, violated) => {
    const point = gap.points.filter(one => one.state.day <= day).at(-1)
    const verdict = (rule: string) => point?.requirements.find(one => one.rule === rule)?.verdict
    for (const rule of satisfied) expect(verdict(rule), rule).toBe('satisfied')
    for (const rule of violated) expect(verdict(rule), rule).toBe('violated')
  })
  test('in both languages, each with its own words', () => {
    const texts = (['vi', 'en'] as const).map(lang => gapText('markdown', { paths: [sample] }, '0', { lang }).text)
    expect(texts[0]).toContain('Nhiệm vụ')
    expect(texts[1]).toContain('Satisfied from')
    expect(texts[1]).not.toContain('Đáp ứng từ')
  })
})

test('a model without a target day is told so, with its place', () => {
  const { text, complete } = inFolder({ 'architecture.yaml': MODEL.replace(', targetDate: 2023-12-31', '') }, folder =>
    gapText('pretty', { paths: [folder] }, '0', { lang: 'vi' }),
  )
  expect(complete).toBe(false)
  expect(text).toMatch(/architecture\.yaml:2:1 lỗi\[model\.schema]\n.*targetDate/s)
})

test('days in the wrong order are wrong usage', () => {
  expect(() => gaps({ paths: [sample], from: '2025-01-01', to: '2021-01-01' })).toThrowError()
})
