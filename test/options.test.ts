import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { khungIn } from './support/khung.ts'

const folder = mkdtempSync(join(tmpdir(), 'khung-options-'))
afterAll(() => rmSync(folder, { recursive: true }))

const khung = (...parts: string[]) => khungIn(folder, parts)

beforeAll(() => {
  mkdirSync(join(folder, 'a'))
  mkdirSync(join(folder, 'rong'))
  const about = '{ id: a, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2025 }'
  writeFileSync(join(folder, 'a/architecture.yaml'), `khung: 1\narchitecture: ${about}\n`)
  writeFileSync(join(folder, 'README.md'), `# Hướng dẫn\n\n\`\`\`yaml\narchitecture:\n  id: x\n\`\`\`\n`)
  writeFileSync(join(folder, 'so.csv'), 'Tên ứng dụng,Tình trạng\nMột cửa,đang vận hành\n')
})

describe('an option given twice', () => {
  it('is a list where it takes a list', () => {
    const views = khung('diagram', 'a', '--view', 'overview', '--view', 'business', '--to', 'hinh')
    expect(views).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(join(folder, 'hinh')).sort()).toEqual([
      'a_so-do-nghiep-vu_2020-09-30.svg',
      'a_so-do-tong-the_2020-09-30.svg',
    ])
    const formats = khung('diagram', 'a', '--view', 'data', '--format', 'mmd', '--format', 'svg', '--to', 'dang')
    expect(formats.out.trim().split('\n')).toHaveLength(2)
    const reports = khung('report', 'a', '--format', 'md', '--format', 'html', '--to', 'bao-cao')
    expect(
      reports.out
        .trim()
        .split('\n')
        .map(name => name.split('.').at(-1)),
    ).toEqual(['md', 'html'])
    const pictures = khung('diff', 'a', 'a', '--pictures', 'mmd', '--pictures', 'svg', '--to', 'khac')
    expect(readdirSync(join(folder, 'khac'))).toHaveLength(2)
    expect(pictures.status).toBe(0)
  })
  it('is refused where it takes one value and another one comes', () => {
    const days = khung('check', 'a', '--as-of', '2020-09-30', '--as-of', '2021-09-30')
    expect(days).toMatchObject({ status: 2, out: '' })
    expect(days.err).toContain('`--as-of` được nêu hai lần với giá trị khác nhau (“2020-09-30”, “2021-09-30”)')
    expect(khung('report', 'a', '--kind', 'annexes', '--kind', 'approval', '--lang', 'en').err).toContain(
      'two values (“annexes”, “approval”)',
    )
    expect(khung('gap', 'a', '--to', '2024-01-01', '--to', '2025-01-01').status).toBe(2)
    expect(khung('init', 'b', '--level', 'province', '--level', 'ministry').status).toBe(2)
    // The same once more changes nothing.
    expect(khung('check', 'a', '--state', 'target', '--state', 'target', '--quiet').status).toBe(0)
  })
  it('stays a pair or a list in `check`, and for what is added', () => {
    const two = khung('check', 'a', '--format', 'json', '--output', 'a.json', '--format', 'junit', '--output', 'a.xml')
    expect(two).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^Đã ghi a\.json\nĐã ghi a\.xml\n1 kiến trúc: /),
    })
    expect(khung('check', 'a', '--catalogue', 'x.yaml', '--catalogue', 'y.yaml').err).not.toContain('hai lần')
  })
})

describe('an option without effect', () => {
  const told = (...parts: string[]) => khung(...parts).err
  it('is told, and stops nothing', () => {
    const browser = khung('diagram', 'a', '--view', 'data', '--browser', '/x', '--to', 'hinh-1')
    expect(browser.err).toContain('`--browser` chỉ có tác dụng cùng với `--renderer mermaid`')
    expect(browser).toMatchObject({ status: 0, out: expect.stringContaining('.svg') })
    expect(told('check', 'a', '--show-known')).toContain('`--show-known` chỉ có tác dụng cùng với `--baseline`')
    expect(told('diff', 'a', 'a', '--force')).toContain('`--force` chỉ có tác dụng cùng với `--to`')
    expect(told('gap', 'a', '--state', 'target')).toContain('`--state` không có tác dụng')
    expect(told('gap', 'a')).toBe('')
    const both = told('import', 'so.csv', '--suggest', '--to', 'a', '--write')
    expect(both).toContain('`--to` không có tác dụng với `--suggest`')
    expect(both).toContain('`--write` không có tác dụng với `--suggest`')
    expect(told('import', 'so.csv', '--suggest')).toBe('')
    expect(told('init', 'moi', '--templates', 'mau')).toContain('`moi` không có tác dụng với `--templates mau`')
    expect(readdirSync(folder)).not.toContain('moi')
  })
})

describe('what is wrong on the command line', () => {
  const wrong = (...parts: string[]) => {
    const { status, out, err } = khung(...parts)
    expect([status, out]).toEqual([2, ''])
    return err
  }
  it('is named, with what may have been meant', () => {
    expect(wrong('help', 'foo')).toContain('không có lệnh “foo”. Các lệnh: check, baseline,')
    expect(wrong('help', 'chekc', '--lang', 'en')).toContain('Did you mean “check”?')
    expect(khung('help', 'check').status).toBe(0)
    expect(wrong('check', 'a', '--formt', 'json')).toContain('không có tùy chọn “--formt”. Có phải là “--format”?')
    expect(wrong('check', 'a', '--formt', 'json', '--lang', 'en')).toContain('Did you mean “--format”?')
    expect(wrong('review')).toContain('thiếu tham số “action” (start, status).')
    expect(wrong('explain')).toContain('(mã yêu cầu, ví dụ connection.dvcqg)')
    expect(wrong('review', 'start', 'kien', 'truc')).toContain('lệnh nhận 2, đã nêu 3. Đường dẫn có dấu cách')
    expect(wrong('schema', 'foo')).toContain('`import-map`')
  })
  it('is a day written another way, and a version in quotation marks', () => {
    expect(wrong('check', 'a', '--as-of', '30/9/2020')).toContain('Có phải ý muốn ghi `2020-09-30`?')
    expect(wrong('check', 'a', '--as-of', '9/2020')).not.toContain('ý muốn')
    writeFileSync(
      join(folder, 'chu.yaml'),
      'khung: "1"\narchitecture: { id: chu, framework: vn-egov-2.0, level: province }\n',
    )
    expect(khung('check', 'chu.yaml').out.replace(/\s+/g, ' ')).toContain('Ghi `khung: 1`, không có dấu nháy.')
    writeFileSync(
      join(folder, 'sau.yaml'),
      'khung: 2\narchitecture: { id: sau, framework: vn-egov-2.0, level: province }\n',
    )
    expect(khung('check', 'sau.yaml').out.replace(/\s+/g, ' ')).toContain('Ghi `khung: 1`. ')
  })
  it('is what a path holds, too', () => {
    expect(wrong('check', 'README.md')).toContain('không chứa kiến trúc nào')
    expect(wrong('check', 'so.csv')).toContain('`khung import`')
    expect(wrong('check', 'rong')).not.toContain('khung import')
    expect(wrong('check', 'a', '--rules', 'rong')).toContain('“rong” không có tệp yêu cầu nào')
    expect(wrong('check', 'a', '--changed', 'main')).toContain('không nằm trong kho git')
  })
})
