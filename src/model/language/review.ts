import { VERDICTS } from '../../findings/finding.ts'
import { CONCLUSIONS, DECISIONS, SINCE } from '../../findings/review.ts'
import type { Fields } from '../fields.ts'
import { letterheadField } from './letterhead.ts'

/** The fields of a reviewer's file (`kind: review`). It is no part of a model, but written like one. */

const since = {
  kind: 'word',
  words: SINCE,
  vi: 'Do công cụ ghi: so với lần trước là new (mới phát sinh), fixed (đã khắc phục) hay changed (thay đổi).',
  en: 'Written by the tool: new, fixed or changed since the time before.',
} as const
const previous = {
  kind: 'word',
  words: VERDICTS,
  vi: 'Do công cụ ghi: kết quả của lần trước.',
  en: 'Written by the tool: its verdict the time before.',
} as const
const verdict = {
  kind: 'word',
  words: VERDICTS,
  required: true,
  vi: 'Do công cụ ghi: kết quả đánh giá.',
  en: "Written by the tool: the tool's verdict.",
} as const

const finding = {
  subject: {
    kind: 'text',
    required: true,
    vi: 'Do công cụ ghi: mã thành phần, hoặc mã kiến trúc khi nội dung còn thiếu.',
    en: "Written by the tool: id of the element, or the architecture's for something missing.",
  },
  verdict,
  level: {
    kind: 'word',
    words: ['error', 'warning', 'note'],
    required: true,
    vi: 'Do công cụ ghi: lỗi, cảnh báo hoặc lưu ý.',
    en: 'Written by the tool: error, warning or note.',
  },
  message: {
    kind: 'text',
    required: true,
    vi: 'Do công cụ ghi: nội dung.',
    en: 'Written by the tool: what was found.',
  },
  fingerprint: {
    kind: 'text',
    required: true,
    vi: 'Do công cụ ghi: dấu hiệu để nhận lại phát hiện này ở lần sau. Không sửa.',
    en: 'Written by the tool: by which the finding is known again. Leave it alone.',
  },
  since,
  previous,
  comment: {
    kind: 'text',
    empty: true,
    vi: 'Ý kiến của người thẩm định về phát hiện này.',
    en: "The reviewer's comment on this finding.",
  },
} as const satisfies Fields

const entry = {
  rule: {
    kind: 'text',
    required: true,
    vi: 'Do công cụ ghi: mã yêu cầu.',
    en: 'Written by the tool: the requirement.',
  },
  title: { kind: 'text', vi: 'Do công cụ ghi: nội dung yêu cầu.', en: 'Written by the tool: what it demands.' },
  severity: {
    kind: 'word',
    words: ['mandatory', 'recommended', 'advisory'],
    vi: 'Do công cụ ghi: bắt buộc, khuyến nghị hoặc lưu ý.',
    en: 'Written by the tool: mandatory, recommended or advisory.',
  },
  verdict,
  partial: {
    kind: 'flag',
    vi: 'Do công cụ ghi: kết quả chỉ trên các thành phần đã khai báo.',
    en: 'Written by the tool: the verdict is only over what is stated.',
  },
  since,
  previous,
  revisit: {
    kind: 'flag',
    vi: 'Công cụ ghi true khi kết quả đã thay đổi sau khi có quyết định. Xem lại quyết định rồi xóa dòng này.',
    en: 'The tool writes true where its verdict changed after the decision. Look at the decision again, then remove the line.',
  },
  findings: {
    kind: 'list',
    fields: finding,
    empty: true,
    vi: 'Do công cụ ghi: phát hiện.',
    en: 'Written by the tool.',
  },
  decision: {
    kind: 'word',
    words: DECISIONS,
    empty: true,
    vi: 'Quyết định: agree (đồng ý với công cụ), satisfied (đáp ứng), violated (chưa đáp ứng), undetermined (chưa đủ cơ sở đánh giá), not-applicable (không áp dụng) hoặc waived (được miễn trừ).',
    en: 'The decision: agree (with the tool), satisfied, violated, undetermined, not-applicable or waived.',
  },
  reason: {
    kind: 'text',
    empty: true,
    vi: 'Lý do; phải có khi quyết định khác kết quả của công cụ.',
    en: "Why; required where the decision differs from the tool's verdict.",
  },
  comment: { kind: 'text', empty: true, vi: 'Ý kiến gửi cơ quan.', en: 'Comment for the agency.' },
  evidenceRequested: {
    kind: 'text',
    empty: true,
    vi: 'Tài liệu, minh chứng đề nghị cơ quan bổ sung.',
    en: 'Documents the agency is asked for.',
  },
} as const satisfies Fields

const reviewer = {
  name: { kind: 'text', empty: true, vi: 'Họ và tên.', en: 'Name.' },
  unit: { kind: 'text', empty: true, vi: 'Đơn vị công tác.', en: 'Unit.' },
  position: { kind: 'text', empty: true, vi: 'Chức vụ, chức danh.', en: 'Position.' },
} as const satisfies Fields

const architecture = {
  id: { kind: 'text', required: true, vi: 'Do công cụ ghi: mã kiến trúc.', en: 'Written by the tool: its id.' },
  title: { kind: 'text', vi: 'Do công cụ ghi: tên văn bản.', en: 'Written by the tool: its title.' },
} as const satisfies Fields

export const review = {
  kind: { kind: 'word', words: ['review'], required: true, vi: 'Luôn là review.', en: 'Always review.' },
  schema: { kind: 'integer', min: 1, required: true, vi: 'Dạng của tệp: 1.', en: 'Form of the file: 1.' },
  lang: {
    kind: 'word',
    words: ['vi', 'en'],
    required: true,
    vi: 'Ngôn ngữ công cụ ghi trong tệp.',
    en: 'Language in which the tool writes in the file.',
  },
  architecture: {
    kind: 'object',
    fields: architecture,
    required: true,
    vi: 'Do công cụ ghi: kiến trúc được thẩm định.',
    en: 'Written by the tool: the architecture reviewed.',
  },
  framework: { kind: 'text', required: true, vi: 'Do công cụ ghi: khung kiến trúc.', en: 'Written by the tool.' },
  asOf: {
    kind: 'day',
    whole: true,
    vi: 'Do công cụ ghi: ngày đánh giá.',
    en: 'Written by the tool: the day assessed.',
  },
  state: {
    kind: 'word',
    words: ['current', 'target'],
    required: true,
    vi: 'Do công cụ ghi: hiện trạng (current) hoặc mục tiêu (target).',
    en: 'Written by the tool: the state assessed.',
  },
  contentHash: { kind: 'text', required: true, vi: 'Do công cụ ghi: mã băm mô hình.', en: 'Written by the tool.' },
  rulesHash: { kind: 'text', required: true, vi: 'Do công cụ ghi: mã băm bộ yêu cầu.', en: 'Written by the tool.' },
  khung: {
    kind: 'text',
    required: true,
    vi: 'Do công cụ ghi: phiên bản Khung.',
    en: 'Written by the tool: its version.',
  },
  agreeTo: {
    kind: 'words',
    words: ['satisfied', 'not-applicable', 'undetermined'],
    empty: true,
    vi: 'Các kết quả của công cụ mà người thẩm định đồng ý chung, không ghi từng mục: satisfied, not-applicable; undetermined nghĩa là đồng ý rằng thông tin đã khai báo chưa đủ để đánh giá và đề nghị cơ quan bổ sung.',
    en: 'Verdicts of the tool the reviewer agrees to as a whole, without a decision on each: satisfied, not-applicable; undetermined agrees that what was declared is not enough to assess, and asks the agency to supplement it.',
  },
  requirements: {
    kind: 'list',
    fields: entry,
    required: true,
    vi: 'Mỗi yêu cầu một mục.',
    en: 'An entry for each requirement.',
  },
  problems: {
    kind: 'list',
    fields: finding,
    empty: true,
    vi: 'Do công cụ ghi: vấn đề của tệp mô hình, bộ yêu cầu và miễn trừ.',
    en: 'Written by the tool: problems of model files, rules and waivers.',
  },
  obsolete: {
    kind: 'list',
    fields: entry,
    empty: true,
    vi: 'Mục của những yêu cầu không còn trong bộ yêu cầu.',
    en: 'Entries of requirements that no longer exist.',
  },
  conclusion: {
    kind: 'word',
    words: CONCLUSIONS,
    empty: true,
    vi: 'Kết luận: approve (đề nghị phê duyệt), amend (đề nghị chỉnh sửa, bổ sung) hoặc insufficient (chưa đủ điều kiện).',
    en: 'Conclusion: approve, amend or insufficient.',
  },
  reviewer: { kind: 'object', fields: reviewer, empty: true, vi: 'Người thẩm định.', en: 'The reviewer.' },
  date: {
    kind: 'day',
    whole: true,
    empty: true,
    vi: 'Ngày thẩm định, dạng 2020-09-30.',
    en: 'Day of the review, as 2020-09-30.',
  },
  comments: { kind: 'text', empty: true, vi: 'Ý kiến chung.', en: 'General comments.' },
  letterhead: { ...letterheadField, empty: true },
} as const satisfies Fields
