/** The library: what the command line does, as functions. */
export type { Tested, TestedCase, TestedRule, TestSummary } from './findings/tested.ts'
export { type TestQuestion, testRules } from './rule-tests.ts'
export { type Options, type Result, run } from './run.ts'
