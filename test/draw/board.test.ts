import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/draw/board/board.ts'
import { arrangeSheets, BOARD_VIEWS, layOut, mermaid, svg } from '../../src/draw/draw.ts'
import type { ElementSection } from '../../src/model/language.ts'
import { HOSTILE } from './hostile.ts'
import { strangeLines } from './mermaid-lines.ts'
import { randomBoard } from './random.ts'
import { linesThroughBoxes, outside, overlappingBoxes, overlappingTexts, textsTooSmall, textsTooWide } from './scene.ts'
import { COMPONENTS, finding, HEADING, input, type Model } from './state.ts'
import { parseXml, strangeParts } from './xml.ts'

const sizes: [elements: number, seed: number][] = [
  [0, 1],
  [12, 2],
  [60, 3],
  [300, 4],
  [650, 5],
]

/** Sections each view must show in full, by the component of the framework; boards across components show all data or hosts. */
const shownBy: Record<(typeof BOARD_VIEWS)[number], readonly string[]> = {
  business: COMPONENTS[0]?.sections ?? [],
  data: ['data'],
  application: ['channels', 'applications', 'platforms'],
  technology: ['infrastructure', 'applications', 'platforms', 'data'],
  security: ['safeguards'],
  'data-sharing': ['data'],
  'security-levels': ['infrastructure', 'applications', 'platforms', 'data'],
}

describe.each(BOARD_VIEWS)('the board %s', view => {
  it.each(sizes)('of %i elements has nothing on another thing, no text outside, no hairball', (elements, seed) => {
    const findings = Array.from({ length: elements / 4 }, (_, i) => finding(`e${i * 4}`, i % 3 ? 'warning' : 'error'))
    for (const sheet of arrangeSheets(view, input(randomBoard(elements, elements / 2, seed), { findings }))) {
      const scene = layOut(sheet)
      expect(overlappingBoxes(scene)).toEqual([])
      expect(textsTooWide(scene)).toEqual([])
      expect(textsTooSmall(scene)).toEqual([])
      expect(outside(scene)).toEqual([])
      expect(overlappingTexts(scene)).toEqual([])
      expect(linesThroughBoxes(scene)).toEqual([])
      expect(scene.width).toBe(1400)
      expect(scene.height).toBeLessThan(3600)
    }
  })

  it.each(sizes)(
    'shows every one of %i elements it is about, and counts what a summary leaves out',
    (elements, seed) => {
      const model = randomBoard(elements, elements / 2, seed)
      const sheets = arrangeSheets(view, input(model))
      const whole = sheets.length > 1 ? sheets.slice(1) : sheets
      const shown = new Set(whole.flatMap(cellsOf).map(({ id }) => id))
      const wanted = shownBy[view].flatMap(section => (model[section as ElementSection] ?? []).map(({ id }) => id))
      expect(wanted.filter(id => !shown.has(id))).toEqual([])
      expect(sheets.map(({ sheet }) => sheet?.number)).toEqual(
        sheets.length > 1 ? sheets.map((_, i) => i + 1) : [undefined],
      )
      for (const { groups } of whole)
        for (const { more, rows } of groups) {
          expect(more).toBeUndefined()
          for (const row of rows)
            for (const { more: hidden } of row.kind === 'grid' ? [row.stack] : row.stacks) expect(hidden).toBe(0)
        }
    },
  )

  it('is well-formed and without script whatever names say', () => {
    const named = HOSTILE.map((name, i) => ({ id: `h${i}`, name }))
    const model: Model = {
      units: named.map(({ name }, i) => ({ id: `u${i}`, name })),
      functions: HOSTILE.map((name, i) => ({ id: `f${i}`, name, owner: i % 2 ? `u${i}` : name })),
      services: HOSTILE.map((name, i) => ({ id: `s${i}`, name, function: `f${i}`, deliveredBy: [name] })),
      infrastructure: named.map(({ name }, i) => ({ id: `i${i}`, name, type: name, security: { level: 2 } })),
      applications: HOSTILE.map((name, i) => ({
        id: `a${i}`,
        name,
        type: name,
        runsOn: [`i${i}`, name],
        supports: [`f${i}`, name],
        reads: [`d${i}`, name],
        security: { level: 3 },
      })),
      data: HOSTILE.map((name, i) => ({ id: `d${i}`, name, type: name, owner: name, sharedVia: [name] })),
      safeguards: HOSTILE.map((name, i) => ({ id: `g${i}`, name, type: name, protects: [`a${i}`, name] })),
      connections: HOSTILE.map((name, i) => ({
        id: `k${i}`,
        name,
        from: `a${i}`,
        to: name,
        via: [name],
        data: [`d${i}`],
        network: name,
      })),
    }
    const heading = { title: HOSTILE.join(), subtitle: HOSTILE[0] ?? '', footer: HOSTILE[1] ?? '' }
    for (const sheet of arrangeSheets(view, input(model, { heading }))) {
      expect(strangeParts(parseXml(svg(sheet, { prefix: '"><script>', embedFont: true })))).toEqual([])
      expect(strangeLines(mermaid({ ...sheet, heading: HEADING }))).toEqual([])
    }
  })

  it('is the same bytes whatever order the files come in', () => {
    const model = randomBoard(60, 30, 6)
    const turned: Model = Object.fromEntries(
      Object.entries(model).map(([section, list]) => [section, [...list].reverse()]),
    )
    const draw = (one: Model) =>
      arrangeSheets(view, input(one)).map(sheet => svg(sheet, { prefix: 'a', embedFont: false }) + mermaid(sheet))
    expect(draw(turned)).toEqual(draw(model))
  })

  it('says in English what it says in Vietnamese', () => {
    const model = randomBoard(60, 30, 7)
    const [vi, en] = (['vi', 'en'] as const).map(lang => arrangeSheets(view, input(model, { lang })))
    expect(en?.length).toBe(vi?.length)
    expect(en?.flatMap(cellsOf).length).toBe(vi?.flatMap(cellsOf).length)
    const titles = (sheets: typeof vi) => sheets?.flatMap(({ columns }) => columns.map(({ title }) => title)) ?? []
    expect(titles(en).filter(title => titles(vi).includes(title))).toEqual([])
  })

  it('has numbers with one decimal at most and seven colours at most', () => {
    const sheets = arrangeSheets(view, input(randomBoard(60, 30, 8), { findings: [finding('e0', 'error')] }))
    for (const sheet of sheets) {
      const tags = parseXml(svg(sheet, { prefix: 'a', embedFont: false }))
      const values = tags.flatMap(({ attributes }) =>
        ['x', 'y', 'width', 'height', 'd', 'font-size'].flatMap(name => attributes[name] ?? []),
      )
      expect(values.filter(value => /\d\.\d\d|NaN|Infinity|undefined|e-/.test(value))).toEqual([])
      const colours = tags.flatMap(({ attributes }) => [attributes.fill, attributes.stroke])
      expect(new Set(colours.filter(c => c?.startsWith('#') && c !== '#ffffff')).size).toBeLessThanOrEqual(7)
    }
  })
})
