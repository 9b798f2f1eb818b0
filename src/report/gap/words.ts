import type { Lang } from '../../text/words.ts'

/** What only reports on the way from current to target say. */
const vi = {
  title: 'Lộ trình từ hiện trạng đến mục tiêu',
  span: (from: string, to: string) => `Từ hiện trạng ngày ${from} đến kiến trúc mục tiêu ngày ${to}`,
  plannedSpan: (from: string, to: string) => `Kiến trúc theo lộ trình, từ ngày ${from} đến ngày ${to}`,
  changes: 'Thay đổi',
  noChanges: 'Không có thành phần, kết nối nào thay đổi.',
  counts: (added: number, removed: number, changed: number, unchanged: number) =>
    `${added} bổ sung (+), ${removed} kết thúc sử dụng (×), ${changed} thay đổi (~), ${unchanged} giữ nguyên`,
  added: 'bổ sung',
  removed: 'kết thúc sử dụng',
  merged: (by: string) => `hợp nhất vào ${by}`,
  replaced: (by: string) => `được thay thế bằng ${by}`,
  changed: 'thay đổi',
  byTask: 'Nhiệm vụ',
  noTask: 'chưa có nhiệm vụ',
  element: 'Thành phần, kết nối',
  change: 'Thay đổi',
  layer: 'Lớp',
  unplanned: 'Có trong mục tiêu nhưng không nhiệm vụ nào thực hiện',
  goneOn: (day: string) => `theo lộ trình kết thúc sử dụng từ ngày ${day}`,
  undelivered: 'Nhiệm vụ nêu là kết quả nhưng mục tiêu không có',
  requirements: 'Yêu cầu thay đổi kết quả',
  noTurns: 'Không yêu cầu nào thay đổi kết quả.',
  atFirst: 'Ngày đầu',
  atLast: 'Ngày cuối',
  since: 'Đáp ứng từ',
  never: 'Đến ngày cuối vẫn chưa đáp ứng hoặc chưa đủ cơ sở đánh giá',
  noneNever: 'Đến ngày cuối, mọi yêu cầu áp dụng đều đáp ứng hoặc được miễn trừ.',
  timeline: 'Kết quả theo thời gian',
  day: 'Ngày',
  turned: 'Yêu cầu thay đổi kết quả',
  others: (count: number) => `và ${count} yêu cầu khác`,
  modelErrors: (count: number) =>
    `Mô hình còn ${count} lỗi về cách ghi; kết quả dưới đây có thể thiếu. Chạy \`khung check\` để xem.`,
}

type GapWords = { readonly [K in keyof typeof vi]: (typeof vi)[K] }

const en: GapWords = {
  title: 'The way from the current state to the target',
  span: (from, to) => `From the current state on ${from} to the target architecture on ${to}`,
  plannedSpan: (from, to) => `The architecture along its roadmap, from ${from} to ${to}`,
  changes: 'Changes',
  noChanges: 'No element or connection changes.',
  counts: (added, removed, changed, unchanged) =>
    `${added} added (+), ${removed} retired (×), ${changed} changed (~), ${unchanged} unchanged`,
  added: 'added',
  removed: 'retired',
  merged: by => `merged into ${by}`,
  replaced: by => `replaced by ${by}`,
  changed: 'changed',
  byTask: 'Task',
  noTask: 'no task',
  element: 'Element or connection',
  change: 'Change',
  layer: 'Layer',
  unplanned: 'In the target, but no task delivers it',
  goneOn: day => `retired again by the plan on ${day}`,
  undelivered: 'Named as delivered by a task, but not in the target',
  requirements: 'Requirements whose verdict changes',
  noTurns: 'No requirement changes its verdict.',
  atFirst: 'First day',
  atLast: 'Last day',
  since: 'Satisfied from',
  never: 'Still not satisfied, or not decidable, on the last day',
  noneNever: 'On the last day every applicable requirement is satisfied or waived.',
  timeline: 'Compliance over time',
  day: 'Day',
  turned: 'Requirements that change',
  others: count => `and ${count} more`,
  modelErrors: count =>
    `The model has ${count} ${count === 1 ? 'error' : 'errors'} of writing; what follows may be incomplete. Run \`khung check\` to see.`,
}

export const GAP_WORDS: Readonly<Record<Lang, GapWords>> = { vi, en }
