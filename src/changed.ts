import { isAbsolute, relative } from 'node:path'
import { summarise } from './findings/finding.ts'
import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import { compare } from './model/comparison.ts'
import { atRevision } from './read/revision.ts'
import { type Options, type Result, run } from './run.ts'

/**
 * The architectures at the same paths as they were at a git revision.
 * @throws UsageError for a revision that cannot be read, or a path that is not below the current folder
 */
export function runAt(revision: string, options: Options): Result[] {
  const paths = (options.paths.length > 0 ? options.paths : ['.']).map(path => {
    const below = isAbsolute(path) ? relative(process.cwd(), path) : path
    if (below.split(/[/\\]/).includes('..') || isAbsolute(below))
      throw new UsageError(say('usage.path-at-revision', { path, revision }))
    return below
  })
  return atRevision(revision, folder => run({ ...options, paths: paths.map(path => `${folder}/${path}`) }))
}

/**
 * The results with only the findings a change since a revision matters to: those on entries it touched, and those that
 * were not there before. Requirements keep their verdicts; an architecture that is new keeps everything.
 * @throws UsageError as `runAt` does
 */
export function onlyChanged(results: readonly Result[], revision: string, options: Options): Result[] {
  const before = new Map(runAt(revision, options).map(result => [result.architecture.id, result]))
  return results.map(result => {
    const old = before.get(result.architecture.id)
    if (!old) return result
    const { added, changed, renamed } = compare(old.architecture, result.architecture)
    // A figure is called `it-budget 2020`, a waiver by its rule and subject.
    const touched = new Set([...added, ...changed].flatMap(({ id }) => id.split(' ')))
    for (const { to } of renamed) touched.add(to)
    const known = new Set(old.findings.map(({ fingerprint, verdict }) => `${fingerprint} ${verdict}`))
    const findings = result.findings.filter(
      ({ subject, fingerprint, verdict }) => touched.has(subject) || !known.has(`${fingerprint} ${verdict}`),
    )
    return { ...result, findings, summary: summarise(result.requirements, findings) }
  })
}
