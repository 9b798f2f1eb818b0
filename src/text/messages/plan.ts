import type { Lang } from '../lang.ts'
import { quoted } from '../phrases.ts'
import { formatDay, formatNumber } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** What is wrong with a roadmap. Money comes in đồng, without fractions. */
export const plan = {
  'plan.no-way': {
    vi: a =>
      `Không có chặng nào để theo dõi: ngày cuối ${formatDay(a.to, 'vi')} đứng trước ngày đầu ${formatDay(a.from, 'vi')}. Kiểm tra \`dataAsOf\` và \`targetDate\` trong mục \`architecture\`, hoặc \`--from\` và \`--to\`.`,
    en: a =>
      `There is no way to follow: the last day, ${formatDay(a.to, 'en')}, comes before the first, ${formatDay(a.from, 'en')}. Check \`dataAsOf\` and \`targetDate\` in the section \`architecture\`, or \`--from\` and \`--to\`.`,
  },
  'plan.after-deadline': {
    vi: a =>
      `Nhiệm vụ ${quoted(a.name)} kết thúc ngày ${formatDay(a.end, 'vi')}, sau thời hạn ${formatDay(a.deadline, 'vi')} của yêu cầu \`${a.rule}\` mà nhiệm vụ nhận thực hiện. Đẩy sớm ngày kết thúc (\`end\`), hoặc nêu lý do trong báo cáo.`,
    en: a =>
      `The task ${quoted(a.name)} ends on ${formatDay(a.end, 'en')}, after ${formatDay(a.deadline, 'en')}, the deadline of the requirement \`${a.rule}\` it is to meet. End it earlier (\`end\`), or give the reason in the report.`,
  },
  'plan.over-budget': {
    vi: a =>
      `Các nhiệm vụ thực hiện trọn trong năm ${a.year} cần ${amount(a.total, 'vi')}, vượt kinh phí của năm đã khai báo là ${amount(a.limit, 'vi')}. Rà soát kinh phí nhiệm vụ hoặc số liệu kinh phí của năm.`,
    en: a =>
      `The tasks that begin and end in ${a.year} cost ${amount(a.total, 'en')}, more than the year's stated budget of ${amount(a.limit, 'en')}. Check the budgets of the tasks, or the figure for the year.`,
  },
  'plan.budget-unknown': {
    vi: a =>
      a.tasks === ''
        ? `Chưa đủ cơ sở so sánh kinh phí năm ${a.year}: số liệu chưa ghi đơn vị tiền. Ghi \`unit\` là vnd, million-vnd hoặc billion-vnd.`
        : `Chưa đủ cơ sở so sánh kinh phí năm ${a.year}: chưa rõ phần kinh phí trong năm của ${a.tasks}. Tách nhiệm vụ theo năm, hoặc bổ sung kinh phí, thời gian của nhiệm vụ.`,
    en: a =>
      a.tasks === ''
        ? `The budget of ${a.year} cannot be compared: the figure states no unit of money. State \`unit\` as vnd, million-vnd or billion-vnd.`
        : `The budget of ${a.year} cannot be compared: what these tasks cost in that year is not known: ${a.tasks}. Divide the tasks by year, or add their budgets and dates.`,
  },
} satisfies MessagesOf<'plan'>

/** `52.000 triệu đồng`, `VND 52,000 million`: in millions where that leaves no fraction. */
function amount(value: number, lang: Lang): string {
  const inMillions = value % 1e6 === 0
  const shown = formatNumber(inMillions ? value / 1e6 : value, lang)
  if (lang === 'vi') return `${shown} ${inMillions ? 'triệu đồng' : 'đồng'}`
  return `VND ${shown}${inMillions ? ' million' : ''}`
}
