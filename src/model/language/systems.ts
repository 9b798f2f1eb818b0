import { common, provides, runsOn, type SectionAbout, scope, type } from './common.ts'

/** What the agency runs. */

export const applications = {
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
    scope,
    provides,
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
} as const satisfies SectionAbout

export const data = {
  vi: 'Cơ sở dữ liệu, kho dữ liệu, danh mục dùng chung, dữ liệu mở.',
  en: 'Databases, data warehouses, shared catalogues, open data.',
  fields: {
    ...common,
    type: type(
      ['database', 'data-warehouse', 'catalogue', 'open-dataset'],
      'Loại dữ liệu: database (cơ sở dữ liệu), data-warehouse (kho dữ liệu), catalogue (danh mục), open-dataset (dữ liệu mở), other.',
      'Kind of data.',
    ),
    scope,
    provides,
    sharedVia: {
      kind: 'refs',
      to: ['platforms', 'applications'],
      national: true,
      vi: 'Nền tảng mà dữ liệu được chia sẻ qua.',
      en: 'Platforms through which it is shared.',
    },
    runsOn,
  },
} as const satisfies SectionAbout

export const platforms = {
  vi: 'Nền tảng dùng chung.',
  en: 'Shared platforms.',
  fields: {
    ...common,
    type: type(
      ['lgsp', 'sso', 'shared-data-store', 'payment', 'iot'],
      'Loại nền tảng: lgsp (nền tảng tích hợp, chia sẻ dữ liệu của bộ, tỉnh), sso (đăng nhập một lần), shared-data-store (kho dữ liệu dùng chung), payment (thanh toán), iot (kết nối vạn vật), other.',
      'Kind of platform.',
    ),
    provides,
    runsOn,
  },
} as const satisfies SectionAbout

export const infrastructure = {
  vi: 'Hạ tầng: trung tâm dữ liệu, mạng, điện toán đám mây.',
  en: 'Infrastructure: data centres, networks, cloud.',
  fields: {
    ...common,
    type: type(
      ['data-centre', 'server-room', 'network', 'cloud'],
      'Loại hạ tầng: data-centre (trung tâm dữ liệu), server-room (phòng máy chủ), network (mạng), cloud (điện toán đám mây), other.',
      'Kind of infrastructure.',
    ),
    provides,
    ipv6: { kind: 'flag', vi: 'Đã hỗ trợ IPv6 hay chưa.', en: 'Whether IPv6 is supported.' },
    runsOn,
  },
} as const satisfies SectionAbout

export const safeguards = {
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
    provides,
    protects: {
      kind: 'refs',
      to: ['applications', 'platforms', 'data', 'infrastructure', 'channels', 'services'],
      vi: 'Thành phần được bảo vệ.',
      en: 'What it protects.',
    },
    runsOn,
  },
} as const satisfies SectionAbout
