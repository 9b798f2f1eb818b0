import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bound, boundTitles } from '../../src/document/bound.ts'
import { documentOf } from '../../src/document/compile.ts'
import { balanced, lineLengths } from '../../src/document/docx/measure.ts'
import { reportInput } from '../../src/files/report-input.ts'
import { resultOf, small } from '../review/support.ts'

/** Hard spaces shown as `_`. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_')

describe('a number stays with the word it belongs to', () => {
  test.each([
    ['Kiến trúc tỉnh A, phiên bản 2.0', 'Kiến trúc tỉnh A, phiên bản_2.0'],
    ['Khung Kiến trúc Chính phủ điện tử Việt Nam 2.0', 'Khung Kiến trúc Chính phủ điện tử Việt Nam_2.0'],
    ['Theo Điều 5 và Mục II Quyết định số 2323/QĐ-BTTTT', 'Theo Điều_5 và Mục_II Quyết định số_2323/QĐ-BTTTT'],
    ['ngày 30 tháng 9 năm 2020', 'ngày_30 tháng_9 năm_2020'],
    ['ngày …… tháng …… năm ……', 'ngày_…… tháng_…… năm_……'],
    ['version 2.0 of 5 February 2020', 'version_2.0 of 5_February_2020'],
    ['Article 5, No. 12', 'Article_5, No._12'],
    ['PHIÊN BẢN 2', 'PHIÊN BẢN_2'],
  ])('%s', (text, wanted) => {
    expect(shown(bound(text))).toBe(wanted)
  })

  test.each(['Kết nối 5 hệ thống', 'I. CĂN CỨ THẨM ĐỊNH', 'số liệu 12 tháng', 'vụ số hóa', 'Mục Vụ', 'cơ sở 24 giờ'])(
    'and no other space is hard: %s',
    text => {
      expect(bound(text)).toBe(text)
    },
  )
})

test('of a heading in several looks the pieces keep theirs, and other paragraphs their spaces', () => {
  const text = [{ text: 'Theo ' }, { text: 'Điều ', bold: true }, { text: '5' }]
  const [heading, body] = boundTitles([
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', style: 'body', text },
  ])
  expect(heading).toMatchObject({ text: [{ text: 'Theo ' }, { text: 'Điều\u00a0', bold: true }, { text: '5' }] })
  expect(body).toMatchObject({ text })
})

test.each(['vi', 'en'] as const)('the title of a paper is so bound, and its letterhead (%s)', lang => {
  const input = reportInput(resultOf(small('', '"Kiến trúc tỉnh A, phiên bản 2.0"')), '0.0.0')
  const of = (kind: 'approval' | 'opinion') => {
    const template = { name: kind, text: readFileSync(`templates/document/${kind}.${lang}.md.hbs`, 'utf8') }
    return documentOf(kind, input, { lang, template, figures: new Map(), views: [] })
  }
  const subtitle = of('approval').blocks.find(one => one.kind === 'paragraph' && one.style === 'subtitle')
  expect(JSON.stringify(subtitle)).toContain('phiên bản\u00a02.0')
  expect(of('opinion').blocks[0]).toMatchObject({ about: expect.stringContaining('phiên bản\u00a02.0') })
  // What programs search by keeps its spaces.
  expect(of('approval').title).toContain('phiên bản 2.0')
})

test('Word’s lines are measured with the hard space: no line begins with the number', () => {
  const look = { size: 28, bold: true }
  const words = 'Kiến trúc Chính quyền điện tử tỉnh Phú Yên, phiên bản 2.0'
  const [all = 0] = lineLengths(words, look, 100_000)
  const [without = 0] = lineLengths(words.replace(/ 2\.0$/, ''), look, 100_000)
  const room = Math.round((all + without) / 2)
  const last = (text: string) => lineLengths(text, look, room).at(-1) ?? 0
  expect(last(bound(words))).toBeGreaterThan(last(words))
  expect(balanced(bound(words), look, room).longest).toBeLessThanOrEqual(room)
})
