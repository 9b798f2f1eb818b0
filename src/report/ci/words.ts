import { plural } from '../../text/phrases.ts'
import type { Lang } from '../../text/words.ts'

const vi = {
  modelFiles: 'Tệp mô hình, bộ yêu cầu và miễn trừ',
  cutFrom: (left: number, all: number) =>
    `Chỉ ghi ${left} trong ${all} phát hiện, các phát hiện nặng hơn được giữ lại: nơi nhận không nhận nhiều hơn. Kết quả đầy đủ: khung check --format json.`,
  notFailing: 'Chưa đáp ứng, chưa đến mức của --fail-on',
  otherFindings: 'Phát hiện khác của yêu cầu này',
  hidden: (count: number) =>
    `GitHub chỉ hiển thị 10 lỗi, 10 cảnh báo và 10 thông báo của mỗi bước: còn ${count} phát hiện không được nêu. Kết quả đầy đủ: khung check --format json.`,
  toLookAt: 'Nội dung cần xem xét, khắc phục',
  fresh: 'Phát hiện mới',
  nothing: 'Không có nội dung mới cần xem xét.',
  open: (count: number) => `${count} yêu cầu chưa đủ cơ sở đánh giá`,
  waived: (count: number) => `${count} yêu cầu được miễn trừ`,
  notShown: (count: number) =>
    `${count} phát hiện nữa không được nêu vì giới hạn độ dài của bình luận. Xem đủ bằng: khung check --format markdown.`,
  gone: 'Đã được khắc phục kể từ khi ghi nhận.',
}

type Words = typeof vi

const en: Words = {
  modelFiles: 'Model files, rules and waivers',
  cutFrom: (left, all) =>
    `Only ${left} of ${all} findings are written, the gravest kept: the receiver takes no more. The whole result: khung check --format json.`,
  notFailing: 'Not satisfied, below the level of --fail-on',
  otherFindings: 'Other findings of this requirement',
  hidden: count =>
    `GitHub shows only 10 errors, 10 warnings and 10 notices of a step: ${count} more ${plural(count, 'finding')} left out. The whole result: khung check --format json.`,
  toLookAt: 'Findings to consider and correct',
  fresh: 'New findings',
  nothing: 'Nothing new to look at.',
  open: count => `${count} ${plural(count, 'requirement')} about which not enough is known`,
  waived: count => `${count} ${plural(count, 'requirement')} waived`,
  notShown: count =>
    `${count} more ${plural(count, 'finding')} left out, for a comment may not be longer. All of them: khung check --format markdown.`,
  gone: 'Corrected since it was recorded.',
}

/** What only the formats for services say. */
export const CI: Readonly<Record<Lang, Words>> = { vi, en }
