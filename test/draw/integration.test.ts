import { describe, expect, it } from 'vitest'
import { arrange, layOut, svg } from '../../src/draw/draw.ts'
import { arrangeIntegration } from '../../src/draw/integration/integration.ts'
import type { Integration } from '../../src/draw/picture.ts'
import { randomModel } from './random.ts'
import {
  boxesOf,
  linesOf,
  linesOnEachOther,
  linesThroughBoxes,
  linesThroughWords,
  outside,
  overlappingBoxes,
  textsTooSmall,
  textsTooWide,
} from './scene.ts'
import { finding, input, type Model } from './state.ts'

const MODEL: Model = {
  applications: [
    { id: 'dvc', name: 'Cổng dịch vụ công' },
    { id: 'qlvb', name: 'Quản lý văn bản' },
    { id: 'cu', status: 'planned' },
  ],
  platforms: [{ id: 'lgsp', name: 'LGSP' }],
  connections: [
    { id: 'k1', from: 'dvc', to: 'national/dancu', via: ['lgsp', 'national/ndxp'] },
    { id: 'k2', from: 'qlvb', to: 'national/vdxp', status: 'building' },
    { id: 'k3', from: 'lgsp', to: 'national/ndxp', extent: 'partial' },
    { id: 'k4', from: 'dvc', to: 'qlvb', via: ['lgsp'] },
    { id: 'k5', from: 'dvc', to: 'lgsp' },
    { id: 'k6', from: 'dvc', to: 'xa-la' },
  ],
}

const stopsOf = ({ parts }: Integration) =>
  new Map(parts.flatMap(({ links }) => links.map(({ id, stops }) => [id, stops])))

describe('what the integration picture shows', () => {
  const picture = arrangeIntegration(input(MODEL))

  it('leads every connection from its origin through its platforms to its end', () => {
    expect(Object.fromEntries(stopsOf(picture))).toEqual({
      k1: ['from:dvc', 'through:lgsp', 'through:national/ndxp', 'to:national/dancu'],
      k2: ['from:qlvb', 'to:national/vdxp'],
      k3: ['through:lgsp', 'through:national/ndxp'],
      k4: ['from:dvc', 'through:lgsp', 'to:qlvb'],
      k5: ['from:dvc', 'through:lgsp'],
      k6: ['from:dvc', 'to:xa-la'],
    })
  })

  it('keeps connections with national systems apart from the others', () => {
    expect(picture.parts.map(({ links }) => links.map(({ id }) => id))).toEqual([
      ['k1', 'k2', 'k3'],
      ['k4', 'k5', 'k6'],
    ])
  })

  it('gives platforms a column by their place on the way, the agency before the nation', () => {
    const titles = picture.parts[0]?.columns.map(({ title, groups }) => [
      title,
      groups.flatMap(g => g.nodes.map(n => n.cell.id)),
    ])
    expect(titles).toEqual([
      ['Hệ thống của cơ quan', ['dvc', 'qlvb']],
      ['Nền tảng tích hợp của cơ quan', ['lgsp']],
      ['Nền tảng tích hợp quốc gia', ['ndxp']],
      ['Kết nối tới', ['dancu', 'vdxp']],
    ])
  })

  it('shows an end that cannot be found as not known instead of dropping the connection', () => {
    const cells = picture.parts[1]?.columns.at(-1)?.groups.flatMap(({ nodes }) => nodes.map(({ cell }) => cell))
    expect(cells).toContainEqual(expect.objectContaining({ kind: 'foreign', id: 'xa-la', look: 'unknown' }))
  })

  it('survives platforms in a circle and connections from a system to itself', () => {
    const odd: Model = {
      applications: [{ id: 'a' }],
      platforms: [{ id: 'p' }, { id: 'q' }],
      connections: [
        { id: 'k1', from: 'a', to: 'a', via: ['p', 'q'] },
        { id: 'k2', from: 'a', to: 'p', via: ['q', 'p'] },
        { id: 'k3', from: 'p', to: 'p' },
        { id: 'k4', from: 'q', to: 'a', via: ['national/ndxp', 'p'] },
        { id: 'k5', from: 'mat', to: '' },
      ],
    }
    const scene = layOut(arrangeIntegration(input(odd)))
    expect(
      linesOf(scene)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['k1', 'k2', 'k3', 'k4', 'k5'])
  })

  it.each([
    ['operating', {}, 'made', undefined],
    ['upgrading', {}, 'made', undefined],
    ['operating', { extent: 'partial' }, 'partial', 'một phần'],
    ['pilot', {}, 'partial', 'thử nghiệm'],
    ['operating', { from: 'cu' }, 'partial', 'thiếu đầu kết nối'],
    ['building', {}, 'coming', 'đang xây dựng'],
    ['planned', {}, 'coming', 'dự kiến'],
    ['retired', {}, 'gone', 'đã kết thúc sử dụng'],
    ['operating', { exists: false }, 'gone', 'chưa hoặc hết hiệu lực'],
  ] as const)('draws a connection that is %s %o as %s', (status, more, look, note) => {
    const connections = [{ id: 'k', from: 'dvc', to: 'national/dvcqg', status, ...more }]
    const [part] = arrangeIntegration(input({ ...MODEL, connections })).parts
    expect(part?.links[0]?.look).toBe(look)
    expect(part?.links[0]?.note).toBe(note)
  })

  it('lists as ghosts the systems asked for that no connection names', () => {
    const required = [
      { system: 'dancu', rule: 'r', verdict: 'violated' },
      { system: 'ncsc', rule: 'r', verdict: 'undetermined' },
      { system: 'datdai', rule: 'r', verdict: 'violated' },
      { system: 'lltp', rule: 'r', verdict: 'satisfied' },
    ] as const
    const { gaps } = arrangeIntegration(input(MODEL, { required }))
    expect(gaps.map(({ id, look, note }) => [id, look, note])).toEqual([
      ['datdai', 'missing', 'chưa có kết nối'],
      ['ncsc', 'unknown', 'kết nối: chưa rõ'],
    ])
  })
})

describe('the page', () => {
  const sizes: [elements: number, connections: number, seed: number][] = [
    [12, 4, 1],
    [60, 40, 2],
    [60, 40, 3],
    [60, 40, 4],
    [60, 40, 5],
    [60, 60, 6],
    [200, 120, 7],
    [650, 500, 8],
  ]

  it.each(sizes)('stays legible with %i elements and %i connections (%i)', (elements, connections, seed) => {
    const model = randomModel(elements, connections, seed)
    const findings = Array.from({ length: 20 }, (_, i) => finding(`k${i * 3}`, i % 2 ? 'error' : 'warning'))
    const picture = arrange('integration', input(model, { findings })) as Integration
    const scene = layOut(picture)
    expect(
      linesOf(scene)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Array.from({ length: connections }, (_, i) => `k${i}`).sort())
    expect(overlappingBoxes(scene)).toEqual([])
    expect(linesThroughBoxes(scene)).toEqual([])
    expect(linesThroughWords(scene)).toEqual([])
    expect(linesOnEachOther(scene, stopsOf(picture))).toEqual([])
    expect([...textsTooWide(scene), ...textsTooSmall(scene)]).toEqual([])
    expect(outside(scene)).toEqual([])
  })

  it('is drawn in well under a second and a half with 500 connections', () => {
    const large = input(randomModel(650, 500, 8))
    const start = performance.now()
    svg(arrange('integration', large), { prefix: 'a', embedFont: false })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('has a page even without any connection', () => {
    const scene = layOut(arrange('integration', input({})))
    expect(boxesOf(scene)).toEqual([])
    expect(scene.shapes).toContainEqual(expect.objectContaining({ text: 'Chưa khai báo kết nối nào' }))
  })

  it('tells the looks of connections apart by their dashes, not only by colour', () => {
    const statuses = ['operating', 'pilot', 'building', 'retired'] as const
    const connections = statuses.map((status, i) => ({ id: `k${i}`, from: 'dvc', to: 'national/dvcqg', status }))
    const required = [{ system: 'dancu', rule: 'r', verdict: 'violated' }] as const
    const text = svg(arrange('integration', input({ ...MODEL, connections }, { required })), {
      prefix: 'a',
      embedFont: false,
    })
    const dashes = [
      ...text.matchAll(
        /<path d="M[^"]*" fill="none" stroke="[^"]*"(?: stroke-width="[^"]*")?(?: stroke-dasharray="([^"]*)")?/g,
      ),
    ].map(m => m[1])
    expect(new Set(dashes).size).toBe(5)
  })
})
