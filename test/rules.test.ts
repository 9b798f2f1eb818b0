import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/engine/compile.ts'
import { readCases } from '../src/read/cases.ts'
import { readPack, readRules } from '../src/read/pack.ts'
import { runCase } from '../src/rule-tests.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../rules/vn-egov-2.0')
const pack = readPack('vn-egov-2.0')
if (!pack) throw new Error('no pack')
const { framework } = pack
const { rules, findings } = compile(readRules(root), framework)

describe('the rules of vn-egov-2.0', () => {
  it('compile without a finding', () => {
    expect(findings.map(f => `${f.place.file.path} ${JSON.stringify(f.message)}`)).toEqual([])
  })
  it('stand in the file their id names', () => {
    for (const { source, file } of rules)
      expect(file.file.path).toMatch(new RegExp(`/${source.id.replace('.', '/')}\\.yaml$`))
  })
  it('have no test file without a rule', () => {
    const tests = readdirSync(root, { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.test.yaml'))
    expect(tests.map(name => name.replace('.test.yaml', '').replace('/', '.')).sort()).toEqual(
      rules.map(rule => rule.source.id).sort(),
    )
  })
})

for (const { source } of rules) {
  const path = join(root, `${source.id.replace('.', '/')}.test.yaml`)
  if (!existsSync(path)) continue
  describe(source.id, () => {
    const cases = readCases(path)
    it('has cases that pass, fail and are undetermined, or says why none can be', () => {
      const verdicts = new Set(cases.map(one => one.verdict))
      expect(verdicts).toContain('satisfied')
      expect(verdicts).toContain('violated')
      if (!verdicts.has('undetermined')) expect(readFileSync(path, 'utf8')).toMatch(/^# Never undetermined/)
    })
    it('has no two cases of one title', () => {
      expect(new Set(cases.map(one => one.title)).size).toBe(cases.length)
    })
    for (const one of cases) {
      it(`${one.verdict}: ${one.title}`, () => {
        const result = runCase(one, source.id, rules, framework)
        expect(result.problems).toEqual([])
        expect({ verdict: result.verdict, at: result.found }).toEqual({ verdict: one.verdict, at: one.expected })
      })
    }
  })
}
