import { describe, expect, test } from 'vitest'
import { onlyTouched } from '../src/changed.ts'
import { type DiffOptions, diff, diffText } from '../src/diff.ts'
import type { DiffInput } from '../src/report/diff/input.ts'
import { type Result, run } from '../src/run.ts'
import { MODEL } from './diff-model.ts'
import { inFolder } from './support/temp.ts'

const inTwo = <T>(before: string, after: string, use: (versions: DiffOptions) => T): T =>
  inFolder({ 'a.yaml': before, 'b.yaml': after }, folder =>
    use({ before: { paths: [`${folder}/a.yaml`] }, after: { paths: [`${folder}/b.yaml`] } }),
  )

const compared = (before: string, after: string): DiffInput =>
  inTwo(before, after, versions => {
    const [only] = diff(versions)
    if (!only) throw new Error('no difference')
    return only
  })

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const effect = ({ comparison: { added, removed, changed, renamed } }: DiffInput) => ({
  added: ids(added),
  removed: ids(removed),
  changed: Object.fromEntries(changed.map(({ id, fields }) => [id, fields.map(one => one.field)])),
  renamed: Object.fromEntries(renamed.map(({ from, to }) => [from, to])),
})
const nothing = { added: [], removed: [], changed: {}, renamed: {} }

const store = (id: string, name: string, type: string) => `  - { id: ${id}, name: ${name}, type: ${type}, owner: so }\n`
/** The model with these data stores, which nothing refers to. */
const stores = (...lines: string[]) =>
  MODEL.replace('reads: [d1, d2], ', '').replace(/( {2}- \{ id: d1.*\n)( {2}- \{ id: d2.*\n)/, lines.join(''))

describe('what only got another id', () => {
  test('the same values tell before the same name does', () => {
    const before = stores(store('a', 'Kho', 'database'), store('b', 'Kho', 'catalogue'))
    const after = stores(store('c', 'Kho', 'database'), store('d', 'Kho', 'data-warehouse'))
    expect(effect(compared(before, after))).toEqual({
      ...nothing,
      changed: { d: ['type'] },
      renamed: { a: 'c', b: 'd' },
    })
  })
  test('a name that two have tells neither', () => {
    const before = stores(store('a', 'Kho', 'database'))
    const after = stores(store('c', 'Kho', 'catalogue'), store('d', 'Kho', 'data-warehouse'))
    expect(effect(compared(before, after))).toEqual({ ...nothing, added: ['c', 'd'], removed: ['a'] })
  })
  test('planned changes follow the new id of their task', () => {
    const before = MODEL.replace(
      'name: Cổng dịch vụ công,',
      'name: Cổng dịch vụ công, changes: [{ task: t1, set: { status: upgrading } }],',
    )
    expect(effect(compared(before, before.replaceAll('t1', 't-moi')))).toEqual({ ...nothing, renamed: { t1: 't-moi' } })
  })
  test('waivers follow their subject', () => {
    expect(effect(compared(MODEL, MODEL.replaceAll(/\bwan\b/g, 'mang')))).toEqual({
      ...nothing,
      renamed: { wan: 'mang' },
    })
  })
  test('the architecture, and the waivers of it', () => {
    const before = MODEL.replace('subject: wan', 'subject: thu')
    const after = before.replace('id: thu,', 'id: thu-moi,').replace('subject: thu', 'subject: thu-moi')
    const input = compared(before, after)
    expect(input.comparison).toEqual({
      added: [],
      removed: [],
      changed: [],
      renamed: [{ from: 'thu', to: 'thu-moi', section: 'architecture' }],
    })
    expect(input.requirements).toEqual([])
    const text = inTwo(before, after, versions => diffText('pretty', diff(versions), { lang: 'vi' }))
    expect(text).toContain('→ thu-moi: đổi mã, trước là thu')
  })
  test('a year is the same as a number and as text', () => {
    const before = MODEL.replace('name: LGSP tỉnh,', 'name: LGSP tỉnh, since: 2019,')
    expect(effect(compared(before, before.replace('since: 2019', 'since: "2019"')))).toEqual(nothing)
  })
})

describe('waivers one after the other', () => {
  const renewed = MODEL.replace(
    /( {2}- \{ rule: network.ipv6.*)\n/,
    '$1\n  - { rule: network.ipv6, subject: wan, reason: Gia hạn, approvedBy: Chủ tịch, expires: 2022-06-30 }\n',
  )
  test('a renewal is another waiver', () => {
    expect(effect(compared(MODEL, renewed))).toEqual({ ...nothing, added: ['network.ipv6 wan 2022-06-30'] })
    expect(effect(compared(renewed, renewed.replace('Chờ thay', 'Khác')))).toEqual({
      ...nothing,
      changed: { 'network.ipv6 wan': ['reason'] },
    })
  })
  test('is the cause of what it no longer excuses', () => {
    const before = MODEL.replace('ipv6: true', 'ipv6: false')
    expect(compared(before, before.replace('subject: wan', 'subject: phong')).requirements).toContainEqual(
      expect.objectContaining({ rule: 'network.ipv6', from: 'waived', to: 'violated', causes: ['network.ipv6 wan'] }),
    )
  })
})

describe('why a verdict changed', () => {
  const causesOf = (before: string, after: string, rule: string) =>
    compared(before, after).requirements.find(one => one.rule === rule)?.causes
  test('what stands beside, and nothing else of the section', () => {
    const after = MODEL.replace('type: server-room, security: { level: 2', 'type: server-room, security: { level: 1')
      .replace('name: Mạng diện rộng,', 'name: Mạng diện rộng, description: Mới,')
      .replace('version: "2.0"', 'version: "2.1"')
    expect(causesOf(MODEL, after, 'security.host-level-covers')).toEqual(['phong'])
  })
  test('what is missing is missing for what was taken away, not for another version number', () => {
    const after = MODEL.replace(/.*id: k1,.*\n/, '').replace('version: "2.0"', 'version: "2.1"')
    expect(causesOf(MODEL, after, 'connection.dvcqg')).toEqual(['k1'])
  })
  test('a section that is known only in part is a cause', () => {
    const before = MODEL.replace(/.*id: k1,.*\n/, '')
    const after = before.replace('partial: [services]', 'partial: [services, connections]')
    expect(causesOf(before, after, 'connection.dvcqg')).toEqual(['thu'])
  })
})

describe('errors of writing', () => {
  const broken = MODEL.replace('type: network,', 'type: nettwork,')
  test('are counted for each version', () => {
    expect(compared(MODEL, broken).problems).toEqual({ before: 0, after: 1 })
    const json = inTwo(broken, MODEL, versions => diffText('json', diff(versions), { lang: 'vi' }))
    expect(JSON.parse(json).problems).toEqual({ before: 1, after: 0 })
  })
  test.each(['pretty', 'markdown'] as const)('are said: %s', format => {
    const text = (before: string, after: string, lang: 'vi' | 'en') =>
      inTwo(before, after, versions => diffText(format, diff(versions), { lang, width: 300 }))
    expect(text(MODEL, broken, 'vi')).toContain('(trước: 0 lỗi; sau: 1 lỗi)')
    expect(text(broken, broken, 'en')).toContain('(before: 1, after: 1)')
    expect(text(MODEL, MODEL, 'vi')).not.toContain('lỗi')
  })
})

describe('in words', () => {
  const text = (from: string | RegExp, to: string, lang: 'vi' | 'en' = 'vi') =>
    inTwo(MODEL, MODEL.replace(from, to), versions => diffText('pretty', diff(versions), { lang, width: 500 }))
  test.each([
    ['partial: [services]', 'partial: [services, data]', 'Dữ liệu: khai báo đầy đủ → mới khai báo một phần'],
    [/data:\n.*\n.*\n/, '', 'Dữ liệu: khai báo đầy đủ → chưa khai báo'],
    ['level: province', 'level: ministry', 'cấp của cơ quan: cấp tỉnh → cấp bộ'],
    ['version:', 'status: approved, version:', 'tình trạng: chưa khai báo → đã phê duyệt'],
    ['dataAsOf: 2020-09-30', 'dataAsOf: 2020-12-31', '30/9/2020 → 31/12/2020'],
    ['million-vnd }\nind', 'billion-vnd }\nind', 'triệu đồng → tỷ đồng'],
  ])('%s', (from, to, expected) => expect(text(from, to)).toContain(expected))
  test('users', () => {
    const channels = (users: string) => `channels: [{ id: c, name: Cổng, type: web-portal, users: [${users}] }]\ndata:`
    const [before, after] = ['citizen', 'citizen, business'].map(users => MODEL.replace('data:', channels(users)))
    const all = inTwo(before ?? '', after ?? '', versions =>
      diffText('pretty', diff(versions), { lang: 'vi', width: 500 }),
    )
    expect(all).toContain('người sử dụng: người dân → doanh nghiệp, người dân')
  })
})

describe('findings a change matters to', () => {
  const resultOf = (model: string): Result =>
    inFolder({ 'a.yaml': model }, folder => {
      const [only] = run({ paths: [`${folder}/a.yaml`] })
      if (!only) throw new Error('no result')
      return only
    })
  const left = (before: string | undefined, after: string) =>
    onlyTouched(resultOf(after), before === undefined ? undefined : resultOf(before)).findings.map(
      ({ rule, subject }) => `${rule} ${subject}`,
    )
  test('none where nothing changed, all where there was nothing', () => {
    expect(left(MODEL, MODEL)).toEqual([])
    expect(left(undefined, MODEL)).toHaveLength(resultOf(MODEL).findings.length)
    expect(resultOf(MODEL).findings.length).toBeGreaterThan(0)
  })
  test('those on what got another id, though they are not new', () => {
    const before = MODEL.replace('thủ tục, owner: so', 'thủ tục')
    const after = before.replaceAll(/\bnv\b/g, 'nghiep-vu')
    expect(left(before, after)).toContain('business.function-has-owner nghiep-vu')
  })
  test('those on a figure of a year', () => {
    const before = MODEL.replace('id: security-budget, value: 10', 'id: security-budget, value: 9')
    const after = before.replace('id: security-budget, value: 9', 'id: security-budget, value: 8')
    expect(left(before, after)).toContain('security.budget-10 security-budget')
    expect(left(before, before)).toEqual([])
  })
  test('those on the subject of a waiver', () => {
    const before = MODEL.replace('ipv6: true', 'ipv6: false').replace('expires: 2021', 'expires: 2019')
    const after = before.replace('Chờ thay', 'Khác')
    expect(left(before, after)).toContain('waiver.expired wan')
  })
  test('none where only the architecture has another id', () => {
    expect(left(MODEL, MODEL.replace('id: thu,', 'id: thu-moi,'))).toEqual([])
  })
})
