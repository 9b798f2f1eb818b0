import { describe, expect, test } from 'vitest'
import { argsOf, head, lines, linkOne } from '../support/model.ts'

const found = (text: string) => linkOne({ 'architecture.yaml': head(), 'a.yaml': text }).findings
const linesOf = (text: string) => lines(found(text))

describe('values of the wrong kind', () => {
  test.each([
    [
      'a code that is a number',
      'functions: [{ id: a, code: 0123 }]',
      'shape.number-as-text',
      { found: '0123', read: '123' },
    ],
    ['yes', 'infrastructure: [{ id: a, ipv6: yes }]', 'shape.yes-no', { field: 'ipv6', found: 'yes' }],
    ['no', 'infrastructure: [{ id: a, ipv6: no }]', 'shape.yes-no', { found: 'no' }],
    ['a level beyond', 'data: [{ id: a, security: { level: 9 } }]', 'shape.range', { min: 1, max: 5 }],
    ['a level as text', 'data: [{ id: a, security: { level: "3" } }]', 'shape.type', { expected: 'integer' }],
    ['NaN', 'indicators: [{ id: a, value: .nan }]', 'shape.type', { expected: 'number', found: '.nan' }],
    ['infinity', 'indicators: [{ id: a, value: .inf }]', 'shape.type', { expected: 'number', found: '.inf' }],
    ['a number as text', 'indicators: [{ id: a, value: "5" }]', 'shape.type', { expected: 'number', found: '5' }],
    ['a half service', 'services: [{ id: a, count: 1.5 }]', 'shape.type', { expected: 'integer' }],
    ['an empty group', 'data: [{ id: a, security: }]', 'shape.type', { expected: 'map', found: '' }],
    ['one reference, no list', 'data: [{ id: a, runsOn: b }]', 'shape.type', { expected: 'list', found: 'b' }],
    ['a number in a list', 'units: [{ id: a, tags: [x, 1] }]', 'shape.number-as-text', { field: 'tags' }],
    ['a word that is none', 'data: [{ id: a, status: operatng }]', 'shape.word', { nearest: 'operating' }],
    ['a type of another section', 'data: [{ id: a, type: lgsp }]', 'shape.word', { field: 'type', found: 'lgsp' }],
    ['a misspelt field', 'data: [{ id: a, ower: b }]', 'shape.unknown-field', { of: 'data', nearest: 'owner' }],
    [
      'a misspelt field inside',
      'data: [{ id: a, security: { levl: 1 } }]',
      'shape.unknown-field',
      { nearest: 'level' },
    ],
    [
      'a misspelt change',
      'data: [{ id: a, changes: [{ by: 2021, set: { nme: b } }] }]',
      'shape.unknown-field',
      { nearest: 'name' },
    ],
    ['an id with marks', 'units: [{ id: sở-tttt }]', 'shape.id', { found: 'sở-tttt' }],
    ['an id decomposed', 'units: [{ id: "so\u0301" }]', 'shape.id', { found: 's\u00f3' }],
    ['an id in capitals', 'units: [{ id: STTTT }]', 'shape.id', { found: 'STTTT' }],
    ['the reserved id', 'units: [{ id: national }]', 'shape.reserved-id', { id: 'national' }],
    ['no id', 'units: [{ name: a }]', 'shape.missing', { field: 'id', of: 'units' }],
    ['a connection without end', 'connections: [{ id: a, from: b }]', 'shape.missing', { field: 'to' }],
    ['an element that is a text', 'units: [a]', 'shape.not-a-map', { what: 'units' }],
    ['an element that is nothing', 'units:\n  -\n', 'shape.not-a-map', { what: 'units' }],
    ['a section that is a group', 'units: { id: a }', 'shape.type', { expected: 'list', found: '{…}' }],
    ['a section that is empty', 'units:', 'shape.type', { expected: 'list', found: '' }],
    ['a section that is a number', 'units: 3', 'shape.type', { expected: 'list', found: '3' }],
  ])('%s', (_, text, key, args) => {
    const findings = found(`${text}\n`)
    expect(findings.map(({ message }) => 'key' in message && message.key)).toContain(key)
    expect(argsOf(findings, key)).toMatchObject(args)
  })

  test.each(['2020-13', '2020-02-30', '30/9/2020', '20200930', '2020.5', '2020-1-1', '0'])('%s is no day', day => {
    expect(linesOf(`data:\n  - { id: a, since: ${day} }\n`)).toEqual(['a.yaml:2:21 model.schema error shape.day'])
    expect(linesOf(`data:\n  - { id: a, changes: [{ by: 2021, set: { since: ${day} } }] }\n`)).toEqual([
      'a.yaml:2:50 model.schema error shape.day',
    ])
  })

  test.each(['2020', '"2020"', '2020-06', '2020-02-29'])('%s is a day', day => {
    expect(linesOf(`data:\n  - { id: a, since: ${day} }\n`)).toEqual([])
  })

  test('an unquoted comma in braces: the value as it was meant', () => {
    const findings = found('platforms:\n  - { id: lgsp, name: Nền tảng tích hợp, chia sẻ, khai thác }\n')
    expect(lines(findings)).toEqual([
      'a.yaml:2:42 model.unknown-field error shape.unknown-field',
      'a.yaml:2:51 model.unknown-field error shape.unknown-field',
    ])
    expect(argsOf(findings, 'shape.unknown-field')).toMatchObject({ comma: 'name: "Nền tảng tích hợp, chia sẻ"' })
    expect(findings[1]?.message.args).toMatchObject({ comma: 'name: "Nền tảng tích hợp, chia sẻ, khai thác"' })
  })
})

describe('the head of the architecture', () => {
  const linesOfHead = (text: string) => lines(linkOne({ 'architecture.yaml': text }).findings)

  test('framework, level and day are required', () => {
    const { findings, architecture } = linkOne({ 'architecture.yaml': 'khung: 1\narchitecture: { id: thu }\n' })
    const fields = findings.map(({ message }) => 'key' in message && 'field' in message.args && message.args.field)
    expect(fields.sort()).toEqual(['dataAsOf', 'framework', 'level'])
    expect(architecture.id).toBe('thu')
  })

  test('a version in figures needs quotes', () => {
    expect(linesOfHead(head('version: 2.0'))).toEqual([
      'architecture.yaml:2:98 model.schema error shape.number-as-text',
    ])
  })

  test.each(['', ' []', ' xin chào'])('architecture:%s is no group', value => {
    expect(linesOfHead(`khung: 1\narchitecture:${value}\n`)).toEqual([
      expect.stringMatching(/^architecture\.yaml:2:\d+ model\.schema error shape\.not-a-map$/),
    ])
  })

  test('a model without it says so once, and takes the name of its folder', () => {
    const { findings, architecture } = linkOne({ 'architecture.yaml': 'khung: 1\nunits: [{ id: u }]\n' })
    expect(lines(findings)).toEqual(['architecture.yaml:1:1 model.schema error shape.missing'])
    expect(architecture.id).toBe('khong-ten')
  })

  test('two of them: the second is the error, the first is shown', () => {
    const [finding] = linkOne({ 'architecture.yaml': head(), 'b.yaml': head() }).findings
    expect(lines(finding ? [finding] : [])).toEqual(['b.yaml:2:1 model.schema error shape.two-architectures'])
    expect(finding?.related[0]?.place.file.path).toBe('architecture.yaml')
  })

  test('another version of the language', () => {
    expect(linesOfHead(head().replace('khung: 1', 'khung: 2'))).toEqual([
      'architecture.yaml:1:8 model.schema error shape.version',
    ])
    expect(linesOfHead(head().replace('khung: 1\n', ''))).toEqual([
      'architecture.yaml:1:1 model.schema note shape.no-version',
    ])
  })
})

describe('findings of an element', () => {
  const of = (text: string) => found(text).map(({ subject, fingerprint }) => ({ subject, fingerprint }))

  test('carry its id', () => {
    expect(of('data:\n  - { id: a, ower: x }\n')[0]?.subject).toBe('a')
    expect(of('data:\n  - { name: a }\n')[0]?.subject).toBe('thu')
  })

  test('keep their fingerprint when lines move and differ between elements', () => {
    const [a, b] = of('data:\n  - { id: a, ower: x }\n  - { id: b, ower: x }\n')
    expect(a?.fingerprint).not.toBe(b?.fingerprint)
    const moved = of('# mới\nunits: []\ndata:\n  - { id: b, ower: x }\n  - { id: c }\n  - { id: a, ower: x }\n')
    expect(new Set(moved.map(one => one.fingerprint))).toEqual(new Set([a?.fingerprint, b?.fingerprint]))
  })

  test('the same words twice are two findings with two fingerprints', () => {
    const prints = of('data:\n  - { name: a }\n  - { name: b }\n').map(one => one.fingerprint)
    expect(new Set(prints).size).toBe(2)
  })

  test('an entry whose end or time cannot be read stands there, but is not judged', () => {
    const { architecture } = linkOne(`${head()}data:\n  - { id: a, since: hôm qua }\n  - { id: b, name: 5 }\n`)
    expect(architecture.elements.get('a')?.readable).toBe(false)
    expect(architecture.elements.get('b')?.readable).toBe(true)
    expect(architecture.knowledge('data')).toBe('partial')
  })
})

test('an owner who is a group without `external` is nobody, and no reference', () => {
  const { findings } = linkOne(`${head()}platforms:\n  - { id: lgsp, owner: { a: b } }\n`)
  expect(lines(findings).filter(line => line.includes('unknown-reference'))).toEqual([])
  expect(lines(findings)).toContain('m.yaml:4:24 model.schema error shape.missing')
})
