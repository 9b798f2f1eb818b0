import type { Fields } from '../fields.ts'

/** Lifecycle of an element; only some of them mean that it exists. */
export const STATUSES = [
  'planned',
  'building',
  'pilot',
  'operating',
  'upgrading',
  'merging',
  'replacing',
  'retired',
] as const
export type Status = (typeof STATUSES)[number]

/** Sections a reference to any kind of element may point into. */
export const ANY = [
  'units',
  'functions',
  'services',
  'channels',
  'applications',
  'data',
  'platforms',
  'infrastructure',
  'safeguards',
  'connections',
  'tasks',
] as const
/** Sections of what can be connected: systems first, but any element of the agency may stand at an end. */
export const SYSTEMS = [
  'applications',
  'platforms',
  'channels',
  'data',
  'infrastructure',
  'safeguards',
  'services',
  'functions',
  'units',
] as const

const security = {
  level: {
    kind: 'integer',
    min: 1,
    max: 5,
    vi: 'Cấp độ an toàn hệ thống thông tin, từ 1 đến 5.',
    en: 'Security level of the information system, 1 to 5.',
  },
  dossier: {
    kind: 'word',
    words: ['none', 'drafting', 'submitted', 'approved'],
    vi: 'Tình trạng hồ sơ đề xuất cấp độ: none (chưa lập), drafting (đang lập), submitted (đã trình), approved (đã phê duyệt).',
    en: 'State of the security-level dossier: none, drafting, submitted or approved.',
  },
  decision: {
    kind: 'text',
    vi: 'Số, ký hiệu quyết định phê duyệt hồ sơ đề xuất cấp độ.',
    en: 'Number of the decision that approved the security-level dossier.',
  },
  personalData: {
    kind: 'flag',
    vi: 'Có xử lý dữ liệu cá nhân hay không.',
    en: 'Whether personal data are processed.',
  },
} as const satisfies Fields

const evidence = {
  document: {
    kind: 'text',
    required: true,
    vi: 'Số, ký hiệu hoặc tên tài liệu minh chứng.',
    en: 'Number or name of the document that proves the statement.',
  },
  date: { kind: 'day', vi: 'Ngày của tài liệu.', en: 'Date of the document.' },
  note: {
    kind: 'text',
    vi: 'Ghi chú: tài liệu chứng minh điều gì.',
    en: 'Note: what the document proves.',
  },
} as const satisfies Fields

const change = {
  task: {
    kind: 'ref',
    to: ['tasks'],
    vi: 'Nhiệm vụ thực hiện thay đổi; thay đổi có hiệu lực từ ngày kết thúc nhiệm vụ.',
    en: 'The task that makes the change; it takes effect when the task ends.',
  },
  by: {
    kind: 'day',
    vi: 'Thời hạn thay đổi, dùng khi không có nhiệm vụ.',
    en: 'When the change takes effect, if no task makes it.',
  },
  set: {
    kind: 'patch',
    required: true,
    vi: 'Giá trị mới của các trường; trường là nhóm (như security) được gộp, các trường khác được thay.',
    en: 'New values of fields; groups such as security are merged, other fields replaced.',
  },
} as const satisfies Fields

/** Fields every element of every section may carry. */
export const common = {
  id: {
    kind: 'id',
    required: true,
    vi: 'Mã của thành phần, duy nhất trong kiến trúc: chữ thường không dấu, chữ số, dấu chấm, gạch nối.',
    en: 'Id of the element, unique in the architecture: a-z, 0-9, full stop, hyphen.',
  },
  name: { kind: 'text', vi: 'Tên gọi chính thức.', en: 'Official name.' },
  description: { kind: 'text', vi: 'Mô tả ngắn.', en: 'Short description.' },
  owner: {
    kind: 'owner',
    vi: 'Cơ quan, đơn vị chủ quản: mã đơn vị trong units, agency/<mã định danh>, hoặc external: <tên>.',
    en: 'Owner: a unit id, agency/<code>, or external: <name>.',
  },
  operator: {
    kind: 'owner',
    vi: 'Đơn vị vận hành: viết như owner.',
    en: 'Operator: written as owner.',
  },
  code: {
    kind: 'text',
    vi: 'Mã trong mô hình tham chiếu (BRM, DRM, ARM, TRM, SRM); đặt trong dấu nháy.',
    en: 'Reference-model code (BRM, DRM, ARM, TRM, SRM); put it in quotes.',
  },
  status: {
    kind: 'word',
    words: STATUSES,
    vi: 'Tình trạng: planned (dự kiến), building (đang xây dựng), pilot (thử nghiệm), operating (đang vận hành), upgrading (nâng cấp), merging (hợp nhất), replacing (thay thế), retired (kết thúc sử dụng). Không ghi: operating.',
    en: 'Status: planned, building, pilot, operating, upgrading, merging, replacing or retired. Operating when absent.',
  },
  since: {
    kind: 'day',
    vi: 'Vận hành từ khi nào; với thành phần dự kiến hoặc đang xây dựng: thời hạn đưa vào vận hành.',
    en: 'Operating since when; for what is planned or building: when it is due.',
  },
  until: { kind: 'day', vi: 'Kết thúc sử dụng khi nào.', en: 'When its use ends.' },
  security: {
    kind: 'object',
    fields: security,
    vi: 'An toàn hệ thống thông tin theo cấp độ.',
    en: 'Information-system security by level.',
  },
  evidence: {
    kind: 'list',
    fields: evidence,
    vi: 'Tài liệu minh chứng.',
    en: 'Documents that prove what is stated.',
  },
  classification: {
    kind: 'text',
    vi: 'Phân loại thông tin, ví dụ public, internal.',
    en: 'Classification of the information, for example public, internal.',
  },
  tags: { kind: 'texts', vi: 'Từ khóa tự do.', en: 'Free keywords.' },
  source: {
    kind: 'text',
    vi: 'Nguồn của thông tin về thành phần này.',
    en: 'Where the information about this element comes from.',
  },
  changes: {
    kind: 'list',
    fields: change,
    vi: 'Những thay đổi theo lộ trình.',
    en: 'Changes planned on the way to the target.',
  },
  replaces: {
    kind: 'refs',
    to: ANY,
    vi: 'Các thành phần được thay thế bằng thành phần này.',
    en: 'Elements this one replaces.',
  },
  mergedInto: {
    kind: 'ref',
    to: ANY,
    vi: 'Thành phần mà thành phần này được hợp nhất vào.',
    en: 'The element this one is merged into.',
  },
  copyOf: {
    kind: 'ref',
    to: [],
    national: true,
    vi: 'Là bản sao của hệ thống, cơ sở dữ liệu quốc gia nào: national/<mã>.',
    en: 'The national system it is a local copy of: national/<id>.',
  },
} as const satisfies Fields

/** What every section of the language says of itself. */
export interface SectionAbout {
  readonly vi: string
  readonly en: string
  readonly fields: Fields
}

/** Shared by everything that runs somewhere. */
export const runsOn = {
  kind: 'refs',
  to: ['infrastructure', 'platforms'],
  national: true,
  vi: 'Hạ tầng, nền tảng mà thành phần này chạy trên.',
  en: 'Infrastructure or platforms it runs on.',
} as const

/** Shared by what can be a system of the national catalogue. */
export const provides = {
  kind: 'ref',
  to: [],
  national: true,
  vi: 'Chính là hệ thống, cơ sở dữ liệu quốc gia nào do cơ quan làm chủ quản: national/<mã>. Cơ quan không phải kết nối tới hệ thống của chính mình, khi danh mục xác nhận chủ quản.',
  en: 'The national system this element is, the agency being its owner: national/<id>. An agency does not connect to a system of its own, where the catalogue confirms the owner.',
} as const

/** Shared by what may serve more than the agency itself. */
export const scope = {
  kind: 'word',
  words: ['agency', 'vertical', 'national'],
  vi: 'Phạm vi sử dụng: agency (nội bộ cơ quan), vertical (ngành dọc, từ trung ương đến địa phương), national (toàn quốc, nhiều ngành).',
  en: 'Who uses it: agency (the agency itself), vertical (its sector, from the centre to the localities) or national (the whole country, across sectors).',
} as const

/** A closed list of types; every section also has `other`. */
export const type = <const W extends readonly string[]>(words: W, vi: string, en: string) =>
  ({ kind: 'word', words: [...words, 'other'] as readonly (W[number] | 'other')[], vi, en }) as const
