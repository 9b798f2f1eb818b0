import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Result, run } from '../src/run.ts'

interface Expected {
  verdict: string
  subjects?: { subject: string; file: string }[]
}

/** model → `state@day` → rule → verdict, written by hand from the rules' texts before the rules ran. */
const tables = ['phu-yen', 'tinh-mau', 'bo-mau'].map(
  name =>
    parse(readFileSync(`test/samples/${name}.expected.yaml`, 'utf8')) as Record<
      string,
      Record<string, Record<string, Expected>>
    >,
)

for (const table of tables) {
  for (const [model, moments] of Object.entries(table)) {
    for (const [moment, rules] of Object.entries(moments)) {
      const [state, asOf] = moment.split('@') as ['current' | 'target', string]
      describe(`${model}, ${moment}`, () => {
        const [result] = run({ paths: [`models/${model}`], state, asOf }) as [Result]
        const verdicts = new Map(result.requirements.map(({ rule, verdict }) => [rule, verdict]))
        it('has nothing wrong in the model itself', () => {
          expect(result.findings.filter(({ rule, level }) => /^(model|rule)\./.test(rule) && level !== 'note')).toEqual(
            [],
          )
        })
        for (const [rule, { verdict, subjects }] of Object.entries(rules)) {
          it(`${rule}: ${verdict}`, () => {
            expect(verdicts.get(rule)).toBe(verdict)
            if (!subjects) return
            const found = result.findings.filter(one => one.rule === rule && one.verdict === verdict)
            const named = (list: { subject: string; file: string }[]) =>
              list.map(({ subject, file }) => `${subject} in ${file.split('/').at(-1)}`).sort()
            expect(named(found.map(({ subject, place }) => ({ subject, file: place.file.path })))).toEqual(
              named(subjects),
            )
          })
        }
      })
    }
  }
}

describe('phu-yen, where the source is silent', () => {
  const [result] = run({ paths: ['models/phu-yen'] }) as [Result]
  const silent = ['connection.ncsc', 'connection.population', 'integration.lgsp-exists', 'service.level4-30']
  it.each([
    ...silent,
    'security.level-declared',
    'security.level-approved',
    'security.host-level-covers',
    'security.four-layers',
    'security.budget-10',
    'security.central-monitoring',
    'security.shared-systems-level-3',
    'integration.over-tslcd',
    'integration.protocol-declared',
    'integration.data-declared',
    'integration.standard-documents',
    'roadmap.within-target',
  ])('%s says which statement is missing', rule => {
    const found = result.findings.filter(finding => finding.rule === rule)
    expect(found.length).toBeGreaterThan(0)
    for (const { verdict, level, message } of found) {
      expect([verdict, level]).toEqual(['undetermined', 'note'])
      expect('key' in message && /unknown|nothing-known/.test(message.key)).toBe(true)
    }
  })
})

describe('phu-yen on 2021-01-31', () => {
  const before = run({ paths: ['models/phu-yen'] })[0] as Result
  const after = run({ paths: ['models/phu-yen'], asOf: '2021-01-31' })[0] as Result
  it('has the same verdicts', () => {
    const verdicts = (result: Result) => result.requirements.map(({ rule, verdict }) => `${rule} ${verdict}`)
    expect(verdicts(after)).toEqual(verdicts(before))
  })
  it('has every deadline of the resolution passed', () => {
    const deadlines = after.requirements.flatMap(({ deadline }) => deadline ?? [])
    expect(new Set(deadlines)).toEqual(new Set(['2020-10-31', '2020-11-30', '2020-12-31']))
    expect(deadlines.every(deadline => deadline < (after.asOf ?? ''))).toBe(true)
  })
})
