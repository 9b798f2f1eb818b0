import type { Model } from './state.ts'

const WORDS =
  'hệ thống thông tin quản lý cơ sở dữ liệu chuyên ngành đất đai giao thông y tế giáo dục thủ tục hành chính'.split(' ')
const SECTIONS = [
  'applications',
  'applications',
  'applications',
  'data',
  'data',
  'services',
  'functions',
  'units',
  'channels',
  'platforms',
  'infrastructure',
  'safeguards',
] as const
const STATUSES = [
  'operating',
  'operating',
  'operating',
  'planned',
  'building',
  'retired',
  'upgrading',
  'pilot',
] as const
const NATIONAL = ['dvcqg', 'vdxp', 'ncsc', 'dancu', 'datdai', 'dkdn', 'baohiem', 'taichinh', 'tnmt', 'hotich', 'lltp']

/** A model of a given size that looks like one of a province; the same for the same seed. */
export function randomModel(elements: number, connections: number, seed: number): Model {
  let state = seed
  const below = (n: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * n)
  }
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const name = () => Array.from({ length: 3 + below(9) }, () => pick(WORDS)).join(' ')
  const model: Required<Pick<Model, (typeof SECTIONS)[number] | 'connections'>> = {
    applications: [],
    data: [],
    services: [],
    functions: [],
    units: [],
    channels: [],
    platforms: [],
    infrastructure: [],
    safeguards: [],
    connections: [],
  }
  for (let i = 0; i < elements; i++) {
    const section = SECTIONS[i % SECTIONS.length] ?? 'applications'
    model[section].push({ id: `e${i}`, name: name(), status: pick(STATUSES), type: 'other' })
  }
  for (let i = 0; i < connections; i++) {
    const isOwn = below(3) === 0
    const to = isOwn ? pick(model.applications).id : `national/${pick(NATIONAL)}`
    const via = [
      ...(below(2) ? [pick(model.platforms.slice(0, 3)).id] : []),
      ...(!isOwn && below(2) ? ['national/ndxp'] : []),
    ]
    const extent = below(6) === 0 ? ({ extent: 'partial' } as const) : {}
    model.connections.push({
      id: `k${i}`,
      name: name(),
      from: pick(model.applications).id,
      to,
      via,
      status: pick(STATUSES),
      ...extent,
    })
  }
  return model
}
