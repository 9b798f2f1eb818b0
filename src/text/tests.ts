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
  /** `faults`: errors of the catalogues given, which fail the run though every rule passes. */
  summary: (summary: TestSummary, faults: number): string => {
    const n = (count: number) => formatNumber(count, 'vi')
    const { rules, failedRules, cases, failedCases, warnings } = summary
    const all = `${n(rules)} yêu cầu, ${n(cases)} trường hợp`
    const spoilt =
      faults === 0 ? '' : ` Danh mục kèm theo có ${n(faults)} lỗi nên chưa đạt: sửa tệp danh mục rồi chạy lại.`
    const rest = spoilt + (warnings === 0 ? '' : ` ${n(warnings)} cảnh báo.`)
    if (failedRules > 0) return `${all}. Không đạt: ${n(failedRules)} yêu cầu, ${n(failedCases)} trường hợp.${rest}`
    return faults > 0 ? `${all}.${rest}` : `${all}: tất cả đều đạt.${rest}`
  },
}

const en: typeof vi = {
  passed: 'passed',
  failed: 'failed',
  notRun: 'not run',
  says: 'it says',
  casesPassed: (some, all) => (all === 0 ? 'no case' : `${some} of ${all} cases passed`),
  summary: ({ rules, failedRules, cases, failedCases, warnings }, faults) => {
    const some = (count: number, one: string) => `${formatNumber(count, 'en')} ${plural(count, one)}`
    const all = `${some(rules, 'rule')}, ${some(cases, 'case')}`
    const spoilt =
      faults === 0
        ? ''
        : ` The catalogues given have ${some(faults, 'error')}, which fails the run: mend them and run again.`
    const rest = spoilt + (warnings === 0 ? '' : ` ${some(warnings, 'warning')}.`)
    if (failedRules > 0) return `${all}. Failed: ${some(failedRules, 'rule')}, ${some(failedCases, 'case')}.${rest}`
    return faults > 0 ? `${all}.${rest}` : `${all}: all passed.${rest}`
  },
}

/** Words around the results of rules' tests. */
export const testWords: Readonly<Record<Lang, typeof vi>> = { vi, en }
