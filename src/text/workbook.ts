import type { Word } from './lang.ts'

/** What only the workbook of a report says. Names of sheets have at most 31 characters. */
export const workbookWords = {
  sheets: {
    summary: { vi: 'Tổng hợp', en: 'Summary' },
    requirements: { vi: 'Yêu cầu', en: 'Requirements' },
    findings: { vi: 'Phát hiện', en: 'Findings' },
    undetermined: { vi: 'Chưa đủ cơ sở', en: 'Not enough known' },
    problems: { vi: 'Vấn đề của tệp', en: 'Problems of files' },
    waivers: { vi: 'Miễn trừ', en: 'Waivers' },
    documents: { vi: 'Căn cứ', en: 'Documents' },
    'function-application': { vi: 'Nghiệp vụ - ứng dụng', en: 'Functions - applications' },
    'application-data': { vi: 'Ứng dụng - dữ liệu', en: 'Applications - data' },
    'unit-function': { vi: 'Đơn vị - nghiệp vụ', en: 'Units - functions' },
    gap: { vi: 'Khoảng cách', en: 'Gap' },
    turns: { vi: 'Kết quả thay đổi', en: 'Verdicts that change' },
    timeline: { vi: 'Kết quả theo thời gian', en: 'Verdicts over time' },
  },
  titles: {
    requirements: { vi: 'Kết quả theo từng yêu cầu', en: 'Results by requirement' },
    findings: { vi: 'Các phát hiện', en: 'Findings' },
  },
  notes: {
    requirements: {
      vi: 'Hai cột cuối dành cho người thẩm định. Màu chỉ nhắc lại kết quả đã ghi bằng chữ.',
      en: 'The last two columns are for the reviewer. Colours only repeat what the words say.',
    },
    findings: {
      vi: 'Mỗi dòng là một phát hiện: nội dung cơ quan đã khai báo, vị trí trong mô hình và cách khắc phục.',
      en: 'A line for each finding: what the agency states, where in the model, and how to put it right.',
    },
  },
  deadlineState: { vi: 'Tình trạng thời hạn', en: 'State of the deadline' },
  level: { vi: 'Mức', en: 'Level' },
  recorded: { vi: 'Ghi nhận', en: 'Recorded' },
  opinionNote: {
    vi: 'Chọn trong danh sách: đồng ý với công cụ, hoặc kết luận của người thẩm định. Muốn ghi thành hồ sơ thẩm định, dùng lệnh khung review start.',
    en: "Choose from the list: agrees with the tool, or the reviewer's own verdict. For a review on file: khung review start.",
  },
  remarkNote: { vi: 'Ghi chú tự do.', en: 'Free remarks.' },
} satisfies Record<string, Word | Record<string, Word>>
