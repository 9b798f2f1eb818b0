import { describe, expect, test } from 'vitest'
import { holdsSecret, maskSecrets } from '../../src/findings/source.ts'
import { sourceOf } from '../../src/read/files.ts'
import { parseCarefully } from '../../src/read/yaml/careful.ts'
import { parseFast } from '../../src/read/yaml/fast.ts'
import { argsOf, head, judge, linkOne } from '../support/model.ts'

const IP = '10.20.30.40'
const PASSWORD = 'Hx7!kq92Zp'
const RULE = 'security.no-secrets-in-model'

/** One secret in every form a file may hold it. */
const FORMS = {
  plain: `data:\n  - { id: a, description: Máy chủ ${IP} }\n`,
  quoted: `data:\n  - { id: a, description: "Máy chủ ${IP}, cổng 1" }\n`,
  escaped: `data:\n  - { id: a, description: "Máy\\tchủ ${IP}" }\n`,
  'folded quotes': `data:\n  - id: a\n    description: "Máy chủ\n      ${IP} ở tỉnh"\n`,
  block: `data:\n  - id: a\n    description: |\n      Máy chủ\n      ${IP}\n`,
  folded: `data:\n  - id: a\n    description: >-\n      Máy chủ\n      ${IP}\n`,
  list: `data:\n  - { id: a, tags: [x, ${IP}] }\n`,
  key: `data:\n  - { id: a, x-may: { ${IP}: x, "${IP}": y } }\n`,
  'unknown field': `data:\n  - { id: a, ${IP}: x }\n`,
  id: `data:\n  - { id: ${IP} }\n`,
  'wrong word': `data:\n  - { id: a, status: ${IP} }\n`,
  'wrong type': `data:\n  - { id: a, x-b: { password: 12345678 }, ipv6: ${IP} }\n`,
  reference: `data:\n  - { id: a, runsOn: [${IP}] }\n`,
  comment: `data: # ${IP}\n  - { id: a }\n`,
  tag: `data:\n  - { id: a, name: !${IP} b }\n`,
  alias: `data:\n  - { id: a, name: *${IP} }\n`,
  'broken text': `data:\n  - { id: a }\n ${IP}\n`,
  'broken quotes': `data:\n  - { id: a, name: "x" ${IP} }\n`,
  'unexpected text': `data: { id: a } ${IP}\n`,
  'a block header': `data:\n  - id: a\n    description: |${IP}\n      x\n`,
  'a wrong escape': `data:\n  - { id: a, name: "\\q password: ${PASSWORD}" }\n`,
  password: `data:\n  - { id: a, description: "mật khẩu: ${PASSWORD}" }\n`,
} as const

describe.each(Object.entries(FORMS))('a secret as %s', (_, text) => {
  const file = sourceOf('m.yaml', text)
  const hidden = [IP, PASSWORD, '12345678']
  const expectHidden = (shown: unknown) => {
    const out = JSON.stringify(shown) ?? ''
    for (const secret of hidden) expect(out).not.toContain(secret)
  }

  test('is in no value and no key of either parser, and they agree', () => {
    const careful = parseCarefully(file)
    expectHidden([careful.value, careful.problems])
    const fast = parseFast(file)
    if (!fast) return
    expectHidden(fast.value)
    expect(fast.value).toEqual(careful.value)
  })

  test('is in no finding, no line shown and no part of the architecture, and is found', () => {
    const { findings, architecture, of } = judge(`${head()}${text}`)
    expectHidden(findings.map(({ place, related, ...rest }) => rest))
    for (const { place } of findings)
      for (let line = 1; line <= place.file.lineCount; line++) expectHidden(place.file.line(line))
    expectHidden([...architecture.elements].map(([id, { values }]) => [id, values]))
    expect(of(RULE).length).toBeGreaterThan(0)
    expectHidden(of(RULE).map(one => [one.message, one.key, one.fingerprint]))
  })
})

test('only the secret is masked where the text stands in the file as it is read', () => {
  const { architecture } = linkOne(`${head()}${FORMS.plain}`)
  expect(architecture.elements.get('a')?.values.description).toBe('Máy chủ [đã che]')
  const apart = linkOne(`${head()}${FORMS.plain}`.normalize('NFD')).architecture
  expect(apart.elements.get('a')?.values.description).toBe('Máy chủ [đã che]')
})

test('the finding points at the secret and names its element; others of the element have other fingerprints', () => {
  const { of } = judge(`${head()}data:\n  - { id: a, name: x }\n  - { id: b, tags: [${IP}, 10.20.30.41] }\n`)
  const places = of(RULE).map(({ place, subject }) => ({ subject, ...place.file.position(place.offset) }))
  expect(places).toEqual([
    { subject: 'b', line: 5, column: 21 },
    { subject: 'b', line: 5, column: 34 },
  ])
  expect(new Set(of(RULE).map(one => one.fingerprint)).size).toBe(2)
})

test('a secret touches what it overlaps, not what stands beside it', () => {
  const secrets = [
    { start: 2, end: 4, what: 'key' },
    { start: 6, end: 8, what: 'key' },
  ] as const
  const touched = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter(at => holdsSecret(secrets, at, at + 1))
  expect(touched).toEqual([2, 3, 6, 7])
  expect(maskSecrets('ab12cd34ef', secrets, 0, 10)).toBe('ab[đã che]cd[đã che]ef')
  expect(maskSecrets('ab12cd34ef', secrets, 3, 7)).toBe('[đã che]cd[đã che]')
  expect(maskSecrets('ab12cd34ef', secrets, 4, 6)).toBe('cd')
})

test('keys that are masked stay apart, and a key that stands twice is still said', () => {
  const { findings } = linkOne(`${head()}x-a: { 10.0.0.1: a, 10.0.0.2: b, c: 1, c: 2 }\n`)
  expect(argsOf(findings, 'yaml.duplicate-key')).toEqual({ key: 'c' })
  expect(findings.length).toBe(1)
})

test('thousands of secrets among thousands of values take no quadratic time', () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => `  - { id: a${i}, name: 10.${i >> 8}.${i & 255}.7 }\n`)
  const { findings } = judge(`${head()}data:\n${entries.join('')}`)
  expect(findings.filter(({ rule }) => rule === RULE).length).toBe(20_000)
}, 20_000)
