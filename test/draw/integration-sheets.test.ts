import { describe, expect, it } from 'vitest'
import { arrange, inSheets, layOut, mermaid, summaryOnly, svg } from '../../src/draw/draw.ts'
import { isLegible, SHEET_HEIGHT } from '../../src/draw/frame.ts'
import { groupPart } from '../../src/draw/integration/groups.ts'
import type { Integration, Link, PictureInput } from '../../src/draw/picture.ts'
import { HOSTILE } from './hostile.ts'
import { strangeLines } from './mermaid-lines.ts'
import { randomModel } from './random.ts'
import {
  linesOf,
  linesOnEachOther,
  linesThroughBoxes,
  linesThroughWords,
  outside,
  overlappingBoxes,
  textsTooSmall,
  textsTooWide,
} from './scene.ts'
import { finding, HEADING, input, type Model } from './state.ts'
import { parseXml, strangeParts } from './xml.ts'

const whole = (model: Model, more: Partial<PictureInput> = {}): Integration =>
  arrange('integration', input(model, more)) as Integration
const sheetsOf = (model: Model, more: Partial<PictureInput> = {}): Integration[] =>
  inSheets(whole(model, more)) as Integration[]

const linksOf = ({ parts }: Integration): Link[] => parts.flatMap(({ links }) => [...links])
const stopsOf = (picture: Integration) => new Map(linksOf(picture).map(({ id, stops }) => [id, stops]))
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

const SIZES: [elements: number, connections: number, seed: number][] = [
  [100, 90, 1],
  [650, 620, 2],
  [2500, 1200, 3],
]

describe.each(SIZES)('the integration picture of %i elements and %i connections', (elements, connections, seed) => {
  const model = randomModel(elements, connections, seed)
  const findings = Array.from({ length: 30 }, (_, i) => finding(`k${i * 3}`, i % 2 ? 'error' : 'warning'))
  const required = [
    { system: 'dancu', rule: 'r', verdict: 'violated' },
    { system: 'thanhtoan', rule: 'r', verdict: 'violated' },
  ] as const
  const sheets = sheetsOf(model, { findings, required })
  const [summary, ...details] = sheets as [Integration, ...Integration[]]

  it('has every connection on exactly one of the sheets after the first, with the way it has', () => {
    expect(sheets.length).toBeGreaterThan(2)
    const drawn = details.flatMap(linksOf)
    expect(drawn.map(({ id }) => id).sort()).toEqual(Array.from({ length: connections }, (_, i) => `k${i}`).sort())
    const ways = stopsOf(whole(model))
    for (const sheet of details)
      for (const { id, stops } of linksOf(sheet)) {
        expect(stops).toEqual(ways.get(id))
        const boxes = sheet.parts.flatMap(({ columns }) => columns.flatMap(c => c.groups.flatMap(g => g.nodes)))
        expect(stops.every(stop => boxes.some(({ key }) => key === stop))).toBe(true)
      }
    for (const sheet of details) expect(linesOf(layOut(sheet)).length).toBe(linksOf(sheet).length)
  })

  it('counts them on the first sheet, with every error and warning, and keeps what has no connection', () => {
    const links = linksOf(summary)
    expect(sum(links.map(({ count = 1 }) => count))).toBe(connections)
    expect(sum(links.map(({ errors, warnings }) => errors + warnings))).toBe(findings.length)
    expect(links.length).toBeLessThanOrEqual(120)
    for (const { count, note } of links) if (count !== undefined) expect(note?.split(',')[0]).toBe(String(count))
    expect([summary.gaps, ...details.map(({ gaps }) => gaps)]).toEqual([
      whole(model, { required }).gaps,
      ...details.map(() => []),
    ])
  })

  it('says of each end on which sheets its connections are', () => {
    const ends = (sheet: Integration, key: string) => linksOf(sheet).some(({ stops }) => stops.at(-1) === key)
    let told = 0
    for (const { key, cell } of summary.parts.flatMap(({ columns }) =>
      columns.flatMap(c => c.groups.flatMap(g => g.nodes)),
    )) {
      if (!key.startsWith('to:national/')) continue
      const [, first = '', last = first] = /tờ (\d+)(?:–(\d+))?$/.exec(cell.note ?? '') ?? []
      const on = sheets.flatMap((sheet, i) => (i > 0 && ends(sheet, key) ? [i + 1] : []))
      expect([on[0], on.at(-1)]).toEqual([Number(first), Number(last)])
      told++
    }
    expect(told).toBeGreaterThan(5)
  })

  it('can be read on paper: nothing on another thing, no line on another', () => {
    expect(isLegible(layOut(summary))).toBe(true)
    for (const sheet of sheets) {
      const scene = layOut(sheet)
      expect(overlappingBoxes(scene)).toEqual([])
      expect(linesThroughBoxes(scene)).toEqual([])
      expect(linesThroughWords(scene)).toEqual([])
      expect(linesOnEachOther(scene, stopsOf(sheet))).toEqual([])
      expect([...textsTooWide(scene), ...textsTooSmall(scene)]).toEqual([])
      expect(outside(scene)).toEqual([])
      if (sheet !== summary) expect(isLegible(scene) && scene.height <= SHEET_HEIGHT).toBe(true)
    }
  })
})

describe('sheets of the integration picture', () => {
  const model = randomModel(650, 620, 2)

  it('are one for what fits on a page, as it is without them', () => {
    const small = whole(randomModel(60, 30, 3))
    expect(inSheets(small)).toEqual([small])
  })

  it('say which they are, in the picture and in Mermaid text', () => {
    const sheets = sheetsOf(model)
    for (const [i, sheet] of sheets.entries()) {
      expect(layOut(sheet).description).toContain(`tờ ${i + 1}/${sheets.length}`)
      expect(mermaid(sheet)).toContain(`tờ ${i + 1}/${sheets.length}`)
    }
    expect(layOut(sheets[0] as Integration).description).toContain('Sơ đồ tích hợp gồm 620 kết nối')
    const [first] = sheets
    expect(first && (summaryOnly(first, false) as Integration).remarks?.[1]).toContain(
      'khung diagram --view integration.',
    )
  })

  it('say in English what they say in Vietnamese', () => {
    const [vi, en] = (['vi', 'en'] as const).map(lang => sheetsOf(model, { lang }))
    expect(en?.length).toBe(vi?.length)
    const remarks = (sheets: Integration[] | undefined) => sheets?.flatMap(sheet => sheet.remarks ?? []) ?? []
    expect(remarks(en).filter(word => remarks(vi).includes(word))).toEqual([])
    expect(remarks(en)[0]).toContain('groups 620 connections')
  })

  it('are the same bytes whatever order the files come in', () => {
    const turned: Model = Object.fromEntries(Object.entries(model).map(([key, list]) => [key, [...list].reverse()]))
    const draw = (one: Model) => sheetsOf(one).map(sheet => svg(sheet, { prefix: 'a', embedFont: false }))
    expect(draw(turned)).toEqual(draw(model))
  })

  it('are well-formed and without script whatever names and types say', () => {
    const many = Array.from({ length: 150 }, (_, i) => HOSTILE[i % HOSTILE.length] ?? '')
    const hostile: Model = {
      applications: many.map((name, i) => ({ id: `a${i}`, name, type: name })),
      connections: many.map((name, i) => ({
        id: `k${i}`,
        name,
        from: `a${i}`,
        to: i % 2 ? name : `a${i + 1}`,
        via: [name],
      })),
    }
    const heading = { title: HOSTILE.join(), subtitle: HOSTILE[0] ?? '', footer: HOSTILE[1] ?? '' }
    const sheets = sheetsOf(hostile, { heading })
    expect(sheets.length).toBeGreaterThan(2)
    for (const sheet of sheets) {
      expect(strangeParts(parseXml(svg(sheet, { prefix: '"><script>', embedFont: true })))).toEqual([])
      expect(strangeLines(mermaid({ ...sheet, heading: HEADING }))).toEqual([])
    }
  })
})

describe('connections of one group', () => {
  const model: Model = {
    applications: [
      { id: 'a', type: 'specialised' },
      { id: 'b', type: 'specialised' },
      { id: 'c', type: 'email' },
    ],
    data: [{ id: 'd', type: 'database' }],
    platforms: [{ id: 'lgsp', type: 'lgsp' }],
    connections: [
      { id: 'k1', from: 'a', to: 'national/dancu' },
      { id: 'k2', from: 'b', to: 'national/dancu', status: 'planned' },
      { id: 'k3', from: 'b', to: 'national/dancu', status: 'retired' },
      { id: 'k4', from: 'b', to: 'national/dancu', via: ['lgsp'], status: 'planned' },
      { id: 'k5', from: 'a', to: 'national/dancu', via: ['lgsp'], status: 'planned' },
      { id: 'k6', from: 'c', to: 'national/dancu' },
    ],
  }
  const [part] = whole(model).parts
  const grouped = part && groupPart(part, 'type', () => '7', 'vi')

  it('look as the least complete of them, retired ones aside, and say how many are made', () => {
    expect(grouped?.links.map(({ stops, look, note, count }) => [stops[0], stops.length, look, note, count])).toEqual([
      ['from:*applications/specialised', 2, 'coming', '3, 1 đã kết nối', 3],
      ['from:*applications/specialised', 3, 'coming', '2, dự kiến', 2],
      ['from:c', 2, 'made', undefined, undefined],
    ])
    expect(grouped?.links[0]?.name).toBe(
      '3 kết nối: 1 đã kết nối; 1 dự kiến, đang xây dựng; 1 không hoạt động tại ngày này',
    )
  })

  it('go from groups of a type, single systems and platforms as they are, to national systems one by one', () => {
    const boxes = grouped?.columns.map(({ groups }) =>
      groups.flatMap(({ nodes }) => nodes.map(({ cell }) => [cell.kind, cell.name, cell.note])),
    )
    expect(boxes).toEqual([
      [
        ['group', 'Ứng dụng chuyên ngành: 2', undefined],
        ['element', 'c', undefined],
      ],
      [['element', 'lgsp', 'tờ 7']],
      [['national', 'Cơ sở dữ liệu quốc gia về dân cư', 'tờ 7']],
    ])
  })

  it('are of sections where types are too many', () => {
    const coarse = part && groupPart(part, 'section', () => '', 'en')
    expect(coarse?.links.map(({ count }) => count)).toEqual([4, 2])
    expect(coarse?.columns[0]?.groups[0]?.nodes[0]?.cell.name).toBe('Applications: 3')
  })
})
