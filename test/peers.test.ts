import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/cli/commands/check.ts'
import { ended, GIVEN } from './support/command.ts'
import { keepingFolder } from './support/temp.ts'

// Each of these is a way in which some checker of architectures has misled its users.

const HEAD = `khung: 1
architecture: { id: thu, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }
units: [{ id: so, name: Sở }]
infrastructure: [{ id: ttdl, type: data-centre }]
`

const checked = (model: string, format = 'json') =>
  keepingFolder({ 'architecture.yaml': model }, async folder => {
    const { status, out } = await ended(() =>
      check([join(folder, 'architecture.yaml')], { ...GIVEN, failOn: 'error', wanted: [{ format }] }),
    )
    return { status, out }
  })

const applications = (count: number, fields: (i: number) => string): string =>
  `applications:\n${Array.from({ length: count }, (_, i) => `  - { id: ung-dung-${i}, ${fields(i)} }\n`).join('')}`

interface Json {
  architectures: { findings: { rule: string; level: string; subject: string; message: string; line: number }[] }[]
}
const findingsOf = (out: string) => (JSON.parse(out) as Json).architectures.flatMap(({ findings }) => findings)

describe('the exit status', () => {
  test.each([1, 255, 256, 257, 512])('of %i errors is 1, and never their number', async count => {
    const { status, out } = await checked(HEAD + applications(count, () => 'owner: khong-co'))
    const errors = findingsOf(out).filter(({ level }) => level === 'error')
    expect(errors.filter(({ rule }) => rule === 'model.unknown-reference')).toHaveLength(count)
    expect(status).toBe(1)
  })
})

test('every error is said in one run, of whatever kind', async () => {
  const { out } = await checked(
    `${HEAD}${applications(3, i => ['owner: khong-co', 'status: sai', 'ower: so'][i] ?? '')}connections:\n  - { id: k, from: ung-dung-0, to: ung-dung-9 }\n`,
  )
  const found = findingsOf(out)
    .filter(({ rule }) => rule.startsWith('model.'))
    .map(({ rule, line }) => `${line} ${rule}`)
  expect(found).toEqual([
    '6 model.unknown-reference',
    '7 model.schema',
    '8 model.unknown-field',
    '10 model.unknown-reference',
  ])
})

test('three broken references are three findings, each at its line, and each failure of JUnit says what is wrong', async () => {
  const model = HEAD + applications(3, i => `owner: khong-co-${i}`)
  const { out } = await checked(model)
  const broken = findingsOf(out).filter(({ rule }) => rule === 'model.unknown-reference')
  expect(broken.map(({ line }) => line)).toEqual([6, 7, 8])
  const junit = (await checked(model, 'junit')).out
  for (const i of [0, 1, 2]) expect(junit).toContain(`khong-co-${i}`)
  const failures = [...junit.matchAll(/<(failure|error)\b([^>]*)>([^<]*)</g)]
  expect(failures.length).toBeGreaterThan(0)
  for (const [, , attributes = '', text = ''] of failures) {
    expect(attributes).toMatch(/message="[^"]{10,}"/)
    expect(text.trim().length).toBeGreaterThan(20)
  }
  expect(junit).not.toMatch(/<(failure|error)\b[^>]*\/>/)
})

test.each(['json', 'sarif', 'junit', 'gitlab', 'rdjson', 'github', 'markdown', 'pretty'])(
  'ids and references with quotes, brackets and signs break no output: %s',
  async format => {
    const ids = ['a"b', "a'b", 'a<b>&c', 'a`b`', 'a|b', 'a::error::b', 'a]]>b', 'a%0Ab']
    const rows = ids.map(id => `  - { id: ${JSON.stringify(id)}, owner: so, runsOn: [${JSON.stringify(id)}] }\n`)
    const { status, out } = await checked(`${HEAD}applications:\n${rows.join('')}`, format)
    expect(status).toBe(1)
    if (/json|sarif|gitlab/.test(format)) expect(() => JSON.parse(out)).not.toThrow()
    if (format === 'junit') {
      expect(out).not.toMatch(/a<b>|&c\b/)
      expect(out.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toContain(']]>')
    }
    if (format === 'github')
      for (const line of out.trim().split('\n')) expect(line).toMatch(/^::(error|warning|notice) /)
  },
)

test('a reference into a section that was read whole dangles: an error, not a guess', async () => {
  const { status, out } = await checked(HEAD + applications(1, () => 'owner: so-khac'))
  expect(findingsOf(out).find(({ rule }) => rule === 'model.unknown-reference')).toMatchObject({ level: 'error' })
  expect(status).toBe(1)
})
