import type { Word } from '../lang.ts'

// The model language's own words. Tests compare every table here with `model/language.ts`, which this layer may not
// import: a word added there without words here fails them.

export const statuses = {
  planned: { vi: 'dự kiến', en: 'planned' },
  building: { vi: 'đang xây dựng', en: 'being built' },
  pilot: { vi: 'thử nghiệm', en: 'pilot' },
  operating: { vi: 'đang vận hành', en: 'operating' },
  upgrading: { vi: 'đang nâng cấp', en: 'being upgraded' },
  merging: { vi: 'đang hợp nhất', en: 'being merged' },
  replacing: { vi: 'đang được thay thế', en: 'being replaced' },
  retired: { vi: 'đã kết thúc sử dụng', en: 'retired' },
} satisfies Record<string, Word>

/** Sections as headings. */
export const sections = {
  units: { vi: 'Đơn vị', en: 'Units' },
  functions: { vi: 'Nghiệp vụ', en: 'Business functions' },
  services: { vi: 'Dịch vụ công', en: 'Public services' },
  channels: { vi: 'Kênh giao tiếp', en: 'Channels' },
  applications: { vi: 'Ứng dụng', en: 'Applications' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  platforms: { vi: 'Nền tảng dùng chung', en: 'Shared platforms' },
  infrastructure: { vi: 'Hạ tầng kỹ thuật', en: 'Infrastructure' },
  safeguards: { vi: 'Biện pháp an toàn thông tin', en: 'Security measures' },
  connections: { vi: 'Kết nối, chia sẻ dữ liệu', en: 'Connections' },
  tasks: { vi: 'Nhiệm vụ, lộ trình', en: 'Tasks' },
  indicators: { vi: 'Số liệu', en: 'Figures' },
  waivers: { vi: 'Miễn trừ', en: 'Waivers' },
} satisfies Record<string, Word>

/** How much of a section a model states. */
export const knowledge = {
  complete: { vi: 'khai báo đầy đủ', en: 'stated in full' },
  partial: { vi: 'mới khai báo một phần', en: 'stated in part' },
  absent: { vi: 'chưa khai báo', en: 'not stated' },
} satisfies Record<string, Word>

/** One entry of a section. */
export const entries = {
  units: { vi: 'đơn vị', en: 'unit' },
  functions: { vi: 'nghiệp vụ', en: 'business function' },
  services: { vi: 'dịch vụ công', en: 'public service' },
  channels: { vi: 'kênh giao tiếp', en: 'channel' },
  applications: { vi: 'ứng dụng', en: 'application' },
  data: { vi: 'cơ sở dữ liệu', en: 'data store' },
  platforms: { vi: 'nền tảng dùng chung', en: 'shared platform' },
  infrastructure: { vi: 'hạ tầng', en: 'infrastructure element' },
  safeguards: { vi: 'biện pháp an toàn thông tin', en: 'security measure' },
  connections: { vi: 'kết nối', en: 'connection' },
  tasks: { vi: 'nhiệm vụ', en: 'task' },
  indicators: { vi: 'số liệu', en: 'figure' },
  waivers: { vi: 'miễn trừ', en: 'waiver' },
} satisfies Record<keyof typeof sections, Word>

export const types = {
  channels: {
    'web-portal': { vi: 'cổng, trang thông tin điện tử', en: 'web portal' },
    mobile: { vi: 'ứng dụng di động', en: 'mobile application' },
    counter: { vi: 'bộ phận Một cửa', en: 'one-stop counter' },
    kiosk: { vi: 'kiốt thông tin', en: 'kiosk' },
    hotline: { vi: 'tổng đài điện thoại', en: 'hotline' },
    email: { vi: 'thư điện tử', en: 'e-mail' },
    social: { vi: 'mạng xã hội', en: 'social network' },
    postal: { vi: 'bưu chính công ích', en: 'public post' },
    other: { vi: 'kênh khác', en: 'other channel' },
  },
  applications: {
    'public-service-portal': { vi: 'cổng dịch vụ công', en: 'public service portal' },
    'one-stop-shop': { vi: 'hệ thống một cửa điện tử', en: 'one-stop-shop system' },
    'document-management': { vi: 'hệ thống quản lý văn bản và điều hành', en: 'document management system' },
    reporting: { vi: 'hệ thống thông tin báo cáo', en: 'reporting system' },
    'web-portal': { vi: 'cổng thông tin điện tử', en: 'web portal' },
    email: { vi: 'hệ thống thư điện tử công vụ', en: 'official e-mail system' },
    'staff-management': { vi: 'hệ thống quản lý cán bộ, công chức, viên chức', en: 'staff management system' },
    'e-meeting': { vi: 'hệ thống họp không giấy tờ', en: 'paperless meeting system' },
    'video-conference': { vi: 'hệ thống hội nghị trực tuyến', en: 'video conference system' },
    gazette: { vi: 'công báo điện tử', en: 'electronic gazette' },
    ioc: { vi: 'trung tâm giám sát, điều hành thông minh', en: 'intelligent operations centre' },
    'smart-city': { vi: 'hệ thống đô thị thông minh', en: 'smart city system' },
    specialised: { vi: 'ứng dụng chuyên ngành', en: 'specialised application' },
    other: { vi: 'ứng dụng khác', en: 'other application' },
  },
  data: {
    database: { vi: 'cơ sở dữ liệu', en: 'database' },
    'data-warehouse': { vi: 'kho dữ liệu', en: 'data warehouse' },
    catalogue: { vi: 'danh mục dùng chung', en: 'shared catalogue' },
    'open-dataset': { vi: 'dữ liệu mở', en: 'open dataset' },
    other: { vi: 'dữ liệu khác', en: 'other data' },
  },
  platforms: {
    lgsp: { vi: 'nền tảng tích hợp, chia sẻ dữ liệu (LGSP)', en: 'integration platform (LGSP)' },
    sso: { vi: 'nền tảng đăng nhập một lần (SSO)', en: 'single sign-on platform' },
    'shared-data-store': { vi: 'kho dữ liệu dùng chung', en: 'shared data store' },
    payment: { vi: 'nền tảng thanh toán', en: 'payment platform' },
    iot: { vi: 'nền tảng kết nối vạn vật (IoT)', en: 'internet-of-things platform' },
    other: { vi: 'nền tảng khác', en: 'other platform' },
  },
  infrastructure: {
    'data-centre': { vi: 'trung tâm dữ liệu', en: 'data centre' },
    'server-room': { vi: 'phòng máy chủ', en: 'server room' },
    network: { vi: 'mạng', en: 'network' },
    cloud: { vi: 'điện toán đám mây', en: 'cloud' },
    other: { vi: 'hạ tầng khác', en: 'other infrastructure' },
  },
  safeguards: {
    soc: { vi: 'trung tâm giám sát, điều hành an toàn thông tin (SOC)', en: 'security operations centre' },
    firewall: { vi: 'tường lửa', en: 'firewall' },
    endpoint: { vi: 'bảo vệ thiết bị đầu cuối', en: 'endpoint protection' },
    backup: { vi: 'sao lưu dữ liệu', en: 'backup' },
    policy: { vi: 'quy chế bảo đảm an toàn thông tin', en: 'security policy' },
    'on-site-force': { vi: 'lực lượng tại chỗ', en: 'on-site force' },
    'professional-monitoring': { vi: 'giám sát, bảo vệ chuyên nghiệp', en: 'professional monitoring' },
    'independent-assessment': { vi: 'kiểm tra, đánh giá độc lập', en: 'independent assessment' },
    other: { vi: 'biện pháp khác', en: 'other measure' },
  },
} satisfies Record<string, Record<string, Word>>

export const dossiers = {
  none: { vi: 'chưa lập', en: 'none' },
  drafting: { vi: 'đang lập', en: 'being drafted' },
  submitted: { vi: 'đã trình', en: 'submitted' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
} satisfies Record<string, Word>

/** State of the architecture document. */
export const documentStates = {
  drafting: { vi: 'đang soạn thảo', en: 'being drafted' },
  submitted: { vi: 'đã trình', en: 'submitted' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  superseded: { vi: 'đã được thay thế', en: 'superseded' },
} satisfies Record<string, Word>

export const agencyLevels = {
  province: { vi: 'cấp tỉnh', en: 'province' },
  ministry: { vi: 'cấp bộ', en: 'ministry' },
} satisfies Record<string, Word>

/** The kind of document each level issues: ministries are of the Government, provinces are governments of their own. */
export const documentKinds = {
  province: { vi: 'Kiến trúc Chính quyền điện tử', en: 'E-government architecture of the province' },
  ministry: { vi: 'Kiến trúc Chính phủ điện tử', en: 'E-government architecture of the ministry' },
} satisfies Record<keyof typeof agencyLevels, Word>

export const extents = {
  full: { vi: 'đầy đủ', en: 'full' },
  partial: { vi: 'một phần', en: 'partial' },
} satisfies Record<string, Word>

/** Whom an application or a database serves. */
export const scopes = {
  agency: { vi: 'nội bộ cơ quan', en: 'the agency' },
  vertical: { vi: 'ngành dọc', en: 'its sector, to the localities' },
  national: { vi: 'toàn quốc', en: 'the whole country' },
} satisfies Record<string, Word>

export const users = {
  citizen: { vi: 'người dân', en: 'citizens' },
  business: { vi: 'doanh nghiệp', en: 'businesses' },
  official: { vi: 'cán bộ, công chức, viên chức', en: 'officials' },
  agency: { vi: 'cơ quan khác', en: 'other agencies' },
  other: { vi: 'đối tượng khác', en: 'others' },
} satisfies Record<string, Word>

export const budgetUnits = {
  vnd: { vi: 'đồng', en: 'VND' },
  'million-vnd': { vi: 'triệu đồng', en: 'million VND' },
  'billion-vnd': { vi: 'tỷ đồng', en: 'billion VND' },
} satisfies Record<string, Word>

/** Units of figures: the model states them freely. */
export const figureUnits = { ...budgetUnits, percent: { vi: 'phần trăm', en: 'percent' } } satisfies Record<
  string,
  Word
>

/** Classifications the language names as examples; a model may state others, which are called as they are. */
export const classifications = {
  public: { vi: 'công khai', en: 'public' },
  internal: { vi: 'nội bộ', en: 'internal' },
} satisfies Record<string, Word>

/** Figures that rules ask for; a model may state others, which are called by their id. */
export const indicators = {
  'it-budget': { vi: 'kinh phí công nghệ thông tin', en: 'IT budget' },
  'security-budget': { vi: 'kinh phí an toàn thông tin', en: 'security budget' },
  'services-total': { vi: 'tổng số dịch vụ công', en: 'number of public services' },
  'services-level-3': { vi: 'số dịch vụ công trực tuyến mức độ 3', en: 'number of level 3 services' },
  'services-level-4': { vi: 'số dịch vụ công trực tuyến mức độ 4', en: 'number of level 4 services' },
  'services-online-with-files': {
    vi: 'số dịch vụ công trực tuyến có phát sinh hồ sơ',
    en: 'number of online services with files',
  },
  'services-on-dvcqg': {
    vi: 'số dịch vụ công đã tích hợp trên Cổng Dịch vụ công quốc gia',
    en: 'number of services on the National Public Service Portal',
  },
  'files-total': { vi: 'tổng số hồ sơ', en: 'number of files' },
  'files-online': { vi: 'số hồ sơ nộp trực tuyến', en: 'number of files submitted online' },
  'tslcd-peak-utilisation': {
    vi: 'mức sử dụng cao điểm của Mạng truyền số liệu chuyên dùng (%)',
    en: 'peak utilisation of the dedicated data network (%)',
  },
  'districts-total': { vi: 'tổng số đơn vị cấp huyện', en: 'number of districts' },
  'districts-on-tslcd': {
    vi: 'số đơn vị cấp huyện đã kết nối Mạng truyền số liệu chuyên dùng',
    en: 'number of districts on the dedicated data network',
  },
  'systems-total': { vi: 'tổng số hệ thống thông tin', en: 'number of information systems' },
  'systems-level-approved': {
    vi: 'số hệ thống thông tin đã được phê duyệt cấp độ',
    en: 'number of systems whose security level is approved',
  },
} satisfies Record<string, Word>
