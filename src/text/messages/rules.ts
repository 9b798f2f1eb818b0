import { choices, didYouMean, foundValue } from '../phrases.ts'
import { formatDay } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** Rule files and waivers. */
export const rules = {
  'rule.shape': {
    vi: a =>
      `Tệp yêu cầu không đúng cấu trúc: ${a.detail}. Đối chiếu với lược đồ của tệp yêu cầu (\`khung schema rule\`).`,
    en: a =>
      `The rule file does not have the right shape: ${a.detail}. Compare it with the schema of rule files (\`khung schema rule\`).`,
  },
  'rule.missing': {
    vi: a =>
      `Thiếu trường \`${a.field}\`${a.of === '' ? '' : ` ở \`${a.of}\``}; đây là trường bắt buộc của tệp yêu cầu. Bổ sung \`${a.field}\`.`,
    en: a =>
      `The field \`${a.field}\` is missing${a.of === '' ? '' : ` in \`${a.of}\``}; a rule file needs it. Add \`${a.field}\`.`,
  },
  'rule.empty': {
    vi: a => `Danh sách \`${a.field}\` đang trống; phải có ít nhất một mục. Bổ sung nội dung.`,
    en: a => `The list \`${a.field}\` is empty; it needs at least one entry. Add one.`,
  },
  'rule.id': {
    vi: a =>
      `“${a.found}” không dùng được làm mã yêu cầu. Mã gồm nhóm và tên, cách nhau bằng một dấu chấm, chỉ có chữ thường không dấu, chữ số và dấu gạch nối, ví dụ \`security.personal-data\`.`,
    en: a =>
      `“${a.found}” cannot be the id of a rule. An id is an area and a name with one dot between them, in small letters without marks, digits and hyphens, such as \`security.personal-data\`.`,
  },
  'rule.day': {
    vi: a =>
      `Trường \`${a.field}\` ${foundValue(a.found, 'vi')}, không phải là ngày ghi đủ. Ghi năm, tháng, ngày có trong lịch, ví dụ 2021-12-31.`,
    en: a =>
      `The field \`${a.field}\` ${foundValue(a.found, 'en')}, which is no whole day. Write year, month and day of the calendar, for example 2021-12-31.`,
  },
  'rule.unknown-key': {
    vi: a =>
      `Trường \`${a.key}\` không có trong tệp yêu cầu. Xóa hoặc sửa tên trường; các trường được dùng có trong lược đồ của tệp yêu cầu (\`khung schema rule\`).`,
    en: a =>
      `The field \`${a.key}\` is unknown in a rule file. Remove or correct it; the schema of rule files (\`khung schema rule\`) lists the fields.`,
  },
  'rule.unknown-check': {
    vi: a =>
      `Không có phép kiểm tra \`${a.check}\`.${didYouMean(a.nearest, 'vi')} Chọn một trong: ${choices(a.allowed, 'vi')}.`,
    en: a =>
      `There is no check \`${a.check}\`.${didYouMean(a.nearest, 'en')} Choose one of: ${choices(a.allowed, 'en')}.`,
  },
  'rule.expression': {
    vi: a => `Biểu thức CEL không hợp lệ: ${a.detail}. Sửa lại theo các trường của ngôn ngữ mô hình.`,
    en: a => `The CEL expression is not valid: ${a.detail}. Correct it after the fields of the model language.`,
  },
  'rule.evaluation': {
    vi: a =>
      `Biểu thức của yêu cầu không tính được đối với \`${a.subject}\`: ${a.detail}. Sửa biểu thức để dùng được cho mọi thành phần.`,
    en: a =>
      `The expression of the rule fails for \`${a.subject}\`: ${a.detail}. Correct it so that it holds for every element.`,
  },
  'rule.too-nested': {
    vi: () => 'Biểu thức lồng nhau quá sâu nên không được dùng. Chia thành nhiều phần dưới `parts`.',
    en: () => 'The expression is nested too deeply and is refused. Split it into several `parts`.',
  },
  'rule.pattern': {
    vi: () =>
      'Biểu thức chính quy phức tạp đến mức có thể chạy rất lâu nên không được dùng. Viết mẫu đơn giản hơn, không lặp lồng nhau.',
    en: () =>
      'The regular expression could take very long and is refused. Write a simpler pattern without nested repetition.',
  },
  'rule.placeholder': {
    vi: a =>
      `Câu thông báo dùng chỗ thay thế \`${a.name}\` không có giá trị. ${a.allowed === '' ? 'Ở đây không dùng được chỗ thay thế nào.' : `Chỉ dùng: ${choices(a.allowed, 'vi')}.`}`,
    en: a =>
      `The message uses the placeholder \`${a.name}\`, which has no value. ${a.allowed === '' ? 'None can be used here.' : `Use only: ${choices(a.allowed, 'en')}.`}`,
  },
  'rule.duplicate': {
    vi: a => `Mã yêu cầu \`${a.id}\` được khai báo hai lần; mã phải là duy nhất. Đổi mã hoặc xóa một tệp.`,
    en: a => `The rule id \`${a.id}\` is declared twice; ids must differ. Change one, or remove a file.`,
  },
  'rule.basis-source': {
    vi: () =>
      'Mỗi căn cứ ghi đúng một trong hai trường: `document` (mã văn bản trong danh mục văn bản) hoặc `text` (lời dẫn `vi`, `en` của văn bản không có trong danh mục). Bổ sung trường còn thiếu, hoặc bỏ một trong hai.',
    en: () =>
      'A basis has exactly one of two fields: `document` (an id of the register of documents) or `text` (a citation in `vi` and `en` of a decision that is in no register). Add the one that is missing, or remove one of the two.',
  },
  'rule.unknown-document': {
    vi: a =>
      `Căn cứ \`${a.document}\` không có trong danh mục văn bản của khung kiến trúc.${didYouMean(a.nearest, 'vi')} Ghi mã có trong danh mục; văn bản của riêng cơ quan thì ghi ở \`documents\` của một tệp danh mục (\`--catalogue\`) hoặc dẫn bằng \`text\`.`,
    en: a =>
      `The basis \`${a.document}\` is not in the framework's register of documents.${didYouMean(a.nearest, 'en')} Use an id of the register; put a decision of the agency's own under \`documents\` of a catalogue file (\`--catalogue\`), or cite it with \`text\`.`,
  },
  'rule.unverified-mandatory': {
    vi: () =>
      'Yêu cầu được ghi là bắt buộc trong khi mọi căn cứ đều chưa kiểm chứng; khi đó mức cao nhất là khuyến nghị. Bổ sung căn cứ đã kiểm chứng, hoặc ghi `severity: recommended`.',
    en: () =>
      'The rule is mandatory although none of its bases is verified; recommended is the most such a rule may be. Add a verified basis, or write `severity: recommended`.',
  },
  'waiver.unknown-rule': {
    vi: a =>
      `Miễn trừ ghi yêu cầu \`${a.rule}\` không có trong bộ yêu cầu.${didYouMean(a.nearest, 'vi')} Sửa trường \`rule\`, hoặc xóa miễn trừ.`,
    en: a =>
      `The waiver names the requirement \`${a.rule}\`, which does not exist.${didYouMean(a.nearest, 'en')} Correct \`rule\`, or remove the waiver.`,
  },
  'waiver.unknown-subject': {
    vi: a =>
      `Miễn trừ ghi đối tượng \`${a.subject}\` không có trong kiến trúc.${didYouMean(a.nearest, 'vi')} Sửa trường \`subject\`, hoặc xóa miễn trừ.`,
    en: a =>
      `The waiver names the subject \`${a.subject}\`, which is not in the architecture.${didYouMean(a.nearest, 'en')} Correct \`subject\`, or remove the waiver.`,
  },
  'waiver.expired': {
    vi: a =>
      `Miễn trừ yêu cầu \`${a.rule}\` cho \`${a.subject}\` đã hết hạn ngày ${formatDay(a.expires, 'vi')} nên không còn giá trị. Đáp ứng yêu cầu, hoặc trình gia hạn.`,
    en: a =>
      `The waiver of \`${a.rule}\` for \`${a.subject}\` expired on ${formatDay(a.expires, 'en')} and no longer counts. Meet the requirement, or have the waiver extended.`,
  },
  'waiver.unused': {
    vi: a =>
      `Miễn trừ yêu cầu \`${a.rule}\` cho \`${a.subject}\` không còn cần thiết vì không có vi phạm nào. Xóa miễn trừ.`,
    en: a => `The waiver of \`${a.rule}\` for \`${a.subject}\` is not needed: nothing is violated. Remove it.`,
  },
  'waiver.of-elements': {
    vi: a =>
      `Miễn trừ yêu cầu \`${a.rule}\` ghi cho cả kiến trúc \`${a.subject}\`, trong khi chưa đáp ứng là từng thành phần (${a.count}: ${a.elements}); miễn trừ này không có tác dụng với thành phần nào. Ghi một miễn trừ riêng cho mỗi thành phần đã được chấp thuận.`,
    en: a =>
      `The waiver of \`${a.rule}\` is for the whole architecture \`${a.subject}\`, but what violates it is single elements (${a.count}: ${a.elements}); it excuses none of them. Write a waiver for each element it was granted for.`,
  },
  'waiver.several': {
    vi: a =>
      `Một miễn trừ yêu cầu \`${a.rule}\` cho \`${a.subject}\` bỏ qua ${a.count} nội dung chưa đáp ứng cùng lúc, và sẽ bỏ qua cả nội dung cùng loại phát sinh sau này. Kiểm tra xem văn bản chấp thuận có nêu đủ các nội dung đó không và ghi rõ trong \`reason\`.`,
    en: a =>
      `One waiver of \`${a.rule}\` for \`${a.subject}\` excuses ${a.count} violations at once, and would excuse others of the kind that come later. Check that the approving document names them all, and say so in \`reason\`.`,
  },
  'waiver.beyond-target': {
    vi: a =>
      `Miễn trừ yêu cầu \`${a.rule}\` cho \`${a.subject}\` có thời hạn đến ${formatDay(a.expires, 'vi')}, sau ngày của kiến trúc mục tiêu (${formatDay(a.target, 'vi')}), nên lộ trình kết thúc mà nội dung được miễn trừ vẫn còn. Đặt \`expires\` không muộn hơn ngày đó, hoặc kiểm tra lại văn bản chấp thuận.`,
    en: a =>
      `The waiver of \`${a.rule}\` for \`${a.subject}\` lasts until ${formatDay(a.expires, 'en')}, beyond the day of the target architecture (${formatDay(a.target, 'en')}): the roadmap ends while what is waived goes on. Set \`expires\` no later than that day, or look at the approving document again.`,
  },
  'waiver.beyond-years': {
    vi: a =>
      `Miễn trừ yêu cầu \`${a.rule}\` cho \`${a.subject}\` có thời hạn đến ${formatDay(a.expires, 'vi')}, hơn ${a.years} năm sau ngày đánh giá ${formatDay(a.day, 'vi')} (mức ${a.years} năm do công cụ đặt, không phải quy định). Đặt thời hạn ngắn hơn rồi xem xét lại, hoặc ghi \`architecture.targetDate\`.`,
    en: a =>
      `The waiver of \`${a.rule}\` for \`${a.subject}\` lasts until ${formatDay(a.expires, 'en')}, more than ${a.years} years after the day of the assessment, ${formatDay(a.day, 'en')} (the ${a.years} years are this tool's own bound, no provision). Set a shorter term and review it then, or state \`architecture.targetDate\`.`,
  },
} satisfies MessagesOf<'rule' | 'waiver'>
