import { describe, expect, it } from 'vitest'
import { arrange, inSheets, layOut, mermaid, summaryOnly, svg } from '../../src/draw/draw.ts'
import { isLegible, SHEET_HEIGHT } from '../../src/draw/frame.ts'
import type { Cell, Overview, PictureInput } from '../../src/draw/picture.ts'
import { HOSTILE } from './hostile.ts'
import { strangeLines } from './mermaid-lines.ts'
import { randomModel } from './random.ts'
import { outside, overlappingBoxes, overlappingTexts, textsTooSmall, textsTooWide } from './scene.ts'
import { finding, HEADING, input, type Model } from './state.ts'
import { parseXml, strangeParts } from './xml.ts'

const sheetsOf = (model: Model, more: Partial<PictureInput> = {}): Overview[] =>
  inSheets(arrange('overview', input(model, more))) as Overview[]

const cellsOf = ({ bands }: Overview): Cell[] => bands.flatMap(({ cells }) => [...cells])
const elementsOf = (sheet: Overview): string[] => cellsOf(sheet).flatMap(c => (c.kind === 'element' ? [c.id] : []))
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** Like a province's: of several types. */
function large(elements: number, seed = 5): Model {
  const model = randomModel(elements, 0, seed)
  const TYPES = ['specialised', 'specialised', 'web-portal', 'email', 'no-such-type', undefined]
  const typed = model.applications?.map(({ type: _, ...entry }, i) => {
    const type = TYPES[i % TYPES.length]
    return type === undefined ? entry : { ...entry, type }
  })
  return { ...model, applications: typed ?? [] }
}

describe.each([
  [320, 1],
  [650, 2],
  [2500, 3],
])('the overview of %i elements', (elements, seed) => {
  const model = large(elements, seed)
  const findings = Array.from({ length: elements / 5 }, (_, i) => finding(`e${i * 5}`, i % 3 ? 'warning' : 'error'))
  const sheets = sheetsOf(model, { findings })
  const [summary, ...details] = sheets as [Overview, ...Overview[]]

  it('has every element on exactly one of the sheets after the first', () => {
    const drawn = details.flatMap(elementsOf).sort()
    expect(drawn).toEqual(
      Object.values(model)
        .flat()
        .map(({ id }) => id)
        .sort(),
    )
    expect(sheets.map(({ sheet }) => [sheet?.number, sheet?.of])).toEqual(sheets.map((_, i) => [i + 1, sheets.length]))
  })

  it('counts on the first sheet what the others show, with every error and warning', () => {
    const cells = cellsOf(summary)
    expect(sum(cells.map(({ kind, members }) => members?.elements ?? Number(kind === 'element')))).toBe(elements)
    expect(sum(cells.map(({ errors }) => errors))).toBe(findings.filter(({ level }) => level === 'error').length)
    expect(sum(cells.map(({ warnings }) => warnings))).toBe(findings.filter(({ level }) => level === 'warning').length)
    for (const { members, name } of cells) if (members) expect(name).toMatch(new RegExp(`: ${members.count}$`))
  })

  it('says of each group how many of it are where they are to be, and on which sheets', () => {
    for (const band of summary.bands)
      for (const { id, kind, note = '', members } of band.cells) {
        if (kind !== 'group') continue
        const [, first = '', last = first] = /tờ (\d+)(?:–(\d+))?$/.exec(note) ?? []
        const on = sheets.slice(Number(first) - 1, Number(last)).flatMap(cellsOf)
        const own = on.filter(({ sort }) => sort === id)
        const all = details.flatMap(cellsOf).filter(({ sort }) => sort === id)
        expect(own.length, note).toBe(all.length)
        expect(sheets[Number(first) - 1]?.bands.some(({ cells }) => cells.some(({ sort }) => sort === id))).toBe(true)
        expect(sheets[Number(last) - 1]?.bands.some(({ cells }) => cells.some(({ sort }) => sort === id))).toBe(true)
        const counts = [...note.matchAll(/(\d+) (?:đang có|dự kiến, đang xây dựng|không hoạt động)/g)]
        if (counts.length > 0) expect(sum(counts.map(([, n]) => Number(n)))).toBe(members?.count)
      }
  })

  it('can be read on paper, with nothing on another thing and no text outside', () => {
    expect(isLegible(layOut(summary))).toBe(true)
    for (const sheet of sheets) {
      const scene = layOut(sheet)
      expect(overlappingBoxes(scene)).toEqual([])
      expect(textsTooWide(scene)).toEqual([])
      expect(textsTooSmall(scene)).toEqual([])
      expect(outside(scene)).toEqual([])
      expect(overlappingTexts(scene)).toEqual([])
      if (sheet !== summary) expect([scene.width, scene.height <= SHEET_HEIGHT]).toEqual([1400, true])
    }
  })
})

describe('sheets of the overview', () => {
  it('are one for what fits on a page, as it is without them', () => {
    const whole = arrange('overview', input(randomModel(90, 40, 3)))
    expect(inSheets(whole)).toEqual([whole])
  })

  it('say which they are and of which layers, in the picture and in Mermaid text', () => {
    const sheets = sheetsOf(large(650))
    for (const [i, sheet] of sheets.entries()) {
      expect(layOut(sheet).description).toContain(`tờ ${i + 1}/${sheets.length}`)
      expect(mermaid(sheet)).toContain(`tờ ${i + 1}/${sheets.length}`)
      for (const { title } of i > 0 ? sheet.bands : []) {
        const layers = sheet.sheet?.about?.split('; ') ?? []
        expect(layers.some(layer => title.startsWith(layer))).toBe(true)
      }
    }
    expect(mermaid(sheets[0] as Overview)).toContain('subgraph g11["Ghi chú"]')
    expect(sheets.slice(1).every(({ sheet }) => (sheet?.about ?? '') !== '')).toBe(true)
  })

  it('stand for themselves in a document, where the first says how to make the others', () => {
    const [first] = sheetsOf(large(650))
    const of = first?.sheet?.of
    const said = (target: boolean) => first && (summaryOnly(first, target) as Overview).remarks
    expect(said(false)).toEqual([
      first?.remarks?.[0],
      `Tài liệu này chỉ có tờ tóm tắt; các tờ 2–${of} là tệp riêng, tạo bằng lệnh: khung diagram --view overview.`,
    ])
    expect(said(true)?.[1]).toContain('khung diagram --view overview --state target.')
  })

  it('say in English what they say in Vietnamese', () => {
    const [vi, en] = (['vi', 'en'] as const).map(lang => sheetsOf(large(650), { lang }))
    expect(en?.length).toBe(vi?.length)
    const words = (sheets: Overview[] | undefined) =>
      sheets?.flatMap(sheet => [...(sheet.remarks ?? []), ...cellsOf(sheet).flatMap(c => (c.members ? [c.name] : []))])
    expect(words(en)?.filter(word => words(vi)?.includes(word))).toEqual([])
    expect(words(en)?.join(' ')).toContain('Specialised application: ')
  })

  it('are the same bytes whatever order the files come in', () => {
    const model = large(650)
    const turned: Model = Object.fromEntries(Object.entries(model).map(([key, list]) => [key, [...list].reverse()]))
    const draw = (one: Model) =>
      sheetsOf(one).map(sheet => svg(sheet, { prefix: 'a', embedFont: false }) + mermaid(sheet))
    expect(draw(turned)).toEqual(draw(model))
  })

  it('are well-formed and without script whatever names and types say', () => {
    const many = Array.from({ length: 400 }, (_, i) => HOSTILE[i % HOSTILE.length] ?? '')
    const model: Model = {
      applications: many.map((name, i) => ({ id: `a${i}`, name, type: name })),
      units: many.map((name, i) => ({ id: `u${i}`, name })),
    }
    const heading = { title: HOSTILE.join(), subtitle: HOSTILE[0] ?? '', footer: HOSTILE[1] ?? '' }
    const sheets = sheetsOf(model, { heading })
    expect(sheets.length).toBeGreaterThan(2)
    for (const sheet of sheets) {
      expect(strangeParts(parseXml(svg(sheet, { prefix: '"><script>', embedFont: true })))).toEqual([])
      expect(strangeLines(mermaid({ ...sheet, heading: HEADING }))).toEqual([])
    }
  })
})
