import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkEach, PART_FORMATS } from '../src/check-each.ts'
import { render } from '../src/render.ts'
import { type Options, run } from '../src/run.ts'

const KHUNG = resolve('dist/khung.mjs')
const folder = mkdtempSync(join(tmpdir(), 'khung-each-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const about = (id: string, more = '') =>
  `khung: 1\narchitecture: { id: ${id}, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2025${more} }\n`
const application = (id: string, more = '') =>
  `applications: [{ id: ${id}, name: Cổng, type: public-service-portal, status: operating${more} }]\n`
const connection = (to: string) => `connections: [{ id: kn, from: cong, to: ${to}, status: operating }]\n`
const CATALOGUE =
  'kind: catalogue\ncatalogue: DRM\ntitle: B\nsource: QĐ B\nverified: practice\ncomplete: true\nentries: [{ code: K1, name: Một }]\n'
const RULE = 'kind: rule\nid: office.wrong\ntitle: { vi: Sai }\nparts: []\n'

beforeAll(() =>
  write({
    // References to others, also backwards, to what does not exist there, to what only will, and to nobody.
    'ws/a/architecture.yaml': `${about('a')}${application('cong')}${connection('c/cong')}`,
    'ws/b/architecture.yaml': `${about('b')}${application('cong')}${connection('a/khong-co')}`,
    'ws/c/architecture.yaml': `${about('c')}${application('cong', ', until: 2020-01-01')}${connection('nowhere/cong')}`,
    'ws/d/architecture.yaml': `${about('d')}data: [{ id: d1, code: K2, owner: "external: X" }]\n`,
    // The same id once more; broken YAML; a framework there is not; a single file.
    'ws/e/architecture.yaml': `${about('a')}${application('cong2')}${connection('a/cong2')}`,
    'ws/f/architecture.yaml': `${about('f')}applications: [{ id: x, status: nowhere }, {\n`,
    'ws/g/architecture.yaml': 'khung: 1\narchitecture: { id: g, framework: none-1.0 }\n',
    'ws/one.yaml': `${about('one')}${application('cong')}${connection('b/cong')}`,
    'catalogues/a/architecture.yaml': `${about('a')}data: [{ id: d1, code: K2, owner: "external: X" }]\n`,
    'catalogues/b/architecture.yaml': `${about('b')}data: [{ id: d1, code: K2, owner: "external: X" }]\n`,
    'catalogues/b/danh-muc.yaml': CATALOGUE,
    'strange/a/architecture.yaml': 'khung: 1\narchitecture: { id: a, framework: none-1.0 }\n',
    'strange/b/architecture.yaml': about('b'),
    'strange/c/architecture.yaml': about('c'),
    'rules/wrong.yaml': RULE,
    'drm.yaml': CATALOGUE,
  }),
)

const at = (...names: string[]) => names.map(name => join(folder, name))

describe('one architecture after the other gives what all of them together give', () => {
  const cases: [string, () => Options][] = [
    ['references, the same id twice, faults', () => ({ paths: at('ws') })],
    ['the target state', () => ({ paths: at('ws'), state: 'target' })],
    ['another day', () => ({ paths: at('ws'), asOf: '2019-06-01', waivers: false })],
    ['one architecture alone', () => ({ paths: at('ws/a') })],
    ['the other way round', () => ({ paths: at('ws/c', 'ws/b', 'ws/a') })],
    ['catalogues in folders', () => ({ paths: at('catalogues') })],
    [
      'a catalogue given',
      () => ({ paths: at('ws', 'catalogues'), catalogues: at('drm.yaml', 'catalogues/b/danh-muc.yaml') }),
    ],
    ['a wrong rule, told once', () => ({ paths: at('ws'), rules: at('rules') })],
    ['a wrong rule, told by the first that is asked it', () => ({ paths: at('strange'), rules: at('rules') })],
    ['a framework asked for', () => ({ paths: at('ws', 'strange'), framework: 'vn-egov-2.0', rules: at('rules') })],
    ['the samples', () => ({ paths: [resolve('models')] })],
  ]
  it.each(cases)('%s', async (_, options) => {
    const style = { lang: 'en', width: 90 } as const
    const wanted = PART_FORMATS.map(format => ({ format, options: style }))
    const results = run(options())
    const whole = await Promise.all(PART_FORMATS.map(format => render(format, results, '9', style)))
    const { texts } = await checkEach(options(), wanted, '9')
    expect(texts).toEqual(whole)
  })

  it('and the references are such that it matters', () => {
    const said = run({ paths: at('ws') }).flatMap(({ findings }) =>
      findings.map(({ rule, message }) => ({ rule, message })),
    )
    const keys = said.map(({ message }) => ('key' in message ? message.key : ''))
    expect(keys).toContain('link.unknown-foreign')
    expect(keys).toContain('link.foreign-not-given')
    expect(keys).toContain('link.duplicate-architecture')
  })
})

describe('threads and kept results change no byte', () => {
  const cache = join(folder, 'own')
  const khung = (args: string[], env: Record<string, string> = {}) => {
    const done = spawnSync(process.execPath, [KHUNG, 'check', 'ws', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
    })
    return { status: done.status, out: done.stdout, err: done.stderr }
  }
  const entries = (where: string) => readdirSync(where).filter(name => name.endsWith('.json'))
  const own = join(cache, 'khung')

  it('one, two and five threads, nothing kept, first run and second run', () => {
    const alone = khung(['--no-cache', '--jobs', '1'])
    expect(alone.status).toBe(1)
    for (const jobs of ['2', '5']) expect(khung(['--no-cache', '--jobs', jobs])).toEqual(alone)
    for (const jobs of ['2', '1', '3']) expect(khung(['--jobs', jobs])).toEqual(alone)
    expect(entries(own).length).toBeGreaterThan(5)
  })

  it('what is kept is used, what was damaged or forged is not', () => {
    const format = ['--format', 'json']
    const before = khung(format)
    const kept = entries(own).map(name => [name, statSync(join(own, name)).mtimeMs])
    expect(khung(format)).toEqual(before)
    expect(entries(own).map(name => [name, statSync(join(own, name)).mtimeMs])).toEqual(kept)
    for (const name of entries(own)) {
      const path = join(own, name)
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, name < '8' ? text.slice(0, -20) : text.replaceAll('\\"kn\\"', '\\"KN\\"'))
    }
    expect(khung(format)).toEqual(before)
    // Entries somebody else made, sealed with another secret.
    const planted = join(folder, 'planted')
    expect(khung([...format, '--cache', planted], { XDG_CACHE_HOME: join(folder, 'theirs') }).out).toBe(before.out)
    const theirs = entries(planted).map(name => readFileSync(join(planted, name), 'utf8'))
    expect(khung([...format, '--cache', planted]).out).toBe(before.out)
    expect(entries(planted).map(name => readFileSync(join(planted, name), 'utf8'))).not.toEqual(theirs)
  })

  it('a change in a file, in an option or in a neighbour is seen', () => {
    const before = khung([])
    expect(khung(['--lang', 'en']).out).not.toBe(before.out)
    write({ 'ws/c/architecture.yaml': `${about('c')}${application('cong9')}${connection('nowhere/cong')}` })
    const after = khung([])
    expect(after.out).not.toBe(before.out)
    // Of a, only the neighbour changed: what it points at is not there any more.
    expect(after).toEqual(khung(['--no-cache', '--jobs', '1']))
    expect(after.out).toContain('c/cong')
  })

  it('a folder that cannot be used keeps nothing and fails nothing; nothing is kept where it is not wanted', () => {
    const alone = khung(['--no-cache'])
    write({ 'a-file': 'x' })
    expect(khung(['--cache', 'a-file'])).toEqual(alone)
    const none = join(folder, 'none')
    expect(khung(['--no-cache'], { XDG_CACHE_HOME: none })).toEqual(alone)
    expect(readdirSync(folder)).not.toContain('none')
  })

  it('what is wrong is said as ever, also by a helper', () => {
    expect(khung(['--jobs', 'x']).status).toBe(2)
    expect(khung(['--rules', 'not-there', '--jobs', '4'])).toEqual(
      khung(['--rules', 'not-there', '--jobs', '1', '--no-cache']),
    )
    expect(khung(['--rules', 'not-there']).status).toBe(2)
  })

  it.each([
    ['ends', 'process.exit(0)'],
    ['has no memory left', "throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })"],
  ])('a thread that %s is not waited for', (_, what) => {
    const preload = join(folder, 'preload.cjs')
    writeFileSync(preload, `if (!require('node:worker_threads').isMainThread) ${what}\n`)
    const { status, err } = khung(['--no-cache', '--jobs', '3'], { NODE_OPTIONS: `--require ${preload}` })
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('--jobs 1') })
    expect(err).not.toContain('    at ')
  })
})

it('another run in the same process reads rules anew', async () => {
  const rule = (vi: string) => `kind: rule
id: office.named
severity: recommended
component: general
levels: [province]
title: { vi: ${vi} }
why: { vi: Để thử. }
fix: { vi: Sửa. }
basis: [{ document: qd-2323-2019, verified: original }]
tags: []
parts: [{ select: { section: applications }, assert: 'has(e.name)', message: { vi: Thiếu tên. } }]
`
  write({ 'again/architecture.yaml': `${about('again')}${application('cong')}`, 'again-rules/r.yaml': rule('Một.') })
  const options = { paths: [join(folder, 'again')], rules: [join(folder, 'again-rules')] }
  const wanted = [{ format: 'json', options: { lang: 'vi' } }] as const
  const hash = async () => /"rulesHash": "(.*)"/.exec((await checkEach(options, wanted, '0')).texts[0] ?? '')?.[1]
  const before = await hash()
  write({ 'again-rules/r.yaml': rule('Hai.') })
  const after = await hash()
  expect(before).not.toBe(after)
  expect(after).toBe(run(options)[0]?.rulesHash)
})
