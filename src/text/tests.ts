import type { TestSummary } from '../findings/tested.ts'
import type { Lang } from './lang.ts'
import { plural } from './phrases.ts'
import { formatNumber } from './words.ts'

const vi = {
  passed: 'đạt',
  failed: 'không đạt',
  notRun: 'chưa chạy',
  /** Before the message of a finding nobody expected. */
  says: 'nội dung',
  casesPassed: (some: number, all: number) => (all === 0 ? 'chưa có trường hợp nào' : `${some}/${all} trường hợp đạt`),
  summary: (summary: TestSummary): string => {
    const n = (count: number) => formatNumber(count, 'vi')
    const { rules, failedRules, cases, failedCases, warnings } = summary
    const warned = warnings === 0 ? '' : ` ${n(warnings)} cảnh báo.`
    if (failedRules === 0) return `${n(rules)} yêu cầu, ${n(cases)} trường hợp: tất cả đều đạt.${warned}`
    return `${n(rules)} yêu cầu, ${n(cases)} trường hợp. Không đạt: ${n(failedRules)} yêu cầu, ${n(failedCases)} trường hợp.${warned}`
  },
}

const en: typeof vi = {
  passed: 'passed',
  failed: 'failed',
  notRun: 'not run',
  says: 'it says',
  casesPassed: (some, all) => (all === 0 ? 'no case' : `${some} of ${all} cases passed`),
  summary: ({ rules, failedRules, cases, failedCases, warnings }) => {
    const some = (count: number, one: string) => `${formatNumber(count, 'en')} ${plural(count, one)}`
    const warned = warnings === 0 ? '' : ` ${some(warnings, 'warning')}.`
    if (failedRules === 0) return `${some(rules, 'rule')}, ${some(cases, 'case')}: all passed.${warned}`
    return `${some(rules, 'rule')}, ${some(cases, 'case')}. Failed: ${some(failedRules, 'rule')}, ${some(failedCases, 'case')}.${warned}`
  },
}

/** Words around the results of rules' tests. */
export const testWords: Readonly<Record<Lang, typeof vi>> = { vi, en }
