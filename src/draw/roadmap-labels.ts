import { formatNumber } from '../text/words.ts'
import type { Lang } from './picture.ts'

/** Words of a roadmap on several sheets. */
const vi = {
  lead: 'Đơn vị chủ trì',
  tasks: (n: number) => `${formatNumber(n, 'vi')} nhiệm vụ`,
  others: (n: number) => `${formatNumber(n, 'vi')} đơn vị chủ trì khác`,
  undated: (n: number) => `${n} nhiệm vụ chưa nêu thời gian`,
  noStatus: 'chưa nêu tình trạng',
  /** How many of how many tasks state a budget. */
  costs: (stated: number, all: number) => `${stated}/${all} nhiệm vụ nêu kinh phí`,
  late: (n: number) => `${n} nhiệm vụ kết thúc sau thời hạn`,
  span: 'Từ ngày bắt đầu sớm nhất đến ngày kết thúc muộn nhất; số trong ô là số nhiệm vụ đang thực hiện trong kỳ',
  /** What the first sheet shows of all. */
  grouped: (tasks: number, leads: number, sheets: string) =>
    `Tờ này gộp ${formatNumber(tasks, 'vi')} nhiệm vụ theo ${formatNumber(leads, 'vi')} đơn vị chủ trì, mỗi đơn vị một dòng; từng nhiệm vụ có ở tờ ${sheets}.`,
  rest: (leads: number) => `Dòng cuối gộp ${formatNumber(leads, 'vi')} đơn vị có ít nhiệm vụ hơn.`,
  deadlines: (sheets: string) => `Yêu cầu bắt buộc có thời hạn, cùng nhiệm vụ nêu là đáp ứng: tờ ${sheets}.`,
  waits: (name: string, where?: string) => `Phải xong trước${where === undefined ? '' : ` (${where})`}: ${name}`,
}

export type RoadmapLabels = { readonly [K in keyof typeof vi]: (typeof vi)[K] }

const tasksOf = (n: number): string => `${formatNumber(n, 'en')} ${n === 1 ? 'task' : 'tasks'}`

const en: RoadmapLabels = {
  lead: 'Unit in the lead',
  tasks: tasksOf,
  others: n => `${formatNumber(n, 'en')} other units in the lead`,
  undated: n => `${tasksOf(n)} without days`,
  noStatus: 'status not stated',
  costs: (stated, all) => `${stated} of ${tasksOf(all)} state a budget`,
  late: n => `${n} ${n === 1 ? 'task ends' : 'tasks end'} after the deadline`,
  span: 'From the earliest start to the latest end; a number is that of the tasks under way in the time',
  grouped: (tasks, leads, sheets) =>
    `This sheet has one row for each of ${formatNumber(leads, 'en')} units in the lead, with ${tasksOf(tasks)} in all; each of them is on ${sheets.includes('–') ? 'sheets' : 'sheet'} ${sheets}.`,
  rest: leads => `The last row is of ${formatNumber(leads, 'en')} units with fewer tasks.`,
  deadlines: sheets =>
    `Mandatory requirements with a deadline, and the tasks said to meet them: ${sheets.includes('–') ? 'sheets' : 'sheet'} ${sheets}.`,
  waits: (name, where) => `Must be done before${where === undefined ? '' : ` (${where})`}: ${name}`,
}

export const ROADMAP_LABELS: Readonly<Record<Lang, RoadmapLabels>> = { vi, en }
