import { describe, expect, test } from 'vitest'
import { argsOf, imported, sheet, sums, xlsx } from './support.ts'

const META = sheet('_khung', ['inventory', 1], ['lang', 'vi'])
const FORM = ['Thông tin', 'Nội dung', 'Hướng dẫn']
const CHANGES = [
  'Mã thành phần *',
  'Nhóm thành phần *',
  'Nhiệm vụ',
  'Thời hạn thay đổi',
  'Thông tin thay đổi *',
  'Giá trị mới',
]
const UNITS = sheet('Đơn vị', ['Mã', 'Tên'], ['so-a', 'Sở A'])

const MODEL = {
  'architecture.yaml': `khung: 1
# Đầu tệp.
architecture:
  id: thu
  framework: vn-egov-2.0 # khung
  level: province
  dataAsOf: 2020-09-30
  title: Kiến trúc cũ
  partial: [units, applications]
  outline:
    vision: tam-nhin.md # chưa xong
    scope: Phạm vi
units:
  - { id: so-a, name: Sở A }
applications:
  - id: mot-cua # chính
    name: Một cửa
    status: operating
    changes:
      - { task: gop, by: 2021, set: { status: merging, reads: [kho] } }
data:
  - { id: kho, name: Kho dữ liệu }
tasks:
  - { id: gop, name: Hợp nhất }
`,
}

describe('the form of the architecture', () => {
  test('changes fields, outline and how much is stated, and nothing else', async () => {
    const file = await xlsx([
      META,
      sheet(
        'Thông tin chung',
        ['Thông tin chung'],
        FORM,
        ['Tên văn bản *', 'Kiến trúc mới'],
        ['Tên cơ quan', ''],
        ['agency.leadUnit', 'Sở A'],
        ['stated.units', 'Khai báo đầy đủ'],
        ['stated.channels', 'Khai báo đầy đủ'],
        ['stated.data', 'partial'],
        ['Ngày của số liệu hiện trạng', ''],
      ),
      sheet(
        'Đề cương văn bản',
        ['Mục của đề cương *', 'Nội dung hoặc tệp *'],
        ['Ví dụ: principles', 'x'],
        ['vision', 'tam-nhin-2.md'],
        ['scope', '(xóa)'],
        ['1.2 Mục: mới', 'Có'],
      ),
      UNITS,
    ])
    const done = await imported({ 'a.xlsx': file }, MODEL)
    expect(done.findings.filter(one => !one.startsWith('note'))).toEqual([])
    expect(done.texts['architecture.yaml']).toBe(
      MODEL['architecture.yaml']
        .replace('Kiến trúc cũ', 'Kiến trúc mới\n  agency: { leadUnit: so-a }')
        .replace('[units, applications]', '[applications, data]')
        .replace('tam-nhin.md', 'tam-nhin-2.md')
        .replace('    scope: Phạm vi\n', '    "1.2 Mục: mới": Có\n')
        .concat('channels: []\n'),
    )
    expect(done.plan.elements.map(({ kind, section, id, fields }) => [kind, section, id, fields.length])).toEqual([
      ['changed', 'architecture', 'thu', 7],
    ])
    for (const one of done.plan.sheets) expect(Object.values(one.fates).reduce((a, b) => a + b, 0)).toBe(one.rows)
  })

  test('refuses what it cannot read, and says where', async () => {
    const file = await xlsx([
      META,
      sheet(
        'Thông tin chung',
        FORM,
        ['Mã', 'Mã Sai'],
        ['Khung kiến trúc', '(xóa)'],
        ['Khung kiến trúc áp dụng', '(xóa)'],
        ['framework', 'x'],
        ['agency.leadUnit', 'Sở B'],
        ['Cấp của cơ quan', 'huyện'],
        ['Tên của sếp', 'A'],
        ['Tên văn bản', 'mật khẩu: Abc@12345xyz'],
      ),
      sheet('Đề cương văn bản', ['Mục của đề cương', 'Nội dung hoặc tệp'], ['', 'x'], ['new', ''], ['vision', '']),
    ])
    const done = await imported({ 'a.xlsx': file }, MODEL)
    expect(done.findings).toEqual([
      'error a.xlsx!Thông tin chung!B2 import.id',
      'error a.xlsx!Thông tin chung!B3 import.no-field',
      'error a.xlsx!Thông tin chung!B4 import.required',
      'error a.xlsx!Thông tin chung!B5 import.twice',
      'error a.xlsx!Thông tin chung!B6 import.unknown',
      'error a.xlsx!Thông tin chung!B7 import.word',
      'error a.xlsx!Thông tin chung!B8 import.no-field',
      'error a.xlsx!Thông tin chung!B9 import.secret',
      'error a.xlsx!Đề cương văn bản!A2 import.blank',
      'error a.xlsx!Đề cương văn bản!B3 import.blank',
      'note a.xlsx!Đề cương văn bản!B4 import.kept',
    ])
    expect(done.plan.files).toEqual([])
    expect(sums(done)).toMatchObject({ refused: 10, unchanged: 1 })
  })

  test('a section whose rows are refused is not said to be whole', async () => {
    const file = await xlsx([
      META,
      sheet('Thông tin chung', FORM, ['stated.units', 'Khai báo đầy đủ'], ['stated.services', 'Khai báo đầy đủ']),
      sheet('Đơn vị', ['Mã', 'Tên'], ['Mã Sai', 'Sở B'], ['so-a', 'Sở A']),
    ])
    const done = await imported({ 'a.xlsx': file }, MODEL)
    expect(done.findings).toContain('warning a.xlsx!Thông tin chung!B2 import.not-full')
    expect(argsOf(done)).toContainEqual({ section: 'units', rows: 1 })
    expect(done.texts['architecture.yaml']).toBe(`${MODEL['architecture.yaml']}services: []\n`)
  })

  test('what has comments within is left to people', async () => {
    const model = MODEL['architecture.yaml'].replace('[units, applications]', '[units, # a\n    applications]')
    const file = await xlsx([
      META,
      sheet('Thông tin chung', FORM, ['Tên văn bản', 'B'], ['stated.units', 'Khai báo đầy đủ']),
    ])
    const done = await imported({ 'a.xlsx': file }, { 'architecture.yaml': model })
    expect(done.findings).toEqual(['error a.xlsx!Thông tin chung!B3 import.not-editable'])
    expect(done.plan.files).toEqual([])
    expect(sums(done)).toMatchObject({ refused: 2 })
  })
})

describe('planned changes', () => {
  const changes = (...rows: string[][]) => xlsx([META, sheet('Thay đổi theo lộ trình', CHANGES, ...rows)])

  test('replace, join the change of their task and day, or come after', async () => {
    const file = await changes(
      ['mot-cua', 'Ứng dụng', 'gop', '2021', 'Tình trạng', 'đã kết thúc sử dụng'],
      ['Một cửa', 'Ứng dụng', 'Hợp nhất', '2021', 'Mô tả', 'Gộp'],
      ['mot-cua', 'applications', '', '06/2022', 'security.level', '3'],
      ['kho', 'Dữ liệu', 'gop', '', 'Đơn vị chủ quản', 'Sở A'],
    )
    const done = await imported({ 'a.xlsx': file }, MODEL)
    expect(done.findings).toEqual([])
    expect(done.texts['architecture.yaml']).toBe(
      MODEL['architecture.yaml']
        .replace(
          'changes:\n      - { task: gop, by: 2021, set: { status: merging, reads: [kho] } }',
          'changes: [{ task: gop, by: 2021, set: { status: retired, reads: [kho], description: Gộp } }, { by: 2022-06, set: { security: { level: 3 } } }]',
        )
        .replace('Kho dữ liệu }', 'Kho dữ liệu, changes: [{ task: gop, set: { owner: so-a } }] }'),
    )
    expect(sums(done)).toEqual({ header: 1, changed: 1, added: 3 })
    expect(done.plan.untouched).toBe(2)
  })

  test('that say what is there already change nothing; what is not there stays', async () => {
    const file = await changes(['mot-cua', 'Ứng dụng', 'gop', '2021', 'Tình trạng', 'đang hợp nhất'])
    const done = await imported({ 'a.xlsx': file }, MODEL)
    expect([done.plan.files, done.findings, sums(done)]).toEqual([[], [], { header: 1, unchanged: 1 }])
  })

  test('are refused one by one, each at its cell', async () => {
    const file = await changes(
      ['khong-co', 'Ứng dụng', 'gop', '', 'Tình trạng', 'dự kiến'],
      ['mot-cua', 'Số liệu', 'gop', '', 'Tình trạng', 'dự kiến'],
      ['mot-cua', 'Ứng dụng', 'lam', '', 'Tình trạng', 'dự kiến'],
      ['mot-cua', 'Ứng dụng', '', 'sớm', 'Tình trạng', 'dự kiến'],
      ['mot-cua', 'Ứng dụng', 'gop', '', 'Tinh trang', 'dự kiến'],
      ['mot-cua', 'Ứng dụng', 'gop', '', 'Tình trạng', 'tốt'],
      ['mot-cua', 'Ứng dụng', 'gop', '', 'Tình trạng', ''],
      ['mot-cua', 'Ứng dụng', 'gop', '', 'Tình trạng', '(xóa)'],
      ['mot-cua', 'Ứng dụng', 'gop', '', 'Mã', 'x'],
    )
    const done = await imported({ 'a.xlsx': file }, MODEL)
    const at = (cell: string, key: string) => `error a.xlsx!Thay đổi theo lộ trình!${cell} ${key}`
    expect(done.findings).toEqual([
      at('A2', 'import.unknown'),
      at('B3', 'import.word'),
      at('C4', 'import.unknown'),
      at('D5', 'import.day'),
      at('E6', 'import.no-field'),
      at('F7', 'import.word'),
      at('F8', 'import.blank'),
      at('F9', 'import.blank'),
      at('E10', 'import.no-field'),
    ])
    expect(sums(done)).toEqual({ header: 1, refused: 9 })
    expect(done.plan.files).toEqual([])
  })

  test('of elements whose rows are refused, or that lead to them, are refused too', async () => {
    const file = await xlsx([
      META,
      sheet('Ứng dụng', ['Mã', 'Tên', 'Tình trạng'], ['moi', 'Mới', 'tốt'], ['khac', 'Khác', 'đang vận hành']),
      sheet(
        'Thay đổi theo lộ trình',
        CHANGES,
        ['moi', 'Ứng dụng', 'gop', '', 'Mô tả', 'x'],
        ['mot-cua', 'Ứng dụng', 'gop', '', 'Thành phần sau hợp nhất', 'moi'],
        ['khac', 'Ứng dụng', 'gop', '', 'Mô tả', 'Sau'],
      ),
    ])
    const done = await imported({ 'a.xlsx': file }, MODEL)
    expect(done.findings).toEqual([
      'error a.xlsx!Ứng dụng!C2 import.word',
      'error a.xlsx!Thay đổi theo lộ trình!A2 import.to-refused',
      'error a.xlsx!Thay đổi theo lộ trình!F3 import.to-refused',
    ])
    expect(sums(done)).toEqual({ header: 2, refused: 3, added: 2 })
    expect(done.texts['architecture.yaml']).toContain('changes: [{ task: gop, set: { description: Sau } }]')
  })
})

test('numbers in a workbook in English are read as English', async () => {
  const file = await xlsx([
    sheet('_khung', ['inventory', 1], ['lang', 'en']),
    sheet(
      'Planned changes',
      ['Id of the element', 'Section of the element', 'Task', 'Day of the change', 'Field that changes', 'New value'],
      ['gop', 'Tasks', '', '2021', 'budget', '1,234.5'],
    ),
  ])
  const done = await imported({ 'a.xlsx': file }, MODEL)
  expect(done.findings).toEqual([])
  expect(done.texts['architecture.yaml']).toContain('set: { budget: 1234.5 }')
})

test('an empty folder needs an architecture that is whole', async () => {
  const form = (...rows: string[][]) => xlsx([META, sheet('Thông tin chung', FORM, ...rows), UNITS])
  const short = await imported({ 'a.xlsx': await form(['Mã', 'moi'], ['framework', 'vn-egov-2.0']) }, {})
  expect(short.findings).toEqual([
    'error a.xlsx!Thông tin chung import.required',
    'error a.xlsx!Thông tin chung import.required',
  ])
  expect(argsOf(short)).toEqual([{ field: 'level' }, { field: 'dataAsOf' }])
  const rows = [
    ['Mã', 'moi'],
    ['framework', 'vn-egov-2.0'],
    ['Cấp của cơ quan', 'province'],
    ['dataAsOf', '30/09/2020'],
  ]
  const done = await imported({ 'a.xlsx': await form(...rows) }, {})
  expect(done.texts).toEqual({
    'architecture.yaml':
      'khung: 1\n\narchitecture:\n  id: moi\n  framework: vn-egov-2.0\n  level: province\n  dataAsOf: 2020-09-30\n',
    'to-chuc.yaml': 'units:\n  - id: so-a\n    name: Sở A\n',
  })
  await expect(imported({ 'a.csv': 'Tên;b\na;b\n' }, {})).rejects.toThrow('import-use.no-architecture')
})

test('where a column is missing, what it should say is missed in the row', async () => {
  const file = await xlsx([META, sheet('Thay đổi theo lộ trình', CHANGES.slice(0, 4), ['gop', 'Nhiệm vụ', '', '2021'])])
  const done = await imported({ 'a.xlsx': file }, MODEL)
  expect(done.findings).toEqual(['error a.xlsx!Thay đổi theo lộ trình!2 import.blank'])
})
