import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/report/pretty/cells.ts'
import { pretty } from '../../src/report/pretty.ts'
import { inputOf, modelOf } from './support.ts'

const input = inputOf(
  modelOf(`applications:
  - id: cong-dvc
    name: Cổng dịch vụ công
    type: public-service-portal
    runsOn: [may-chu]
  - { id: bao-cao, name: Báo cáo, type: reporting }
connections:
  - { id: kn-ncsc, from: cong-dvc, to: national/ncsc, status: building }
data: []
waivers:
  - { rule: application.supports-business, subject: bao-cao, reason: Sắp dừng, approvedBy: Giám đốc, expires: 2021-12-31 }
`),
)
const print = (options: Partial<Parameters<typeof pretty>[1]> = {}) => pretty([input], { lang: 'vi', ...options })

describe('the result at a terminal', () => {
  it('shows a finding with its line, its reasons and where to read on', () => {
    expect(print()).toContain(`models/thu/architecture.yaml:15:5 cảnh báo[connection.ncsc]
`)
    expect(print()).toMatch(
      / {2}15 │ {3}- \{ id: kn-ncsc, from: cong-dvc, to: national\/ncsc, status: building \}\n {5}│ +\^{2,}\n/,
    )
    expect(print()).toMatch(
      / {2}căn cứ +Nghị quyết 149\/NQ-CP \(theo báo chí; ban hành sau ngày đánh giá\); Chỉ thị 14\/CT-TTg\n +\(dẫn lại\)\n/,
    )
    expect(print()).toMatch(
      / {2}thời hạn +31\/12\/2020 \(chưa đến hạn\)\n {2}xem thêm +khung explain connection.ncsc\n/,
    )
  })

  it('gives the reasons of a requirement once', () => {
    const text = print()
    for (const rule of new Set(input.findings.map(finding => finding.rule)))
      expect(text.split(`khung explain ${rule}\n`).length).toBeLessThanOrEqual(2)
  })

  it('puts what is not known into one table, with the statement that is missing', () => {
    expect(print()).toMatch(/\n {2}integration\.lgsp-exists +Mục `platforms`/)
    expect(print()).not.toMatch(/:\d+ \S+\[integration\.lgsp-exists\]/)
  })

  it('takes a line for what is waived', () => {
    expect(print()).toMatch(/được miễn trừ\[application\.supports-business\]/)
    expect(print()).toContain('Sắp dừng')
  })

  it('says how well the result is founded, and what came after the framework', () => {
    const end = print().slice(print().indexOf('Tổng hợp kết quả'))
    expect(end).toMatch(/\d+\/\d+ yêu cầu có căn cứ chưa được đối chiếu với bản gốc/)
    expect(end).toContain('Quyết định 1425/QĐ-TTg')
    expect(end).toMatch(/khung 9\.9\.9 · mô hình sha256:[0-9a-f]{12} · bộ yêu cầu sha256:[0-9a-f]{12}\n$/)
  })

  it.each([
    ['vi', 'Kết quả theo kiến trúc'],
    ['en', 'Results by architecture'],
  ] as const)('ends with a row for each architecture of a workspace (%s)', (lang, title) => {
    const other = inputOf(modelOf('units: [{ id: so, name: Sở }]\n'))
    const twin = { ...other, architecture: Object.assign(Object.create(other.architecture), { id: 'tinh-b' }) }
    const text = pretty([input, twin], { lang })
    const { satisfied, violated, undetermined } = twin.summary
    expect(text.split(title)).toHaveLength(2)
    const shown = (count: number) => (count === 0 ? '–' : String(count))
    expect(text.trimEnd().split('\n').at(-1)?.trim().split(/\s+/).slice(0, 4)).toEqual([
      'tinh-b',
      shown(satisfied),
      shown(violated),
      shown(undetermined),
    ])
    expect(pretty([input], { lang })).not.toContain(title)
    expect(pretty([input, twin], { lang, quiet: true })).not.toContain(title)
  })

  it.each([80, 100, 120])('keeps to %i columns', width => {
    for (const line of print({ width }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  it('is plain without colour, and the same text with it', () => {
    const coloured = print({ colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for.
    const ansi = /\u001b\[\d+m/g
    expect(print()).not.toMatch(ansi)
    expect(coloured).toMatch(ansi)
    expect(coloured.replace(ansi, '')).toBe(print())
  })

  it('prints findings only when it is to be quiet', () => {
    const quiet = print({ quiet: true })
    expect(quiet).toMatch(/^models\/thu/)
    expect(quiet).not.toContain('Tổng hợp kết quả')
    expect(pretty([{ ...input, findings: [] }], { lang: 'vi', quiet: true })).toBe('')
  })
})
