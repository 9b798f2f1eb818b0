import type { Status } from '../model/language.ts'
import type { Lang, LineLook, Look } from './picture.ts'

/** Every word a picture says by itself; names come from the model and the framework. */
export interface PictureLabels {
  status: Record<Status, string>
  /** How boxes look, as the legend says it. */
  looks: Record<Look, string>
  /** How connections look, as the legend says it. */
  lines: Record<LineLook, string>
  /** Said at a connection or box whose status does not tell why it looks as it does. */
  notInForce: string
  partial: string
  endMissing: string
  notKnown: string
  missing: string
  /** At a national system: how far the connection to it is. */
  connection: (note: string) => string
  waived: string
  /** At a national system of the agency's own. */
  provided: string
  /** Bands. */
  other: string
  national: string
  notStated: string
  none: string
  statedInPart: string
  /** Columns of the integration picture. */
  from: string
  agencyPlatforms: string
  nationalPlatforms: string
  to: string
  own: string
  nationalPart: string
  ownPart: string
  gaps: string
  noConnections: string
  /** Findings. */
  errors: (n: number) => string
  warnings: (n: number) => string
  hasErrors: string
  hasWarnings: string
  legend: string
  describe: { overview: (elements: number) => string; integration: (connections: number, gaps: number) => string }
}

export const LABELS = {
  vi: {
    status: {
      planned: 'dự kiến',
      building: 'đang xây dựng',
      pilot: 'thử nghiệm',
      operating: 'đang vận hành',
      upgrading: 'đang nâng cấp',
      merging: 'đang hợp nhất',
      replacing: 'đang được thay thế',
      retired: 'đã kết thúc sử dụng',
    },
    looks: {
      present: 'Đang có',
      unconnected: 'Hệ thống quốc gia, kết nối chưa hoàn thành',
      coming: 'Dự kiến, đang xây dựng',
      gone: 'Không hoạt động tại ngày này',
      missing: 'Chưa có kết nối theo yêu cầu',
      unknown: 'Chưa đủ cơ sở đánh giá',
      waived: 'Được miễn trừ',
    },
    lines: {
      made: 'Đã kết nối',
      partial: 'Kết nối một phần, thử nghiệm',
      coming: 'Dự kiến, đang xây dựng',
      gone: 'Không hoạt động tại ngày này',
      unknown: 'Chưa đủ cơ sở đánh giá',
    },
    notInForce: 'chưa hoặc hết hiệu lực',
    partial: 'một phần',
    endMissing: 'thiếu đầu kết nối',
    notKnown: 'chưa rõ',
    missing: 'chưa có kết nối',
    connection: note => `kết nối: ${note}`,
    waived: 'được miễn trừ',
    provided: 'do cơ quan cung cấp',
    other: 'Khác',
    national: 'Hệ thống quốc gia',
    notStated: 'Chưa khai báo',
    none: 'Không có',
    statedInPart: 'khai báo một phần',
    from: 'Hệ thống của cơ quan',
    agencyPlatforms: 'Nền tảng tích hợp của cơ quan',
    nationalPlatforms: 'Nền tảng tích hợp quốc gia',
    to: 'Kết nối tới',
    own: 'Hệ thống của cơ quan',
    nationalPart: 'Kết nối với hệ thống quốc gia',
    ownPart: 'Kết nối giữa các hệ thống của cơ quan',
    gaps: 'Hệ thống quốc gia mà bộ yêu cầu nêu, chưa khai báo kết nối',
    noConnections: 'Chưa khai báo kết nối nào',
    errors: n => `${n} lỗi`,
    warnings: n => `${n} cảnh báo`,
    hasErrors: 'Số lỗi',
    hasWarnings: 'Số cảnh báo',
    legend: 'Chú giải',
    describe: {
      overview: n => `Sơ đồ tổng thể gồm ${n} thành phần, xếp theo các lớp của khung kiến trúc.`,
      integration: (n, gaps) =>
        `Sơ đồ tích hợp gồm ${n} kết nối; ${gaps} hệ thống quốc gia mà bộ yêu cầu nêu, chưa khai báo kết nối.`,
    },
  },
  en: {
    status: {
      planned: 'planned',
      building: 'being built',
      pilot: 'pilot',
      operating: 'operating',
      upgrading: 'being upgraded',
      merging: 'being merged',
      replacing: 'being replaced',
      retired: 'retired',
    },
    looks: {
      present: 'In place',
      unconnected: 'National system, connection not complete',
      coming: 'Planned or being built',
      gone: 'Not in operation on this day',
      missing: 'Asked for, not connected',
      unknown: 'Not enough known to decide',
      waived: 'Waived',
    },
    lines: {
      made: 'Connected',
      partial: 'Connected in part, or pilot',
      coming: 'Planned or being built',
      gone: 'Not in operation on this day',
      unknown: 'Not enough known to decide',
    },
    notInForce: 'not yet or no longer valid',
    partial: 'in part',
    endMissing: 'an end is missing',
    notKnown: 'not known',
    missing: 'not connected',
    connection: note => `connection: ${note}`,
    waived: 'waived',
    provided: 'provided by the agency',
    other: 'Other',
    national: 'National systems',
    notStated: 'Not stated',
    none: 'None',
    statedInPart: 'stated in part',
    from: 'Systems of the agency',
    agencyPlatforms: 'Platforms of the agency',
    nationalPlatforms: 'National platforms',
    to: 'Connected to',
    own: 'Systems of the agency',
    nationalPart: 'Connections with national systems',
    ownPart: "Connections among the agency's systems",
    gaps: 'National systems named by the requirements, no connection stated',
    noConnections: 'No connection is stated',
    errors: n => `${n} ${n === 1 ? 'error' : 'errors'}`,
    warnings: n => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
    hasErrors: 'Number of errors',
    hasWarnings: 'Number of warnings',
    legend: 'Legend',
    describe: {
      overview: n => `Overview of ${n} elements by the layers of the framework.`,
      integration: (n, gaps) =>
        `Integration picture of ${n} connections; ${gaps} national systems named by the requirements have no connection stated.`,
    },
  },
} satisfies Record<Lang, PictureLabels>
