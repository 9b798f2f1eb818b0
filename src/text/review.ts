import { VERDICTS } from '../findings/finding.ts'
import type { Conclusion, Decision, Differing, Missing, OpenItem, ReviewStatus, Since } from '../findings/review.ts'
import type { Lang, Word } from './lang.ts'
import { formatDay, formatNumber, verdicts, wordOf } from './words.ts'

/** What a reviewer may decide, beside its code. */
export const decisions = {
  agree: { vi: 'đồng ý với công cụ', en: 'agrees with the tool' },
  ...verdicts,
} satisfies Record<Decision, Word>

export const conclusions = {
  approve: { vi: 'đề nghị phê duyệt', en: 'recommends approval' },
  amend: { vi: 'đề nghị chỉnh sửa, bổ sung', en: 'asks for amendments' },
  insufficient: { vi: 'chưa đủ điều kiện', en: 'not ready for appraisal' },
} satisfies Record<Conclusion, Word>

const sinceWords = {
  new: { vi: 'mới phát sinh', en: 'newly arisen' },
  fixed: { vi: 'đã khắc phục', en: 'put right' },
  changed: { vi: 'thay đổi', en: 'changed' },
} satisfies Record<Since, Word>

const differing = {
  contentHash: { vi: 'nội dung mô hình đã khác', en: 'the model is another' },
  rulesHash: { vi: 'bộ yêu cầu đã khác', en: 'the rules are others' },
  asOf: { vi: 'ngày đánh giá đã khác', en: 'the day assessed is another' },
  khung: { vi: 'phiên bản Khung đã khác', en: 'the version of Khung is another' },
  requirements: { vi: 'phần do công cụ ghi đã bị sửa', en: 'what the tool wrote has been edited' },
} satisfies Record<Differing, Word>

const missing = {
  conclusion: { vi: 'kết luận', en: 'the conclusion' },
  'reviewer.name': { vi: 'họ và tên người thẩm định', en: "the reviewer's name" },
  'reviewer.unit': { vi: 'đơn vị của người thẩm định', en: "the reviewer's unit" },
  'reviewer.position': { vi: 'chức vụ của người thẩm định', en: "the reviewer's position" },
  date: { vi: 'ngày thẩm định', en: 'the day of the review' },
} satisfies Record<Missing, Word>

const lower = (verdict: string, lang: Lang): string => wordOf(verdicts, verdict, lang).toLowerCase()
const verdictList = (lang: Lang): string => VERDICTS.map(one => `${one} (${lower(one, lang)})`).join(', ')

const vi = {
  /** Comments in the file: what is to be filled in. */
  guide: [
    'Hồ sơ thẩm định kiến trúc. Các trường dưới đây do khung review start ghi; người thẩm định không sửa.',
    'Người thẩm định điền các trường decision, reason, comment, evidenceRequested của từng yêu cầu và phần kết luận ở cuối.',
    'Khi cơ quan đã sửa mô hình, chạy lại khung review start: những gì đã điền được giữ nguyên.',
    'Xem phần còn thiếu bằng khung review status.',
  ],
  agreeTo: [
    'Đồng ý chung với các kết quả sau của công cụ mà không ghi quyết định cho từng yêu cầu:',
    'agreeTo: [satisfied, not-applicable] (đáp ứng, không áp dụng). Để trống thì phải quyết định từng yêu cầu.',
    'Thêm undetermined (chưa đủ cơ sở đánh giá) nghĩa là: đồng ý rằng thông tin đã khai báo chưa đủ để đánh giá,',
    'và đề nghị cơ quan bổ sung. Kết quả chưa đáp ứng, được miễn trừ phải quyết định từng yêu cầu.',
  ],
  requirements: [
    'decision: agree (đồng ý với verdict của công cụ), hoặc kết luận của người thẩm định:',
    verdictList('vi'),
    'reason: lý do, phải có khi decision khác verdict. comment: ý kiến gửi cơ quan.',
    'evidenceRequested: tài liệu, minh chứng đề nghị bổ sung.',
    'since, previous do công cụ ghi khi chạy lại: new (mới phát sinh), fixed (đã khắc phục), changed (thay đổi), kết quả',
    'lần trước. revisit: true nghĩa là kết quả thay đổi sau khi có quyết định: xem lại, rồi xóa dòng revisit.',
  ],
  problems: ['Vấn đề của tệp mô hình, bộ yêu cầu và miễn trừ; không cần quyết định, có thể ghi comment.'],
  conclusion: [
    'Kết luận. conclusion: approve (đề nghị phê duyệt), amend (đề nghị chỉnh sửa, bổ sung) hoặc',
    'insufficient (chưa đủ điều kiện). date: ngày thẩm định, dạng 2020-09-30. comments: ý kiến chung.',
  ],
  letterhead: [
    'Thể thức của báo cáo thẩm định, công văn (khung report --kind approval, --kind opinion); để trống thì chừa chỗ trên giấy.',
    'superior: cơ quan chủ quản; issuer: cơ quan ban hành; number: số, ký hiệu; place: địa danh; date: ngày ban hành;',
    'addressees: [nơi kính gửi]; recipients: [nơi nhận]; authority: KT. GIÁM ĐỐC; position: chức vụ; name: người ký.',
  ],
  title: (path: string) => `Hồ sơ thẩm định ${path}`,
  started: (path: string) => `Đã lập hồ sơ thẩm định ${path}`,
  merged: (path: string) => `Đã cập nhật hồ sơ thẩm định ${path}; những gì người thẩm định đã ghi được giữ nguyên`,
  same: (path: string) => `Hồ sơ thẩm định ${path} không có gì thay đổi`,
  headings: {
    outdated: 'Hồ sơ không còn khớp với mô hình',
    undecided: 'Chưa có quyết định',
    revisit: 'Cần xem lại quyết định',
    'no-reason': 'Thiếu lý do',
    missing: 'Chưa ghi ở phần kết luận',
  } satisfies Record<OpenItem['kind'], string>,
  open: (item: OpenItem): string => openWords(item, 'vi'),
  total: ({ decided, agreed, toSupplement, total }: ReviewStatus): string =>
    `${formatNumber(total, 'vi')} yêu cầu: ${formatNumber(decided, 'vi')} đã có quyết định, ${formatNumber(agreed, 'vi')} được đồng ý chung${toSupplement === 0 ? '' : ` (trong đó ${formatNumber(toSupplement, 'vi')} chưa đủ cơ sở đánh giá, đề nghị cơ quan bổ sung thông tin)`}, ${formatNumber(total - decided - agreed, 'vi')} chưa có quyết định.`,
  concluded: (conclusion: Conclusion | undefined): string =>
    `Kết luận: ${conclusion ? conclusions[conclusion].vi : 'chưa ghi'}.`,
  state: (complete: boolean): string => (complete ? 'Hồ sơ đã đầy đủ.' : 'Hồ sơ chưa đầy đủ.'),
}

const en: typeof vi = {
  guide: [
    'Review of an architecture. The fields below are written by khung review start; leave them alone.',
    'Fill in decision, reason, comment and evidenceRequested of each requirement, and the conclusion at the end.',
    'When the agency has corrected its model, run khung review start again: what was filled in stays.',
    'See what is still missing with khung review status.',
  ],
  agreeTo: [
    'Agree to these verdicts of the tool as a whole, without a decision on each requirement:',
    'agreeTo: [satisfied, not-applicable]. Left empty, every requirement needs a decision.',
    'Add undetermined to agree that what was declared is not enough to assess, and to ask the agency to supplement it.',
    'What is violated or waived needs a decision on each.',
  ],
  requirements: [
    "decision: agree (with the tool's verdict), or the reviewer's own:",
    verdictList('en'),
    'reason: why; required where decision differs from verdict. comment: for the agency.',
    'evidenceRequested: documents the agency is asked for.',
    'since and previous are written when the command is run again: new, fixed or changed, and the verdict before.',
    'revisit: true means that the verdict changed after the decision: look at it again, then remove that line.',
  ],
  problems: ['Problems of model files, rules and waivers; they need no decision, but may be given a comment.'],
  conclusion: [
    'Conclusion. conclusion: approve, amend (amendments are needed) or insufficient (not ready for appraisal).',
    'date: day of the review, as 2020-09-30. comments: general comments.',
  ],
  letterhead: [
    'Particulars of report and letter (khung report --kind approval, --kind opinion); left open on paper where empty.',
    'superior: body above the issuing one; issuer; number and sign; place; date of issue; addressees: [a list];',
    'recipients: [a list]; authority: on whose behalf it is signed; position and name of who signs.',
  ],
  title: path => `Review ${path}`,
  started: path => `Began the review ${path}`,
  merged: path => `Brought the review ${path} up to date; what the reviewer wrote was kept`,
  same: path => `Nothing has changed in the review ${path}`,
  headings: {
    outdated: 'The review no longer fits the model',
    undecided: 'No decision yet',
    revisit: 'Decisions to look at again',
    'no-reason': 'No reason given',
    missing: 'Missing in the conclusion',
  },
  open: item => openWords(item, 'en'),
  total: ({ decided, agreed, toSupplement, total }) =>
    `${formatNumber(total, 'en')} requirements: ${formatNumber(decided, 'en')} decided, ${formatNumber(agreed, 'en')} agreed to as a whole${toSupplement === 0 ? '' : ` (of them ${formatNumber(toSupplement, 'en')} undetermined, which the agency is asked to supplement)`}, ${formatNumber(total - decided - agreed, 'en')} undecided.`,
  concluded: conclusion => `Conclusion: ${conclusion ? conclusions[conclusion].en : 'not stated'}.`,
  state: complete => (complete ? 'The review is complete.' : 'The review is not complete.'),
}

/** Words of a reviewer's file, and around it. */
export const reviewWords: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** What is to be done about one matter, in a sentence. */
function openWords(item: OpenItem, lang: Lang): string {
  const is = (verdict: string) => lower(verdict, lang)
  const isVi = lang === 'vi'
  switch (item.kind) {
    case 'outdated':
      return outdatedWords(item, lang)
    case 'undecided':
      return isVi
        ? `${item.title} Công cụ: ${is(item.verdict)}. Ghi \`decision\`.`
        : `${item.title} The tool: ${is(item.verdict)}. Write \`decision\`.`
    case 'revisit': {
      const same = item.previous === item.verdict
      const before = item.previous === undefined || same ? '' : `${is(item.previous)} → `
      const what = same ? (isVi ? 'phát hiện đã thay đổi' : 'what was found has changed') : ''
      const since = what || (item.since === undefined ? '' : sinceWords[item.since][lang])
      return isVi
        ? `${item.title} Công cụ: ${before}${is(item.verdict)}${since && ` (${since})`}. Xem lại \`decision\`, rồi xóa dòng \`revisit\`.`
        : `${item.title} The tool: ${before}${is(item.verdict)}${since && ` (${since})`}. Look at \`decision\` again, then remove the line \`revisit\`.`
    }
    case 'no-reason': {
      const decided = wordOf(decisions, item.decision, lang).toLowerCase()
      return isVi
        ? `${item.title} Người thẩm định: ${decided}; công cụ: ${is(item.verdict)}. Ghi \`reason\`.`
        : `${item.title} The reviewer: ${decided}; the tool: ${is(item.verdict)}. Write \`reason\`.`
    }
    case 'missing':
      return isVi
        ? `Ghi ${missing[item.field].vi} (\`${item.field}\`).`
        : `Write ${missing[item.field].en} (\`${item.field}\`).`
  }
}

function outdatedWords({ what, reviewed, now }: OpenItem & { kind: 'outdated' }, lang: Lang): string {
  const shown = (value: string) => {
    if (value === '') return lang === 'vi' ? 'chưa rõ' : 'unknown'
    return what === 'asOf' ? formatDay(value, lang) : value.slice(0, 'sha256:'.length + 12)
  }
  const values = what === 'requirements' ? '' : `: ${shown(reviewed)} → ${shown(now)}`
  const say = `${differing[what][lang]}${values}.`
  const capital = say.charAt(0).toUpperCase() + say.slice(1)
  return lang === 'vi'
    ? `${capital} Chạy lại \`khung review start\`${what === 'asOf' ? ', hoặc nêu đúng ngày bằng `--as-of`' : ''}.`
    : `${capital} Run \`khung review start\` again${what === 'asOf' ? ', or give the day with `--as-of`' : ''}.`
}
