import { type InterfaceWords, interfaceWords } from '../text/interface.ts'
import type { Lang } from '../text/words.ts'

/** What only reports say, the two languages side by side: one that is missing does not compile. */
const own = {
  byArchitecture: { vi: 'Kết quả theo kiến trúc', en: 'Results by architecture' },
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
  dataDay: { vi: 'Ngày của số liệu', en: 'Day of the data' },
  dataBefore: {
    vi: (day: string) => `${day} (trước ngày đánh giá; tình trạng sau ngày này chưa được khai báo)`,
    en: (day: string) => `${day} (before the day assessed; later changes are not in the model)`,
  },
  dataProjected: {
    vi: (day: string) => `${day} (trước ngày đánh giá; sau ngày này tính theo lộ trình đã khai báo)`,
    en: (day: string) => `${day} (before the day assessed; later days are projected from the stated roadmap)`,
  },
  dataAfter: {
    vi: (day: string) => `${day} (sau ngày đánh giá)`,
    en: (day: string) => `${day} (after the day assessed)`,
  },
  modelSource: { vi: 'Nguồn của mô hình', en: 'Source of the model' },
  description: { vi: 'Mô tả', en: 'Description' },
  source: { vi: 'Nguồn thông tin', en: 'Source' },
  known: { vi: 'Mức độ khai báo', en: 'How much is stated' },
  inPart: {
    vi: (sections: string) => `Mới khai báo một phần: ${sections}`,
    en: (sections: string) => `Stated in part: ${sections}`,
  },
  absent: {
    vi: (sections: string) => `Chưa khai báo: ${sections}`,
    en: (sections: string) => `Not stated: ${sections}`,
  },
  complete: { vi: 'Mọi mục đều được khai báo đầy đủ', en: 'Every section is stated in full' },
  notStated: { vi: 'chưa khai báo', en: 'not stated' },
  values: { vi: (count: number) => `${count} giá trị`, en: (count: number) => `${count} values` },
  unknownFramework: { vi: (id: string) => `${id} (không được hỗ trợ)`, en: (id: string) => `${id} (not supported)` },
  provenance: { vi: 'Độ tin cậy của căn cứ', en: 'Verification of the sources' },
  // Requirements
  deadlinePassed: { vi: 'đã quá hạn', en: 'passed' },
  deadlineToday: { vi: 'đến hạn trong ngày đánh giá', en: 'due on the day assessed' },
  deadlineStill: { vi: 'chưa đến hạn', en: 'still ahead' },
  overdue: {
    vi: (count: number, titles: string) =>
      `${count} yêu cầu bắt buộc đã quá thời hạn tại ngày đánh giá mà chưa đáp ứng hoặc chưa đủ cơ sở đánh giá: ${titles}`,
    en: (count: number, titles: string) =>
      `${count} mandatory ${count === 1 ? 'requirement is past its deadline' : 'requirements are past their deadline'} on the day assessed and not satisfied or cannot be decided: ${titles}`,
  },
  violated: { vi: 'Yêu cầu chưa đáp ứng', en: 'Requirements not satisfied' },
  noneViolated: { vi: 'Không có yêu cầu nào chưa đáp ứng.', en: 'No requirement is unsatisfied.' },
  undetermined: { vi: 'Yêu cầu chưa đủ cơ sở đánh giá', en: 'Requirements about which not enough is known' },
  noneUndetermined: {
    vi: 'Mọi yêu cầu áp dụng đều đủ cơ sở đánh giá.',
    en: 'Enough is known about every requirement.',
  },
  missing: { vi: 'Thông tin còn thiếu', en: 'Missing statement' },
  howToState: {
    vi: 'Bổ sung thông tin còn thiếu vào mô hình. Nếu thực tế không có, khai báo mục đó bằng danh sách rỗng (`[]`) và không nêu tên mục trong `partial`.',
    en: 'Add what is missing to the model. If there is none in fact, state the section as an empty list (`[]`) and do not name it in `partial`.',
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
  // Baseline
  sinceBaseline: { vi: 'So với danh sách ghi nhận trước', en: 'Against the baseline' },
  newCounts: { vi: (counts: string) => `Phát hiện mới: ${counts}`, en: (counts: string) => `New findings: ${counts}` },
  knownBefore: { vi: 'đã ghi nhận trước', en: 'recorded before' },
  knownCount: {
    vi: (count: number) => `${count} phát hiện đã được ghi nhận trước`,
    en: (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'} recorded before`,
  },
  fixedCount: {
    vi: (count: number) => `${count} phát hiện đã ghi nhận nay không còn`,
    en: (count: number) => `${count} recorded ${count === 1 ? 'finding is' : 'findings are'} gone`,
  },
  // Law
  applyFrom: {
    vi: (day: string) =>
      `Các yêu cầu được áp dụng từ ngày ban hành khung (${day}); văn bản ban hành sau ngày đánh giá được nêu để đối chiếu và để biết thời hạn.`,
    en: (day: string) =>
      `Requirements apply from the framework's date (${day}); documents issued after the day assessed are named for reference and for their deadlines.`,
  },
  otherBases: { vi: 'Căn cứ khác', en: 'Other bases' },
  verifiedDocument: { vi: 'Mức độ kiểm chứng số, ngày, hiệu lực', en: 'Number, dates and force verified' },
  legendText: {
    vi: 'Dẫn lại: thấy trong văn bản hoặc trang khác; theo báo chí; theo thực tiễn, do công cụ đặt ra: không trích từ văn bản; chưa kiểm chứng: theo trí nhớ. Lỗi: yêu cầu bắt buộc chưa đáp ứng, đã đến hạn hoặc không ghi thời hạn; cảnh báo: yêu cầu khuyến nghị, hoặc bắt buộc chưa đến hạn; lưu ý: nội dung khác.',
    en: 'Quoted second-hand: seen in another text or page; reported by the press; from practice, set by the tool: not quoted from a document; not verified: from memory. Error: a mandatory requirement not satisfied, due or without a known deadline; warning: a recommended one, or a mandatory one not yet due; note: anything else.',
  },
  content: { vi: 'Nội dung', en: 'Content' },
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
  superseded: { vi: (day: string) => `được thay thế từ ngày ${day}`, en: (day: string) => `superseded on ${day}` },
  replacedBy: {
    vi: (day: string, by: string) => `được thay thế từ ngày ${day} bằng ${by}`,
    en: (day: string, by: string) => `superseded on ${day} by ${by}`,
  },
  noDocument: { vi: '–', en: '–' },
  notIssued: { vi: 'chưa ban hành', en: 'not yet issued' },
  notEffective: {
    vi: (day: string) => `chưa có hiệu lực (từ ngày ${day})`,
    en: (day: string) => `not yet in force (from ${day})`,
  },
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
