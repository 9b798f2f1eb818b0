import type { Compared } from '../findings/baseline.ts'
import type { Finding, Requirement } from '../findings/finding.ts'
import type { Place } from '../findings/source.ts'
import { wordMessage } from '../text/word.ts'
import type { Lang } from '../text/words.ts'
import type { Reporter, ReportInput, ReportOptions } from './input.ts'
import { joinJson } from './join.ts'

/** The result for programs. Its keys and their order are a public interface. */
export const json: Reporter = (inputs, options) =>
  joinJson(
    inputs.map(input => jsonPart(input, options)),
    inputs[0]?.version ?? '',
  )

/** One architecture of the result, indented as it stands there. */
export const jsonPart = (input: ReportInput, { lang }: Pick<ReportOptions, 'lang'>): string =>
  harmless(JSON.stringify(architectureOf(input, lang), undefined, 2)).replaceAll('\n', '\n    ')

const architectureOf = (input: ReportInput, lang: Lang) => ({
  id: input.architecture.id,
  level: input.architecture.level ?? null,
  framework: input.framework,
  asOf: input.asOf ?? null,
  state: input.state,
  contentHash: input.architecture.contentHash,
  rulesHash: input.rulesHash,
  summary: input.summary,
  ...(input.baseline === undefined ? {} : { baseline: comparedOf(input.baseline) }),
  requirements: input.requirements.map(requirementOf),
  findings: input.findings.map(finding => ({
    ...findingOf(finding, lang),
    ...(input.baseline === undefined ? {} : { baseline: input.baseline.known.has(finding) ? 'known' : 'new' }),
  })),
})

/** How many findings the baseline held, and what is gone of it. */
const comparedOf = ({ known, fixed }: Compared) => ({
  known: known.size,
  fixed: fixed.map(({ fingerprint, level, rule, subject, count }) => ({ fingerprint, level, rule, subject, count })),
})

const requirementOf = ({ rule, severity, verdict, deadline, basis }: Requirement) => ({
  rule,
  severity,
  verdict,
  ...(deadline === undefined ? {} : { deadline }),
  basis: basis.map(({ document, text, verified }) => ({ ...(text ? { text } : { document }), verified })),
})

const findingOf = (finding: Finding, lang: Lang) => ({
  rule: finding.rule,
  verdict: finding.verdict,
  severity: finding.severity,
  level: finding.level,
  subject: finding.subject,
  message: wordMessage(finding.message, lang),
  // What is wrong with a model says in its message how to mend it.
  fix: finding.fix ? wordMessage(finding.fix, lang) : '',
  ...whereIs(finding.place),
  related: finding.related.map(({ place, note }) => ({ ...whereIs(place), note: wordMessage(note, lang) })),
  fingerprint: finding.fingerprint,
})

/** File, line and column, as every result for programs gives them. */
export const whereIs = ({ file, offset }: Place) => ({ file: file.path, ...file.position(offset) })

/** The same value, without a byte that a terminal would act on. */
export const harmless = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
