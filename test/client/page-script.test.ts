import { describe, expect, it } from 'vitest'
import { matches, plain } from '../../client/report/plain.ts'
import { centred, moved, zoomed } from '../../client/report/view-box.ts'
import { reportScript } from '../../scripts/report-script.ts'
import { SCRIPT } from '../../src/report/html/script.generated.ts'

describe('the search of the page', () => {
  it('knows no marks and no capitals, in either form of writing', () => {
    expect(plain('Đường truyền SỐ LIỆU')).toBe('duong truyen so lieu')
    expect(plain('Nền tảng'.normalize('NFD'))).toBe('nen tang')
    expect(matches(plain('Cơ sở dữ liệu Đất đai'), 'dat DAI co so')).toBe(true)
    expect(matches(plain('Cơ sở dữ liệu'), 'đất')).toBe(false)
  })
  it('asks for every word, and nothing asks for all', () => {
    expect(matches('mot hai', 'hai ba')).toBe(false)
    expect(matches('mot hai', '  ')).toBe(true)
  })
})

describe('the part of a picture that is seen', () => {
  const whole = { x: 0, y: 0, w: 1000, h: 500 }
  it('grows and shrinks around a point that stays where it is', () => {
    const box = zoomed(whole, whole, 0.5, { x: 800, y: 100 })
    expect(box).toEqual({ x: 400, y: 50, w: 500, h: 250 })
    expect((800 - box.x) / box.w).toBeCloseTo(800 / whole.w)
    expect(zoomed(whole, whole, 0.5)).toEqual({ x: 250, y: 125, w: 500, h: 250 })
  })
  it('has a largest and a smallest size, and keeps its shape', () => {
    const least = zoomed(whole, whole, 1e-9)
    expect(least.w).toBe(50)
    expect(least.h).toBe(25)
    expect(zoomed(whole, whole, 99).w).toBe(1250)
  })
  it('moves, but never off the picture', () => {
    const box = { x: 100, y: 100, w: 200, h: 100 }
    expect(moved(box, whole, 50, -20)).toEqual({ x: 150, y: 80, w: 200, h: 100 })
    expect(moved(box, whole, 9999, -9999)).toEqual({ x: 900, y: -50, w: 200, h: 100 })
    expect(centred(box, whole, 500, 250)).toEqual({ x: 400, y: 200, w: 200, h: 100 })
  })
})

describe('the script as the page carries it', () => {
  it('is what its sources say, a few KB, and cannot end before its end', () => {
    expect(reportScript()).toContain(JSON.stringify(SCRIPT))
    expect(Buffer.byteLength(SCRIPT)).toBeLessThan(12 * 1024)
    expect(SCRIPT).not.toMatch(/<\/script|<!--|innerHTML|document\.write|eval\(|fetch\(|localStorage/i)
  })
})
