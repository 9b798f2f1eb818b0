import { formatNumber, type Lang } from '../../text/words.ts'
import type { CoverageTotals } from './view.ts'

const n = (count: number): string => formatNumber(count, 'vi')
const m = (count: number): string => formatNumber(count, 'en')

/** Words of the coverage; both languages, or it does not compile. */
const vi = {
  title: 'Phạm vi kiểm tra',
  intro:
    'Các nội dung của Khung và văn bản liên quan mà người biên soạn biết được, yêu cầu nào xét tới, và phần nào chưa xét. Mức kiểm chứng ghi sau mỗi căn cứ; câu dẫn lại hoặc theo trí nhớ không phải lời văn của văn bản.',
  basis: 'Căn cứ',
  rules: 'Yêu cầu',
  /** Of a statement some rule looks at, what they do not see; otherwise why none does. */
  gap: (lookedAt: boolean): string => (lookedAt ? 'Giới hạn' : 'Chưa xét'),
  unnamed: 'Yêu cầu bổ sung, không thuộc nội dung nào ở trên',
  totals: 'Tổng hợp',
  byArea: 'Yêu cầu theo nhóm',
  bySeverity: 'Theo mức độ ràng buộc',
  byMark: 'Theo mức kiểm chứng tốt nhất trong các căn cứ',
  statements: ({ statements, covered, inPart, open }: CoverageTotals) =>
    `${n(statements)} nội dung: ${n(covered)} được xét, ${n(inPart)} được xét một phần, ${n(open)} chưa xét.`,
  uncompared: ({ uncompared, press, practice, rules }: CoverageTotals) =>
    `${n(uncompared)}/${n(rules)} yêu cầu dựa vào văn bản chưa được người biên soạn đối chiếu với bản gốc; ${n(press)} yêu cầu chỉ dựa vào báo chí; ${n(practice)} yêu cầu theo thực tiễn hoặc do công cụ đặt ra.`,
}

const en: typeof vi = {
  title: 'Coverage',
  intro:
    'What the framework and the documents around it say, as far as it is known here, which rules look at it, and what is not looked at. Every basis carries how well it was verified; what is second-hand or from memory is not the wording of the document.',
  basis: 'Basis',
  rules: 'Rules',
  gap: lookedAt => (lookedAt ? 'Limits' : 'Not looked at'),
  unnamed: 'Rules added, of no statement above',
  totals: 'Totals',
  byArea: 'Rules by area',
  bySeverity: 'By severity',
  byMark: 'By the best mark among their bases',
  statements: ({ statements, covered, inPart, open }) =>
    `${m(statements)} statements: ${m(covered)} looked at, ${m(inPart)} in part, ${m(open)} not.`,
  uncompared: ({ uncompared, press, practice, rules }) =>
    `${m(uncompared)} of the ${m(rules)} rules rest on documents nobody here has compared with the original; ${m(press)} on the press alone; ${m(practice)} on practice or on demands of the tool itself.`,
}

export const COVERAGE: Readonly<Record<Lang, typeof vi>> = { vi, en }
