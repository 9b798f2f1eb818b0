import type { Word } from './lang.ts'

/** Titles of views, as captions of figures and headings name them. */
export const viewTitles = {
  overview: { vi: 'Sơ đồ tổng thể kiến trúc', en: 'Overview of the architecture' },
  integration: { vi: 'Sơ đồ kết nối, tích hợp', en: 'Connections and integration' },
  business: { vi: 'Sơ đồ nghiệp vụ', en: 'Business functions and services' },
  data: { vi: 'Sơ đồ dữ liệu', en: 'Data' },
  application: { vi: 'Sơ đồ ứng dụng', en: 'Applications' },
  technology: { vi: 'Sơ đồ công nghệ', en: 'Technology' },
  security: { vi: 'Sơ đồ an toàn thông tin', en: 'Information security' },
  'data-sharing': { vi: 'Sơ đồ chia sẻ dữ liệu', en: 'Sharing of data' },
  'security-levels': { vi: 'Sơ đồ cấp độ an toàn', en: 'Security levels' },
  difference: {
    vi: 'Sơ đồ thay đổi: mục tiêu so với hiện trạng',
    en: 'What changes: the target and the current state',
  },
  roadmap: { vi: 'Lộ trình: nhiệm vụ theo thời gian', en: 'Roadmap: tasks over time' },
  compliance: { vi: 'Biểu đồ tuân thủ theo thời gian', en: 'Compliance over time' },
} as const satisfies Record<string, Word>
