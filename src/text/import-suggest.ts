import { vocabularyOf } from './vocabularies.ts'
import { fieldWord, formatNumber, type Lang, sections, wordOf } from './words.ts'

const vi = {
  guide: [
    'Bảng đối chiếu do khung import --suggest đề xuất từ tiêu đề và các từ thường gặp trong sổ. Xem lại từng cột, sửa nếu',
    'cần, rồi chạy: khung import SỔ --to THƯ_MỤC --map TỆP_NÀY. Cột có skip: true không được nhập; muốn nhập thì thay',
    'bằng field. Phần trăm là mức chắc chắn của đề xuất; dưới 80% thì chưa dùng, chỉ ghi lại để người xem quyết định.',
  ],
  sheet: (section: string, percent: number, why: string) =>
    `${wordOf(sections, section, 'vi')}: chắc ${percent}%, ${why}.`,
  whySheet: {
    sheet: 'theo tên trang tính',
    title: 'theo tên bảng phía trên',
    columns: 'theo các tiêu đề cột',
  },
  why: {
    template: 'đúng tên cột của mẫu kiểm kê',
    usual: 'tiêu đề thường dùng cho trường này',
    contains: 'tiêu đề chỉ có một phần giống',
  },
  sure: (column: string, percent: number, why: string, agreeing: number, asked: number) =>
    `Cột ${column}: chắc ${percent}%, ${why}; ${formatNumber(agreeing, 'vi')}/${formatNumber(asked, 'vi')} ô phù hợp.`,
  unsure: (column: string, percent: number, why: string, agreeing: number, asked: number) =>
    `Cột ${column}: chưa chắc (${percent}%), ${why}; ${formatNumber(agreeing, 'vi')}/${formatNumber(asked, 'vi')} ô phù hợp. Bỏ skip và dấu # nếu đúng.`,
  none: (column: string, cells: number) => `Cột ${column}: chưa nhận ra (${formatNumber(cells, 'vi')} ô có nội dung).`,
  ordinal: 'Số thứ tự.',
  unknown: 'Các trang chưa nhận ra; khai ở sheets nếu cần nhập.',
  connected: [
    'Mỗi tên trong ô thành một kết nối từ hệ thống của dòng (from) tới hệ thống đó (to), tính là đang vận hành đầy đủ',
    'nếu cả hai đang vận hành; hai hệ thống nêu tên nhau thì thành một kết nối. Chưa đúng vậy (chỉ mới một phần, đi qua',
    'LGSP, chiều ngược lại) thì sửa ở mục connections sau khi nhập: extent, via, from, to.',
  ],
  fields: 'Các trường ghi được ở field:',
  values: 'Giá trị ghi được (mã hoặc lời):',
  defaults: 'Giá trị cho mọi dòng để trống, ví dụ khi cả trang là của một đơn vị:',
  missing: {
    add: 'Tên chưa có trong mô hình thì thêm thành phần mới; đổi thành refuse nếu muốn từ chối dòng.',
    external: 'Tên chưa có trong mô hình thì ghi là bên ngoài (external).',
  },
  times: (n: number) => `${formatNumber(n, 'vi')} ô`,
  open: (n: number) => `${formatNumber(n, 'vi')} ô; chưa rõ nghĩa, ghi giá trị rồi bỏ dấu #`,
}

const en: typeof vi = {
  guide: [
    'A map proposed by khung import --suggest from the headers and the most frequent words of the workbook. Look at every',
    'column, correct what is wrong, then run: khung import WORKBOOK --to DIR --map THIS_FILE. Columns with skip: true are',
    'left out; write field instead to import them. Percentages say how sure a proposal is; below 80% it is only noted.',
  ],
  sheet: (section, percent, why) => `${wordOf(sections, section, 'en')}: ${percent}% sure, ${why}.`,
  whySheet: {
    sheet: 'by the name of the sheet',
    title: 'by the title above the table',
    columns: 'by the headers of the columns',
  },
  why: {
    template: 'a column of the inventory template',
    usual: 'a usual header for this field',
    contains: 'only part of the header fits',
  },
  sure: (column, percent, why, agreeing, asked) =>
    `Column ${column}: ${percent}% sure, ${why}; ${agreeing} of ${asked} cells fit.`,
  unsure: (column, percent, why, agreeing, asked) =>
    `Column ${column}: not sure (${percent}%), ${why}; ${agreeing} of ${asked} cells fit. If it is right, remove skip and the #.`,
  none: (column, cells) => `Column ${column}: not recognised (${cells} cells with content).`,
  ordinal: 'Running numbers.',
  unknown: 'Sheets that were not recognised; describe them in sheets to import them.',
  connected: [
    'Each name in a cell becomes a connection from the system of the row (from) to that one (to), in full operation where',
    'both are in operation; two that name each other have one. Where it is not so (in part, through an LGSP, the other way',
    'round), change extent, via, from, to in the section connections afterwards.',
  ],
  fields: 'What field may be:',
  values: 'Values (the code or the words):',
  defaults: 'Values for rows that leave them empty, as where the whole sheet is of one department:',
  missing: {
    add: 'A name the model does not have becomes a new element; write refuse to refuse such rows.',
    external: 'A name the model does not have becomes somebody outside (external).',
  },
  times: n => `${n} cells`,
  open: n => `${n} cells; meaning not known: write a value and remove the #`,
}

/** `name (tên gọi), owner (đơn vị chủ quản) …`, as lines of a comment. */
export const fieldsIn = (paths: readonly string[], lang: Lang): string[] =>
  inLines(
    suggestWords[lang].fields,
    paths.map(path => `${path} (${fieldWord(path, lang)})`),
  )

/** The values of a field with their words, as lines of a comment. */
export function valuesIn(section: string, path: string, values: readonly string[], lang: Lang): string[] {
  const words = vocabularyOf(section, path)
  return inLines(
    suggestWords[lang].values,
    values.map(value => (words?.[value] ? `${value} (${words[value][lang]})` : value)),
  )
}

/** A list behind its heading, in lines that an editor shows whole. */
function inLines(heading: string, items: readonly string[]): string[] {
  const lines = [heading]
  for (const [i, item] of items.entries()) {
    const said = i < items.length - 1 ? `${item};` : item
    const last = lines.at(-1) ?? ''
    if (last.length + said.length < 108) lines[lines.length - 1] = `${last} ${said}`
    else lines.push(`  ${said}`)
  }
  return lines
}

/** Words of a proposed map. */
export const suggestWords: Readonly<Record<Lang, typeof vi>> = { vi, en }
