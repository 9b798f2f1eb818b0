import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeAll } from '../../src/cli/output.ts'
import { khungIn } from '../support/khung.ts'
import { HEAD } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'khung-'))
afterAll(() => rmSync(folder, { recursive: true }))

const khung = (...parts: string[]) => khungIn(folder, ['import', ...parts])
const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

put('a.csv', 'STT;Tên ứng dụng;Tình trạng\n1;Cổng A;đang vận hành\n2;Cổng B;Tốt\n')
put('m/architecture.yaml', HEAD)

describe('khung import', () => {
  test('shows, writes when asked, and then finds nothing to do; ends with 1 while a row is refused', () => {
    const shown = khung('a.csv', '--to', 'm')
    expect(shown.status).toBe(1)
    expect(shown.out).toContain('a.csv → Ứng dụng: 3 dòng = 1 thêm + 1 từ chối + 1 tiêu đề\n')
    expect(shown.out).toContain('Chưa ghi gì. Thêm --write')
    expect(readdirSync(join(folder, 'm'))).toEqual(['architecture.yaml'])
    const written = khung('a.csv', '--to', 'm', '--write', '--lang', 'en')
    expect(written.status).toBe(1)
    expect(written.out).toContain('1 files written.')
    expect(textOf('m/ung-dung.yaml')).toBe('applications:\n  - id: cong-a\n    name: Cổng A\n    status: operating\n')
    put('a.csv', 'STT;Tên ứng dụng;Tình trạng\n1;Cổng A;đang vận hành\n')
    expect(khung('a.csv', '--to', 'm')).toMatchObject({
      status: 0,
      out: expect.stringContaining('Mô hình đã khớp với sổ'),
    })
  })

  test('for programs', () => {
    put('b.csv', 'Tên ứng dụng;Tình trạng\nCổng A;Tốt\n')
    const { status, out } = khung('b.csv', '--to', 'm', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      to: 'm',
      written: false,
      elements: [],
      findings: [{ level: 'error', code: 'import.word', file: 'b.csv', cell: 'b.csv!B2' }],
      sheets: [{ sheet: 'b.csv', section: 'applications', rows: 2, refused: 1, header: 1 }],
      files: [],
    })
    expect(out).not.toContain('undefined')
  })

  test.each([
    [['a.csv'], 'Chưa nêu thư mục'],
    [['a.csv', '--to', 'nowhere'], 'khung init nowhere'],
    [['none.xlsx', '--to', 'm'], 'none.xlsx'],
    [['m/architecture.yaml', '--to', 'm'], 'không phải tệp Excel hay CSV'],
    [['a.csv', '--to', 'm', '--map', 'm/architecture.yaml'], 'không phải bảng đối chiếu'],
    [['a.csv', '--to', 'm', '--map', 'none.yaml'], 'none.yaml'],
  ])('wrong usage ends with 2: %j', (parts, words) => {
    const { status, err, out } = khung(...parts)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(words)
  })

  test('what is wrong with a map is told with its line, and nothing is imported', () => {
    put(
      'map.yaml',
      'kind: import-map\nschema: 1\nsheets:\n  - section: applications\n    columns:\n      - { header: Tên, field: nam }\n      - { header: T, field: status, words: { Tốt: ok } }\n      - { field: owner }\n',
    )
    const { status, out } = khung('a.csv', '--to', 'm', '--map', 'map.yaml', '--quiet')
    expect(status).toBe(1)
    expect(out).toContain('map.yaml:6:31')
    expect(out).toContain('Có phải ý muốn ghi `name`?')
    expect(out).toContain('map.yaml:7:')
    expect(out).toContain('map.yaml:8:')
    put('map.yaml', 'kind: import-map\nschema: 1\nsheets:\n  - { section: app, columns: [] }\n')
    expect(khung('a.csv', '--to', 'm', '--map', 'map.yaml', '--quiet').out).toContain('map.yaml:4:16')
  })

  test('files a link leads to outside the folder are neither read nor written', () => {
    put('other/ung-dung.yaml', 'applications: []\n')
    put('l/architecture.yaml', HEAD)
    symlinkSync(join(folder, 'other/ung-dung.yaml'), join(folder, 'l/ung-dung.yaml'))
    const { status } = khung('a.csv', '--to', 'l', '--write')
    expect(status).toBe(1)
    expect(textOf('other/ung-dung.yaml')).toBe('applications: []\n')
    expect(readdirSync(join(folder, 'l')).sort()).toEqual(['architecture.yaml', 'ung-dung.yaml'])
  })

  test('a proposal goes to a file', () => {
    expect(khung('a.csv', '--suggest', '--output', 'p.yaml').status).toBe(0)
    expect(textOf('p.yaml')).toContain('kind: import-map\nschema: 1\n')
    expect(khung('a.csv', '--to', 'm', '--map', 'p.yaml').status).toBe(0)
  })
})

describe('several files are written together', () => {
  test('or none of them', () => {
    put('w/a.txt', 'before')
    mkdirSync(join(folder, 'w/b.txt'))
    const files = ['a.txt', 'b.txt'].map(name => ({ path: join(folder, 'w', name), text: 'after' }))
    expect(() => writeAll(files)).toThrow()
    expect(textOf('w/a.txt')).toBe('before')
    expect(readdirSync(join(folder, 'w')).sort()).toEqual(['a.txt', 'b.txt'])
    rmSync(join(folder, 'w/b.txt'), { recursive: true })
    writeAll(files)
    expect([textOf('w/a.txt'), textOf('w/b.txt')]).toEqual(['after', 'after'])
  })
})
