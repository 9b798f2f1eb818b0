import type { Entry } from './block-style.ts'
import { type Draft, type Open, slug } from './draft.ts'
import { FIGURES, NATIONAL, NATIONAL_DATABASES, STANDARDS } from './standard.ts'
import { CONNECTION_VERBS, TASK_VERBS } from './words.ts'

/** First those every province has to make, then national databases and systems of the province, one in five national. */
export function connections(draft: Draft, count: number): void {
  const [lgsp] = draft.all('platforms')
  const ends = [...draft.existing('applications'), ...draft.all('platforms'), ...draft.existing('data')]
  const ids = new Set([...ends, ...draft.all('safeguards'), ...draft.all('infrastructure')].map(({ id }) => id))
  for (let i = 0; i < count; i++) {
    const [system, wanted] = NATIONAL[i] ?? []
    if (system !== undefined && wanted !== undefined) {
      connect(draft, {
        from: ids.has(wanted) ? wanted : (lgsp?.id ?? ''),
        to: `national/${system}`,
        network: 'national/tslcd',
      })
      continue
    }
    const database = NATIONAL_DATABASES[i - NATIONAL.length] ?? draft.chance.pick(NATIONAL_DATABASES)
    const from = draft.chance.pick(draft.existing('applications')).id
    if (i < NATIONAL.length + NATIONAL_DATABASES.length || draft.chance.happens(0.2))
      connect(draft, { from, to: `national/${database}`, via: ['lgsp', 'national/ndxp'], network: 'national/tslcd' })
    else inside(draft, from, ends)
  }
}

function inside(draft: Draft, from: string, ends: readonly Open[]): void {
  const others = ends.filter(({ id }) => id !== from)
  const network = draft.chance.pick(
    draft.all('infrastructure').filter(({ type }) => type === 'network' || type === 'data-centre'),
  )
  const planned = draft.chance.happens(0.08)
  const via = draft.chance.happens(0.5) ? { via: ['lgsp'] } : {}
  connect(draft, { from, to: draft.chance.pick(others).id, ...via, network: network.id, planned })
}

interface Ends {
  from: string
  to: string
  via?: readonly string[]
  network: string
  planned?: boolean
}

function connect(draft: Draft, { from, to, via, network, planned = false }: Ends): void {
  const { chance } = draft
  const own = STANDARDS[to.replace('national/', '')]
  const other = to.replace('national/', 'hệ thống quốc gia ')
  const exchanged = chance.some(
    draft.existing('data').map(({ id }) => id),
    2,
  )
  const name = `${chance.pick(CONNECTION_VERBS)} giữa ${from} và ${other}`
  draft.add('connections', `kn-${slug(`${from} ${to.replace('national/', '')}`)}`, name, {
    description: `Dịch vụ chia sẻ dữ liệu phục vụ nghiệp vụ của ${from}.`,
    from,
    to,
    ...(via ? { via } : {}),
    data: exchanged,
    protocol: chance.pick(['rest', 'soap', 'sftp']),
    standard: ['Thông tư số 39/2017/TT-BTTTT', ...(own === undefined ? [] : [own])],
    network,
    status: planned ? 'planned' : 'operating',
    ...(planned ? {} : { since: draft.month(2017, 2019), evidence: [draft.evidence()] }),
  })
}

/** Each delivers its share of what is to come and ends later than those before it. */
export function tasks(draft: Draft): void {
  draft.tasks.forEach((id, i) => {
    const { subject, where } = draft.subject()
    const delivers = draft.coming.filter((_, at) => at % draft.tasks.length === i)
    const month = endOf(draft, i)
    const earlier = i > 0 && draft.chance.happens(0.4) ? draft.chance.whole(0, i - 1) : i
    const before = endOf(draft, earlier) < month ? [draft.tasks[earlier] ?? ''] : []
    draft.add('tasks', id, `${draft.chance.pick(TASK_VERBS)} ${subject}${where}`, {
      description: `Nhiệm vụ trong lộ trình 2020-2025 về ${subject}.`,
      lead: draft.chance.pick(draft.all('units')).id,
      ...(delivers.length ? { delivers } : {}),
      meets: ['application.has-host', 'security.level-approved'],
      ...(before.length ? { dependsOn: before } : {}),
      start: before.length ? monthOf(endOf(draft, earlier) + 1) : '2020-10',
      end: monthOf(month),
      budget: draft.chance.whole(5, 900) * 100,
      budgetUnit: 'million-vnd',
      status: draft.chance.pick(['planned', 'building']),
    })
  })
}

/** The month in which a task ends, counted from January 2021: tasks end one after the other until 2025. */
const endOf = (draft: Draft, i: number): number => 1 + Math.floor((i * 59) / draft.tasks.length)

const monthOf = (count: number): string =>
  `${2021 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`

/** The latest year first, so that even a few figures tell of today. */
export function indicators(draft: Draft, count: number): void {
  for (let i = 0; i < count; i++) {
    const [id, name, value, unit] = FIGURES[i % FIGURES.length] ?? FIGURES[0]
    const year = 2019 - Math.floor(i / FIGURES.length)
    const entry: Entry = {
      name,
      value,
      unit,
      at: `${year}-12-31`,
      source: `Báo cáo năm ${year}`,
      evidence: [draft.evidence()],
    }
    draft.put('indicators', { id, ...entry } as Open)
  }
}
