import type { Lang } from '../../text/words.ts'

const vi = {
  modelFiles: 'Tệp mô hình, bộ yêu cầu và miễn trừ',
  cutFrom: (left: number, all: number) =>
    `Chỉ ghi ${left} trong ${all} phát hiện, các phát hiện nặng hơn được giữ lại: nơi nhận không nhận nhiều hơn. Kết quả đầy đủ: khung check --format json.`,
  known: 'Đã ghi nhận trước',
  notFailing: 'Chưa đáp ứng, chưa đến mức của --fail-on',
  otherFindings: 'Phát hiện khác của yêu cầu này',
  gone: 'Đã được khắc phục kể từ khi ghi nhận.',
}

type Words = typeof vi

const en: Words = {
  modelFiles: 'Model files, rules and waivers',
  cutFrom: (left, all) =>
    `Only ${left} of ${all} findings are written, the gravest kept: the receiver takes no more. The whole result: khung check --format json.`,
  known: 'Recorded before',
  notFailing: 'Not satisfied, below the level of --fail-on',
  otherFindings: 'Other findings of this requirement',
  gone: 'Corrected since it was recorded.',
}

/** What only the formats for services say. */
export const CI: Readonly<Record<Lang, Words>> = { vi, en }
