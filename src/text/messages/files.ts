import { choices } from '../phrases.ts'
import { formatNumber } from '../words.ts'
import { reason } from './reasons.ts'
import type { MessagesOf } from './table.ts'
import { yamlError } from './yaml-errors.ts'

/** Reading files and YAML. */
export const files = {
  'yaml.syntax': {
    vi: a => `Cú pháp YAML không hợp lệ: ${yamlError(a.detail, 'vi')}. Sửa lại chỗ này thì phần sau mới được đọc đúng.`,
    en: a => `Invalid YAML: ${yamlError(a.detail, 'en')}. Correct this place so that what follows is read as meant.`,
  },
  'yaml.tab': {
    vi: () => 'Đầu dòng có ký tự Tab; YAML chỉ cho phép thụt dòng bằng dấu cách. Thay mỗi Tab bằng hai dấu cách.',
    en: () => 'The line is indented with a tab; YAML allows only spaces. Replace each tab with two spaces.',
  },
  'yaml.duplicate-key': {
    vi: a =>
      `Trường \`${a.key}\` được ghi hai lần trong cùng một nhóm; mỗi trường chỉ được ghi một lần, ở đây lần ghi đầu được dùng. Xóa hoặc gộp lần ghi sau.`,
    en: a =>
      `The field \`${a.key}\` stands twice in the same group; a field may stand once, and the first is used. Remove or merge the second.`,
  },
  'yaml.several-documents': {
    vi: () =>
      'Tệp có nhiều tài liệu YAML (ngăn cách bằng `---`); mỗi tệp chỉ được có một. Tách phần sau thành tệp riêng.',
    en: () =>
      'The file holds several YAML documents (separated by `---`); one is allowed. Move the rest to files of their own.',
  },
  'yaml.merge-key': {
    vi: () => 'Khóa gộp `<<` không thuộc YAML 1.2 và không được dùng. Ghi đầy đủ các trường cần thiết.',
    en: () => 'The merge key `<<` is no part of YAML 1.2 and is not allowed. Write the fields out.',
  },
  'yaml.tag': {
    vi: a =>
      `Nhãn YAML \`${a.tag}\` không được dùng; chỉ cho phép văn bản, số, true, false, danh sách và nhóm trường. Bỏ nhãn.`,
    en: a =>
      `The YAML tag \`${a.tag}\` is not allowed; use text, numbers, true, false, lists and groups of fields. Remove the tag.`,
  },
  'yaml.unknown-alias': {
    vi: a =>
      `Bí danh \`${a.alias}\` không trỏ tới neo (&) nào đứng trước nó, hoặc trỏ tới chính nhóm chứa nó. Sửa tên bí danh, hoặc ghi trực tiếp giá trị.`,
    en: a =>
      `The alias \`${a.alias}\` names no anchor (&) before it, or the very group it stands in. Correct its name, or write the value out.`,
  },
  'yaml.too-many-aliases': {
    vi: a =>
      `Tệp dùng quá nhiều bí danh (*); tối đa ${formatNumber(a.limit, 'vi')}. Ghi trực tiếp giá trị thay cho bí danh.`,
    en: a =>
      `The file uses too many aliases (*); at most ${formatNumber(a.limit, 'en')} are allowed. Write the values out.`,
  },
  'yaml.too-deep': {
    vi: a =>
      `Cấu trúc lồng nhau quá sâu; tối đa ${formatNumber(a.limit, 'vi')} cấp. Giảm số cấp thụt dòng hoặc số ngoặc lồng nhau.`,
    en: a =>
      `The structure is nested too deeply; at most ${formatNumber(a.limit, 'en')} levels are allowed. Use fewer levels or brackets.`,
  },
  'yaml.too-many-values': {
    vi: a =>
      `Tệp có quá nhiều giá trị nên không được đọc; tối đa khoảng ${formatNumber(a.limit, 'vi')}. Chia thành nhiều tệp.`,
    en: a =>
      `The file has too many values and was not read; about ${formatNumber(a.limit, 'en')} are allowed. Split it into several files.`,
  },
  'yaml.too-long-to-explain': {
    vi: () =>
      'Tệp có lỗi cú pháp YAML, hoặc dùng neo, bí danh, nhãn, và quá dài để chỉ ra chỗ nào. Chia thành nhiều tệp rồi kiểm tra lại.',
    en: () =>
      'The file has an error of YAML syntax, or uses anchors, aliases or tags, and is too long to say where. Split it into several files and check again.',
  },
  'file.not-text': {
    vi: () => 'Tệp không phải văn bản UTF-8 nên không đọc được. Lưu lại tệp với bảng mã UTF-8.',
    en: () => 'The file is no UTF-8 text and was not read. Save it in UTF-8.',
  },
  'file.too-large': {
    vi: a =>
      `Tệp có dung lượng ${formatNumber(a.megabytes, 'vi')} MB, vượt mức tối đa ${formatNumber(a.limit, 'vi')} MB nên không được đọc. Chia thành nhiều tệp.`,
    en: a =>
      `The file has ${formatNumber(a.megabytes, 'en')} MB, more than the ${formatNumber(a.limit, 'en')} MB allowed, and was not read. Split it into several files.`,
  },
  'file.unreadable': {
    vi: a => `Không đọc được tệp: ${reason(a.reason, 'vi')}. Kiểm tra tệp và quyền truy cập.`,
    en: a => `The file cannot be read: ${reason(a.reason, 'en')}. Check the file and its permissions.`,
  },
  'file.outside': {
    vi: () => 'Liên kết trỏ ra ngoài thư mục của kiến trúc nên không được đọc. Chép tệp vào trong thư mục.',
    en: () =>
      'The link leads out of the folder of the architecture and was not followed. Copy the file into the folder.',
  },
  'file.no-section': {
    vi: a =>
      `Tệp không có mục nào của mô hình nên không được tính là một phần của kiến trúc. Các mục được dùng: ${choices(a.sections, 'vi')}.`,
    en: a =>
      `The file has no section of a model and does not count as part of the architecture. Sections: ${choices(a.sections, 'en')}.`,
  },
} satisfies MessagesOf<'yaml' | 'file'>
