import { describe, expect, test } from 'vitest'
import { interfaceWords } from '../../src/text/interface.ts'

const { vi, en } = interfaceWords
const summary = {
  satisfied: 1200,
  violated: 2,
  undetermined: 0,
  notApplicable: 1,
  waived: 3,
  errors: 12,
  warnings: 1,
  notes: 0,
}

/** Every text that takes no arguments, with its path. */
function* texts(words: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else if (typeof value === 'object') yield* texts(value, `${path}${key}.`)
  }
}

const english = new Map(texts(en))

test.each([...texts(vi)])('%s differs in English and is composed', (path, text) => {
  expect(text).toBe(text.trim().normalize('NFC'))
  expect(english.get(path)).not.toBe(text)
  expect(english.get(path)?.replace(/\[đã che\]|[“”]/g, '')).toMatch(/^[\x20-\x7e]+$/)
})

test('both languages have the same texts', () => {
  expect([...english.keys()]).toEqual([...texts(vi)].map(([path]) => path))
})

test('the title of the compliance report', () => {
  expect(vi.titles.compliance).toBe('BÁO CÁO ĐÁNH GIÁ MỨC ĐỘ TUÂN THỦ KHUNG KIẾN TRÚC')
})

describe('texts with numbers', () => {
  test.each([
    [vi.counts(summary), '12 lỗi, 1 cảnh báo, 0 lưu ý'],
    [en.counts(summary), '12 errors, 1 warning, 0 notes'],
    [vi.verdicts(summary), '1.200 đáp ứng, 2 chưa đáp ứng, 0 chưa đủ cơ sở đánh giá, 1 không áp dụng, 3 được miễn trừ'],
    [
      en.verdicts(summary),
      '1,200 satisfied, 2 not satisfied, 0 not enough known to decide, 1 not applicable, 3 waived',
    ],
    [vi.place('a.yaml', 3, 5), 'a.yaml, dòng 3, cột 5'],
    [en.place('a.yaml', 3, 5), 'a.yaml, line 3, column 5'],
    [
      vi.supersededBy('Quyết định 2568/QĐ-BTTTT', '2023-12-29'),
      'Khung kiến trúc này đã được thay thế bởi Quyết định 2568/QĐ-BTTTT, từ ngày 29/12/2023.',
    ],
    [
      vi.unverifiedBasis({ total: 55, open: 55, unverified: 28, practice: 9 }),
      '55/55 yêu cầu có căn cứ chưa được đối chiếu với bản gốc; trong đó 28 yêu cầu mọi căn cứ đều chưa kiểm chứng, 9 yêu cầu theo thực tiễn hoặc do công cụ đặt ra, không dựa trên văn bản.',
    ],
    [
      en.unverifiedBasis({ total: 55, open: 55, unverified: 28, practice: 9 }),
      '55 of 55 requirements have a basis not yet compared with the original; 28 of them rest only on unverified bases, 9 on practice or demands of this tool and no document.',
    ],
    [
      en.unverifiedBasis({ total: 55, open: 1, unverified: 0, practice: 1 }),
      '1 of 55 requirements has a basis not yet compared with the original; 1 of them rests on practice or demands of this tool and no document.',
    ],
    [
      en.unverifiedBasis({ total: 55, open: 2, unverified: 0, practice: 0 }),
      '2 of 55 requirements have a basis not yet compared with the original.',
    ],
    [
      vi.unverifiedBasis({ total: 55, open: 0, unverified: 0, practice: 0 }),
      'Mọi căn cứ của 55 yêu cầu đều đã được đối chiếu với bản gốc.',
    ],
    [
      en.unverifiedBasis({ total: 55, open: 0, unverified: 0, practice: 0 }),
      'Every basis of the 55 requirements has been compared with the original.',
    ],
    [vi.asOf('2020-09-30'), 'Đánh giá theo ngày 30/9/2020'],
    [en.asOf('2020-09-30'), 'Assessed as of 30 September 2020'],
    [en.moreFindings(1), 'and 1 more finding'],
    [en.moreFindings(2), 'and 2 more findings'],
    [en.recorded(1, 2, 'k.yaml'), 'Recorded 1 finding, and 2 matters about which not enough is known, in k.yaml'],
    [vi.recorded(1200, 0, 'k'), 'Đã ghi nhận 1.200 phát hiện và 0 nội dung chưa đủ cơ sở đánh giá vào k'],
    [en.shrunk(2, 'k.yaml'), 'Took 2 entries no longer found out of k.yaml'],
    [vi.shrunk(2, 'k.yaml'), 'Đã bỏ 2 mục không còn được phát hiện khỏi k.yaml'],
    [en.knownFindings(1), '1 finding already in the baseline is not shown.'],
    [en.elements(1), '1 element'],
    [en.connections(1000), '1,000 connections'],
    [en.page(2, 10), 'Page 2 of 10'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })
})
