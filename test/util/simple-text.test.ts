import { expect, test } from 'vitest'
import { visible } from '../../src/report/printable.ts'
import { isSimple } from '../../src/util/simple-text.ts'

// What is called simple is not cleaned, so every sign of it must be one that cleaning leaves alone, also beside others.
const CODES = Array.from({ length: 0x11000 }, (_, code) => code).filter(code => code < 0xd800 || code > 0xdfff)

test('no simple sign is one that cleaning changes or NFC joins to another', () => {
  const simple = CODES.map(code => String.fromCodePoint(code)).filter(isSimple)
  expect(simple.length).toBeGreaterThan(300)
  const beside = simple.flatMap(sign => [`a${sign}`, `${sign}a`, `ơ${sign}`, `${sign}${sign}`])
  for (const text of [...simple, ...beside]) {
    expect(text.normalize('NFC')).toBe(text)
    expect(visible(text)).toBe(text)
    expect(/\s|\p{M}|\p{Cf}/u.test(text)).toBe(false)
  }
})
test('Vietnamese and English in use are simple', () => {
  for (const text of ['Trục liên thông văn bản – “TP. Hồ Chí Minh”', 'ĐẮK LẮK', "It's 100% done; see §2…", 'ỳỹỷỵ'])
    expect(isSimple(text), text).toBe(true)
})
test('what has something to clean is not', () => {
  for (const text of ['', ' a', 'a ', 'a  b', 'a\tb', 'a\nb', 'a\u00a0b', 'a\u00ad', 'e\u0301', '\u202ea', 'a\u0000'])
    expect(isSimple(text), JSON.stringify(text)).toBe(false)
})
test('a long text that is not simple is told soon', () => {
  expect(isSimple(`${'abc '.repeat(200_000)} x`)).toBe(false)
})
