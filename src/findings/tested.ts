import type { Finding, Verdict } from './finding.ts'
import type { Place } from './source.ts'

/** What came out of the tests of some rules. */
export interface Tested {
  /** The framework whose rules ran beside those tested. */
  framework: string
  rules: TestedRule[]
  /** What is wrong with the catalogues given: errors, through which everything fails. */
  catalogues: Finding[]
  summary: TestSummary
}

/** A rule file with the results of its test file; or a test file without a rule. */
export interface TestedRule {
  /** The rule's id; where there is no rule or no id in it, its place without `.yaml`. */
  id: string
  cases: TestedCase[]
  /** What is wrong with the two files beside what single cases show: errors and warnings. */
  problems: Finding[]
}

/** A case and what is wrong with it or with the rule it tests; nothing: it passed. */
export interface TestedCase {
  title: string
  place: Place
  expected: Verdict | undefined
  /** Undefined when the rule could not be asked. */
  found: Verdict | undefined
  problems: Finding[]
}

/** A rule fails through any of its cases and through any error of its files; warnings fail nothing. */
export interface TestSummary {
  rules: number
  failedRules: number
  cases: number
  failedCases: number
  /** Problems of files and cases, by level. */
  errors: number
  warnings: number
}

const isError = ({ level }: Finding): boolean => level === 'error'

/** Whether nothing is wrong with a rule and its tests. */
export const passed = ({ cases, problems }: TestedRule): boolean =>
  !problems.some(isError) && cases.every(one => one.problems.length === 0)

/** Counts rules, cases and problems. */
export function countTests(rules: readonly TestedRule[], catalogues: readonly Finding[]): TestSummary {
  const cases = rules.flatMap(rule => rule.cases)
  const problems = [...catalogues, ...rules.flatMap(rule => rule.problems), ...cases.flatMap(one => one.problems)]
  return {
    rules: rules.length,
    failedRules: rules.filter(rule => !passed(rule)).length,
    cases: cases.length,
    failedCases: cases.filter(one => one.problems.length > 0).length,
    errors: problems.filter(isError).length,
    warnings: problems.filter(({ level }) => level === 'warning').length,
  }
}

/** Whether the tests end with success: warnings fail nothing. */
export const allPassed = ({ errors }: TestSummary): boolean => errors === 0
