import { describe, expect, test } from 'vitest'
import { guessSheet } from '../../src/import/guess/guess.ts'
import { suggestedMap } from '../../src/import/guess/text.ts'
import { wordGuess } from '../../src/import/guess/words.ts'
import type { Grid } from '../../src/model/grid.ts'
import { argsOf, HEAD, imported, mapOf, sheet, sums, xlsx } from './support.ts'

const BARE = 'khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\n'
const grid = (...rows: (string | null)[][]): Grid => ({
  file: 'a.xlsx',
  sheet: 'Ứng dụng',
  rows: rows.map(row => row.map(value => (value === null ? undefined : { value }))),
  merges: [],
  named: true,
})
const proposal = (...rows: (string | null)[][]): string => {
  const guess = guessSheet(grid(...rows))
  return suggestedMap(guess ? [guess] : [], [], 'vi')
}

describe('words of a map', () => {
  const book = async () => ({ 'a.xlsx': await xlsx([sheet('S', ['Tên', 'Loại'], ['Cổng A', 'CN'])]) })
  test('may be said in the words of the language, not only by the codes', async () => {
    for (const value of ['specialised', 'ứng dụng chuyên ngành', 'Ứng dụng chuyên ngành']) {
      const map = mapOf('applications', { Tên: 'field: name', Loại: `field: type, words: { CN: ${value} }` })
      const done = await imported(await book(), { 'architecture.yaml': HEAD }, map)
      expect(done.findings).toEqual([])
      expect(done.texts['ung-dung.yaml']).toContain('type: specialised')
    }
  })
  test('that are wrong are shown where they stand, with what may be written', async () => {
    const map = mapOf('applications', {
      Tên: 'field: name',
      Loại: 'field: type, words: { A: other, CN: chuyen nganh }',
    })
    const done = await imported(await book(), { 'architecture.yaml': HEAD }, map)
    expect(done.findings).toEqual(['error map.yaml:7 import-map.word'])
    expect(argsOf(done)).toMatchObject([{ word: 'CN', section: 'applications', value: 'chuyen nganh' }])
    const [at] = done.plan.findings
    const column = at && 'offset' in at.place ? at.place.file.position(at.place.offset).column : 0
    expect(map.split('\n')[6]?.slice(column - 1)).toMatch(/^chuyen nganh/)
  })
})

describe('rows left out', () => {
  const book = async () => ({
    'a.xlsx': await xlsx([sheet('S', ['Tên', 'Đơn vị'], ['Cổng A', 'x'], [null, 'Ghi thêm'], [null, 'Ghi thêm'])]),
  })
  const map = (rows: string) =>
    mapOf('applications', { Tên: 'field: name', 'Đơn vị': 'skip: true' }, `    skipRows: ${rows}\n`)
  test('are named by their number as well as by how they begin', async () => {
    const one = await imported(await book(), { 'architecture.yaml': HEAD }, map('["3"]'))
    expect(sums(one)).toMatchObject({ skipped: 1, refused: 1 })
    expect(one.findings).toEqual(['error a.xlsx!S!4 import.no-name'])
    expect(sums(await imported(await book(), { 'architecture.yaml': HEAD }, map('[Ghi]')))).toMatchObject({
      skipped: 2,
    })
  })
  test('that are not there are told', async () => {
    const done = await imported(await book(), { 'architecture.yaml': HEAD }, map('["33", "1", Ghi, Nháp]'))
    expect(done.findings).toEqual([
      'warning a.xlsx!S import-file.skip-unused',
      'warning a.xlsx!S import-file.skip-unused',
      'warning a.xlsx!S import-file.skip-unused',
    ])
    expect(argsOf(done)).toEqual([{ said: '33' }, { said: '1' }, { said: 'Nháp' }])
  })
})

test('headings within a column that names nothing, and the office of who signs, are no elements', async () => {
  const rows = [
    ['Đơn vị', 'Tên'],
    ['II. Nhóm mới bổ sung', null],
    ['Sở A', 'Cổng A'],
    [null, 'GIÁM ĐỐC'],
    [null, 'Phó Giám đốc Sở'],
  ]
  const map = mapOf('applications', { 'Đơn vị': 'skip: true', Tên: 'field: name' })
  const done = await imported({ 'a.xlsx': await xlsx([sheet('S', ...rows)]) }, { 'architecture.yaml': HEAD }, map)
  expect(sums(done)).toEqual({ header: 1, heading: 1, added: 1, note: 2 })
  const named = [
    ['Đơn vị', 'Tên'],
    ['Sở A', 'B. Cổng A'],
    [null, 'Giám đốc điều hành trực tuyến'],
  ]
  const other = await imported({ 'a.xlsx': await xlsx([sheet('S', ...named)]) }, { 'architecture.yaml': HEAD }, map)
  expect(sums(other)).toEqual({ header: 1, added: 2 })
})

describe('a column of what systems are connected to', () => {
  const MAP = mapOf('applications', {
    Tên: 'field: name',
    'Tình trạng': 'field: status',
    'Kết nối với': 'field: connections.to',
  })
  const rows = [
    ['Tên', 'Tình trạng', 'Kết nối với'],
    ['Một cửa', 'đang vận hành', 'Cổng Dịch vụ công quốc gia; Cổng A'],
    ['Cổng A', 'dự kiến', 'Một cửa'],
    ['Cổng B', 'đang vận hành', 'Cổng A'],
  ]
  const book = async (more: typeof rows = []) => ({ 'a.xlsx': await xlsx([sheet('S', ...rows, ...more)]) })

  test('becomes connections from each of them, one between two, no further than either end', async () => {
    const done = await imported(await book(), { 'architecture.yaml': HEAD }, MAP)
    expect(done.findings).toEqual([])
    const links = done.plan.elements.filter(({ section }) => section === 'connections')
    expect(links.map(({ id }) => id)).toEqual(['kn-mot-cua-national-dvcqg', 'kn-mot-cua-cong-a', 'kn-cong-b-cong-a'])
    expect(
      links.map(({ place, fields }) => [place.row, fields.map(({ field, after }) => `${field}: ${after}`)]),
    ).toEqual([
      [1, ['from: mot-cua', 'to: national/dvcqg']],
      [1, ['from: mot-cua', 'to: cong-a', 'status: planned']],
      [3, ['from: cong-b', 'to: cong-a', 'status: planned']],
    ])
  })
  test('is no further than what the model says of the other end', async () => {
    const head = `${HEAD}platforms:\n  - { id: lgsp, name: LGSP, status: building }\n`
    const done = await imported(await book([['Cổng C', 'đang vận hành', 'LGSP']]), { 'architecture.yaml': head }, MAP)
    const link = done.plan.elements.find(({ id }) => id === 'kn-cong-c-lgsp')
    expect(link?.fields.find(({ field }) => field === 'status')?.after).toBe('building')
  })
  test('refuses a row that names its own system', async () => {
    const done = await imported(
      await book([['Cổng C', 'đang vận hành', 'Cổng A; Cổng C']]),
      { 'architecture.yaml': HEAD },
      MAP,
    )
    expect(done.findings).toEqual(['error a.xlsx!S!C5 import.own-end'])
    expect(argsOf(done)).toEqual([{ name: 'Cổng C' }])
    expect(done.plan.elements.some(({ id }) => id.includes('cong-c'))).toBe(false)
  })
  test('adds none that the model has the other way round', async () => {
    const model = `${HEAD}applications:\n  - { id: mot-cua, name: Một cửa }\n  - { id: cong-a, name: Cổng A }\nconnections:\n  - { id: kn, from: cong-a, to: mot-cua, extent: partial }\n`
    const done = await imported(await book(), { 'architecture.yaml': model }, MAP)
    const links = done.plan.elements.filter(({ section }) => section === 'connections')
    expect(links.map(({ id }) => id)).toEqual(['kn-mot-cua-national-dvcqg', 'kn-cong-b-cong-a'])
  })
  test('adds none that the model or a sheet of connections has', async () => {
    const model = {
      'architecture.yaml': `${HEAD}applications:\n  - { id: mot-cua, name: Một cửa }\nconnections:\n  - { id: kn, from: mot-cua, to: national/dvcqg, extent: partial }\n`,
    }
    const done = await imported(await book(), model, MAP)
    expect(done.plan.elements.filter(({ section }) => section === 'connections')).toHaveLength(2)
    expect(done.texts['architecture.yaml']).toContain('{ id: kn, from: mot-cua, to: national/dvcqg, extent: partial }')
  })
  test('leaves alone what is stated twice already, in the model or on another sheet', async () => {
    const twice = ['full', 'partial'].map(
      extent => `  - { id: kn-${extent}, from: mot-cua, to: national/dvcqg, extent: ${extent} }\n`,
    )
    const model = {
      'architecture.yaml': `${HEAD}applications:\n  - { id: mot-cua, name: Một cửa }\nconnections:\n${twice.join('')}`,
    }
    const named = [
      ['Từ', 'Tới', 'Phạm vi'],
      ['Một cửa', 'Cổng A', 'một phần'],
    ]
    const connections = mapOf('connections', {
      Từ: 'field: from',
      Tới: 'field: to',
      'Phạm vi': 'field: extent, words: { một phần: partial }',
    })
    const map = `${MAP.replace('  - section', '  - sheet: S\n    section')}${connections.slice(connections.indexOf('  - section')).replace('  - section', '  - sheet: K\n    section')}`
    const both = { 'a.xlsx': await xlsx([sheet('S', ...rows), sheet('K', ...named)]) }
    const done = await imported(both, model, map)
    expect(done.findings).toEqual([])
    const links = done.plan.elements.filter(({ section }) => section === 'connections')
    expect(links.map(({ fields }) => fields.map(({ field, after }) => `${field}: ${after}`))).toEqual([
      ['from: mot-cua', 'to: cong-a', 'extent: partial'],
      ['from: cong-b', 'to: cong-a', 'status: planned'],
    ])
  })
  test('refuses the row, with nothing of it, where nobody knows a name', async () => {
    const done = await imported(
      await book([['Cổng C', 'đang vận hành', 'Hệ thống nào đó']]),
      { 'architecture.yaml': HEAD },
      MAP,
    )
    expect(done.findings).toEqual(['error a.xlsx!S!C5 import.unknown'])
    expect(done.plan.elements.some(({ id }) => id.includes('cong-c'))).toBe(false)
  })
  test('says which of several names is the wrong one, and which longer name it may be', async () => {
    const model = `${HEAD}applications:\n  - { id: mot-cua-dt, name: Hệ thống một cửa điện tử tỉnh }\nplatforms:\n  - { id: lgsp, name: LGSP }\n`
    const more = [
      ['Cổng D', 'đang vận hành', 'CSDL dân cư, LGSP'],
      ['Cổng E', 'đang vận hành', 'Một cửa điện tử'],
      ['Cổng F', 'đang vận hành', 'Dịch vụ'],
    ]
    const done = await imported(await book(more), { 'architecture.yaml': model }, MAP)
    expect(argsOf(done)).toMatchObject([
      { found: 'CSDL dân cư', nearest: 'Cơ sở dữ liệu quốc gia về dân cư' },
      { found: 'Một cửa điện tử', nearest: 'Hệ thống một cửa điện tử tỉnh' },
      { found: 'Dịch vụ' },
    ])
    expect(argsOf(done)[2]).not.toHaveProperty('nearest')
  })
  test('is no field where no connection comes from, and only proposed where it may be meant', async () => {
    const tasks = mapOf('tasks', { Tên: 'field: name', 'Kết nối với': 'field: connections.to' })
    expect((await imported(await book(), { 'architecture.yaml': HEAD }, tasks)).findings).toEqual([
      'error map.yaml:7 import-map.field',
    ])
    expect(proposal(...rows)).toMatch(
      /# Cột C: chưa chắc[\s\S]*Mỗi tên trong ô[\s\S]*- header: Kết nối với\n +skip: true\n +# field: connections.to\n/,
    )
    const named = {
      'a.xlsx': await xlsx([sheet('Ứng dụng', ['Tên ứng dụng', 'Tình trạng', 'Kết nối với'], ...rows.slice(1))]),
    }
    const without = await imported(named, { 'architecture.yaml': HEAD })
    expect(without.findings).toEqual(['warning a.xlsx!Ứng dụng!C1 import-file.column-unread'])
    expect(without.plan.elements.some(({ section }) => section === 'connections')).toBe(false)
  })
})

describe('a section that begins with an import', () => {
  const map = mapOf('applications', { Tên: 'field: name', 'Nơi đặt': 'field: runsOn, missing: add' })
  const book = async () => ({ 'a.xlsx': await xlsx([sheet('S', ['Tên', 'Nơi đặt'], ['Cổng A', 'Phòng máy'])]) })
  test('is stated in part: what one workbook does not have is not said to be missing', async () => {
    const done = await imported(await book(), { 'architecture.yaml': BARE }, map)
    expect(done.texts['architecture.yaml']).toMatch(/partial: \[applications, infrastructure\]/)
    expect(done.findings).toEqual(['note a.xlsx!S!2 import.begun-partial', 'note a.xlsx!S!B2 import.begun-partial'])
    expect(argsOf(done)).toEqual([{ section: 'applications' }, { section: 'infrastructure' }])
  })
  test('stays as it is where the model has it', async () => {
    const has = `${BARE}applications: []\ninfrastructure: []\n`
    const done = await imported(await book(), { 'architecture.yaml': has }, map)
    expect(done.findings).toEqual([])
    expect(done.texts['architecture.yaml']).not.toContain('partial')
    const named = BARE.replace(' }', ', partial: [tasks, infrastructure] }')
    const part = await imported(await book(), { 'architecture.yaml': named }, map)
    expect(part.texts['architecture.yaml']).toContain('partial: [tasks, infrastructure, applications]')
    expect(part.findings).toHaveLength(1)
  })
})

describe('a proposal', () => {
  const rows = [
    ['Tên ứng dụng', 'Nhóm', 'Mã nội bộ 7', 'ATTT đã duyệt', 'Đặt tại đâu', 'Tình hình'],
    ['Cổng A', 'Lạ', 'a', 'x', 'TTDL', 'Đang chạy'],
    ['Cổng B', 'Chuyên ngành', 'b', null, 'TTDL', 'Dừng'],
  ]
  const text = proposal(...rows)
  test('says what may be written where something is open', () => {
    expect(text).toMatch(/# Giá trị ghi được \(mã hoặc lời\): public-service-portal \(cổng dịch vụ công\);/)
    expect(text).toContain('Chuyên ngành: specialised')
    expect(text).toMatch(/# Các trường ghi được ở field: id \(mã\); name \(tên\);/)
    expect(text).toContain('connections.to (hệ thống được kết nối tới)')
    expect(text).toMatch(/header: Tình hình\n +field: status\n +words:\n +Đang chạy: operating/)
    // Nothing is open in this one.
    expect(proposal(['Tên ứng dụng', 'Tình trạng'], ['Cổng A', 'đang vận hành'])).not.toMatch(/ghi được/)
  })
  test('brings all that becomes of an uncertain column, once its signs are taken away', () => {
    expect(text).toMatch(
      /header: ATTT đã duyệt\n +skip: true\n +# field: security.dossier\n +# words:\n +# {3}x: approved/,
    )
    expect(text).toMatch(/header: Đặt tại đâu\n +field: runsOn\n +# [^\n]*\n +missing: add/)
  })
  test('never takes a file that exists for one that is approved', () => {
    const of = (text: string, header: string) => wordGuess('applications', 'security.dossier', text, header)
    expect(of('có', 'Hồ sơ cấp độ')).toBeUndefined()
    expect(of('đã có', 'Hồ sơ cấp độ')).toBeUndefined()
    expect(of('x', 'Hồ sơ cấp độ')).toBeUndefined()
    expect(of('x', 'Đã phê duyệt hồ sơ cấp độ')).toBe('approved')
    expect(of('chưa', 'Đã phê duyệt hồ sơ cấp độ')).toBeUndefined()
    expect(of('chưa', 'Hồ sơ cấp độ')).toBe('none')
    expect(of('đã phê duyệt', 'Hồ sơ')).toBe(undefined)
    expect(of('được phê duyệt năm 2019', 'Hồ sơ')).toBe('approved')
  })
})

test('a text file is a table only with tabs', async () => {
  const table = { 'a.txt': 'Tên ứng dụng\tTình trạng\nCổng A\tđang vận hành\n' }
  const done = await imported(table, { 'architecture.yaml': HEAD })
  expect(done.plan.elements.map(({ id }) => id)).toEqual(['cong-a'])
  await expect(
    imported({ 'a.txt': 'Tên ứng dụng, Tình trạng\nCổng A\n' }, { 'architecture.yaml': HEAD }),
  ).rejects.toMatchObject({
    detail: { key: 'import-use.kind' },
  })
})
