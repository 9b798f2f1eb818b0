/** The library: what the command line does, as functions. */
export { type Options, type Result, run } from './run.ts'
