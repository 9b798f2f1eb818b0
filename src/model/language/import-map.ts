import type { Fields, RecordOf } from '../fields.ts'

/** Words of `section` in a map; the sections of the model, named here because the language's table is made of these files. */
const SECTIONS = [
  'units',
  'functions',
  'services',
  'channels',
  'applications',
  'data',
  'platforms',
  'infrastructure',
  'safeguards',
  'connections',
  'tasks',
  'indicators',
  'waivers',
] as const

/** What is to be done with a name in a cell that nothing in the model or the workbook is called. */
export const MISSING = ['refuse', 'add', 'external'] as const

const column = {
  header: {
    kind: 'text',
    vi: 'Tiêu đề cột như trong sổ; tiêu đề nhiều tầng nối bằng " / ".',
    en: 'The header of the column, as in the workbook; a header of several rows joined by " / ".',
  },
  column: {
    kind: 'text',
    vi: 'Chữ của cột (ví dụ C), khi cột không có tiêu đề hoặc hai cột cùng tiêu đề.',
    en: 'Letter of the column (C), where it has no header or two columns have the same.',
  },
  field: {
    kind: 'text',
    vi: 'Trường của ngôn ngữ mô hình, ví dụ name, owner, security.level.',
    en: 'Field of the model language, for example name, owner, security.level.',
  },
  skip: {
    kind: 'flag',
    vi: 'true: không nhập cột này (số thứ tự, ghi chú nội bộ).',
    en: 'true: the column is left out (running numbers, internal notes).',
  },
  words: {
    kind: 'outline',
    vi: 'Từ trong ô → giá trị của mô hình, ví dụ Đang sử dụng: operating; giá trị cũng ghi được bằng tiếng Việt; với cột tham chiếu: tên trong ô → mã thành phần.',
    en: 'Word in a cell → value of the model, for example Đang sử dụng: operating; the value may be said in words, too; in a column of references: name → id.',
  },
  separator: {
    kind: 'text',
    vi: 'Dấu ngăn giữa các giá trị trong một ô; không ghi: chấm phẩy hoặc xuống dòng.',
    en: 'What separates several values in a cell; when absent, semicolons and line breaks.',
  },
  missing: {
    kind: 'word',
    words: MISSING,
    vi: 'Khi tên trong ô không có trong mô hình: refuse (từ chối dòng, mặc định), add (thêm thành phần có tên đó), external (ghi là bên ngoài; chỉ với chủ quản, vận hành, chủ trì).',
    en: 'Where nothing is called as the cell says: refuse (the row, the default), add (an element of that name), external (somebody outside; for owners, operators and leads only).',
  },
} as const satisfies Fields

const sheet = {
  file: {
    kind: 'text',
    vi: 'Tên tệp, khi các tệp có trang trùng tên; không ghi: mọi tệp.',
    en: 'Name of the file, where sheets of several files have the same name; when absent, every file.',
  },
  sheet: {
    kind: 'text',
    vi: 'Tên trang tính; với CSV là tên tệp không có đuôi. Không ghi: mọi trang.',
    en: 'Name of the sheet; of a CSV file its name without ending. When absent, every sheet.',
  },
  section: {
    kind: 'word',
    words: SECTIONS,
    required: true,
    vi: 'Mục của mô hình mà mỗi dòng của trang là một thành phần.',
    en: 'Section of the model of which each row of the sheet is an element.',
  },
  headerRow: {
    kind: 'integer',
    min: 1,
    vi: 'Dòng tiêu đề (dòng cuối của tiêu đề nhiều tầng); không ghi: dòng có các tiêu đề nêu ở columns.',
    en: 'Row of the headers (the last, where there are several); when absent, the one with the headers named in columns.',
  },
  headerRows: {
    kind: 'integer',
    min: 1,
    max: 4,
    vi: 'Số dòng của tiêu đề; không ghi: 1.',
    en: 'How many rows the headers take; when absent, 1.',
  },
  columns: { kind: 'list', fields: column, required: true, vi: 'Các cột.', en: 'The columns.' },
  defaults: {
    kind: 'outline',
    vi: 'Trường → giá trị cho mọi dòng mà ô để trống hoặc không có cột, ví dụ owner: so-y-te.',
    en: 'Field → value for every row whose cell is empty or that has no such column, for example owner: so-y-te.',
  },
  headings: {
    kind: 'text',
    vi: 'Trường lấy giá trị từ dòng tên nhóm phía trên (ví dụ owner khi mỗi nhóm là một đơn vị).',
    en: 'Field whose value is the heading above a group of rows (owner, where each group is a department).',
  },
  onlyRows: {
    kind: 'outline',
    vi: 'Chỉ nhập những dòng mà ô của một cột là một trong các từ này: tiêu đề cột → các từ, ngăn bằng dấu chấm phẩy, ví dụ Loại: LGSP; Nền tảng. Nêu cùng trang nhiều lần để mỗi loại dòng vào một mục.',
    en: 'Only rows are imported whose cell in a column is one of these words: header of the column → words, separated by semicolons, for example Loại: LGSP; Nền tảng. Name the sheet several times to send each kind of row to a section.',
  },
  skipRows: {
    kind: 'texts',
    vi: 'Những dòng không nhập, ngoài dòng cộng và dòng ký tên: chữ đầu của dòng, hoặc số dòng như Excel ghi, trong dấu nháy ("57").',
    en: 'Rows that are left out, besides totals and signatures: how they begin, or their number as Excel shows it, in quotation marks ("57").',
  },
} as const satisfies Fields

export const importMap = {
  kind: { kind: 'word', words: ['import-map'], required: true, vi: 'Luôn là import-map.', en: 'Always import-map.' },
  schema: { kind: 'integer', min: 1, required: true, vi: 'Dạng của tệp: 1.', en: 'Form of the file: 1.' },
  sheets: { kind: 'list', fields: sheet, required: true, vi: 'Các trang tính được nhập.', en: 'The sheets to import.' },
  skipSheets: {
    kind: 'texts',
    vi: 'Tên các trang tính không nhập (hướng dẫn, tổng hợp).',
    en: 'Names of sheets that are left out (instructions, summaries).',
  },
} as const satisfies Fields

/** A map as read and found to have the right shape. */
export type ImportMap = RecordOf<typeof importMap>
export type SheetMap = ImportMap['sheets'][number]
export type ColumnMap = SheetMap['columns'][number]
