import type { Lang } from '../picture.ts'

/** Words the boards say by themselves. */
export interface BoardLabels {
  /** What a view is called where the framework has no component of its kind. */
  views: Record<
    'business' | 'data' | 'application' | 'technology' | 'security' | 'data-sharing' | 'security-levels',
    string
  >
  summary: (of: number, shown: number, all: number, noun: string) => string
  more: (n: number, noun: string) => string
  moreLines: (n: number) => string
  otherGroups: (n: number, names: string) => string
  count: (n: number) => string
  element: string
  none: (section: string) => string
  stated: (section: string, known: string) => string
  nothing: string
  describe: (boxes: number) => string
  columns: {
    supporting: string
    function: string
    service: string
    deliveredBy: string
    sources: string
    data: string
    readers: string
    sharedVia: string
    owner: string
    from: string
    application: string
    to: string
    supports: string
    channels: string
    host: string
    kind: string
    guests: string
    safeguard: string
    protects: string
    protectedKind: string
    sender: string
    agencyPlatforms: string
    nationalPlatforms: string
    receiver: string
    state: string
    level: string
  }
  /** What is said of a service beside its name. */
  service: (level: number | undefined, count: number | undefined) => string[]
  noOwner: string
  noFunction: string
  givingUnits: string
  otherUnits: string
  noBusiness: (n: number) => string
  nationalData: string
  otherSources: string
  /** What is named as a source of data, or as a host, and stands nowhere in the model. */
  lostSources: string
  lostHosts: string
  dataEntry: string
  original: string
  through: (n: number) => string
  nationalHosts: string
  otherHosts: string
  noHost: string
  notStated: string
  overNetwork: string
  unprotected: string
  otherLinks: (n: number) => string
  noData: (n: number) => string
  direction: string
  offered: string
  readOnly: string
  notShared: string
  ownReaders: string
  level: (n: number) => string
  noLevel: string
  dossier: (state: string) => string
  hostLower: (level: number) => string
  approvedLevel: string
  approvedDossier: string
  openLevel: string
  unknownLevel: string
  shortLevel: string
  levels: (known: number, of: number, approved: number, short: number) => string
}

export const BOARD_LABELS = {
  vi: {
    views: {
      business: 'Kiến trúc nghiệp vụ',
      data: 'Kiến trúc dữ liệu',
      application: 'Kiến trúc ứng dụng',
      technology: 'Kiến trúc công nghệ',
      security: 'Kiến trúc an toàn thông tin',
      'data-sharing': 'Chia sẻ dữ liệu',
      'security-levels': 'Cấp độ an toàn hệ thống thông tin',
    },
    summary: (of, shown, all, noun) =>
      `Tờ này là bản tóm tắt, nêu ${shown} trên ${all} ${noun}: những mục có nhiều phát hiện, nhiều quan hệ nhất của mỗi nhóm; đầy đủ ở các tờ 2–${of}.`,
    more: (n, noun) => `… và ${n} ${noun} khác`,
    moreLines: n => `… và ${n} dòng khác`,
    otherGroups: (n, names) => `Không vẽ ở tờ này: ${n} nhóm khác: ${names}.`,
    count: n => `${n} mục`,
    element: 'thành phần',
    none: section => `${section}: không có.`,
    stated: (section, known) => `${section}: ${known}.`,
    nothing: 'Chưa khai báo nội dung nào để vẽ',
    describe: boxes => `Sơ đồ gồm ${boxes} ô.`,
    columns: {
      supporting: 'Ứng dụng hỗ trợ',
      function: 'Nghiệp vụ',
      service: 'Dịch vụ công, thủ tục hành chính',
      deliveredBy: 'Cung cấp qua',
      sources: 'Ghi dữ liệu; bản gốc',
      data: 'Dữ liệu',
      readers: 'Đọc dữ liệu',
      sharedVia: 'Chia sẻ qua',
      owner: 'Chủ quản dữ liệu',
      from: 'Kết nối từ',
      application: 'Ứng dụng, nền tảng, kênh',
      to: 'Kết nối tới; kênh cung cấp',
      supports: 'Hỗ trợ nghiệp vụ, dịch vụ',
      channels: 'Có trên kênh',
      host: 'Hạ tầng',
      kind: 'Loại',
      guests: 'Thành phần đặt trên đó',
      safeguard: 'Biện pháp',
      protects: 'Thành phần được bảo vệ',
      protectedKind: 'Loại; tình trạng kết nối',
      sender: 'Bên gọi, bên gửi',
      agencyPlatforms: 'Qua nền tảng của cơ quan',
      nationalPlatforms: 'Qua nền tảng quốc gia',
      receiver: 'Bên được kết nối tới',
      state: 'Tình trạng',
      level: 'Cấp độ',
    },
    service: (level, count) => [
      ...(level === undefined ? [] : [`mức độ ${level}`]),
      ...(count === undefined ? [] : [`${count} thủ tục`]),
    ],
    noOwner: 'Chưa khai báo chủ quản',
    noFunction: 'chưa gắn nghiệp vụ',
    givingUnits: 'Đơn vị chủ quản dịch vụ công thuộc nghiệp vụ của đơn vị khác',
    otherUnits: 'Đơn vị không khai là chủ quản nghiệp vụ, dịch vụ công',
    noBusiness: n => `Không vẽ: ${n} ứng dụng chưa khai báo nghiệp vụ, dịch vụ công được hỗ trợ (trường supports).`,
    nationalData: 'Dữ liệu của hệ thống quốc gia',
    lostSources: 'Nguồn dữ liệu được nêu mà chưa khai báo trong mô hình',
    lostHosts: 'Nơi đặt được nêu mà chưa khai báo trong mô hình',
    dataEntry: 'mục dữ liệu',
    otherSources: 'Ứng dụng, nền tảng được đọc, ghi như nguồn dữ liệu',
    original: 'bản gốc',
    through: n => `${n} kết nối đi qua`,
    nationalHosts: 'Hạ tầng quốc gia',
    otherHosts: 'Nền tảng có thành phần khác đặt trên đó',
    noHost: 'Chưa khai báo nơi đặt',
    notStated: 'chưa khai báo',
    overNetwork: 'Kết nối qua mạng',
    unprotected: 'Chưa khai báo biện pháp đang hoạt động nào bảo vệ trực tiếp',
    otherLinks: n => `Không vẽ ở đây: ${n} kết nối của các thành phần khác; xem sơ đồ tích hợp.`,
    noData: n => `Không vẽ: ${n} kết nối không khai báo dữ liệu trao đổi (trường data).`,
    direction:
      'Mũi tên đi từ bên gọi hoặc bên gửi (from) tới bên được kết nối (to); mô hình không ghi dữ liệu chuyển theo chiều nào.',
    offered: 'Chia sẻ qua nền tảng; chưa khai báo bên nhận',
    readOnly: 'Có đọc dữ liệu này; chưa khai báo kết nối nào chuyển dữ liệu',
    notShared: 'Chưa khai báo chia sẻ',
    ownReaders:
      'Bên đọc dữ liệu mà không khai báo kết nối chỉ được vẽ khi chủ quản của bên đọc khác chủ quản dữ liệu; mọi bên đọc có trong sơ đồ kiến trúc dữ liệu.',
    level: n => `Cấp độ ${n}`,
    noLevel: 'Chưa khai báo cấp độ',
    dossier: state => `hồ sơ ${state}`,
    hostLower: level => `cao hơn nơi đặt: cấp độ ${level}`,
    approvedDossier: 'hồ sơ đã phê duyệt',
    approvedLevel: 'Cấp độ, hồ sơ đã phê duyệt',
    openLevel: 'Cấp độ, hồ sơ chưa phê duyệt hoặc chưa khai báo',
    unknownLevel: 'Chưa khai báo cấp độ',
    shortLevel: 'Cấp độ cao hơn nơi đặt',
    levels: (known, of, approved, short) =>
      `${of} thành phần đang có: ${known} đã khai báo cấp độ, trong đó ${approved} có hồ sơ đã phê duyệt; ${short} có cấp độ cao hơn nơi đặt.`,
  },
  en: {
    views: {
      business: 'Business architecture',
      data: 'Data architecture',
      application: 'Application architecture',
      technology: 'Technology architecture',
      security: 'Security architecture',
      'data-sharing': 'Data sharing',
      'security-levels': 'Security levels',
    },
    summary: (of, shown, all, noun) =>
      `This sheet is a summary of ${shown} of ${all} (${noun}): those of each group with most findings and relations; all of them are on sheets 2–${of}.`,
    more: (n, noun) => `… and ${n} more (${noun})`,
    otherGroups: (n, names) => `Not drawn on this sheet: ${n} other ${n === 1 ? 'group' : 'groups'}: ${names}.`,
    moreLines: n => `… and ${n} more ${n === 1 ? 'line' : 'lines'}`,
    count: n => `${n} ${n === 1 ? 'entry' : 'entries'}`,
    element: 'element',
    none: section => `${section}: none.`,
    stated: (section, known) => `${section}: ${known}.`,
    nothing: 'Nothing is stated that could be drawn',
    describe: boxes => `Picture of ${boxes} boxes.`,
    columns: {
      supporting: 'Supported by',
      function: 'Business function',
      service: 'Public services, procedures',
      deliveredBy: 'Delivered through',
      sources: 'Written by; original',
      data: 'Data',
      readers: 'Read by',
      sharedVia: 'Shared via',
      owner: 'Owner of the data',
      from: 'Connected from',
      application: 'Application, platform, channel',
      to: 'Connected to; offered by the channel',
      supports: 'Supports',
      channels: 'On channels',
      host: 'Infrastructure',
      kind: 'Kind',
      guests: 'What runs on it',
      safeguard: 'Safeguard',
      protects: 'What it protects',
      protectedKind: 'Kind; state of connection',
      sender: 'Calling or sending side',
      agencyPlatforms: 'Via platforms of the agency',
      nationalPlatforms: 'Via national platforms',
      receiver: 'Side connected to',
      state: 'State',
      level: 'Level',
    },
    service: (level, count) => [
      ...(level === undefined ? [] : [`level ${level}`]),
      ...(count === undefined ? [] : [`${count} ${count === 1 ? 'procedure' : 'procedures'}`]),
    ],
    noOwner: 'No owner stated',
    noFunction: 'no function stated',
    givingUnits: 'Units that own services under functions of other units',
    otherUnits: 'Units not stated to own a function or service',
    noBusiness: n =>
      `Not drawn: ${n} ${n === 1 ? 'application does' : 'applications do'} not state the function or service supported (field supports).`,
    nationalData: 'Data of national systems',
    lostSources: 'Sources named and not stated in the model',
    lostHosts: 'Hosts named and not stated in the model',
    dataEntry: 'data entry',
    otherSources: 'Applications and platforms read or written as sources',
    original: 'original',
    through: n => `${n} ${n === 1 ? 'connection' : 'connections'} through it`,
    nationalHosts: 'National infrastructure',
    otherHosts: 'Platforms that others run on',
    noHost: 'No host stated',
    notStated: 'not stated',
    overNetwork: 'Connections over it',
    unprotected: 'No working safeguard stated for these directly',
    otherLinks: n =>
      `Not drawn here: ${n} ${n === 1 ? 'connection' : 'connections'} of other elements; see the integration picture.`,
    noData: n =>
      `Not drawn: ${n} ${n === 1 ? 'connection does' : 'connections do'} not state the data exchanged (field data).`,
    direction:
      'Arrows lead from the calling or sending side (from) to the side connected to (to); the model does not say which way the data go.',
    offered: 'Offered through the platform; no receiver stated',
    readOnly: 'They read it; no connection that carries it is stated',
    notShared: 'No sharing stated',
    ownReaders:
      'Readers without a stated connection are drawn only where their owner is another than that of the data; the data architecture picture has all readers.',
    level: n => `Level ${n}`,
    noLevel: 'No level stated',
    dossier: state => `dossier: ${state}`,
    hostLower: level => `higher than its host: level ${level}`,
    approvedDossier: 'dossier approved',
    approvedLevel: 'Level, dossier approved',
    openLevel: 'Level, dossier not approved or not stated',
    unknownLevel: 'No level stated',
    shortLevel: 'Level higher than that of its host',
    levels: (known, of, approved, short) =>
      `${of} ${of === 1 ? 'element' : 'elements'} in place: ${known} with a stated level, ${approved} of them with an approved dossier; ${short} with a level higher than their host's.`,
  },
} satisfies Record<Lang, BoardLabels>
