import { spawnSync } from 'node:child_process'
import { type Message, say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'

/** More than any architecture repository holds; git's answers are kept in memory. */
const MOST_MEGABYTES = 256

/** A file of a revision: its path from the top of the repository, with `/`. */
export interface GitFile {
  path: string
  object: string
}

/** The current folder from the top of its repository, with `/`; '' at the top. @throws UsageError without one */
export const currentPrefix = (revision: string): string =>
  git(revision, ['rev-parse', '--show-prefix'])
    .toString('utf8')
    .replace(/\/?\n$/, '')

/** The commit a revision names; `A...B` is where B left A, as in git. @throws UsageError when there is none */
export function commitOf(revision: string): string {
  const [, one, other] = /^(.*[^.])\.\.\.([^.].*)?$/.exec(revision) ?? []
  if (one === undefined) return single(revision)
  return git(revision, ['merge-base', single(one), single(other ?? 'HEAD')])
    .toString()
    .trim()
}

function single(revision: string): string {
  // A name that begins with a hyphen would be an option to git.
  if (revision === '' || revision.startsWith('-')) throw new UsageError(say('usage.revision', { revision, reason: '' }))
  return git(revision, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim()
}

/**
 * The regular files of a commit at or below some paths; '' is everything. Links are left out, for what they lead to
 * belongs to no revision, and so are paths that would lead out of a folder.
 */
export function filesOf(revision: string, commit: string, paths: readonly string[]): GitFile[] {
  const only = paths.includes('') ? [] : ['--', ...paths]
  const listed = git(revision, ['ls-tree', '-r', '-z', '--full-tree', commit, ...only])
    .toString('utf8')
    .split('\0')
  return listed.flatMap(line => {
    const [, mode = '', object = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    const isBelow = !path.split(/[/\\]/).some(part => part === '..' || part === '' || part === '.git')
    return mode.startsWith('100') && isBelow ? [{ path, object }] : []
  })
}

/**
 * The bytes of files from one git process: a line that names the size, then so many bytes and a line end.
 * @throws UsageError that names a file the repository lists and does not have
 */
export function contentsOf(revision: string, files: readonly GitFile[]): Buffer[] {
  const input = files.map(({ object }) => `${object}\n`).join('')
  const all = git(revision, ['cat-file', '--batch'], input, () => say('usage.revision-incomplete', { revision }))
  let at = 0
  return files.map(({ path, object }) => {
    const end = all.indexOf('\n', at)
    const [name, kind, size = ''] = all.toString('latin1', at, end).split(' ')
    if (name !== object || kind !== 'blob' || !/^\d+$/.test(size))
      throw new UsageError(say('usage.revision-incomplete', { revision, path }))
    at = end + 1 + Number(size) + 1
    return all.subarray(end + 1, at - 1)
  })
}

/** Asks git without letting a repository's configuration run anything, nor git fetch what is missing. */
function git(
  revision: string,
  args: readonly string[],
  input = '',
  refused = (reason: string): Message => say('usage.revision', { revision, reason }),
): Buffer {
  const run = spawnSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
    input,
    maxBuffer: MOST_MEGABYTES * 1024 * 1024,
    env: {
      ...process.env,
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      // Versions of git that do not know the former cannot fetch either without a protocol they may use.
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0',
      GIT_LITERAL_PATHSPECS: '1',
      LC_ALL: 'C',
    },
  })
  if (run.status === 0 && !run.error) return run.stdout
  if (run.error && 'code' in run.error && run.error.code === 'ENOBUFS')
    throw new UsageError(say('usage.revision-too-large', { revision, megabytes: MOST_MEGABYTES }), { cause: run.error })
  if (run.status === null) throw new UsageError(say('usage.no-git', {}), { cause: run.error })
  const reason = run.stderr.toString('utf8').split('\n')[0] ?? ''
  if (reason.includes('not a git repository')) throw new UsageError(say('usage.no-repository', { revision }))
  throw new UsageError(refused(reason.replace(/^fatal: /, '')))
}
