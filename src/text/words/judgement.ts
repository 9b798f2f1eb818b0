import type { Level, Severity, Verdict, Verified } from '../../findings/finding.ts'
import type { Word } from '../lang.ts'

/** As the ministry's reviewers word them (contract §1). */
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
