import { describe, expect, test } from 'vitest'
import type { Block, Figure } from '../../src/document/document.ts'
import type { DocumentInput } from '../../src/document/input.ts'
import { arranged } from '../../src/document/pages.ts'
import { TABLE_NAMES, type TableName, tablesOf } from '../../src/document/tables.ts'
import { documentFiles } from '../../src/document-files.ts'
import { reportInput } from '../../src/files/report-input.ts'
import { wayToTarget } from '../../src/gap.ts'
import { run } from '../../src/run.ts'
import { verdicts } from '../../src/text/words.ts'
import { resultOf } from '../review/support.ts'
import { table } from './sample.ts'

function sample(name: string): DocumentInput {
  const results = run({ paths: [`models/${name}`] })
  const [result] = results
  if (!result) throw new Error(name)
  const way = wayToTarget(result, results, true)
  return { ...reportInput(result, '0.0.0'), ...('points' in way ? { way } : {}) }
}

const tinhMau = sample('tinh-mau')
const only = (name: TableName, input: DocumentInput = tinhMau) => {
  const [first] = tablesOf(name, input, 'vi')
  if (!first) throw new Error(name)
  return first
}
const texts = (name: TableName) => only(name).rows.map(row => row.map(cell => cell.text))

describe('named tables', () => {
  test.each(['tinh-mau', 'phu-yen', 'bo-mau'])(
    'of %s have as many cells as columns in every row, in both languages',
    name => {
      const input = sample(name)
      for (const lang of ['vi', 'en'] as const)
        for (const one of TABLE_NAMES.flatMap(of => tablesOf(of, input, lang))) {
          expect(one.rows.length, one.name).toBeGreaterThan(0)
          for (const row of one.rows) expect(row.length, one.name).toBe(one.columns.length)
          expect(new Set(one.columns.map(({ title }) => title)).size, one.name).toBe(one.columns.length)
        }
    },
  )

  test('units of figures and classifications are said in words, not in the codes of the model', () => {
    const peak = texts('indicators').filter(([, name]) => name?.includes('Mạng truyền số liệu chuyên dùng'))
    expect(peak.map(([, , , unit]) => unit)).toContain('phần trăm')
    const column = only('data').columns.findIndex(({ title }) => title === 'Phân loại thông tin')
    expect(new Set(texts('data').map(row => row[column]))).toEqual(new Set(['nội bộ', 'công khai']))
  })

  test('a connection goes from where it comes to where it leads', () => {
    const row = texts('connections').find(([, name]) => name === 'Kết nối LGSP với NDXP')
    expect(row?.slice(2, 4)).toEqual([
      'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh',
      'Nền tảng tích hợp, chia sẻ dữ liệu quốc gia',
    ])
  })

  test('every requirement stands with its verdict, in words and as one', () => {
    const cells = new Map(only('requirements').rows.map(row => [row[1]?.text, row[4]]))
    for (const { rule, verdict } of tinhMau.requirements) {
      expect(cells.get(rule)?.verdict).toBe(verdict)
      expect(cells.get(rule)?.text).toContain(verdicts[verdict].vi)
    }
  })

  test('totals add up, and the last row is their sum', () => {
    const rows = only('totals').rows.map(row => row.slice(1).map(cell => Number(cell.value)))
    const last = rows.at(-1) ?? []
    expect(last).toEqual(last.map((_, i) => rows.slice(0, -1).reduce((sum, row) => sum + (row[i] ?? 0), 0)))
    expect(last.at(-1)).toBe(tinhMau.requirements.length)
    expect(only('totals').total).toBe(true)
  })

  test('matrices mark who supports, reads and writes what, under the number of its list', () => {
    const applications = texts('applications').map(([, name]) => name)
    const data = texts('data').map(([, name]) => name)
    const portal = applications.indexOf('Cổng dịch vụ công trực tuyến tỉnh')
    const parts = tablesOf('function-application', tinhMau, 'vi')
    expect(parts.flatMap(part => part.columns.slice(2).map(({ title }) => title))).toEqual(
      applications.map((_, i) => String(i + 1)),
    )
    expect(parts.map(part => part.columns.length - 2).sort()).toEqual([10, 11])
    const handled = parts.flatMap(
      part => part.rows.find(row => row[1]?.text === 'Giải quyết thủ tục hành chính')?.slice(2) ?? [],
    )
    expect(handled[portal]?.text).toBe('x')
    const [row] = texts('application-data').filter(([, name]) => name === applications[portal])
    expect(row?.[2 + data.indexOf('Cơ sở dữ liệu hồ sơ thủ tục hành chính')]).toBe('Đ, G')
    expect(row?.[2 + data.indexOf('Danh mục dữ liệu dùng chung tỉnh')]).toBe('Đ')
  })

  test('the gap tells what is added from what ends, and by which task', () => {
    const signs = new Map(only('gap').rows.map(row => [row[2]?.note, row[3]?.text]))
    const { added, removed } = tinhMau.way?.difference ?? { added: [], removed: [] }
    for (const { element } of added) expect(signs.get(element.id)).toBe('+')
    for (const { element } of removed) expect(signs.get(element.id)).toBe('×')
  })

  test('problems of the files stand beside the requirements', () => {
    const broken = resultOf({
      'architecture.yaml': 'khung: 1\narchitecture: { id: a, framework: vn-egov-2.0 }\nla: 1\n',
    })
    const input = reportInput(broken, '0')
    expect(only('problems', input).rows.map(row => row[2]?.text)).toContain('model.unknown-field')
  })
})

describe('pages', () => {
  const wide: Block = { kind: 'table', number: 0, table: { ...table(2), landscape: true } }
  const upright: Block = { kind: 'table', number: 0, table: table(2) }
  const heading: Block = { kind: 'heading', level: 1, text: [{ text: 'I' }] }
  const picture = (width: number, height: number): Block => ({
    kind: 'figure',
    number: 0,
    figure: { name: 'a', caption: 'a', alt: 'a', svg: '', width, height } satisfies Figure,
  })
  const kinds = (blocks: readonly Block[]) =>
    arranged(blocks).map(block =>
      block.kind === 'orientation' ? (block.landscape ? 'sideways' : 'upright') : block.kind,
    )

  test('a wide table turns its page, with the heading above it', () => {
    expect(kinds([heading, upright, heading, wide, heading, upright])).toEqual([
      ...['heading', 'table', 'sideways', 'heading', 'table', 'upright', 'heading', 'table'],
    ])
  })

  test('a wide picture turns its page, a high one or a small one does not', () => {
    expect(kinds([picture(1400, 900), picture(900, 1400), picture(600, 300)])).toEqual([
      ...['sideways', 'figure', 'upright', 'figure', 'figure'],
    ])
  })

  test('tables and figures are numbered apart, in order', () => {
    const numbers = arranged([upright, picture(1, 2), wide, picture(1, 2)]).map(
      block => 'number' in block && block.number,
    )
    expect(numbers.filter(number => typeof number === 'number')).toEqual([1, 1, 2, 2])
  })
})

describe('where nothing was assessed', () => {
  const nothing = resultOf({ 'architecture.yaml': 'khung: 1\narchitecture: { id: a }\n' })
  test.each([
    ['approval', true],
    ['opinion', true],
    ['compliance', true],
    ['annexes', false],
  ] as const)('%s: refused %s', async (kind, refused) => {
    const files = await documentFiles(kind, nothing, ['md'], { lang: 'vi', version: '0' }, {})
    const made = await Promise.all(files.map(({ make }) => make()))
    expect(made.map(({ problem, content }) => [problem !== undefined, content !== undefined])).toEqual([
      [refused, !refused],
    ])
  })
})

test('a report says how many diagrams it holds of how many', async () => {
  const [result] = run({ paths: ['models/tinh-mau'] })
  if (!result) throw new Error('tinh-mau')
  for (const [lang, said, caption] of [
    ['vi', /có (\d+)\/\1 sơ đồ/, /^\*Hình \d+\./gm],
    ['en', /holds (\d+) of the \1 diagrams/, /^\*Figure \d+\./gm],
  ] as const) {
    const [file] = await documentFiles('compliance', result, ['md'], { lang, version: '0' }, {})
    const { content } = (await file?.make()) ?? {}
    const captions = String(content).match(caption)?.length ?? 0
    expect(captions).toBeGreaterThan(20)
    expect(said.exec(String(content))?.[1]).toBe(String(captions))
  }
})
