import { choices, didYouMean, listOf } from '../phrases.ts'
import { agencyLevels, formatDay, formatNumber, type Lang, verdicts, wordOf } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** `violated` (chưa đáp ứng). */
const named = (verdict: string, lang: Lang): string =>
  `\`${verdict}\` (${wordOf(verdicts, verdict, lang).toLowerCase()})`

const levelsNamed = (list: string, lang: Lang): string =>
  listOf(list)
    .map(level => wordOf(agencyLevels, level, lang))
    .join(', ')

const withoutStop = (title: string): string => title.replace(/\.$/, '')

/** Test files of rules. */
export const cases = {
  'cases.verdict': {
    vi: a =>
      `Kết luận phải là ${named(a.expected, 'vi')} nhưng kết quả là ${named(a.found, 'vi')}. Xem lại mô hình của trường hợp này, hoặc xem lại yêu cầu.`,
    en: a =>
      `The verdict must be ${named(a.expected, 'en')}, but it is ${named(a.found, 'en')}. Look at the model of this case again, or at the rule.`,
  },
  'cases.other-level': {
    vi: a =>
      `Kết quả là \`not-applicable\` (không áp dụng) vì yêu cầu dành cho ${levelsNamed(a.levels, 'vi')}, còn mô hình của trường hợp này thuộc ${levelsNamed(a.level, 'vi')}. Ghi \`level: ${listOf(a.levels)[0] ?? ''}\` trong mục \`architecture\`.`,
    en: a =>
      `The verdict is \`not-applicable\`: the rule is for the level ${levelsNamed(a.levels, 'en')}, and the model of this case is of the level ${levelsNamed(a.level, 'en')}. Write \`level: ${listOf(a.levels)[0] ?? ''}\` under \`architecture\`.`,
  },
  'cases.other-day': {
    vi: a =>
      `Kết quả là \`not-applicable\` (không áp dụng) vì yêu cầu áp dụng từ ngày ${formatDay(a.from, 'vi')}${a.to === undefined ? '' : ` đến ngày ${formatDay(a.to, 'vi')}`}, còn trường hợp này hỏi tại ngày ${formatDay(a.day, 'vi')}. Ghi \`asOf: ${a.from}\`, hoặc một ngày khác trong thời gian áp dụng.`,
    en: a =>
      `The verdict is \`not-applicable\`: the rule is valid from ${formatDay(a.from, 'en')}${a.to === undefined ? '' : ` to ${formatDay(a.to, 'en')}`}, and this case asks about ${formatDay(a.day, 'en')}. Write \`asOf: ${a.from}\`, or another day on which the rule is valid.`,
  },
  'cases.nothing-selected': {
    vi: () =>
      'Kết quả là `not-applicable` (không áp dụng) vì không có gì trong mô hình của trường hợp được chọn để xét. Xem lại loại, tình trạng của các thành phần, hoặc `section`, `types`, `where` của yêu cầu.',
    en: () =>
      'The verdict is `not-applicable`: nothing in the model of this case is selected. Look at the types and statuses of its elements again, or at `section`, `types` and `where` of the rule.',
  },
  'cases.finding-missing': {
    vi: a =>
      `Dòng này phải có phát hiện ${named(a.verdict, 'vi')} nhưng không có. Nếu như vậy là đúng thì xóa chú thích \`# expect:\`.`,
    en: a =>
      `A finding ${named(a.verdict, 'en')} must point at this line, and none does. If that is right, remove the comment \`# expect:\`.`,
  },
  'cases.finding-unexpected': {
    vi: a =>
      `Có phát hiện ${named(a.verdict, 'vi')} ở dòng này mà trường hợp không ghi. Nếu như vậy là đúng thì thêm \`# expect: ${a.verdict}\` vào cuối dòng.`,
    en: a =>
      `A finding ${named(a.verdict, 'en')} points at this line, and the case does not expect it. If that is right, add \`# expect: ${a.verdict}\` to the end of the line.`,
  },
  'cases.none': {
    vi: () => 'Tệp kiểm thử chưa có trường hợp nào. Ghi mỗi trường hợp với `case`, `verdict` và một mô hình nhỏ.',
    en: () => 'The test file has no case. Write each with `case`, `verdict` and a small model.',
  },
  'cases.no-tests': {
    vi: a =>
      `Yêu cầu chưa có tệp kiểm thử. Tạo tệp \`${a.file}\` với ít nhất một trường hợp đáp ứng và một trường hợp chưa đáp ứng.`,
    en: a =>
      `The rule has no test file. Create \`${a.file}\` with at least one case that satisfies it and one that violates it.`,
  },
  'cases.no-rule': {
    vi: a =>
      `Tệp kiểm thử không có tệp yêu cầu đi cùng: không có \`${a.file}\`. Đổi tên một trong hai tệp, hoặc xóa tệp này.`,
    en: a => `The test file has no rule: there is no \`${a.file}\`. Rename one of the two, or remove this file.`,
  },
  'cases.missing': {
    vi: a =>
      a.field === 'case'
        ? 'Trường hợp chưa có tên. Ghi `case:` và một câu cho biết trường hợp này xét điều gì.'
        : `Trường hợp chưa có kết luận phải đạt. Ghi \`verdict:\` và một trong: ${choices(VERDICT_WORDS, 'vi')}.`,
    en: a =>
      a.field === 'case'
        ? 'The case has no title. Write `case:` and a sentence that says what it is about.'
        : `The case does not say what must come out. Write \`verdict:\` and one of: ${choices(VERDICT_WORDS, 'en')}.`,
  },
  'cases.unknown-key': {
    vi: a =>
      `Trường \`${a.key}\` không thuộc trường hợp kiểm thử và cũng không phải mục của mô hình.${didYouMean(a.nearest, 'vi')} Các trường được dùng: ${choices(a.allowed, 'vi')}.`,
    en: a =>
      `The field \`${a.key}\` belongs neither to a case nor to a model.${didYouMean(a.nearest, 'en')} Fields: ${choices(a.allowed, 'en')}.`,
  },
  'cases.same-title': {
    vi: a =>
      `Tên “${withoutStop(a.title)}” đã được dùng cho trường hợp ở dòng ${a.line}. Đặt tên khác để biết trường hợp nào không đạt.`,
    en: a =>
      `The title “${withoutStop(a.title)}” is that of the case on line ${a.line}. Choose another, so that it is clear which of them fails.`,
  },
  'cases.no-kind': {
    vi: a =>
      `Chưa có trường hợp nào với kết luận ${named(a.verdict, 'vi')} nên chưa biết yêu cầu phân biệt được đúng, sai hay không. Thêm một trường hợp như vậy.`,
    en: a =>
      `No case has the verdict ${named(a.verdict, 'en')}: nothing shows that the rule tells right from wrong. Add one.`,
  },
  'cases.no-undetermined': {
    vi: () =>
      'Chưa có trường hợp nào với kết luận `undetermined` (chưa đủ cơ sở đánh giá). Thêm trường hợp mà mô hình chưa khai giá trị cần xét; nếu không thể có, ghi ở đầu tệp `# Luôn đủ cơ sở:` và lý do.',
    en: () =>
      'No case has the verdict `undetermined`. Add one whose model leaves out what the rule looks at; if there can be none, begin the file with `# Never undetermined:` and why.',
  },
  'cases.unfinished': {
    vi: a =>
      `Còn ${formatNumber(a.count, 'vi')} chỗ chưa điền (dòng ${a.lines}). Thay mỗi chỗ \`[Điền: …]\` bằng nội dung của yêu cầu; chỗ nằm trong chú thích thì sửa dòng đó rồi xóa chú thích.`,
    en: a =>
      `Places still to be filled in: ${formatNumber(a.count, 'en')} (lines ${a.lines}). Replace each \`[Fill in: …]\` by the rule's own words; where it stands in a comment, edit the line and remove the comment.`,
  },
} satisfies MessagesOf<'cases'>

const VERDICT_WORDS = Object.keys(verdicts).join(', ')
