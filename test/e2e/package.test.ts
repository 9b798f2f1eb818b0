import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'khung-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, ...parts: string[]): string =>
  execFileSync(command, parts, { cwd: folder, encoding: 'utf8' })

it('the package holds all it needs: it begins, checks, reports and draws a model in an empty folder', () => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder])
  const [tarball] = readdirSync(folder)
  run('tar', 'xzf', tarball ?? '')
  const khung = (...parts: string[]) => run(process.execPath, join(folder, 'package/dist/khung.mjs'), ...parts)
  khung('init', 'moi')
  expect(khung('check', 'moi', '--format', 'json')).toContain('"id": "moi"')
  const written = khung('report', 'moi', '--to', 'ra') + khung('diagram', 'moi', '--to', 'ra', '--format', 'svg,mmd')
  expect(written.trim().split('\n')).toHaveLength(6)
  expect(readdirSync(join(folder, 'package/types'))).toContain('index.d.ts')
}, 180_000)
