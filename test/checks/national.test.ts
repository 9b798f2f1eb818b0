import { describe, expect, test } from 'vitest'
import { framework, head, judge, rules } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const part = (check: string, parameters: string) => `  - check: ${check}\n    with: { ${parameters} }\n`
const THROUGH = 'through: { section: platforms, types: [lgsp] }, system: ndxp'
const OFFERED = ruleOf(part('offered-through', `section: applications, ${THROUGH}`))
const ONWARD = ruleOf(part('offered-through', `section: applications, ${THROUGH}, onward: true`))
const CONNECTS = ruleOf(part('connects', 'to: dkdn'))
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
  const OWN = 'data:\n  - { id: d, provides: national/dkdn }\n'
  const FINANCE = 'agency: { code: G12 }'

  test('take a system off connects without a word about sections that are not stated, if the catalogue confirms', () => {
    const result = judged(CONNECTS, OWN, FINANCE, '2026-07-29')
    expect([result.verdict('them.thu'), said(result)]).toEqual(['not-applicable', []])
    const both = ruleOf(part('connects', 'to: dkdn') + part('connects', 'to: dancu'))
    expect(said(judged(both, OWN, FINANCE, '2026-07-29'))).toEqual([
      ['undetermined', 'thu', 'check.connection-unknown'],
    ])
  })

  test('a claim that nothing confirms leaves the question open at its field, one that is refuted is as none', () => {
    const none = `${OWN}connections: []\n`
    const open = [['undetermined', 'd', 'national.claim-open']]
    expect(said(judged(CONNECTS, none, FINANCE, '2026-07-28'))).toEqual(open)
    expect(said(judged(CONNECTS, none, '', '2026-07-29'))).toEqual(open)
    // A province is no owner of what is a ministry's, however well that owner is known.
    for (const day of ['2026-07-28', '2026-07-29'])
      expect(said(judged(CONNECTS, none, 'agency: { code: H45 }', day))).toEqual([
        ['violated', 'thu', 'check.not-connected'],
      ])
    const [finding] = judged(CONNECTS, none).of('them.thu')
    expect(finding?.place.offset).toBe(`${head()}${none}`.indexOf('national/dkdn'))
  })

  test('claims to everything take no requirement off a province', () => {
    const claims = [...framework.national.keys()].map(
      (id, i) => `  - { id: p${i}, type: other, provides: national/${id} }`,
    )
    const model = `${head('agency: { code: H45 }')}platforms:\n${claims.join('\n')}\nconnections: []\n`
    const connections = rules.filter(({ source }) => source.id.startsWith('connection.')).map(({ source }) => source.id)
    for (const asOf of ['2020-09-30', '2026-07-29']) {
      const without = judge(`${head('agency: { code: H45 }')}connections: []\n`, { asOf })
      const result = judge(model, { asOf })
      const lost = connections.filter(id => result.verdict(id) === 'not-applicable')
      expect(lost).toEqual(connections.filter(id => without.verdict(id) === 'not-applicable'))
      expect(connections.filter(id => result.verdict(id) === 'undetermined').length).toBeGreaterThan(5)
    }
  })

  test('the owner by its own code is the agency itself, another owner is not', () => {
    const owned = (owner: string) => {
      const data = `data:\n  - { id: d, provides: national/dkdn, owner: ${owner} }\nconnections: []\n`
      const result = judged(CONNECTS, data, FINANCE, '2026-07-29')
      return [result.verdict('them.thu'), ...said(result).map(([, , key]) => key)]
    }
    expect(owned('agency/G12')).toEqual(['not-applicable'])
    expect(owned('agency/000.00.00.G12')).toEqual(['not-applicable'])
    expect(owned('agency/G01')).toEqual(['undetermined', 'national.connection-own-system'])
    expect(owned('"external: Doanh nghiệp"')).toEqual(['undetermined', 'national.connection-own-system'])
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

  test('from memory, a ministry against a ministry is unsure, a province against a ministry hardly founded', () => {
    const model = 'applications:\n  - { id: a, provides: national/dvcqg }\n'
    const claimed = (code: string) => said(judged(OWNED, model, `agency: { code: ${code} }`, '2026-07-28'))
    expect(claimed('G01')).toEqual([['undetermined', 'a', 'national.owner-unsure']])
    expect(claimed('H45')).toEqual([['undetermined', 'a', 'national.owner-afar']])
  })
})

describe('in expressions', () => {
  const data = (provides: string) => `data:\n  - { id: d, provides: ${provides} }\n`
  const asked = (text: string, sections: string, more = '', asOf?: string) =>
    judged(
      ruleOf(`  - select: { section: data }\n    assert: ${text}\n    message: { vi: x, en: x }\n`),
      sections,
      more,
      asOf,
    )
  const holds = (...args: Parameters<typeof asked>) => asked(...args).verdict('them.thu') === 'satisfied'

  test('a national database is told from other systems, whatever it is called', () => {
    expect(holds('isNationalDatabase(e.provides)', data('national/dancu'))).toBe(true)
    expect(holds('isNationalDatabase(e.provides)', data('national/ngsp'))).toBe(false)
  })

  test('a system is provided here while an element that is it exists and the catalogue names the agency', () => {
    const provided = (system: string, code: string, asOf = '2026-07-29') =>
      said(asked(`isProvidedHere('national/${system}')`, data('national/ngsp'), `agency: { code: ${code} }`, asOf))
    expect(provided('ndxp', 'G06')).toEqual([])
    expect(provided('dancu', 'G06')).toEqual([['violated', 'd', '']])
    expect(provided('gi-do', 'G06')).toEqual([['violated', 'd', '']])
    expect(provided('ndxp', 'G14')).toEqual([['violated', 'd', '']])
    expect(provided('ndxp', 'G14', '2026-07-28')).toEqual([['undetermined', 'd', 'national.claim-open']])
  })
})
