import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import { reportInput } from '../../src/files/report-input.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { junit } from '../../src/report/junit.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { sarif, sarifGithub } from '../../src/report/sarif.ts'
import { run } from '../../src/run.ts'
import { parseXml } from '../draw/xml.ts'
import { input as hostile } from '../report/ci/sample.ts'
import { inputOf, modelOf } from '../report/support.ts'

const here = (...parts: string[]): string => join(import.meta.dirname, ...parts)
const schema = (name: string): ValidateFunction =>
  new Ajv({ allErrors: false, strict: false }).compile(
    JSON.parse(readFileSync(here('schemas', `${name}.json`), 'utf8')),
  )

const sample = (name: string): ReportInput[] =>
  run({ paths: [here('../../models', name)] }).map(result => reportInput(result, '0'))

/** More findings than GitHub shows: units of unknown owners. */
const MANY = 5_100
const many = (): ReportInput =>
  inputOf(
    modelOf(
      `applications:\n${Array.from({ length: MANY }, (_, i) => `  - { id: a${i}, name: A, owner: khong-co-${i} }\n`).join('')}`,
    ),
  )

const INPUTS: readonly (readonly [string, () => readonly ReportInput[]])[] = [
  ['phu-yen', () => sample('phu-yen')],
  ['tinh-mau', () => sample('tinh-mau')],
  ['bo-mau', () => sample('bo-mau')],
  ['hostile names', () => [hostile]],
  ['more than 5,000 findings', () => [many()]],
]

type Json = Record<string, never> | { [key: string]: unknown }

const JSON_FORMATS = {
  'gitlab-code-quality': (inputs: readonly ReportInput[]) => gitlab(inputs, { lang: 'vi' }),
  rdjson: (inputs: readonly ReportInput[]) => rdjson(inputs, { lang: 'vi', docsUrl: 'https://kho.example.vn/r' }),
  'sarif-github': (inputs: readonly ReportInput[]) => sarifGithub(inputs, { lang: 'vi' }),
  sarif: (inputs: readonly ReportInput[]) => sarif(inputs, { lang: 'vi' }),
} as const

/** What a JUnit report may hold, from the grammar Jenkins publishes: element → parents, attributes that must be, that may be. */
const JUNIT: Readonly<Record<string, { in: readonly string[]; must: readonly string[]; may: readonly string[] }>> = {
  testsuites: { in: [''], must: [], may: ['name', 'time', 'tests', 'failures', 'errors', 'disabled'] },
  testsuite: {
    in: ['testsuites', ''],
    must: ['name', 'tests'],
    may: ['failures', 'errors', 'time', 'disabled', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file'],
  },
  properties: { in: ['testsuite', 'testcase'], must: [], may: [] },
  property: { in: ['properties'], must: ['name', 'value'], may: [] },
  testcase: { in: ['testsuite'], must: ['name', 'classname'], may: ['assertions', 'time', 'status', 'file', 'line'] },
  skipped: { in: ['testcase'], must: [], may: ['message', 'type'] },
  error: { in: ['testcase'], must: [], may: ['message', 'type'] },
  failure: { in: ['testcase'], must: [], may: ['message', 'type'] },
  'system-out': { in: ['testcase', 'testsuite'], must: [], may: [] },
  'system-err': { in: ['testcase', 'testsuite'], must: [], may: [] },
}

/** What is wrong with a JUnit report; nothing in a right one. */
function wrongIn(text: string): string[] {
  return parseXml(text.replace(/^<\?xml [^?]*\?>\s*/, '')).flatMap(({ name, parent, attributes }) => {
    const rule = JUNIT[name]
    if (!rule) return [`no element ${name}`]
    const names = Object.keys(attributes)
    return [
      ...(rule.in.includes(parent?.name ?? '') ? [] : [`${name} in ${parent?.name}`]),
      ...rule.must.filter(one => !names.includes(one)).map(one => `${name} without ${one}`),
      ...names.filter(one => ![...rule.must, ...rule.may].includes(one)).map(one => `${name} with ${one}`),
      ...['tests', 'failures', 'errors', 'skipped'].filter(
        one => attributes[one] !== undefined && !/^\d+$/.test(attributes[one]),
      ),
    ]
  })
}

describe.each(INPUTS)('reports of %s', (_, inputs) => {
  const of = inputs()
  test.each(Object.entries(JSON_FORMATS))('are what %s asks for', (name, write) => {
    const validate = schema(name === 'sarif' ? 'sarif-github' : name)
    expect(validate(JSON.parse(write(of))), JSON.stringify(validate.errors?.[0])).toBe(true)
  })
  test('in JUnit hold what its readers know', () => {
    expect(wrongIn(junit(of, { lang: 'vi' }))).toEqual([])
  })
})

test('of more than 5,000 findings GitHub is given as many as it shows', () => {
  const { runs } = JSON.parse(JSON_FORMATS['sarif-github']([many()]))
  expect(runs[0].results).toHaveLength(5000)
  expect(JSON.parse(JSON_FORMATS['gitlab-code-quality']([many()])).length).toBeGreaterThan(MANY)
})

describe('the checks themselves find what is wrong', () => {
  const first = (value: Json): Json => (Object.values(value)[0] ?? value) as Json
  test.each([
    ['gitlab-code-quality', (all: Json) => Object.assign(first(all), { severity: 'error' })],
    ['gitlab-code-quality', (all: Json) => Object.assign(first(all), { fingerprint: undefined })],
    [
      'gitlab-code-quality',
      (all: Json) => Object.assign(first(all), { location: { path: './a', lines: { begin: 1 } } }),
    ],
    ['rdjson', (all: Json) => Object.assign(first(all.diagnostics as Json), { severity: 'error' })],
    [
      'rdjson',
      (all: Json) =>
        Object.assign(first(all.diagnostics as Json), { location: { path: 'a', range: { start: { line: 0 } } } }),
    ],
    ['sarif-github', (all: Json) => Object.assign(all, { version: '2.1' })],
    [
      'sarif-github',
      (all: Json) => Object.assign(first((first(all.runs as Json) as Json).results as Json), { locations: [] }),
    ],
    [
      'sarif-github',
      (all: Json) =>
        Object.assign(first((first(all.runs as Json) as Json).results as Json), { kind: 'open', level: 'error' }),
    ],
  ] as const)('%s %#', (name, spoil) => {
    const value = JSON.parse(JSON_FORMATS[name]([hostile]))
    spoil(value)
    expect(schema(name)(JSON.parse(JSON.stringify(value)))).toBe(false)
  })
  test.each([
    ['<testsuite name="a" tests="1"><testcase name="b"/></testsuite>', 'testcase without classname'],
    ['<testsuite name="a" tests="x"></testsuite>', 'tests'],
    ['<testsuite name="a" tests="1"><failure/></testsuite>', 'failure in testsuite'],
    ['<testsuite name="a" tests="1"><note/></testsuite>', 'no element note'],
  ])('JUnit: %s', (text, wrong) => {
    expect(wrongIn(text)).toContain(wrong)
  })
})
