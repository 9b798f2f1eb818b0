import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type GapOptions, gaps, gapText } from '../src/gap.ts'
import { inFolder } from './support/temp.ts'

const models = join(dirname(fileURLToPath(import.meta.url)), '../models')
const sample = join(models, 'tinh-mau')
const ministry = join(models, 'bo-mau')

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
    expect(gap.undelivered).toEqual([{ task: 'xay', id: 'mot', gone: '2022-06-30' }])
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
  test('before the target, only a task that is done can have failed to deliver', () => {
    expect(gapOf(MODEL, { to: '2021-12-30' }).undelivered).toEqual([])
    const late = MODEL.replace(
      'status: planned, replaces: [phong]',
      'status: planned, since: 2022-03, replaces: [phong]',
    )
    expect(gapOf(late, { to: '2021-12-30' }).undelivered).toEqual([])
    expect(gapOf(late, { to: '2021-12-31' }).undelivered).toEqual([{ task: 'xay', id: 'ttdl' }])
    const after = MODEL.replace('start: 2021, end: 2021-12', 'start: 2021, end: 2024-12')
    expect(gapOf(after).undelivered).toContainEqual({ task: 'xay', id: 'ttdl' })
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

/**
 * Worked out by hand from models/bo-mau/lo-trinh.yaml. Ends: nv-lgsp 31/10/2020, nv-attt 31/12/2020, nv-ho-so-cap-do 31/3/2021,
 * nv-kho-du-lieu 30/6/2021, nv-di-chuyen 30/9/2021, nv-chia-se-nganh and nv-hop-nhat-van-ban 31/12/2021, nv-ttdl 30/6/2022,
 * nv-ket-noi-csdlqg and nv-dvc 31/12/2022, nv-thanh-tra 31/12/2023, nv-ioc 30/6/2024, nv-du-lieu-mo 30/6/2025,
 * nv-phan-tich 30/6/2026. The figures of 2025 count from 1/1/2025, as a year means its first day there.
 */
const MINISTRY_BY_HAND: typeof BY_HAND = [
  // The last day before nv-lgsp ends: still as it was found.
  [
    '2020-10-30',
    ['connection.finance', 'integration.lgsp-exists'],
    ['integration.lgsp-to-ndxp', 'integration.national-database-offered', 'connection.ncsc', 'security.level-approved'],
  ],
  [
    '2020-12-31',
    ['integration.lgsp-to-ndxp', 'integration.national-database-offered', 'connection.ncsc', 'security.four-layers'],
    ['security.level-approved', 'time.operating-on-planned', 'security.host-level-covers'],
  ],
  [
    '2021-09-30',
    ['security.level-approved', 'time.operating-on-planned', 'security.host-level-covers'],
    ['data.sector-database-shared', 'application.vertical-shared', 'connection.population'],
  ],
  // business.function-supported waits for nv-thanh-tra; what vbqppl supported has gone over to qlvb.
  [
    '2022-12-31',
    [
      'data.sector-database-shared',
      'application.vertical-shared',
      'connection.population',
      'connection.insurance',
      'connection.payment',
      'connection.emc',
      'integration.no-bypass',
    ],
    ['business.function-supported', 'connection.gov-ioc', 'service.level4-30'],
  ],
  [
    '2025-03-31',
    ['business.function-supported', 'connection.gov-ioc', 'service.level4-30', 'network.utilisation-50'],
    ['connection.open-data', 'connection.gazette', 'roadmap.target-has-task', 'roadmap.within-target'],
  ],
]

const followed = (path: string) => {
  const [gap] = gaps({ paths: [path] })
  if (!gap || !('points' in gap)) throw new Error('A sample has a target date.')
  return gap
}
type Followed = ReturnType<typeof followed>
const pointOn = ({ points }: Followed, day: string) => points.filter(one => one.state.day <= day).at(-1)
const verdictOn = (gap: Followed, day: string, rule: string) =>
  pointOn(gap, day)?.requirements.find(one => one.rule === rule)?.verdict

describe.each([
  ['province', followed(sample), BY_HAND],
  ['ministry', followed(ministry), MINISTRY_BY_HAND],
])('the sample %s', (_, gap, byHand) => {
  test.each(byHand)('on %s', (day, satisfied, violated) => {
    for (const rule of satisfied) expect(verdictOn(gap, day, rule), rule).toBe('satisfied')
    for (const rule of violated) expect(verdictOn(gap, day, rule), rule).toBe('violated')
  })
})

describe('the sample ministry', () => {
  const gap = followed(ministry)
  const { added, removed, changed, unplanned, undelivered } = gap.difference
  test('has each case of a gap its first file lists', () => {
    expect(added.map(({ element }) => element.id)).toContain('dam-may-bo')
    expect(changed.map(({ element }) => element.id)).toContain('cap-phep')
    expect(removed.map(({ element: { id }, how, by }) => [id, how, by])).toEqual([
      ['vbqppl', 'merged', 'qlvb'],
      ['phong-may-chu', 'retired', undefined],
      ['kn-tai-chinh-truc-tiep', 'replaced', 'kn-tai-chinh'],
    ])
    expect(unplanned.map(({ id }) => id)).toEqual(['kenh-kiosk'])
    expect(undelivered).toEqual([{ task: 'nv-phan-tich', id: 'nen-tang-phan-tich' }])
  })
  test('keeps supporting what a merged system supported, from the day it goes', () => {
    const unsupported = (day: string) =>
      pointOn(gap, day)
        ?.findings.get('business.function-supported')
        ?.map(({ subject }) => subject)
    expect(pointOn(gap, '2021-12-30')?.state.exists({ kind: 'element', id: 'vbqppl' })).toBe(true)
    expect(pointOn(gap, '2021-12-31')?.state.exists({ kind: 'element', id: 'vbqppl' })).toBe(false)
    expect(unsupported('2021-12-31')).toEqual(['thanh-tra-chuyen-nganh'])
  })
})

describe('two architectures that refer to each other', () => {
  const head = 'framework: vn-egov-2.0, dataAsOf: 2020-09-30, targetDate: 2023-12-31'
  const files = {
    'tinh/architecture.yaml': `khung: 1
architecture: { id: tinh, title: Tỉnh, level: province, ${head} }
applications: [{ id: cong, name: Cổng, type: other, runsOn: [bo/dam-may] }]
data: [{ id: csdl, name: Cơ sở dữ liệu, type: database, until: 2022-03 }]
`,
    'bo/architecture.yaml': `khung: 1
architecture: { id: bo, title: Bộ, level: ministry, ${head} }
applications: [{ id: tong-hop, name: Tổng hợp, type: other, reads: [tinh/csdl] }]
infrastructure: [{ id: dam-may, name: Đám mây, type: cloud, status: planned }]
tasks: [{ id: xay, name: Xây dựng đám mây, delivers: [dam-may], end: 2021-06 }]
`,
  }
  const stepsOf = (paths: readonly string[]) =>
    inFolder(files, folder =>
      gaps({ paths: paths.map(path => join(folder, path)) }).map(gap => {
        if (!('turns' in gap)) throw new Error('Both have a target date.')
        const turn = gap.turns.find(({ rule }) => rule === 'time.operating-on-planned')
        return [gap.result.architecture.id, turn?.from, ...(turn?.steps.map(step => [step.day, step.verdict]) ?? [])]
      }),
    )
  test('a foreign element that begins, or ends, on a day turns a verdict of the other on that day', () => {
    expect(stepsOf(['']).sort()).toEqual([
      ['bo', 'satisfied', ['2022-03-31', 'violated']],
      ['tinh', 'violated', ['2021-06-30', 'satisfied']],
    ])
  })
  test('alone, neither knows', () => {
    expect(stepsOf(['tinh'])).toEqual([['tinh', 'undetermined']])
    expect(stepsOf(['bo'])).toEqual([['bo', 'undetermined']])
  })
})

describe('a way as text', () => {
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

const OWN_RULE =
  'kind: rule\nid: document.ngay\nseverity: advisory\ncomponent: general\nlevels: [province]\ntitle: { vi: A, en: A }\nwhy: { vi: A, en: A }\nfix: { vi: A, en: A }\nbasis: [{ document: nd-85-2016, verified: practice }]\n'

describe('days on which something turns', () => {
  const HEAD =
    'khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2022-12-31'
  const daysOf = (gap: GapJson) => gap.timeline.map(({ date }) => date)
  const verdictOn = (model: string, day: string, rule: string, more: Partial<GapOptions> = {}) => {
    const gap = inFolder({ 'architecture.yaml': model }, folder => gaps({ ...more, paths: [folder] })[0])
    if (!gap || !('points' in gap)) throw new Error('It has a way.')
    const point = gap.points.filter(one => one.state.day <= day).at(-1)
    return point?.requirements.find(one => one.rule === rule)?.verdict
  }
  test('a waiver holds on its last day and not on the next', () => {
    const model = `${HEAD} }\ninfrastructure: [{ id: wan, name: Mạng, type: network, ipv6: false }]\nwaivers: [{ rule: network.ipv6, subject: wan, reason: R, approvedBy: A, expires: 2021-06-30 }]\n`
    expect(daysOf(gapOf(model))).toContain('2021-07-01')
    expect(verdictOn(model, '2021-06-30', 'network.ipv6')).toBe('waived')
    expect(verdictOn(model, '2021-07-01', 'network.ipv6')).toBe('violated')
  })
  test('a figure counts from its first day', () => {
    const figure = (value: number, at: string) =>
      `{ id: tslcd-peak-utilisation, value: ${value}, unit: percent, at: ${at} }`
    const model = `${HEAD} }\nindicators: [${figure(60, '2020-01-01')}, ${figure(40, '2021-05-20')}]\n`
    expect(verdictOn(model, '2021-05-19', 'network.utilisation-50')).toBe('violated')
    expect(verdictOn(model, '2021-05-20', 'network.utilisation-50')).toBe('satisfied')
  })
  test('an agency that ends, on the day it ends', () => {
    const model = `${HEAD.replace('2022-12-31', '2025-12-31')}, agency: { code: H45 } }\n`
    expect(verdictOn(model, '2025-06-30', 'document.agency-continues')).toBe('satisfied')
    expect(verdictOn(model, '2025-07-01', 'document.agency-continues')).toBe('violated')
    expect(daysOf(gapOf(model))).toContain('2025-07-01')
  })
  test('what has no day stands from the day of the target, also when asked beyond it', () => {
    const model = `${HEAD} }\nplatforms: [{ id: lgsp, name: LGSP, type: lgsp, status: planned }]\n`
    const to = { to: '2023-06-30' }
    expect(verdictOn(model, '2022-12-30', 'integration.lgsp-exists', to)).toBe('violated')
    expect(verdictOn(model, '2022-12-31', 'integration.lgsp-exists', to)).toBe('satisfied')
    expect(daysOf(gapOf(model, to))).toContain('2022-12-31')
  })
  test('days a change moves', () => {
    const app = (more: string) => `  - { id: lgsp, name: LGSP, type: lgsp${more} }`
    const model = (more: string) => `${HEAD} }\nplatforms:\n${app(more)}\n`
    const ended = model(', changes: [{ by: 2021-01-31, set: { until: 2021-12-31 } }]')
    expect(verdictOn(ended, '2021-12-30', 'integration.lgsp-exists')).toBe('satisfied')
    expect(verdictOn(ended, '2021-12-31', 'integration.lgsp-exists')).toBe('violated')
    const kept = model(', until: 2021-06-30, changes: [{ by: 2021-01-31, set: { until: 2025-12-31 } }]')
    expect(verdictOn(kept, '2022-12-31', 'integration.lgsp-exists')).toBe('satisfied')
    const late = model(
      ', status: planned, since: 2021-03-31, changes: [{ by: 2021-01-31, set: { since: 2022-06-30 } }]',
    )
    expect(verdictOn(late, '2021-04-01', 'integration.lgsp-exists')).toBe('violated')
    expect(verdictOn(late, '2022-06-30', 'integration.lgsp-exists')).toBe('satisfied')
  })
  test('days a rule of the agency names', () => {
    const rule = `${OWN_RULE}parts:\n  - select: { section: architecture }\n    assert: day < '2021-08-01'\n    message: { vi: A, en: A }\n`
    const days = inFolder({ 'm/architecture.yaml': `${HEAD} }\n`, 'r/ngay.yaml': rule }, folder => {
      const { text } = gapText('json', { paths: [`${folder}/m`], rules: [`${folder}/r`] }, '0', { lang: 'vi' })
      return daysOf(JSON.parse(text) as GapJson)
    })
    expect(days).toContain('2021-08-01')
  })
  test('a rule is valid on its last day and not on the next', () => {
    const rule = `${OWN_RULE}valid: { to: 2021-08-01 }\nparts:\n  - select: { section: architecture }\n    assert: e.level == 'ministry'\n    message: { vi: A, en: A }\n`
    const gap = inFolder({ 'm/architecture.yaml': `${HEAD} }\n`, 'r/ngay.yaml': rule }, folder =>
      gapText('json', { paths: [`${folder}/m`], rules: [`${folder}/r`] }, '0', { lang: 'vi' }),
    )
    const { timeline } = JSON.parse(gap.text) as GapJson
    expect(timeline.map(({ date }) => date)).toContain('2021-08-02')
    expect(timeline.map(({ date }) => date)).not.toContain('2021-08-01')
  })
  test('what was satisfied and is only not asked any more turns nothing', () => {
    const [gap] = inFolder({ 'architecture.yaml': `${HEAD} }\n` }, folder => gaps({ paths: [folder] }))
    if (!gap || !('points' in gap)) throw new Error('It has a way.')
    const turn = gap.turns.find(one => one.rule === 'document.reviewed-yearly')
    expect(turn).toMatchObject({ from: 'satisfied', to: 'not-applicable', steps: [] })
    expect(gap.points[1]?.state.day).not.toBe('2020-10-01')
  })
  test('a task that makes a verdict worse is named', () => {
    const model = `${HEAD} }\nunits: [{ id: so }]\nplatforms: [{ id: lgsp, name: LGSP, type: lgsp }]\ntasks: [{ id: bo-lgsp, name: Bỏ, lead: so, retires: [lgsp], end: 2021-06-30 }]\n`
    const [gap] = inFolder({ 'architecture.yaml': model }, folder => gaps({ paths: [folder] }))
    if (!gap || !('points' in gap)) throw new Error('It has a way.')
    expect(gap.turns.find(one => one.rule === 'integration.lgsp-exists')?.steps).toEqual([
      { day: '2021-06-30', verdict: 'violated', tasks: ['bo-lgsp'] },
    ])
  })
  test('the first and the last day may be one', () => {
    expect(daysOf(gapOf(MODEL, { to: '2020-09-30' }))).toEqual(['2020-09-30', '2020-09-30'])
  })
})

describe('what cannot be followed', () => {
  test.each([
    ['an unknown framework', MODEL.replace('vn-egov-2.0', 'nope')],
    ['a target before the facts', MODEL.replace('targetDate: 2023-12-31', 'targetDate: 2019-12-31')],
  ])('%s is a problem of that architecture, and the others are followed', (_, model) => {
    const { text, complete } = inFolder(
      { 'a/architecture.yaml': model, 'b/architecture.yaml': MODEL.replace('id: thu', 'id: kia') },
      folder => gapText('json', { paths: [folder] }, '0', { lang: 'vi' }),
    )
    const [good, bad] = JSON.parse(text)
    expect(complete).toBe(false)
    expect(good.timeline.length).toBeGreaterThan(2)
    expect(bad.problems.length).toBeGreaterThan(0)
    expect(bad.timeline).toBeUndefined()
  })
})

test('what replaces something must itself be there', () => {
  const model = MODEL.replace('status: planned, replaces: [phong]', 'status: retired, replaces: [phong]')
  const [gap] = inFolder({ 'architecture.yaml': model }, folder => gaps({ paths: [folder] }))
  if (!gap || !('points' in gap)) throw new Error('It has a way.')
  expect(gap.difference.removed.map(({ element, how }) => `${element.id} ${how}`)).toContain('phong retired')
})

describe('why a way cannot be followed', () => {
  const told = (model: string) =>
    inFolder({ 'architecture.yaml': model }, folder => {
      const [way] = gaps({ paths: [folder] })
      if (!way || !('reason' in way)) throw new Error('It has no way.')
      return { reason: way.reason, missing: way.missing.map(({ message, place }) => ({ message, line: place.offset })) }
    })
  test('is one reason, as a sentence and as a finding', () => {
    const { reason, missing } = told(MODEL.replace(', targetDate: 2023-12-31', ''))
    expect(reason).toEqual({
      key: 'usage.way-not-stated',
      args: { architecture: 'thu', fields: 'architecture.targetDate' },
    })
    expect(missing.map(({ message }) => message)).toEqual([{ key: 'shape.no-target-date', args: {} }])
  })
  test('days in the wrong order are found at the target day', () => {
    const model = MODEL.replace('targetDate: 2023-12-31', 'targetDate: 2019-12-31')
    const { reason, missing } = told(model)
    expect(reason).toMatchObject({ key: 'usage.way-days-order', args: { from: '2020-09-30', to: '2019-12-31' } })
    expect(missing.map(({ line }) => line)).toEqual([model.indexOf('2019-12-31')])
  })
})

describe('--quiet', () => {
  const text = (model: string, quiet: boolean) =>
    inFolder(
      { 'architecture.yaml': model },
      folder => gapText('pretty', { paths: [folder] }, '0', { lang: 'en', quiet }).text,
    )
  test('prints only what the roadmap leaves open', () => {
    const [quiet, loud] = [text(MODEL, true), text(MODEL, false)]
    expect(quiet).toContain('Phần mềm tự đến hạn (le)')
    expect(quiet).toContain('Có rồi lại bỏ (mot)')
    expect(quiet).toContain('application.mandatory-set')
    expect(quiet).not.toContain('Phần mềm bỏ đi')
    expect(loud).toContain('Phần mềm bỏ đi')
    for (const line of quiet.split('\n')) expect(loud).toContain(line)
  })
})
