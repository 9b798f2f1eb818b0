import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { readCases } from '../../src/read/cases.ts'
import { readPack, readRules } from '../../src/read/pack.ts'
import { runCase } from '../../src/rule-tests.ts'
import { root } from './support/markdown.ts'

const folder = join(root, 'docs/examples/rule')
const framework = readPack('vn-egov-2.0')?.framework
if (!framework) throw new Error('no framework')
const { rules, findings } = compile(readRules(folder), framework)

describe('the example of docs/writing-rules.md', () => {
  it('compiles', () => {
    expect(findings.map(finding => finding.message)).toEqual([])
    expect(rules.map(rule => rule.source.id)).toEqual(['security.personal-data'])
  })
  for (const one of readCases(join(folder, 'security/personal-data.test.yaml'))) {
    it(`${one.verdict}: ${one.title}`, () => {
      const { verdict, found, problems } = runCase(one, 'security.personal-data', rules, framework)
      expect({ verdict, found, problems }).toEqual({ verdict: one.verdict, found: one.expected, problems: [] })
    })
  }
})
