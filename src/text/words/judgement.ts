import type { Level, Severity, Verdict, Verified } from '../../findings/finding.ts'
import type { Word } from '../lang.ts'

/** As the ministry's reviewers word them (decision 4). */
export const verdicts = {
  satisfied: { vi: 'Đáp ứng', en: 'Satisfied' },
  violated: { vi: 'Chưa đáp ứng', en: 'Not satisfied' },
  undetermined: { vi: 'Chưa đủ cơ sở đánh giá', en: 'Not enough known to decide' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  waived: { vi: 'Được miễn trừ', en: 'Waived' },
} satisfies Record<Verdict, Word>

export const severities = {
  mandatory: { vi: 'bắt buộc', en: 'mandatory' },
  recommended: { vi: 'khuyến nghị', en: 'recommended' },
  advisory: { vi: 'lưu ý', en: 'advisory' },
} satisfies Record<Severity, Word>

export const levels = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  note: { vi: 'lưu ý', en: 'note' },
} satisfies Record<Level, Word>

/** How well a source was verified: the mark beside every basis. */
export const verified = {
  original: { vi: 'đã đọc văn bản', en: 'text read' },
  'second-hand': { vi: 'dẫn lại', en: 'quoted second-hand' },
  press: { vi: 'theo báo chí', en: 'reported by the press' },
  practice: { vi: 'theo thực tiễn', en: 'from practice' },
  unverified: { vi: 'chưa kiểm chứng', en: 'not verified' },
} satisfies Record<Verified, Word>

/** Stands in place of a mark beside what this tool demands of its own. */
export const setByTool = { vi: 'do công cụ đặt ra', en: 'set by the tool' } satisfies Word

export const states = {
  current: { vi: 'hiện trạng', en: 'current' },
  target: { vi: 'mục tiêu', en: 'target' },
} satisfies Record<'current' | 'target', Word>

/** What `security.no-secrets-in-model` may find. */
export const secrets = {
  'ip-address': { vi: 'địa chỉ IP', en: 'an IP address' },
  password: { vi: 'mật khẩu', en: 'a password' },
  key: { vi: 'khóa bí mật hoặc mã truy cập', en: 'a secret key or access token' },
  'connection-string': { vi: 'chuỗi kết nối', en: 'a connection string' },
} satisfies Record<'ip-address' | 'password' | 'key' | 'connection-string', Word>

/** Areas of rules: what stands before the full stop of an id. */
export const areas = {
  document: { vi: 'Văn bản kiến trúc', en: 'Architecture document' },
  business: { vi: 'Nghiệp vụ', en: 'Business' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  application: { vi: 'Ứng dụng', en: 'Applications' },
  technology: { vi: 'Công nghệ', en: 'Technology' },
  integration: { vi: 'Tích hợp, chia sẻ dữ liệu', en: 'Integration' },
  connection: { vi: 'Kết nối với hệ thống quốc gia', en: 'Connections with national systems' },
  network: { vi: 'Hạ tầng, mạng', en: 'Infrastructure and network' },
  security: { vi: 'An toàn thông tin', en: 'Security' },
  service: { vi: 'Dịch vụ công', en: 'Public services' },
  time: { vi: 'Thời gian, tình trạng', en: 'Time and status' },
  roadmap: { vi: 'Lộ trình', en: 'Roadmap' },
  model: { vi: 'Tệp mô hình', en: 'Model files' },
  catalogue: { vi: 'Tệp danh mục', en: 'Catalogue files' },
  rule: { vi: 'Tệp yêu cầu', en: 'Rule files' },
  waiver: { vi: 'Miễn trừ', en: 'Waivers' },
} satisfies Record<string, Word>
