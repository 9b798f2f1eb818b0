import type { Fields, RecordOf } from './fields.ts'

/**
 * The model language, `khung: 1`: every section and field, once. JSON Schema, TypeScript types, hover help,
 * the types rules are checked against and the reference page are all made from this table.
 */

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

const ANY = [
  'services',
  'channels',
  'applications',
  'data',
  'platforms',
  'infrastructure',
  'safeguards',
  'connections',
] as const
const SYSTEMS = ['applications', 'platforms', 'channels', 'data', 'infrastructure', 'safeguards'] as const

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

/** Fields every element of every section may carry (contract §2). */
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

const runsOn = {
  kind: 'refs',
  to: ['infrastructure', 'platforms'],
  national: true,
  vi: 'Hạ tầng, nền tảng mà thành phần này chạy trên.',
  en: 'Infrastructure or platforms it runs on.',
} as const

const type = <const W extends readonly string[]>(words: W, vi: string, en: string) =>
  ({ kind: 'word', words: [...words, 'other'] as readonly (W[number] | 'other')[], vi, en }) as const

export const sections = {
  units: {
    vi: 'Đơn vị: sở, ban, ngành; vụ, cục; UBND cấp huyện.',
    en: 'Units: departments and agencies.',
    fields: { ...common },
  },
  functions: {
    vi: 'Nghiệp vụ.',
    en: 'Business functions.',
    fields: { ...common },
  },
  services: {
    vi: 'Nhóm dịch vụ công, thủ tục hành chính.',
    en: 'Groups of public services or administrative procedures.',
    fields: {
      ...common,
      function: {
        kind: 'ref',
        to: ['functions'],
        vi: 'Nghiệp vụ mà dịch vụ thuộc về.',
        en: 'The business function it belongs to.',
      },
      deliveredBy: {
        kind: 'refs',
        to: ['applications', 'platforms', 'channels'],
        national: true,
        vi: 'Hệ thống cung cấp dịch vụ.',
        en: 'Systems that deliver the service.',
      },
      level: {
        kind: 'integer',
        min: 1,
        max: 4,
        vi: 'Mức độ trực tuyến của dịch vụ công, từ 1 đến 4.',
        en: 'Online level of the public service, 1 to 4.',
      },
      count: {
        kind: 'integer',
        min: 0,
        vi: 'Số dịch vụ công, thủ tục hành chính trong nhóm.',
        en: 'Number of services or procedures in the group.',
      },
      onNationalPortal: {
        kind: 'integer',
        min: 0,
        vi: 'Trong đó số đã tích hợp trên Cổng Dịch vụ công quốc gia.',
        en: 'How many of them are on the National Public Service Portal.',
      },
    },
  },
  channels: {
    vi: 'Kênh giao tiếp.',
    en: 'Channels of interaction.',
    fields: {
      ...common,
      type: type(
        ['web-portal', 'mobile', 'counter', 'kiosk', 'hotline', 'email', 'social', 'postal'],
        'Loại kênh: web-portal (cổng, trang thông tin điện tử), mobile (di động), counter (bộ phận Một cửa), kiosk, hotline (tổng đài), email (thư điện tử), social (mạng xã hội), postal (bưu chính công ích), other.',
        'Kind of channel.',
      ),
      users: {
        kind: 'words',
        words: ['citizen', 'business', 'official', 'agency', 'other'],
        vi: 'Người sử dụng: citizen (người dân), business (doanh nghiệp), official (cán bộ, công chức, viên chức), agency (cơ quan khác), other.',
        en: 'Users: citizen, business, official, agency, other.',
      },
      exposes: {
        kind: 'refs',
        to: ['applications', 'platforms', 'services'],
        national: true,
        vi: 'Ứng dụng, dịch vụ được cung cấp qua kênh.',
        en: 'Applications or services offered through the channel.',
      },
    },
  },
  applications: {
    vi: 'Ứng dụng, hệ thống thông tin.',
    en: 'Applications and information systems.',
    fields: {
      ...common,
      type: type(
        [
          'public-service-portal',
          'one-stop-shop',
          'document-management',
          'reporting',
          'web-portal',
          'email',
          'staff-management',
          'e-meeting',
          'video-conference',
          'gazette',
          'ioc',
          'smart-city',
          'specialised',
        ],
        'Loại ứng dụng: public-service-portal (cổng dịch vụ công), one-stop-shop (một cửa điện tử), document-management (quản lý văn bản và điều hành), reporting (báo cáo), web-portal (cổng thông tin điện tử), email (thư điện tử công vụ), staff-management (quản lý cán bộ, công chức, viên chức), e-meeting (họp không giấy tờ), video-conference (hội nghị trực tuyến), gazette (công báo), ioc (trung tâm giám sát, điều hành), smart-city (đô thị thông minh), specialised (chuyên ngành), other.',
        'Kind of application.',
      ),
      supports: {
        kind: 'refs',
        to: ['functions', 'services'],
        vi: 'Nghiệp vụ được ứng dụng hỗ trợ.',
        en: 'Business functions it supports.',
      },
      reads: {
        kind: 'refs',
        to: ['data', 'platforms', 'applications'],
        national: true,
        vi: 'Dữ liệu mà ứng dụng đọc.',
        en: 'Data it reads.',
      },
      writes: {
        kind: 'refs',
        to: ['data', 'platforms', 'applications'],
        national: true,
        vi: 'Dữ liệu mà ứng dụng ghi.',
        en: 'Data it writes.',
      },
      runsOn,
    },
  },
  data: {
    vi: 'Cơ sở dữ liệu, kho dữ liệu, danh mục dùng chung, dữ liệu mở.',
    en: 'Databases, data warehouses, shared catalogues, open data.',
    fields: {
      ...common,
      type: type(
        ['database', 'data-warehouse', 'catalogue', 'open-dataset'],
        'Loại dữ liệu: database (cơ sở dữ liệu), data-warehouse (kho dữ liệu), catalogue (danh mục), open-dataset (dữ liệu mở), other.',
        'Kind of data.',
      ),
      sharedVia: {
        kind: 'refs',
        to: ['platforms', 'applications'],
        national: true,
        vi: 'Nền tảng mà dữ liệu được chia sẻ qua.',
        en: 'Platforms through which it is shared.',
      },
      runsOn,
    },
  },
  platforms: {
    vi: 'Nền tảng dùng chung.',
    en: 'Shared platforms.',
    fields: {
      ...common,
      type: type(
        ['lgsp', 'sso', 'shared-data-store', 'payment', 'iot'],
        'Loại nền tảng: lgsp (nền tảng tích hợp, chia sẻ dữ liệu của bộ, tỉnh), sso (đăng nhập một lần), shared-data-store (kho dữ liệu dùng chung), payment (thanh toán), iot (kết nối vạn vật), other.',
        'Kind of platform.',
      ),
      runsOn,
    },
  },
  infrastructure: {
    vi: 'Hạ tầng: trung tâm dữ liệu, mạng, điện toán đám mây.',
    en: 'Infrastructure: data centres, networks, cloud.',
    fields: {
      ...common,
      type: type(
        ['data-centre', 'server-room', 'network', 'cloud'],
        'Loại hạ tầng: data-centre (trung tâm dữ liệu), server-room (phòng máy chủ), network (mạng), cloud (điện toán đám mây), other.',
        'Kind of infrastructure.',
      ),
      ipv6: { kind: 'flag', vi: 'Đã hỗ trợ IPv6 hay chưa.', en: 'Whether IPv6 is supported.' },
      runsOn,
    },
  },
  safeguards: {
    vi: 'Hệ thống, biện pháp bảo đảm an toàn thông tin.',
    en: 'Security systems and measures.',
    fields: {
      ...common,
      type: type(
        [
          'soc',
          'firewall',
          'endpoint',
          'backup',
          'policy',
          'on-site-force',
          'professional-monitoring',
          'independent-assessment',
        ],
        'Loại biện pháp: soc (trung tâm giám sát, điều hành an toàn thông tin), firewall (tường lửa), endpoint (bảo vệ thiết bị đầu cuối, phòng chống mã độc), backup (sao lưu), policy (quy chế), on-site-force (lực lượng tại chỗ), professional-monitoring (giám sát, bảo vệ chuyên nghiệp), independent-assessment (kiểm tra, đánh giá độc lập), other.',
        'Kind of safeguard.',
      ),
      protects: {
        kind: 'refs',
        to: ['applications', 'platforms', 'data', 'infrastructure', 'channels', 'services'],
        vi: 'Thành phần được bảo vệ.',
        en: 'What it protects.',
      },
      runsOn,
    },
  },
  connections: {
    vi: 'Kết nối, trao đổi dữ liệu.',
    en: 'Connections and data exchange.',
    fields: {
      ...common,
      from: {
        kind: 'ref',
        to: SYSTEMS,
        required: true,
        vi: 'Bên gọi, bên gửi: mã thành phần của cơ quan.',
        en: 'The calling or sending side.',
      },
      to: {
        kind: 'ref',
        to: SYSTEMS,
        national: true,
        required: true,
        vi: 'Bên được kết nối tới: mã thành phần hoặc national/<mã hệ thống quốc gia>.',
        en: 'The side connected to: an element or national/<id>.',
      },
      via: {
        kind: 'refs',
        to: ['platforms', 'applications'],
        national: true,
        vi: 'Các nền tảng mà kết nối đi qua, theo thứ tự.',
        en: 'Platforms the connection goes through, in order.',
      },
      data: {
        kind: 'refs',
        to: ['data'],
        vi: 'Dữ liệu được trao đổi.',
        en: 'Data exchanged.',
      },
      protocol: { kind: 'text', vi: 'Giao thức, ví dụ rest, soap.', en: 'Protocol, for example rest, soap.' },
      standard: {
        kind: 'texts',
        vi: 'Tiêu chuẩn, quy chuẩn kỹ thuật áp dụng.',
        en: 'Technical standards applied.',
      },
      network: {
        kind: 'ref',
        to: ['infrastructure'],
        national: true,
        vi: 'Mạng mà kết nối đi qua, ví dụ national/tslcd.',
        en: 'The network it runs over, for example national/tslcd.',
      },
      extent: {
        kind: 'word',
        words: ['full', 'partial'],
        vi: 'Phạm vi: full (đầy đủ, mặc định) hoặc partial (mới kết nối một phần).',
        en: 'Extent: full (default) or partial.',
      },
    },
  },
  tasks: {
    vi: 'Nhiệm vụ, lộ trình.',
    en: 'Tasks of the roadmap.',
    fields: {
      ...common,
      lead: { kind: 'owner', vi: 'Đơn vị chủ trì.', en: 'Unit in the lead.' },
      delivers: {
        kind: 'refs',
        to: ANY,
        vi: 'Thành phần, kết nối mà nhiệm vụ đưa vào vận hành.',
        en: 'Elements and connections the task brings into operation.',
      },
      retires: {
        kind: 'refs',
        to: ANY,
        vi: 'Thành phần, kết nối mà nhiệm vụ kết thúc sử dụng.',
        en: 'Elements and connections the task retires.',
      },
      meets: {
        kind: 'texts',
        vi: 'Mã các yêu cầu mà nhiệm vụ đáp ứng, ví dụ application.has-host.',
        en: 'Ids of the requirements the task meets, for example application.has-host.',
      },
      dependsOn: {
        kind: 'refs',
        to: ['tasks'],
        vi: 'Các nhiệm vụ phải xong trước.',
        en: 'Tasks that must be done before.',
      },
      start: { kind: 'day', vi: 'Bắt đầu.', en: 'Start.' },
      end: { kind: 'day', vi: 'Kết thúc.', en: 'End.' },
      budget: { kind: 'number', vi: 'Kinh phí.', en: 'Budget.' },
      budgetUnit: {
        kind: 'word',
        words: ['vnd', 'million-vnd', 'billion-vnd'],
        vi: 'Đơn vị tính kinh phí: vnd (đồng), million-vnd (triệu đồng), billion-vnd (tỷ đồng).',
        en: 'Unit of the budget.',
      },
    },
  },
  indicators: {
    vi: 'Số liệu để tính chỉ tiêu.',
    en: 'Figures from which targets are computed.',
    fields: {
      ...common,
      id: {
        kind: 'id',
        required: true,
        vi: 'Mã số liệu, ví dụ it-budget, services-total; được lặp lại với thời điểm khác nhau.',
        en: 'Id of the figure, for example it-budget, services-total; may repeat with other dates.',
      },
      value: { kind: 'number', required: true, vi: 'Giá trị.', en: 'Value.' },
      unit: { kind: 'text', vi: 'Đơn vị tính.', en: 'Unit.' },
      at: {
        kind: 'day',
        vi: 'Thời điểm hoặc năm của số liệu.',
        en: 'Day or year of the figure.',
      },
    },
  },
  waivers: {
    vi: 'Miễn trừ đã được cấp có thẩm quyền chấp thuận.',
    en: 'Waivers granted by the competent authority.',
    fields: {
      rule: { kind: 'text', required: true, vi: 'Mã yêu cầu được miễn trừ.', en: 'Id of the requirement waived.' },
      subject: {
        kind: 'id',
        required: true,
        vi: 'Mã thành phần (hoặc kiến trúc) được miễn trừ.',
        en: 'Id of the element (or architecture) it is waived for.',
      },
      reason: { kind: 'text', required: true, vi: 'Lý do miễn trừ.', en: 'Reason.' },
      approvedBy: {
        kind: 'text',
        required: true,
        vi: 'Người, cơ quan chấp thuận.',
        en: 'Who approved it.',
      },
      decision: { kind: 'text', vi: 'Số, ký hiệu văn bản chấp thuận.', en: 'Number of the approving document.' },
      expires: {
        kind: 'day',
        required: true,
        vi: 'Ngày hết hạn miễn trừ (vẫn có giá trị trong ngày đó).',
        en: 'Last day of the waiver.',
      },
      description: common.description,
      source: common.source,
    },
  },
} as const satisfies { readonly [section: string]: { vi: string; en: string; fields: Fields } }

export type Section = keyof typeof sections
export const SECTIONS = Object.keys(sections) as readonly Section[]
/** Sections whose entries are elements of the graph. */
export const ELEMENT_SECTIONS = SECTIONS.filter((s): s is ElementSection => s !== 'indicators' && s !== 'waivers')
export type ElementSection = Exclude<Section, 'indicators' | 'waivers'>

/** The `architecture:` entry. */
export const architecture = {
  id: {
    kind: 'id',
    required: true,
    vi: 'Mã của kiến trúc, ví dụ phu-yen.',
    en: 'Id of the architecture, for example phu-yen.',
  },
  title: { kind: 'text', vi: 'Tên văn bản kiến trúc.', en: 'Title of the architecture document.' },
  framework: {
    kind: 'text',
    required: true,
    vi: 'Khung kiến trúc áp dụng, ví dụ vn-egov-2.0.',
    en: 'Framework it follows, for example vn-egov-2.0.',
  },
  level: {
    kind: 'word',
    words: ['province', 'ministry'],
    required: true,
    vi: 'Cấp: province (tỉnh, thành phố trực thuộc Trung ương) hoặc ministry (bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ).',
    en: 'Level: province or ministry.',
  },
  agency: {
    kind: 'object',
    fields: {
      name: { kind: 'text', vi: 'Tên cơ quan.', en: 'Name of the agency.' },
      code: {
        kind: 'text',
        vi: 'Mã định danh điện tử của cơ quan, ví dụ H45, G12.18 hoặc 000.00.00.H45.',
        en: 'Electronic agency code, for example H45, G12.18 or 000.00.00.H45.',
      },
      leadUnit: {
        kind: 'ref',
        to: ['units'],
        vi: 'Đơn vị chủ trì xây dựng kiến trúc.',
        en: 'Unit in charge of the architecture.',
      },
    },
    vi: 'Cơ quan lập kiến trúc.',
    en: 'Agency the architecture belongs to.',
  },
  version: {
    kind: 'text',
    vi: 'Phiên bản; đặt trong dấu nháy, ví dụ "2.0".',
    en: 'Version; in quotes, for example "2.0".',
  },
  status: {
    kind: 'word',
    words: ['drafting', 'submitted', 'approved', 'superseded'],
    vi: 'Tình trạng văn bản: drafting (đang soạn thảo), submitted (đã trình), approved (đã phê duyệt), superseded (đã thay thế).',
    en: 'State of the document: drafting, submitted, approved or superseded.',
  },
  dataAsOf: {
    kind: 'day',
    required: true,
    vi: 'Ngày số liệu hiện trạng là đúng.',
    en: 'The day the facts were true.',
  },
  targetDate: {
    kind: 'day',
    vi: 'Ngày kiến trúc mục tiêu phải hoàn thành.',
    en: 'The day the target architecture is to stand.',
  },
  partial: {
    kind: 'words',
    words: [
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
      'indicators',
    ],
    vi: 'Các phần mới khai một phần: điều không ghi trong đó là chưa biết, không phải là không có.',
    en: 'Sections known only in part: what they do not say is unknown, not absent.',
  },
  outline: {
    kind: 'outline',
    vi: 'Đề cương văn bản: tên mục → tệp hoặc nội dung.',
    en: 'Outline of the document: section → file or text.',
  },
  description: common.description,
  source: common.source,
  evidence: common.evidence,
} as const satisfies Fields

/** The `architecture:` entry as read. */
export type About = RecordOf<typeof architecture>
/** An entry of a section as read. */
export type EntryOf<S extends Section> = RecordOf<(typeof sections)[S]['fields']>
