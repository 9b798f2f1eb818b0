import type { PictureInput } from '../../src/draw/picture.ts'
import type { Finding, Level } from '../../src/findings/finding.ts'
import { SourceFile } from '../../src/findings/source.ts'
import type { Architecture, Element, Standing, State, Target, Values } from '../../src/model/architecture.ts'
import type { Component, Framework, Layer, NationalSystem } from '../../src/model/framework.ts'
import { ELEMENT_SECTIONS, type ElementSection, type Status } from '../../src/model/language.ts'
import { lookup } from '../../src/model/lookup.ts'

/** A small State that answers only what pictures ask, so that drawing is tested without reading or linking. */

export type Entry = Values & { id: string; exists?: boolean }
export type Model = Partial<Record<ElementSection, Entry[]>>

const file = new SourceFile('model.yaml', '')
const place = { file, offset: 0, end: 0 }
const at = { file, place: () => place }
const both = (vi: string) => ({ vi, en: `en ${vi}` })

export const layer = (id: string, title: string, place: Layer['place'], ...sections: string[]): Layer => ({
  id,
  title: both(title),
  place,
  verified: 'practice',
  holds: sections.map(section => ({ section })),
})

const USERS = {
  citizen: both('Người dân'),
  business: both('Doanh nghiệp'),
  official: both('Cán bộ, công chức, viên chức'),
  agency: both('Cơ quan khác'),
}

export const LAYERS: readonly Layer[] = [
  { ...layer('users', 'Người sử dụng', 'band'), users: USERS },
  layer('channels', 'Kênh giao tiếp', 'band', 'channels'),
  layer('services', 'Nghiệp vụ và dịch vụ công', 'band', 'services', 'functions'),
  layer('applications', 'Ứng dụng', 'band', 'applications'),
  layer('data', 'Cơ sở dữ liệu', 'band', 'data'),
  layer('integration', 'Nền tảng tích hợp, chia sẻ', 'band', 'platforms'),
  layer('infrastructure', 'Hạ tầng kỹ thuật', 'band', 'infrastructure'),
  { ...layer('security', 'An toàn thông tin', 'pillar'), holds: [{ section: 'safeguards', except: ['policy'] }] },
  {
    ...layer('governance', 'Chỉ đạo, chính sách', 'pillar', 'units'),
    holds: [{ section: 'units' }, { section: 'safeguards', types: ['policy'] }],
  },
  layer('national', 'Hệ thống thông tin quốc gia', 'outside', 'national'),
]

export const NATIONAL: Readonly<Record<string, string>> = {
  ndxp: 'Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP)',
  vdxp: 'Trục liên thông văn bản quốc gia (VDXP)',
  dvcqg: 'Cổng Dịch vụ công quốc gia',
  'csdl-tthc': 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  dancu: 'Cơ sở dữ liệu quốc gia về dân cư',
  dkdn: 'Hệ thống thông tin quốc gia về đăng ký doanh nghiệp',
  datdai: 'Cơ sở dữ liệu quốc gia về đất đai',
  baohiem: 'Cơ sở dữ liệu quốc gia về bảo hiểm',
  taichinh: 'Cơ sở dữ liệu quốc gia về tài chính',
  tnmt: 'Cơ sở dữ liệu quốc gia về tài nguyên và môi trường',
  hotich: 'Hệ thống thông tin đăng ký và quản lý hộ tịch dùng chung',
  lltp: 'Cơ sở dữ liệu lý lịch tư pháp',
  cbccvc: 'Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức',
  baocao: 'Hệ thống thông tin báo cáo quốc gia',
  ncsc: 'Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
  tslcd: 'Mạng truyền số liệu chuyên dùng của cơ quan Đảng, Nhà nước',
  thanhtoan: 'Nền tảng thanh toán trực tuyến quốc gia (PayGov)',
  dinhdanh: 'Hệ thống định danh và xác thực điện tử',
  vnpost: 'Hệ thống bưu chính công ích (VNPost)',
  'chinh-phu-ioc': 'Trung tâm thông tin, chỉ đạo điều hành của Chính phủ',
}

const component = (id: string, title: string, ...sections: string[]): Component => ({
  id,
  title: both(title),
  verified: 'practice',
  sections,
})

export const COMPONENTS: readonly Component[] = [
  component('business', 'Kiến trúc nghiệp vụ', 'functions', 'services', 'units'),
  component('data', 'Kiến trúc dữ liệu', 'data'),
  component('application', 'Kiến trúc ứng dụng', 'channels', 'applications', 'platforms', 'connections'),
  component('technology', 'Kiến trúc công nghệ', 'infrastructure'),
  {
    ...component('security', 'Kiến trúc an toàn thông tin', 'safeguards'),
    groups: [
      { id: 'soc', title: both('Lớp giám sát'), verified: 'practice', types: ['soc'] },
      { id: 'ncsc', title: both('Lớp kết nối'), verified: 'practice', connects: ['ncsc'] },
    ],
  },
]

const framework = (layers: readonly Layer[]): Framework => ({
  id: 'test',
  title: both('Khung kiến trúc'),
  decision: 'qd',
  verified: 'practice',
  valid: { from: '2020-01-01' },
  predecessors: [],
  successors: [],
  layers,
  components: COMPONENTS,
  outline: [],
  documents: new Map(),
  national: new Map(Object.entries(NATIONAL).map(([id, name]) => [id, national(id, name)])),
  nationalAliases: new Map(),
  agencies: {
    complete: false,
    verified: 'practice',
    source: '',
    forms: { code: '', legacy: '' },
    closed: [],
    groups: [],
    agencies: new Map(),
  },
  catalogues: new Map(),
})

const national = (id: string, name: string): NationalSystem => ({
  id,
  name: both(name),
  abbreviations: [],
  aliases: [],
  owners: [],
  database: false,
  era: 'framework',
  levels: [],
  basis: [],
  verified: 'practice',
  source: '',
})

const EXISTING: readonly Status[] = ['pilot', 'operating', 'upgrading', 'merging', 'replacing']

export interface Options {
  layers?: readonly Layer[]
  partial?: readonly string[]
}

export function stateOf(model: Model, { layers = LAYERS, partial = [] }: Options = {}): State {
  const standings = new Map<string, Standing>()
  const bySection = {} as Record<ElementSection, Element[]>
  for (const section of ELEMENT_SECTIONS) {
    bySection[section] = (model[section] ?? []).map(({ exists, ...values }) => {
      const status = values.status ?? 'operating'
      const element: Element = { id: values.id, section, values, at, readable: true }
      standings.set(values.id, { element, values, status, exists: exists ?? EXISTING.includes(status) })
      return element
    })
  }
  const resolve = (reference: unknown): Target => {
    const id = String(reference)
    if (id.startsWith('national/')) return { kind: 'national', id: id.slice('national/'.length) }
    return standings.has(id) ? { kind: 'element', id } : { kind: 'broken', id }
  }
  const architecture: Architecture = {
    id: 'tinh',
    about: {},
    at,
    framework: framework(layers),
    level: 'province',
    dataAsOf: '2020-09-30',
    targetDate: undefined,
    elements: new Map([...standings].map(([id, { element }]) => [id, element])),
    bySection,
    indicators: [],
    waivers: [],
    resolve,
    files: [file],
    contentHash: 'sha256:0',
    knowledge: section => (partial.includes(section) ? 'partial' : section in model ? 'complete' : 'absent'),
    placeOf: () => place,
  }
  const existing = (id: string | undefined) => standings.get(String(id))?.exists
  const all = (section: ElementSection) => bySection[section].flatMap(({ id }) => standings.get(id) ?? [])
  return {
    architecture,
    kind: 'current',
    day: '2020-09-30',
    hasCome: day => day <= '2020-09-30',
    standing: id => standings.get(id),
    all,
    by: (index, key) => lookup(index, key, index.sections.map(all), architecture),
    exists: target => (target.kind === 'element' ? existing(target.id) : undefined),
    made: ({ exists, status, values }) =>
      exists && status !== 'pilot' && values.extent !== 'partial' && existing(values.from) !== false,
  }
}

export const finding = (subject: string, level: Level): Finding => ({
  rule: 'a.b',
  verdict: 'violated',
  severity: 'mandatory',
  level,
  subject,
  message: { words: both(''), args: {} },
  place,
  related: [],
  key: '',
  fingerprint: subject,
})

export const HEADING = {
  title: 'Kiến trúc Chính quyền điện tử tỉnh',
  subtitle: 'Hiện trạng tại ngày 30/9/2020',
  footer: 'Khung 0.1.0',
}

/** What a picture of a model is made of; `more` in place of nothing found and nothing required. */
export const input = (model: Model, more: Partial<PictureInput> = {}, options: Options = {}): PictureInput => ({
  state: stateOf(model, options),
  lang: 'vi',
  findings: [],
  required: [],
  heading: HEADING,
  ...more,
})
