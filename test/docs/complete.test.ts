import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docsFiles } from '../../scripts/docs.ts'
import { checks } from '../../src/checks/index.ts'
import { selection } from '../../src/checks/parameters.ts'
import { ruleSchema } from '../../src/engine/rule-schema.ts'
import { khung } from './support/khung.ts'
import { documents, readme, root, textOf } from './support/markdown.ts'

const source = (path: string): string => readFileSync(join(root, path), 'utf8')
const commands = readdirSync(join(root, 'src/cli')).flatMap(name =>
  name.endsWith('.ts')
    ? [...source(`src/cli/${name}`).matchAll(/\.command\('([a-z-]+)'\)/g)].map(([, it]) => it ?? '')
    : [],
)

const propertiesOf = (schema: unknown): { [name: string]: unknown } =>
  (schema as { properties?: { [name: string]: unknown } }).properties ?? {}

/** Names in backticks in the row of a table that begins with this one. */
function rowOf(document: string, name: string): string[] {
  const line = textOf(document)
    .split('\n')
    .find(row => row.startsWith(`| \`${name}\``))
  return [...(line ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '')
}

describe('what is made from other files', () => {
  it.each(Object.entries(docsFiles))('%s is as `npm run generate` makes it', async (path, make) => {
    expect(textOf(path)).toBe(await make())
  })
})

describe.each(['docs/writing-rules.md', 'docs/writing-rules.vi.md'])('%s', document => {
  it.each(Object.entries(checks))('explains the check %s and its parameters', (name, { parameters }) => {
    const row = rowOf(document, name)
    expect(row[0]).toBe(name)
    for (const parameter of Object.keys(propertiesOf(parameters))) {
      const named = [...row, ...(name === 'assert' ? [] : Object.keys(selection))]
      expect(named, parameter).toContain(parameter)
    }
  })
  it('explains every parameter of a selection and every key of a rule', () => {
    const cells = [...textOf(document).matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].map(([, cell]) => cell).join()
    for (const name of [...Object.keys(selection), ...Object.keys(propertiesOf(ruleSchema()))])
      expect(cells).toContain(`\`${name}\``)
  })
})

describe('the command line', () => {
  it('has a file for each command', () => {
    const files = readdirSync(join(root, 'src/cli/commands')).map(name => name.slice(0, -'.ts'.length))
    expect([...commands].sort()).toEqual(files.sort())
  })
  it.each(commands)('khung %s is in the READMEs and in the changes', command => {
    for (const document of [...readme, 'CHANGELOG.md']) expect(textOf(document)).toContain(`khung ${command}`)
  })
  it('has every command and option the documents use', async () => {
    const help = await Promise.all(commands.map(async command => (await khung(command, '--help')).text))
    const options = new Set([...help.join('\n').matchAll(/--[a-z-]+/g)].map(([option]) => option))
    const said = documents.flatMap(document => [...textOf(document).matchAll(/khung(?:\.mjs)? [a-z].*$/gm)])
    expect(said.length).toBeGreaterThan(20)
    for (const [line] of said) {
      const [, command] = /khung(?:\.mjs)? ([a-z-]+)/.exec(line) ?? []
      if (!/^khung(\.mjs)? [a-z-]+ /.test(`${line} `) || !commands.includes(command ?? '')) continue
      for (const [option] of line.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)) expect([...options], line).toContain(option)
    }
  })
})
