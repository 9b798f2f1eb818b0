import type { Word } from './lang.ts'

// Words of the workbook that departments fill in (`khung inventory template`) and `khung import` reads back.

/** Sheets that are no section of the model language. A sheet's name has at most 31 characters. */
export const inventorySheets = {
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  architecture: { vi: 'Thông tin chung', en: 'General information' },
  outline: { vi: 'Đề cương văn bản', en: 'Outline of the document' },
  changes: { vi: 'Thay đổi theo lộ trình', en: 'Planned changes' },
  national: { vi: 'Hệ thống quốc gia', en: 'National systems' },
} satisfies Record<string, Word>

/** Columns that are no field of the language. */
export const inventoryColumns = {
  stated: { vi: 'mức độ khai báo', en: 'how much is stated' },
  item: { vi: 'mục của đề cương', en: 'item of the outline' },
  content: { vi: 'nội dung hoặc tệp', en: 'text or file' },
  element: { vi: 'mã thành phần', en: 'id of the element' },
  section: { vi: 'nhóm thành phần', en: 'section of the element' },
  field: { vi: 'thông tin thay đổi', en: 'field that changes' },
  set: { vi: 'giá trị mới', en: 'new value' },
} satisfies Record<string, Word>

/** What those columns ask for. */
export const inventoryHelp = {
  stated: {
    vi: 'Khai báo đầy đủ: điều không ghi trong trang là không có. Khai báo một phần: điều không ghi là chưa biết. Chưa khai báo: không xét tới.',
    en: 'Stated in full: what the sheet does not say does not exist. Stated in part: what it does not say is not known. Not stated: left open.',
  },
  item: { vi: 'Mã mục của đề cương, ví dụ vision.', en: 'Id of the item of the outline, for example vision.' },
  content: { vi: 'Nội dung của mục, hoặc tên tệp chứa nội dung.', en: 'What the item says, or the file that says it.' },
  element: { vi: 'Mã của thành phần sẽ thay đổi.', en: 'Id of the element that is to change.' },
  section: { vi: 'Trang mà thành phần được khai.', en: 'The sheet the element stands on.' },
  field: {
    vi: 'Tên cột của trang đó, ví dụ Tình trạng. Mỗi thông tin thay đổi ghi một dòng.',
    en: 'Title of a column of that sheet, for example Status. One line for each field that changes.',
  },
  set: { vi: 'Giá trị mới, viết như trong cột đó.', en: 'The new value, written as in that column.' },
} satisfies Record<keyof typeof inventoryColumns, Word>

/** Begins the first cell of a line that shows how to fill in a sheet; no id can contain a colon. */
export const exampleMark = { vi: 'Ví dụ:', en: 'Example:' } satisfies Word

/** A list that is stated and holds nothing, which says more than an empty cell. */
export const emptyMark = { vi: '(trống)', en: '(empty)' } satisfies Word

/** Values of fields that are true or false. */
export const flags = { true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } } satisfies Record<string, Word>

/** A title as it stands above a column: with a capital letter. */
export const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
