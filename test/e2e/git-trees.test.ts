import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MODEL } from '../diff-model.ts'
import { khungIn } from '../support/khung.ts'

const base = mkdtempSync(join(tmpdir(), 'khung-trees-'))
const repo = join(base, 'repo')
/** Where the tool makes its temporary folder: nothing may be left there. */
const temp = join(base, 'temp')
afterAll(() => rmSync(base, { recursive: true }))

function git(args: string[], input = ''): string {
  const all = ['-c', 'user.name=A', '-c', 'user.email=a@b.vn', ...args]
  const { status, stdout, stderr } = spawnSync('git', all, { cwd: repo, encoding: 'utf8', input })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function khung(args: string[], cwd = repo) {
  const ended = khungIn(cwd, args, { TMPDIR: temp })
  expect(readdirSync(temp)).toEqual([])
  expect(ended.out + ended.err).not.toContain(temp)
  return ended
}

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(repo, path)), { recursive: true })
  writeFileSync(join(repo, path), text)
}
const commit = (tag: string) => {
  git(['add', '-A'])
  git(['commit', '-qm', tag])
  git(['tag', tag])
}
const blob = (text: string) => git(['hash-object', '-w', '--stdin'], text)
const tree = (...lines: string[]) => git(['mktree'], `${lines.join('\n')}\n`)
/** A commit of a tree that no work tree could hold. */
const commitOf = (top: string) => git(['commit-tree', top, '-m', 'x'])

const other = MODEL.replace('id: thu,', 'id: khac,')
const DATA = 'data:\n  - { id: d9, name: Dữ liệu chín, type: database, owner: so }\n'

/** `start`: m; `more`: also n, and a file of m; `less`: without n and that file; `side`: beside the others, from start. */
beforeAll(() => {
  mkdirSync(repo)
  mkdirSync(temp)
  git(['init', '-q', '-b', 'main'])
  write('m/architecture.yaml', MODEL)
  commit('start')
  write('n/architecture.yaml', other)
  write('m/more.yaml', DATA)
  commit('more')
  rmSync(join(repo, 'n'), { recursive: true })
  rmSync(join(repo, 'm/more.yaml'))
  commit('less')
  git(['checkout', '-q', '-b', 'branch', 'start'])
  write('m/architecture.yaml', MODEL.replace('name: Sở }', 'name: Sở A }'))
  commit('side')
  git(['checkout', '-q', 'more'])
})

const json = (...args: string[]) => {
  const { status, out, err } = khung(['diff', ...args, '--format', 'json'])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return JSON.parse(out)
}

describe('what is new or was deleted', () => {
  test('an architecture', () => {
    expect(json('start..more', 'n')).toMatchObject({ architecture: 'khac', whole: 'added' })
    expect(json('more..less', 'n')).toMatchObject({ architecture: 'khac', whole: 'removed' })
    expect(json('more..less', '.')).toMatchObject([{ architecture: 'thu' }, { architecture: 'khac', whole: 'removed' }])
  })
  test('a file stands for its architecture', () => {
    const added = [{ id: 'd9', section: 'data' }]
    expect(json('start..more', 'm/more.yaml')).toMatchObject({ architecture: 'thu', added, removed: [] })
    expect(json('more..less', 'm/more.yaml')).toMatchObject({ architecture: 'thu', added: [], removed: added })
  })
  test('a path that never was', () => {
    const { status, err } = khung(['diff', 'start..more', 'm/nope.yaml'])
    expect(status).toBe(2)
    expect(err).toContain('m/nope.yaml')
  })
  test('check: everything of a new architecture, of a new file what it brings', () => {
    const findings = (...args: string[]) =>
      JSON.parse(khung(['check', ...args, '--format', 'json']).out).architectures[0].findings
    const all = findings('n').length
    expect(all).toBeGreaterThan(0)
    expect(findings('n', '--changed', 'start')).toHaveLength(all)
    const some = findings('m/more.yaml', '--changed', 'start').length
    expect(some).toBeLessThan(findings('m/more.yaml').length)
  })
  test('a new architecture within another is new', () => {
    write('m/inner/architecture.yaml', other)
    const all = JSON.parse(khung(['check', 'm/inner', '--changed', 'start', '--format', 'json']).out)
    expect(all.architectures[0].findings.length).toBeGreaterThan(5)
    rmSync(join(repo, 'm/inner'), { recursive: true })
  })
})

describe('where the paths lead', () => {
  test('from within the architecture, and through a link', () => {
    const within = khung(['diff', 'start..more', '--format', 'json'], join(repo, 'm'))
    expect(JSON.parse(within.out).added).toEqual([{ id: 'd9', section: 'data' }])
    symlinkSync(repo, join(base, 'link'))
    const linked = khung(['diff', 'start..more', join(base, 'link', 'n'), '--format', 'json'], join(base, 'link'))
    expect(JSON.parse(linked.out)).toMatchObject({ architecture: 'khac', whole: 'added' })
  })
  test('three dots begin where the branch began', () => {
    expect(json('more..side', 'm').removed).toEqual([{ id: 'd9', section: 'data' }])
    expect(json('more...side', 'm')).toMatchObject({ removed: [], changed: [{ id: 'so' }] })
  })
  test('names of revisions that would be options', () => {
    const { status, err } = khung(['check', 'm', '--changed=--all'])
    expect(status).toBe(2)
    expect(err).toContain('“--all”')
    expect(err).not.toContain('git:')
  })
})

describe('trees no work tree could hold', () => {
  const model = (text = MODEL) => `100644 blob ${blob(text)}\tarchitecture.yaml`
  const top = (...lines: string[]) => commitOf(tree(`040000 tree ${tree(...lines)}\tm`))
  test('a name that is too long is named, where it is asked for', () => {
    const long = `${'a'.repeat(300)}.yaml`
    const bad = top(model(), `100644 blob ${blob(DATA)}\t${long}`)
    const { status, err } = khung(['diff', `start..${bad}`, 'm'])
    expect(status).toBe(2)
    expect(err).toContain('ENAMETOOLONG')
    const beside = commitOf(
      tree(`040000 tree ${tree(model())}\tm`, `040000 tree ${tree(`100644 blob ${blob(DATA)}\t${long}`)}\tz`),
    )
    expect(json(`start..${beside}`, 'm')).toMatchObject({ added: [], removed: [] })
  })
  test('a path that is too deep', () => {
    let deep = tree(`100644 blob ${blob(DATA)}\tx.yaml`)
    for (let i = 0; i < 25; i++) deep = tree(`040000 tree ${deep}\t${'d'.repeat(200)}`)
    expect(khung(['diff', `start..${top(model(), `040000 tree ${deep}\tdeep`)}`, 'm']).status).toBe(2)
  })
  test('a file and a folder of one name', () => {
    const inner = tree(`100644 blob ${blob(DATA)}\ty.yaml`)
    const bad = top(model(), `100644 blob ${blob(DATA)}\tx.yaml`, `040000 tree ${inner}\tx.yaml`)
    const { status, err } = khung(['diff', `start..${bad}`, 'm'])
    expect(status).toBe(2)
    expect(err).toContain('m/x.yaml')
  })
  test('nothing is written outside the folder, nor read from what is git’s', () => {
    const inner = tree(model(other))
    const bad = top(model(), `040000 tree ${inner}\t..`, `040000 tree ${inner}\t.git`)
    expect(json(`start..${bad}`, 'm')).toMatchObject({ architecture: 'thu', added: [], removed: [], changed: [] })
    const above = commitOf(tree(`040000 tree ${tree(`040000 tree ${inner}\t..`)}\t..`, `040000 tree ${inner}\tm`))
    expect(khung(['diff', `start..${above}`, '.']).status).toBe(0)
    expect(readdirSync(base)).not.toContain('architecture.yaml')
    expect(khung(['diff', `${bad}..${bad}`, 'm/.git']).status).toBe(2)
  })
  test('more than can be read', () => {
    const big = blob(`# ${'x'.repeat(30 * 1024 * 1024)}\n`)
    const names = Array.from({ length: 9 }, (_, i) => `100644 blob ${big}\tf${i}.yaml`)
    const { status, err } = khung(['diff', `start..${top(model(), ...names)}`, 'm'])
    expect(status).toBe(2)
    expect(err).toContain('256 MB')
  })
})

test('a repository that lacks a file', () => {
  const object = git(['rev-parse', 'start:m/architecture.yaml'])
  const file = join(repo, '.git/objects', object.slice(0, 2), object.slice(2))
  renameSync(file, `${file}.away`)
  const { status, err } = khung(['diff', 'start..side', 'm'])
  renameSync(`${file}.away`, file)
  expect(status).toBe(2)
  expect(err).toContain('“m/architecture.yaml”')
})

test('a partial clone fetches nothing', () => {
  git(['config', 'uploadpack.allowFilter', 'true'])
  const clone = join(base, 'clone')
  git(['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo}`, clone])
  const { status, err } = khung(['diff', 'start..side', 'm'], clone)
  expect(status).toBe(2)
  expect(err).toContain('tải một phần')
})
