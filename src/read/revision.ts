import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'

/** More than any architecture repository holds; git's answers are kept in memory. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * The YAML files of a git revision below the current folder, as files in a temporary folder: neither the work tree nor
 * the index is touched. Links are left out, for what they lead to belongs to no revision.
 * @returns what `use` returns; the folder is gone afterwards
 * @throws UsageError when there is no git, no repository or no such revision
 */
export function atRevision<T>(revision: string, use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'khung-')))
  try {
    const files = filesOf(revision)
    for (const [i, bytes] of contentsOf(revision, files).entries()) {
      const target = join(folder, files[i]?.path ?? '')
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, bytes)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesOf(revision: string): { path: string; object: string }[] {
  // A name that begins with a hyphen would be an option to git.
  if (revision === '' || revision.startsWith('-')) throw new UsageError(say('usage.revision', { revision, reason: '' }))
  const commit = git(revision, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim()
  const listed = git(revision, ['ls-tree', '-r', '-z', commit]).toString('utf8').split('\0').filter(Boolean)
  return listed.flatMap(line => {
    const [, mode = '', object = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    const isFile = mode.startsWith('100') && /\.ya?ml$/i.test(path)
    const isBelow = !path.split('/').some(part => part === '..' || part === '' || part === '.git')
    return isFile && isBelow ? [{ path, object }] : []
  })
}

/** The bytes of all files from one git process: a line that names the size, then so many bytes and a line end. */
function contentsOf(revision: string, files: readonly { object: string }[]): Buffer[] {
  const input = files.map(({ object }) => `${object}\n`).join('')
  const all = git(revision, ['cat-file', '--batch'], input)
  let at = 0
  return files.map(() => {
    const head = all.indexOf('\n', at)
    const size = Number(all.toString('latin1', at, head).split(' ')[2])
    at = head + 1 + size + 1
    return all.subarray(head + 1, head + 1 + size)
  })
}

/** Asks git without letting a repository's configuration run anything, nor git fetch what is missing. */
function git(revision: string, args: readonly string[], input = ''): Buffer {
  const run = spawnSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
    input,
    maxBuffer: MOST_BYTES,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  if (run.error) throw new UsageError(say('usage.no-git', {}), { cause: run.error })
  if (run.status === 0) return run.stdout
  const reason = run.stderr.toString('utf8').split('\n')[0] ?? ''
  throw new UsageError(say('usage.revision', { revision, reason: reason.replace(/^fatal: /, '') }))
}
