import { describe, expect, test } from 'vitest'
import { argsOf, head, lines, linkOne } from '../support/model.ts'

/** Findings of one file beside a sound `architecture.yaml`. */
const found = (text: string) => linkOne({ 'architecture.yaml': head(), 'a.yaml': text }).findings
const linesOf = (text: string) => lines(found(text))

describe('text that is no YAML', () => {
  test('every error of a file is reported, and the rest of the model is still checked', () => {
    const { findings, architecture } = linkOne({
      'architecture.yaml': head(),
      'a.yaml': 'units:\n  - { id: a, name: [b }\n  - { id: c }\nx: "y\n',
      'b.yaml': 'data:\n  - { id: d, ower: so-tttt }\n',
    })
    expect(lines(findings).filter(line => line.includes('model.yaml')).length).toBeGreaterThan(1)
    expect(lines(findings)).toContain('b.yaml:2:14 model.unknown-field error shape.unknown-field')
    expect(architecture.elements.has('d')).toBe(true)
    expect(architecture.knowledge('data')).toBe('partial')
  })

  test('what is only guessed of a torn line is not reported, what stands beside a sound one is', () => {
    const torn = found(
      'data:\n  - {id: a, type: database\n    classification: internal}\nunits:\n  - { id: b, ower: c }\n',
    )
    expect(lines(torn).filter(line => line.startsWith('a.yaml:2:') && !line.includes('model.yaml'))).toEqual([])
    expect(lines(torn)).toContain('a.yaml:5:14 model.unknown-field error shape.unknown-field')
    const twice = linesOf('units:\n  - { id: a, name: x, name: y, ower: c }\n')
    expect(twice).toContain('a.yaml:2:32 model.unknown-field error shape.unknown-field')
  })

  test.each([
    ['a tab', 'units:\n\t- id: a\n', ['a.yaml:2:1 model.yaml error yaml.tab']],
    ['a key twice', 'units:\n  - { id: a, name: x, name: y }\n', ['a.yaml:2:23 model.yaml error yaml.duplicate-key']],
    ['a section twice', 'units: []\nunits: []\n', ['a.yaml:2:1 model.yaml error yaml.duplicate-key']],
    ['two documents', 'units: []\n---\ndata: []\n', ['a.yaml:2:1 model.yaml error yaml.several-documents']],
    ['a merge key', 'units:\n  - { <<: {}, id: a }\n', ['a.yaml:2:7 model.yaml error yaml.merge-key']],
    ['an unknown tag', 'units:\n  - { id: a, name: !x b }\n', ['a.yaml:2:20 model.yaml error yaml.tag']],
    ['a tag of old YAML', 'units:\n  - { id: a, name: !!binary aGk= }\n', ['a.yaml:2:20 model.yaml error yaml.tag']],
    ['an alias of nothing', 'x-a:\n  b: *c\n', ['a.yaml:2:6 model.yaml error yaml.unknown-alias']],
    ['an alias in its own anchor', 'x-a: &a\n  b: *a\n', ['a.yaml:2:6 model.yaml error yaml.unknown-alias']],
    ['a list as a key', 'units:\n  - { id: a, ? [b] : c }\n', ['a.yaml:2:16 model.yaml error yaml.syntax']],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text).filter(line => !line.includes('file.no-section'))).toEqual(expected)
  })

  test('the first of two keys counts', () => {
    const { architecture } = linkOne(`${head()}units:\n  - { id: a, name: một, name: hai }\n`)
    expect(architecture.elements.get('a')?.values.name).toBe('một')
  })

  test('an alias gives the value of its anchor', () => {
    const { architecture, findings } = linkOne(`${head()}x-o: &o "external: FPT"\nunits:\n  - { id: a, owner: *o }\n`)
    expect(findings).toEqual([])
    expect(architecture.elements.get('a')?.values.owner).toBe('external: FPT')
  })

  test('101 aliases are one finding, at the first too many', () => {
    const text = `x-a: &a b\nx-l:\n${'  - *a\n'.repeat(150)}units: [{ id: u }]\n`
    expect(linesOf(text)).toEqual(['a.yaml:103:5 model.yaml error yaml.too-many-aliases'])
  })

  test('an alias bomb expands to nothing large', () => {
    const level = (name: string, of: string) => `x-${name}: &${name} [${`*${of}, `.repeat(9)}]\n`
    const text = `x-a: &a [x, x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}units: *e\n`
    expect(found(text).length).toBeLessThan(20)
  })
})

describe('nesting', () => {
  const nested = Array.from({ length: 70 }, (_, i) => `\n${' '.repeat(i + 1)}a:`).join('')
  test('70 levels: said where the limit is passed, and the rest is read', () => {
    const { architecture, findings } = linkOne(`${head()}units: [{ id: u }]\nx-a:${nested} 1\n`)
    expect(lines(findings)).toEqual(['m.yaml:69:66 model.yaml error yaml.too-deep'])
    expect(architecture.elements.has('u')).toBe(true)
  })

  test.each([
    ['lists in brackets', `x: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['groups in braces', `${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`],
    ['lists on one line', `${'- '.repeat(10_000)}x\n`],
    ['keys on one line', `${'? '.repeat(10_000)}x\n`],
    ['keys on lines', `${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`],
    ['lists on lines', `${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}-`).join('\n')}\n`],
  ])('thousands of levels of %s are refused at once', (_, text) => {
    expect(found(text).map(({ message }) => 'key' in message && message.key)).toEqual(['yaml.too-deep'])
  })
})

describe('what a file holds', () => {
  test.each([
    ['empty', ''],
    ['only comments', '# ghi chú\n'],
    ['nothing but free keys', 'x-a: 1\n'],
    ['nothing but the version', 'khung: 1\n'],
  ])('%s: a note', (_, text) => {
    expect(linesOf(text)).toEqual(['a.yaml:1:1 model.file note file.no-section'])
  })

  test.each(['rule', 'review', 'baseline'])('kind: %s is no model', kind => {
    expect(linesOf(`kind: ${kind}\nunits: 5\n`)).toEqual([])
  })

  test('a misspelt section: an error with the name meant', () => {
    const findings = found('applicatons:\n  - { id: a }\n')
    expect(lines(findings)).toEqual(['a.yaml:1:1 model.unknown-field error shape.unknown-field'])
    expect(argsOf(findings, 'shape.unknown-field')).toMatchObject({ of: '', nearest: 'applications' })
  })

  test('a list, a number or a text instead of sections', () => {
    for (const text of ['- a\n', '42\n', 'xin chào\n'])
      expect(linesOf(text)).toEqual(['a.yaml:1:1 model.schema error shape.not-a-map'])
  })

  test('keys named like parts of JavaScript are unknown fields, not prototypes', () => {
    const text = 'units:\n  - { id: u, __proto__: { name: x }, constructor: y }\n__proto__: { data: [] }\n'
    expect(linesOf(text)).toEqual([
      'a.yaml:2:14 model.unknown-field error shape.unknown-field',
      'a.yaml:2:38 model.unknown-field error shape.unknown-field',
      'a.yaml:3:1 model.unknown-field error shape.unknown-field',
    ])
  })

  test('a byte order mark is no part of the text, and columns are right after CRLF', () => {
    const text = 'units:\r\n  - id: a\r\n    nam: x\r\n    since: 30/9/2020\r\n'
    expect(linesOf(text)).toEqual([
      'a.yaml:3:5 model.unknown-field error shape.unknown-field',
      'a.yaml:4:12 model.schema error shape.day',
    ])
  })

  test('thousands of unknown keys are still found one by one, each at its place', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')
    const findings = found(text)
    expect(findings.length).toBe(20_000)
    expect(lines(findings.slice(-1))[0]).toMatch(/^a\.yaml:20000:1 /)
  })
})
