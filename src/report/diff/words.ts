import type { Lang } from '../../text/words.ts'

/** What only reports on the difference of two versions say. */
const vi = {
  title: 'Khác biệt giữa hai phiên bản',
  none: 'Không có khác biệt về nội dung.',
  wholeAdded: 'Kiến trúc mới, phiên bản trước không có.',
  wholeRemoved: 'Kiến trúc không còn trong phiên bản sau.',
  apart: (before: string, after: string) =>
    `Đây là hai kiến trúc khác nhau: ${before} và ${after}, không phải hai phiên bản của một kiến trúc. Nội dung dưới đây là những chỗ hai kiến trúc khác nhau, không phải những gì đã thay đổi. Để xem kết quả của hai kiến trúc cạnh nhau, chạy \`khung check\` với cả hai đường dẫn; bảng cuối có một dòng cho mỗi kiến trúc.`,
  counts: (added: number, removed: number, changed: number, renamed: number) =>
    `${added} bổ sung (+), ${removed} bỏ đi (×), ${changed} thay đổi (~), ${renamed} đổi mã (→)`,
  added: 'bổ sung',
  removed: 'bỏ đi',
  renamedFrom: (id: string) => `đổi mã, trước là ${id}`,
  head: 'Thông tin chung của kiến trúc',
  changes: 'Thành phần, kết nối, số liệu',
  requirements: 'Yêu cầu thay đổi kết quả',
  noTurns: 'Không yêu cầu nào thay đổi kết quả.',
  causes: 'do thay đổi ở',
  cause: 'Thay đổi gây ra',
  before: 'Trước',
  after: 'Sau',
  better: 'tốt lên',
  worse: 'xấu đi',
  problems: (before: number, after: number) =>
    `Mô hình còn lỗi về cách ghi (trước: ${before} lỗi; sau: ${after} lỗi) nên so sánh có thể thiếu hoặc sai. Chạy \`khung check\` với từng phiên bản để xem.`,
}

type DiffWords = { readonly [K in keyof typeof vi]: (typeof vi)[K] }

const en: DiffWords = {
  title: 'Difference between two versions',
  none: 'Nothing differs in content.',
  wholeAdded: 'A new architecture, which the earlier version does not have.',
  wholeRemoved: 'An architecture the later version no longer has.',
  apart: (before, after) =>
    `These are two different architectures, ${before} and ${after}, and no two versions of one. What follows is where they differ, not what was changed. To see the results of both side by side, run \`khung check\` with both paths: the table at its end has a row for each.`,
  counts: (added, removed, changed, renamed) =>
    `${added} added (+), ${removed} removed (×), ${changed} changed (~), ${renamed} renamed (→)`,
  added: 'added',
  removed: 'removed',
  renamedFrom: id => `renamed, was ${id}`,
  head: 'The architecture as a whole',
  changes: 'Elements, connections and figures',
  requirements: 'Requirements whose verdict changes',
  noTurns: 'No requirement changes its verdict.',
  causes: 'because of',
  cause: 'Because of',
  before: 'Before',
  after: 'After',
  better: 'better',
  worse: 'worse',
  problems: (before, after) =>
    `There are errors of writing in the model (before: ${before}, after: ${after}); the comparison may be incomplete or wrong. Run \`khung check\` on each version to see them.`,
}

export const DIFF_WORDS: Readonly<Record<Lang, DiffWords>> = { vi, en }
