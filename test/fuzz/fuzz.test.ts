import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Fields } from '../../src/model/fields.ts'
import { architecture, SECTIONS, sections } from '../../src/model/language.ts'
import { attack, attacks } from './attack.ts'
import { Clock } from './demands.ts'
import { Desks } from './desk.ts'
import { SUBJECTS, type SubjectName, WHOLE } from './subjects.ts'

// The same cases each time, so that a red run stays red; `npm run fuzz` tries others.
const RUNS = 8
const SEED = 2323

describe('whatever is written into its files is answered with findings', () => {
  const desks = new Desks()
  const tools = { desks, clock: new Clock(8000) }
  afterAll(() => desks.end())

  test.each(Object.keys(SUBJECTS) as SubjectName[])('%s', async subject => {
    let made = 0
    const property = fc.asyncProperty(attacks, async one => {
      made++
      await attack({ ...one, subject }, tools)
    })
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true })
    expect(made).toBe(RUNS)
  })
})

/** `applications.security.level` of every field; those of other elements are not followed into changes. */
const pathsOf = (fields: Fields, before: string): string[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    before + name,
    ...(field.kind === 'object' || field.kind === 'list' ? pathsOf(field.fields, `${before}${name}.`) : []),
  ])

function statedIn(value: unknown, before: string): string[] {
  if (Array.isArray(value)) return value.flatMap(one => statedIn(one, before))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [before + key, ...statedIn(inner, `${before}${key}.`)])
}

test('the model that is mutated most has every section, and every field somewhere', () => {
  const stated = new Set(Object.values(WHOLE).flatMap(text => statedIn(parse(text), '')))
  const own = SECTIONS.flatMap(section => {
    const { fields } = sections[section]
    return pathsOf(fields, `${section}.`)
  })
  // What every section shares is stated in one of them.
  const anywhere = new Set([...stated].map(path => path.slice(path.indexOf('.'))))
  const absent = [...pathsOf(architecture, 'architecture.'), ...own].filter(
    path => !stated.has(path) && !anywhere.has(path.slice(path.indexOf('.'))),
  )
  expect(absent).toEqual([])
  expect(SECTIONS.filter(section => !stated.has(section))).toEqual([])
})
