import { VERIFIED } from '../../findings/finding.ts'
import type { Fields } from '../fields.ts'

/** The fields of an agency's own catalogue file (`kind: catalogue`). It is no part of a model, but written like one. */

const verified = {
  kind: 'word',
  words: VERIFIED,
  required: true,
  vi: 'Mức kiểm chứng: original (đã đọc văn bản), second-hand (dẫn lại), press (báo chí), practice (thực tiễn), unverified (chưa đối chiếu).',
  en: 'How well verified: original (text read), second-hand, press, practice or unverified.',
} as const

const entry = {
  code: {
    kind: 'text',
    required: true,
    vi: 'Mã hoặc tên như văn bản quy định; đặt trong dấu nháy.',
    en: 'The code or name as the document has it; put it in quotes.',
  },
  name: { kind: 'bilingual', required: true, vi: 'Tên gọi.', en: 'What it is called.' },
  parent: {
    kind: 'text',
    vi: 'Mã cấp trên, có trong cùng danh mục.',
    en: 'Code of the entry above it, in the same catalogue.',
  },
  aliases: { kind: 'texts', vi: 'Các cách viết khác.', en: 'Other ways of writing it.' },
  note: { kind: 'bilingual', vi: 'Ghi chú.', en: 'Note.' },
} as const satisfies Fields

const wholeDay = { vi: 'dạng 2020-09-30', en: 'as 2020-09-30' }

const document = {
  id: {
    kind: 'id',
    required: true,
    vi: 'Mã của văn bản, dùng ở căn cứ của yêu cầu.',
    en: 'Id by which rules cite it.',
  },
  kind: {
    kind: 'word',
    words: ['legal', 'other'],
    vi: 'legal (văn bản, mặc định) hoặc other (căn cứ không phải văn bản).',
    en: 'legal (default) or other, for a ground that is no legal document.',
  },
  number: { kind: 'text', required: true, vi: 'Loại, số, ký hiệu như khi viện dẫn.', en: 'Kind and number, as cited.' },
  numberEn: { kind: 'text', vi: 'Cách viện dẫn bằng tiếng Anh.', en: 'As cited in English.' },
  title: { kind: 'bilingual', vi: 'Trích yếu.', en: 'Subject.' },
  date: { kind: 'day', whole: true, vi: `Ngày ban hành, ${wholeDay.vi}.`, en: `Date of issue, ${wholeDay.en}.` },
  year: {
    kind: 'integer',
    min: 1900,
    max: 2100,
    vi: 'Năm ban hành, khi chưa rõ ngày.',
    en: 'Year of issue, where the day is not known.',
  },
  effective: {
    kind: 'day',
    whole: true,
    vi: `Ngày hiệu lực, ${wholeDay.vi}.`,
    en: `Day it takes effect, ${wholeDay.en}.`,
  },
  ended: {
    kind: 'day',
    whole: true,
    vi: `Ngày đầu tiên hết hiệu lực, ${wholeDay.vi}.`,
    en: `First day it is no longer in force, ${wholeDay.en}.`,
  },
  replacedBy: { kind: 'text', vi: 'Mã của văn bản thay thế.', en: 'Id of the document that replaced it.' },
  note: { kind: 'bilingual', vi: 'Ghi chú.', en: 'Note.' },
  verified,
  source: {
    kind: 'text',
    vi: 'Nguồn; không ghi: nguồn của danh mục.',
    en: 'Where it is from; when absent, the source of the catalogue.',
  },
} as const satisfies Fields

export const catalogue = {
  kind: { kind: 'word', words: ['catalogue'], required: true, vi: 'Luôn là catalogue.', en: 'Always catalogue.' },
  catalogue: {
    kind: 'text',
    required: true,
    vi: 'Tên danh mục: BRM, DRM, ARM, TRM, SRM, standards để bổ sung danh mục của khung, hoặc tên riêng.',
    en: "Name of the catalogue: BRM, DRM, ARM, TRM, SRM or standards to add to the framework's, or a name of your own.",
  },
  title: { kind: 'bilingual', required: true, vi: 'Tên gọi của danh mục.', en: 'Title of the catalogue.' },
  source: {
    kind: 'text',
    required: true,
    vi: 'Văn bản hoặc nguồn của danh mục.',
    en: 'Document or source it is from.',
  },
  verified,
  complete: {
    kind: 'flag',
    required: true,
    vi: 'true: danh mục đầy đủ, mã không có trong danh mục là sai; false: mã không có trong danh mục là chưa đủ cơ sở đánh giá.',
    en: 'true: complete, what is not in it is wrong; false: what is not in it cannot be judged.',
  },
  entries: { kind: 'list', fields: entry, required: true, vi: 'Các mục của danh mục.', en: 'Its entries.' },
  documents: {
    kind: 'list',
    fields: document,
    vi: 'Văn bản của cơ quan để các yêu cầu riêng viện dẫn ở basis.',
    en: "Documents of the agency's own, for its rules to cite under basis.",
  },
} as const satisfies Fields
