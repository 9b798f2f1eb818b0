import { quoted } from '../phrases.ts'
import { formatNumber } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** What is wrong with an agency's own template of a document. Each says where, so that it is found again. */
export const templates = {
  'template.syntax': {
    vi: a =>
      `Mẫu sai cú pháp tại ${a.at}, gần ${quoted(a.near)}. Kiểm tra ngoặc nhọn có đủ cặp, các lệnh if, each, unless, with được đóng lại.`,
    en: a =>
      `The template is malformed at ${a.at}, near ${quoted(a.near)}. Check that braces come in pairs and that if, each, unless and with are closed.`,
  },
  'template.unknown-helper': {
    vi: a => `Không có lệnh ${quoted(a.found)} dùng được trong mẫu (${a.at}). Các lệnh: ${a.allowed}.`,
    en: a => `There is no helper ${quoted(a.found)} for templates (${a.at}). There are: ${a.allowed}.`,
  },
  'template.unknown-name': {
    vi: a =>
      `Không có nội dung tên ${quoted(a.found)} (${a.at}).${a.allowed === '' ? '' : ` Ở chỗ này có: ${a.allowed}.`} Các tên nêu trong docs/templates.vi.md.`,
    en: a =>
      `There is nothing of the name ${quoted(a.found)} (${a.at}).${a.allowed === '' ? '' : ` Here there are: ${a.allowed}.`} The names stand in docs/templates.md.`,
  },
  'template.unknown-part': {
    vi: a => `Lệnh ${quoted(a.helper)} không nhận ${quoted(a.found)} (${a.at}). Dùng một trong các từ: ${a.allowed}.`,
    en: a => `The helper ${quoted(a.helper)} does not take ${quoted(a.found)} (${a.at}). Use one of: ${a.allowed}.`,
  },
  'template.helper-use': {
    vi: a =>
      `Lệnh ${quoted(a.helper)} dùng sai cách (${a.at}). Lệnh này cần ${a.exact ? 'đúng' : 'ít nhất'} ${a.least} giá trị theo sau, ${a.block ? 'được mở bằng dấu # và có chỗ đóng' : 'không mở bằng dấu # và không có chỗ đóng'}.`,
    en: a =>
      `The helper ${quoted(a.helper)} is used in the wrong way (${a.at}). It takes ${a.exact ? 'exactly' : 'at least'} ${a.least === 1 ? '1 value' : `${a.least} values`}, and is ${a.block ? 'opened with # and closed' : 'neither opened with # nor closed'}.`,
  },
  'template.other-template': {
    vi: a => `Mẫu không được gọi mẫu khác hoặc khai báo lệnh mới (${a.at}). Ghi nội dung trực tiếp trong mẫu.`,
    en: a =>
      `A template cannot call another one or declare helpers (${a.at}). Write the content into the template itself.`,
  },
  'template.endless': {
    vi: a => `Mẫu tạo ra quá nhiều nội dung (${a.at}). Bớt các vòng each lồng nhau.`,
    en: a => `The template makes too much (${a.at}). Use fewer loops (each) within each other.`,
  },
  'template.no-words': {
    vi: a =>
      `Mẫu ${a.at} in ra cả một nhóm nội dung, không phải chữ. Ghi tên từng nội dung trong nhóm, ví dụ facts.title thay cho facts.`,
    en: a =>
      `The template ${a.at} prints a whole group of contents, which is no text. Name one of them, such as facts.title in place of facts.`,
  },
  'template.figure-lost': {
    vi: a =>
      `Sơ đồ đặt trong đề mục, bảng hoặc danh sách của mẫu ${a.at} thì không hiện được. Đặt lệnh figure trên dòng riêng.`,
    en: a =>
      `A picture in a heading, table or list of the template ${a.at} cannot be shown. Put figure on a line of its own.`,
  },
  'template.outside': {
    vi: a => `Mẫu ${a.at} là liên kết dẫn ra ngoài thư mục mẫu nên không được đọc. Chép tệp vào thư mục mẫu.`,
    en: a =>
      `The template ${a.at} is a link that leads out of its folder and is not read. Copy the file into the folder.`,
  },
  'template.not-text': {
    vi: a => `Mẫu ${a.at} không phải văn bản UTF-8. Lưu lại tệp với bảng mã UTF-8.`,
    en: a => `The template ${a.at} is no text in UTF-8. Save it as UTF-8.`,
  },
  'template.too-many-tags': {
    vi: a =>
      `Mẫu “${a.at}” có quá nhiều thẻ (hai dấu ngoặc nhọn) hoặc lồng nhau quá sâu (tối đa ${formatNumber(a.tags, 'vi')} thẻ, ${formatNumber(a.depth, 'vi')} cấp). Rút gọn mẫu.`,
    en: a =>
      `The template “${a.at}” has too many tags in double braces, or nests them too deeply (at most ${formatNumber(a.tags, 'en')} tags, ${formatNumber(a.depth, 'en')} levels). Shorten it.`,
  },
  'template.too-large': {
    vi: a =>
      `Mẫu ${a.at} lớn ${formatNumber(a.kilobytes, 'vi')} KB, vượt mức ${formatNumber(a.limit, 'vi')} KB. Rút ngắn mẫu.`,
    en: a =>
      `The template ${a.at} has ${formatNumber(a.kilobytes, 'en')} KB; the most allowed is ${formatNumber(a.limit, 'en')} KB. Shorten it.`,
  },
} satisfies MessagesOf<'template'>
