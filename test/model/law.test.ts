import { describe, expect, it } from 'vitest'
import type { Framework, LegalDocument, RuleSource } from '../../src/model/framework.ts'
import { deadlineOn, forceOn, issuedAfter, successorsOn, validOn } from '../../src/model/law.ts'
import { framework } from '../support/model.ts'

const base = { number: 'Quyết định 1', verified: 'original', source: 'thử' } as const
const document = (fields: Partial<LegalDocument>): LegalDocument => ({ id: 'a', ...base, ...fields })
const later = document({ id: 'b', date: '2021-06-01' })
const documents: Framework['documents'] = new Map([['b', later]])
const kinds = (one: LegalDocument, ...days: string[]) => days.map(day => forceOn(one, documents, day).kind)

describe('a document on a day', () => {
  it('is issued on its date, not the day before', () => {
    expect(kinds(document({ date: '2020-10-10' }), '2020-10-09', '2020-10-10', '2020-10-11')).toEqual([
      'not-issued',
      'not-known-ended',
      'not-known-ended',
    ])
  })
  it('is in force from its effective day', () => {
    const one = document({ date: '2020-07-22', effective: '2020-09-15' })
    expect(kinds(one, '2020-07-21', '2020-07-22', '2020-09-14', '2020-09-15', '2020-09-16')).toEqual([
      'not-issued',
      'not-effective',
      'not-effective',
      'not-known-ended',
      'not-known-ended',
    ])
    expect(forceOn(one, documents, '2020-09-14')).toEqual({ kind: 'not-effective', from: '2020-09-15' })
  })
  it('has ended on the first day it is no longer in force', () => {
    const one = document({ date: '2019-12-31', ended: '2023-12-29' })
    expect(kinds(one, '2023-12-28', '2023-12-29', '2023-12-30')).toEqual(['in-force', 'ended', 'ended'])
    expect(forceOn(one, documents, '2023-12-28')).toEqual({ kind: 'in-force', until: '2023-12-29' })
  })
  it('is superseded by what replaced it, from the date of that when no other end is known', () => {
    const one = document({ date: '2019-12-31', replacedBy: 'b' })
    expect(kinds(one, '2021-05-31', '2021-06-01', '2021-06-02')).toEqual(['in-force', 'superseded', 'superseded'])
    expect(forceOn(one, documents, '2021-06-01')).toEqual({ kind: 'superseded', on: '2021-06-01', by: later })
    expect(kinds({ ...one, ended: '2021-07-01' }, '2021-06-30', '2021-07-01')).toEqual(['in-force', 'superseded'])
  })
  it('known by its year only is not issued in the years before; in its own nobody can tell', () => {
    const one = document({ year: 2020 })
    expect(kinds(one, '2019-12-31', '2020-01-01', '2020-12-31')).toEqual(['not-issued', 'unknown', 'unknown'])
    expect([issuedAfter(one, '2019-12-31'), issuedAfter(one, '2020-01-01')]).toEqual([true, false])
  })
  it('that is no legal document is neither in force nor out of it', () => {
    expect(kinds(document({ kind: 'other', date: '2020-01-01' }), '2019-01-01', '2021-01-01')).toEqual([
      'no-document',
      'no-document',
    ])
  })
})

describe('a deadline', () => {
  it('is ahead, on the day, passed; with the days to and since', () => {
    expect(['2020-12-30', '2020-12-31', '2021-01-01'].map(day => deadlineOn('2020-12-31', day))).toEqual([
      { kind: 'ahead', days: 1 },
      { kind: 'today', days: 0 },
      { kind: 'passed', days: 1 },
    ])
    // A leap day lies between.
    expect(deadlineOn('2020-03-01', '2020-02-01').days).toBe(29)
  })
})

describe('a rule', () => {
  const rule = (valid?: RuleSource['valid']) => ({ ...(valid ? { valid } : {}) }) as RuleSource
  const on = (one: RuleSource, ...days: string[]) => days.map(day => validOn(one, framework, day))
  it('holds from its first day through its last', () => {
    const one = rule({ from: '2021-01-01', to: '2021-12-31' })
    expect(on(one, '2020-12-31', '2021-01-01', '2021-01-02')).toEqual(['not-yet', 'valid', 'valid'])
    expect(on(one, '2021-12-30', '2021-12-31', '2022-01-01')).toEqual(['valid', 'valid', 'no-longer'])
  })
  it('without days of its own holds from the framework on', () => {
    expect(on(rule(), '2019-12-30', '2019-12-31', '2026-11-22')).toEqual(['not-yet', 'valid', 'valid'])
    expect(on(rule({ to: '2020-06-30' }), '2019-12-30', '2020-06-30', '2020-07-01')).toEqual([
      'not-yet',
      'valid',
      'no-longer',
    ])
  })
})

describe('the successors of the framework', () => {
  it('count from their day', () => {
    const count = (day: string) => successorsOn(framework, day).length
    expect(['2023-12-28', '2023-12-29', '2025-03-25', '2025-10-07', '2025-10-08', '2026-07-29'].map(count)).toEqual([
      0, 1, 2, 2, 3, 4,
    ])
  })
})
