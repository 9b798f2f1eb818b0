import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeWhole } from '../../src/cli/output.ts'
import { UsageError } from '../../src/findings/usage.ts'
import { isOurs } from '../../src/util/own-file.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'khung-')))
afterAll(() => rmSync(base, { recursive: true, force: true }))
const KHUNG = resolve('dist/khung.mjs')

const keyOf = (work: () => void): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof UsageError && 'key' in error.detail) return error.detail.key
    throw error
  }
  return 'written'
}

describe('what a file is written over', () => {
  test('keeps who may read it', () => {
    const path = join(base, 'kín.json')
    writeFileSync(path, 'cũ')
    chmodSync(path, 0o600)
    writeWhole(path, 'mới')
    expect(readFileSync(path, 'utf8')).toBe('mới')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('a link elsewhere is the user’s own; one among what is checked leads to no file outside', () => {
    const outside = join(base, 'ngoài')
    writeFileSync(outside, 'của tôi')
    const own = join(base, 'liên kết')
    symlinkSync(outside, own)
    expect(keyOf(() => writeWhole(own, 'a'))).toBe('written')
    expect(readFileSync(outside, 'utf8')).toBe('a')

    const inside = mkdtempSync(join(process.cwd(), 'khung-thu-'))
    try {
      const among = join(inside, 'khung.sarif')
      symlinkSync(outside, among)
      expect(keyOf(() => writeWhole(among, 'b'))).toBe('output.link-outside')
      expect(readFileSync(outside, 'utf8')).toBe('a')
      symlinkSync('đích', join(inside, 'gần'))
      writeFileSync(join(inside, 'đích'), 'cũ')
      expect(keyOf(() => writeWhole(join(inside, 'gần'), 'c'))).toBe('written')
      expect(readFileSync(join(inside, 'đích'), 'utf8')).toBe('c')
      symlinkSync('/dev/null', join(inside, 'không đâu'))
      expect(keyOf(() => writeWhole(join(inside, 'không đâu'), 'd'))).toBe('written')
      symlinkSync('không có', join(inside, 'đứt'))
      expect(keyOf(() => writeWhole(join(inside, 'đứt'), 'e'))).toBe('usage.unwritable')
    } finally {
      rmSync(inside, { recursive: true })
    }
  })

  test('as long a name as the file system takes', () => {
    const path = join(base, `${'ă'.repeat(120)}.json`)
    writeWhole(path, 'x')
    expect(readFileSync(path, 'utf8')).toBe('x')
  })
})

const model = join(base, 'm')
mkdirSync(model)
const applications = Array.from({ length: 60 }, (_, i) => `  - { id: a${i}, name: Hệ thống ${i}, runsOn: [b${i}] }`)
writeFileSync(
  join(model, 'architecture.yaml'),
  `khung: 1\narchitecture: { id: thu, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\napplications:\n${applications.join('\n')}\n`,
)
const report = (to: string) => ['report', model, '--to', to, '--format', 'html,md', '--quiet']

/** Every file of a folder is one of ours with its end, and there is nothing else. */
function expectWhole(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    expect(name).not.toMatch(/\.tmp$/)
    expect([name, isOurs(readFileSync(join(folder, name)), name.split('.').at(-1) ?? '')]).toEqual([name, true])
  }
}

describe('runs that are disturbed', () => {
  test('stopped at some moment: no half file, nothing left behind', async () => {
    const to = join(base, 'dừng')
    for (const [signal, after] of [
      ['SIGTERM', 250],
      ['SIGINT', 500],
      ['SIGTERM', 900],
    ] as const) {
      const child = spawn(process.execPath, [KHUNG, ...report(to)], { stdio: 'ignore' })
      const ends = new Promise<void>(done => child.once('exit', () => done()))
      setTimeout(() => child.kill(signal), after)
      await ends
      expectWhole(to)
    }
  })

  test('two at once into one folder: each file is whole', async () => {
    const to = join(base, 'hai')
    const codes = await Promise.all(
      [1, 2].map(
        () =>
          new Promise(done => {
            spawn(process.execPath, [KHUNG, ...report(to)], { stdio: 'ignore' }).once('exit', done)
          }),
      ),
    )
    expect(codes).toEqual([0, 0])
    expect(readdirSync(to)).toHaveLength(2)
    expectWhole(to)
  })

  test('a signal during work that must not stop half way ends the program after it', () => {
    const file = join(base, 'xong')
    const script = `import { undisturbed } from ${JSON.stringify(resolve('src/util/undisturbed.ts'))}
import { writeFileSync } from 'node:fs'
undisturbed(() => { process.kill(process.pid, 'SIGTERM'); writeFileSync(${JSON.stringify(file)}, 'x') })
setTimeout(() => writeFileSync(${JSON.stringify(file)}, 'y'), 10_000)`
    const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    expect(signal).toBe('SIGTERM')
    expect(readFileSync(file, 'utf8')).toBe('x')
  })

  test.runIf(existsSync('/dev/full'))('a full disk behind the screen is said, with status 2', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${KHUNG}" rules > /dev/full`], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('ổ đĩa đã đầy')
  })
})
