import { describe, expect, test } from 'vitest'
import { head, judge, lines } from '../support/model.ts'
import { ruleOf } from '../support/rule.ts'

/** Owners and levels, declared or not: one rule that demands, one that compares. */
const DECLARES = '  - check: declares\n    with: { section: data, fields: [owner] }\n'
const COMPARES =
  '  - select: { section: data }\n    assert: e.security.level >= 3.0\n    message: { vi: Thấp, en: Low }\n'
const EXISTS = '  - check: exists\n    with: { section: data, types: [database] }\n'

/** The verdict of a rule with these parts over a model with this data section and more. */
function verdictOf(parts: string, sections: string, more = '', fields: Record<string, string> = {}) {
  const rule = ruleOf(parts, fields)
  return judge(`${head(more)}${sections}`, { rules: [rule] }).verdict('them.thu')
}
const data = (...entries: string[]) => `data:\n${entries.map(entry => `  - { ${entry} }\n`).join('')}`
const PARTIAL = 'partial: [data]'

describe('a rule that demands a declaration', () => {
  test.each([
    ['all declare it', data('id: a, owner: agency/H45'), '', 'satisfied'],
    ['one does not', data('id: a, owner: agency/H45', 'id: b'), '', 'violated'],
    ['one does not, and the section is partial', data('id: a'), PARTIAL, 'undetermined'],
    ['nothing is there, and the section is complete', 'data: []\n', '', 'not-applicable'],
    ['nothing is there, and the section is partial', 'data: []\n', PARTIAL, 'undetermined'],
    ['the section is absent', '', '', 'undetermined'],
    ['another section is absent', data('id: a, owner: agency/H45'), '', 'satisfied'],
    ['nothing exists on the day', data('id: a, status: planned'), '', 'not-applicable'],
  ])('%s', (_, sections, more, verdict) => {
    expect(verdictOf(DECLARES, sections, more)).toBe(verdict)
  })
})

describe('a rule that compares a value', () => {
  test.each([
    ['all hold', data('id: a, security: { level: 3 }'), 'satisfied'],
    ['one fails', data('id: a, security: { level: 3 }', 'id: b, security: { level: 2 }'), 'violated'],
    ['a value is missing', data('id: a, security: { level: 3 }', 'id: b'), 'undetermined'],
    ['one fails and a value is missing', data('id: a, security: { level: 2 }', 'id: b'), 'violated'],
  ])('%s', (_, sections, verdict) => {
    expect(verdictOf(COMPARES, sections)).toBe(verdict)
  })
})

describe('a rule that asks whether something exists', () => {
  test.each([
    ['it does', data('id: a, type: database'), '', 'satisfied'],
    ['it does, in a partial section', data('id: a, type: database'), PARTIAL, 'satisfied'],
    ['it does not', 'data: []\n', '', 'violated'],
    ['it is not stated, in a partial section', 'data: []\n', PARTIAL, 'undetermined'],
    ['the section is absent', '', '', 'undetermined'],
    ['it is stated and does not exist yet', data('id: a, type: database, status: planned'), '', 'violated'],
    ['the same in a partial section', data('id: a, type: database, status: planned'), PARTIAL, 'violated'],
  ])('%s', (_, sections, more, verdict) => {
    expect(verdictOf(EXISTS, sections, more)).toBe(verdict)
  })

  test('what is missing is placed at its section, else at the architecture', () => {
    const placed = (sections: string) =>
      lines(judge(`${head()}${sections}`, { rules: [ruleOf(EXISTS)] }).of('them.thu'))
    expect(placed('units: []\ndata: []\n')).toEqual(['m.yaml:4:1 them.thu error check.none-exists'])
    expect(placed('units: []\n')).toEqual(['m.yaml:2:1 them.thu note check.exists-unknown'])
  })
})

describe('a verdict over a partly known section', () => {
  test('is marked when it is satisfied', () => {
    const requirement = (more: string) =>
      judge(`${head(more)}${data('id: a, owner: agency/H45')}`, { rules: [ruleOf(DECLARES)] }).requirement('them.thu')
    expect(requirement('')).toMatchObject({ verdict: 'satisfied', partial: false })
    expect(requirement(PARTIAL)).toMatchObject({ verdict: 'satisfied', partial: true })
  })

  test('names the section that is not there', () => {
    const { of } = judge(head(), { rules: [ruleOf(DECLARES)] })
    expect(of('them.thu').map(one => [one.subject, one.message])).toEqual([
      ['thu', { key: 'check.nothing-known', args: { sections: 'data' } }],
    ])
  })

  test('no figure is half known: a stated one needs no services', () => {
    const rule = ruleOf('  - check: figures\n    with: { sum: [tslcd-peak-utilisation], is: at-most, value: 50 }\n')
    const model = `${head()}indicators:\n  - { id: tslcd-peak-utilisation, value: 40 }\n`
    expect(judge(model, { rules: [rule] }).requirement('them.thu')).toMatchObject({
      verdict: 'satisfied',
      partial: false,
    })
  })
})

describe('when a rule applies', () => {
  const on = (asOf: string, fields: Record<string, string>) =>
    judge(`${head()}${data('id: a, owner: agency/H45')}`, { asOf, rules: [ruleOf(DECLARES, fields)] }).verdict(
      'them.thu',
    )

  test('only for its level', () => {
    expect(verdictOf(DECLARES, data('id: a'), '', { levels: '[ministry]' })).toBe('not-applicable')
  })
  test('from the framework’s first day, unless it says otherwise', () => {
    expect(on('2019-12-30', {})).toBe('not-applicable')
    expect(on('2019-12-31', {})).toBe('satisfied')
    expect(on('2019-12-30', { tags: '[]\nvalid: { from: 2019-01-01 }' })).toBe('satisfied')
  })
  test('until its last day', () => {
    const valid = { tags: '[]\nvalid: { to: 2020-06-30 }' }
    expect(on('2020-06-30', valid)).toBe('satisfied')
    expect(on('2020-07-01', valid)).toBe('not-applicable')
  })
  test('without a level or a day nothing is decided', () => {
    const without = (field: string) =>
      judge(`${head().replace(new RegExp(`${field}: [^,}]+,? ?`), '')}${data('id: a')}`, { rules: [ruleOf(DECLARES)] })
    for (const field of ['level', 'dataAsOf']) expect(without(field).verdict('them.thu')).toBe('undetermined')
  })
})

describe('how a violation counts', () => {
  const found = (fields: Record<string, string>, asOf = '2020-09-30') =>
    judge(`${head()}${data('id: a')}`, { asOf, rules: [ruleOf(DECLARES, fields)] }).of('them.thu')[0]

  test.each([
    ['mandatory', 'error'],
    ['recommended', 'warning'],
    ['advisory', 'note'],
  ])('%s: %s', (severity, level) => {
    expect(found({ severity })).toMatchObject({ level, severity })
  })

  test('a mandatory one is a warning with the deadline until the day before it, an error on it', () => {
    const fields = { tags: '[]\ndeadline: 2020-12-31' }
    expect(found(fields, '2020-12-30')).toMatchObject({ level: 'warning', deadline: '2020-12-31' })
    expect(found(fields, '2020-12-31')).toMatchObject({ level: 'error' })
    expect(found(fields, '2020-12-31')).not.toHaveProperty('deadline')
  })

  test('what is undetermined is a note', () => {
    const { of } = judge(`${head(PARTIAL)}${data('id: a')}`, { rules: [ruleOf(DECLARES)] })
    expect(of('them.thu')[0]).toMatchObject({ verdict: 'undetermined', level: 'note' })
  })
})

test('of several parts, violated comes before undetermined before satisfied', () => {
  const both = DECLARES + COMPARES
  expect(verdictOf(both, data('id: a, owner: agency/H45, security: { level: 3 }'))).toBe('satisfied')
  expect(verdictOf(both, data('id: a, owner: agency/H45'))).toBe('undetermined')
  expect(verdictOf(both, data('id: a'))).toBe('violated')
})
