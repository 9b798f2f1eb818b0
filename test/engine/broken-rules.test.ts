import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/findings/usage.ts'
import { readRules } from '../../src/read/pack.ts'
import { argsOf, head, judge, lines } from '../support/model.ts'
import { compileTexts, ruleText } from '../support/rule.ts'

const DECLARES = '  - check: declares\n    with: { section: data, fields: [owner] }\n'
const asserts = (expression: string, message = '{ vi: a, en: b }') =>
  `  - select: { section: data }\n    assert: ${expression}\n    message: ${message}\n`

/** Findings about one rule: line and column in its file, and the message. */
const found = (parts: string, fields: Record<string, string> = {}) =>
  lines(compileTexts(ruleText(parts, fields)).findings).map(line =>
    line.replace(/^\S*\.yaml:/, '').replace('rule.invalid error ', ''),
  )

test('a sound rule has no finding', () => {
  expect(found(DECLARES + asserts('has(e.owner) || e.name != ""'))).toEqual([])
})

describe('its shape', () => {
  test.each([
    ['an unknown key', DECLARES, { tags: '[]\nfoo: 1' }, ['11:1 rule.unknown-key']],
    ['an unknown parameter', DECLARES.replace('fields', 'felds: [], fields'), {}, ['13:28 rule.unknown-key']],
    ['an unknown check', DECLARES.replace('declares', 'declars'), {}, ['12:12 rule.unknown-check']],
    ['a parameter of the wrong kind', DECLARES.replace('[owner]', 'owner'), {}, ['13:36 shape.type']],
    ['an unknown section', DECLARES.replace('data', 'dta'), {}, ['13:22 shape.word']],
    ['a check without parameters', '  - check: declares\n', {}, ['12:5 rule.missing']],
    ['an expression without message', '  - select: { section: data }\n    assert: "true"\n', {}, ['12:5 rule.missing']],
    ['no parts', '  []\n', {}, ['11:1 rule.empty']],
    ['no basis', DECLARES, { basis: '[]' }, ['9:1 rule.empty']],
    ['an unknown severity', DECLARES, { severity: 'must' }, ['3:11 shape.word']],
    ['a month as a deadline', DECLARES, { tags: '[]\ndeadline: 2020-12' }, ['11:11 rule.day']],
    ['an id without area', DECLARES, { id: 'thu' }, ['2:5 rule.id']],
    ['a misspelt kind', DECLARES, { kind: 'rul' }, ['1:7 shape.word']],
    ['an unknown component', DECLARES, { component: 'khong-co' }, ['4:12 shape.word']],
  ])('%s', (_, parts, fields, expected) => {
    expect(found(parts, fields)).toEqual(expected)
  })

  test('every error of YAML is shown where it is', () => {
    expect(found('  - check: [\n  b: "c\n')).toEqual(expect.arrayContaining([expect.stringMatching(/^13:\d+ yaml\./)]))
  })
})

describe('names that mean nothing', () => {
  const check = (name: string, parameters: string) => `  - check: ${name}\n    with: { ${parameters} }\n`
  test.each([
    ['a type', check('exists', 'section: platforms, types: [lgps]'), '13:41', 'lgsp'],
    ['a type of another section', check('exists', 'section: data, types: [lgsp]'), '13:36', undefined],
    ['a type for a level', check('exists', 'section: platforms, each: { province: [lgps] }'), '13:52', 'lgsp'],
    ['a field', DECLARES.replace('owner', 'ower'), '13:37', 'owner'],
    ['a field of a group', DECLARES.replace('owner', 'name|security.levl'), '13:37', 'security.level'],
    ['a level', check('runs-on-covers', 'section: data, field: security.levl'), '13:35', 'security.level'],
    ['a relation', check('pointed-at', 'section: data, from: tasks, relation: deliver'), '13:51', 'delivers'],
    ['one of several relations', check('uses-existing', 'relations: [reads, wirtes]'), '13:32', 'writes'],
    ['a national system', check('connects', 'to: ndpx'), '13:17', 'ndxp'],
    [
      'the origin of a connection',
      check('connects', 'to: ndxp, from: { section: platforms, types: [lgps] }'),
      '13:59',
      'lgsp',
    ],
    ['the field a finding points at', asserts('"true"').replace('message', 'at: ower\n    message'), '14:9', 'owner'],
  ])('%s', (_, parts, at, meant) => {
    const { findings } = compileTexts(ruleText(parts))
    expect(lines(findings)).toEqual([expect.stringContaining(`:${at} rule.invalid error shape.word`)])
    expect((argsOf(findings, 'shape.word') as { nearest?: string }).nearest).toBe(meant)
  })
})

describe('its basis', () => {
  test('an unknown document: the one meant', () => {
    const { findings } = compileTexts(ruleText(DECLARES, { basis: '[{ document: qd-2323-2018, verified: press }]' }))
    expect(argsOf(findings, 'rule.unknown-document')).toMatchObject({ nearest: 'qd-2323-2019' })
  })
  test('a document or a decision in words, exactly one of them', () => {
    const text = '{ vi: Quy chế của tỉnh, en: Regulation of the province }'
    const basis = (source: string) => found(DECLARES, { basis: `[{ ${source}verified: original }]` })
    expect(basis(`text: ${text}, `)).toEqual([])
    expect(basis('')).toEqual(['9:9 rule.basis-source'])
    expect(basis(`document: qd-2323-2019, text: ${text}, `)).toEqual(['9:9 rule.basis-source'])
    expect(basis('text: { vi: Quy chế }, ')).toEqual([])
    expect(basis('text: { en: Regulation }, ')).toEqual(['9:11 rule.missing'])
    expect(basis('text: Quy chế, ')).toEqual(['9:17 shape.type'])
  })
  test('a decision in words is as good a ground as its mark says', () => {
    const basis = (verified: string) => `[{ text: { vi: Quy chế, en: Regulation }, verified: ${verified} }]`
    expect(found(DECLARES, { basis: basis('unverified') })).toEqual(['3:11 rule.unverified-mandatory'])
    expect(found(DECLARES, { basis: basis('practice') })).toEqual([])
  })
  test('mandatory on nothing but memory', () => {
    const basis = '[{ document: qd-2323-2019, verified: unverified }]'
    expect(found(DECLARES, { basis })).toEqual(['3:11 rule.unverified-mandatory'])
    expect(found(DECLARES, { basis, severity: 'recommended' })).toEqual([])
  })
  test('an id twice: the second is left out', () => {
    const { rules, findings } = compileTexts(ruleText(DECLARES), ruleText(DECLARES, { severity: 'advisory' }))
    expect(lines(findings)).toEqual([expect.stringMatching(/r1\.yaml:2:5 rule\.invalid error rule\.duplicate$/)])
    expect(rules.map(({ source }) => source.severity)).toEqual(['mandatory'])
  })
})

describe('its expressions', () => {
  test.each([
    ['a misspelt field', 'e.name == e.ower', '13:25 rule.expression'],
    ['a misspelt field, quoted', '"e.name == e.ower"', '13:26 rule.expression'],
    ['a misspelt field of a group', 'e.security.levl == 3.0', '13:24 rule.expression'],
    ['a misspelt field in folded text: the whole', '>-\n      e.name ==\n      e.ower', '13:5 rule.expression'],
    ['neither true nor false', 'e.name', '13:13 rule.expression'],
    ['a number compared with a text', 'e.security.level == "3"', '13:13 rule.expression'],
    ['no expression at all', '1 +', '13:16 rule.expression'],
    ['an unknown function', 'today() == ""', '13:13 rule.expression'],
    ['three nested loops', 'e.runsOn.all(a, e.tags.all(b, e.replaces.all(c, a == c)))', '13:43 rule.too-nested'],
    ['a pattern that can explode', "e.name.matches('(a+)+')", '13:13 rule.pattern'],
    ['a pattern out of the model', 'e.name.matches(e.code)', '13:13 rule.pattern'],
    ['a very long repetition', "e.name.matches('a{1000}')", '13:13 rule.pattern'],
  ])('%s', (_, expression, expected) => {
    expect(found(asserts(expression))).toEqual([expected])
  })

  test('the filter of a selection is checked as well', () => {
    expect(found(DECLARES.replace('data,', 'data, where: "e.ower == 1",'))).toEqual(['13:38 rule.expression'])
    expect(found(asserts('"true"').replace('data }', 'data, where: e.ower == 1 }'))).toEqual(['12:39 rule.expression'])
  })

  test('two nested loops and a plain pattern are let through', () => {
    expect(found(asserts("e.runsOn.all(a, e.tags.exists(b, a == b)) && e.name.matches('^[a-z]+$')"))).toEqual([])
  })
})

describe('its messages', () => {
  test('placeholders that never have a value, in both languages, where they stand', () => {
    const message = '{ vi: "{name} {owner} {foo}", en: "{security.level} {security.levl} {day}" }'
    expect(found(asserts('"true"', message))).toEqual(['14:36 rule.placeholder', '14:66 rule.placeholder'])
    expect(found(asserts('"true"', '{ vi: "{name} {foo}", en: "{name} {foo} too" }'))).toHaveLength(2)
  })

  test('placeholders of a message in Vietnamese alone are told once', () => {
    expect(found(asserts('"true"', '{ vi: "{name} {foo}" }'))).toEqual(['14:28 rule.placeholder'])
  })

  test('a field that is not stated is a dash, one that is a list is listed', () => {
    const { rules } = compileTexts(
      ruleText(asserts('e.id == ""', '{ vi: "{id}: {owner}, {tags}, {status}", en: "{name}" }')),
    )
    const [finding] = judge(`${head()}data: [{ id: a, owner: { external: B }, tags: [x, y] }]\n`, { rules }).of(
      'them.thu',
    )
    expect(finding?.message.args).toEqual({ id: 'a', owner: 'B', tags: 'x, y', status: '–', name: 'a' })
  })
})

describe('at run time', () => {
  test.each([
    ['an expression that fails', asserts('1 / 0 == 1')],
    ['a filter that fails', asserts('"true"').replace('data }', 'data, where: int(e.id) == 1 }')],
    ['a second part that fails', DECLARES + asserts('int(e.id) == 1')],
  ])('%s is a finding about the rule, and its requirement is undetermined', (_, parts) => {
    const { rules } = compileTexts(ruleText(parts))
    const result = judge(`${head()}data: [{ id: a }]\n`, { rules })
    expect(result.verdict('them.thu')).toBe('undetermined')
    expect(result.findings.map(({ rule, subject, level }) => [rule, subject, level])).toEqual([
      ['rule.invalid', 'them.thu', 'error'],
    ])
    expect(result.findings[0]?.message).toMatchObject({ key: 'rule.evaluation', args: { subject: 'a' } })
  })

  test('a field that is not stated leaves the answer open, naming the field', () => {
    const { rules } = compileTexts(ruleText(asserts('e.security.level > 2.0')))
    const { of } = judge(`${head()}data: [{ id: a, name: A, security: { dossier: none } }]\n`, { rules })
    expect(of('them.thu').map(one => one.message)).toEqual([
      { key: 'check.field-unknown', args: { name: 'A', field: 'security.level' } },
    ])
  })
})

test('a folder of rules that is not there is wrong usage', () => {
  expect(() => readRules('/khong/co')).toThrow(UsageError)
})
