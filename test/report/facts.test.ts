import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { documentsCited } from '../../src/report/view/citations.ts'
import { factsOf, standingOfBases } from '../../src/report/view/facts.ts'
import { deadlineText, requirementRows } from '../../src/report/view/requirements.ts'
import { FORMS, inputOf, modelOf, page } from './support.ts'

describe('the day of the facts', () => {
  it.each([
    ['2020-09-30', '30/9/2020', '30 September 2020'],
    [
      '2021-01-31',
      '30/9/2020 (trước ngày đánh giá; tình trạng sau ngày này chưa được khai báo)',
      '30 September 2020 (before the day assessed; later changes are not in the model)',
    ],
    ['2020-01-31', '30/9/2020 (sau ngày đánh giá)', '30 September 2020 (after the day assessed)'],
  ])('is told from the day assessed, %s', (asOf, vi, en) => {
    const input = inputOf(modelOf(), { asOf })
    expect(factsOf(input, 'vi').dataDay).toBe(vi)
    expect(factsOf(input, 'en').dataDay).toBe(en)
    const said = (text: string) => text.replace(/\s+/g, ' ')
    for (const form of ['pretty', 'markdown', 'html'] as const) expect(said(FORMS[form](input, 'vi'))).toContain(vi)
  })

  it('is projected along the roadmap for the target', () => {
    const input = inputOf(modelOf('', '  targetDate: 2025-12-31\n'), { state: 'target' })
    expect(factsOf(input, 'vi').dataDay).toBe(
      '30/9/2020 (trước ngày đánh giá; sau ngày này tính theo lộ trình đã khai báo)',
    )
  })
})

describe('where the facts come from', () => {
  const element = 'applications:\n  - { id: a, name: Cổng, type: web-portal, source: Báo A, description: Của tỉnh, '
  const text = modelOf(
    `${element}evidence: [{ document: Công văn 1, date: 2020-08-01 }] }\n`,
    '  source: Tin báo chí.\n  description: Theo hội nghị.\n',
  )
  const input = inputOf(text)

  it('stands on the first screen and beside every element', () => {
    for (const report of [page(input), markdown([input], { lang: 'vi' })]) {
      expect(report).toContain('Nguồn của mô hình')
      expect(report).toContain('Tin báo chí')
      expect(report).toContain('Theo hội nghị.')
      expect(report).toContain('Báo A; Công văn 1 (01/8/2020)')
      expect(report).toContain('Của tỉnh')
    }
  })

  it('is said not to be stated where it is not', () => {
    expect(markdown([inputOf(modelOf())], { lang: 'vi' })).toContain('| Nguồn của mô hình | chưa khai báo |')
  })
})

describe('deadlines', () => {
  it.each([
    ['2020-12-30', '31/12/2020 (chưa đến hạn)'],
    ['2020-12-31', '31/12/2020 (đến hạn trong ngày đánh giá)'],
    ['2021-01-01', '31/12/2020 (đã quá hạn)'],
  ])('on %s are %s', (asOf, expected) => {
    expect(deadlineText('2020-12-31', inputOf(modelOf(), { asOf }), 'vi')).toBe(expected)
  })

  it('that passed are on the first screen, and only they', () => {
    expect(factsOf(inputOf(modelOf(), { asOf: '2020-10-31' }), 'vi').overdue).toBe('')
    const late = factsOf(inputOf(modelOf(), { asOf: '2021-01-31' }), 'vi').overdue
    expect(late).toMatch(/^\d+ yêu cầu bắt buộc đã quá thời hạn tại ngày đánh giá .*\(31\/12\/2020\).*\.$/)
  })
})

describe('bases', () => {
  const basis = (...how: ('original' | 'press' | 'practice' | 'unverified')[]) => ({
    rule: 'r',
    severity: 'advisory' as const,
    component: 'c',
    verdict: 'satisfied' as const,
    partial: false,
    basis: how.map(verified => ({ document: 'd', verified })),
  })

  it('count as open while one of them was not read', () => {
    const requirements = [
      basis('original'),
      basis('original', 'press'),
      basis('unverified', 'unverified'),
      basis('practice'),
      basis('practice', 'unverified'),
    ]
    expect(standingOfBases(requirements)).toEqual({ total: 5, open: 4, unverified: 1, practice: 1 })
  })

  it('say when they came after the day assessed', () => {
    const textOn = (asOf: string) =>
      requirementRows(inputOf(modelOf(), { asOf }), 'en').flatMap(row =>
        row.basis.map(one => `${one.text} (${one.mark})`),
      )
    const cited = 'Resolution 149/NQ-CP (reported by the press'
    expect(textOn('2020-10-09')).toContain(`${cited}; issued after the day assessed)`)
    expect(textOn('2020-10-10')).toContain(`${cited})`)
  })

  it('that are no legal documents are neither in force nor out of it', () => {
    const others = documentsCited(inputOf(modelOf()), 'vi').filter(({ other }) => other)
    expect(others.length).toBeGreaterThan(0)
    for (const { force } of others) expect(force).toBe('–')
  })

  it('were superseded when a later one is known to have replaced them', () => {
    const on = (asOf: string) =>
      documentsCited(inputOf(modelOf(), { asOf }), 'vi').find(({ id }) => id === 'qd-2323-2019')?.force
    expect(on('2019-12-30')).toBe('chưa ban hành')
    expect(on('2020-09-30')).toBe('còn hiệu lực')
    expect(on('2023-12-29')).toBe('được thay thế từ ngày 29/12/2023')
  })
})
