import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/commands/check.ts'
import { sourceOf } from '../../src/read/files.ts'
import validate from '../../src/read/validate.generated.mjs'
import { parseYaml } from '../../src/read/yaml/parse.ts'
import { ended, GIVEN } from '../support/command.ts'
import { KHUNG } from '../support/khung.ts'
import { head, judge } from '../support/model.ts'
import { inFolder, keepingFolder } from '../support/temp.ts'

/** A model of few megabytes can be wrong a million times: neither the square of that in time nor all memory is taken. */

const keysOf = (text: string): string[] =>
  parseYaml(sourceOf('a.yaml', text)).problems.map(({ message }) => ('key' in message ? message.key : ''))

const refused = (text: string): void => {
  const started = process.cpuUsage()
  expect(keysOf(text)).toEqual(['yaml.too-many-values'])
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(3000)
}

describe('a text of millions of values is not parsed', () => {
  test.each([
    ['groups', `units: [${'{},'.repeat(5_000_000)}]\n`],
    ['lists', `x-a: [${'[],'.repeat(5_000_000)}]\n`],
    ['numbers', `x-a: [${'1,'.repeat(5_000_000)}]\nx-b: &a 1\n`],
    ['lines', `x-a:\n${'- 1\n'.repeat(2_000_000)}`],
    ['keys', `x-a:\n${' a: 1\n'.repeat(2_000_000)}`],
  ])('%s', (_, text) => refused(text))

  test('fewer are; with an anchor or an error only as many as the careful parser can bear', () => {
    const list = (n: number) => `x-a: [${'1,'.repeat(n)}]\n`
    expect(keysOf(list(900_000))).toEqual([])
    expect(keysOf(`${list(900_000)}x-b: &a 1\n`)).toEqual(['yaml.too-long-to-explain'])
    expect(keysOf(`${list(900_000)}x-b: [\n`)).toEqual(['yaml.too-long-to-explain'])
    expect(keysOf(`${list(1000)}x-b: &a 1\n`)).toEqual([])
  })

  test('a long text of few values is read', () => {
    expect(keysOf(`x-a: ${'chữ '.repeat(2_000_000)}\n`)).toEqual([])
  })
})

test('100,000 mistakes of shape take no quadratic time', () => {
  const units = Array.from({ length: 100_000 }, () => ({ id: 'A B', name: 'x' }))
  const started = process.cpuUsage()
  expect(validate({ khung: 1, units })).toBe(false)
  const { user, system } = process.cpuUsage(started)
  expect(validate.errors).toHaveLength(100_000)
  // It took twenty seconds when each mistake copied those before it.
  expect((user + system) / 1000).toBeLessThan(3000)
})

test('more mistakes than a call has arguments are all said', () => {
  const references = Array.from({ length: 130_000 }, (_, i) => `x${i}`)
  const { findings } = judge(`${head()}applications: [{ id: a, runsOn: [${references.join()}] }]\ninfrastructure: []\n`)
  expect(findings.filter(({ rule }) => rule === 'model.unknown-reference')).toHaveLength(130_000)
})

test.each([
  ['of shape', `units: [${'{},'.repeat(250_000)}]\n`],
  ['of rules', `applications: [${Array.from({ length: 60_000 }, (_, i) => `{ id: a${i} }`).join()}]\n`],
])('where there are more findings %s than anybody can use, the check stops and says so', async (_, sections) => {
  await keepingFolder({ 'architecture.yaml': head('targetDate: 2022-12-31') + sections }, async folder => {
    const { status, out, err } = await ended(() =>
      check([folder], { ...GIVEN, failOn: 'error', wanted: [{ format: 'json' }] }),
    )
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('200.000')
  })
})

test(
  'many pictures take the memory of a few',
  () =>
    inFolder({}, folder => {
      const args = ['--require', resolve('bench/usage-on-exit.cjs'), KHUNG, 'diagram', 'models/tinh-mau']
      const done = spawnSync(process.execPath, [...args, '--format', 'png', '--to', folder], {
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      })
      expect(readdirSync(folder).length).toBeGreaterThan(10)
      // Where each keeps its dots it is more than twice as much.
      expect(JSON.parse(done.output[3] ?? '{}').peak).toBeLessThan(600)
    }),
  60_000,
)
