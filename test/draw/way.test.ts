import { describe, expect, it } from 'vitest'
import { arrangeWay, layOut, svg, WAY_VIEWS } from '../../src/draw/draw.ts'
import { WAY_LABELS } from '../../src/draw/way-labels.ts'
import { roadmapModel } from '../engine/roadmap-model.ts'
import { HOSTILE } from './hostile.ts'
import {
  barsInTheWay,
  barsOf,
  outside,
  overlappingBoxes,
  overlappingTexts,
  textsTooSmall,
  textsTooWide,
} from './scene.ts'
import { manyTasks, planned, wayInput } from './way-input.ts'
import { parseXml, strangeParts } from './xml.ts'

const LONG = 'Xây dựng, nâng cấp hệ thống thông tin quản lý chuyên ngành và cơ sở dữ liệu dùng chung '.repeat(3).trim()
const hostileSystems = HOSTILE.map((name, i) => `  - { id: a${i}, name: ${JSON.stringify(name)}, status: planned }`)

const MODELS: Readonly<Record<string, string>> = {
  'no task at all': planned(''),
  'random 1': roadmapModel(1),
  'random 2': roadmapModel(2),
  'random 3': roadmapModel(3),
  'random 4': roadmapModel(4),
  'seventy tasks with long names': manyTasks(Array.from({ length: 70 }, (_, i) => `${LONG} ${i}`)),
  'twenty years': manyTasks(
    Array.from({ length: 40 }, (_, i) => `Nhiệm vụ ${i}`),
    20,
  ),
  'hostile names': `${manyTasks(HOSTILE)}applications:\n${hostileSystems.join('\n')}\n`,
  'one day': planned('tasks: [{ id: t, name: Một, start: 2020-09-30, end: 2020-09-30 }]', '2020-09-30'),
  'two thousand years': planned('tasks: [{ id: t, name: Một, start: 0150, end: 2150-06 }]'),
}

describe.each(WAY_VIEWS)('%s', view => {
  describe.each(Object.entries(MODELS))('of %s', (_, text) => {
    for (const lang of ['vi', 'en'] as const) {
      const input = wayInput(text, { lang })
      const scene = layOut(arrangeWay(view, input))
      it(`keeps every text on the page, apart from the others and within its room (${lang})`, () => {
        expect(outside(scene)).toEqual([])
        expect(textsTooWide(scene)).toEqual([])
        expect(textsTooSmall(scene)).toEqual([])
        expect(overlappingTexts(scene)).toEqual([])
        expect(overlappingBoxes(scene)).toEqual([])
        expect(barsInTheWay(scene)).toEqual([])
      })
    }
    it('is well-formed, of few colours, and without a number of two decimals', () => {
      const drawn = svg(arrangeWay(view, wayInput(text)), { prefix: '"><script>', embedFont: true })
      const tags = parseXml(drawn)
      expect(strangeParts(tags)).toEqual([])
      const values = tags.flatMap(({ attributes }) =>
        ['x', 'y', 'width', 'height', 'd', 'rx'].flatMap(name => attributes[name] ?? []),
      )
      expect(values.filter(value => /\d\.\d\d|NaN|Infinity|undefined|e-/.test(value))).toEqual([])
      const colours = new Set(
        tags.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter(c => c?.startsWith('#')),
      )
      expect(colours.size).toBeLessThanOrEqual(9)
      expect(tags.find(({ name }) => name === 'desc')?.text).toMatch(/ \d+[ ,]/)
    })
  })

  it('is the same whatever order the tasks are written in', () => {
    const text = manyTasks(Array.from({ length: 20 }, (_, i) => `Nhiệm vụ ${i}`))
    const [head = '', tasks = ''] = text.split('tasks:\n')
    const turned = `${head}tasks:\n${tasks.trimEnd().split('\n').reverse().join('\n')}\n`
    const drawn = (of: string) => svg(arrangeWay(view, wayInput(of)), { prefix: 'p', embedFont: false })
    expect(drawn(turned)).toBe(drawn(text))
  })
})

it('has all words in both languages, and none of its own in Vietnamese in the English pictures', () => {
  const texts = (words: object): string[] =>
    Object.values(words).flatMap((word): string[] =>
      typeof word === 'string'
        ? [word]
        : typeof word === 'function'
          ? [(word as (...of: unknown[]) => string)('1', '2', '3')]
          : texts(word as object),
    )
  const [vi, en] = [texts(WAY_LABELS.vi), texts(WAY_LABELS.en)]
  expect(en).toHaveLength(vi.length)
  expect(en.filter(text => !/^[\x20-\x7e–]+$/.test(text))).toEqual([])
  expect(vi.filter(text => text !== text.normalize('NFC'))).toEqual([])
  expect(en.filter(text => vi.includes(text) && /\p{L}/u.test(text))).toEqual([])
})

it('moves the bar of a task that is a year later, and nothing else of the bars', () => {
  const text = (end: string) =>
    planned(
      `tasks:\n  - { id: dai, start: 2020-10, end: 2025-12 }\n  - { id: mot, start: 2021-01, end: ${end} }\n  - { id: hai, start: 2021-02, end: 2021-09, dependsOn: [mot] }\n`,
    )
  const bars = (end: string) => barsOf(layOut(arrangeWay('roadmap', wayInput(text(end)))))
  const [before, after] = [bars('2021-12'), bars('2022-12')]
  const moved = [...before.keys()].filter(id => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))
  expect(moved).toEqual(['mot'])
  const [short, long, five] = [before.get('mot')?.w ?? 0, after.get('mot')?.w ?? 0, before.get('dai')?.w ?? 0]
  // Five years and a quarter are so many days; a year more is a fifth of that.
  expect(long - short).toBeCloseTo((five * 365) / 1918, 1)
})
