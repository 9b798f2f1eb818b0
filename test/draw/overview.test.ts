import { describe, expect, it } from 'vitest'
import { arrange, layOut, svg } from '../../src/draw/draw.ts'
import { arrangeOverview } from '../../src/draw/overview.ts'
import { randomModel } from './random.ts'
import { boxesOf, outside, overlappingBoxes, textsTooSmall, textsTooWide } from './scene.ts'
import { finding, input, LAYERS, type Model } from './state.ts'

const bandOf = (picture: ReturnType<typeof arrangeOverview>, id: string) => picture.bands.find(band => band.id === id)
const names = (cells: readonly { name: string }[] | undefined) => cells?.map(({ name }) => name)

describe('what the overview shows', () => {
  it('puts every element into the first layer that holds its section and type', () => {
    const picture = arrangeOverview(
      input({
        safeguards: [
          { id: 'soc', type: 'soc' },
          { id: 'quy-che', type: 'policy' },
        ],
        units: [{ id: 'so-tttt' }],
        functions: [{ id: 'f' }],
        services: [{ id: 's' }],
      }),
    )
    expect(names(bandOf(picture, 'security')?.cells)).toEqual(['soc'])
    expect(names(bandOf(picture, 'governance')?.cells)).toEqual(['so-tttt', 'quy-che'])
    expect(names(bandOf(picture, 'services')?.cells)).toEqual(['s', 'f'])
  })

  it('keeps what no layer holds in a band of its own, below the others', () => {
    const layers = LAYERS.filter(({ id }) => id !== 'data')
    const picture = arrangeOverview(
      input({ data: [{ id: 'csdl', name: 'CSDL' }], applications: [{ id: 'a' }] }, {}, { layers }),
    )
    const bands = picture.bands.filter(({ place }) => place === 'band')
    expect(bands.at(-1)).toMatchObject({ title: 'Khác', cells: [{ id: 'csdl' }] })
  })

  it('draws the kinds of users that channels name', () => {
    const picture = arrangeOverview(input({ channels: [{ id: 'web', users: ['business', 'citizen'] }] }))
    expect(names(bandOf(picture, 'users')?.cells)).toEqual(['Người dân', 'Doanh nghiệp'])
  })

  it('tells planned, retired and out of force from what is there, and sorts them behind it', () => {
    const { bands } = arrangeOverview(
      input({
        applications: [
          { id: 'd', status: 'retired' },
          { id: 'c', status: 'operating', exists: false },
          { id: 'b', status: 'planned' },
          { id: 'a', status: 'upgrading' },
        ],
      }),
    )
    const cells = bands.find(({ id }) => id === 'applications')?.cells
    expect(cells?.map(({ id, look, note }) => [id, look, note])).toEqual([
      ['a', 'present', 'đang nâng cấp'],
      ['b', 'coming', 'dự kiến'],
      ['c', 'gone', 'chưa hoặc hết hiệu lực'],
      ['d', 'gone', 'đã kết thúc sử dụng'],
    ])
  })

  it('says whether an empty band is empty in fact or only not stated', () => {
    const picture = arrangeOverview(input({ data: [], applications: [{ id: 'a' }] }, {}, { partial: ['applications'] }))
    expect(bandOf(picture, 'data')?.note).toBe('Không có')
    expect(bandOf(picture, 'infrastructure')?.note).toBe('Chưa khai báo')
    expect(bandOf(picture, 'applications')?.note).toBe('khai báo một phần')
  })

  it('counts errors and warnings at their subjects', () => {
    const findings = [finding('a', 'error'), finding('a', 'error'), finding('a', 'warning'), finding('a', 'note')]
    const picture = arrangeOverview(input({ applications: [{ id: 'a' }] }, { findings }))
    expect(bandOf(picture, 'applications')?.cells[0]).toMatchObject({ errors: 2, warnings: 1 })
  })
})

describe('national systems', () => {
  const model: Model = {
    applications: [
      { id: 'a', reads: ['national/dkdn'] },
      { id: 'b', status: 'planned', runsOn: ['national/tslcd'] },
    ],
    connections: [
      { id: 'k1', from: 'a', to: 'national/dvcqg', extent: 'partial' },
      { id: 'k2', from: 'a', to: 'national/dvcqg', via: ['national/ndxp'] },
      { id: 'k3', from: 'a', to: 'national/dancu', status: 'building' },
    ],
  }
  const required = [
    { system: 'dvcqg', rule: 'r', verdict: 'satisfied' },
    { system: 'dancu', rule: 'r', verdict: 'violated' },
    { system: 'ncsc', rule: 'r', verdict: 'violated' },
    { system: 'datdai', rule: 'r1', verdict: 'undetermined' },
    { system: 'lltp', rule: 'r1', verdict: 'undetermined' },
    { system: 'lltp', rule: 'r2', verdict: 'violated' },
    { system: 'hotich', rule: 'r', verdict: 'waived' },
    { system: 'tnmt', rule: 'r', verdict: 'not-applicable' },
  ] as const

  it('are as good as their best use, and ghosts where rules ask for them in vain', () => {
    const picture = arrangeOverview(input(model, { required, findings: [finding('k3', 'error')] }))
    const looks = Object.fromEntries(bandOf(picture, 'national')?.cells.map(({ id, look }) => [id, look]) ?? [])
    expect(looks).toEqual({
      dkdn: 'present',
      dvcqg: 'present',
      ndxp: 'present',
      dancu: 'unconnected',
      tslcd: 'unconnected',
      ncsc: 'missing',
      lltp: 'missing',
      datdai: 'unknown',
      hotich: 'waived',
    })
    expect(bandOf(picture, 'national')?.cells.find(({ id }) => id === 'dancu')).toMatchObject({
      note: 'kết nối: đang xây dựng',
      errors: 1,
    })
  })

  it('of the agency’s own are there without a connection, and say whose they are', () => {
    const data = [
      { id: 'csdl', provides: 'national/tnmt' },
      { id: 'moi', provides: 'national/datdai', status: 'planned' },
    ] satisfies Model['data']
    const cells = bandOf(arrangeOverview(input({ data })), 'national')?.cells
    expect(cells?.map(({ id, look, note }) => [id, look, note])).toEqual([
      ['tnmt', 'present', 'do cơ quan cung cấp'],
      ['datdai', 'unconnected', undefined],
    ])
  })

  it('get a column of their own where the framework has none', () => {
    const layers = LAYERS.filter(({ place }) => place !== 'outside')
    const picture = arrangeOverview(input(model, {}, { layers }))
    expect(picture.bands.at(-1)).toMatchObject({ place: 'outside', title: 'Hệ thống quốc gia' })
  })
})

describe('the page', () => {
  const sizes: [elements: number, seed: number][] = [
    [0, 1],
    [1, 2],
    [8, 3],
    [60, 4],
    [60, 5],
    [300, 6],
    [650, 7],
  ]

  it.each(sizes)('has no box on another and no text outside its box with %i elements', (elements, seed) => {
    const model = randomModel(elements, elements < 12 ? 0 : elements / 3, seed)
    const scene = layOut(arrange('overview', input(model)))
    const cells = boxesOf(scene).filter(({ cell }) => cell?.kind === 'element')
    expect(cells.map(({ cell }) => cell?.id).sort()).toEqual(Array.from({ length: elements }, (_, i) => `e${i}`).sort())
    expect(overlappingBoxes(scene)).toEqual([])
    expect(textsTooWide(scene)).toEqual([])
    expect(textsTooSmall(scene)).toEqual([])
    expect(outside(scene)).toEqual([])
  })

  it('is drawn in well under a second and a half for a large province', () => {
    const large = input(randomModel(650, 0, 7))
    const start = performance.now()
    svg(arrange('overview', large), { prefix: 'a', embedFont: false })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('repeats the title of a band that is higher than a screen', () => {
    const scene = layOut(arrange('overview', input(randomModel(650, 0, 7))))
    const titles = scene.shapes.filter(shape => shape.kind === 'text' && shape.text === 'Ứng dụng')
    expect(titles.length).toBeGreaterThan(1)
  })
})
