import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITS, MODEL } from '../diff-model.ts'
import { khungIn } from '../support/khung.ts'

const folder = mkdtempSync(join(tmpdir(), 'khung-git-'))
const file = join(folder, 'm', 'architecture.yaml')
afterAll(() => rmSync(folder, { recursive: true }))

const git = (...args: string[]): string =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.vn', ...args], { cwd: folder, encoding: 'utf8' }).stdout

const khung = (...args: string[]) => khungIn(folder, args)

/** Every edit is a commit of its own, and the next commit takes it back. */
beforeAll(() => {
  mkdirSync(join(folder, 'm'))
  git('init', '-q', '-b', 'main')
  const commit = (text: string, what: string) => {
    writeFileSync(file, text)
    git('add', '-A')
    git('commit', '-qm', what)
    git('tag', what.replaceAll(/\W+/g, '-'))
  }
  commit(MODEL, 'start')
  for (const edit of EDITS) {
    commit(MODEL.replace(edit.from, edit.to), edit.what)
    commit(MODEL, `not ${edit.what}`)
  }
})

describe('a repository with a commit for every edit', () => {
  test.each(EDITS.map(edit => [edit.what, edit] as const))('%s', (what, edit) => {
    const tag = what.replaceAll(/\W+/g, '-')
    const { status, out } = khung('diff', `${tag}~1..${tag}`, 'm', '--format', 'json')
    const { added, removed, changed, renamed, requirements } = JSON.parse(out)
    expect(status).toBe(0)
    expect(added.map((one: { section: string; id: string }) => `${one.section} ${one.id}`)).toEqual(edit.added ?? [])
    expect(removed.map((one: { section: string; id: string }) => `${one.section} ${one.id}`)).toEqual(
      edit.removed ?? [],
    )
    expect(changed.map((one: { id: string }) => one.id)).toEqual(Object.keys(edit.changed ?? {}))
    expect(renamed.map((one: { from: string }) => one.from)).toEqual(Object.keys(edit.renamed ?? {}))
    const rules = requirements.map((one: { rule: string }) => one.rule)
    for (const rule of Object.keys(edit.turned ?? {})) expect(rules).toContain(rule)
  })
  test('nothing of the work tree is touched', () => {
    writeFileSync(file, `${MODEL}# đang sửa\n`)
    const before = git('status', '--porcelain')
    khung('diff', 'main~1..main', 'm')
    expect(git('status', '--porcelain')).toBe(before)
    expect(readFileSync(file, 'utf8')).toContain('đang sửa')
    writeFileSync(file, MODEL)
  })
})

describe('only what a change matters to', () => {
  test('nothing was changed', () => {
    expect(khung('check', 'm', '--changed', 'main', '--quiet')).toMatchObject({ status: 0, out: '' })
  })
  test('what was made worse is found, also where it shows elsewhere', () => {
    writeFileSync(
      file,
      MODEL.replace('type: server-room, security: { level: 2', 'type: server-room, security: { level: 1'),
    )
    const { out } = khung('check', 'm', '--changed', 'main', '--format', 'json')
    const subjects = JSON.parse(out).architectures[0].findings.map(
      (one: { rule: string; subject: string }) => `${one.rule} ${one.subject}`,
    )
    expect(subjects).toEqual(
      expect.arrayContaining(['security.host-level-covers cong', 'security.host-level-covers lgsp']),
    )
    expect(subjects.join()).not.toContain('k2')
    writeFileSync(file, MODEL)
  })
})

describe('what came since the revision', () => {
  const all = (...parts: string[]) =>
    JSON.parse(khung('check', ...parts, '--changed', 'main', '--format', 'json').out).architectures.map(
      (one: { id: string; findings: unknown[] }) => [one.id, one.findings.length],
    )
  test('an architecture keeps all its findings, also beside one that was there', () => {
    const [[, whole]] = JSON.parse(khung('check', 'm', '--format', 'json').out).architectures.map(
      (one: { id: string; findings: unknown[] }) => [one.id, one.findings.length],
    )
    mkdirSync(join(folder, 'moi'))
    writeFileSync(join(folder, 'moi', 'architecture.yaml'), MODEL.replace(/id: [a-z-]+/, 'id: moi'))
    expect(all('moi')).toEqual([['moi', whole]])
    expect(all('m', 'moi').map(([, count]: [string, number]) => count)).toEqual([0, whole])
    rmSync(join(folder, 'moi'), { recursive: true })
  })
  test('a file of an architecture stands for it', () => {
    writeFileSync(join(folder, 'm', 'them.yaml'), 'indicators: []\n')
    expect(all('m/them.yaml').map(([, count]: [string, number]) => count)).toEqual([0])
    rmSync(join(folder, 'm', 'them.yaml'))
  })
})

describe('what cannot be read', () => {
  test.each([
    ['nope..main', 'nope'],
    ['main..--output=x', '--output=x'],
  ])('%s', (range, name) => {
    const { status, err } = khung('diff', range, 'm')
    expect(status).toBe(2)
    expect(err).toContain(name)
  })
  test('a path outside', () => {
    expect(khung('diff', 'main~1..main', '../x').status).toBe(2)
    expect(khung('check', 'm', '--changed', 'nope').status).toBe(2)
  })
  test('a link in a revision is not followed', () => {
    symlinkSync('/etc/hostname', join(folder, 'm', 'x.yaml'))
    git('add', '-A')
    git('commit', '-qm', 'link')
    expect(khung('diff', 'main~1..main', 'm').out).toContain('Không có khác biệt')
  })
})
