import type { Fields } from '../fields.ts'
import { common } from './common.ts'
import { letterheadField } from './letterhead.ts'

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
    vi: 'Các phần mới khai báo một phần: điều không ghi trong đó là chưa biết, không phải là không có.',
    en: 'Sections known only in part: what they do not say is unknown, not absent.',
  },
  outline: {
    kind: 'outline',
    vi: 'Đề cương văn bản: tên mục → tệp hoặc nội dung.',
    en: 'Outline of the document: section → file or text.',
  },
  letterhead: letterheadField,
  description: common.description,
  source: common.source,
  evidence: common.evidence,
} as const satisfies Fields
