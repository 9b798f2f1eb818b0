import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'khung-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What npm tells the programs it starts, such as this project's settings, is none of a user's folder. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!config_registry$)/.test(name)))
const run = (command: string, ...parts: string[]): string =>
  execFileSync(command, parts, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })

/** What is not kept in the repository but made in it, and what packages are made from elsewhere. */
const MADE = ['.git', 'node_modules', 'dist', 'types', 'coverage', 'reports']

/** Packed from a copy, for packing builds anew, and other tests use what is built here meanwhile. */
const pack = (): string => {
  const copy = join(folder, 'ban-sao')
  cpSync('.', copy, { recursive: true, filter: path => !MADE.includes(path) })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy })
  return readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
}
const tarball = pack()
const khungOf = (bundle: string) => (parts: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, bundle), ...parts], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

describe('unpacked, with no other package beside it', () => {
  const khung = khungOf('package/dist/khung.mjs')

  it('holds all it needs: it begins, checks, reports and draws a model in an empty folder', () => {
    run('tar', 'xzf', tarball)
    expect(khung(['init', 'moi']).status).toBe(0)
    expect(khung(['check', 'moi', '--format', 'json']).out).toContain('"id": "moi"')
    const written =
      khung(['report', 'moi', '--to', 'ra']).out + khung(['diagram', 'moi', '--to', 'ra', '--format', 'svg,mmd']).out
    // Two reports, and nine views of a state in two formats each; there is no target to go to yet.
    expect(written.trim().split('\n')).toHaveLength(20)
    expect(readdirSync(join(folder, 'package/types'))).toContain('index.d.ts')
    // The guides that the README leads to.
    const guides = readdirSync(join(folder, 'package/docs'))
    expect(guides).toEqual(
      expect.arrayContaining(['excel.vi.md', 'writing-models.vi.md', 'reviewing.vi.md', 'ci.vi.md', 'rules']),
    )
  })
  it('says that PNG cannot be drawn without its library, and writes the rest', () => {
    const view = ['--view', 'overview', '--to', 'ra']
    const { status, out, err } = khung(['diagram', 'moi', '--format', 'png,svg', ...view])
    expect(status).toBe(1)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(out).toMatch(/[.]svg$/m)
    expect(err).toContain('@resvg/resvg-js')
    expect(err).toContain(`${process.platform}-${process.arch}`)
  })
})

describe('installed by npm', () => {
  const khung = khungOf('node_modules/khung/dist/khung.mjs')

  it('draws PNG with the font that comes with it, the same as from the sources', () => {
    run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`)
    const { status, err } = khung(['diagram', 'moi', '--view', 'overview', '--format', 'png', '--to', 'hinh'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const [name = ''] = readdirSync(join(folder, 'hinh'))
    const installed = readFileSync(join(folder, 'hinh', name))
    run(
      process.execPath,
      resolve('dist/khung.mjs'),
      'diagram',
      'moi',
      '--view',
      'overview',
      '--format',
      'png',
      '--to',
      'x',
    )
    expect(installed.length).toBeGreaterThan(50_000)
    expect(readFileSync(join(folder, 'x', name)).equals(installed)).toBe(true)
  })
})
