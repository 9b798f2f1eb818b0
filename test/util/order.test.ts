import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byCodePoint, byVietnamese } from '../../src/util/order.ts'
import { vietnameseKey } from '../../src/util/vietnamese/collation.ts'

test('code-point order is the order of machines', () => {
  expect(['b', 'a', 'B', 'đ', 'd', 'a-1', 'a.1', 'a10', 'a2', 'a'].sort(byCodePoint)).toEqual([
    ...['B', 'a', 'a', 'a-1', 'a.1', 'a10', 'a2', 'b', 'd', 'đ'],
  ])
  expect(byCodePoint('a', 'a')).toBe(0)
  // UTF-16 has the emoji first, for its first half is U+D83D.
  expect(['😀', 'Ａ', '中', '😀a', '😁'].sort(byCodePoint)).toEqual(['中', 'Ａ', '😀', '😀a', '😁'])
})

describe('names as people read them', () => {
  const isSorted = (...names: string[]) => {
    expect([...names].sort(byVietnamese)).toEqual(names)
    expect([...names].reverse().sort(byVietnamese)).toEqual(names)
  }

  test('every letter has its place', () => {
    isSorted(...'aăâbcdđeêghiklmnoôơpqrstuưvxy')
    isSorted(...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY')
    isSorted('Cà Mau', 'Dân cư', 'Đà Nẵng', 'Điện Biên', 'Gia Lai')
    isSorted('An Giang', 'Ăn uống', 'Âm thanh', 'Bạc Liêu')
    isSorted('Oa', 'Ô tô', 'Ơn', 'Phú Yên')
  })

  test('tones: ngang, huyền, hỏi, ngã, sắc, nặng, after the letters of the whole name, before capitals', () => {
    isSorted('ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'bă', 'bằ', 'bẳ', 'bẵ', 'bắ', 'bặ', 'bâ', 'bầ', 'bẩ', 'bẫ', 'bấ', 'bậ')
    isSorted('Bà Rịa', 'Ba Vì', 'Bả Vì')
    isSorted('sở', 'Sở', 'SỞ', 'sợ')
  })

  test('figures count by value, and stand before letters', () => {
    isSorted('Huyện 2', 'Huyện 02b', 'Huyện 10', 'Huyện 999999999999999999999', 'Huyện 1000000000000000000000')
    isSorted('Phiên bản 1.9', 'Phiên bản 1.10', 'Phiên bản mới')
    isSorted('Sở', 'Sở - phòng', 'Sở (mới)', 'Sở 1', 'Sở y tế', 'Sở 中')
  })

  test('NFD stands where NFC does; what looks equal still has one order', () => {
    const names = ['Ẩm thực', 'Bậc', 'Bắc', 'Bặc', 'Đậu', 'Ứng dụng', 'Ươm', 'Ưa']
    const expected = [...names].sort(byVietnamese)
    expect([...names].map(name => name.normalize('NFD')).sort(byVietnamese)).toEqual(
      expected.map(name => name.normalize('NFD')),
    )
    const [composed, decomposed] = ['Sở', 'Sở'.normalize('NFD')]
    expect(byVietnamese(composed, decomposed)).toBe(-byVietnamese(decomposed, composed))
    expect(byVietnamese(composed, decomposed)).not.toBe(0)
  })
})

/** Every line of the framework's and the samples' files, and every word in them: names, sentences, codes, days. */
function texts(): string[] {
  const files = ['framework/vn-egov-2.0', 'models/tinh-mau', 'models/bo-mau', 'models/phu-yen'].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => readFileSync(join(folder, name), 'utf8')),
  )
  const lines = files.flatMap(text => text.split('\n')).map(line => line.trim())
  const words = lines.flatMap(line => line.split(/[\s,"(){}[\].:]+/))
  const vowels = [...'aăâeêioôơuưy'].flatMap(letter =>
    ['', ...'\u0300\u0309\u0303\u0301\u0323'].map(one => letter + one),
  )
  const made = vowels.flatMap(one => [one, one.toUpperCase(), `t${one}`, `T${one}n`, `${one} ${one}`, `đ${one}-2`])
  const all = [...lines, ...words, ...made.map(one => one.normalize('NFC')), ...made]
  return [...new Set(all.map(text => text.replace(/\s+/g, ' ').trim()))].filter(text => text !== '')
}

/**
 * The order has to be that of CLDR, which Intl holds. Signs CLDR knows and our list does not stand after the letters
 * with us; no name of the framework has one.
 */
test('the order agrees with Intl.Collator over every line and word of the framework and the samples', () => {
  const { compare } = new Intl.Collator('vi', { numeric: true })
  expect(Intl.Collator.supportedLocalesOf('vi'), 'a Node.js with all languages').toEqual(['vi'])
  const all = texts()
  expect(all.length).toBeGreaterThan(5000)
  const sorted = [...all].sort(byVietnamese)
  const wrong = sorted.flatMap((text, i) => {
    const before = sorted[i - 1] ?? ''
    return compare(before, text) > 0 ? [[before, text]] : []
  })
  expect(wrong).toEqual([])
})

test('a name has one key, however it is spelled and on whichever way it is worked out', () => {
  // Names taken apart (NFD) go the slow way, unless there is nothing to take apart; a note sign sends any the slow way.
  const signs = fc.constantFrom(...'aăâàảãáạđĐơớƯỰyỹ zZ0019-–.,/()“”½²ĳ´ñß…')
  const names = fc.array(signs, { maxLength: 12 }).map(all => all.join(''))
  fc.assert(
    fc.property(names, name => {
      expect(vietnameseKey(name)).toBe(vietnameseKey(name.normalize('NFD')))
      const [slow, alone] = [vietnameseKey(`${name}♪`), vietnameseKey('♪')]
      const parts = (key: string) => key.split('\u0000')
      const joined = parts(vietnameseKey(name)).map((part, i) => part + (parts(alone)[i] ?? ''))
      if (!/^\s|\s$|\s\s/.test(name)) expect(parts(slow)).toEqual(joined)
    }),
    { numRuns: 3000, seed: 2323 },
  )
})
