import { describe, expect, test } from 'vitest'
import { HEAD, imported, mapOf, sheet, sums, xlsx } from './support.ts'

const MAP = mapOf('applications', {
  Mã: 'field: id',
  Tên: 'field: name',
  'Tình trạng': 'field: status',
  'Cấp độ': 'field: security.level',
  'Hồ sơ': 'field: security.dossier',
  Đọc: 'field: reads',
  'Mô tả': 'field: description',
})
const HEADERS = ['Mã', 'Tên', 'Tình trạng', 'Cấp độ', 'Hồ sơ', 'Đọc', 'Mô tả']
const DATA = 'data:\n  - { id: d1, name: D1 }\n  - { id: d2, name: D2 }\n'

/** The file `ung-dung.yaml` after importing rows into it. */
async function merged(text: string, ...rows: (string | number | null)[][]) {
  const book = await xlsx([sheet('S', HEADERS, ...rows)])
  const done = await imported({ 'a.xlsx': book }, { 'architecture.yaml': HEAD + DATA, 'ung-dung.yaml': text }, MAP)
  return {
    ...done,
    text: done.texts['ung-dung.yaml'],
    written: done.plan.files.map(({ path }) => path.replace(/.*\//, '')),
  }
}

const FLOW = `# Đầu tệp
applications: # các ứng dụng
  # về A
  - { id: a, name: A, x-own: 1, reads: [d1] } # cuối A

  - id: b   # mã của B
    name: "B"
    security: { level: 2 } # đã duyệt
    reads:
      - d1
      - d2
    x-other: { y: [1, 2] }
`

describe('a model is edited in place', () => {
  test('nothing changed: nothing is written', async () => {
    const done = await merged(FLOW, ['a', 'A', null, null, null, 'D1', null], ['b', 'B', null, 2, null, 'd2; d1', null])
    expect(done.findings).toEqual([])
    expect(done.written).toEqual([])
    expect(sums(done)).toEqual({ header: 1, unchanged: 2 })
  })

  test.each<[string, (string | number | null)[], string, string]>([
    ['a value in braces', ['a', 'A mới'], 'name: A,', 'name: A mới,'],
    ['a field added in braces', ['a', 'A', 'dự kiến'], 'reads: [d1] }', 'reads: [d1], status: planned }'],
    ['a group added in braces', ['a', 'A', null, 3], 'reads: [d1] }', 'reads: [d1], security: { level: 3 } }'],
    ['a list in brackets', ['a', 'A', null, null, null, 'D1; D2'], '[d1]', '[d1, d2]'],
    ['a value that needs quotes', ['a', 'A: "B", c'], 'name: A,', 'name: "A: \\"B\\", c",'],
    ['a field of a group', ['b', 'B', null, 4], '{ level: 2 } #', '{ level: 4 } #'],
    [
      'a field added to a group',
      ['b', 'B', null, 2, 'đã trình'],
      '{ level: 2 } #',
      '{ level: 2, dossier: submitted } #',
    ],
    ['a list in block style', ['b', 'B', null, null, null, 'D2'], '\n      - d1\n      - d2', ' [d2]'],
    ['a field added on a line', ['b', 'B', 'dự kiến'], '      - d2\n', '      - d2\n    status: planned\n'],
    ['a value taken away', ['b', 'B', null, '(xóa)'], '    security: { level: 2 } # đã duyệt\n', '     # đã duyệt\n'],
  ])('%s', async (_, row, before, after) => {
    const done = await merged(FLOW, row)
    expect(done.findings.filter(line => !line.startsWith('note'))).toEqual([])
    if (row[3] === '(xóa)') expect(done.text).toContain('# đã duyệt')
    else expect(done.text).toBe(FLOW.replace(before, after))
    expect(done.written).toEqual(['ung-dung.yaml'])
  })

  test('new elements come last in the list that is there, as it is written', async () => {
    const done = await merged(FLOW, [null, 'C', null, 1])
    expect(done.text).toBe(`${FLOW}\n  - id: c\n    name: C\n    security: { level: 1 }\n`)
  })

  test.each([
    ['an empty list', 'applications: [] # chưa có\n', 'applications:\n  - id: c\n    name: C\n'],
    [
      'a list in brackets',
      'applications: [{ id: a, name: A }]\n',
      'applications: [{ id: a, name: A }, { id: c, name: C }]\n',
    ],
    ['a key without a list', 'applications:\nunits: []\n', 'applications:\n  - id: c\n    name: C\nunits: []\n'],
    [
      'no line end at the end',
      'applications:\n  - { id: a }',
      'applications:\n  - { id: a }\n  - id: c\n    name: C\n',
    ],
    ['CRLF', 'applications:\r\n  - { id: a }\r\n', 'applications:\r\n  - { id: a }\r\n  - id: c\r\n    name: C\r\n'],
  ])('into %s', async (_, before, after) => {
    const done = await merged(before, [null, 'C'])
    expect(
      done.text
        ?.replace(/ # chưa có/, '')
        .replace(/^# chưa có\n/, '')
        .replace('applications: \n', 'applications:\n'),
    ).toBe(after)
  })

  test('a byte order mark stays; another section gets a file of its own that takes nobody else’s name', async () => {
    const done = await imported(
      { 'a.csv': 'Tên\nCổng\n' },
      { 'architecture.yaml': `\ufeff${HEAD}units:\n  - { id: u }\n`, 'ung-dung.yaml': 'kind: note\n' },
      mapOf('applications', { Tên: 'field: name, missing: add' }),
    )
    expect(done.texts['ung-dung-2.yaml']).toBe('applications:\n  - id: cong\n    name: Cổng\n')
    const units = await imported(
      { 'a.csv': 'Tên\nSở A\n' },
      { 'architecture.yaml': `\ufeff${HEAD}units:\n  - { id: u }\n` },
      mapOf('units', { Tên: 'field: name' }),
    )
    expect(units.texts['architecture.yaml']).toBe(`\ufeff${HEAD}units:\n  - { id: u }\n  - id: so-a\n    name: Sở A\n`)
  })

  test.each([
    [
      'a comment within the value',
      'applications:\n  - id: a\n    reads:\n      - d1 # vì sao\n      - d2\n',
      'import.not-editable',
    ],
    ['an anchor', 'applications:\n  - id: a\n    reads: &x [d1]\n  - { id: b, reads: *x }\n', 'import.not-editable'],
  ])('%s is left to the person', async (_, text, key) => {
    const done = await merged(text, ['a', null, null, null, null, 'D2'])
    expect(done.findings).toEqual([`error a.xlsx!S!F2 ${key}`])
    expect(done.written).toEqual([])
  })

  test('an empty cell leaves the value as it is, and says so', async () => {
    const done = await merged(FLOW, ['b', 'B', null, null, null, 'D1; D2'])
    expect(done.findings).toEqual(['note a.xlsx!S!D2 import.kept'])
    expect(done.written).toEqual([])
  })

  test('what is secret in the model neither leaves it nor is overwritten by its mask', async () => {
    const text = 'applications:\n  - { id: a, name: A, description: máy 10.1.2.3 }\n'
    const done = await merged(text, ['a', 'A', null, null, null, null, 'máy [đã che]'])
    expect(done.written).toEqual([])
    expect(JSON.stringify(done.plan)).not.toContain('10.1.2.3')
  })

  test('a model that is no YAML is left alone', async () => {
    const done = await merged('applications: [\n', [null, 'C'])
    expect(done.findings).toEqual(['error m import.model-broken'])
    expect(done.written).toEqual([])
  })
})
