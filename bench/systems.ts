import type { Entry } from './block-style.ts'
import { type Draft, type Open, slug } from './draft.ts'
import { CHANNELS, PLATFORMS, SAFEGUARDS, STANDARD_APPLICATIONS } from './standard.ts'
import {
  APPLICATION_KINDS,
  APPLICATION_VERBS,
  DATA_KINDS,
  DEPARTMENTS,
  FUNCTION_VERBS,
  place,
  SERVICE_VERBS,
} from './words.ts'

/** Departments first, then districts, then communes. */
export function units(draft: Draft, count: number): void {
  for (let i = 0; i < count; i++) {
    const [id, department] = DEPARTMENTS[i] ?? []
    const local = `${i < DEPARTMENTS.length + 10 ? 'huyện' : 'xã'} ${place(i - DEPARTMENTS.length)}`
    const name = department ?? `Ủy ban nhân dân ${local}`
    draft.add('units', id ?? slug(`ubnd ${local}`), name, {
      description: `Đơn vị chủ quản, vận hành hệ thống thông tin thuộc phạm vi của ${name}.`,
      source: 'Danh sách cơ quan, đơn vị của tỉnh',
    })
  }
}

/** An owner that is declared: a small province has not all departments. */
const ownerIn = (draft: Draft, wanted: string): string =>
  draft.all('units').some(({ id }) => id === wanted) ? wanted : draft.chance.pick(draft.all('units')).id

export function functions(draft: Draft, count: number): void {
  for (let i = 0; i < count; i++) {
    const { owner, subject } = draft.subject()
    const name = `${draft.chance.pick(FUNCTION_VERBS)} ${subject}`
    draft.add('functions', slug(name), name, {
      owner: ownerIn(draft, owner),
      description: `Nghiệp vụ về ${subject} của các cơ quan trong tỉnh.`,
      source: 'Quy chế làm việc của cơ quan chủ quản',
      evidence: [draft.evidence()],
    })
  }
}

const approved = (draft: Draft, level: number, more: Entry = {}): Entry => ({
  level,
  dossier: 'approved',
  decision: draft.decision(),
  ...more,
})

export function infrastructure(draft: Draft, count: number): void {
  const add = (id: string, name: string, type: string, level: number, rest: Entry) =>
    draft.add('infrastructure', id, name, {
      type,
      owner: ownerIn(draft, 'so-tttt'),
      operator: ownerIn(draft, 'tt-hcc'),
      ...rest,
      status: 'operating',
      since: draft.month(2010, 2018),
      security: approved(draft, level),
      evidence: [draft.evidence()],
    })
  add('ttdl-tinh', 'Trung tâm dữ liệu tỉnh', 'data-centre', 4, { ipv6: true })
  if (count > 1) add('mang-dien-rong', 'Mạng diện rộng của tỉnh', 'network', 3, { ipv6: true })
  if (count > 2) add('dam-may', 'Hạ tầng điện toán đám mây của tỉnh', 'cloud', 3, { ipv6: true, runsOn: ['ttdl-tinh'] })
  for (let i = 3; i < count; i++) {
    const unit = draft.chance.pick(draft.all('units'))
    const network = draft.chance.happens(0.4)
    const name = `${network ? 'Mạng nội bộ' : 'Phòng máy chủ'} ${String(unit.name)}`
    add(`${network ? 'mang' : 'pmc'}-${unit.id}`, name, network ? 'network' : 'server-room', 2, { ipv6: network })
  }
}

/** Hosts at least as secure as what runs on them. */
function hosts(draft: Draft, level: number): string[] {
  const rooms = draft.all('infrastructure').filter(({ type }) => type === 'server-room')
  if (level <= 2 && rooms.length > 0 && draft.chance.happens(0.5)) return [draft.chance.pick(rooms).id]
  return [
    draft.all('infrastructure').some(({ id }) => id === 'dam-may') && draft.chance.happens(0.5)
      ? 'dam-may'
      : 'ttdl-tinh',
  ]
}

export function platforms(draft: Draft, count: number): void {
  const add = (id: string, name: string, type: string, level: number) =>
    draft.add('platforms', id, name, {
      description: `${name}, dùng chung cho các sở, ngành, địa phương.`,
      type,
      owner: ownerIn(draft, 'so-tttt'),
      operator: ownerIn(draft, 'tt-hcc'),
      runsOn: hosts(draft, level),
      status: 'operating',
      since: draft.month(2016, 2019),
      security: approved(draft, level, { personalData: draft.chance.happens(0.5) }),
      evidence: [draft.evidence()],
    })
  add('lgsp', 'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh', 'lgsp', 3)
  if (count > 1) add('sso', 'Nền tảng đăng nhập một lần', 'sso', 3)
  for (let i = 2; i < count; i++) {
    const [type, kind] = draft.chance.pick(PLATFORMS)
    const { subject } = draft.subject()
    add(slug(`nt ${subject}`), `${kind} về ${subject}`, type, draft.chance.whole(2, 3))
  }
}

export function data(draft: Draft, count: number): void {
  for (let i = 0; i < count; i++) {
    const { owner, subject, where } = draft.subject()
    const [type, kind] = draft.chance.pick(DATA_KINDS)
    const planned = i > 3 && draft.chance.happens(0.08)
    const open = type === 'open-dataset'
    draft.add('data', slug(`${open ? 'dlm' : 'csdl'} ${subject}`), `${kind} ${subject}${where}`, {
      description: `Dữ liệu ${subject}, cập nhật từ nghiệp vụ của cơ quan chủ quản.`,
      type,
      owner: ownerIn(draft, owner),
      classification: open ? 'public' : 'internal',
      sharedVia: ['lgsp'],
      runsOn: hosts(draft, 2),
      ...(planned ? { status: 'planned' } : { status: 'operating', since: draft.month(2012, 2019) }),
      tags: [slug(subject), open ? 'du-lieu-mo' : 'du-lieu-chuyen-nganh'],
      source: 'Phiếu khảo sát hiện trạng dữ liệu',
      ...(planned ? {} : { evidence: [draft.evidence()] }),
    })
  }
}

export function applications(draft: Draft, count: number): void {
  const standard = STANDARD_APPLICATIONS.slice(0, count)
  for (const [type, id, name, owner] of standard)
    application(draft, { type, id, name, owner, level: 3, planned: false })
  for (let i = standard.length; i < count; i++) {
    const { owner, subject, where } = draft.subject()
    const name = `${draft.chance.pick(APPLICATION_KINDS)} ${draft.chance.pick(APPLICATION_VERBS)} ${subject}${where}`
    const level = draft.chance.whole(1, 3)
    const planned = draft.chance.happens(0.1)
    application(draft, { type: 'specialised', id: slug(`ud ${subject}`), name, owner, level, planned })
  }
}

interface Application {
  type: string
  id: string
  name: string
  owner: string
  level: number
  planned: boolean
}

function application(draft: Draft, { type, id, name, owner, level, planned }: Application): void {
  const { chance } = draft
  const known = draft.existing('data').map(one => one.id)
  const task = chance.pick(draft.tasks)
  const upgrade = !planned && chance.happens(0.15)
  draft.add('applications', id, name, {
    description: `${name}, phục vụ cán bộ, công chức và người dân trong tỉnh.`,
    type,
    owner: ownerIn(draft, owner),
    operator: chance.pick(draft.all('units')).id,
    supports: supported(draft),
    reads: chance.some(known, 2),
    writes: written(draft),
    runsOn: hosts(draft, level),
    status: planned ? chance.pick(['planned', 'building']) : chance.pick(['operating', 'operating', 'upgrading']),
    ...(planned ? {} : { since: draft.month(2012, 2019) }),
    security: planned ? { level, dossier: 'drafting' } : approved(draft, level, { personalData: chance.happens(0.4) }),
    ...(planned ? {} : { evidence: [draft.evidence()] }),
    ...(upgrade ? { changes: [{ task, set: { runsOn: ['ttdl-tinh'] } }] } : {}),
  })
}

/** In turn, so that every function is supported by an application that exists. */
function supported(draft: Draft): string[] {
  const all = draft.all('functions')
  const next = all[draft.existing('applications').length % all.length]
  return next ? [...new Set([next.id, draft.chance.pick(all).id])] : []
}

/** In turn, so that every store of data is written by an application that exists. */
function written(draft: Draft): string[] {
  const all = draft.existing('data')
  const next = all[draft.existing('applications').length % all.length]
  return next ? [next.id] : []
}

export function services(draft: Draft, count: number): void {
  for (let i = 0; i < count; i++) {
    const { owner, subject, where } = draft.subject()
    const procedures = draft.chance.whole(1, 60)
    const name = `${draft.chance.pick(SERVICE_VERBS)} ${subject}${where}`
    draft.add('services', slug(`dvc ${subject}`), name, {
      description: `Nhóm thủ tục hành chính về ${subject}.`,
      owner: ownerIn(draft, owner),
      function: draft.chance.pick(draft.all('functions')).id,
      deliveredBy: ['cong-dvc'],
      level: draft.chance.whole(2, 4),
      count: procedures,
      onNationalPortal: draft.chance.whole(0, procedures),
      source: 'Cơ sở dữ liệu thủ tục hành chính của tỉnh',
      evidence: [draft.evidence()],
    })
  }
}

export function channels(draft: Draft, count: number): void {
  const exposed = draft.existing('applications').map(({ id }) => id)
  const portals = exposed.filter(id => id === 'cong-dvc' || id === 'cong-tttdt')
  for (let i = 0; i < count; i++) {
    const [type, kind] = CHANNELS[i % CHANNELS.length] ?? CHANNELS[0]
    const unit = draft.chance.pick(draft.all('units'))
    draft.add('channels', `kenh-${type}-${unit.id}`, `${kind} ${String(unit.name)}`, {
      type,
      users: ['citizen', 'business'],
      owner: unit.id,
      exposes: i === 0 ? portals : draft.chance.some(exposed, 3),
      status: 'operating',
      since: draft.month(2014, 2019),
      evidence: [draft.evidence()],
    })
  }
}

export function safeguards(draft: Draft, count: number): void {
  const systems: readonly Open[] = [...draft.existing('applications'), ...draft.all('platforms')]
  const machineRooms = draft.all('infrastructure').filter(({ type }) => type !== 'network')
  for (let i = 0; i < count; i++) {
    const [type, kind] = SAFEGUARDS[i % SAFEGUARDS.length] ?? SAFEGUARDS[0]
    const unit = draft.chance.pick(draft.all('units'))
    const first = i === 0
    draft.add(
      'safeguards',
      first ? 'soc-tinh' : `at-${type}`,
      first ? `${kind} tỉnh` : `${kind} ${String(unit.name)}`,
      {
        type,
        owner: unit.id,
        protects: [
          ...draft.chance.some(
            systems.map(({ id }) => id),
            3,
          ),
          ...(first ? machineRooms.map(({ id }) => id) : []),
        ],
        status: 'operating',
        since: draft.month(2015, 2019),
        evidence: [draft.evidence()],
      },
    )
  }
}
