import type { RowFate } from '../findings/import.ts'
import { inventorySheets } from './inventory.ts'
import { quoted } from './phrases.ts'
import { fieldWord, formatNumber, type Lang, sections, type Word, wordOf } from './words.ts'

/** What became of rows, in sums: `60 thêm + 3 sửa`. */
export const rowFates = {
  added: { vi: 'thêm', en: 'added' },
  changed: { vi: 'sửa', en: 'changed' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
  refused: { vi: 'từ chối', en: 'refused' },
  continued: { vi: 'tiếp dòng trên (ô gộp)', en: 'continued (merged cells)' },
  example: { vi: 'ví dụ', en: 'examples' },
  heading: { vi: 'tên nhóm', en: 'headings' },
  total: { vi: 'dòng cộng', en: 'totals' },
  note: { vi: 'ghi chú, ký tên', en: 'notes and signatures' },
  skipped: { vi: 'bỏ qua theo bảng đối chiếu', en: 'left out by the map' },
  empty: { vi: 'trống', en: 'empty' },
  header: { vi: 'tiêu đề', en: 'headers' },
  unread: { vi: 'chưa đọc', en: 'not read' },
} satisfies Record<RowFate, Word>

const count = (n: number, lang: Lang): string => formatNumber(n, lang)
const section = (name: string, lang: Lang): string => wordOf({ ...inventorySheets, ...sections }, name, lang)

const vi = {
  planned: (to: string) => `Dự kiến nhập vào ${to}`,
  done: (to: string) => `Đã nhập vào ${to}`,
  added: 'Thêm',
  changed: 'Sửa',
  findings: 'Phát hiện',
  rows: 'Các dòng của sổ',
  files: 'Tệp của mô hình',
  referred: (place: string) => `được nêu tên ở ${place}`,
  more: (n: number) => `… và ${count(n, 'vi')} thành phần khác (xem tất cả: --all)`,
  moreCells: (n: number) => `và ${count(n, 'vi')} ô khác`,
  moreFields: (n: number) => `… và ${count(n, 'vi')} trường khác`,
  created: 'tạo mới',
  edited: 'sửa tại chỗ',
  nothing: '(không có)',
  field: (path: string) => `${fieldWord(path, 'vi')} (${path})`,
  sheet: (name: string | undefined) => (name === undefined ? 'không nhập' : section(name, 'vi')),
  rowsOf: (n: number) => `${count(n, 'vi')} dòng`,
  /** `{n}` stands for the number of cells. */
  recoded: (encoding: string) => `{n} ô ở bảng mã ${encoding} được chuyển sang Unicode; kiểm tra lại chữ.`,
  kept: (field: string) =>
    `{n} ô trống ở cột ${quoted(fieldWord(field, 'vi'))}; giá trị trong mô hình được giữ nguyên. Muốn bỏ giá trị, ghi “(xóa)” vào ô.`,
  total: (added: number, changed: number, unchanged: number, refused: number) =>
    `${count(added, 'vi')} thành phần thêm, ${count(changed, 'vi')} sửa, ${count(unchanged, 'vi')} không đổi; ${count(refused, 'vi')} dòng bị từ chối.`,
  untouched: (n: number) => `${count(n, 'vi')} mục khác của mô hình không có trong sổ và được giữ nguyên.`,
  toWrite: 'Chưa ghi gì. Thêm --write để ghi vào mô hình.',
  written: (n: number) => `Đã ghi ${count(n, 'vi')} tệp.`,
  same: 'Mô hình đã khớp với sổ; không có gì để ghi.',
}

const en: typeof vi = {
  planned: to => `To be imported into ${to}`,
  done: to => `Imported into ${to}`,
  added: 'Added',
  changed: 'Changed',
  findings: 'Findings',
  rows: 'Rows of the workbook',
  files: 'Model files',
  referred: place => `named at ${place}`,
  more: n => `… and ${count(n, 'en')} more (see all: --all)`,
  moreCells: n => `and ${count(n, 'en')} more cells`,
  moreFields: n => `… and ${count(n, 'en')} more fields`,
  created: 'new',
  edited: 'edited in place',
  nothing: '(nothing)',
  field: path => `${fieldWord(path, 'en')} (${path})`,
  sheet: name => (name === undefined ? 'not imported' : section(name, 'en')),
  rowsOf: n => `${count(n, 'en')} ${n === 1 ? 'row' : 'rows'}`,
  recoded: encoding => `{n} cells in the encoding ${encoding}, converted to Unicode; check the letters.`,
  kept: field =>
    `{n} empty cells in the column of the ${fieldWord(field, 'en')}; the model keeps its values. To take one away, write “(clear)” into the cell.`,
  total: (added, changed, unchanged, refused) =>
    `${count(added, 'en')} elements added, ${count(changed, 'en')} changed, ${count(unchanged, 'en')} unchanged; ${count(refused, 'en')} rows refused.`,
  untouched: n => `${count(n, 'en')} other entries of the model are not in the workbook and stay as they are.`,
  toWrite: 'Nothing has been written. Add --write to write it to the model.',
  written: n => `${count(n, 'en')} files written.`,
  same: 'The model agrees with the workbook; there is nothing to write.',
}

/** Words of the plan of an import. */
export const importWords: Readonly<Record<Lang, typeof vi>> = { vi, en }
