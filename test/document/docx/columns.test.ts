import { describe, expect, it } from 'vitest'
import { VERDICT_COLOURS } from '../../../src/document/colours.ts'
import { columnWidths } from '../../../src/document/columns.ts'
import type { Table } from '../../../src/document/document.ts'
import { sectionsOf } from '../../../src/document/docx/sections.ts'
import { table } from '../sample.ts'

const of = (shares: readonly number[], words: readonly string[] = []): Table => ({
  ...table(1),
  columns: shares.map(share => ({ title: '', share, kind: 'text' })),
  rows: [words.map(text => ({ text }))],
})
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

describe('widths of columns', () => {
  it('fill the room exactly, by the shares', () => {
    expect(columnWidths(of([1, 2, 1]), 24, 9355)).toEqual([2338, 4679, 2338])
    for (const shares of [[1], [1, 9, 9], [0, 0], [3, 0.1, 100], Array<number>(40).fill(1)]) {
      const widths = columnWidths(of(shares), 24, 9355)
      expect(sum(widths)).toBe(9355)
      expect(Math.min(...widths)).toBeGreaterThan(200)
    }
  })

  it('hold a number of three digits, and ids and days whole where there is room', () => {
    const [narrow, day, rest] = columnWidths(of([0.1, 0.1, 9], ['123', '31/12/2020', 'chữ '.repeat(90)]), 24, 9355)
    expect(narrow).toBe(567)
    // Ten signs at 12 pt, about 53 pt, and the cell's margins.
    expect(day).toBeGreaterThan(1060 + 170)
    expect(day).toBeLessThan(1500)
    expect(rest).toBe(9355 - (narrow ?? 0) - (day ?? 0))
  })

  it('hold the words of a head whole, which are bold', () => {
    const [sign] = columnWidths(
      {
        ...of([0.1, 9], ['~', 'x']),
        columns: [
          { title: 'Dấu', share: 0.1, kind: 'mark' },
          { title: '', share: 9, kind: 'text' },
        ],
      },
      24,
      9355,
    )
    // 722, 500 and 556 thousandths of 12 pt in Times New Roman Bold, and the cell's margins; something is left over.
    expect(sign).toBeGreaterThan(1.778 * 240 + 190 + 20)
  })

  it('do not grow with a word without end', () => {
    const [long, other] = columnWidths(of([1, 9], ['x'.repeat(5000), 'chữ']), 24, 9355)
    expect(long).toBe(Math.floor(9355 * 0.24))
    expect(other).toBe(9355 - (long ?? 0))
    const many = columnWidths(of([1, 1, 1, 1, 1, 1, 1], Array<string>(7).fill('x'.repeat(99))), 24, 9355)
    expect(sum(many)).toBe(9355)
    expect(Math.max(...many) - Math.min(...many)).toBeLessThan(10)
  })
})

describe('sections', () => {
  it('begin where pages turn, and only there', () => {
    const turn = (landscape: boolean) => ({ kind: 'orientation' as const, landscape })
    const pause = { kind: 'page-break' as const }
    const here = { kind: 'contents' as const, title: 'x' }
    expect(sectionsOf([turn(true), here, turn(true), here, pause, here, turn(false)])).toEqual([
      { landscape: true, blocks: [here, here, pause, here] },
    ])
    expect(sectionsOf([])).toEqual([{ landscape: false, blocks: [] }])
  })
})

describe('colours of verdicts', () => {
  const light = (hex: string): number => {
    const parts = [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    const [r = 0, g = 0, b = 0] = parts.map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  it.each(Object.entries(VERDICT_COLOURS))('%s can be read on its ground and on paper', (_, { ink, ground }) => {
    for (const behind of [ground, 'FFFFFF'])
      expect((light(behind) + 0.05) / (light(ink) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})
