import { type InterfaceWords, interfaceWords } from '../text/interface.ts'
import type { Lang } from '../text/words.ts'

/** What only reports say, the two languages side by side: one that is missing does not compile. */
const own = {
  // Facts
  document: { vi: 'Văn bản kiến trúc', en: 'Architecture document' },
  versionIs: { vi: (version: string) => `phiên bản ${version}`, en: (version: string) => `version ${version}` },
  decision: { vi: 'Văn bản ban hành khung', en: 'Framework issued by' },
  assessed: { vi: 'Trạng thái, ngày đánh giá', en: 'State and day assessed' },
  onDay: {
    vi: (state: string, day: string) => `${state}, ngày ${day}`,
    en: (state: string, day: string) => `${state} state, ${day}`,
  },
  onNoDay: { vi: (state: string) => `${state}, chưa rõ ngày`, en: (state: string) => `${state} state, day unknown` },
  known: { vi: 'Mức độ khai báo', en: 'How much is stated' },
  inPart: {
    vi: (sections: string) => `Mới khai một phần: ${sections}`,
    en: (sections: string) => `In part only: ${sections}`,
  },
  absent: { vi: (sections: string) => `Chưa khai: ${sections}`, en: (sections: string) => `Not at all: ${sections}` },
  complete: { vi: 'Mọi mục đều được khai đầy đủ', en: 'Every section is stated in full' },
  notStated: { vi: 'chưa khai', en: 'not stated' },
  unknownFramework: { vi: (id: string) => `${id} (không được hỗ trợ)`, en: (id: string) => `${id} (not supported)` },
  provenance: { vi: 'Độ tin cậy của căn cứ', en: 'Standing of the sources' },
  // Requirements
  deadlinePassed: { vi: 'đã đến hạn', en: 'reached' },
  deadlineStill: { vi: 'chưa đến hạn', en: 'still ahead' },
  violated: { vi: 'Yêu cầu chưa đáp ứng', en: 'Requirements not satisfied' },
  noneViolated: { vi: 'Không có yêu cầu nào chưa đáp ứng.', en: 'No requirement is violated.' },
  undetermined: { vi: 'Yêu cầu chưa đủ cơ sở đánh giá', en: 'Requirements about which not enough is known' },
  noneUndetermined: {
    vi: 'Mọi yêu cầu áp dụng đều đủ cơ sở đánh giá.',
    en: 'Enough is known about every requirement.',
  },
  missing: { vi: 'Thông tin còn thiếu', en: 'Missing statement' },
  howToState: {
    vi: 'Khai thông tin còn thiếu vào mô hình. Nếu thực tế không có, khai mục đó là đầy đủ: danh sách rỗng, không nêu trong `partial`.',
    en: 'State in the model what is missing. If there is none in fact, state the section in full: an empty list, not named in `partial`.',
  },
  others: {
    vi: (count: number) => `và ${count} nội dung khác`,
    en: (count: number) => `and ${count} more`,
  },
  problems: {
    vi: 'Vấn đề của tệp mô hình, bộ yêu cầu và miễn trừ',
    en: 'Problems of model files, rules and waivers',
  },
  problemsMean: {
    vi: 'Những điểm dưới đây không phải yêu cầu của khung kiến trúc nhưng cần xử lý để kết quả đáng tin cậy.',
    en: 'These are no requirements of the framework, but the results can be relied upon only when they are solved.',
  },
  related: { vi: 'Liên quan', en: 'Related' },
  // Waivers
  waiversInForce: { vi: 'Miễn trừ đang có hiệu lực', en: 'Waivers in force' },
  noWaivers: { vi: 'Không có miễn trừ nào đang có hiệu lực.', en: 'No waiver is in force.' },
  approval: { vi: 'Văn bản chấp thuận', en: 'Decision' },
  applied: { vi: 'Được áp dụng', en: 'Applied' },
  // Law
  successors: { vi: 'Khung kiến trúc kế tiếp', en: 'Frameworks that followed' },
  successorsMean: {
    vi: 'Kiến trúc được đánh giá theo khung đã chọn; khung ban hành sau không chấm dứt các yêu cầu của khung này.',
    en: 'The architecture is judged by the framework it names; later frameworks end none of its requirements.',
  },
  afterDay: { vi: 'ban hành sau ngày đánh giá', en: 'issued after the day assessed' },
  byDay: { vi: 'đã ban hành tại ngày đánh giá', en: 'issued by the day assessed' },
  documentNumber: { vi: 'Số, ký hiệu', en: 'Number' },
  documentTitle: { vi: 'Nội dung', en: 'Subject' },
  issued: { vi: 'Ngày ban hành', en: 'Issued' },
  force: { vi: 'Hiệu lực tại ngày đánh giá', en: 'In force on the day assessed' },
  inForce: { vi: 'còn hiệu lực', en: 'in force' },
  notKnownEnded: { vi: 'chưa ghi nhận hết hiệu lực', en: 'not known to have ended' },
  ended: { vi: (day: string) => `hết hiệu lực từ ngày ${day}`, en: (day: string) => `ended on ${day}` },
  notIssued: { vi: 'chưa ban hành', en: 'not yet issued' },
  notEffective: { vi: (day: string) => `có hiệu lực từ ngày ${day}`, en: (day: string) => `takes effect on ${day}` },
  dayUnknown: { vi: 'chưa rõ ngày', en: 'day unknown' },
  cited: { vi: 'Số yêu cầu viện dẫn', en: 'Requirements citing it' },
  // Model
  connection: { vi: 'Kết nối', en: 'Connection' },
  network: { vi: 'Mạng', en: 'Network' },
  made: { vi: 'Đã hoàn thành', en: 'Complete' },
  notYet: { vi: 'chưa', en: 'no' },
  // HTML
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  overview: { vi: 'Sơ đồ tổng thể kiến trúc', en: 'Overview of the architecture' },
  integration: { vi: 'Sơ đồ kết nối, tích hợp', en: 'Connections and integration' },
  search: { vi: 'Tìm trong bảng (không cần gõ dấu)', en: 'Search the table (marks may be left out)' },
  filter: { vi: 'Lọc theo kết quả', en: 'Filter by result' },
  everyVerdict: { vi: 'Tất cả kết quả', en: 'Every result' },
  shown: { vi: 'yêu cầu được hiển thị', en: 'requirements shown' },
} satisfies Record<string, Record<Lang, string | ((...values: never[]) => string)>>

type Own = typeof own
/** The words all outputs share, and those of reports. */
export type Labels = InterfaceWords & { readonly [K in keyof Own]: Own[K]['vi'] }

const labelsIn = (lang: Lang): Labels => ({
  ...interfaceWords[lang],
  ...(Object.fromEntries(Object.entries(own).map(([key, word]) => [key, word[lang]])) as Omit<
    Labels,
    keyof InterfaceWords
  >),
})

export const LABELS: Readonly<Record<Lang, Labels>> = { vi: labelsIn('vi'), en: labelsIn('en') }
