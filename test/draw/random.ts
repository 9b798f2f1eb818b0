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

/** The same with everything the boards draw: owners, hosts, levels, data read, written and exchanged. */
export function randomBoard(elements: number, connections: number, seed: number): Model {
  const model = randomModel(elements, connections, seed)
  let at = seed
  const below = (n: number): number => {
    at = (at * 1103515245 + 12345) % 2147483648
    return Math.floor((at / 2147483648) * n)
  }
  const some = (list: readonly { id: string }[] | undefined, most: number): string[] =>
    list && list.length > 0
      ? [...new Set(Array.from({ length: below(most + 1) }, () => list[below(list.length)]?.id ?? ''))]
      : []
  const one = (list: readonly { id: string }[] | undefined): { owner?: string } => {
    const [owner] = some(list, 1)
    return owner === undefined ? {} : { owner }
  }
  const { applications, data, services, functions, units, channels, platforms, infrastructure, safeguards } = model
  for (const entry of [...(functions ?? []), ...(services ?? []), ...(data ?? [])]) Object.assign(entry, one(units))
  for (const entry of services ?? [])
    Object.assign(entry, { function: some(functions, 1)[0], deliveredBy: some(applications, 3), level: 1 + below(4) })
  for (const entry of [...(applications ?? []), ...(platforms ?? []), ...(data ?? [])])
    Object.assign(entry, {
      runsOn: below(9) === 0 ? ['national/tslcd'] : some(infrastructure, 2),
      ...(below(3) > 0 ? { security: { level: 1 + below(5), dossier: below(2) ? 'approved' : 'drafting' } } : {}),
    })
  for (const entry of infrastructure ?? []) Object.assign(entry, { security: { level: 1 + below(5) } })
  for (const entry of applications ?? [])
    Object.assign(entry, { supports: some(functions, 2), reads: some(data, 4), writes: some(data, 2) })
  for (const entry of data ?? []) Object.assign(entry, { sharedVia: some(platforms, 2) })
  for (const entry of channels ?? []) Object.assign(entry, { exposes: some(applications, 5) })
  for (const entry of safeguards ?? []) Object.assign(entry, { protects: some(applications, 12), type: 'soc' })
  for (const entry of model.connections ?? [])
    Object.assign(entry, { data: some(data, 2), network: some(infrastructure, 1)[0] })
  return model
}
