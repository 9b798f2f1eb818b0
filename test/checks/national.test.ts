import { describe, expect, test } from 'vitest'
import { head, judge } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const part = (check: string, parameters: string) => `  - check: ${check}\n    with: { ${parameters} }\n`
const THROUGH = 'through: { section: platforms, types: [lgsp] }, system: ndxp'
const OFFERED = ruleOf(part('offered-through', `section: applications, ${THROUGH}`))
const ONWARD = ruleOf(part('offered-through', `section: applications, ${THROUGH}, onward: true`))
const CONNECTS = ruleOf(part('connects', 'to: dancu'))
const DECLARED = ruleOf(part('owner-provides', ''))
const OWNED = ruleOf(part('provider-owns', ''))

const judged = (rule: typeof OFFERED, sections: string, more = '', asOf?: string) =>
  judge(`${head(more)}${sections}`, { rules: [rule], ...(asOf ? { asOf } : {}) })
const said = (result: ReturnType<typeof judged>) =>
  result.of('them.thu').map(({ verdict, subject, message }) => [verdict, subject, 'key' in message ? message.key : ''])

describe('offered-through', () => {
  const APPLICATION = 'applications:\n  - { id: a }\n'
  const LGSP = 'platforms:\n  - { id: lgsp, type: lgsp }\n'
  const connection = (fields: string) => `connections:\n  - { id: k, ${fields} }\n`

  test('says what is amiss with the way that is stated', () => {
    const way = (fields: string, rule = OFFERED, platforms = LGSP) =>
      said(judged(rule, APPLICATION + platforms + connection(fields)))
    expect(way('from: a, to: lgsp')).toEqual([])
    expect(way('from: a, to: lgsp, status: pilot')).toEqual([['violated', 'a', 'national.offer-unready']])
    expect(way('from: a, to: lgsp', ONWARD)).toEqual([['violated', 'a', 'national.offer-not-onward']])
    expect(way('from: a, to: lgsp', OFFERED, '')).toEqual([['undetermined', 'a', 'national.offer-open']])
    expect(way('from: a, to: a')).toEqual([['violated', 'a', 'national.not-offered']])
    expect(said(judged(OFFERED, APPLICATION + LGSP))).toEqual([['undetermined', 'a', 'national.offer-unknown']])
  })

  test('a way that is open outweighs one that fails, and one that is there both', () => {
    const platforms =
      'platforms:\n  - { id: lgsp, type: lgsp }\n  - { id: moi, type: lgsp, status: planned }\n  - { id: gi-do }\n'
    const ways = (...ends: string[]) => {
      const connections = ends.map((to, i) => `  - { id: k${i}, from: a, to: ${to} }\n`).join('')
      const model = `${APPLICATION}${platforms}connections:\n${connections}`
      return said(judged(OFFERED, model, 'partial: [platforms]')).map(([verdict]) => verdict)
    }
    expect(ways('moi')).toEqual(['violated'])
    expect(ways('moi', 'gi-do')).toEqual(['undetermined'])
    expect(ways('moi', 'gi-do', 'lgsp')).toEqual([])
  })

  test('counts a connection with another agency where it passes the platform and its far end is known', () => {
    const bo = `${head()}${APPLICATION}${LGSP}${connection('from: a, to: tinh/mot-cua, via: [lgsp]')}`
    const tinh = (status: string) => `${head('', 'tinh')}applications:\n  - { id: mot-cua, status: ${status} }\n`
    expect(said(judge(bo, { rules: [OFFERED] }, tinh('operating')))).toEqual([])
    expect(said(judge(bo, { rules: [OFFERED] }, tinh('planned')))).toEqual([
      ['violated', 'a', 'national.offer-unready'],
    ])
    expect(said(judge(bo, { rules: [OFFERED] }))).toEqual([['undetermined', 'a', 'national.offer-open']])
  })

  test('a platform of another agency under sharedVia may be one', () => {
    const rule = ruleOf(part('offered-through', `section: data, ${THROUGH}`))
    const data = 'data:\n  - { id: d, sharedVia: [bo-khac/lgsp] }\nconnections: []\n'
    expect(said(judged(rule, data))).toEqual([['undetermined', 'd', 'national.offer-open']])
  })

  test('a platform whose own connection is not known leaves it open', () => {
    const model = `${APPLICATION}${LGSP}${connection('from: a, to: lgsp')}`
    expect(said(judged(ONWARD, model, 'partial: [connections]'))).toEqual([
      ['undetermined', 'a', 'national.offer-open'],
    ])
  })

  test('a platform that is itself asked about is no way of its own', () => {
    const rule = ruleOf(part('offered-through', `section: platforms, ${THROUGH}`))
    const model = `${LGSP}${APPLICATION}${connection('from: lgsp, to: a')}`
    expect(said(judged(rule, model))).toEqual([['violated', 'lgsp', 'national.not-offered']])
  })

  test('refuses names that mean nothing', () => {
    const refused = (parameters: string) =>
      compileTexts(ruleText(part('offered-through', parameters))).findings.map(({ message }) => message.args)
    expect(refused('section: data, through: { section: platforms, types: [lgsp] }, system: ndpx')).toEqual([
      expect.objectContaining({ field: 'system', nearest: 'ndxp' }),
    ])
    expect(refused('section: data, through: { section: platforms, types: [lgps] }, system: ndxp')).toEqual([
      expect.objectContaining({ field: 'types', nearest: 'lgsp' }),
    ])
  })
})

describe('systems of the agency’s own', () => {
  const OWN = 'data:\n  - { id: d, provides: national/dancu }\n'

  test('take a system off connects without a word about sections that are not stated', () => {
    const result = judged(CONNECTS, OWN)
    expect([result.verdict('them.thu'), said(result)]).toEqual(['not-applicable', []])
    const both = ruleOf(part('connects', 'to: dancu') + part('connects', 'to: dkdn'))
    expect(said(judged(both, OWN))).toEqual([['undetermined', 'thu', 'check.connection-unknown']])
  })

  test('the owner by its own code is the agency itself, another owner is not', () => {
    const owned = (owner: string) =>
      judged(
        CONNECTS,
        `data:\n  - { id: d, provides: national/dancu, owner: ${owner} }\nconnections: []\n`,
        'agency: { code: G15 }',
      ).verdict('them.thu')
    expect(owned('agency/G15')).toBe('not-applicable')
    expect(owned('agency/000.00.00.G15')).toBe('not-applicable')
    expect(owned('agency/G01')).toBe('violated')
    expect(owned('"external: Doanh nghiệp"')).toBe('violated')
  })

  test('each one the catalogue knows is a finding of its own, from memory undetermined', () => {
    const none = 'applications: []\ndata: []\nplatforms: []\ninfrastructure: []\nsafeguards: []\n'
    const found = (code: string, asOf: string) =>
      judged(DECLARED, none, `agency: { code: ${code} }`, asOf)
        .of('them.thu')
        .map(({ verdict, key, message }) => [verdict, key, (message.args as { since?: string }).since])
    expect(found('G15', '2020-09-30')).toEqual([
      ['undetermined', 'national/hotich', undefined],
      ['undetermined', 'national/lltp', undefined],
    ])
    // What only a later framework names is not asked.
    expect(found('G06', '2026-07-29')).toEqual([['violated', 'national/ndxp', '2026-07-29']])
    expect(found('G09', '2026-07-28')).toEqual([['undetermined', 'national/cbccvc', undefined]])
    expect(found('G09', '2026-07-29')).toEqual([['violated', 'national/cbccvc', '2026-07-29']])
  })

  test('a claim against a known owner is placed at its field and names the owner', () => {
    const model = 'applications:\n  - { id: a, provides: national/dvcqg }\n'
    const [finding] = judged(OWNED, model, 'agency: { code: G22 }', '2026-07-29').of('them.thu')
    expect(finding?.message.args).toMatchObject({ owner: 'Bộ Công an', since: '2026-07-29' })
    expect(finding?.place.offset).toBe(`${head('agency: { code: G22 }')}${model}`.indexOf('national/dvcqg'))
  })
})

describe('in expressions', () => {
  const data = (provides: string) => `data:\n  - { id: d, provides: ${provides} }\n`
  const holds = (text: string, sections: string) =>
    judged(
      ruleOf(`  - select: { section: data }\n    assert: ${text}\n    message: { vi: x, en: x }\n`),
      sections,
    ).verdict('them.thu') === 'satisfied'

  test('a national database is told from other systems, whatever it is called', () => {
    expect(holds('isNationalDatabase(e.provides)', data('national/dancu'))).toBe(true)
    expect(holds('isNationalDatabase(e.provides)', data('national/ngsp'))).toBe(false)
  })

  test('a system is provided here while an element that is it exists', () => {
    expect(holds("isProvidedHere('national/ndxp')", data('national/ngsp'))).toBe(true)
    expect(holds("isProvidedHere('national/dancu')", data('national/ngsp'))).toBe(false)
    expect(holds("isProvidedHere('national/gi-do')", data('national/ngsp'))).toBe(false)
  })
})
