import type { Called } from '../../findings/message.ts'
import { capital } from '../../util/capital.ts'
import type { Lang } from '../lang.ts'
import { choices, didYouMean, fieldNamed, quoted } from '../phrases.ts'
import { fieldWord, formatDay } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** Values looked up in catalogues, and catalogue files of an agency's own. */
export const catalogues = {
  'code.unknown': {
    vi: a =>
      `${states(a, 'vi')}; giá trị này không có trong danh mục ${titled(a, 'vi')}, được khai là đầy đủ theo nguồn ${quoted(a.source)}.${didYouMean(a.nearest, 'vi')} Danh mục có: ${allowed(a, 'vi')}. Sửa giá trị; nếu đúng, bổ sung vào danh mục.`,
    en: a =>
      `${states(a, 'en')}, which is not in the catalogue ${titled(a, 'en')}, said to be complete by its source ${quoted(a.source)}.${didYouMean(a.nearest, 'en')} It has: ${allowed(a, 'en')}. Correct the value or, if it is right, add it to the catalogue.`,
  },
  'code.unverifiable': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: ${states(a, 'vi')}; danh mục ${titled(a, 'vi')} đã thu thập chưa đầy đủ và không có giá trị này.${didYouMean(a.nearest, 'vi')} ${compare(a.get, 'vi')}`,
    en: a =>
      `Not enough is known to decide: ${states(a, 'en')}; the catalogue ${titled(a, 'en')} is not complete and does not have it.${didYouMean(a.nearest, 'en')} ${compare(a.get, 'en')}`,
  },
  'code.form': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: ${states(a, 'vi')}, khác dạng mã đã thấy của danh mục ${titled(a, 'vi')} (ví dụ \`${a.example}\`); danh mục đã thu thập chưa đầy đủ.${didYouMean(a.nearest, 'vi')} ${compare(a.get, 'vi')}`,
    en: a =>
      `Not enough is known to decide: ${states(a, 'en')}, not of the form seen in the catalogue ${titled(a, 'en')} (such as \`${a.example}\`), which is not complete.${didYouMean(a.nearest, 'en')} ${compare(a.get, 'en')}`,
  },
  'code.catalogue-absent': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì chưa có danh mục \`${a.catalogue}\` cho kiến trúc này. Đặt tệp danh mục (\`kind: catalogue\`) trong thư mục của kiến trúc, hoặc nêu bằng \`--catalogue\`.`,
    en: a =>
      `Not enough is known to decide: there is no catalogue \`${a.catalogue}\` for this architecture. Put its file (\`kind: catalogue\`) into the folder of the architecture, or give it with \`--catalogue\`.`,
  },
  'code.agency-day': {
    vi: a =>
      `Chưa đủ cơ sở xác định cơ quan có mã “${a.code}” còn hoạt động ngày ${formatDay(a.day, 'vi')} hay không: danh mục mã đã thu thập không có mã này, hoặc không rõ ngày sắp xếp. Kiểm tra lại mã; đối chiếu với văn bản sắp xếp cơ quan.`,
    en: a =>
      `Not enough is known to tell whether the agency “${a.code}” exists on ${formatDay(a.day, 'en')}: its code is not among those collected, or the day of its reorganisation is not known. Check the code, and compare with the decision on the reorganisation.`,
  },
  'code.agency-merged': {
    vi: a =>
      `Theo dữ liệu của bộ công cụ, tỉnh, thành phố có mã “${a.code}” đã hợp nhất với đơn vị khác từ ngày ${formatDay(a.from, 'vi')}; phạm vi kiến trúc cần rà soát, mã H sử dụng sau hợp nhất chưa xác định được. Đối chiếu với văn bản sắp xếp và văn bản cấp mã.`,
    en: a =>
      `By this tool's data the province or city “${a.code}” was merged with others on ${formatDay(a.from, 'en')}; the scope of the architecture has to be reviewed, and which H code is used since is not known. Compare with the decision on the merger and where the codes are issued.`,
  },
  'code.agency-renamed': {
    vi: a =>
      `Theo bảng mã dẫn lại, cơ quan có mã “${a.code}” giữ mã nhưng đã đổi tên thành ${a.name.vi} (tên thấy từ ngày ${formatDay(a.from, 'vi')}; ngày đổi tên chưa đối chiếu); chưa đủ cơ sở xác định tên cơ quan và phạm vi kiến trúc còn đúng. Rà soát, đối chiếu với văn bản sắp xếp cơ quan.`,
    en: a =>
      `By a second-hand table the agency “${a.code}” keeps its code but is now called ${a.name.en} (seen from ${formatDay(a.from, 'en')} on; the day of the change is not verified); whether the agency's name and the architecture's scope still hold is not known. Review them against the decision on the reorganisation.`,
  },
  'catalogue.not-one': {
    vi: () =>
      'Tệp không phải tệp danh mục nên không được dùng. Ghi `kind: catalogue` ở đầu tệp và các trường theo lược đồ (`khung schema catalogue`), hoặc nêu đúng tệp.',
    en: () =>
      'The file is no catalogue and was not used. Write `kind: catalogue` at its top and the fields of the schema (`khung schema catalogue`), or name the right file.',
  },
  'catalogue.twice': {
    vi: a =>
      `Mã \`${a.code}\` được ghi hai lần trong danh mục; mỗi mã chỉ được ghi một lần. Xóa hoặc sửa một trong hai.`,
    en: a => `The code \`${a.code}\` stands twice in the catalogue; it may stand once. Remove or correct one of them.`,
  },
  'catalogue.other-name': {
    vi: a =>
      `Mã \`${a.code}\` ở đây có tên ${quoted(a.found)}, trong khi danh mục đã có mã này với tên ${quoted(a.known)}; tên đã có được giữ nguyên. Đối chiếu với văn bản gốc, rồi sửa tên hoặc đổi mã.`,
    en: a =>
      `The code \`${a.code}\` is called ${quoted(a.found)} here, but the catalogue has it already as ${quoted(a.known)}, which is kept. Compare with the original document, then correct the name or choose another code.`,
  },
  'catalogue.alias': {
    vi: a => `Cách viết \`${a.alias}\` đã được dùng cho mã \`${a.code}\`. Bỏ hoặc sửa cách viết này.`,
    en: a => `The spelling \`${a.alias}\` already stands for the code \`${a.code}\`. Remove or correct it.`,
  },
  'catalogue.unknown-parent': {
    vi: a =>
      `Mã cấp trên \`${a.parent}\` không có trong danh mục.${didYouMean(a.nearest, 'vi')} Sửa trường \`parent\`, hoặc bổ sung mã này.`,
    en: a =>
      `The parent \`${a.parent}\` is not in the catalogue.${didYouMean(a.nearest, 'en')} Correct \`parent\`, or add that code.`,
  },
  'catalogue.document-taken': {
    vi: a =>
      `Mã văn bản \`${a.id}\` đã được dùng cho ${quoted(a.number)}; văn bản đã có được giữ nguyên. Đặt mã khác cho văn bản này.`,
    en: a =>
      `The document id \`${a.id}\` already means ${quoted(a.number)}, which is kept. Give this document another id.`,
  },
  'catalogue.unknown-document': {
    vi: a =>
      `Văn bản thay thế \`${a.document}\` không có trong danh mục văn bản.${didYouMean(a.nearest, 'vi')} Sửa trường \`replacedBy\`, hoặc bổ sung văn bản đó.`,
    en: a =>
      `The replacing document \`${a.document}\` is not in the register.${didYouMean(a.nearest, 'en')} Correct \`replacedBy\`, or add that document.`,
  },
  'catalogue.days': {
    vi: a =>
      `${capital(fieldWord(a.field, 'vi'))} ${formatDay(a.day, 'vi')} (trường \`${a.field}\`) lại trước ${fieldWord(a.before, 'vi')} ${formatDay(a.than, 'vi')} (trường \`${a.before}\`). Sửa một trong hai ngày.`,
    en: a =>
      `The ${fieldWord(a.field, 'en')}, ${formatDay(a.day, 'en')} (\`${a.field}\`), is before the ${fieldWord(a.before, 'en')}, ${formatDay(a.than, 'en')} (\`${a.before}\`). Correct one of the days.`,
  },
} satisfies MessagesOf<'catalogue' | 'code'>

/** `“Cổng dịch vụ công” ghi mã tham chiếu (trường `code`) là `X``. */
const states = (a: { name: string; field: string; code: string }, lang: Lang): string =>
  lang === 'vi'
    ? `${quoted(a.name)} ghi ${fieldNamed(a.field, 'vi')} là \`${a.code}\``
    : `${quoted(a.name)} gives as its ${fieldNamed(a.field, 'en')} \`${a.code}\``

const titled = ({ title, catalogue }: { title: Called; catalogue: string }, lang: Lang): string =>
  `${quoted(title[lang])} (\`${catalogue}\`)`

function allowed({ allowed, more }: { allowed: string; more: number }, lang: Lang): string {
  const some = choices(allowed, lang)
  return more === 0 ? some : `${some} ${lang === 'vi' ? `và ${more} mục khác` : `and ${more} more`}`
}

/** What would settle it: the document, and a complete catalogue made of it. */
function compare(get: Called | undefined, lang: Lang): string {
  if (lang === 'vi')
    return `Đối chiếu với ${get?.vi ?? 'nguồn của danh mục'}; khi có danh mục đầy đủ, nêu bằng \`--catalogue\`.`
  return `Compare with ${get?.en ?? 'the source of the catalogue'}; once you have the complete catalogue, give it with \`--catalogue\`.`
}
