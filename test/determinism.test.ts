import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { check } from '../src/cli/commands/check.ts'
import { diagram } from '../src/cli/commands/diagram.ts'
import { diff } from '../src/cli/commands/diff.ts'
import { gap } from '../src/cli/commands/gap.ts'
import { inventory } from '../src/cli/commands/inventory.ts'
import { report } from '../src/cli/commands/report.ts'
import { review } from '../src/cli/commands/review.ts'
import { FORMATS } from '../src/render.ts'
import { withDisk } from './faults/faulty-disk.ts'
import { ended, GIVEN } from './support/command.ts'

/**
 * One hash for each output, whatever the order in which folders are listed, the day and hour, the time zone, the language
 * of the system, the terminal, the rights of new files, chance, and the number of threads.
 */

const sha = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

const base = mkdtempSync(join(tmpdir(), 'khung-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** A model with tasks and a waiver whose sections lie in several files; several models; one with a review; the smallest. */
const SMALL = join(base, 'tỉnh')
cpSync('docs/examples/agency', SMALL, { recursive: true })
for (const [i, name] of ['Đất', 'dân', 'Ăn', 'an', 'ổ', 'Ồ'].entries())
  writeFileSync(
    join(SMALL, `${name}.yaml`),
    `units: [{ id: u${i}, name: Phòng ${name} }]\napplications: [{ id: a${i}, name: Ứng dụng ${name}, owner: u${i} }]\n`,
  )
const SEVERAL = 'docs/examples/roadmap'
const [OLD, NEW] = [`${SEVERAL}/ke-hoach`, `${SEVERAL}/lui-mot-nam`]
const REVIEWED = 'docs/examples/review/lan-2'
const SMALLEST = 'docs/examples/first'

type Work = (to: string) => Promise<void>

const TEXTS = ['pretty', 'json', 'markdown'] as const
const given = { ...GIVEN, quiet: true }
const reported = (path: string, kind: 'compliance' | 'annexes' | 'opinion', format: string): Work => {
  return to => report([path], { ...given, to, kind, format })
}
const drawn = (path: string, format: string, view?: string): Work => {
  return to => diagram([path], { ...given, to, format, ...(view ? { view } : {}) } as Parameters<typeof diagram>[1])
}

/** Made in every run: each format that takes no second. */
const LIGHT: readonly Work[] = [
  to => {
    const wanted = FORMATS.map(format => ({ format, output: join(to, `check.${format}`) }))
    return check([SMALL], { ...given, failOn: 'never', wanted })
  },
  async to => {
    for (const format of TEXTS) {
      await gap([NEW], { ...given, format, output: join(to, `gap.${format}`) } as Parameters<typeof gap>[1])
      await diff([OLD, NEW], { ...given, format, output: join(to, `diff.${format}`) })
    }
    review('start', SMALL, { ...given, format: 'pretty', output: join(to, 'review.yaml') })
  },
  reported(SMALL, 'compliance', 'md,json,xlsx'),
  reported(REVIEWED, 'opinion', 'docx,pdf'),
]

/** Made in every fifth run. */
const HEAVIER: readonly Work[] = [
  reported(SMALL, 'annexes', 'pdf,md,html,xlsx'),
  async to => {
    await drawn(SMALL, 'svg,mmd')(to)
    await reported(SMALL, 'compliance', 'html')(to)
  },
  drawn(SMALLEST, 'png', 'overview'),
  to => inventory('template', SMALL, { ...given, to: join(to, 'a.xlsx') } as Parameters<typeof inventory>[2]),
  to => check(['models'], { ...given, failOn: 'never', wanted: [{ format: 'json', output: join(to, 'models.json') }] }),
]

/** Digests of the files that work writes, by name. */
async function written(name: string, works: readonly Work[]): Promise<Record<string, string>> {
  const to = join(base, name)
  const { status } = await ended(async () => {
    for (const work of works) await work(to)
  })
  expect(status, name).toBe(0)
  return digests(to)
}

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(files.map(({ name, parentPath }) => [name, sha(readFileSync(join(parentPath, name)))]))
}

/** The n-th order of a list, another for each n. */
const shuffled = <T>(list: readonly T[], n: number): T[] =>
  list
    .map((one, i) => [sha(`${n} ${i}`), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)

const LOCALES = ['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8', 'en_US.UTF-8', 'zh_CN.GB18030']
const TERMINALS = [{ TERM: 'dumb' }, { TERM: 'xterm-256color', FORCE_COLOR: '3' }, { NO_COLOR: '1' }, { CI: 'true' }]

/** Runs work in the n-th surrounding: order of folders, language, terminal, day and hour, chance. */
async function elsewhere<T>(n: number, work: () => Promise<T>): Promise<T> {
  const one = <V>(list: readonly V[]): V => list[n % list.length] as V
  const { isTTY, columns } = process.stdout
  const { random } = Math
  const env = { LC_ALL: one(LOCALES), COLUMNS: `${30 + 9 * n}`, ...one(TERMINALS) }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2019 + n, n % 12, 1 + n, n, 59) })
  Math.random = () => n / 21
  Object.assign(process.stdout, { isTTY: n % 2 === 0, columns: 30 + 9 * n })
  try {
    let done: T | undefined
    await withDisk(
      (operation, original) =>
        operation === 'readdirSync' ? (...args) => shuffled(original(...args) as unknown[], n) : original,
      async () => {
        done = await work()
      },
    )
    return done as T
  } finally {
    Object.assign(process.stdout, { isTTY, columns })
    Math.random = random
    vi.useRealTimers()
    vi.unstubAllEnvs()
  }
}

describe('one hash for each output', () => {
  let expected: Record<string, string>
  beforeAll(async () => {
    expected = await written('here', [...LIGHT, ...HEAVIER])
  }, 60_000)

  test('every format is among them', () => {
    const names = Object.keys(expected)
    for (const format of FORMATS) expect(names).toContain(`check.${format}`)
    const kinds = [...new Set(names.map(name => name.split('.').at(-1) ?? ''))]
    for (const kind of ['html', 'md', 'json', 'docx', 'pdf', 'xlsx', 'svg', 'mmd', 'png', 'yaml'])
      expect(kinds).toContain(kind)
    expect(names.length).toBeGreaterThan(45)
  })

  test.each(Array.from({ length: 20 }, (_, n) => n))('in surrounding %i', async n => {
    const heavier = HEAVIER[n % HEAVIER.length] as Work
    const found = await elsewhere(n, () => written(`there-${n}`, [...LIGHT, heavier]))
    expect(Object.keys(found).length).toBeGreaterThan(20)
    for (const [name, hash] of Object.entries(found)) expect([name, hash]).toEqual([name, expected[name]])
  })
})

/** Digests of what the built tool writes and prints in a process, a time zone and with rights of its own, and so many threads. */
function built(name: string, jobs: number, umask: string, env: Record<string, string>): Record<string, string> {
  const to = join(base, name)
  const khung = (...args: string[]) =>
    spawnSync('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, resolve('dist/khung.mjs'), ...args], {
      env: { ...process.env, ...env },
    }).stdout
  const checks = FORMATS.flatMap(format => ['--format', format, '--output', join(to, `check.${format}`)])
  const models = [SEVERAL, SMALL, SMALLEST, 'models/phu-yen']
  khung('check', ...models, '--jobs', String(jobs), '--no-cache', ...checks)
  khung('report', REVIEWED, '--kind', 'opinion', '--format', 'docx,pdf,xlsx,html', '--to', to, '--quiet')
  return {
    ...digests(to),
    screen: sha(khung('check', ...models, '--cache', join(base, 'kept'), '--jobs', String(jobs))),
  }
}

test('the built tool, with any number of threads, anew and from kept results', () => {
  const expected = built('a', 1, '022', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  expect(Object.keys(expected).length).toBe(FORMATS.length + 5)
  const far = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '40', TERM: 'dumb', NO_COLOR: '1' }
  expect(built('b', 2, '077', far)).toEqual(expected)
  const near = { TZ: 'America/St_Johns', LC_ALL: 'vi_VN.UTF-8', COLUMNS: '200', FORCE_COLOR: '1', LINES: '5' }
  expect(built('c', 3, '002', near)).toEqual(expected)
}, 60_000)
