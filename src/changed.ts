import { type Finding, summarise } from './findings/finding.ts'
import type { UsageError } from './findings/usage.ts'
import { compare } from './model/comparison.ts'
import { partners } from './model/renamed.ts'
import { atRevision } from './read/revision.ts'
import { type Options, type Result, run } from './run.ts'

/** What some paths held at a git revision. */
export interface Then {
  results: readonly Result[]
  /** Architectures around paths that held nothing then: the same ones if a path is a new or deleted file of one. */
  around: readonly Result[]
  /** Paths that held no architecture then, and why. */
  absent: ReadonlyMap<string, UsageError>
}

/**
 * The architectures at the same paths as they were at a git revision.
 * @throws UsageError for a revision that cannot be read, or a path outside the repository
 */
export function runAt(revision: string, options: Options): Then {
  const paths = options.paths.length > 0 ? options.paths : ['.']
  return atRevision(revision, paths, ({ there, count, absent, enclosing, prefix }) => {
    const wanted = [...there, ...enclosing]
    const all = wanted.length === 0 ? [] : run({ ...options, paths: wanted })
    const results = all.map(one => ({ ...one, findings: one.findings.map(finding => withoutPrefix(finding, prefix)) }))
    return { results: results.slice(0, count), around: results.slice(count), absent }
  })
}

/** Findings about whole files are told apart by the names of these, which must not be those of temporary ones. */
function withoutPrefix(finding: Finding, prefix: string): Finding {
  const [subject, key] = [finding.subject.replaceAll(prefix, ''), finding.key.replaceAll(prefix, '')]
  return subject === finding.subject && key === finding.key ? finding : { ...finding, subject, key }
}

/**
 * The results with only the findings a change since a revision matters to: those on entries it touched, and those that
 * were not there before. Requirements keep their verdicts; an architecture that is new keeps everything.
 * @throws UsageError as `runAt` does
 */
export function onlyChanged(results: readonly Result[], revision: string, options: Options): Result[] {
  const then = runAt(revision, options)
  const ids = new Set(results.map(({ architecture }) => architecture.id))
  const around = then.around.filter(({ architecture }) => ids.has(architecture.id))
  const earlier = earlierOf([...around, ...then.results], results)
  return results.map(result => onlyTouched(result, earlier.of(result)))
}

/** Which earlier result each later one is of, and the earlier ids of them all. */
export function earlierOf(
  olds: readonly Result[],
  news: readonly Result[],
): { of: (later: Result) => Result | undefined; ids: ReadonlySet<string> } {
  const byArchitecture = new Map(olds.map(result => [result.architecture, result]))
  const same = partners(
    olds.map(({ architecture }) => architecture),
    news.map(({ architecture }) => architecture),
  )
  return {
    of: ({ architecture }) => {
      const old = same.get(architecture)
      return old && byArchitecture.get(old)
    },
    ids: new Set([...same.values()].map(({ id }) => id)),
  }
}

/** A result with the findings that what differs from an earlier one matters to; all of them if there is none. */
export function onlyTouched(result: Result, old: Result | undefined): Result {
  if (!old) return result
  const { added, changed, renamed } = compare(old.architecture, result.architecture)
  // A figure is called `it-budget 2020`, a waiver by its rule and subject.
  const touched = new Set([...added, ...changed].flatMap(({ id }) => id.split(' ')))
  for (const { to, section } of renamed) if (section !== 'architecture') touched.add(to)
  const known = new Set(old.findings.map(finding => identityOf(finding, old)))
  const findings = result.findings.filter(
    finding => touched.has(finding.subject) || !known.has(identityOf(finding, result)),
  )
  return { ...result, findings, summary: summarise(result.requirements, findings) }
}

/** What a finding says, whatever its architecture is called. @param names new ids of what was renamed since */
export function identityOf(
  { rule, verdict, subject, key }: Finding,
  { architecture }: Result,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  return [rule, verdict, subject === architecture.id ? '' : (names.get(subject) ?? subject), key].join('\0')
}
