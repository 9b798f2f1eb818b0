import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ciFile } from '../../src/ci-files.ts'
import { khungIn } from '../support/khung.ts'
import { action, gitlab, hooks, jenkins, textOf } from '../support/recipes.ts'

const help = (command: string): string => khungIn('.', [command, '--help']).out

const optionsOf = (text: string): string[] => [...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option)

const steps = action.runs.steps
const shell = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
const checkStep = steps.find(({ id }) => id === 'check')
const workflows = ['github', 'gitlab'] as const
const files = [
  'action.yml',
  '.pre-commit-hooks.yaml',
  ...readdirSync('docs/examples/ci').map(name => `docs/examples/ci/${name}`),
  ...readdirSync('ci/gitlab').map(name => `ci/gitlab/${name}`),
]

describe('the recipes', () => {
  it.each(files)('%s is YAML', path => {
    expect(parse(textOf(path), { strict: true })).toBeTypeOf('object')
  })

  it('take actions of GitHub only, by commit, with the version beside it', () => {
    const used = files.flatMap(path => [...textOf(path).matchAll(/uses: (.+)/g)].map(([, what]) => what ?? ''))
    expect(used.length).toBeGreaterThan(4)
    for (const what of used)
      expect(what).toMatch(/^(\.\/tools\/khung|(actions|github)\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  it('call khung with options it has', () => {
    const known = new Set([
      ...optionsOf(help('check')),
      ...optionsOf(help('diff')),
      '--no-audit',
      '--no-fund',
      '--prefix',
      '--cache',
    ])
    const texts = [
      checkStep?.run?.replace(/^.*git fetch.*$/m, '') ?? '',
      ...gitlab.before_script,
      ...gitlab.script,
      jenkins,
    ]
    for (const { entry } of hooks) texts.push(entry)
    expect(texts.flatMap(optionsOf).length).toBeGreaterThan(30)
    for (const text of texts) for (const option of optionsOf(text)) expect([...known], text).toContain(option)
  })

  it('are written by khung init for any folder, in either language', () => {
    for (const service of workflows)
      for (const lang of ['vi', 'en'] as const)
        for (const path of ['model', '.', 'mô hình/tỉnh A', 'a: b'.replace(':', '')]) {
          const { text } = ciFile(service, path, lang)
          expect(text).not.toMatch(/(?<!\$)\{\{\w/)
          expect(JSON.stringify(parse(text))).toContain(`"${path}"`)
        }
  })

  it.each(['a$b', '{{ x }}', 'a"b', "a'b", 'a\nb', '-x', 'a`b', 'a;b'])('leave a folder %j alone', path => {
    for (const service of workflows) expect(() => ciFile(service, path, 'vi')).toThrow('usage.ci-path')
  })
})

describe('action.yml', () => {
  it('never puts an expression into a shell text, nor uses a variable it has not set', () => {
    expect(shell.length).toBe(4)
    for (const text of shell) expect(text).not.toContain('${{')
    for (const { run, env = {} } of steps) {
      const read = [...(run ?? '').matchAll(/\$\{?(KHUNG_\w+)/g)].map(([, name]) => name ?? '')
      expect(
        Object.keys(env)
          .filter(name => name.startsWith('KHUNG_'))
          .sort(),
      ).toEqual([...new Set(read)].sort())
    }
  })

  it('declares the inputs it uses, uses those it declares, and has a default for each', () => {
    const used = [...textOf('action.yml').matchAll(/\binputs\.([a-z-]+)/g)].map(([, name]) => name ?? '')
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const input of Object.values(action.inputs)) expect(input).toMatchObject({ default: expect.any(String) })
  })

  it('has outputs that the check writes', () => {
    expect(Object.keys(action.outputs)).toEqual(['status', 'json', 'sarif', 'comment'])
    for (const [name, { value }] of Object.entries(action.outputs))
      expect(value).toBe(`\${{ steps.check.outputs.${name} }}`)
  })
})

describe('the GitLab recipe', () => {
  it('hands over the files it writes', () => {
    const written = [...gitlab.script.join('\n').matchAll(/--output (\S+)/g)].map(([, path]) => path)
    for (const path of Object.values(gitlab.artifacts.reports)) expect(written).toContain(path)
    expect(written.every(path => path?.startsWith(`${gitlab.artifacts.paths[0]}/`))).toBe(true)
  })
  it('sets every variable of its own', () => {
    const read = [...[...gitlab.before_script, ...gitlab.script].join('\n').matchAll(/\$\{?(KHUNG_\w+)/g)]
    expect([...new Set(read.map(([, name]) => name ?? ''))].sort()).toEqual(
      Object.keys(gitlab.variables)
        .filter(name => name.startsWith('KHUNG_'))
        .sort(),
    )
  })
})

describe('the pre-commit hook', () => {
  it('runs the command of the package on YAML files that may belong to a model', () => {
    const [hook] = hooks
    expect(hook).toMatchObject({ id: 'khung-check', language: 'node', types: ['yaml'], require_serial: true })
    const { bin } = JSON.parse(textOf('package.json')) as { bin: Record<string, string> }
    expect(Object.keys(bin)).toContain(hook?.entry.split(' ')[0])
    const left = new RegExp(hook?.exclude ?? '')
    expect(['.gitlab-ci.yml', '.github/workflows/a.yml', 'model/.khung/a.yaml'].every(name => left.test(name))).toBe(
      true,
    )
    expect(['model/a.yaml', 'mo-hinh/tinh.a/b.yml'].some(name => left.test(name))).toBe(false)
  })
  it('gets a package whose name npm prints alone, as pre-commit reads it', () => {
    expect(textOf('.npmrc')).toMatch(/^foreground-scripts=false$/m)
  })
})

describe('the Dockerfile', () => {
  const lines = textOf('ci/Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter(line => !/^(#|\s*$)/.test(line))
  const last = lines.slice(lines.findLastIndex(line => line.startsWith('FROM ')))
  const of = (word: string, from = lines) => from.filter(line => line.startsWith(`${word} `))
  it('is built from a named version of Node, and every instruction is one', () => {
    expect(of('ARG')).toEqual(['ARG NODE_IMAGE=node:20-slim'])
    for (const line of of('FROM')) expect(line).toMatch(/^FROM \$\{NODE_IMAGE\}( AS build)?$/)
    for (const line of lines) expect(line).toMatch(/^(ARG|FROM|WORKDIR|COPY|RUN|USER|ENTRYPOINT|CMD) /)
  })
  it('holds the package alone, runs as nobody special, and is khung', () => {
    expect(of('COPY', last)).toEqual(['COPY --from=build /opt/khung /opt/khung'])
    expect(of('USER', last)).toEqual(['USER node'])
    expect(last.indexOf('USER node')).toBeGreaterThan(last.findIndex(line => line.startsWith('RUN ')))
    expect(of('ENTRYPOINT', last)).toEqual(['ENTRYPOINT ["khung"]'])
  })
  it('leaves out what the build makes itself', () => {
    const left = textOf('ci/Dockerfile.dockerignore').trim().split('\n')
    expect(left).toEqual(expect.arrayContaining(['.git', 'dist', 'node_modules']))
    for (const name of ['package-lock.json', 'src', 'framework']) {
      expect(existsSync(name)).toBe(true)
      expect(left).not.toContain(name)
    }
  })
})

it('the package carries the recipes that are used from it', () => {
  const { files: carried } = JSON.parse(textOf('package.json')) as { files: string[] }
  expect(carried).toEqual(expect.arrayContaining(['action.yml', 'ci', 'templates']))
})
