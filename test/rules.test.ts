import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { RuleSource } from '../src/model/framework.ts'
import { readPack } from '../src/read/pack.ts'
import { testRules } from '../src/rule-tests.ts'
import { wordMessage } from '../src/text/word.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../rules/vn-egov-2.0')
const { rules } = testRules({ paths: [folder] })
const said = (problems: (typeof rules)[number]['problems']): string[] =>
  problems.map(({ place, message, related: [more] }) => {
    const at = `${place.file.path}:${place.file.position(place.offset).line}`
    return `${at} ${wordMessage(message, 'en')}${more ? ` (${wordMessage(more.note, 'en')})` : ''}`
  })

describe('the rules of vn-egov-2.0', () => {
  it('are those the pack is made of, each in the file its id names', () => {
    const shipped = readPack('vn-egov-2.0')?.rules ?? []
    expect(shipped.length).toBeGreaterThan(50)
    for (const { value, file } of shipped)
      expect(file.path).toBe(`rules/vn-egov-2.0/${String((value as { id: unknown }).id).replace('.', '/')}.yaml`)
    expect(rules.map(({ id }) => id).sort()).toEqual(shipped.map(({ value }) => (value as { id: string }).id).sort())
  })
})

it('cite documents of the register, not decisions in words', () => {
  const { framework, rules: shipped = [] } = readPack('vn-egov-2.0') ?? {}
  for (const { value } of shipped) {
    const { id, basis } = value as RuleSource
    for (const { document } of basis) expect(framework?.documents.has(document ?? ''), id).toBe(true)
  }
})

it('are written in both languages, which only own rules need not be', () => {
  const halves = (value: unknown): unknown[] => {
    if (typeof value !== 'object' || value === null) return []
    const inner = Object.values(value).flatMap(halves)
    return 'vi' in value && !('en' in value) ? [value.vi, ...inner] : inner
  }
  expect((readPack('vn-egov-2.0')?.rules ?? []).flatMap(({ value }) => halves(value))).toEqual([])
})

it('speak of the tool only where they say what to write in the model: the rest stands in papers', () => {
  for (const { value } of readPack('vn-egov-2.0')?.rules ?? []) {
    const { id, title, why, fix } = value as RuleSource & Record<'title' | 'why' | 'fix', Record<'vi' | 'en', string>>
    for (const [lang, inModel] of [
      ['vi', 'Ghi trong mô hình:'],
      ['en', 'In the model:'],
    ] as const) {
      const [forPapers = '', more] = fix[lang].split(inModel)
      expect(more, id).toBeDefined()
      expect([title[lang], why[lang], forPapers].join(' '), id).not.toMatch(/--[a-z]|`|\b(?:kind|khung \w+):|\.ya?ml/)
    }
  }
})

describe.each(rules)('$id', ({ cases, problems }) => {
  it('compiles and has cases of every kind, without even a warning', () => {
    expect(said(problems)).toEqual([])
    expect(cases.length).toBeGreaterThan(2)
  })
  it.each(cases)('$expected: $title', one => {
    expect(said(one.problems)).toEqual([])
    expect(one.found).toBe(one.expected)
  })
})
