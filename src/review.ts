import { type Message, say } from './findings/message.ts'
import type { Assessed, AssessedFinding, Assessment, OpenItem, ReviewProblem, ReviewStatus } from './findings/review.ts'
import { UsageError } from './findings/usage.ts'
import type { ReviewRecord } from './model/review.ts'
import { leadsOut } from './read/outside.ts'
import { type ReviewFile, readReview } from './read/review.ts'
import { printable } from './report/printable.ts'
import { reviewJson, reviewPage } from './report/review.ts'
import { blankReview } from './review/blank.ts'
import { mergeReview } from './review/merge.ts'
import { notBlock } from './review/not-block.ts'
import { statusOf } from './review/status.ts'
import type { Result } from './run.ts'
import { schemaOf } from './schemas.ts'
import { wordMessage } from './text/word.ts'
import type { Lang } from './text/words.ts'
import { parsed } from './util/yaml/nodes.ts'

export { reviewJson, reviewPage }

/** Where a review is written unless somewhere else is named, below the folder of the architecture. */
const REVIEW = 'review.yaml'
/** The schema the editor completes with, hidden beside the review. */
export const SCHEMA = '.khung/khung-review-1.schema.json'
export const reviewSchemaText = (): string => schemaOf('review') ?? ''

/**
 * The one result there is, and where its review belongs: `review.yaml` beside the main file, `x.review.yaml` beside an
 * architecture that is the single file `x.yaml`.
 * @throws UsageError for several architectures
 */
export function reviewOf(results: readonly Result[], path: string): { result: Result; place: string } {
  const [result, second] = results
  if (!result || second) {
    const architectures = results.map(({ architecture }) => architecture.id).join(', ')
    throw new UsageError(say('review.several', { path, architectures }))
  }
  const main = result.architecture.files[0]?.path ?? ''
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = main.slice(folder.length)
  const own = /^architecture\.ya?ml$/.test(name) ? '' : `${name.replace(/\.ya?ml$/, '')}.`
  return { result, place: `${folder}${own}${REVIEW}` }
}

/** How a command names an architecture: its folder, or the one file it is. */
export function pathOf({ architecture }: Result): string {
  const main = architecture.files[0]?.path ?? '.'
  return /(?:^|\/)architecture\.ya?ml$/.test(main) ? main.replace(/\/?[^/]*$/, '') || '.' : main
}

/**
 * The place of a review that nobody named: it lies among files that may come from a stranger.
 * @throws UsageError for a link that leads out of the folder
 */
export function notOutside(place: string): string {
  if (leadsOut(place)) throw new UsageError(say('review.outside', { path: place }))
  return place
}

/** A review that has been brought up to date, or what is wrong with it: then it is left alone. */
export type Reviewed<T> = { done: T; problems?: undefined } | { done?: undefined; problems: ReviewProblem[] }

/** A new review of a result; `schema` is where its schema lies, seen from it. */
export const startReview = (result: Result, version: string, lang: Lang, schema = SCHEMA): string =>
  blankReview(assessmentOf(result, version, lang), lang, schema)

/**
 * The text of a review brought up to date; the very text there is when nothing has changed.
 * @throws UsageError for a file that cannot be opened, is something else or of something else
 */
export function continueReview(
  path: string,
  result: Result,
  version: string,
): Reviewed<{ text: string; same: boolean }> {
  const file = readReview(path)
  const { text, mark } = { text: file.file.text, mark: file.mark }
  const problems = problemsOf(file)
  if (problems.length > 0) return { problems }
  checkFits(file.record, result, path)
  const merged = mergeReview(text, assessmentOf(result, version, file.record.lang))
  return { done: { text: mark + merged, same: merged === text } }
}

/**
 * Where a review stands.
 * @throws UsageError for a file that cannot be opened, is something else or of something else
 */
export function reviewStatus(path: string, result: Result, version: string): Reviewed<ReviewStatus> {
  const file = readReview(path)
  const problems = problemsOf(file)
  if (problems.length > 0) return { problems }
  checkFits(file.record, result, path)
  const assessment = assessmentOf(result, version, file.record.lang)
  const same = mergeReview(file.file.text, assessment) === file.file.text
  return { done: statusOf(file.file.path, file.record, assessment.of, same, file.placeOf) }
}

/**
 * What is still to be done in a review, as one sentence; undefined where it is complete, or only made of another version.
 * @param named the review, where it is not the one beside the model
 */
export function stillOpen(status: ReviewStatus, result: Result, named?: string): Message | undefined {
  const count = (...kinds: OpenItem['kind'][]): number => status.open.filter(({ kind }) => kinds.includes(kind)).length
  const open = {
    undecided: count('undecided'),
    revisit: count('revisit'),
    reasons: count('no-reason'),
    missing: count('missing'),
  }
  if (Object.values(open).every(one => one === 0)) return undefined
  const command = `khung review status ${pathOf(result)}${named === undefined ? '' : ` --review ${named}`}`
  return say('review.open', { path: status.path, ...open, command })
}

/**
 * What the reviewer of a result has written.
 * @throws UsageError for a file that cannot be opened, is something else or of something else
 */
export function reviewRecord(path: string, result: Result): Reviewed<ReviewRecord> {
  const { record, problems } = readReview(path)
  if (problems.length > 0) return { problems }
  checkFits(record, result, path)
  return { done: record }
}

/** What is wrong with a review, or with its form: the tool has to write into it. */
function problemsOf({ file, problems }: ReviewFile): ReviewProblem[] {
  if (problems.length > 0) return problems
  const range = notBlock(parsed(file.text).root)
  return range ? [{ message: say('review.not-block', {}), place: { file, ...range } }] : []
}

/** @throws UsageError for a review of another architecture, framework or state */
function checkFits({ architecture, framework, state }: ReviewRecord, result: Result, path: string): void {
  const pairs = [
    ['architecture', architecture.id, printable(result.architecture.id)],
    ['framework', framework, printable(result.framework)],
    ['state', state, result.state],
  ] as const
  for (const [what, of, asked] of pairs)
    if (of !== asked) throw new UsageError(say('review.other', { path, what, of: printable(of), asked }))
}

/** Everything a review says of a result, as one line of harmless text each. */
function assessmentOf(result: Result, version: string, lang: Lang): Assessment {
  const { architecture, requirements, findings, rules } = result
  const titles = new Map(rules.map(({ source }) => [source.id, source.title[lang]]))
  const components = new Map(architecture.framework.components.map(({ id, title }) => [id, title[lang]]))
  const order = [...new Set([...components.keys(), ...requirements.map(({ component }) => component)])]
  const shown = findings.map((finding): [string, AssessedFinding] => [
    finding.rule,
    {
      subject: printable(finding.subject),
      verdict: finding.verdict,
      level: finding.level,
      message: printable(wordMessage(finding.message, lang)),
      fingerprint: finding.fingerprint,
    },
  ])
  const known = new Set(requirements.map(({ rule }) => rule))
  const of = (is: (rule: string) => boolean) => shown.filter(([rule]) => is(rule)).map(([, finding]) => finding)
  return {
    of: assessedOf(result, version),
    requirements: order.flatMap(component =>
      requirements
        .filter(one => one.component === component)
        .map(({ rule, severity, verdict, partial }) => ({
          rule,
          title: printable(titles.get(rule) ?? rule),
          severity,
          component: printable(components.get(component) ?? component),
          verdict,
          partial,
          findings: of(one => one === rule),
        })),
    ),
    problems: of(rule => !known.has(rule)),
  }
}

function assessedOf(result: Result, version: string): Assessed {
  const { architecture, framework, asOf, state, rulesHash } = result
  const { title } = architecture.about
  return {
    architecture: { id: printable(architecture.id), title: title === undefined ? undefined : printable(title) },
    framework: printable(framework),
    asOf,
    state,
    contentHash: architecture.contentHash,
    rulesHash,
    khung: version,
  }
}
