import { reportInput } from './files/report-input.ts'
import type { Reporter, ReportInput, ReportOptions } from './report/input.ts'
import type { Result } from './run.ts'

/** Formats of `khung check`; each is loaded only when asked for. */
const REPORTERS = {
  pretty: async () => (await import('./report/pretty.ts')).pretty,
  json: async () => (await import('./report/json.ts')).json,
  sarif: async () => (await import('./report/sarif.ts')).sarif,
  'sarif-github': async () => (await import('./report/sarif.ts')).sarifGithub,
  junit: async () => (await import('./report/junit.ts')).junit,
  github: async () => (await import('./report/github.ts')).github,
  gitlab: async () => (await import('./report/gitlab.ts')).gitlab,
  rdjson: async () => (await import('./report/rdjson.ts')).rdjson,
  comment: async () => (await import('./report/comment.ts')).comment,
  markdown: async () => (await import('./report/markdown.ts')).markdown,
} as const satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof REPORTERS
export const FORMATS = Object.keys(REPORTERS) as readonly Format[]

/** The results in a format, as text that ends with a newline. */
export async function render(
  format: Format,
  results: readonly Result[],
  version: string,
  options: ReportOptions,
): Promise<string> {
  const reporter = await REPORTERS[format]()
  return reporter(
    results.map(result => inputOf(result, version)),
    options,
  )
}

/** A result as the formats of `check` see it, which tell added rules from those of the framework. */
export const inputOf = (result: Result, version: string): ReportInput => ({
  ...reportInput(result, version),
  added: new Set(result.rules.filter(rule => !rule.file.shipped).map(rule => rule.source.id)),
})
