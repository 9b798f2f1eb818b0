import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/model/architecture.ts'
import { head, judge, lines } from '../support/model.ts'

const TARGET = 'targetDate: 2025-12-31'
const TASKS = `tasks:
  - { id: nv-1, delivers: [nen], end: 2022-06 }
  - { id: nv-2, delivers: [kn-2], end: 2023 }
`

/** Whether an element exists in a state of a model with these sections, on a day. */
function standing(sections: string, id: string, state: 'current' | 'target', asOf?: string, more = TARGET) {
  const result = judge(`${head(more)}${sections}`, { state, ...(asOf ? { asOf } : {}) })
  const found = result.state?.standing(id)
  return { exists: found?.exists, made: found && result.state?.made(found), values: found?.values as Values }
}
const exists = (...args: Parameters<typeof standing>) => standing(...args).exists
const data = (fields: string) => `data:\n  - { id: d, ${fields} }\n`

describe('the current state', () => {
  test.each([
    ['planned', false],
    ['building', false],
    ['pilot', true],
    ['operating', true],
    ['upgrading', true],
    ['merging', true],
    ['replacing', true],
    ['retired', false],
  ])('%s exists: %s', (status, expected) => {
    expect(exists(data(`status: ${status}`), 'd', 'current')).toBe(expected)
  })

  test('without a status an element operates', () => {
    expect(exists(data('name: a'), 'd', 'current')).toBe(true)
  })

  test.each([
    // A month or year of `since` begins with its first day.
    ['since: 2020-09', '2020-09-01', true],
    ['since: 2020-09', '2020-08-31', false],
    ['since: 2020', '2020-01-01', true],
    ['since: 2020-09-30', '2020-09-30', true],
    // A month or year of `until` ends with its last day, on which the element is gone.
    ['until: 2020-09', '2020-09-29', true],
    ['until: 2020-09', '2020-09-30', false],
    ['until: 2020', '2020-12-30', true],
    ['until: 2020', '2020-12-31', false],
  ])('%s on %s: %s', (fields, day, expected) => {
    expect(exists(data(fields), 'd', 'current', day)).toBe(expected)
  })

  test('is never projected: what is due long ago is still planned', () => {
    const sections = `platforms:\n  - { id: nen, status: building }\n${TASKS}`
    expect(exists(sections, 'nen', 'current', '2030-01-01')).toBe(false)
    expect(standing(data('changes: [{ by: 2021, set: { name: b } }]'), 'd', 'current', '2030-01-01').values.name).toBe(
      undefined,
    )
  })

  test('another day leaves what tasks retire', () => {
    const sections = `${data('name: a')}tasks:\n  - { id: nv, retires: [d], end: 2021 }\n`
    expect(exists(sections, 'd', 'current', '2022-01-01')).toBe(true)
  })
})

describe('the target state', () => {
  test('stands on targetDate unless a day is given; a year is its last day', () => {
    expect(judge(`${head('targetDate: 2025')}`, { state: 'target' }).state?.day).toBe('2025-12-31')
    expect(judge(`${head(TARGET)}`, { state: 'target', asOf: '2022-01-01' }).state?.day).toBe('2022-01-01')
  })

  test('without a target day nothing is decided, and that is said', () => {
    const result = judge(head(), { state: 'target' })
    expect(lines(result.findings)).toContain('m.yaml:2:1 model.schema error shape.no-target-date')
    expect(result.verdict('integration.lgsp-exists')).toBe('undetermined')
  })

  test.each([
    // Due by its own `since`, whose month ends with its last day, before any task.
    ['status: planned, since: 2021-06', '2021-06-29', false],
    ['status: planned, since: 2021-06', '2021-06-30', true],
    ['status: building, since: 2021', '2021-12-31', true],
    // Undated: at the target only.
    ['status: planned', '2025-12-30', false],
    ['status: planned', '2025-12-31', true],
    // Overdue when the facts were taken: at the target only.
    ['status: planned, since: 2020-09-30', '2020-10-01', false],
    ['status: planned, since: 2020-09-30', '2025-12-31', true],
    // What exists is gone from its `until`; what is retired does not come back.
    ['until: 2022-03', '2022-03-30', true],
    ['until: 2022-03', '2022-03-31', false],
    ['status: retired', '2025-12-31', false],
    // What begins in future exists from its first day.
    ['since: 2022-03', '2022-02-28', false],
    ['since: 2022-03', '2022-03-01', true],
  ])('%s on %s: %s', (fields, day, expected) => {
    expect(exists(data(fields), 'd', 'target', day)).toBe(expected)
  })

  test('a planned element operates from the end of the task that delivers it', () => {
    const sections = `platforms:\n  - { id: nen, status: planned }\n${TASKS}`
    expect(exists(sections, 'nen', 'target', '2022-06-29')).toBe(false)
    expect(exists(sections, 'nen', 'target', '2022-06-30')).toBe(true)
  })

  test('its own day comes before the task', () => {
    const sections = `platforms:\n  - { id: nen, status: planned, since: 2024-01-01 }\n${TASKS}`
    expect(exists(sections, 'nen', 'target', '2023-12-31')).toBe(false)
    expect(exists(sections, 'nen', 'target', '2024-01-01')).toBe(true)
  })

  test('a planned connection is delivered by its own task, or by that of either end', () => {
    const sections = `platforms:\n  - { id: nen, status: planned }\napplications: [{ id: ud }]\nconnections:
  - { id: kn-1, from: ud, to: nen, status: planned }
  - { id: kn-2, from: nen, to: national/ndxp, status: planned }
  - { id: kn-3, from: ud, to: national/ndxp, status: planned }\n${TASKS}`
    expect(exists(sections, 'kn-1', 'target', '2022-06-29')).toBe(false)
    expect(exists(sections, 'kn-1', 'target', '2022-06-30')).toBe(true)
    expect(exists(sections, 'kn-2', 'target', '2023-12-30')).toBe(false)
    expect(exists(sections, 'kn-2', 'target', '2023-12-31')).toBe(true)
    expect(exists(sections, 'kn-3', 'target', '2025-12-30')).toBe(false)
    expect(exists(sections, 'kn-3', 'target', '2025-12-31')).toBe(true)
  })

  test('an element is gone from its until or the end of the task that retires it, whichever is earlier', () => {
    const retired = (fields: string, day: string) =>
      exists(`${data(fields)}tasks:\n  - { id: nv, retires: [d], end: 2022-03 }\n`, 'd', 'target', day)
    expect(retired('name: a', '2022-03-30')).toBe(true)
    expect(retired('name: a', '2022-03-31')).toBe(false)
    expect(retired('until: 2021', '2021-12-31')).toBe(false)
    expect(retired('until: 2024', '2022-03-31')).toBe(false)
  })

  test('what several tasks deliver stands when the last is done; what several retire is gone with the first', () => {
    const two = (field: string) =>
      `tasks:\n  - { id: nv-1, ${field}: [d], end: 2022 }\n  - { id: nv-2, ${field}: [d], end: 2023 }\n`
    expect(exists(data('status: planned') + two('delivers'), 'd', 'target', '2022-12-31')).toBe(false)
    expect(exists(data('status: planned') + two('delivers'), 'd', 'target', '2023-12-31')).toBe(true)
    expect(exists(data('name: a') + two('retires'), 'd', 'target', '2022-12-31')).toBe(false)
  })
})

describe('changes', () => {
  const BEFORE = 'tags: [x], security: { level: 2, dossier: approved }'
  const changed = (changes: string, day: string) =>
    standing(
      `${data(`${BEFORE}, changes: [${changes}]`)}tasks:\n  - { id: nv, end: 2022-06 }\n  - { id: nv-0 }\n`,
      'd',
      'target',
      day,
    ).values

  test('apply from the end of their task, or by their own day', () => {
    expect(changed('{ task: nv, set: { name: b } }', '2022-06-29').name).toBeUndefined()
    expect(changed('{ task: nv, set: { name: b } }', '2022-06-30').name).toBe('b')
    expect(changed('{ by: 2021-02, set: { name: b } }', '2021-02-27').name).toBeUndefined()
    expect(changed('{ by: 2021-02, set: { name: b } }', '2021-02-28').name).toBe('b')
  })

  test('replace fields and lists; groups are merged', () => {
    const values = changed('{ by: 2021, set: { tags: [y], security: { level: 3 } } }', '2025-12-31')
    expect(values.tags).toEqual(['y'])
    expect(values.security).toEqual({ level: 3, dossier: 'approved' })
  })

  test('without a day stand in the target only', () => {
    expect(changed('{ task: nv-0, set: { name: b } }', '2025-12-30').name).toBeUndefined()
    expect(changed('{ task: nv-0, set: { name: b } }', '2025-12-31').name).toBe('b')
  })

  test('the latest counts, in whatever order they are written', () => {
    const changes = '{ by: 2024, set: { security: { level: 4 } } }, { by: 2021, set: { security: { level: 3 } } }'
    expect(changed(changes, '2022-01-01').security?.level).toBe(3)
    expect(changed(changes, '2025-12-31').security?.level).toBe(4)
  })
})

describe('a connection is made', () => {
  const made = (connection: string, systems = 'applications:\n  - { id: ud }\n') =>
    standing(`${systems}connections:\n  - { id: kn, from: ud, to: national/ndxp, ${connection} }\n`, 'kn', 'current')
      .made

  test.each([
    ['status: operating', true],
    ['status: upgrading', true],
    ['status: merging', true],
    ['status: replacing', true],
    ['status: pilot', false],
    ['status: building', false],
    ['extent: full', true],
    ['extent: partial', false],
    ['since: 2021', false],
    ['until: 2020-09-30', false],
  ])('with %s: %s', (fields, expected) => {
    expect(made(fields)).toBe(expected)
  })

  test('when its local ends exist; an end that is a pilot does', () => {
    expect(made('name: a', 'applications:\n  - { id: ud, status: planned }\n')).toBe(false)
    expect(made('name: a', 'applications:\n  - { id: ud, status: pilot }\n')).toBe(true)
    expect(made('name: a', '')).toBeUndefined()
  })

  test('a pilot LGSP exists', () => {
    const result = judge(`${head()}platforms:\n  - { id: lgsp, type: lgsp, status: pilot }\n`)
    expect(result.verdict('integration.lgsp-exists')).toBe('satisfied')
  })
})

test('another day moves the law', () => {
  const model = `${head()}platforms: []\n`
  expect(judge(model, { asOf: '2019-12-30' }).verdict('integration.lgsp-exists')).toBe('not-applicable')
  expect(judge(model, { asOf: '2019-12-31' }).verdict('integration.lgsp-exists')).toBe('violated')
})
