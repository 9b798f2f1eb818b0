import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MODEL } from '../diff-model.ts'
import { action, gitlab, hooks, jenkins, type Step } from '../support/recipes.ts'

const KHUNG = resolve('dist/khung.mjs')
const folder = mkdtempSync(join(tmpdir(), 'khung-recipes-'))
const repository = join(folder, 'kho')
const bin = join(folder, 'bin')
const calls = join(folder, 'calls')
afterAll(() => rmSync(folder, { recursive: true }))

const WORSE = MODEL.replace('type: server-room, security: { level: 2', 'type: server-room, security: { level: 1')

interface Ran {
  status: number | null
  out: string
}

function run(command: string, parts: string[], env: Record<string, string> = {}, cwd = repository): Ran {
  const path = `${bin}${delimiter}${process.env.PATH}`
  const { status, stdout, stderr } = spawnSync(command, parts, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, CALLS: calls, KHUNG, ...env },
  })
  return { status, out: stdout + stderr }
}

const git = (...parts: string[]): string =>
  run('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.vn', ...parts]).out.trim()

/** A program that notes how it was called and does what a text of shell says. */
function stub(name: string, body: string): void {
  writeFileSync(join(bin, name), `#!/bin/bash\nprintf '%s\\n' "${name} $*" >> "$CALLS"\n${body}\n`)
  chmodSync(join(bin, name), 0o755)
}

const model = (text: string): void => writeFileSync(join(repository, 'model/architecture.yaml'), text)
const written = (name: string): string => readFileSync(join(repository, 'khung-out', name), 'utf8')
const called = (): string => (existsSync(calls) ? readFileSync(calls, 'utf8') : '')
const LINK = 'mkdir -p "$1/dist" && printf "import %s\\n" "\'$KHUNG\'" > "$1/dist/khung.mjs"'

beforeAll(() => {
  mkdirSync(join(repository, 'model'), { recursive: true })
  mkdirSync(bin)
  // What a registry or a build would bring is the program just built.
  stub('npm', `set -e; link() { ${LINK}; }; [ "$1" = ci ] && link "$3" || link "$3/node_modules/khung"`)
  stub('gh', 'case "$*" in *--paginate*) printf "%s" "$OLD";; esac')
  git('init', '-q', '-b', 'main')
  model(MODEL)
  git('add', '-A')
  git('commit', '-qm', 'start')
})

beforeEach(() => {
  rmSync(calls, { force: true })
  for (const made of ['khung-out', 'tools']) rmSync(join(repository, made), { recursive: true, force: true })
  model(MODEL)
})

interface Job extends Ran {
  /** Names of the steps that ran, those that use another action included. */
  steps: string[]
  outputs: Record<string, string>
  summary: string
}

/** The value of an expression, as far as the action needs it: `inputs.x`, `steps.a.outputs.b`, what is given. */
type Values = Record<string, string>
const filled = (text: string, values: Values): string =>
  text.replace(/\$\{\{ (.+?) \}\}/g, (_whole, name: string) => values[name] ?? '')

const holds = (condition: string | undefined, values: Values): boolean =>
  (condition ?? "'' == ''").split(' && ').every(term => {
    const [, name = '', sign, wanted] = /^(\S+)(?: (==|!=) '(.*)')?$/.exec(term) ?? []
    const value = name === "''" ? '' : (values[name] ?? '')
    return sign === undefined ? value !== '' : (value === wanted) === (sign === '==')
  })

/** Runs the steps of action.yml as GitHub's runner would, a failing one ending the job. */
function job(inputs: Values = {}, event: Values = {}): Job {
  const values: Values = { 'github.token': 'T', ...event }
  for (const [name, { default: usual }] of Object.entries(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? filled(usual, values)
  const done: Job = { status: 0, out: '', steps: [], outputs: {}, summary: '' }
  for (const step of action.runs.steps) {
    if (!holds(step.if, values)) continue
    done.steps.push(step.name ?? '')
    if (step.run === undefined) continue
    const { status, out } = runStep(step, values)
    done.out += out
    done.status = status
    if (status !== 0) break
  }
  for (const [name, { value }] of Object.entries(action.outputs)) done.outputs[name] = filled(value, values)
  const summary = join(folder, 'summary')
  done.summary = existsSync(summary) ? readFileSync(summary, 'utf8') : ''
  rmSync(summary, { force: true })
  return done
}

function runStep({ id, run: text = '', env = {} }: Step, values: Values): Ran {
  const output = join(folder, 'output')
  const script = join(folder, 'step.sh')
  writeFileSync(output, '')
  writeFileSync(script, text)
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value, values)]))
  const ran = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ACTION_PATH: join(folder, 'action dir'),
    GITHUB_REPOSITORY: 'co-quan/kien-truc',
    RUNNER_TEMP: join(folder, 'temp'),
    ...own,
  })
  for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
    const [name = '', ...value] = line.split('=')
    values[`steps.${id}.outputs.${name}`] = value.join('=')
  }
  return ran
}

const base = (): Values => ({ 'github.event.pull_request.base.sha': git('rev-parse', 'HEAD') })

describe('action.yml', () => {
  test('a push is judged whole; every file is there and named', () => {
    const done = job()
    expect(done.steps).toEqual(['Node.js', 'Khung', 'Check', 'Result'])
    expect(done.status).toBe(1)
    expect(done.out).toContain('::error file=model/architecture.yaml')
    expect(done.outputs).toEqual({
      status: '1',
      json: 'khung-out/khung.json',
      sarif: 'khung-out/khung.sarif',
      comment: 'khung-out/comment.md',
    })
    expect(JSON.parse(written('khung.json')).architectures).toHaveLength(1)
    expect(JSON.parse(written('khung.sarif')).runs[0].results.length).toBeGreaterThan(1)
    expect(done.summary).toBe(written('comment.md'))
    expect(called()).toMatch(/^npm ci --prefix .*action dir --no-audit --no-fund\n$/)
  })
  test('a pull request is judged by what it changes; code scanning is told everything', () => {
    const whole = job().out.match(/^::error /gm)?.length ?? 0
    const nothing = job({}, base())
    expect([nothing.status, nothing.out.match(/^::(error|warning) /gm)]).toEqual([0, null])
    expect(whole).toBeGreaterThan(0)
    expect(JSON.parse(written('khung.sarif')).runs[0].results.length).toBeGreaterThan(1)
    expect(written('diff.md')).toContain('Không có khác biệt')
    model(WORSE)
    expect(job({ 'fail-on': 'warning' }, base())).toMatchObject({ status: 1 })
    expect(job({ 'fail-on': 'never' }, base()).status).toBe(0)
    expect(job({ changed: '' }, base()).status).toBe(1)
  })
  test('a commit that was not checked out is fetched', () => {
    const shallow = join(folder, 'nong')
    git('commit', '-q', '--allow-empty', '-m', 'later')
    git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    run('git', ['clone', '-q', '--depth', '1', `file://${repository}`, shallow], {}, folder)
    const first = git('rev-parse', 'HEAD~1')
    const step = action.runs.steps.find(({ id }) => id === 'check')
    const script = join(folder, 'check.sh')
    writeFileSync(script, step?.run ?? '')
    const env = Object.fromEntries(Object.keys(step?.env ?? {}).map(name => [name, '']))
    const given = { KHUNG_PROGRAM: KHUNG, KHUNG_PATHS: 'model', KHUNG_LANG: 'vi', KHUNG_FAIL_ON: 'error' }
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
    const ran = run('bash', [script], { ...env, ...given, ...files, KHUNG_TO: 'ra', KHUNG_CHANGED: first }, shallow)
    expect(ran.status).toBe(0)
    expect(readFileSync(files.GITHUB_OUTPUT, 'utf8')).toMatch(/^status=0$/m)
    expect(ran.out).not.toContain('::error')
  })
  test('wrong usage fails the job and hands over nothing', () => {
    const done = job({ path: 'khong-co' })
    expect([done.status, done.outputs]).toEqual([2, { status: '2', json: '', sarif: '', comment: '' }])
    expect(job({ sarif: 'true', path: 'khong-co' }).steps).not.toContain('Code scanning')
    expect(job({ changed: 'khong-co' })).toMatchObject({
      status: 2,
      outputs: { comment: '', json: 'khung-out/khung.json' },
    })
  })
  test('what somebody chose is what runs: switches, several paths, a version, rules, a baseline', () => {
    const done = job({
      path: 'model\nmodel/architecture.yaml\n',
      summary: 'false',
      sarif: 'true',
      lang: 'en',
      version: '0.1.0',
    })
    expect(done.steps).toEqual(['Node.js', 'Khung', 'Check', 'Code scanning', 'Result'])
    expect(done.summary).toBe('')
    expect(written('comment.md')).toContain('Findings to consider')
    expect(called()).toMatch(/^npm install --prefix \S+ --ignore-scripts --no-audit --no-fund khung@0\.1\.0\n$/)
    run(process.execPath, [KHUNG, 'baseline', 'model', '--output', join(folder, 'b.yaml')])
    expect(job({ baseline: join(folder, 'b.yaml') }).status).toBe(0)
    expect(job({ rules: resolve('docs/examples/rule'), to: 'ra kia' }).outputs.json).toBe('ra kia/khung.json')
    rmSync(join(repository, 'ra kia'), { recursive: true })
  })
  test('nothing in an input is a command', () => {
    const evil = `$(touch ${folder}/evil) \`touch ${folder}/evil\` "; touch ${folder}/evil; "`
    for (const name of Object.keys(action.inputs)) {
      job({ [name]: evil, comment: 'true' }, { ...base(), 'github.event.pull_request.number': '7' })
      expect(existsSync(join(folder, 'evil')), name).toBe(false)
    }
    rmSync(join(repository, evil), { recursive: true, force: true })
  })
  test('a comment is written once, then written over', () => {
    const number = { 'github.event.pull_request.number': '7' }
    expect(job({ comment: 'true' }, number).steps).toContain('Comment')
    expect(called()).toMatch(
      /--method POST repos\/co-quan\/kien-truc\/issues\/7\/comments --field body=@khung-out\/comment\.md/,
    )
    process.env.OLD = '41\n42\n'
    job({ comment: 'true' }, number)
    delete process.env.OLD
    expect(called()).toContain('--method PATCH repos/co-quan/kien-truc/issues/comments/42 --field')
    expect(job({ comment: 'true' }).steps).not.toContain('Comment')
  })
})

describe('the GitLab recipe', () => {
  const variables = Object.fromEntries(Object.entries(gitlab.variables).map(([name, value]) => [name, String(value)]))
  const script = [...gitlab.before_script, ...gitlab.script].join('\n')
  const pipeline = (env: Values = {}, shell = 'bash') => run(shell, ['-ec', script], { ...variables, ...env })

  test.each(['bash', 'sh'])('writes its reports and fails as the check does (%s)', shell => {
    const { status, out } = pipeline({}, shell)
    expect(status).toBe(1)
    expect(called()).toBe('npm ci --prefix tools/khung --no-audit --no-fund\n')
    expect(out).toContain('model/architecture.yaml:')
    expect(JSON.parse(written('gl-code-quality-report.json')).length).toBeGreaterThan(1)
    expect(written('khung.xml')).toContain('<failure')
    expect(written('comment.md')).toMatch(/^<!-- khung check -->/)
    expect(JSON.parse(written('khung.json')).architectures).toHaveLength(1)
  })
  test('a merge request is judged by what it changes, its reports are whole', () => {
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'HEAD') }
    expect(pipeline(env).status).toBe(0)
    expect(JSON.parse(written('gl-code-quality-report.json')).length).toBeGreaterThan(1)
    model(WORSE)
    expect(pipeline({ ...env, KHUNG_FAIL_ON: 'warning' }).status).toBe(1)
    git('commit', '-qam', 'worse')
    pipeline(env)
    git('reset', '-q', '--hard', 'HEAD~1')
    expect(written('diff.md')).toContain('phong')
    expect(written('thu_so-do-khac-biet.svg')).toContain(
      'data-element="phong" data-look="present" data-change="changed"',
    )
  })
  test('a broken run is no finding', () => {
    expect(pipeline({ KHUNG_PATH: 'khong-co' })).toMatchObject({ status: 1 })
    expect(existsSync(join(repository, 'khung-out'))).toBe(false)
  })
  test('a baseline is used', () => {
    const KHUNG_BASELINE = join(folder, 'co dau cach.yaml')
    run(process.execPath, [KHUNG, 'baseline', 'model', '--output', KHUNG_BASELINE])
    expect(pipeline({ KHUNG_BASELINE }).status).toBe(0)
  })
})

describe('the pre-commit hook', () => {
  const hook = (...names: string[]) => {
    stub('khung', 'exec node "$KHUNG" "$@"')
    const [command = '', ...parts] = hooks[0]?.entry.split(' ') ?? []
    return run(command, [...parts, ...names])
  }
  test('takes the names of changed files, each for its architecture', () => {
    writeFileSync(join(repository, 'model/khac.yaml'), 'units: []\n')
    const { status, out } = hook('model/khac.yaml', 'model/architecture.yaml')
    rmSync(join(repository, 'model/khac.yaml'))
    expect(status).toBe(1)
    expect(out).toContain('model/architecture.yaml:')
  })
  test('says so of a file that belongs to no architecture', () => {
    writeFileSync(join(repository, 'docker-compose.yml'), 'services: {}\n')
    expect(hook('docker-compose.yml')).toMatchObject({ status: 2, out: expect.stringContaining('docker-compose.yml') })
    rmSync(join(repository, 'docker-compose.yml'))
  })
})

test('the Jenkins recipe writes what it hands over', () => {
  // Groovy reads \\ before the shell does.
  expect(jenkins.replaceAll('\\\n', '')).not.toContain('\\')
  const { status } = run('sh', ['-xec', jenkins.replaceAll(/\\\n\s*/g, '')], {
    KHUNG_DIR: 'tools/khung',
    KHUNG_PATH: 'model',
  })
  expect(status).toBe(1)
  expect([written('khung.xml'), written('khung.json')].every(text => text.length > 100)).toBe(true)
})
