import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { inventoryExample } from '../../scripts/inventory-example.ts'
import type { ImportPlan } from '../../src/findings/import.ts'
import { headerGuesses } from '../../src/import/guess/headers.ts'
import { wordGuess } from '../../src/import/guess/words.ts'
import { planOf, suggestion } from '../../src/import.ts'
import { readXlsx } from '../../src/read/xlsx.ts'
import { run } from '../../src/run.ts'
import { placeName } from '../../src/util/cells.ts'
import { sums } from './support.ts'

const FOLDER = 'docs/examples/excel'
const BOOKS = 'models/kiem-ke-mau'
const files = [`${BOOKS}/so-y-te.xlsx`, `${BOOKS}/so-giao-thong.csv`]
const map = `${BOOKS}/bang-doi-chieu.yaml`
let plan: ImportPlan

beforeAll(async () => {
  plan = await planOf({ files, to: `${FOLDER}/tinh-e`, map })
})

describe('the inventories of the guide', () => {
  test('are what their script makes', async () => {
    const { workbook, csv } = await inventoryExample()
    expect(readFileSync(`${BOOKS}/so-giao-thong.csv`, 'utf8')).toBe(csv)
    const made = await readXlsx(Buffer.from(workbook), 'a')
    expect(await readXlsx(readFileSync(`${BOOKS}/so-y-te.xlsx`), 'a')).toEqual(made)
  })

  test('have no row that is not accounted for', () => {
    expect(sums({ plan, findings: [], texts: {} })).toEqual({
      added: 147,
      refused: 8,
      heading: 4,
      total: 2,
      note: 2,
      empty: 2,
      header: 11,
      unchanged: 2,
      unread: 1,
    })
    for (const { rows, fates } of plan.sheets) expect(Object.values(fates).reduce((a, b) => a + b, 0)).toBe(rows)
  })

  test('have these cells refused', () => {
    const errors = plan.findings.filter(({ level }) => level === 'error')
    expect(
      errors.map(({ place, message }) => [
        'offset' in place ? '' : placeName(place).replace(`${BOOKS}/`, ''),
        'key' in message ? message.key : '',
      ]),
    ).toEqual([
      ['so-y-te.xlsx!Phan mem!C14', 'import.number-code'],
      ['so-y-te.xlsx!Phan mem!C21', 'import.date-code'],
      ['so-y-te.xlsx!Phan mem!C29', 'import.number-code'],
      ['so-y-te.xlsx!Phan mem!E42', 'import.word'],
      ['so-y-te.xlsx!Phan mem!F49', 'import.integer'],
      ['so-y-te.xlsx!Phan mem!57', 'import.no-name'],
      ['so-y-te.xlsx!Phan mem!H62', 'import.serial-day'],
      ['so-giao-thong.csv!E23', 'import.integer'],
    ])
    expect(plan.findings.filter(({ message }) => 'key' in message && message.key === 'import.recoded')).toHaveLength(15)
  })

  test('become the model beside them, whose check finds what it finds', () => {
    const made = Object.fromEntries(plan.files.map(({ path, text }) => [path.replace(/.*\//, ''), text]))
    const there = readdirSync(`${FOLDER}/tinh-e-da-nhap`).map(name => [
      name,
      readFileSync(`${FOLDER}/tinh-e-da-nhap/${name}`, 'utf8'),
    ])
    expect(made).toEqual(Object.fromEntries(there))
    const [result] = run({ paths: [`${FOLDER}/tinh-e-da-nhap`] })
    expect(result?.architecture.elements.size).toBe(150)
    const verdicts = (result?.requirements ?? []).map(({ verdict }) => verdict)
    expect(
      ['satisfied', 'violated', 'undetermined'].map(one => verdicts.filter(verdict => verdict === one).length),
    ).toEqual([8, 3, 92])
    expect(result?.findings.filter(({ rule }) => rule.startsWith('model.'))).toEqual([])
    expect(result?.requirements.find(({ rule }) => rule === 'security.level-approved')?.verdict).toBe('violated')
    expect(result?.requirements.find(({ rule }) => rule === 'application.mandatory-set')?.verdict).toBe('undetermined')
  })

  test('imported again change nothing', async () => {
    const again = await planOf({ files, to: `${FOLDER}/tinh-e-da-nhap`, map })
    expect(again.files).toEqual([])
    expect(sums({ plan: again, findings: [], texts: {} })).toMatchObject({ unchanged: 149, refused: 8 })
  })
})

describe('a proposed map', () => {
  test('is right about both, says how sure it is, and can be used as it is', async () => {
    const { text, findings } = await suggestion(files, 'vi')
    expect(findings).toEqual([])
    expect(text).toContain(
      '  - file: so-giao-thong.csv\n    sheet: so-giao-thong\n    section: applications\n    headerRow: 3\n',
    )
    expect(text).toContain(
      '# Cột B: chắc 95%, tiêu đề thường dùng cho trường này; 92/92 ô phù hợp.\n      - header: Phần mềm\n        field: name\n',
    )
    expect(text).toContain('Ngưng sử dụng: retired   # 23 ô\n')
    expect(text).toContain('# Tốt: …   # 1 ô')
    expect(text).toMatch(/- header: Mã tham chiếu\n {8}skip: true\n {8}# field: code\n/)
    expect(text).toMatch(/skipSheets:\n {2}- Don vi\n {2}- Hướng dẫn\n/)
    const folder = mkdtempSync(join(tmpdir(), 'khung-'))
    try {
      const proposed = join(folder, 'map.yaml')
      const { writeFileSync } = await import('node:fs')
      writeFileSync(proposed, text)
      const used = await planOf({ files, to: `${FOLDER}/tinh-e`, map: proposed })
      const keys = used.findings
        .filter(({ level }) => level === 'error')
        .map(({ message }) => ('key' in message ? message.key : ''))
      expect(keys).toEqual(['import.word', 'import.integer', 'import.no-name', 'import.serial-day', 'import.integer'])
      expect(sums({ plan: used, findings: [], texts: {} })).toMatchObject({ added: 150, refused: 5 })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.each([
    ['chưa vận hành', undefined],
    ['chuẩn bị', 'planned'],
    ['chuẩn bị dừng', 'retired'],
    ['không dùng', 'retired'],
    ['không còn sử dụng', 'retired'],
    ['sử dụng thử', 'pilot'],
    ['đang sử dụng', 'operating'],
    ['chờ phê duyệt', undefined],
    ['đang vận hành', undefined],
  ])('never reads %s as its opposite', (text, value) => expect(wordGuess('applications', 'status', text)).toBe(value))

  test('takes no platform from a column of yes and no', () => {
    expect(headerGuesses('Qua LGSP (có/không)', 'connections')).toEqual([])
    expect(headerGuesses('Qua LGSP', 'connections')[0]?.path).toBe('via')
    expect(headerGuesses('Hỗ trợ IPv6 (có/không)', 'infrastructure')[0]?.path).toBe('ipv6')
    expect(headerGuesses('Kết nối với', 'connections')[0]?.path).toBe('to')
  })

  test('of English words', async () => {
    expect((await suggestion(files, 'en')).text).toContain(
      '# Column B: 95% sure, a usual header for this field; 92 of 92 cells fit.',
    )
  })
})
