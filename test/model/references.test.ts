import { describe, expect, test } from 'vitest'
import { argsOf, head, judge, lines, linkAll, linkOne } from '../support/model.ts'

const SYSTEMS = `platforms:
  - { id: lgsp, type: lgsp }
infrastructure:
  - { id: ttdl-tinh }
`
/** A model with its systems and these connections. */
const withConnection = (fields: string, systems = SYSTEMS) =>
  linkOne(`${head()}${systems}connections:\n  - { id: kn, ${fields} }\n`)

describe('a reference that is not found', () => {
  test('is an error with the id meant, where every section it may point into is there', () => {
    const { findings } = linkOne(`${head()}${SYSTEMS}data:\n  - { id: d, runsOn: [ttdl-tnh] }\n`)
    expect(lines(findings)).toEqual(['m.yaml:8:23 model.unknown-reference error link.unknown-reference'])
    expect(argsOf(findings, 'link.unknown-reference')).toMatchObject({ nearest: 'ttdl-tinh', field: 'runsOn' })
  })

  test('is a note where one of them is absent, and rules that depend on it stay open', () => {
    const model = `${head()}applications:\n  - { id: a, runsOn: [ttdl-tinh] }\n`
    const { findings, verdict } = judge(model)
    expect(lines(findings)).toContain('m.yaml:4:23 model.unknown-reference note link.absent-section')
    expect(findings.filter(({ rule, level }) => rule.startsWith('model.') && level === 'error')).toEqual([])
    expect(verdict('time.operating-on-planned')).toBe('undetermined')
    expect(verdict('security.host-level-covers')).toBe('undetermined')
  })

  test('is a note where the file it may stand in could not be read', () => {
    const { findings } = linkOne({
      'architecture.yaml': `${head()}${SYSTEMS}data:\n  - { id: d, runsOn: [dam-may] }\n`,
      'b.yaml': 'infrastructure:\n\t- id: dam-may\n  - }',
    })
    expect(lines(findings)).toContain('architecture.yaml:8:23 model.unknown-reference note link.perhaps-unread')
  })

  test('is an error all the same where it is an id it may point to, misspelt', () => {
    const model = `${head()}platforms: [{ id: nen-tang-chung }]\ndata:\n  - { id: d, runsOn: [nen-tang-chug] }\n`
    expect(lines(linkOne(model).findings)).toEqual(['m.yaml:5:23 model.unknown-reference error link.unknown-reference'])
  })

  test('is none where only the numbers differ, or the likeness is to what it cannot point to', () => {
    const numbers = `${head()}platforms: [{ id: nen-tang-1 }]\ndata:\n  - { id: d, runsOn: [nen-tang-2] }\n`
    expect(lines(linkOne(numbers).findings)).toEqual(['m.yaml:5:23 model.unknown-reference note link.absent-section'])
    const kinds = `${head()}data:\n  - { id: ttdl, runsOn: [ttdt] }\n`
    expect(lines(linkOne(kinds).findings)).toEqual(['m.yaml:4:26 model.unknown-reference note link.absent-section'])
  })

  test('hundreds of them are said without hundreds of suggestions', () => {
    const elements = Array.from({ length: 5000 }, (_, i) => `  - { id: ud${i}, supports: [nghiep-vu-${i}] }\n`)
    const { findings } = linkOne(`${head()}functions: []\nservices: []\napplications:\n${elements.join('')}`)
    expect(findings.length).toBe(5000)
  })
})

describe('where a reference may point', () => {
  test.each([
    ['national/ndxp', { kind: 'national', id: 'ndxp' }],
    ['national/ngsp', { kind: 'national', id: 'ndxp' }],
    ['national/khong-co', { kind: 'broken', id: 'national/khong-co' }],
    ['lgsp', { kind: 'element', id: 'lgsp' }],
    ['khac/x', { kind: 'foreign', architecture: 'khac', id: 'x', known: false }],
  ])('to: %s', (reference, target) => {
    expect(withConnection(`from: lgsp, to: ${reference}`).architecture.resolve(reference, 'to')).toEqual(target)
  })

  test.each([
    ['so-tttt', { kind: 'element', id: 'so-tttt' }],
    ['agency/H45', { kind: 'agency', code: 'H45' }],
    ['external: Công ty A', { kind: 'external', text: 'Công ty A' }],
    [{ external: 'Công ty A' }, { kind: 'external', text: 'Công ty A' }],
    ['national/ndxp', { kind: 'broken', id: 'national/ndxp' }],
    ['ud', { kind: 'broken', id: 'ud' }],
  ])('owner: %j', (reference, target) => {
    const { architecture } = linkOne(`${head()}units: [{ id: so-tttt }]\napplications: [{ id: ud }]\n`)
    expect(architecture.resolve(reference, 'owner')).toEqual(target)
  })

  test.each([
    [
      'an unknown national system',
      'from: lgsp, to: national/ndpx',
      'link.unknown-national',
      { nearest: 'national/ndxp' },
    ],
    [
      'an owner that is no unit',
      'from: lgsp, to: ttdl-tinh, owner: lgsp',
      'link.unknown-reference',
      { sections: 'units' },
    ],
    [
      'a national owner',
      'from: lgsp, to: ttdl-tinh, owner: national/ndxp',
      'link.unknown-reference',
      { field: 'owner' },
    ],
    ['data that is a platform', 'from: lgsp, to: ttdl-tinh, data: [lgsp]', 'link.unknown-reference', { field: 'data' }],
  ])('%s is an error', (_, fields, key, args) => {
    const { findings } = withConnection(fields, `${SYSTEMS}units: [{ id: so-tttt }]\ndata: []\n`)
    expect(findings.map(one => one.level)).toEqual(['error'])
    expect(argsOf(findings, key)).toMatchObject(args)
  })

  test('the unit in the lead and the task of a change are references too', () => {
    const model = `${head('agency: { leadUnit: so-x }')}units: []\ntasks: []\ndata:\n  - { id: d, changes: [{ task: nv, set: {} }] }\n`
    expect(lines(linkOne(model).findings)).toEqual([
      expect.stringMatching(/^m\.yaml:2:\d+ model\.unknown-reference error/),
      expect.stringMatching(/^m\.yaml:6:\d+ model\.unknown-reference error/),
    ])
  })
})

describe('another architecture', () => {
  const here = `${head()}connections:\n  - { id: kn, from: lgsp, to: bo-a/truc }\nplatforms: [{ id: lgsp }]\n`
  const there = (status: string) => `${head('', 'bo-a')}platforms:\n  - { id: truc, status: ${status} }\n`

  test('outside the given paths: a note, and what depends on it stays open', () => {
    const { findings, verdict } = judge(here)
    expect(lines(findings)).toContain('m.yaml:4:31 model.unknown-reference note link.foreign-not-given')
    expect(verdict('time.connection-ends-exist')).toBe('undetermined')
  })

  test('given with it: its state decides', () => {
    expect(judge(here, {}, there('operating')).verdict('time.connection-ends-exist')).toBe('satisfied')
    expect(judge(here, {}, there('planned')).verdict('time.connection-ends-exist')).toBe('violated')
  })

  test('given, but without that element: an error', () => {
    const [one] = linkAll(here, `${head('', 'bo-a')}platforms: []\n`)
    expect(lines(one?.findings ?? [])).toEqual(['m.yaml:4:31 model.unknown-reference error link.unknown-foreign'])
  })

  test('an owner there is an owner elsewhere', () => {
    const owned = (owner: string) =>
      judge(`${head()}units: []\napplications:\n  - { id: a, owner: ${owner} }\n`).verdict('security.level-declared')
    expect(owned('bo-a/vu-x')).not.toBe('violated')
    expect(owned('agency/G12')).not.toBe('violated')
    expect(owned('"external: A"')).not.toBe('violated')
  })
})

describe('ids', () => {
  test('twice, in different files: the second is the error, and the first is shown', () => {
    const { findings, architecture } = linkOne({
      'architecture.yaml': head(),
      'a.yaml': 'data:\n  - { id: x, name: một }\n',
      'b.yaml': 'units:\n  - { id: x, name: hai }\n',
    })
    expect(lines(findings)).toEqual(['b.yaml:2:11 model.duplicate-id error link.duplicate-id'])
    const [related] = findings[0]?.related ?? []
    expect(related?.place.file.path).toBe('a.yaml')
    expect(architecture.elements.get('x')?.values.name).toBe('một')
  })

  test('of figures may repeat with other days only', () => {
    const model = (at: string) =>
      `${head()}indicators:\n  - { id: it-budget, value: 1, at: 2019 }\n  - { id: it-budget, value: 2, at: ${at} }\n`
    expect(linkOne(model('2020')).findings).toEqual([])
    expect(lines(linkOne(model('2019')).findings)).toEqual(['m.yaml:5:11 model.duplicate-id error link.duplicate-id'])
  })
})

test('what runs on itself is one finding for each circle, at the earliest element', () => {
  const { findings } = linkOne(
    `${head()}platforms:\n  - { id: a, runsOn: [b] }\n  - { id: b, runsOn: [c, a] }\n  - { id: c, runsOn: [a] }\n  - { id: d, runsOn: [d] }\n`,
  )
  expect(lines(findings)).toEqual([
    'm.yaml:4:14 model.cycle error check.cycle',
    'm.yaml:7:14 model.cycle error check.cycle',
  ])
  expect(findings.map(({ message }) => message.args)).toEqual([{ path: 'a → b → a' }, { path: 'd → d' }])
})
