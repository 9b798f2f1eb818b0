import { didYouMean, sectionsNamed } from '../phrases.ts'
import type { MessagesOf } from './table.ts'

/** References between elements, and to other architectures and national systems. */
export const linking = {
  'link.duplicate-id': {
    vi: a =>
      `Mã \`${a.id}\` đã được dùng cho một thành phần khác; mỗi mã chỉ dùng một lần trong kiến trúc. Đổi một trong hai mã.`,
    en: a =>
      `The id \`${a.id}\` is already taken by another element; an id stands for one element of the architecture. Change one of them.`,
  },
  'link.duplicate-architecture': {
    vi: a => `Hai kiến trúc cùng có mã \`${a.id}\`; mã kiến trúc không được trùng nhau. Đổi \`id\` của một trong hai.`,
    en: a =>
      `Two architectures have the id \`${a.id}\`; ids of architectures must differ. Change the \`id\` of one of them.`,
  },
  'link.first-here': {
    vi: a => `\`${a.id}\` được khai báo lần đầu ở đây.`,
    en: a => `\`${a.id}\` is first declared here.`,
  },
  'link.unknown-reference': {
    vi: a =>
      `Không có thành phần \`${a.reference}\` mà trường \`${a.field}\` trỏ tới.${didYouMean(a.nearest, 'vi')} ${a.sections === '' ? 'Ghi mã của hệ thống quốc gia dạng `national/…`.' : `Ghi mã có trong ${sectionsNamed(a.sections, 'vi')}, hoặc khai báo thêm thành phần này.`}`,
    en: a =>
      `The field \`${a.field}\` refers to \`${a.reference}\`, which does not exist.${didYouMean(a.nearest, 'en')} ${a.sections === '' ? 'Give the id of a national system, `national/…`.' : `Give an id from the ${sectionsNamed(a.sections, 'en')}, or declare the element.`}`,
  },
  'link.absent-section': {
    vi: a =>
      `Chưa kiểm tra được \`${a.reference}\` vì mô hình chưa có ${sectionsNamed(a.sections, 'vi')}. Khai báo thành phần này ở đó.`,
    en: a =>
      `\`${a.reference}\` cannot be checked, for the model has no ${sectionsNamed(a.sections, 'en')}. Declare the element there.`,
  },
  'link.perhaps-unread': {
    vi: a =>
      `Chưa tìm thấy \`${a.reference}\`; thành phần này có thể nằm ở phần của mô hình chưa đọc được. Sửa các lỗi của mô hình rồi kiểm tra lại.`,
    en: a =>
      `\`${a.reference}\` was not found; it may stand in a part of the model that could not be read. Mend the errors of the model and check again.`,
  },
  'link.unknown-national': {
    vi: a =>
      `Không có hệ thống quốc gia \`${a.reference}\` trong danh mục của khung kiến trúc.${didYouMean(a.nearest, 'vi')} Ghi mã có trong danh mục; hệ thống không có trong danh mục thì ghi vào trường \`description\`.`,
    en: a =>
      `There is no national system \`${a.reference}\` in the catalogue of the framework.${didYouMean(a.nearest, 'en')} Use an id of the catalogue; name a system that is not in it under \`description\`.`,
  },
  'link.unknown-foreign': {
    vi: a =>
      `Kiến trúc \`${a.architecture}\` không có thành phần \`${a.reference}\`. Ghi đúng mã của thành phần, hoặc đề nghị cơ quan đó khai báo.`,
    en: a =>
      `The architecture \`${a.architecture}\` has no element \`${a.reference}\`. Correct the id, or ask that agency to declare the element.`,
  },
  'link.foreign-not-given': {
    vi: a =>
      `Chưa kiểm tra được \`${a.reference}\` vì kiến trúc \`${a.architecture}\` không nằm trong các đường dẫn đã chỉ định. Chỉ định thêm thư mục của kiến trúc đó.`,
    en: a =>
      `\`${a.reference}\` cannot be checked, for the architecture \`${a.architecture}\` is not among the paths given. Give its folder as well.`,
  },
  'link.unknown-meets': {
    vi: a =>
      `Trường \`meets\` ghi yêu cầu \`${a.rule}\` không có trong bộ yêu cầu.${didYouMean(a.nearest, 'vi')} Xem danh sách bằng \`khung rules\`.`,
    en: a =>
      `The field \`meets\` names the requirement \`${a.rule}\`, which does not exist.${didYouMean(a.nearest, 'en')} List them with \`khung rules\`.`,
  },
} satisfies MessagesOf<'link'>
