import { ANY, common, type SectionAbout, SYSTEMS } from './common.ts'

/** How systems are connected, what is planned, and what else a verdict needs. */

export const connections = {
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
} as const satisfies SectionAbout

export const tasks = {
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
} as const satisfies SectionAbout

export const indicators = {
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
} as const satisfies SectionAbout

export const waivers = {
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
} as const satisfies SectionAbout
