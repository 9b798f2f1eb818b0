import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureFiles, VIEWS } from '../../src/picture-files.ts'
import { FORMATS, render } from '../../src/render.ts'
import { reportFiles } from '../../src/report-files.ts'
import { run } from '../../src/run.ts'
import { head, judge, lines } from '../support/model.ts'
import { inFolder, keepingFolder } from '../support/temp.ts'

const keysOf = (folder: string): string[] =>
  run({ paths: [folder] })
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule.startsWith('model.'))
    .map(({ message }) => ('key' in message ? message.key : ''))

/** Processor time of work, in milliseconds: others may keep the machine busy. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

test('a file of 200 MB is refused unread', () => {
  inFolder({ 'architecture.yaml': head() }, folder => {
    const file = openSync(join(folder, 'a.yaml'), 'w')
    ftruncateSync(file, 200 * 2 ** 20)
    closeSync(file)
    expect(timeOf(() => expect(keysOf(folder)).toEqual(['file.too-large']))).toBeLessThan(3000)
  })
})

test('folders that lead round in a circle end, however many links there are', () => {
  inFolder({ 'architecture.yaml': head() }, folder => {
    for (let i = 0; i < 20; i++) {
      mkdirSync(join(folder, `d${i}`))
      for (let j = 0; j < 20; j++) symlinkSync('..', join(folder, `d${i}`, `l${j}`))
    }
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'))
    symlinkSync('/proc/self/environ', join(folder, 'environ.yaml'))
    expect(keysOf(folder)).toEqual(['file.outside', 'file.outside'])
  })
})

const PROTOTYPES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf']

describe('names of what every JavaScript object has', () => {
  test('as ids they are ids: wrong ones are said, right ones are elements, and nothing is inherited', () => {
    const model = `${head()}applications:\n${PROTOTYPES.map(id => `  - { id: ${id.toLowerCase()}, name: ${id}, runsOn: [${id}] }`).join('\n')}\n`
    const { architecture, findings } = judge(model)
    expect([...architecture.elements.keys()]).toEqual(PROTOTYPES.slice(1).map(id => id.toLowerCase()))
    expect(lines(findings)).toContain('m.yaml:4:11 model.schema error shape.id')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test.each(FORMATS)('as keys, values and references they are written as %s', async format => {
    const fields = PROTOTYPES.map(key => `${key}: { ${key}: ${key} }`).join(', ')
    const model = `${head()}applications:\n  - { id: a, ${fields}, owner: { toString: x }, since: { valueOf: 1 } }\nconnections:\n  - { id: b, from: constructor, to: national/__proto__, via: [toString] }\n`
    await keepingFolder({ 'architecture.yaml': model }, async folder => {
      const text = await render(format, run({ paths: [folder] }), '0', { lang: 'vi', width: 80 })
      expect(text).not.toMatch(/\[object |function \w*\(|native code/)
    })
  })
})

describe('texts of 200,000 letters', () => {
  const long = 'a'.repeat(200_000)
  test.each([
    [
      'ids that almost agree',
      `applications:\n  - { id: ${long}, runsOn: [x${long}] }\n  - { id: b, reads: [${long}b] }\n`,
    ],
    ['a key', `applications:\n  - { id: b, ${long}: x }\n`],
    ['a reference to a national system', `connections:\n  - { id: b, from: x, to: national/${long} }\n`],
    ['a name of marks', `applications:\n  - { id: b, nme: x, name: "a${'\u0301'.repeat(200_000)}" }\n`],
    ['tags', `x: [${'!a b,'.repeat(4000)}]\n`],
    ['what looks like secrets', `applications:\n  - { id: b, name: "${'1.'.repeat(90_000)}${'a://'.repeat(9000)}" }\n`],
  ])('%s: every form takes seconds, not minutes', async (_, sections) => {
    await keepingFolder({ 'architecture.yaml': head('targetDate: 2022-12-31') + sections }, async folder => {
      const started = process.cpuUsage()
      const results = run({ paths: [folder] })
      for (const format of FORMATS) await render(format, results, '0', { lang: 'vi', width: 80 })
      const edition = { lang: 'vi', version: '0' } as const
      for (const result of results)
        for (const { make } of [
          ...reportFiles(result, ['html', 'md'], edition),
          ...pictureFiles(result, VIEWS, ['svg', 'mmd'], edition),
        ])
          await make()
      const { user, system } = process.cpuUsage(started)
      expect((user + system) / 1000).toBeLessThan(15_000)
    })
  })
})

describe('a rule of a stranger', () => {
  const rule = (expression: string) => `kind: rule
id: agency.thu
title: { vi: Thử, en: Trial }
severity: advisory
component: general
why: { vi: Thử, en: Trial }
fix: { vi: Thử, en: Trial }
basis: [{ text: { vi: Quyết định, en: Decision }, verified: practice }]
parts:
  - { for: applications, assert: ${JSON.stringify(expression)}, message: { vi: Sai, en: Wrong } }
`
  test.each([
    ['nests loops', 'e.runsOn.all(a, e.runsOn.all(b, e.runsOn.all(c, a == b || b == c)))'],
    ['has a pattern that explodes', 'e.name.matches("(a+)+$")'],
    ['has a pattern that is no text of the rule', 'e.name.matches(e.id)'],
    ['reaches into the program', 'e.constructor.constructor("return process")() == 1'],
    ['is nested deeper than a stack', `${'('.repeat(20_000)}true${')'.repeat(20_000)}`],
  ])('that %s is refused, and the rest is checked', (_, expression) => {
    inFolder({ 'm/architecture.yaml': `${head()}applications: [{ id: a, name: ${'a'.repeat(40)} }]\n` }, folder => {
      mkdirSync(join(folder, 'rules'))
      writeFileSync(join(folder, 'rules', 'thu.yaml'), rule(expression))
      const work = () => {
        const [result] = run({ paths: [join(folder, 'm')], rules: [join(folder, 'rules')] })
        expect(result?.findings.map(one => one.rule)).toContain('rule.invalid')
        expect(result?.requirements.length).toBeGreaterThan(50)
      }
      expect(timeOf(work)).toBeLessThan(5000)
    })
  })
})
