import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { looksAt, namedSystems, type Way } from '../../scripts/pages/named-systems.ts'
import { systems } from '../../scripts/pages/pages.ts'
import { coverage } from '../../src/coverage.ts'
import { mismatches } from '../../src/model/coverage.ts'
import type { RulePart, RuleSource } from '../../src/model/framework.ts'
import { buildCoverage, readCoverage } from '../../src/read/coverage.ts'
import { framework, rules } from '../support/model.ts'
import { ruleText } from '../support/rule.ts'
import { inFolder } from '../support/temp.ts'
import { packTexts } from './pack.ts'

const ids = rules.map(({ source }) => source.id)
const text = packTexts().get('coverage.yaml') ?? ''

describe('the coverage', () => {
  it('names every rule, and only rules', () => {
    expect(mismatches(readCoverage(framework), ids)).toEqual({ unnamed: [], unknown: [] })
  })
  it('notices a rule nobody names, and a name without a rule', () => {
    const all = readCoverage(framework)
    expect(mismatches(all, [...ids, 'network.new']).unnamed).toEqual(['network.new'])
    expect(
      mismatches(
        all,
        ids.filter(id => id !== 'network.ipv6'),
      ).unknown,
    ).toContain('network.ipv6')
  })
  it.each([
    [
      'a document that is in no register',
      'document: ct-14-2019',
      'document: ct-15-2019',
      'no such document "ct-15-2019"',
    ],
    ['a statement with neither rules nor a gap', 'rules: [document.lead-unit]', 'rules: []', 'neither rules nor a gap'],
    ['a misspelt field', 'rules: [security.budget-10]', 'rule: [security.budget-10]', 'rule: unknown field'],
    ['a statement in one language', '          en: Protection in four layers.\n', '', 'says: en: missing'],
    ['a mark nobody knows', 'verified: press', 'verified: certain', 'verified: expected one of'],
    [
      'a rule named twice',
      'rules: [network.data-centre]',
      'rules: [network.data-centre, network.data-centre]',
      'named twice',
    ],
  ])('is refused with %s', (_, from, to, says) => {
    expect(text).toContain(from)
    expect(() => buildCoverage(parse(text.replace(from, to)), framework)).toThrow(says)
  })
})

describe('khung coverage', () => {
  const question = { framework: 'vn-egov-2.0' }
  const json = JSON.parse(coverage(question, 'json', 'vi'))
  it('counts rules by area, severity and mark, each once', () => {
    const { totals } = json
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
    expect([totals.byArea, totals.bySeverity, totals.byVerified].map(sum)).toEqual([ids.length, ids.length, ids.length])
    expect(totals.covered + totals.inPart + totals.open).toBe(totals.statements)
    expect(totals.byVerified.original + totals.uncompared + totals.press + totals.practice).toBe(ids.length)
    // Slides of a ministry are no legal document, and no practice either.
    const practised = rules.filter(({ source: { basis } }) =>
      basis.every(({ document, verified }) => verified === 'practice' && framework.documents.get(document ?? '')?.kind),
    )
    expect(totals.practice).toBe(practised.length)
    expect(totals.bySeverity.mandatory).toBe(rules.filter(({ source }) => source.severity === 'mandatory').length)
  })
  it('tells an added rule, of which no statement speaks, from the others', () => {
    expect(json.unnamed).toEqual([])
    const rule = ruleText("  - { select: { section: applications }, assert: 'true', message: { vi: a, en: b } }\n")
    const added = inFolder({ 'a.yaml': rule }, folder => coverage({ ...question, rules: [folder] }, 'pretty', 'en'))
    expect(added).toContain('Rules added, of no statement above: them.thu')
    expect(coverage(question, 'pretty', 'en')).not.toContain('Rules added')
  })
  it('says what is not looked at, in either language', () => {
    expect(coverage(question, 'pretty', 'vi')).toMatch(/\n {4}Chưa xét: /)
    expect(coverage(question, 'pretty', 'en')).toMatch(/\n {4}Not looked at: /)
  })
  it('calls limits what rules leave out of a statement they look at', () => {
    const words = { vi: ['Yêu cầu', 'Giới hạn', 'Chưa xét'], en: ['Rules', 'Limits', 'Not looked at'] } as const
    for (const lang of ['vi', 'en'] as const) {
      const [rulesWord, limits, gap] = words[lang]
      const heads = coverage(question, 'pretty', lang).match(/(?<=\n {4})\S[^:\n]*(?=: )/g) ?? []
      const headBefore = (word: string) => heads.flatMap((head, i) => (head === word ? [heads[i - 1]] : []))
      expect(new Set(headBefore(limits))).toEqual(new Set([rulesWord]))
      expect(headBefore(gap)).not.toContain(rulesWord)
    }
  })
})

describe('the systems that are named', () => {
  it('are each looked at by a rule and shown in a model', () => {
    const rows = systems()
    expect(rows.length).toBeGreaterThan(25)
    expect(rows.filter(row => row.rules.length === 0).map(({ system }) => system.id)).toEqual([])
    expect(rows.filter(({ sample }) => !sample).map(({ system }) => system.id)).toEqual([])
  })
  it('have ids that are taken once, and ways that exist', () => {
    expect(namedSystems(framework).every(({ ways }) => ways.length > 0)).toBe(true)
  })

  const rule = (...parts: RulePart[]) => ({ parts }) as unknown as RuleSource
  const asks = (way: Way, ...parts: RulePart[]) => looksAt(rule(...parts), way, framework)
  const select = (section: string, assert: string, where?: string): RulePart => ({
    select: { section, ...(where ? { where } : {}) },
    assert,
    message: { vi: '', en: '' },
  })
  const dancu: Way = { kind: 'national', id: 'dancu' }
  it('are found by what a rule names, wherever it does', () => {
    expect(asks(dancu, { check: 'connects', with: { to: 'dancu' } })).toBe(true)
    expect(asks(dancu, { check: 'connects', with: { to: 'datdai' } })).toBe(false)
    expect(asks(dancu, { check: 'routes-through', with: { to: { systems: ['ndxp', 'dancu'] } } })).toBe(true)
    expect(asks(dancu, { check: 'routes-through', with: { to: { database: true } } })).toBe(true)
    expect(asks({ kind: 'national', id: 'vdxp' }, { check: 'routes-through', with: { to: { database: true } } })).toBe(
      false,
    )
    expect(asks(dancu, select('connections', "'x' == e.protocol", "national(e.to) == 'dancu'"))).toBe(true)
    expect(asks(dancu, select('connections', "e.to == 'national/dancu'"))).toBe(true)
    expect(asks(dancu, select('connections', "e.to == 'national/dancu-cu'"))).toBe(false)
  })
  it('not by a list that an expression leaves out', () => {
    const where = "national(e.to) != '' && !(national(e.to) in ['tslcd', 'ncsc'])"
    expect(asks({ kind: 'national', id: 'ncsc' }, select('connections', "e.protocol != ''", where))).toBe(false)
    expect(asks(dancu, select('connections', "e.protocol != ''", "national(e.to) in ['tslcd', 'dancu']"))).toBe(true)
    const mixed = "!(has(e.owner)) && (national(e.to) in ['dancu'])"
    expect(asks(dancu, select('connections', "e.protocol != ''", mixed))).toBe(true)
  })
  it('by type only in their own section, and not by what is left out', () => {
    const lgsp: Way = { kind: 'type', section: 'platforms', type: 'lgsp' }
    expect(asks(lgsp, { check: 'exists', with: { section: 'platforms', types: ['lgsp'] } })).toBe(true)
    expect(asks(lgsp, { check: 'exists', with: { section: 'platforms', each: { province: ['lgsp'] } } })).toBe(true)
    expect(asks(lgsp, { check: 'exists', with: { section: 'data', types: ['lgsp'] } })).toBe(false)
    expect(asks(lgsp, { check: 'declares', with: { section: 'platforms', except: ['lgsp'], fields: ['owner'] } })).toBe(
      false,
    )
    expect(
      asks(lgsp, { check: 'routes-through', with: { to: {}, through: { section: 'platforms', types: ['lgsp'] } } }),
    ).toBe(true)
  })
  it('by field and by figure', () => {
    const code: Way = { kind: 'field', section: 'architecture', field: 'agency.code' }
    expect(asks(code, select('architecture', 'isAgency(e.agency.code)'))).toBe(true)
    expect(asks(code, select('architecture', "e.agency.codeOld != ''"))).toBe(false)
    expect(asks(code, select('units', "e.agency.code != ''"))).toBe(false)
    const figure: Way = { kind: 'indicator', id: 'services-on-dvcqg' }
    expect(asks(figure, { check: 'figures', with: { sum: ['services-on-dvcqg'], is: 'at-least', value: 1 } })).toBe(
      true,
    )
    expect(asks(figure, { check: 'figures', with: { sum: ['services-total'], is: 'at-least', value: 1 } })).toBe(false)
  })
})
