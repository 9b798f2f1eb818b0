import { capital } from '../../util/capital.ts'
import { inventoryColumns } from '../inventory.ts'
import { fieldNamed, perhaps, quarterSaid, quoted, sectionsDescribed, sectionsNamed } from '../phrases.ts'
import { formatDay, formatNumber } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** A month as people write it in a cell. */
const inCell = (month: string): string => month.split('-').reverse().join('/')

const ENCODINGS = {
  tcvn3: { vi: 'TCVN3 (ABC, phông `.VnTime`)', en: 'TCVN3 (ABC, fonts `.VnTime`)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts VNI-Times)' },
}
const SECRETS = {
  'ip-address': { vi: 'địa chỉ IP', en: 'an IP address' },
  password: { vi: 'mật khẩu', en: 'a password' },
  key: { vi: 'khóa bí mật', en: 'a secret key' },
  'connection-string': { vi: 'chuỗi kết nối', en: 'a connection string' },
}

/** Words people use for the values of a field: `a`, `b`. */
const said = (allowed: string): string => allowed.split(' | ').map(quoted).join(', ')
/** Importing a workbook: rows and cells. */
export const imports = {
  'import.recoded': {
    vi: a => `Chữ ở bảng mã ${ENCODINGS[a.encoding].vi} được chuyển sang Unicode: ${quoted(a.after)}.`,
    en: a => `Text in the encoding ${ENCODINGS[a.encoding].en}, converted to Unicode: ${quoted(a.after)}.`,
  },
  'import.doubt': {
    vi: a =>
      `Chưa chắc ô này ở bảng mã nào: là ${quoted(a.found)} nếu là Unicode, ${quoted(a.text)} nếu là ${ENCODINGS[a.encoding].vi} như các ô khác trong cột. Gõ lại ô bằng Unicode.`,
    en: a =>
      `The encoding of this cell is not certain: ${quoted(a.found)} if it is Unicode, ${quoted(a.text)} if it is ${ENCODINGS[a.encoding].en} as others of its column. Type it again in Unicode.`,
  },
  'import.cell-error': {
    vi: a => `Công thức trong ô báo lỗi ${a.found}. Sửa công thức hoặc ghi giá trị.`,
    en: a => `The formula of the cell ends in ${a.found}. Correct it, or write the value.`,
  },
  'import.secret': {
    vi: a => `Ô có ${SECRETS[a.what].vi}; mô hình không được chứa thông tin này nên dòng không được nhập. Xóa khỏi sổ.`,
    en: a =>
      `The cell holds ${SECRETS[a.what].en}, which no model may hold; the row is not imported. Remove it from the workbook.`,
  },
  'import.number-code': {
    vi: a =>
      `${capital(fieldNamed(a.field, 'vi'))} là mã, nhưng ô đang là số ${a.found}: các số 0 ở đầu hoặc chữ e có thể đã mất. Định dạng ô là Text rồi gõ lại mã.`,
    en: a =>
      `The ${fieldNamed(a.field, 'en')} is a code, but the cell is the number ${a.found}: leading zeros or a letter e may be lost. Format the cell as text and type the code again.`,
  },
  'import.date-code': {
    vi: a =>
      `Ô của ${fieldNamed(a.field, 'vi')} đang là ngày (${formatDay(a.found, 'vi')}): Excel có thể đã đổi mã như “3-4” thành ngày. Định dạng ô là Text rồi gõ lại.`,
    en: a =>
      `The cell of the ${fieldNamed(a.field, 'en')} is a date (${formatDay(a.found, 'en')}): Excel may have made one of a code such as “3-4”. Format the cell as text and type it again.`,
  },
  'import.serial-day': {
    vi: a =>
      `Ô của ${fieldNamed(a.field, 'vi')} là số ${a.found}, có lẽ là ngày ${formatDay(a.day, 'vi')} đã mất định dạng. Định dạng ô là ngày, hoặc gõ lại ngày.`,
    en: a =>
      `The cell of the ${fieldNamed(a.field, 'en')} is the number ${a.found}, perhaps the day ${formatDay(a.day, 'en')} without its format. Format the cell as a date, or type the day again.`,
  },
  'import.id': {
    vi: a =>
      `Mã ${quoted(a.found)} không dùng được: chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối. Sửa mã, hoặc để trống để công cụ đặt mã theo tên.`,
    en: a =>
      `The id ${quoted(a.found)} cannot be used: a-z, digits, full stops and hyphens only. Correct it, or leave it empty for one made of the name.`,
  },
  'import.word': {
    vi: a =>
      `${quoted(a.found)} không phải giá trị của ${fieldNamed(a.field, 'vi')}.${perhaps(a.nearest, 'vi')} Ghi một trong: ${said(a.allowed)}; hoặc khai báo từ này ở \`words\` của bảng đối chiếu.`,
    en: a =>
      `${quoted(a.found)} is no value of the ${fieldNamed(a.field, 'en')}.${perhaps(a.nearest, 'en')} Write one of ${said(a.allowed)}, or give the word in \`words\` of the map.`,
  },
  'import.number': {
    vi: a => `${quoted(a.found)} không phải số; ${fieldNamed(a.field, 'vi')} phải là số, ví dụ 1.250 hoặc 12,5.`,
    en: a => `${quoted(a.found)} is no number; the ${fieldNamed(a.field, 'en')} has to be one.`,
  },
  'import.integer': {
    vi: a =>
      `${quoted(a.found)} không phải số nguyên ${a.max === undefined ? `từ ${a.min} trở lên` : `từ ${a.min} đến ${a.max}`} cho ${fieldNamed(a.field, 'vi')}. Sửa ô.`,
    en: a =>
      `${quoted(a.found)} is no whole number ${a.max === undefined ? `of ${a.min} or more` : `from ${a.min} to ${a.max}`} for the ${fieldNamed(a.field, 'en')}. Correct the cell.`,
  },
  'import.flag': {
    vi: a => `${quoted(a.found)} không rõ là có hay không cho ${fieldNamed(a.field, 'vi')}. Ghi “có” hoặc “không”.`,
    en: a => `${quoted(a.found)} says neither yes nor no for the ${fieldNamed(a.field, 'en')}. Write yes or no.`,
  },
  'import.day': {
    vi: a =>
      `${quoted(a.found)} không phải ngày, tháng hoặc năm cho ${fieldNamed(a.field, 'vi')}. Ghi dạng 30/09/2020, 09/2020 hoặc 2020.${quarterSaid(a.found, a.field, 'vi', inCell)}`,
    en: a =>
      `${quoted(a.found)} is no day, month or year for the ${fieldNamed(a.field, 'en')}. Write 30/09/2020, 09/2020 or 2020.${quarterSaid(a.found, a.field, 'en', inCell)}`,
  },
  'import.no-name': {
    vi: a =>
      `Dòng có nội dung nhưng không có ${a.what === 'name' ? 'tên' : a.what === 'id' ? 'mã số liệu' : 'mã yêu cầu và đối tượng'}, nên không biết là thành phần nào. Điền ô đó, hoặc ghi số dòng vào \`skipRows\` của bảng đối chiếu, ví dụ \`skipRows: ["57"]\`.`,
    en: a =>
      `The row has content but no ${a.what === 'name' ? 'name' : a.what === 'id' ? 'id of a figure' : 'rule and subject'}, so that it is not known what it is about. Fill it in, or write the number of the row in \`skipRows\` of the map, as in \`skipRows: ["57"]\`.`,
  },
  'import.required': {
    vi: a => `Dòng thiếu ${fieldNamed(a.field, 'vi')}, là trường bắt buộc. Điền ô đó.`,
    en: a => `The row lacks the ${fieldNamed(a.field, 'en')}, which is required. Fill it in.`,
  },
  'import.elsewhere': {
    vi: a =>
      `${quoted(a.name)} được nhập vào ${sectionsDescribed(a.section, 'vi')} như cả trang, nhưng tên cho thấy có thể thuộc ${sectionsDescribed(a.other, 'vi')}. Nếu đúng, chuyển dòng sang trang của mục đó rồi nhập lại; nếu không, để nguyên.`,
    en: a =>
      `${quoted(a.name)} is imported into ${sectionsDescribed(a.section, 'en')}, as its sheet is, but its name tells that it may belong to ${sectionsDescribed(a.other, 'en')}. If so, move the row to a sheet of that section and import again; if not, leave it.`,
  },
  'import.several-names': {
    vi: a =>
      `Ô tên có vẻ nêu nhiều thành phần: ${quoted(a.name)}; được nhập thành một. Nếu là nhiều, tách mỗi thành phần một dòng.`,
    en: a =>
      `The name looks like several elements: ${quoted(a.name)}; it is imported as one. If they are several, give each a row.`,
  },
  'import.blank': {
    vi: a => `Dòng thiếu ${quoted(inventoryColumns[a.column].vi)}. Điền ô đó, hoặc xóa cả dòng.`,
    en: a => `The row lacks the ${inventoryColumns[a.column].en}. Fill it in, or delete the row.`,
  },
  'import.no-field': {
    vi: a =>
      `${quoted(a.found)} không phải là trường của ${a.section === undefined ? 'thông tin chung' : sectionsNamed(a.section, 'vi')}.${perhaps(a.nearest, 'vi')} Ghi đúng tên cột của trang mẫu.`,
    en: a =>
      `${quoted(a.found)} is no field of the ${a.section === undefined ? 'general information' : sectionsNamed(a.section, 'en')}.${perhaps(a.nearest, 'en')} Write it as the template does.`,
  },
  'import.not-full': {
    vi: a =>
      `${capital(sectionsNamed(a.section, 'vi'))} được ghi là khai báo đầy đủ, nhưng ${formatNumber(a.rows, 'vi')} dòng bị từ chối, nên tạm ghi là khai báo một phần. Sửa các dòng đó rồi nhập lại.`,
    en: a =>
      `The ${sectionsNamed(a.section, 'en')} are said to be stated in full, but ${a.rows === 1 ? '1 row is' : `${formatNumber(a.rows, 'en')} rows are`} refused, so that they are stated in part for now. Correct the rows and import again.`,
  },
  'import.begun-partial': {
    vi: a =>
      `${capital(sectionsNamed(a.section, 'vi'))} mới có từ lần nhập này nên được ghi là khai báo một phần (\`architecture.partial\`): điều không có trong sổ được coi là chưa biết. Khi sổ đã đủ, bỏ tên mục khỏi \`partial\`.`,
    en: a =>
      `The ${sectionsNamed(a.section, 'en')} is new with this import and is stated in part (\`architecture.partial\`): what the workbook does not have counts as not known. Once it has everything, take the section out of \`partial\`.`,
  },
  'import.own-end': {
    vi: a =>
      `Dòng của ${quoted(a.name)} ghi hệ thống này kết nối với chính nó. Ghi tên hệ thống ở đầu kia, hoặc bỏ tên này khỏi ô.`,
    en: a =>
      `The row of ${quoted(a.name)} says that this system is connected to itself. Write the system at the other end, or take the name out of the cell.`,
  },
  'import.twice': {
    vi: a => `${quoted(a.name)} đã có ở ${a.place}; mỗi thành phần chỉ khai một dòng. Xóa một dòng, hoặc đặt tên khác.`,
    en: a =>
      `${quoted(a.name)} stands at ${a.place} already; an element has one row. Delete one of them, or give it another name.`,
  },
  'import.taken': {
    vi: a =>
      `Mã \`${a.id}\` đã là của thành phần thuộc ${sectionsNamed(a.section, 'vi')}. Đổi mã, hoặc chuyển dòng sang đúng trang.`,
    en: a =>
      `The id \`${a.id}\` is that of an element of the ${sectionsNamed(a.section, 'en')}. Change it, or move the row to the right sheet.`,
  },
  'import.same-name': {
    vi: a =>
      `Mô hình có nhiều thành phần tên ${quoted(a.name)} (${a.ids}) nên không biết dòng này là thành phần nào. Thêm cột mã và ghi mã của thành phần.`,
    en: a =>
      `Several elements of the model are called ${quoted(a.name)} (${a.ids}), so that it is not known which one this is. Add a column with ids.`,
  },
  'import.conflict': {
    vi: a => `Các dòng gộp của ${quoted(a.name)} ghi ${fieldNamed(a.field, 'vi')} khác nhau. Ghi một giá trị.`,
    en: a =>
      `The merged rows of ${quoted(a.name)} give different values of the ${fieldNamed(a.field, 'en')}. Write one.`,
  },
  'import.unknown': {
    vi: a =>
      `Không có thành phần nào tên hoặc mã ${quoted(a.found)} cho ${fieldNamed(a.field, 'vi')} (${sectionsNamed(a.sections, 'vi')}).${perhaps(a.nearest, 'vi')} Khai báo thành phần đó, sửa tên, hoặc dùng \`words\`, \`missing\` của bảng đối chiếu.`,
    en: a =>
      `Nothing is called ${quoted(a.found)} that could be the ${fieldNamed(a.field, 'en')} (${sectionsNamed(a.sections, 'en')}).${perhaps(a.nearest, 'en')} State it, correct the name, or use \`words\` or \`missing\` of the map.`,
  },
  'import.ambiguous': {
    vi: a => `${quoted(a.found)} là tên của nhiều thành phần (${a.ids}). Ghi mã của thành phần muốn nêu.`,
    en: a =>
      `${quoted(a.found)} is what several elements are called (${a.ids}). Write the id of the one that is meant.`,
  },
  'import.to-refused': {
    vi: a => `${quoted(a.found)} được khai ở ${a.place}, nhưng dòng đó bị từ chối. Sửa dòng đó trước.`,
    en: a => `${quoted(a.found)} is stated at ${a.place}, but that row is refused. Correct that row first.`,
  },
  'import.kept': {
    vi: a =>
      `Ô ${fieldNamed(a.field, 'vi')} trống; mô hình đang ghi ${quoted(a.value)} và được giữ nguyên. Muốn bỏ giá trị này, ghi “(xóa)”.`,
    en: a =>
      `The cell of the ${fieldNamed(a.field, 'en')} is empty; the model says ${quoted(a.value)}, which is kept. To take it away, write “(clear)”.`,
  },
  'import.not-editable': {
    vi: a =>
      `Phần này trong ${a.file} viết bằng bí danh YAML, hoặc có chú thích bên trong giá trị, nên công cụ không tự sửa. Sửa \`${a.field}\` của \`${a.id}\` bằng tay.`,
    en: a =>
      `This part of ${a.file} is written with YAML anchors, or has comments within the value, and is not edited by the tool. Change \`${a.field}\` of \`${a.id}\` by hand.`,
  },
  'import.unwritable': {
    vi: a =>
      `Công cụ không tự ghi được vào ${a.file} mà vẫn giữ nguyên những gì đang có, nên chưa nhập gì. Sửa tệp theo \`khung check\`, viết mỗi mục thành danh sách, rồi chạy lại.`,
    en: a =>
      `The tool cannot write into ${a.file} and keep all that is there, so nothing is imported. Correct the file as \`khung check\` says, with every section a list, then try again.`,
  },
  'import.model-broken': {
    vi: a =>
      `Tệp của mô hình có ${formatNumber(a.problems, 'vi')} chỗ sai YAML nên chưa nhập gì. Sửa theo \`khung check\` rồi chạy lại.`,
    en: a =>
      `A model file is wrong YAML in ${a.problems === 1 ? 'a place' : `${formatNumber(a.problems, 'en')} places`}, and nothing is imported. Correct what \`khung check\` says, then try again.`,
  },
} satisfies MessagesOf<'import'>
