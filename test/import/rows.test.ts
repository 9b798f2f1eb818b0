import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/findings/message.ts'
import { wordMessage } from '../../src/text/word.ts'
import { argsOf, HEAD, imported, mapOf, sheet, sums, xlsx } from './support.ts'

const UNITS = `${HEAD}units:\n  - { id: so-y-te, name: Sở Y tế }\n`
const MAP = mapOf('applications', {
  'Tên hệ thống': 'field: name',
  'Đơn vị': 'field: owner',
  'Tình trạng': 'field: status, words: { Đang dùng: operating }',
  'Cấp độ': 'field: security.level',
  'Từ năm': 'field: since',
  'Mã số': 'field: code',
})
const HEADERS = ['STT', 'Tên hệ thống', 'Đơn vị', 'Tình trạng', 'Cấp độ', 'Từ năm', 'Mã số']

const importRows = async (...rows: (string | number | boolean | Date | null)[][]) =>
  imported({ 'a.xlsx': await xlsx([sheet('S', HEADERS, ...rows)]) }, { 'architecture.yaml': UNITS }, MAP)

describe('every row is accounted for', () => {
  test('by what it is', async () => {
    const done = await imported(
      {
        'a.xlsx': await xlsx([
          sheet(
            'S',
            ['SỔ KIỂM KÊ'],
            [],
            HEADERS,
            ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
            ['I', 'Khối y tế'],
            [1, 'Cổng A', 'Sở Y tế', 'Đang dùng', 2, 2018, null],
            [2, 'Cổng B', 'Sở Y tế', 'Tốt', 2, 2018, null],
            [],
            ['Tổng cộng', null, null, null, 4],
            [3, 'Cổng', 'Sở Y tế'],
            [3, 'Kỳ thi'],
            HEADERS,
            [3, 'Tổng đài 1022', 'Sở Y tế', 'Đang dùng', null, null, null],
            [null, null, 'Sở Y tế'],
            [null, null, null, null, 'Ngày 5 tháng 5 năm 2020'],
            [null, 'Người lập biểu'],
            [null, 'Nháp 1'],
          ),
        ]),
      },
      { 'architecture.yaml': UNITS },
      MAP.replace('    columns:', '    skipRows: [Nháp]\n    columns:'),
    )
    expect(done.plan.sheets).toMatchObject([{ section: 'applications', rows: 17 }])
    expect(sums(done)).toEqual({
      header: 4,
      empty: 2,
      heading: 1,
      added: 4,
      refused: 2,
      total: 1,
      note: 2,
      skipped: 1,
    })
    expect(done.findings).toEqual(['error a.xlsx!S!D7 import.word', 'error a.xlsx!S!14 import.no-name'])
    expect(done.plan.elements.map(({ id }) => id)).toEqual(['cong-a', 'cong', 'ky-thi', 'tong-dai-1022'])
  })

  test('take a field from the heading they stand under, where a map says so', async () => {
    const rows = (...lines: (string | null)[][]) => sheet('S', ['TT', 'Tên', 'Tình trạng', 'Đơn vị'], ...lines)
    const file = await xlsx([
      rows(
        ['1', 'Cổng A', 'Đang dùng', null],
        ['I', 'Sở Y tế', null, null],
        ['1', 'Cổng B', 'Đang dùng', null],
        ['2', 'Cổng C', 'Đang dùng', 'Sở Giao thông vận tải'],
        ['II', 'Sở Không Có', null, null],
        ['1', 'Cổng D', 'Đang dùng', null],
        ['III', 'Sở Giao thông vận tải', null, null],
        ['1', 'Cổng E', 'Đang dùng', null],
        ['2', 'Cổng F', 'Đang dùng', null],
      ),
    ])
    const map = mapOf(
      'applications',
      {
        TT: 'skip: true',
        Tên: 'field: name',
        'Tình trạng': 'field: status, words: { Đang dùng: operating }',
        'Đơn vị': 'field: owner',
      },
      '    headings: owner\n',
    )
    const units = `${HEAD}units: [{ id: so-y-te, name: Sở Y tế }, { id: so-gtvt, name: Sở Giao thông vận tải }]\n`
    const done = await imported({ 'a.xlsx': file }, { 'architecture.yaml': units }, map)
    // Above the first heading there is none; a cell of its own wins; an unknown name is told where it stands: at the heading.
    expect(
      done.plan.elements.map(({ id, fields }) => [id, fields.find(({ field }) => field === 'owner')?.after]),
    ).toEqual([
      ['cong-a', undefined],
      ['cong-b', 'so-y-te'],
      ['cong-c', 'so-gtvt'],
      ['cong-e', 'so-gtvt'],
      ['cong-f', 'so-gtvt'],
    ])
    expect(done.findings).toEqual(['error a.xlsx!S!6 import.unknown'])
    expect(sums(done)).toEqual({ header: 1, added: 5, heading: 3, refused: 1 })
  })

  test('are warned of where a name looks like several, but for a line that is only broken', async () => {
    const names = ['Một cửa; Quản lý văn bản', '- Hộ tịch\n- Hộ khẩu', 'Quản lý\nđất đai', 'Cổng A;']
    const file = await xlsx([sheet('S', ['Tên', 'b'], ...names.map(name => [name, null]))])
    const done = await imported(
      { 'a.xlsx': file },
      { 'architecture.yaml': UNITS },
      mapOf('applications', { Tên: 'field: name' }),
    )
    expect(done.findings).toEqual([
      'warning a.xlsx!S!A2 import.several-names',
      'warning a.xlsx!S!A3 import.several-names',
    ])
  })

  test('also on sheets that nobody asked for, and columns', async () => {
    const done = await imported(
      {
        'a.xlsx': await xlsx([
          sheet('S', [...HEADERS, 'Khác'], [1, 'Cổng A', null, null, null, null, null, 'x']),
          sheet('T', ['a'], [], ['b']),
        ]),
      },
      { 'architecture.yaml': UNITS },
      MAP.replace('section: applications', 'sheet: S\n    section: applications'),
    )
    expect(done.findings).toEqual([
      'warning a.xlsx!S!H1 import-file.column-unread',
      'warning a.xlsx!T import-file.sheet-unread',
    ])
    expect(argsOf(done)).toEqual([{ header: 'Khác', cells: 1 }, { rows: 2 }])
    expect(sums(done)).toEqual({ header: 1, added: 1, unread: 2, empty: 1 })
  })

  test('merged cells: down several rows they make one element, or a value for each', async () => {
    const rows = [
      ['Tên', 'Đơn vị', 'Dữ liệu'],
      ['Cổng A', 'Sở Y tế', 'CSDL 1'],
      [null, null, 'CSDL 2'],
      ['Cổng B', null, 'CSDL 1'],
    ]
    const merges = [
      { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
      { startRow: 1, endRow: 3, startCol: 1, endCol: 1 },
    ]
    const model = `${UNITS}data:\n  - { id: d1, name: CSDL 1 }\n  - { id: d2, name: CSDL 2 }\n`
    const map = mapOf('applications', { Tên: 'field: name', 'Đơn vị': 'field: owner', 'Dữ liệu': 'field: reads' })
    const done = await imported(
      { 'a.xlsx': await xlsx([{ name: 'S', rows, merges }]) },
      { 'architecture.yaml': model },
      map,
    )
    expect(done.findings).toEqual([])
    expect(sums(done)).toEqual({ header: 1, added: 2, continued: 1 })
    expect(done.texts['ung-dung.yaml']).toBe(
      'applications:\n  - id: cong-a\n    name: Cổng A\n    owner: so-y-te\n    reads: [d1, d2]\n\n  - id: cong-b\n    name: Cổng B\n    owner: so-y-te\n    reads: [d1]\n',
    )
  })
})

describe('cells that say something else than they show', () => {
  test.each([
    [['A', null, null, null, null, 7], 'G2 import.number-code', { found: '7', field: 'code' }],
    [['A', null, null, null, null, 73928e5], 'G2 import.number-code', { found: '7392800000', field: 'code' }],
    [['A', null, null, null, null, 73928e10], 'G2 import.number-code', { found: '7.3928E+14', field: 'code' }],
    [['A', null, null, null, null, '7.39E+14'], 'G2 import.number-code', { found: '7.39E+14', field: 'code' }],
    [
      ['A', null, null, null, null, new Date(Date.UTC(2020, 3, 3))],
      'G2 import.date-code',
      { found: '2020-04-03', field: 'code' },
    ],
    [['A', null, null, null, null, '03-Apr'], 'G2 import.date-code', { found: '03-Apr', field: 'code' }],
    [['A', null, null, null, 43952], 'F2 import.serial-day', { found: '43952', day: '2020-05-01', field: 'since' }],
    [['A', null, null, null, '31/2/2020'], 'F2 import.day', { found: '31/2/2020', field: 'since' }],
    [['A', null, null, 6], 'E2 import.integer', { found: '6', field: 'security.level', min: 1, max: 5 }],
    [['A', 'Sở X'], 'C2 import.unknown', { found: 'Sở X', field: 'owner', sections: 'units' }],
    [['Máy chủ 10.1.2.3'], 'B2 import.secret', { what: 'ip-address' }],
  ])('%j', async (cells, where, args) => {
    const done = await importRows([1, cells[0] ?? null, ...cells.slice(1)])
    expect(done.findings[0]).toBe(`error a.xlsx!S!${where}`)
    expect(argsOf(done)[0]).toEqual(args)
    expect(done.plan.files).toEqual([])
    expect(sums(done).refused).toBe(1)
  })

  test.each([
    ['Cấp độ 3', 3],
    [3, 3],
    ['mức 2', 2],
  ])('a level written %j', async (cell, level) => {
    const done = await importRows([1, 'A', null, null, cell])
    expect(done.findings).toEqual([])
    expect(done.texts['ung-dung.yaml']).toContain(`security: { level: ${level} }`)
  })

  test.each([
    ['6/2018', '2018-06'],
    ['Tháng 6 năm 2018', '2018-06'],
    ['01.9.2018', '2018-09-01'],
    ['2018-06', '2018-06'],
    ['năm 2018', '2018'],
    [2018, '2018'],
    [new Date(Date.UTC(2018, 5, 1)), '2018-06-01'],
  ])('a day written %j', async (cell, day) => {
    const done = await importRows([1, 'A', null, null, null, cell])
    expect(done.findings).toEqual([])
    expect(done.texts['ung-dung.yaml']).toContain(`since: ${day}\n`)
  })

  test('a date that shows only its month means the month', async () => {
    const rows = [['Tên hệ thống', 'Từ năm'], ['A']]
    const cells = new Map([['1,1', { value: new Date(Date.UTC(2020, 11, 1)), style: { numFmt: 'mm/yyyy' } }]])
    const map = mapOf('applications', { 'Tên hệ thống': 'field: name', 'Từ năm': 'field: since' })
    const done = await imported(
      { 'a.xlsx': await xlsx([{ name: 'S', rows, cells }]) },
      { 'architecture.yaml': UNITS },
      map,
    )
    expect(done.texts['ung-dung.yaml']).toContain('since: 2020-12\n')
  })

  test('a formula stands for the value it had, and for its error', async () => {
    const rows = [['Tên hệ thống', 'Cấp độ'], ['A'], ['B']]
    const cells = new Map([
      ['1,1', { value: 2, formula: '1+1', formulaResult: 2 }],
      ['2,1', { value: '#REF!', type: 'error' as const }],
    ])
    const map = mapOf('applications', { 'Tên hệ thống': 'field: name', 'Cấp độ': 'field: security.level' })
    const done = await imported(
      { 'a.xlsx': await xlsx([{ name: 'S', rows, cells }]) },
      { 'architecture.yaml': UNITS },
      map,
    )
    expect(done.texts['ung-dung.yaml']).toContain('security: { level: 2 }')
    expect(done.plan.elements).toHaveLength(1)
  })
})

describe('names and ids', () => {
  test('ids are made of names once, numbered where they collide, and kept', async () => {
    const first = await importRows([1, 'Cổng Đất đai'], [2, 'Cổng đất dai'], [3, '😀'], [4, `${'Rất dài '.repeat(40)}`])
    const ids = first.plan.elements.map(({ id }) => id)
    expect(ids).toEqual(['cong-dat-dai', 'cong-dat-dai-2', 'ung-dung', expect.stringMatching(/^rat-dai-.{1,52}$/)])
    const again = await imported(
      { 'a.xlsx': await xlsx([sheet('S', HEADERS, [1, 'Cổng đất dai'], [2, 'CỔNG  ĐẤT ĐAI ', null, 'dự kiến'])]) },
      { 'architecture.yaml': UNITS, 'ung-dung.yaml': first.texts['ung-dung.yaml'] ?? '' },
      MAP,
    )
    expect(sums(again)).toEqual({ header: 1, unchanged: 0 + 1, changed: 1 } satisfies Record<string, number>)
    expect(again.plan.elements.map(({ id }) => id)).toEqual(['cong-dat-dai'])
  })

  test('the same element twice, the same name in the model twice, an id of another section', async () => {
    const model = `${UNITS}applications:\n  - { id: a, name: Hai }\n  - { id: b, name: Hai }\n`
    const map = mapOf('applications', { Mã: 'field: id', Tên: 'field: name' })
    const rows = [
      ['Mã', 'Tên'],
      [null, 'Một'],
      [null, 'một'],
      [null, 'Hai'],
      ['so-y-te', 'Ba'],
      ['Mã X', 'Bốn'],
      ['a', 'Năm'],
    ]
    const done = await imported({ 'a.xlsx': await xlsx([sheet('S', ...rows)]) }, { 'architecture.yaml': model }, map)
    expect(done.findings).toEqual([
      'error a.xlsx!S!B3 import.twice',
      'error a.xlsx!S!B4 import.same-name',
      'error a.xlsx!S!A5 import.taken',
      'error a.xlsx!S!A6 import.id',
    ])
    expect(done.plan.elements.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['added mot', 'changed a'])
  })

  test('what refers to a refused row is refused with it', async () => {
    const map = `kind: import-map
schema: 1
sheets:
  - { sheet: D, section: data, columns: [{ header: Tên, field: name }, { header: Loại, field: type }] }
  - { sheet: A, section: applications, columns: [{ header: Tên, field: name }, { header: Đọc, field: reads }, { header: Thay, field: replaces }] }
`
    const book = await xlsx([
      sheet('D', ['Tên', 'Loại'], ['CSDL 1', 'cơ sở dữ liệu'], ['CSDL 2', 'sai']),
      sheet('A', ['Tên', 'Đọc', 'Thay'], ['A1', 'CSDL 1', null], ['A2', 'CSDL 1; CSDL 2', null], ['A3', null, 'A2']),
    ])
    const done = await imported({ 'a.xlsx': book }, { 'architecture.yaml': UNITS }, map)
    expect(done.findings).toEqual([
      'error a.xlsx!D!B3 import.word',
      'error a.xlsx!A!B3 import.to-refused',
      'error a.xlsx!A!C4 import.to-refused',
    ])
    expect(done.plan.elements.map(({ id }) => id)).toEqual(['csdl-1', 'a1'])
  })

  test('national systems by their names, short forms written out', async () => {
    const rows = [
      ['Từ', 'Tới', 'Qua'],
      ['Cổng A', 'Cổng Dịch vụ công quốc gia', null],
      ['Cổng A', 'CSDL quốc gia về dân cư', 'NDXP, lgsp'],
      ['Cổng A', 'CSDL lạ', null],
    ]
    const map = mapOf('connections', { Từ: 'field: from', Tới: 'field: to', Qua: 'field: via' })
    const model = `${HEAD}applications:\n  - { id: a, name: Cổng A }\nplatforms:\n  - { id: lgsp }\n`
    const done = await imported({ 'a.xlsx': await xlsx([sheet('S', ...rows)]) }, { 'architecture.yaml': model }, map)
    expect(done.findings).toEqual(['error a.xlsx!S!B4 import.unknown'])
    expect(done.texts['ket-noi.yaml']).toBe(
      'connections:\n  - id: kn-a-national-dvcqg\n    from: a\n    to: national/dvcqg\n\n' +
        '  - id: kn-a-national-dancu\n    from: a\n    to: national/dancu\n    via: [national/ndxp, lgsp]\n',
    )
    const again = await imported(
      { 'a.xlsx': await xlsx([sheet('S', ...rows)]) },
      { 'architecture.yaml': model, 'ket-noi.yaml': done.texts['ket-noi.yaml'] ?? '' },
      map,
    )
    expect(sums(again)).toEqual({ header: 1, unchanged: 2, refused: 1 })
  })

  test('names nobody has: refused, added once, or somebody outside', async () => {
    const rows = [
      ['Tên', 'Chủ', 'Vận hành'],
      ['A1', 'Sở A', 'Công ty X'],
      ['A2', 'sở a', 'Công ty X'],
    ]
    const map = mapOf('applications', {
      Tên: 'field: name',
      Chủ: 'field: owner, missing: add',
      'Vận hành': 'field: operator, missing: external',
    })
    const done = await imported({ 'a.xlsx': await xlsx([sheet('S', ...rows)]) }, { 'architecture.yaml': UNITS }, map)
    expect(done.findings).toEqual([])
    expect(done.texts['architecture.yaml']).toBe(`${UNITS}  - id: so-a\n    name: Sở A\n`)
    expect(done.texts['ung-dung.yaml']).toContain('owner: so-a\n    operator: { external: Công ty X }\n')
    expect(done.plan.elements.filter(({ referred }) => referred)).toMatchObject([{ id: 'so-a', section: 'units' }])
  })
})

test('a name means the element that is called so, not a second row of the name that is refused', async () => {
  const apps = mapOf('applications', { Tên: 'field: name' })
  const links =
    '  - section: connections\n    file: b.csv\n    columns:\n      - { header: Từ, field: from }\n      - { header: Tới, field: to }\n'
  const done = await imported(
    { 'a.csv': 'Tên,x\nCổng A,\nCổng A,\nCổng B,\nCổng B,\n', 'b.csv': 'Từ,Tới\nCổng A,Cổng B\n' },
    { 'architecture.yaml': `${HEAD}applications: [{ id: a, name: Cổng A }]\n` },
    apps.replace('section: applications\n', 'section: applications\n    file: a.csv\n') + links,
  )
  expect(done.findings).toEqual(['error a.csv!A3 import.twice', 'error a.csv!A5 import.twice'])
  expect(Object.values(done.texts).join()).toMatch(/from: a\n +to: cong-b\n/)
})

test.each([
  ['T6/2020', '2020-06'],
  ['tháng 6 năm 2020', '2020-06'],
  ['06/2020', '2020-06'],
])('a month in words is read: %s', async (cell, month) => {
  const done = await importRows([1, 'Cổng A', 'Sở Y tế', 'Đang dùng', 2, cell, null])
  expect(JSON.stringify(done.plan)).not.toContain('import.day')
  expect(JSON.stringify(done)).toContain(month)
})

test.each([
  ['vi', 'tháng đầu quý `04/2019`'],
  ['en', 'first month `04/2019`'],
] as const)('a quarter is none: what to write instead is said (%s)', async (lang, words) => {
  const done = await importRows([1, 'Cổng A', 'Sở Y tế', 'Đang dùng', 2, 'Quý II/2019', null])
  const found: Message[] = []
  JSON.stringify(done.plan, (_, value) => {
    if (value?.key === 'import.day') found.push(value)
    return value
  })
  expect(found.map(one => wordMessage(one, lang)).join()).toContain(words)
})
