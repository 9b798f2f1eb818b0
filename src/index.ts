/** The library: models checked and rules tested, as `khung check` and `khung test-rules` do. */
export type { Tested, TestedCase, TestedRule, TestSummary } from './findings/tested.ts'
export { type TestQuestion, testRules } from './rule-tests.ts'
export { type Options, type Result, run } from './run.ts'
