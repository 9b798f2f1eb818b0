import type { Change as AnyChange, Lang } from './picture.ts'
import type { TaskLook } from './way.ts'

/** On the way to the target nothing gets another id. */
type Change = Exclude<AnyChange, 'renamed'>

/** Words of the pictures of the way to the target. */
export interface WayLabels {
  changes: Record<Change, string>
  unchanged: (n: number) => string
  mergedInto: (name: string) => string
  replacedBy: (name: string) => string
  connection: Record<Change | 'completed', string>
  quarter: string
  quarters: readonly [string, string, string, string]
  data: (day: string) => string
  target: (day: string) => string
  /** Roadmap. */
  task: string
  period: string
  status: string
  budget: string
  looks: Record<TaskLook, string>
  noLead: string
  noDays: string
  disorder: string
  noTasks: string
  open: (day: string) => string
  until: (day: string) => string
  late: (day: string) => string
  lateSign: string
  dependsOn: string
  before: (first: string, then: string) => string
  deadline: string
  deadlines: (day: string, count: number) => string
  due: (day: string) => string
  dueDay: string
  requirement: string
  taskMeets: string
  noTask: string
  inTime: (name: string, day: string) => string
  tooLate: (name: string, day: string) => string
  undated: (name: string) => string
  passed: string
  /** Compliance chart. */
  requirementsAxis: string
  marks: { mandatory: string; other: string }
  day: string
  turns: string
  byTask: string
  noTurns: string
  severity: string
  verdict: string
  turn: (before: string, after: string) => string
  moreTurns: (n: number) => string
  more: (n: number) => string
  never: (verdict: string, day: string, n: number) => string
  noneNever: (day: string) => string
  noRequirements: string
  successor: (name: string, day: string) => string
  successors: string
  describe: {
    difference: (added: number, removed: number, changed: number) => string
    roadmap: (tasks: number, leads: number, late: number) => string
    compliance: (first: string, last: string) => string
  }
}

export const WAY_LABELS = {
  vi: {
    changes: { added: 'Bổ sung', removed: 'Kết thúc sử dụng', changed: 'Thay đổi' },
    unchanged: n => `${n} thành phần không thay đổi`,
    mergedInto: name => `hợp nhất vào ${name}`,
    replacedBy: name => `được thay thế bằng ${name}`,
    connection: {
      added: 'bổ sung kết nối',
      removed: 'kết thúc kết nối',
      changed: 'thay đổi kết nối',
      completed: 'hoàn thành kết nối',
    },
    quarter: 'Quý',
    quarters: ['I', 'II', 'III', 'IV'],
    data: day => `Số liệu ${day}`,
    target: day => `Mục tiêu ${day}`,
    task: 'Nhiệm vụ theo đơn vị chủ trì',
    period: 'Thời gian',
    status: 'Tình trạng',
    budget: 'Kinh phí',
    looks: {
      done: 'Đang vận hành, thử nghiệm, nâng cấp',
      'under-way': 'Đang xây dựng',
      planned: 'Dự kiến',
      unstated: 'Chưa nêu tình trạng',
      dropped: 'Đã kết thúc',
    },
    noLead: 'Chưa nêu đơn vị chủ trì',
    noDays: 'Chưa nêu thời gian',
    disorder: 'Kết thúc trước khi bắt đầu',
    noTasks: 'Chưa khai báo nhiệm vụ nào',
    open: day => `từ ${day}`,
    until: day => `đến ${day}`,
    late: day => `Kết thúc sau thời hạn ${day}`,
    lateSign: 'Kết thúc sau thời hạn của yêu cầu mà nhiệm vụ nêu là đáp ứng',
    dependsOn: 'Phải xong trước',
    before: (first, then) => `${first} – phải xong trước – ${then}`,
    deadline: 'Thời hạn của yêu cầu bắt buộc',
    deadlines: (day, count) => `Thời hạn ${day} (${count} yêu cầu)`,
    due: day => `Yêu cầu bắt buộc có thời hạn, chưa đáp ứng hoặc chưa đủ cơ sở đánh giá tại ngày ${day}`,
    dueDay: 'Thời hạn',
    requirement: 'Yêu cầu',
    taskMeets: 'Nhiệm vụ nêu là đáp ứng yêu cầu',
    noTask: 'chưa có nhiệm vụ',
    inTime: (name, day) => `${name}: kết thúc ${day}, trong thời hạn`,
    tooLate: (name, day) => `${name}: kết thúc ${day}, sau thời hạn`,
    undated: name => `${name}: chưa nêu ngày kết thúc`,
    passed: 'đã quá hạn',
    requirementsAxis: 'Số yêu cầu',
    marks: {
      mandatory: 'Ngày có yêu cầu bắt buộc thay đổi kết quả',
      other: 'Ngày chỉ có yêu cầu khác thay đổi kết quả',
    },
    day: 'Ngày',
    turns: 'Yêu cầu thay đổi kết quả',
    byTask: 'Nhiệm vụ',
    noTurns: 'Không yêu cầu nào thay đổi kết quả.',
    severity: 'Mức độ',
    verdict: 'Kết quả',
    turn: (before, after) => `${after} (trước đó: ${before})`,
    moreTurns: n => `và ${n} thay đổi khác`,
    more: n => `và ${n} yêu cầu khác`,
    never: (verdict, day, n) => `Đến ngày ${day} vẫn ${verdict.toLowerCase()}: ${n} yêu cầu`,
    noneNever: day => `Đến ngày ${day}, mọi yêu cầu áp dụng đều đáp ứng hoặc được miễn trừ.`,
    noRequirements: 'Không có yêu cầu nào để đánh giá',
    successor: (name, day) => `${name}, ${day}`,
    successors: 'Ngày bắt đầu của khung kiến trúc kế tiếp',
    describe: {
      difference: (added, removed, changed) =>
        `Sơ đồ mục tiêu so với hiện trạng: ${added} thành phần bổ sung, ${removed} kết thúc sử dụng, ${changed} thay đổi.`,
      roadmap: (tasks, leads, late) =>
        `Sơ đồ nêu ${tasks} nhiệm vụ của ${leads} đơn vị chủ trì; ${late} nhiệm vụ kết thúc sau thời hạn của yêu cầu.`,
      compliance: (first, last) => `Kết quả đánh giá theo thời gian. ${first}. ${last}.`,
    },
  },
  en: {
    changes: { added: 'Added', removed: 'Retired', changed: 'Changed' },
    unchanged: n => `${n} elements stay as they are`,
    mergedInto: name => `merged into ${name}`,
    replacedBy: name => `replaced by ${name}`,
    connection: {
      added: 'connection added',
      removed: 'connection retired',
      changed: 'connection changed',
      completed: 'connection completed',
    },
    quarter: 'Quarter',
    quarters: ['1', '2', '3', '4'],
    data: day => `Data of ${day}`,
    target: day => `Target ${day}`,
    task: 'Tasks by the unit in the lead',
    period: 'Time',
    status: 'Status',
    budget: 'Budget',
    looks: {
      done: 'Operating, pilot or being upgraded',
      'under-way': 'Being built',
      planned: 'Planned',
      unstated: 'Status not stated',
      dropped: 'Ended',
    },
    noLead: 'No unit in the lead stated',
    noDays: 'No days stated',
    disorder: 'Ends before it starts',
    noTasks: 'No task is stated',
    open: day => `from ${day}`,
    until: day => `to ${day}`,
    late: day => `Ends after the deadline ${day}`,
    lateSign: 'Ends after the deadline of a requirement the task says it meets',
    dependsOn: 'Must be done before',
    before: (first, then) => `${first} – must be done before – ${then}`,
    deadline: 'Deadline of a mandatory requirement',
    deadlines: (day, count) => `Deadline ${day} (${count} ${count === 1 ? 'requirement' : 'requirements'})`,
    due: day => `Mandatory requirements with a deadline, not satisfied or not decidable on ${day}`,
    dueDay: 'Deadline',
    requirement: 'Requirement',
    taskMeets: 'Task that says it meets the requirement',
    noTask: 'no task',
    inTime: (name, day) => `${name}: ends ${day}, in time`,
    tooLate: (name, day) => `${name}: ends ${day}, after the deadline`,
    undated: name => `${name}: no end stated`,
    passed: 'passed',
    requirementsAxis: 'Requirements',
    marks: {
      mandatory: 'Day on which mandatory requirements change their verdict',
      other: 'Day on which only other requirements change their verdict',
    },
    day: 'Day',
    turns: 'Requirements whose verdict changes',
    byTask: 'Task',
    noTurns: 'No requirement changes its verdict.',
    severity: 'Severity',
    verdict: 'Verdict',
    turn: (before, after) => `${after} (before: ${before})`,
    moreTurns: n => `and ${n} more changes`,
    more: n => `and ${n} more requirements`,
    never: (verdict, day, n) =>
      `On ${day} still ${verdict.toLowerCase()}: ${n} ${n === 1 ? 'requirement' : 'requirements'}`,
    noneNever: day => `On ${day} every applicable requirement is satisfied or waived.`,
    noRequirements: 'No requirement to judge',
    successor: (name, day) => `${name}, ${day}`,
    successors: 'Beginning of a framework that followed',
    describe: {
      difference: (added, removed, changed) =>
        `The target compared with the current state: ${added} elements added, ${removed} retired, ${changed} changed.`,
      roadmap: (tasks, leads, late) =>
        `Shows ${tasks} tasks of ${leads} units in the lead; ${late} end after the deadline of a requirement.`,
      compliance: (first, last) => `Verdicts over time. ${first}. ${last}.`,
    },
  },
} satisfies Record<Lang, WayLabels>
