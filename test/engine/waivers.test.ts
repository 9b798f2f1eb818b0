import { describe, expect, test } from 'vitest'
import { argsOf, head, judge } from '../support/model.ts'
import { ruleOf } from '../support/rule.ts'

const RULE = ruleOf(
  '  - check: declares\n    with: { section: data, fields: [owner] }\n  - select: { section: data }\n    assert: e.security.level > 0.0\n    message: { vi: a, en: b }\n',
)
const LEVEL = 'security: { level: 2 }'
const waiver = (fields: string) => `  - { reason: Đang bàn giao, approvedBy: Giám đốc Sở, ${fields} }\n`

/** A model with this data and these waivers, judged by one rule. */
const judged = (entries: string[], waivers: string[], asked = {}) =>
  judge(
    `${head('targetDate: 2025-12-31')}data:\n${entries.map(e => `  - { ${e} }\n`).join('')}waivers:\n${waivers.map(waiver).join('')}`,
    { rules: [RULE], ...asked },
  )
const aside = (result: ReturnType<typeof judge>) =>
  result.findings.filter(({ rule }) => rule.startsWith('waiver.')).map(({ rule, level }) => `${rule} ${level}`)

const VALID = 'rule: them.thu, subject: a, expires: 2021-06-30'

test('every violated subject is excused: waived, as a note that shows the waiver', () => {
  const result = judged([`id: a, ${LEVEL}`, `id: b, owner: agency/H45, ${LEVEL}`], [VALID])
  expect(result.verdict('them.thu')).toBe('waived')
  const [finding] = result.of('them.thu')
  expect(finding).toMatchObject({ verdict: 'waived', level: 'note', subject: 'a' })
  expect(finding?.related.at(-1)?.note).toMatchObject({ args: { reason: 'Đang bàn giao', expires: '2021-06-30' } })
  expect(aside(result)).toEqual([])
})

test('one subject is not excused: violated', () => {
  const result = judged([`id: a, ${LEVEL}`, `id: b, ${LEVEL}`], [VALID])
  expect(result.verdict('them.thu')).toBe('violated')
  expect(result.of('them.thu').map(one => one.verdict)).toEqual(['waived', 'violated'])
})

test('one subject is undetermined: undetermined', () => {
  expect(judged([`id: a, ${LEVEL}`, 'id: b, owner: agency/H45'], [VALID]).verdict('them.thu')).toBe('undetermined')
})

test('what is undetermined is not excused', () => {
  const result = judged(['id: a, owner: agency/H45'], [VALID])
  expect(result.verdict('them.thu')).toBe('undetermined')
  expect(aside(result)).toEqual(['waiver.unused note'])
})

describe('expiry', () => {
  const on = (asOf: string) => judged([`id: a, ${LEVEL}`], [VALID], { asOf })
  test('a waiver is valid on its last day', () => {
    expect(on('2021-06-30').verdict('them.thu')).toBe('waived')
  })
  test('after it the requirement is violated, and the waiver is a warning', () => {
    expect(on('2021-07-01').verdict('them.thu')).toBe('violated')
    expect(aside(on('2021-07-01'))).toEqual(['waiver.expired warning'])
  })
  test('one that expired and is not needed is only a note', () => {
    const result = judged([`id: a, owner: agency/H45, ${LEVEL}`], [VALID], { asOf: '2021-07-01' })
    expect(aside(result)).toEqual(['waiver.expired note'])
  })
  test('of two for the same, the valid one counts', () => {
    const expired = 'rule: them.thu, subject: a, expires: 2020-01'
    expect(judged([`id: a, ${LEVEL}`], [expired, VALID]).verdict('them.thu')).toBe('waived')
  })
  test('a month ends with its last day', () => {
    const month = 'rule: them.thu, subject: a, expires: 2020-09'
    expect(judged([`id: a, ${LEVEL}`], [month], { asOf: '2020-09-30' }).verdict('them.thu')).toBe('waived')
  })
})

describe('waivers that say nothing', () => {
  const one = [`id: a, owner: agency/H45, ${LEVEL}`]
  test('for an unknown rule: an error with the rule meant', () => {
    const result = judged(one, ['rule: them.thuu, subject: a, expires: 2021'])
    expect(aside(result)).toEqual(['waiver.unknown-rule error'])
    expect(argsOf(result.findings, 'waiver.unknown-rule')).toMatchObject({ nearest: 'them.thu' })
  })
  test('for an unknown subject: an error', () => {
    expect(aside(judged(one, ['rule: them.thu, subject: khong-co, expires: 2021']))).toEqual([
      'waiver.unknown-subject error',
    ])
  })
  test('for the architecture, or for what satisfies the rule: unused', () => {
    for (const subject of ['thu', 'a'])
      expect(aside(judged(one, [`rule: them.thu, subject: ${subject}, expires: 2021`]))).toEqual(['waiver.unused note'])
  })
  test('without a reason: an error of shape, and no excuse', () => {
    const model = `${head()}data: [{ id: a, ${LEVEL} }]\nwaivers: [{ rule: them.thu, subject: a, approvedBy: b, expires: 2021 }]\n`
    const result = judge(model, { rules: [RULE] })
    expect(result.verdict('them.thu')).toBe('violated')
    expect(argsOf(result.findings, 'shape.missing')).toMatchObject({ field: 'reason' })
  })
})

describe('waivers that are too broad', () => {
  const open = [`id: a, ${LEVEL}`, `id: b, ${LEVEL}`]
  const messageOf = (result: ReturnType<typeof judge>) =>
    result.findings.find(({ rule }) => rule === 'waiver.too-broad')?.message

  const placeOf = (result: ReturnType<typeof judge>) => {
    const place = result.findings.find(({ rule }) => rule === 'waiver.too-broad')?.place
    return place?.file.text.slice(place.offset, place.end)
  }

  test('for the architecture while elements violate: a warning that names them, and no excuse', () => {
    const result = judged(open, ['rule: them.thu, subject: thu, expires: 2021'])
    expect(aside(result)).toEqual(['waiver.too-broad warning'])
    expect(messageOf(result)).toMatchObject({ key: 'waiver.of-elements', args: { elements: 'a, b', count: 2 } })
    expect(result.verdict('them.thu')).toBe('violated')
    expect(placeOf(result)).toBe('thu')
  })
  test('also where each element is excused by its own', () => {
    const [a, b] = ['a', 'b'].map(id => `rule: them.thu, subject: ${id}, expires: 2021`)
    const result = judged(open, [a ?? '', b ?? '', 'rule: them.thu, subject: thu, expires: 2021'])
    expect(result.verdict('them.thu')).toBe('waived')
    expect(aside(result)).toEqual(['waiver.too-broad warning'])
  })
  test('for the architecture where it is what lacks something: nothing', () => {
    const lacking = judge(
      `${head('targetDate: 2025-12-31')}applications: []\nwaivers:\n${waiver('rule: integration.lgsp-exists, subject: thu, expires: 2021')}platforms: []\n`,
    )
    expect(lacking.verdict('integration.lgsp-exists')).toBe('waived')
    expect(aside(lacking)).toEqual([])
  })
  test('several violations at once: a note with their number', () => {
    const many = judge(
      `${head('targetDate: 2025-12-31')}applications: []\nwaivers:\n${waiver('rule: application.mandatory-set, subject: thu, expires: 2021')}`,
    )
    expect(many.verdict('application.mandatory-set')).toBe('waived')
    expect(aside(many)).toEqual(['waiver.too-broad note'])
    expect(messageOf(many)).toMatchObject({ key: 'waiver.several', args: { count: 6 } })
  })
  test('until the target day, no longer', () => {
    const until = (expires: string) => judged([`id: a, ${LEVEL}`], [`rule: them.thu, subject: a, expires: ${expires}`])
    expect(aside(until('2025-12-31'))).toEqual([])
    expect(aside(until('2026-01-01'))).toEqual(['waiver.too-broad warning'])
    expect(messageOf(until('2026-01-01'))).toMatchObject({
      key: 'waiver.beyond-target',
      args: { expires: '2026-01-01', target: '2025-12-31' },
    })
    expect(until('2026-01-01').verdict('them.thu')).toBe('waived')
    expect(placeOf(until('2026-01-01'))).toBe('2026-01-01')
  })
  test('without a target day five years', () => {
    const until = (expires: string) =>
      judge(
        `${head()}data:\n  - { id: a, ${LEVEL} }\nwaivers:\n${waiver(`rule: them.thu, subject: a, expires: ${expires}`)}`,
        {
          rules: [RULE],
        },
      )
    expect(aside(until('2025-09-30'))).toEqual([])
    expect(aside(until('2025-10-01'))).toEqual(['waiver.too-broad warning'])
    expect(messageOf(until('2025-10-01'))).toMatchObject({ key: 'waiver.beyond-years', args: { years: 5 } })
  })
  test('one that is not needed and too long is both; an expired one is only expired', () => {
    const fine = [`id: a, owner: agency/H45, ${LEVEL}`]
    expect(aside(judged(fine, ['rule: them.thu, subject: a, expires: 2030'])).sort()).toEqual([
      'waiver.too-broad warning',
      'waiver.unused note',
    ])
    expect(aside(judged(open, ['rule: them.thu, subject: thu, expires: 2020-01']))).toEqual(['waiver.expired note'])
  })
})

test('--no-waivers: nothing is excused and nothing is said of waivers', () => {
  const result = judged([`id: a, ${LEVEL}`], [VALID, 'rule: x.y, subject: a, expires: 2021'], { waivers: false })
  expect(result.verdict('them.thu')).toBe('violated')
  expect(aside(result)).toEqual([])
})

test('a waived finding keeps the fingerprint of the violation', () => {
  const print = (asked: object) => judged([`id: a, ${LEVEL}`], [VALID], asked).of('them.thu')[0]?.fingerprint
  expect(print({})).toBe(print({ waivers: false }))
})
