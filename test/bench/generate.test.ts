import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { generate, province, writeModel } from '../../bench/generate.ts'
import { type Result, run } from '../../src/run.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function checked(systems: number, connections: number, seed: number): Result {
  const folder = mkdtempSync(join(tmpdir(), 'khung-bench-'))
  folders.push(folder)
  writeModel(folder, generate(systems, connections, seed))
  const [result] = run({ paths: [folder] })
  if (!result) throw new Error('No architecture was read.')
  return result
}

const subjects = (result: Result, rule: string): string[] =>
  result.findings.flatMap(f => (f.rule === rule && f.verdict === 'violated' ? f.subject : [])).sort()

describe('generated province', () => {
  test('is the same for the same seed and another for another', () => {
    expect([...generate(200, 180, 7)]).toEqual([...generate(200, 180, 7)])
    expect([...generate(200, 180, 7)]).not.toEqual([...generate(200, 180, 8)])
  })

  test('is YAML without errors or warnings, with Vietnamese letters', () => {
    for (const [name, text] of generate(650, 620, 1)) {
      const { errors, warnings } = parseDocument(text)
      expect([name, ...errors, ...warnings]).toEqual([name])
      expect(text).toMatch(/[ạảấầẩẫậắằặẹẻẽếềểễệ]/)
    }
  })

  test('has as many entries as asked for, about fourteen lines each', () => {
    const { sections } = province(650, 620, 1)
    const counts = [...sections].map(([name, list]) => [name, list.length] as const)
    const connections = counts.filter(([name]) => name === 'connections')
    expect(connections).toEqual([['connections', 620]])
    expect(counts.reduce((sum, [, length]) => sum + length, 0)).toBe(1270)
    expect(counts.every(([, length]) => length > 0)).toBe(true)
    const lines = [...generate(650, 620, 1).values()].join('').split('\n').length
    expect(lines / 1270).toBeGreaterThan(12)
    expect(lines / 1270).toBeLessThan(17)
  })

  test('refuses a province too small to hold every section', () => {
    expect(() => generate(99, 40, 1)).toThrow(RangeError)
  })

  test('is never written over anything', () => {
    const folder = mkdtempSync(join(tmpdir(), 'khung-bench-'))
    folders.push(folder)
    writeModel(folder, new Map([['a.yaml', 'khung: 1\n']]))
    expect(() => writeModel(folder, new Map())).toThrow('not empty')
  })

  for (const [systems, connections, seed] of [
    [100, 0, 3],
    [100, 40, 2],
    [650, 620, 1],
    [1250, 1250, 4],
  ] as const) {
    test(`has just the faults put into it: ${systems} + ${connections}, seed ${seed}`, () => {
      const { faults } = province(systems, connections, seed)
      const of = (kind: string) => faults.flatMap(fault => (fault.kind === kind ? fault.subject : [])).sort()
      const result = checked(systems, connections, seed)
      expect(faults).toHaveLength(Math.round((systems + connections) / 100))
      expect(subjects(result, 'model.unknown-reference')).toEqual(of('unknown-reference'))
      expect(subjects(result, 'data.has-owner')).toEqual(of('no-owner'))
      expect(subjects(result, 'security.level-declared')).toEqual(of('no-level'))
      expect(subjects(result, 'integration.no-bypass')).toEqual(of('bypass'))
      const others = result.findings.filter(({ rule }) => rule.startsWith('model.') || rule.startsWith('rule.'))
      expect(others.map(({ rule }) => rule).filter(rule => rule !== 'model.unknown-reference')).toEqual([])
    })
  }

  test('meets every requirement its faults and its missing agency code do not touch', () => {
    const unmet = checked(650, 620, 1).requirements.filter(({ verdict }) => /violated|undetermined/.test(verdict))
    expect(unmet.map(({ rule }) => rule).sort()).toEqual([
      'data.has-owner',
      'document.agency-code',
      'document.agency-continues',
      'document.code-matches-level',
      'integration.no-bypass',
      'roadmap.gap-covered',
      'security.host-level-covers',
      'security.level-declared',
      'time.operating-on-planned',
    ])
  })
})
