import { describe, expect, it } from 'vitest'
import { fontFaces, fontWidths } from '../../scripts/fonts.ts'
import { FONT_FACE } from '../../src/draw/font-face.generated.ts'
import { WIDTHS } from '../../src/draw/font-widths.generated.ts'
import { linesOf, shorten, width, wrap } from '../../src/draw/measure.ts'
import { HOSTILE } from './hostile.ts'

const TYPE = { size: 10 }

describe('width of a text', () => {
  it('is the sum of the font’s advance widths', () => {
    const one = (letter: string) => width(letter, TYPE)
    expect(width('Kiến trúc', TYPE)).toBeCloseTo([...'Kiến trúc'].reduce((sum, letter) => sum + one(letter), 0))
    expect(width('Kiến trúc', { size: 20 })).toBeCloseTo(2 * width('Kiến trúc', TYPE))
    expect(width('Kiến trúc', { size: 10, bold: true })).toBeGreaterThan(width('Kiến trúc', TYPE))
  })

  it('does not depend on how letters are composed', () => {
    expect(width('Kiến trúc'.normalize('NFD'), TYPE)).toBe(width('Kiến trúc', TYPE))
  })

  it('counts a letter under marks no font joins as that letter', () => {
    expect(width('q\u0323\u0301', TYPE)).toBe(width('q', TYPE))
  })

  it('takes a sign the font lacks for a wide one, however many code points it has', () => {
    expect(width('👩‍👩‍👧‍👦', TYPE)).toBe(12.5)
    expect(width('数据', TYPE)).toBe(25)
  })
})

describe('breaking lines', () => {
  it.each([30, 60, 110, 200])('keeps every line within %i and loses nothing', room => {
    for (const name of HOSTILE.map(n => n.replace(/\s+/g, ' ').trim().normalize('NFC'))) {
      const lines = wrap(name, TYPE, room, 1000)
      for (const line of lines) expect(width(line, TYPE)).toBeLessThanOrEqual(room + 0.01)
      expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''))
    }
  })

  it('makes lines about equally long', () => {
    expect(wrap('Hệ thống thông tin báo cáo tỉnh', TYPE, 135, 4)).toEqual(['Hệ thống thông', 'tin báo cáo tỉnh'])
  })

  it('ends what does not fit in an ellipsis', () => {
    const lines = wrap('Hệ thống thông tin giải quyết thủ tục hành chính', TYPE, 80, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(width(lines[1] ?? '', TYPE)).toBeLessThanOrEqual(80)
  })

  it.each([1, 2, 4])('counts beforehand, up to %i, the lines it will make', most => {
    for (const name of [
      ...HOSTILE,
      '',
      'Sở Lao động - Thương binh – Xã hội',
      'Hệ thống thông tin giải quyết thủ tục hành chính',
    ])
      for (let room = 8; room < 300; room += 7)
        expect(linesOf(name, TYPE, room, most), `${name} in ${room}`).toBe(wrap(name, TYPE, room, most).length)
  })

  it('never begins a line with a dash', () => {
    for (let room = 40; room < 200; room += 5) {
      for (const line of wrap('Sở Lao động - Thương binh – Xã hội', TYPE, room, 9)) expect(line).not.toMatch(/^[-–]/)
    }
  })

  it('breaks no sign in two when it shortens', () => {
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', TYPE, 30)).toBe('👩‍👩‍👧‍👦…')
  })
})

describe('the generated font files', () => {
  it('are what scripts/fonts.ts makes from the installed packages', () => {
    expect(fontWidths()).toContain(`[${WIDTHS.regular[0]?.join(',')}]`)
    expect(fontFaces()).toContain(FONT_FACE.slice(0, 500))
  })

  it('hold every letter of Vietnamese in both weights', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'
    for (const letter of letters + letters.toUpperCase()) {
      expect(width(letter, TYPE)).toBeLessThan(12.5)
      expect(width(letter, { ...TYPE, bold: true })).toBeLessThan(12.5)
    }
  })
})
