/** A model with a roadmap that nobody thought of; the same for the same seed. */
export function roadmapModel(seed: number): string {
  let state = seed * 7919 + 17
  const below = (n: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * n)
  }
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const maybe = (text: string, one = 2): string => (below(one) === 0 ? text : '')
  /** A day, month or year, before and after the facts were taken and the target. */
  const day = (): string => {
    const year = 2019 + below(8)
    const month = String(1 + below(12)).padStart(2, '0')
    return pick([`${year}`, `${year}-${month}`, `${year}-${month}-${String(1 + below(28)).padStart(2, '0')}`])
  }
  const tasks = Array.from({ length: 6 }, (_, i) => `nv${i}`)
  const own: string[] = []
  const status = () => maybe(`, status: ${pick(['planned', 'building', 'pilot', 'operating', 'upgrading', 'retired'])}`)
  const life = () => `${status()}${maybe(`, since: ${day()}`, 3)}${maybe(`, until: ${day()}`, 5)}`
  const change = (set: string) =>
    maybe(`, changes: [{ ${pick([`task: ${pick(tasks)}`, `by: ${day()}`])}, set: { ${set} } }]`, 3)
  const lines = (section: string, count: number, rest: (i: number) => string): string[] => {
    const ids = Array.from({ length: count }, (_, i) => `${section.slice(0, 3)}${i}`)
    own.push(...ids)
    return [`${section}:`, ...ids.map((id, i) => `  - { id: ${id}, name: Thành phần ${id}${life()}${rest(i)} }`)]
  }
  const security = () => maybe(`, security: { level: ${1 + below(4)}${maybe(', dossier: approved')} }`)
  const systems = [
    ...lines(
      'infrastructure',
      3,
      () => `, type: ${pick(['data-centre', 'network', 'server-room'])}${security()}${change('ipv6: true')}`,
    ),
    ...lines(
      'platforms',
      2,
      () => `, type: ${pick(['lgsp', 'sso'])}, runsOn: [${pick(['inf0', 'inf1'])}]${security()}`,
    ),
    ...lines('data', 3, () => `, type: database${change('owner: uni0')}`),
    ...lines(
      'applications',
      6,
      () =>
        `, type: ${pick(['public-service-portal', 'one-stop-shop', 'reporting', 'email'])}${maybe(', supports: [fun0]')}${maybe(`, reads: [${pick(['dat0', 'dat1', 'dat2'])}]`)}${maybe(`, runsOn: [${pick(['inf0', 'inf2'])}]`)}${security()}${change('security: { level: 3, dossier: approved }')}`,
    ),
    ...lines('functions', 2, () => change('owner: uni0')),
    ...lines('safeguards', 3, () => `, type: ${pick(['soc', 'on-site-force', 'independent-assessment'])}`),
    ...lines('services', 3, () => `, level: ${1 + below(4)}, count: ${below(50)}${change('level: 4')}`),
  ]
  const links = Array.from({ length: 8 }, (_, i) => {
    const to = pick(['dvcqg', 'vdxp', 'ncsc', 'dancu', 'ndxp', 'baocao', 'tslcd'])
    return `  - { id: kn${i}, from: ${pick(['app0', 'app1', 'pla0', 'saf0'])}, to: national/${to}${maybe(', via: [pla0]')}${life()}${change('extent: full')} }`
  })
  own.push(...links.map((_, i) => `kn${i}`))
  const plan = tasks.map(
    (id, i) =>
      `  - { id: ${id}, name: Nhiệm vụ ${i}, lead: uni0${maybe(`, start: ${day()}`)}, end: ${day()}${maybe(`, delivers: [${pick(own)}, ${pick(own)}]`)}${maybe(`, retires: [${pick(own)}]`, 3)}${maybe(', meets: [connection.dvcqg]', 4)} }`,
  )
  return [
    'khung: 1',
    'architecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2025-12-31 }',
    'units: [{ id: uni0, name: Đơn vị }]',
    ...systems,
    'connections:',
    ...links,
    'tasks:',
    ...plan,
    'indicators:',
    ...['it-budget', 'security-budget', 'it-budget', 'security-budget'].map(
      (id, i) => `  - { id: ${id}, value: ${100 + below(100)}, unit: million-vnd, at: ${2020 + Math.floor(i / 2)} }`,
    ),
    'waivers:',
    `  - { rule: network.ipv6, subject: inf0, reason: Thử, approvedBy: Chủ tịch, expires: ${day()} }`,
    '',
  ].join('\n')
}
