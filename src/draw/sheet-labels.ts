import { formatNumber } from '../text/words.ts'
import type { Lang } from './picture.ts'

/** Words of pictures on several sheets: `tờ`, for in a document `trang 5` would be its fifth page. */
const vi = {
  sheet: (number: number, of: number) => `tờ ${number}/${of}`,
  pagePart: (number: number, of: number) => `phần ${number}/${of}`,
  inPart: (part: number) => `phần ${part}`,
  /** Said by a summary in a document without the other sheets. */
  elsewhere: (sheets: string, command: string) =>
    `Tài liệu này chỉ có tờ tóm tắt; các tờ ${sheets} là tệp riêng, tạo bằng lệnh: ${command}.`,
  onSheets: (sheets: string) => `tờ ${sheets}`,
  continued: (title: string) => `${title} (tiếp theo)`,
  /** What the first sheet shows of all. */
  grouped: (boxes: number, sheets: string) =>
    `Tờ này gộp ${formatNumber(boxes, 'vi')} ô thành nhóm theo loại, kèm số lượng; từng ô có ở tờ ${sheets}.`,
  unchangedGrouped: (boxes: number, sheets: string) =>
    `Tờ này vẽ từng ô có thay đổi; ${formatNumber(boxes, 'vi')} ô không thay đổi được gộp theo loại, kèm số lượng, từng ô có ở tờ ${sheets}.`,
  linked: (links: number, sheets: string) =>
    `Tờ này gộp ${formatNumber(links, 'vi')} kết nối theo loại hệ thống ở hai đầu; số trên đường nối là số kết nối, đường không ghi số là một kết nối; từng kết nối có ở tờ ${sheets}.`,
  worst:
    'Đường nối vẽ theo tình trạng kém nhất trong các kết nối được gộp; kết nối đã kết thúc chỉ tính khi không còn kết nối nào khác.',
  /** A group and how many it has. */
  group: (name: string, count: number) => `${name}: ${formatNumber(count, 'vi')}`,
  part: (title: string, first: number, last: number) => `${title} (số ${first}–${last})`,
  looks: { present: 'đang có', coming: 'dự kiến, đang xây dựng', gone: 'không hoạt động', other: 'chưa rõ' },
  unchanged: 'không thay đổi',
  /** On a line: how many it stands for, and how many of them are made, or what all of them are. */
  some: (count: number, made: number) => `${count}, ${made} đã kết nối`,
  all: (count: number, what: string) => `${count}, ${what}`,
  links: (count: number, looks: string) => `${count} kết nối: ${looks}`,
  legend: 'Nhóm, kèm số lượng',
  notes: 'Ghi chú',
  otherAgencies: 'Cơ quan, hệ thống khác',
}

export type SheetLabels = { readonly [K in keyof typeof vi]: (typeof vi)[K] }

/** `sheet 3`, `sheets 3–5`. */
const sheetsWord = (sheets: string): string => `${sheets.includes('–') ? 'sheets' : 'sheet'} ${sheets}`

const en: SheetLabels = {
  sheet: (number, of) => `sheet ${number} of ${of}`,
  pagePart: (number, of) => `part ${number} of ${of}`,
  inPart: part => `part ${part}`,
  elsewhere: (sheets, command) =>
    `This document has the summary only; sheets ${sheets} are files of their own, made by: ${command}.`,
  onSheets: sheetsWord,
  continued: title => `${title} (continued)`,
  grouped: (boxes, sheets) =>
    `This sheet groups ${formatNumber(boxes, 'en')} boxes by type and counts them; each of them is on ${sheetsWord(sheets)}.`,
  unchangedGrouped: (boxes, sheets) =>
    `This sheet shows every box that changes; ${formatNumber(boxes, 'en')} that ${boxes === 1 ? 'stays' : 'stay'} as before are grouped by type and counted, each of them is on ${sheetsWord(sheets)}.`,
  linked: (links, sheets) =>
    `This sheet groups ${formatNumber(links, 'en')} connections by the type of the systems at both ends; the number on a line is that of its connections, a line without one is a single connection; each of them is on ${sheetsWord(sheets)}.`,
  worst:
    'A line looks as the least complete connection of its group does; retired connections count only where there is no other.',
  group: (name, count) => `${name}: ${formatNumber(count, 'en')}`,
  part: (title, first, last) => `${title} (numbers ${first}–${last})`,
  looks: {
    present: 'in place',
    coming: 'planned or being built',
    gone: 'not in operation',
    other: 'not known',
  },
  unchanged: 'unchanged',
  some: (count, made) => `${count}, ${made} connected`,
  all: (count, what) => `${count}, ${what}`,
  links: (count, looks) => `${count} ${count === 1 ? 'connection' : 'connections'}: ${looks}`,
  legend: 'Group, with its number',
  notes: 'Notes',
  otherAgencies: 'Other agencies and systems',
}

export const SHEET_LABELS: Readonly<Record<Lang, SheetLabels>> = { vi, en }
