import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { wordMessage } from '../../src/text/word.ts'
import { findCycles } from '../../src/util/cycles.ts'
import { head, judge } from '../support/model.ts'
import { ruleOf } from '../support/rule.ts'

const part = (check: string, parameters: string) => `  - check: ${check}\n    with: { ${parameters} }\n`
const COVERS = ruleOf(part('runs-on-covers', 'section: [applications, platforms], field: security.level'))
const LGSP = ruleOf(part('connects', 'to: ndxp, from: { section: platforms, types: [lgsp] }'))
const ROUTES = ruleOf(part('routes-through', 'to: { database: true }, through: { section: platforms, types: [lgsp] }'))

const judged = (rule: typeof COVERS, sections: string, more = '', asOf?: string) =>
  judge(`${head(more)}${sections}`, { rules: [rule], ...(asOf ? { asOf } : {}) })
const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict('them.thu')

const pathOf = ({ message }: Finding): unknown => Object.entries(message.args).find(([name]) => name === 'path')?.[1]

describe('runs-on-covers', () => {
  const platforms = (...entries: string[]) => `platforms:\n${entries.map(entry => `  - { ${entry} }\n`).join('')}`
  const level = (n: number) => `security: { level: ${n} }`

  test('finds the lowest level through others, with the way to it', () => {
    const result = judged(
      COVERS,
      platforms(`id: a, ${level(3)}, runsOn: [b]`, `id: b, ${level(3)}, runsOn: [c]`, `id: c, ${level(2)}`),
    )
    expect(result.of('them.thu').map(one => [one.subject, pathOf(one)])).toEqual([
      ['a', 'a → b → c'],
      ['b', 'b → c'],
    ])
  })

  test('a host of unknown level leaves it open, and a lower one beside it decides', () => {
    expect(verdict(COVERS, platforms(`id: a, ${level(3)}, runsOn: [b]`, 'id: b'))).toBe('undetermined')
    expect(verdict(COVERS, platforms(`id: a, ${level(3)}, runsOn: [b, c]`, 'id: b', `id: c, ${level(1)}`))).toBe(
      'violated',
    )
  })

  test('circles of hosts end, and what is known of them decides', () => {
    const circle = platforms(
      `id: a, ${level(3)}, runsOn: [b]`,
      `id: b, ${level(2)}, runsOn: [c]`,
      `id: c, ${level(3)}, runsOn: [a]`,
    )
    expect(
      judged(COVERS, circle)
        .of('them.thu')
        .map(one => one.subject),
    ).toContain('a')
    expect(verdict(COVERS, platforms(`id: a, ${level(3)}, runsOn: [a]`))).toBe('satisfied')
    const out = platforms(`id: a, ${level(2)}, runsOn: [c, b]`, `id: b, ${level(2)}, runsOn: [a]`, `id: c, ${level(1)}`)
    expect(
      judged(COVERS, out)
        .of('them.thu')
        .map(one => [one.subject, pathOf(one)]),
    ).toEqual([
      ['a', 'a → c'],
      ['b', 'b → a → c'],
    ])
  })

  test('a chain of 20,000 hosts overflows nothing', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `id: p${i}, ${level(3)}, runsOn: [p${i + 1}]`)
    const result = judged(COVERS, platforms(...chain, `id: p20000, ${level(2)}`))
    const found = result.of('them.thu')
    expect(found.length).toBe(20_000)
    expect(found.map(pathOf)[0]).toBe('p0 → p1 → p2 → p3 → p4 → p5 → … → p20000')
  }, 30_000)
})

describe('connects', () => {
  const connection = (fields: string) => `connections:\n  - { id: kn, to: national/ndxp, ${fields} }\n`
  test.each([
    ['from the right kind', 'platforms: [{ id: l, type: lgsp }]\n', 'from: l', '', 'satisfied'],
    ['from another kind', 'platforms: [{ id: l, type: sso }]\n', 'from: l', '', 'violated'],
    ['from what states no type', 'platforms: [{ id: l }]\n', 'from: l', '', 'violated'],
    [
      'from what states no type in a partial section',
      'platforms: [{ id: l }]\n',
      'from: l',
      'partial: [platforms]',
      'undetermined',
    ],
    ['from an absent section', '', 'from: l', '', 'undetermined'],
    ['unmade, from the right kind', 'platforms: [{ id: l, type: lgsp }]\n', 'from: l, status: pilot', '', 'violated'],
    ['from another architecture', 'platforms: []\n', 'from: bo-a/l', '', 'violated'],
  ])('%s', (_, sections, fields, more, expected) => {
    expect(verdict(LGSP, sections + connection(fields), more)).toBe(expected)
  })

  test('says from where a connection is wanted, for there may be others to the system', () => {
    const APPLICATION = 'applications: [{ id: a }]\nplatforms: [{ id: l, type: lgsp }]\n'
    const said = (sections: string, more = '') => judged(LGSP, APPLICATION + sections, more).of('them.thu')
    const from = { section: 'platforms', types: 'lgsp' }
    const [missing] = said(connection('from: a'))
    expect(missing?.message).toMatchObject({ key: 'check.not-connected', args: { system: 'national/ndxp', from } })
    const [unknown] = said(connection('from: a'), 'partial: [connections]')
    expect(unknown?.message).toMatchObject({ key: 'check.connection-unknown', args: { system: 'national/ndxp', from } })
    const texts = (['vi', 'en'] as const).map(lang => (missing ? wordMessage(missing.message, lang) : ''))
    expect(texts[0]).toMatch(
      /^Chưa có kết nối nào từ nền tảng tích hợp, chia sẻ dữ liệu .*lgsp.* của cơ quan tới Nền tảng/,
    )
    expect(texts[1]).toMatch(/^No .*integration.*lgsp.* of the agency is connected to the National Data Exchange/)
    const any = ruleOf(part('connects', 'to: ndxp'))
    expect(judged(any, 'connections: []\n').of('them.thu')[0]?.message.args).not.toHaveProperty('from')
  })

  test('own words stand for no connection at all, not for one that is unmade or not known', () => {
    const words = { vi: 'Chưa có.', en: 'None yet.' }
    const own = ruleOf(part('connects', `to: ndxp, message: ${JSON.stringify(words)}`))
    const said = (sections: string) => judged(own, `platforms: [{ id: l }]\n${sections}`).of('them.thu')
    expect(said('connections: []\n').map(({ message }) => message)).toEqual([{ words, args: {} }])
    expect(said(connection('from: l, status: pilot')).map(({ message }) => 'key' in message && message.key)).toEqual([
      'check.connection-unmade',
    ])
    expect(said('').map(({ message }) => 'key' in message && message.key)).toEqual(['check.connection-unknown'])
  })

  test('of several unmade ones the one that lacks least is named, in whatever order they are written', () => {
    const entries = [
      'id: x, status: planned, since: 2022',
      'id: y, status: planned, since: 2021',
      'id: z, status: retired',
    ]
    const subject = (list: string[]) =>
      judged(
        LGSP,
        `platforms: [{ id: l, type: lgsp }]\nconnections:\n${list.map(e => `  - { ${e}, from: l, to: national/ndxp }\n`).join('')}`,
      )
        .of('them.thu')
        .map(one => one.subject)
    expect(subject(entries)).toEqual(['y'])
    expect(subject([...entries].reverse())).toEqual(['y'])
    expect(subject([...entries, 'id: w, status: building'])).toEqual(['w'])
    expect(subject([...entries, 'id: v, extent: partial'])).toEqual(['v'])
  })
})

test('routes-through: a platform whose type is not known may be the right one', () => {
  const model = (type: string) =>
    `platforms: [{ id: l${type} }]\napplications: [{ id: a }]\nconnections: [{ id: kn, from: a, to: national/dancu, via: [l] }]\n`
  expect(verdict(ROUTES, model(', type: lgsp'))).toBe('satisfied')
  expect(verdict(ROUTES, model(''))).toBe('violated')
  expect(verdict(ROUTES, model(''), 'partial: [platforms]')).toBe('undetermined')
})

describe('runs-over', () => {
  const OVER = ruleOf(part('runs-over', 'to: { database: true, systems: [ndxp] }, over: tslcd'))
  const model = (network: string, more = '', from = 'l') =>
    `platforms: [{ id: l, type: lgsp }]\ninfrastructure: [{ id: w, type: network }, { id: v, status: planned }]\n` +
    `connections:\n  - { id: kn, from: l, to: national/ndxp${network && `, network: ${network}`} }\n${more && `  - { id: w-t, from: ${from}, to: national/tslcd${more} }\n`}`

  test.each([
    ['over the network itself', 'national/tslcd', '', 'satisfied'],
    ['over another national system', 'national/ncsc', '', 'violated'],
    ['over a network joined to it', 'w', ', status: upgrading', 'satisfied'],
    ['over a network joined as a trial', 'w', ', status: pilot', 'violated'],
    ['over a network that is only planned', 'v', ', status: upgrading', 'violated'],
    ['over no network stated', '', ', status: upgrading', 'undetermined'],
    ['over a network of another architecture', 'bo-a/w', ', status: upgrading', 'undetermined'],
  ])('%s', (_, network, more, expected) => {
    expect(verdict(OVER, model(network, more, 'w'))).toBe(expected)
  })

  test('the made connection has to come from the very network', () => {
    expect(verdict(OVER, model('w', ', status: operating', 'l'))).toBe('violated')
    expect(verdict(OVER, model('w', ', status: operating', 'l'), 'partial: [connections]')).toBe('undetermined')
    expect(verdict(OVER, model('w', ', status: building', 'w'), 'partial: [connections]')).toBe('violated')
  })

  test('what is the agency’s own by the catalogue too is none of the question, a claim alone leaves it open', () => {
    const own = model('v').replace('platforms: [', 'platforms: [{ id: n, provides: national/ndxp }, ')
    expect(verdict(OVER, model('v'))).toBe('violated')
    const claimed = (code: string, asOf: string) => verdict(OVER, own, `agency: { code: ${code} }`, asOf)
    expect(claimed('G06', '2026-07-29')).toBe('not-applicable')
    expect(claimed('G14', '2026-07-28')).toBe('undetermined')
    expect(claimed('H45', '2026-07-29')).toBe('violated')
    expect(verdict(OVER, own.replace('network: v', 'network: national/tslcd'))).toBe('satisfied')
  })

  test('of two connections of a network one that is made is enough', () => {
    const two = `${model('w', ', status: building', 'w')}  - { id: w-t2, from: w, to: national/tslcd }\n`
    expect(verdict(OVER, two)).toBe('satisfied')
  })
})

describe('tasks-in-order', () => {
  const ORDER = ruleOf('  - check: tasks-in-order\n    with: {}\n')
  const tasks = (...entries: string[]) => `tasks:\n${entries.map(entry => `  - { ${entry} }\n`).join('')}`

  test('says both days and where the other task ends', () => {
    const [found, ...more] = judged(ORDER, tasks('id: a, end: 2021', 'id: b, start: 2021, dependsOn: [a]')).of(
      'them.thu',
    )
    expect(more).toEqual([])
    expect(found?.message).toEqual({
      key: 'check.starts-early',
      args: { name: 'b', start: '2021-01-01', other: 'a', end: '2021-12-31' },
    })
    expect(found?.related.map(({ place }) => place.file.position(place.offset).line)).toEqual([4])
  })

  test('a missing start is one thing to state, however many tasks it waits for', () => {
    const result = judged(ORDER, tasks('id: a, end: 2021', 'id: b, end: 2021', 'id: c, dependsOn: [a, b]'))
    expect(new Set(result.of('them.thu').map(({ fingerprint }) => fingerprint)).size).toBe(1)
    expect(result.of('them.thu').length).toBe(1)
  })

  test('a task that depends on itself cannot start after its end', () => {
    expect(verdict(ORDER, tasks('id: a, start: 2021-01, end: 2021-06, dependsOn: [a]'))).toBe('violated')
  })
})

describe('pointed-at', () => {
  const replaced = (more: string) =>
    ruleOf(part('pointed-at', `section: applications, statuses: [replacing], relation: replaces, ${more}`))
  const apps = (status: string) =>
    `applications: [{ id: cu, status: replacing }, { id: moi, status: ${status}, replaces: [cu] }]\n`

  test('what points must exist, unless what is stated counts', () => {
    const existing = replaced('from: applications')
    expect(verdict(existing, apps('pilot'))).toBe('satisfied')
    expect(verdict(existing, apps('planned'))).toBe('violated')
    expect(verdict(replaced('from: applications, fromStated: true'), apps('planned'))).toBe('satisfied')
  })

  test('of several sections any may point, and each has to be known before none is found', () => {
    const either = replaced('from: [applications, platforms]')
    const old = 'applications: [{ id: cu, status: replacing }]\n'
    expect(verdict(either, `${old}platforms: [{ id: moi, replaces: [cu] }]\n`)).toBe('satisfied')
    expect(verdict(either, `${old}platforms: []\n`)).toBe('violated')
    const open = judged(either, old).of('them.thu')
    expect(open.map(({ verdict, message }) => [verdict, message.args])).toEqual([
      ['undetermined', { name: 'cu', relation: 'replaces', section: 'platforms' }],
    ])
  })

  test('a relation none of the pointing sections has is refused', () => {
    expect(() => replaced('from: [units, functions]').source).not.toThrow()
    expect(() => ruleOf(part('pointed-at', 'section: data, relation: delivers, from: [applications, data]'))).toThrow(
      'delivers',
    )
    expect(() => ruleOf(part('runs-over', 'to: { systems: [ndxp] }, over: tslc'))).toThrow('tslcd')
  })
})

describe('cycles', () => {
  const cyclesOf = (graph: Record<string, string[]>) => findCycles(Object.keys(graph), node => graph[node] ?? [])

  test('one for each group, from its earliest node, the shortest way round', () => {
    expect(cyclesOf({ a: ['b'], b: ['c', 'a'], c: ['a'], d: ['d'], e: ['a'] })).toEqual([['a', 'b'], ['d']])
    expect(cyclesOf({ x: ['c'], a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']])
  })
  test('none where ways only meet, or lead out', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [], e: ['ngoài'] })).toEqual([])
  })
  test('a graph where all point to all is one group, found in the time of its edges', () => {
    const nodes = Array.from({ length: 500 }, (_, i) => `n${i}`)
    expect(cyclesOf(Object.fromEntries(nodes.map(node => [node, nodes])))).toEqual([['n0']])
  })
  test('a circle of 50,000 overflows nothing', () => {
    const circle = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`n${i}`, [`n${(i + 1) % 50_000}`]]))
    expect(cyclesOf(circle)[0]?.length).toBe(50_000)
  })
})
