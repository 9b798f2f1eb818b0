import type { Lang } from '../lang.ts'
import { didYouMean, fieldNamed, perhaps, quoted } from '../phrases.ts'
import { vocabularyOf } from '../vocabularies.ts'
import { formatNumber } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** Importing a workbook: the file and its sheets. */
export const importFiles = {
  'import-file.broken': {
    vi: () =>
      'Tệp bị hỏng hoặc không phải tệp Excel (`.xlsx`) nên không đọc được. Mở bằng Excel, lưu lại thành `.xlsx` rồi chạy lại.',
    en: () => 'The file is broken or no Excel file (`.xlsx`). Open it with Excel, save it as `.xlsx` and try again.',
  },
  'import-file.too-large': {
    vi: () =>
      'Tệp khi giải nén vượt quá giới hạn nên bị từ chối trước khi đọc. Chỉ giữ các trang kiểm kê, bỏ hình ảnh và dữ liệu khác, rồi lưu lại.',
    en: () =>
      'The file would be larger than the limit once unpacked, and was refused before that. Keep only the sheets of the inventory, then save it again.',
  },
  'import-file.old-format': {
    vi: () =>
      'Tệp ở định dạng cũ hoặc có mật khẩu (`.xls`, `.xlsb`). Mở bằng Excel, bỏ mật khẩu, lưu thành `.xlsx` hoặc CSV UTF-8.',
    en: () =>
      'The file is of an old format or has a password (`.xls`, `.xlsb`). Open it with Excel and save it as `.xlsx` or CSV UTF-8, without a password.',
  },
  'import-file.sheet-too-large': {
    vi: a =>
      `Trang tính quá lớn nên không đọc: mỗi trang tối đa ${formatNumber(a.rows, 'vi')} dòng, ${formatNumber(a.columns, 'vi')} cột, mỗi tệp tối đa ${a.sheets} trang. Xóa các dòng, cột thừa đã định dạng rồi lưu lại.`,
    en: a =>
      `The sheet is too large and was not read: at most ${formatNumber(a.rows, 'en')} rows and ${a.columns} columns, and ${a.sheets} sheets in a file. Delete formatted rows and columns that hold nothing, then save it again.`,
  },
  'import-file.no-text': {
    vi: () => 'Tệp không phải văn bản CSV nên không đọc được. Lưu lại từ Excel thành “CSV UTF-8” hoặc `.xlsx`.',
    en: () => 'The file is no CSV text. Save it from Excel as “CSV UTF-8” or `.xlsx`.',
  },
  'import-file.open-quote': {
    vi: () =>
      'Dấu nháy kép mở ở dòng này không có dấu đóng, nên từ đây tới cuối tệp không đọc được. Sửa dấu nháy rồi chạy lại.',
    en: () =>
      'The quotation mark opened in this row is never closed, so that nothing from here on can be read. Correct it and try again.',
  },
  'import-file.code-page': {
    vi: a =>
      `Tệp CSV không ở UTF-8; đã đọc theo ${a.encoding === 'western' ? 'Windows-1252 (chữ của phông cũ nếu có được chuyển từng ô)' : 'Windows-1258'}. Kiểm tra lại dấu tiếng Việt; nên lưu thành “CSV UTF-8”.`,
    en: a =>
      `The CSV file is not in UTF-8 and was read as ${a.encoding === 'western' ? 'Windows-1252 (texts of old fonts are converted cell by cell)' : 'Windows-1258'}. Check the Vietnamese letters; “CSV UTF-8” is the safer way to save it.`,
  },
  'import-file.sheet-unread': {
    vi: a =>
      `Trang tính này chưa được nhập (${formatNumber(a.rows, 'vi')} dòng có nội dung): không có trong bảng đối chiếu và không nhận ra được tiêu đề. Khai báo trang trong bảng đối chiếu (\`khung import … --suggest\`), hoặc ghi tên trang vào \`skipSheets\`.`,
    en: a =>
      `This sheet is not imported (${formatNumber(a.rows, 'en')} rows with content): the map does not name it, and its headers were not recognised. Describe it in a map (\`khung import … --suggest\`), or name it in \`skipSheets\`.`,
  },
  'import-file.sheet-absent': {
    vi: a =>
      `Không tìm thấy trang tính ${quoted(a.sheet)} trong các tệp đã nêu.${perhaps(a.nearest, 'vi')} Sửa tên trang trong bảng đối chiếu.`,
    en: a =>
      `None of the files has a sheet ${quoted(a.sheet)}.${perhaps(a.nearest, 'en')} Correct its name in the map.`,
  },
  'import-file.no-header': {
    vi: () =>
      'Không tìm thấy dòng tiêu đề: không dòng nào trong 40 dòng đầu có các tiêu đề nêu trong bảng đối chiếu. Kiểm tra tiêu đề, hoặc ghi `headerRow`.',
    en: () =>
      'The row of the headers was not found: none of the first 40 rows has those the map names. Check the headers, or write `headerRow`.',
  },
  'import-file.header-beyond': {
    vi: a =>
      `Bảng đối chiếu ghi tiêu đề ở dòng ${formatNumber(a.row, 'vi')} (\`headerRow\`), nhưng trang tính chỉ có ${formatNumber(a.rows, 'vi')} dòng. Sửa \`headerRow\`.`,
    en: a =>
      `The map says that the headers stand in row ${formatNumber(a.row, 'en')} (\`headerRow\`), but the sheet has only ${formatNumber(a.rows, 'en')} rows. Correct \`headerRow\`.`,
  },
  'import-file.header-absent': {
    vi: a =>
      `Trang tính không có cột ${quoted(a.header)} mà bảng đối chiếu nêu.${perhaps(a.nearest, 'vi')} Sửa \`header\` cho đúng như trong sổ.`,
    en: a =>
      `The sheet has no column ${quoted(a.header)}, which the map names.${perhaps(a.nearest, 'en')} Write \`header\` as the workbook has it.`,
  },
  'import-file.column-unread': {
    vi: a =>
      `Cột ${quoted(a.header)} chưa được nhập (${formatNumber(a.cells, 'vi')} ô có nội dung).${a.field === undefined ? '' : ` Có thể là ${fieldNamed(a.field, 'vi')}, nhưng chưa chắc chắn.`} Khai báo cột trong bảng đối chiếu; không cần nhập thì ghi \`skip: true\`.`,
    en: a =>
      `The column ${quoted(a.header)} is not imported (${formatNumber(a.cells, 'en')} cells with content).${a.field === undefined ? '' : ` It may be the ${fieldNamed(a.field, 'en')}, but that is not certain.`} Name it in the map, with \`skip: true\` if it is to be left out.`,
  },
  'import-file.row-unwanted': {
    vi: () =>
      'Dòng có nội dung nhưng không thuộc loại nào nêu ở `onlyRows` của bảng đối chiếu, nên không được nhập. Bổ sung từ của ô đó vào `onlyRows`, hoặc nêu dòng ở `skipRows`.',
    en: () =>
      'The row has content but is of no kind that `onlyRows` of the map names, and is not imported. Add the word of its cell to `onlyRows`, or name the row in `skipRows`.',
  },
  'import-file.skip-unused': {
    vi: a =>
      `\`skipRows\` nêu ${quoted(a.said)}, nhưng trang tính không có dòng nào như vậy. Sửa chữ đầu hoặc số dòng trong bảng đối chiếu.`,
    en: a =>
      `\`skipRows\` names ${quoted(a.said)}, but no row of the sheet is that. Correct the beginning or the number of the row in the map.`,
  },
  'import-file.meta-version': {
    vi: a =>
      `Sổ kiểm kê có dạng ${a.found}, do phiên bản Khung khác tạo ra; chương trình này đọc dạng 1. Tạo lại sổ bằng \`khung inventory template\`.`,
    en: a =>
      `The workbook is of form ${a.found}, made by another version of Khung; this program reads form 1. Make it again with \`khung inventory template\`.`,
  },
} satisfies MessagesOf<'import-file'>

/** Values of a field as they may be written: `specialised` (“ứng dụng chuyên ngành”), …. */
function saidBy({ section, field, allowed }: { section: string; field: string; allowed: string }, lang: Lang): string {
  const words = vocabularyOf(section, field)
  return allowed
    .split(', ')
    .map(value => `\`${value}\`${words?.[value] ? ` (${quoted(words[value][lang])})` : ''}`)
    .join(', ')
}

/** Importing a workbook: the map. */
export const importMaps = {
  'import-map.version': {
    vi: a => `Bảng đối chiếu có dạng ${a.found}; chương trình này đọc dạng 1.`,
    en: a => `The map is of form ${a.found}; this program reads form 1.`,
  },
  'import-map.field': {
    vi: a => `Mục \`${a.section}\` không có trường \`${a.field}\` ghi được trong một ô.${didYouMean(a.nearest, 'vi')}`,
    en: a =>
      `The section \`${a.section}\` has no field \`${a.field}\` that a cell can hold.${didYouMean(a.nearest, 'en')}`,
  },
  'import-map.column': {
    vi: () => 'Cột chưa nêu là cột nào hoặc nhập vào đâu. Ghi `header` hoặc `column`, và `field` hoặc `skip: true`.',
    en: () =>
      'It does not say which column it is, or what for. Write `header` or `column`, and `field` or `skip: true`.',
  },
  'import-map.twice': {
    vi: a => `Trường \`${a.field}\` được nêu ở hai cột của cùng một trang; mỗi trường chỉ lấy từ một cột.`,
    en: a => `The field \`${a.field}\` is given by two columns of one sheet; it can come from one.`,
  },
  'import-map.word': {
    vi: a =>
      `Giá trị ${quoted(a.value)} của từ ${quoted(a.word)} không có trong trường \`${a.field}\`.${perhaps(a.nearest, 'vi')} Ghi một trong: ${saidBy(a, 'vi')}.`,
    en: a =>
      `The value ${quoted(a.value)} for the word ${quoted(a.word)} is none of the field \`${a.field}\`.${perhaps(a.nearest, 'en')} Write one of ${saidBy(a, 'en')}.`,
  },
  'import-map.default': {
    vi: a =>
      `Giá trị mặc định ${quoted(a.value)} không dùng được cho trường \`${a.field}\`. Ghi như trong một ô của cột đó.`,
    en: a =>
      `The default ${quoted(a.value)} cannot be one of the field \`${a.field}\`. Write it as in a cell of such a column.`,
  },
} satisfies MessagesOf<'import-map'>

/** Importing a workbook: how the command is used. */
export const importUse = {
  'import-use.no-architecture': {
    vi: a =>
      `“${a.path}” chưa có kiến trúc (architecture.yaml) để nhập vào. Tạo bằng \`khung init ${a.path}\`, rồi chạy lại.`,
    en: a =>
      `“${a.path}” holds no architecture (architecture.yaml) to import into. Begin one with \`khung init ${a.path}\`, then try again.`,
  },
  'import-use.kind': {
    vi: a =>
      `“${a.path}” không phải tệp Excel hay CSV. Nêu tệp \`.xlsx\` hoặc \`.csv\`; tệp \`.xls\`, \`.ods\` lưu lại thành \`.xlsx\`; tệp \`.txt\` chỉ đọc được khi là bảng ngăn bằng dấu tab.`,
    en: a =>
      `“${a.path}” is no Excel or CSV file. Give an \`.xlsx\` or \`.csv\` file; save \`.xls\` and \`.ods\` as \`.xlsx\`; a \`.txt\` file is read only where it is a table with tabs.`,
  },
  'import-use.no-to': {
    vi: () =>
      'Chưa nêu thư mục của kiến trúc để nhập vào. Thêm `--to THƯ_MỤC`, hoặc `--suggest` để xem đề xuất bảng đối chiếu.',
    en: () => 'The folder of the architecture is missing. Add `--to DIR`, or `--suggest` for a proposal of the map.',
  },
  'import-use.not-a-map': {
    vi: a =>
      `“${a.path}” không phải bảng đối chiếu (\`kind: import-map\`). Nêu đúng tệp, hoặc tạo bằng \`khung import … --suggest\`.`,
    en: a =>
      `“${a.path}” is no map (\`kind: import-map\`). Name the right file, or make one with \`khung import … --suggest\`.`,
  },
} satisfies MessagesOf<'import-use'>
