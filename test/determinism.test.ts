import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pictureFiles, reportFiles, VIEWS } from '../src/documents.ts'
import { gapText, wayToTarget } from '../src/gap.ts'
import { FORMATS, render } from '../src/render.ts'
import { run } from '../src/run.ts'
import { withDisk } from './faults/faulty-disk.ts'

const sha = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16)
const MODELS = ['models/tinh-mau', 'models/bo-mau']
const EDITION = { lang: 'vi', version: '0' } as const

/** A digest of every text the tool makes of two models, by what it is. */
async function digests(): Promise<Record<string, string>> {
  const results = run({ paths: MODELS })
  const found: Record<string, string> = {}
  for (const format of FORMATS) found[format] = sha(await render(format, results, '0', { lang: 'vi', width: 100 }))
  found.gap = sha(gapText('markdown', { paths: MODELS }, '0', { lang: 'vi', width: 100 }).text)
  for (const result of results) {
    const way = wayToTarget(result, results, true)
    const followed = 'points' in way ? way : undefined
    for (const { name, make } of [
      ...reportFiles(result, ['html', 'md', 'json'], EDITION, followed),
      ...pictureFiles(result, VIEWS, ['svg', 'mmd'], EDITION, followed),
    ])
      found[name] = sha((await make()).content ?? '')
  }
  return found
}

/** The n-th order of a list, another for each n. */
const shuffled = <T>(list: readonly T[], n: number): T[] =>
  list
    .map((one, i) => [sha(`${n} ${i}`), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)

/** Runs `work` while every folder is listed in the n-th order. */
const listedOtherwise = (n: number, work: () => Promise<void>): Promise<void> =>
  withDisk(
    (operation, original) =>
      operation === 'readdirSync' ? (...args) => shuffled(original(...args) as unknown[], n) : original,
    work,
  )

test('folders listed in any order: the same bytes of everything', async () => {
  const expected = await digests()
  expect(Object.keys(expected).length).toBeGreaterThan(25)
  await listedOtherwise(0, async () => expect(await digests()).toEqual(expected))
  const json = () => render('json', run({ paths: ['models'] }), '0', { lang: 'vi' })
  const plain = await json()
  for (let n = 1; n <= 20; n++) await listedOtherwise(n, async () => expect(await json()).toBe(plain))
}, 240_000)

const base = mkdtempSync(join(tmpdir(), 'khung-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Digests of what the built tool writes and prints in a surrounding of its own. */
function written(name: string, env: Record<string, string>): Record<string, string> {
  const to = join(base, name)
  const khung = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('dist/khung.mjs'), ...args], { env: { ...process.env, ...env } }).stdout
  const checks = FORMATS.flatMap(format => ['--format', format, '--output', join(to, `check.${format}`)])
  khung('check', 'models/tinh-mau', ...checks)
  khung('report', 'models/tinh-mau', '--to', to, '--quiet')
  khung('diagram', 'models/tinh-mau', '--to', to, '--format', 'svg,png', '--view', 'overview,roadmap', '--quiet')
  khung('inventory', 'template', 'models/tinh-mau', '--to', join(to, 'a.xlsx'), '--quiet')
  const files = readdirSync(to)
    .sort()
    .map(file => [file, sha(readFileSync(join(to, file)))] as const)
  return { ...Object.fromEntries(files), screen: sha(khung('check', 'models/tinh-mau')) }
}

test('in any time zone, language of the system and terminal: the same bytes', () => {
  const expected = written('a', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(FORMATS.length + 6)
  expect(
    written('b', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR', COLUMNS: '40', TERM: 'dumb' }),
  ).toEqual(expected)
  expect(
    written('c', { TZ: 'America/St_Johns', LC_ALL: 'vi_VN.UTF-8', COLUMNS: '200', TERM: 'xterm-256color', LINES: '5' }),
  ).toEqual(expected)
})
