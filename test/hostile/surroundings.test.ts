import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { KHUNG } from '../support/khung.ts'
import { head } from '../support/model.ts'

/** Machines as they are: users without a home, homes that take nothing, folders of kept results from elsewhere. */

const base = mkdtempSync(join(tmpdir(), 'khung-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
chmodSync(base, 0o755)
mkdirSync(join(base, 'm'))
writeFileSync(join(base, 'm', 'architecture.yaml'), `${head()}applications: [{ id: a, owner: khong-co }]\nunits: []\n`)

interface Asked {
  env?: Record<string, string | undefined>
  uid?: number
}

/** Checks the model in a process of its own, which is killed when it does not end. */
function check(more: readonly string[], { env, uid }: Asked = {}) {
  const given = { ...process.env, XDG_CACHE_HOME: undefined, ...env }
  const as = uid === undefined ? {} : { uid, gid: uid }
  const options = { cwd: base, encoding: 'utf8', env: given, timeout: 20_000, ...as } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [KHUNG, 'check', 'm', ...more], options)
  return { status, out: stdout, err: stderr }
}

const expected = check(['--no-cache'])

test('the model is one with something to say', () => {
  expect(expected).toMatchObject({ status: 1, err: '' })
})

describe('results are kept nowhere, and the check is the same', () => {
  test.each([
    ['for a home that is no whole path', { env: { HOME: 'nhà' } }],
    ['for a folder that is no whole path', { env: { XDG_CACHE_HOME: 'kho' } }],
    ['for an empty home', { env: { HOME: '' } }],
  ])('%s', (_, asked) => {
    expect(check([], { ...asked, env: { HOME: join(base, 'home'), ...asked.env } })).toEqual(expected)
    expect(readdirSync(base).filter(name => name === 'nhà' || name === 'kho')).toEqual([])
  })

  test.runIf(existsSync('/proc/self'))('where no folder can be made, which Node 20 tries for ever', () => {
    expect(check([], { env: { HOME: '/proc/x' } })).toEqual(expected)
    expect(check(['--cache', '/proc/x/y'], { env: { HOME: join(base, 'home') } })).toEqual(expected)
  })

  test.runIf(process.getuid?.() === 0)('for a user whom the system does not know, as in containers', () => {
    expect(check([], { env: { HOME: undefined }, uid: 54_321 })).toEqual(expected)
  })
})

test('kept results that are pipes, devices or folders are not read', () => {
  const env = { HOME: join(base, 'home'), XDG_CACHE_HOME: join(base, 'own') }
  const kept = join(base, 'kept')
  const again = (replace: (path: string) => void) => {
    rmSync(kept, { recursive: true, force: true })
    check(['--cache', kept], { env })
    const entries = readdirSync(kept).filter(name => name.endsWith('.json'))
    expect(entries).toHaveLength(1)
    for (const name of entries) {
      rmSync(join(kept, name))
      replace(join(kept, name))
    }
    expect(check(['--cache', kept], { env })).toEqual(expected)
  }
  again(path => execFileSync('mkfifo', [path]))
  again(path => symlinkSync('/dev/zero', path))
  again(path => mkdirSync(path))
})
