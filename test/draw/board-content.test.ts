import { describe, expect, it } from 'vitest'
import { type Board, cellsOf, type LineRow, type Stack } from '../../src/draw/board/board.ts'
import { arrangeSheets, arrangeWhole, type BoardView, layOut, mermaid } from '../../src/draw/draw.ts'
import { isLegible } from '../../src/draw/frame.ts'
import type { PictureInput } from '../../src/draw/picture.ts'
import { shownSheets } from '../../src/files/sheets.ts'
import { judge } from '../support/model.ts'
import { randomBoard } from './random.ts'
import { boxesOf, linesOf } from './scene.ts'
import { finding, HEADING, type Model, stateOf } from './state.ts'

const board = (view: BoardView, model: Model, more: Partial<PictureInput> = {}): Board => {
  const input = { state: stateOf(model), lang: 'vi', findings: [], required: [], heading: HEADING, ...more } as const
  const [first, ...others] = arrangeSheets(view, input)
  if (!first || others.length > 0) throw new Error('A small model fits on one sheet.')
  return first
}

const ids = (stack: Stack | undefined) => stack?.cells.map(({ id }) => id) ?? []

/** What stands in each column, by its title: of the row, or of one of its tracks. */
function fields({ columns }: Board, row: LineRow | undefined, track = 0): Record<string, string[]> {
  const stacks = columns.map(({ spans }, c) => (spans ? row?.stacks[c] : row?.tracks[track]?.stacks[c]))
  return Object.fromEntries(columns.map(({ title }, c) => [title, ids(stacks[c])]))
}

const rowsOf = ({ groups }: Board): LineRow[] =>
  groups.flatMap(({ rows }) => rows.flatMap(row => (row.kind === 'lines' ? [row] : [])))
const rowOf = (drawn: Board, id: string): LineRow | undefined =>
  rowsOf(drawn).find(({ stacks }) => {
    const at = drawn.columns.findIndex(({ subject }) => subject)
    return ids(stacks[at])[0] === id
  })
const groupTitles = ({ groups }: Board) => groups.map(({ title }) => title)

describe('the business architecture', () => {
  const model: Model = {
    units: [{ id: 'so-a', name: 'Sở A' }, { id: 'so-b', name: 'Sở B' }, { id: 'so-c' }],
    functions: [{ id: 'f1', owner: 'so-b' }, { id: 'f2', owner: 'so-a' }, { id: 'f3' }],
    services: [
      { id: 's1', function: 'f1', deliveredBy: ['a2'], level: 3, count: 12 },
      { id: 's2', function: 'f1' },
      { id: 's3', owner: 'so-a' },
    ],
    applications: [{ id: 'a1', supports: ['f1'] }, { id: 'a2' }],
  }

  it('has functions by owner, what supports each, the services it gives and what delivers them', () => {
    const drawn = board('business', model)
    expect(groupTitles(drawn)).toEqual([
      'Sở A',
      'Sở B',
      'Chưa khai báo chủ quản',
      'Đơn vị không khai là chủ quản nghiệp vụ, dịch vụ công',
    ])
    expect(drawn.groups.map(({ head }) => head?.id)).toEqual(['so-a', 'so-b', undefined, undefined])
    expect(cellsOf({ groups: drawn.groups.slice(3) }).map(({ id }) => id)).toEqual(['so-c'])
    expect(fields(drawn, rowOf(drawn, 'f1'))).toEqual({
      'Ứng dụng hỗ trợ': ['a1'],
      'Nghiệp vụ': ['f1'],
      'Dịch vụ công, thủ tục hành chính': ['s1'],
      'Cung cấp qua': ['a2'],
    })
    expect(ids(rowOf(drawn, 'f1')?.tracks[1]?.stacks[2])).toEqual(['s2'])
    expect(rowOf(drawn, 'f1')?.tracks[0]?.stacks[2]?.cells[0]?.note).toBe('mức độ 3; 12 thủ tục')
  })

  it('says whose a service is where its function is of another unit, and does not call that unit an owner of nothing', () => {
    const drawn = board('business', {
      units: [{ id: 'so-a', name: 'Sở A' }, { id: 'so-b', name: 'Sở B' }, { id: 'so-c' }],
      functions: [{ id: 'f', owner: 'so-a' }],
      services: [
        { id: 's1', function: 'f', owner: 'so-b', level: 3 },
        { id: 's2', function: 'f', owner: 'so-a', level: 3 },
      ],
    })
    const notes = rowOf(drawn, 'f')?.tracks.map(({ stacks }) => stacks.at(-1)?.cells[0]?.note)
    expect(notes).toEqual(['mức độ 3; Sở B', 'mức độ 3'])
    const grids = drawn.groups.slice(1).map(group => [group.title, cellsOf({ groups: [group] }).map(({ id }) => id)])
    expect(grids).toEqual([
      ['Đơn vị chủ quản dịch vụ công thuộc nghiệp vụ của đơn vị khác', ['so-b']],
      ['Đơn vị không khai là chủ quản nghiệp vụ, dịch vụ công', ['so-c']],
    ])
  })

  it('draws what supports a service beside its function, and counts applications it does not draw', () => {
    const drawn = board('business', {
      functions: [{ id: 'f' }],
      services: [{ id: 's', function: 'f' }],
      applications: [{ id: 'a', supports: ['s'] }, { id: 'b' }, { id: 'cu', status: 'retired' }],
    })
    expect(fields(drawn, rowOf(drawn, 'f'))['Ứng dụng hỗ trợ']).toEqual(['a'])
    expect(drawn.remarks[0]).toBe(
      'Không vẽ: 1 ứng dụng chưa khai báo nghiệp vụ, dịch vụ công được hỗ trợ (trường supports).',
    )
  })

  it('keeps services without a function with their owner', () => {
    const drawn = board('business', model)
    const [, loose] = drawn.groups[0]?.rows ?? []
    expect(loose?.kind === 'lines' && ids(loose.tracks[0]?.stacks[2])).toEqual(['s3'])
    expect(loose?.kind === 'lines' && loose.stacks[1]?.cells[0]).toMatchObject({
      kind: 'absent',
      name: 'chưa gắn nghiệp vụ',
    })
  })
})

describe('the data architecture', () => {
  const drawn = board('data', {
    units: [{ id: 'so' }],
    applications: [
      { id: 'w', writes: ['d'] },
      { id: 'r', reads: ['d', 'national/dancu'] },
    ],
    platforms: [{ id: 'lgsp' }],
    data: [
      { id: 'd', type: 'database', owner: 'so', sharedVia: ['lgsp'] },
      { id: 'c', type: 'catalogue', copyOf: 'national/dkdn' },
    ],
  })

  it('has who writes on the left, who reads on the right, what it is shared through and whose it is', () => {
    expect(fields(drawn, rowOf(drawn, 'd'))).toEqual({
      'Ghi dữ liệu; bản gốc': ['w'],
      'Dữ liệu': ['d'],
      'Đọc dữ liệu': ['r'],
      'Chia sẻ qua': ['lgsp'],
      'Chủ quản dữ liệu': ['so'],
    })
  })

  it('says of a copy where its original is, and keeps national data that are read', () => {
    expect(fields(drawn, rowOf(drawn, 'c'))['Ghi dữ liệu; bản gốc']).toEqual(['dkdn'])
    expect(groupTitles(drawn)).toEqual(['Cơ sở dữ liệu', 'Danh mục dùng chung', 'Dữ liệu của hệ thống quốc gia'])
    expect(fields(drawn, rowOf(drawn, 'dancu'))['Đọc dữ liệu']).toEqual(['r'])
  })

  it('does not take a name that stands nowhere in the model for an application', () => {
    const lost = board('data', { applications: [{ id: 'a', reads: ['b', 'kho-la'] }, { id: 'b' }] })
    expect(lost.groups.map(group => [group.title, ids((group.rows[0] as LineRow | undefined)?.stacks[0])])).toEqual([
      ['Ứng dụng, nền tảng được đọc, ghi như nguồn dữ liệu', ['b']],
      ['Nguồn dữ liệu được nêu mà chưa khai báo trong mô hình', ['kho-la']],
    ])
  })

  it('draws arrows from writers to data and from data to readers', () => {
    const text = mermaid(drawn)
    const idOf = (name: string) => new RegExp(`(n\\d+)\\["${name}"\\]`).exec(text)?.[1]
    expect(text).toContain(`  ${idOf('w')} --> ${idOf('d')}\n`)
    expect(text).toContain(`  ${idOf('d')} --> ${idOf('r')}\n`)
  })
})

describe('the application architecture', () => {
  const model: Model = {
    functions: [{ id: 'f' }],
    channels: [{ id: 'web', exposes: ['a'] }],
    platforms: [{ id: 'lgsp', type: 'lgsp' }],
    applications: [
      { id: 'a', type: 'reporting', supports: ['f'] },
      { id: 'b', type: 'specialised' },
    ],
    safeguards: [{ id: 'soc' }],
    connections: [
      { id: 'k1', from: 'a', to: 'b', via: ['lgsp'] },
      { id: 'k2', from: 'a', to: 'national/dvcqg', status: 'planned' },
      { id: 'k3', from: 'soc', to: 'national/ncsc' },
      { id: 'k4', from: 'b', to: 'lgsp', status: 'planned' },
    ],
  }
  const drawn = board('application', model, { findings: [finding('k2', 'error'), finding('a', 'warning')] })

  it('has for each what connects to it, what it connects to, what it supports and its channels', () => {
    const a = fields(drawn, rowOf(drawn, 'a'))
    expect(a).toEqual({
      'Kết nối từ': [],
      'Ứng dụng, nền tảng, kênh': ['a'],
      'Kết nối tới; kênh cung cấp': ['b', 'dvcqg'],
      'Hỗ trợ nghiệp vụ, dịch vụ': ['f'],
      'Có trên kênh': ['web'],
    })
    expect(fields(drawn, rowOf(drawn, 'b'))['Kết nối từ']).toEqual(['a'])
    expect(fields(drawn, rowOf(drawn, 'web'))['Kết nối tới; kênh cung cấp']).toEqual(['a'])
    expect(groupTitles(drawn)).toEqual([
      'Hệ thống thông tin báo cáo',
      'Ứng dụng chuyên ngành',
      'Nền tảng dùng chung',
      'Kênh giao tiếp',
    ])
  })

  it('says how far a connection is and marks what was found at it where it leads', () => {
    const cell = rowOf(drawn, 'a')?.stacks[2]?.cells.find(({ id }) => id === 'dvcqg')
    expect(cell).toMatchObject({ look: 'unconnected', note: 'kết nối: dự kiến', errors: 1, warnings: 0 })
    expect(rowOf(drawn, 'a')?.stacks[1]?.cells[0]).toMatchObject({ errors: 0, warnings: 1 })
    const own = rowOf(drawn, 'b')?.stacks[2]?.cells[0]
    expect(own).toMatchObject({ id: 'lgsp', look: 'present', note: 'kết nối: dự kiến' })
    expect(rowOf(drawn, 'lgsp')?.stacks[1]?.cells[0]?.note).toBe('1 kết nối đi qua')
  })

  it('counts the connections it leaves out', () => {
    expect(drawn.remarks).toContain('Không vẽ ở đây: 1 kết nối của các thành phần khác; xem sơ đồ tích hợp.')
  })
})

describe('the technology architecture', () => {
  const drawn = board('technology', {
    infrastructure: [
      { id: 'tt', type: 'data-centre' },
      { id: 'may', type: 'cloud', runsOn: ['tt'] },
      { id: 'mang', type: 'network' },
    ],
    applications: [{ id: 'a', runsOn: ['may'] }, { id: 'b', runsOn: ['national/tslcd'] }, { id: 'c' }],
    data: [{ id: 'd', runsOn: ['tt', 'may'] }],
    connections: [{ id: 'k', from: 'a', to: 'b', network: 'mang' }],
  })
  const guests = (id: string) => rowOf(drawn, id)?.tracks.map(({ stacks }) => [stacks[1]?.text, ids(stacks[2])])

  it('has what runs on each host, by section, and connections by network', () => {
    expect(guests('tt')).toEqual([
      ['Dữ liệu', ['d']],
      ['Hạ tầng kỹ thuật', ['may']],
    ])
    expect(guests('may')).toEqual([
      ['Ứng dụng', ['a']],
      ['Dữ liệu', ['d']],
    ])
    expect(guests('mang')).toEqual([['Kết nối qua mạng', ['k']]])
    expect(guests('tslcd')).toEqual([['Ứng dụng', ['b']]])
  })

  it('does not hide what states no host', () => {
    expect(groupTitles(drawn).at(-1)).toBe('Chưa khai báo nơi đặt')
    expect(guests('')).toEqual([['Ứng dụng', ['c']]])
  })
})

describe('the security architecture', () => {
  const text = `khung: 1
architecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }
applications: [{ id: a }, { id: b }, { id: tuong-lai, status: planned }]
safeguards:
  - { id: soc, type: soc, protects: [a] }
  - { id: quy-che, type: policy }
  - { id: sau, type: backup, status: planned, protects: [b] }
connections: [{ id: kn, from: soc, to: national/ncsc, status: building }]
`
  const { state, findings } = judge(text)
  if (!state) throw new Error('The model has a day.')
  const drawn = board('security', {}, { state, findings })

  it('has the layers of the framework first, each even where nothing of it is stated', () => {
    expect(groupTitles(drawn).slice(0, 4)).toEqual([
      'Lớp lực lượng tại chỗ',
      'Lớp giám sát, bảo vệ chuyên nghiệp',
      'Lớp kiểm tra, đánh giá độc lập',
      'Lớp kết nối, chia sẻ thông tin với hệ thống giám sát quốc gia',
    ])
    const [onSite, watch, , national] = drawn.groups.map(({ rows }) => rows[0])
    expect(onSite?.kind === 'lines' && onSite.stacks[0]?.cells[0]).toMatchObject({ kind: 'absent', name: 'Không có' })
    expect(watch?.kind === 'lines' && [ids(watch.stacks[0]), ids(watch.tracks[0]?.stacks[1])]).toEqual([['soc'], ['a']])
    const link = national?.kind === 'lines' ? national : undefined
    expect([ids(link?.stacks[0]), ids(link?.tracks[0]?.stacks[1]), link?.tracks[0]?.link?.look]).toEqual([
      ['soc'],
      ['ncsc'],
      'coming',
    ])
  })

  it('lists what is there and is protected by nothing that is there', () => {
    const last = drawn.groups.at(-1)
    expect(last?.title).toBe('Chưa khai báo biện pháp đang hoạt động nào bảo vệ trực tiếp')
    expect(cellsOf({ groups: last ? [last] : [] }).map(({ id }) => id)).toEqual(['b'])
  })
})

describe('the sharing of data', () => {
  const drawn = board('data-sharing', {
    units: [{ id: 'so-a' }, { id: 'so-b' }],
    platforms: [{ id: 'lgsp' }],
    applications: [
      { id: 'a', owner: 'so-a', reads: ['d'] },
      { id: 'b', owner: 'so-b', reads: ['d'] },
      { id: 'cu', owner: 'so-b', reads: ['d'], status: 'retired' },
    ],
    data: [{ id: 'd', owner: 'so-a', sharedVia: ['lgsp'] }, { id: 'e', sharedVia: ['lgsp'] }, { id: 'rieng' }],
    connections: [
      { id: 'k1', name: 'Gửi đi', from: 'a', to: 'national/dancu', via: ['lgsp', 'national/ndxp'], data: ['d'] },
      { id: 'k2', from: 'a', to: 'national/dvcqg', data: ['d'], status: 'planned' },
      { id: 'k3', from: 'a', to: 'b' },
    ],
  })

  it('has each way from sender through platforms to receiver, and how far it is', () => {
    const row = rowOf(drawn, 'd')
    expect(row?.tracks.map((_, t) => Object.values(fields(drawn, row, t)))).toEqual([
      [['d'], ['a'], ['lgsp'], ['ndxp'], ['dancu'], []],
      [['d'], ['a'], [], [], ['dvcqg'], []],
      [['d'], [], [], [], ['b'], []],
    ])
    expect(row?.tracks.map(({ stacks, link }) => [link?.look, stacks[5]?.text])).toEqual([
      ['made', 'Đã kết nối: Gửi đi'],
      ['coming', 'Dự kiến: k2'],
      [undefined, 'Có đọc dữ liệu này; chưa khai báo kết nối nào chuyển dữ liệu'],
    ])
  })

  it('shows what is only offered, what is not shared, and counts connections without data', () => {
    expect(ids(rowOf(drawn, 'e')?.tracks[0]?.stacks[2])).toEqual(['lgsp'])
    const last = drawn.groups.at(-1)
    expect([last?.title, cellsOf({ groups: last ? [last] : [] }).map(({ id }) => id)]).toEqual([
      'Chưa khai báo chia sẻ',
      ['rieng'],
    ])
    expect(drawn.remarks).toContain('Không vẽ: 1 kết nối không khai báo dữ liệu trao đổi (trường data).')
  })

  it('speaks of arrows only where there are some, and says which readers it draws', () => {
    const arrows = 'Mũi tên đi từ bên gọi'
    expect(drawn.remarks.join(' ')).toContain(arrows)
    expect(drawn.remarks.join(' ')).toContain('khác chủ quản dữ liệu')
    const bare = board('data-sharing', { connections: [{ id: 'k', from: 'a', to: 'b' }] })
    expect(bare.remarks.join(' ')).not.toContain(arrows)
  })

  it('does not cut the long name of a connection', () => {
    const name = 'Trao đổi với cơ sở dữ liệu quốc gia về tài nguyên và môi trường của các bộ, ngành, địa phương'
    const long = board('data-sharing', {
      applications: [{ id: 'a' }],
      data: [{ id: 'd' }],
      connections: [{ id: 'k', name, from: 'a', to: 'national/tnmt', data: ['d'] }],
    })
    const said = layOut(long).shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : []))
    expect(said.join(' ')).toContain(`Đã kết nối: ${name}`)
  })

  it('draws every hop from left to right', () => {
    const lines = linesOf(layOut(drawn))
    expect(lines.filter(({ id }) => id === 'k1')).toHaveLength(4)
    expect(lines.filter(({ id }) => id === 'k2')).toHaveLength(2)
    for (const { parts, arrow } of lines) expect(arrow.x).toBeGreaterThan(parts[0]?.[0]?.x ?? 0)
  })
})

describe('security levels', () => {
  const drawn = board('security-levels', {
    infrastructure: [
      { id: 'thap', type: 'server-room', security: { level: 2, dossier: 'approved' } },
      { id: 'cao', type: 'data-centre', security: { level: 3, dossier: 'approved' } },
      { id: 'may', type: 'cloud', runsOn: ['thap'] },
    ],
    applications: [
      { id: 'a', runsOn: ['thap'], security: { level: 3, dossier: 'drafting' } },
      { id: 'b', runsOn: ['cao'], security: { level: 3, dossier: 'approved' } },
      { id: 'c', runsOn: ['thap'] },
      { id: 'd', runsOn: ['may'], security: { level: 4, dossier: 'approved' } },
    ],
  })
  const level = (id: string) => cellsOf(drawn).find(cell => cell.id === id)?.level

  it('marks what is higher than its host, also through another host, what is not approved and what is not stated', () => {
    expect(level('a')).toEqual({ value: 3, approved: false, short: true })
    expect(level('b')).toEqual({ value: 3, approved: true, short: false })
    expect(level('c')).toEqual({ approved: false, short: false })
    expect(level('d')).toEqual({ value: 4, approved: true, short: true })
    expect(level('thap')).toEqual({ value: 2, approved: true, short: false })
    expect(cellsOf(drawn).find(({ id }) => id === 'a')?.note).toBe('cao hơn nơi đặt: cấp độ 2; hồ sơ đang lập')
  })

  it('groups by level, the highest first, and counts', () => {
    expect(rowOf(drawn, 'thap')?.tracks.map(({ stacks }) => [stacks[1]?.text, ids(stacks[2])])).toEqual([
      ['Cấp độ 3', ['a']],
      ['Chưa khai báo cấp độ', ['c', 'may']],
    ])
    expect(drawn.remarks[0]).toBe(
      '7 thành phần đang có: 5 đã khai báo cấp độ, trong đó 4 có hồ sơ đã phê duyệt; 2 có cấp độ cao hơn nơi đặt.',
    )
  })

  it('tells them apart by signs, not by colour alone, and explains the signs', () => {
    const scene = layOut(drawn)
    const sign = (id: string) => boxesOf(scene).find(({ cell }) => cell?.id === id)?.sign?.sign.text
    expect(['a', 'b', 'c'].map(sign)).toEqual(['3 !', '3', '?'])
    const texts = scene.shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : []))
    expect(texts).toEqual(expect.arrayContaining(['Cấp độ cao hơn nơi đặt', 'Chưa khai báo cấp độ']))
    expect(mermaid(drawn)).toContain('["b (cấp độ 3, hồ sơ đã phê duyệt)"]')
  })
})

describe('a board of a large province', () => {
  const input = { lang: 'vi', findings: [], required: [], heading: HEADING } as const
  const large = { ...input, state: stateOf(randomBoard(650, 300, 9)) }
  const sheets = arrangeSheets('data', large)
  const [summary, ...details] = sheets

  it('is a summary that counts what it leaves out, and numbered sheets with all of it', () => {
    expect(sheets.length).toBeGreaterThan(2)
    // A high row is cut for the sheets after the first.
    const all = rowsOf(arrangeWhole('data', large)).length
    expect(details.flatMap(rowsOf).length).toBeGreaterThanOrEqual(all)
    const shown = summary ? rowsOf(summary).length : 0
    const left = summary?.groups.reduce((sum, { more }) => sum + (more?.count ?? 0), 0) ?? 0
    expect(shown).toBeGreaterThan(0)
    expect(shown + left).toBe(all)
    expect(summary?.remarks[0]).toContain(`nêu ${shown} trên ${all} `)
    expect(summary?.remarks[0]).toContain(`tờ 2–${sheets.length}`)
  })

  it('says where the other sheets come from where a document has the summary only', () => {
    const [alone] = shownSheets(sheets, { state: 'current' })
    const [target] = shownSheets(sheets, { state: 'target' })
    const said = `các tờ 2–${sheets.length} là tệp riêng, tạo bằng lệnh: khung diagram --view data.`
    expect(shownSheets(sheets, { state: 'current' })).toHaveLength(1)
    expect(target && 'remarks' in target && target.remarks[1]).toContain('--view data --state target.')
    expect(alone && 'remarks' in alone && alone.remarks[1]).toContain(said)
    expect(summary?.remarks.join(' ')).not.toContain('khung diagram')
    expect(shownSheets(sheets.slice(0, 3), { state: 'current' })).toEqual(sheets.slice(0, 3))
  })

  it.each(['business', 'data', 'application', 'technology', 'data-sharing'] as const)(
    'can be read on A3, sheet by sheet: %s',
    view => {
      const scenes = arrangeSheets(view, large).map(sheet => layOut(sheet))
      expect(scenes.filter(scene => !isLegible(scene)).map(({ height }) => height)).toEqual([])
    },
  )

  it('says on each sheet which one it is', () => {
    const titles = sheets.map(sheet => layOut(sheet).description)
    expect(titles.map((title, i) => title.includes(`tờ ${i + 1}/${sheets.length}`))).not.toContain(false)
  })
})

describe('what is not stated', () => {
  it('is said, and does not look as if it were not there', () => {
    expect(board('business', {}).remarks).toContain('Nghiệp vụ: chưa khai báo.')
    expect(board('data', { data: [] }).remarks).toEqual(['Dữ liệu: không có.'])
    const partial = stateOf({ data: [{ id: 'd' }] }, { partial: ['data'] })
    expect(board('data', {}, { state: partial }).remarks).toEqual(['Dữ liệu: mới khai báo một phần.'])
  })
})
