import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openerOf } from '../../src/cli/open.ts'
import { khungAlone, khungIn } from '../support/khung.ts'

const base = mkdtempSync(join(tmpdir(), 'khung files '))
afterAll(() => rmSync(base, { recursive: true }))

const khung = (parts: string[]) => khungIn(base, parts)

const model = (id: string) =>
  `khung: 1\narchitecture: { id: ${id}, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\n`
mkdirSync(join(base, 'tinh'))
writeFileSync(join(base, 'tinh', 'architecture.yaml'), model('tinh'))

const REPORT = 'tinh_bao-cao-tuan-thu_2020-09-30'
let to = ''
let times = 0
beforeEach(() => {
  to = join(base, `thư mục ${++times}`, 'ra')
})
const report = (...more: string[]) => khung(['report', 'tinh', '--to', to, '--format', 'html,md,json', ...more])
const textOf = (name: string) => readFileSync(join(to, name), 'utf8')

describe('whose file it is', () => {
  it('its own are written again, the same bytes', () => {
    expect(report()).toMatchObject({ status: 0, err: '' })
    const before = readdirSync(to).map(textOf)
    expect(before).toHaveLength(3)
    expect(report()).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(to).map(textOf)).toEqual(before)
  })
  it('its own documents are known again in every format', () => {
    const all = ['--format', 'html,docx,pdf,xlsx,md,json', '--quiet']
    expect(report(...all)).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(to)).toHaveLength(6)
    expect(report(...all)).toMatchObject({ status: 0, err: '' })
  })
  it('one that was corrected by hand stops all of them, and --force writes over it', () => {
    report()
    const name = `${REPORT}.md`
    writeFileSync(join(to, name), `${textOf(name)}Ý kiến của tôi\n`)
    rmSync(join(to, `${REPORT}.html`))
    const { status, out, err } = report()
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(join(to, name))
    expect(err).not.toContain(`${REPORT}.json`)
    expect(err).toContain('--force')
    expect(readdirSync(to)).not.toContain(`${REPORT}.html`)
    expect(textOf(name)).toContain('Ý kiến của tôi')
    expect(report('--force')).toMatchObject({ status: 0, err: '' })
    expect(textOf(name)).not.toContain('Ý kiến của tôi')
  })
  it.each(['svg', 'png', 'mmd'])('a picture of somebody else stays: %s', format => {
    mkdirSync(to, { recursive: true })
    const name = `tinh_so-do-tong-the_2020-09-30.${format}`
    writeFileSync(join(to, name), 'của người khác')
    const diagram = (...more: string[]) =>
      khung(['diagram', 'tinh', '--to', to, '--view', 'integration,overview', '--format', format, ...more])
    expect(diagram()).toMatchObject({ status: 2, out: '' })
    expect(readdirSync(to)).toEqual([name])
    expect(textOf(name)).toBe('của người khác')
    expect(diagram('--force')).toMatchObject({ status: 0, err: '' })
    expect(diagram()).toMatchObject({ status: 0, err: '' })
  })
  it('what a link leads to is looked at', () => {
    mkdirSync(to, { recursive: true })
    writeFileSync(join(to, 'x'), 'của người khác')
    symlinkSync('x', join(to, `${REPORT}.json`))
    expect(report().status).toBe(2)
    expect(textOf('x')).toBe('của người khác')
  })
  it.each(['tinh/architecture.yaml', '/proc/khung'])('a place that can hold no file is wrong usage: %s', place => {
    const { status, out, err } = khung(['report', 'tinh', '--to', place, '--format', 'md'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`${place}/`)
  })
  it('a file named by --output is written over, as it always was', () => {
    const path = join(base, `ket-qua-${times}.json`)
    writeFileSync(path, 'của người khác')
    expect(khung(['check', 'tinh', '--format', 'json', '--output', path, '--fail-on', 'never']).status).toBe(0)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('schema')
  })
  it('architectures with one id do not write over each other', () => {
    for (const folder of ['mot', 'hai']) {
      mkdirSync(join(base, folder), { recursive: true })
      writeFileSync(join(base, folder, 'architecture.yaml'), model('trung'))
    }
    khung(['report', 'mot', 'hai', '--to', to, '--format', 'json'])
    expect(readdirSync(to).sort()).toEqual([
      'trung_bao-cao-tuan-thu_2020-09-30.json',
      'trung_bao-cao-tuan-thu_2020-09-30_2.json',
    ])
  })
  it('an id that leads elsewhere is no file name', () => {
    mkdirSync(join(base, 'ra-ngoai'), { recursive: true })
    writeFileSync(join(base, 'ra-ngoai', 'architecture.yaml'), model('"../../x"'))
    khung(['report', 'ra-ngoai', '--to', to, '--format', 'json'])
    expect(readdirSync(to)).toEqual(['ra-ngoai_bao-cao-tuan-thu_2020-09-30.json'])
  })
})

describe('--open', () => {
  const bin = join(base, 'bin')
  mkdirSync(bin)
  const said = join(base, 'opened')
  writeFileSync(
    join(bin, 'xdg-open'),
    `#!/bin/sh\nprintf '%s\\n' "$#" "$1" > '${said}.part'; mv '${said}.part' '${said}'\n`,
    { mode: 0o755 },
  )

  it.runIf(process.platform === 'linux')(
    'opens the first file that was written, its path as one argument',
    async () => {
      const odd = join(base, 'a $(touch hỏng); "b"')
      const { status, err } = khungAlone(
        base,
        ['report', 'tinh', '--to', odd, '--format', 'md,json', '--open', '--quiet'],
        {
          PATH: `${bin}:/usr/bin:/bin`,
        },
      )
      expect({ status, err }).toEqual({ status: 0, err: '' })
      await expect.poll(() => readFileSync(said, 'utf8'), { timeout: 10_000 }).toBe(`1\n${join(odd, `${REPORT}.md`)}\n`)
      expect(readdirSync(base)).not.toContain('hỏng')
    },
  )
  it.runIf(process.platform === 'linux')('says so where nothing can open it, and fails nothing', () => {
    const { status, err } = khungAlone(base, ['report', 'tinh', '--to', to, '--format', 'md', '--open'], {
      PATH: '/nowhere',
    })
    expect(status).toBe(0)
    expect(err).toContain('xdg-open')
    expect(err).toContain(`${REPORT}.md`)
  })
  it.each([
    ['linux', 'xdg-open'],
    ['freebsd', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'explorer.exe'],
  ] as const)('on %s by %s, without a shell', (platform, command) => {
    expect(openerOf(platform, 'a b & c')).toEqual([command, ['a b & c']])
  })
})
