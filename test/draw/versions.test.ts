import { describe, expect, test } from 'vitest'
import { diff } from '../../src/diff.ts'
import { diffPictures } from '../../src/diff-pictures.ts'
import { arrangeTwo, layOut, mermaid, svg } from '../../src/draw/draw.ts'
import type { Cell, Overview } from '../../src/draw/picture.ts'
import type { VersionsInput } from '../../src/draw/versions/marks.ts'
import { compare } from '../../src/model/comparison.ts'
import { requiredSystems } from '../../src/model/required.ts'
import { currentState } from '../../src/model/state.ts'
import type { Made } from '../../src/picture-files.ts'
import { EDITS, MODEL } from '../diff-model.ts'
import { linkOne } from '../support/model.ts'
import { inFolder } from '../support/temp.ts'
import { HOSTILE } from './hostile.ts'
import { outside, overlappingBoxes, overlappingTexts, textsTooSmall, textsTooWide } from './scene.ts'
import { HEADING } from './state.ts'
import { parseXml } from './xml.ts'

const side = (text: string, lang: 'vi' | 'en') => {
  const state = currentState(linkOne(text).architecture, '2020-09-30')
  return { state, lang, findings: [], required: requiredSystems([], []), heading: HEADING }
}

function inputOf(before: string, after: string, lang: 'vi' | 'en' = 'vi'): VersionsInput {
  const [old, now] = [side(before, lang), side(after, lang)]
  const comparison = compare(old.state.architecture, now.state.architecture)
  return { lang, heading: HEADING, before: old, after: now, comparison }
}

const pictureOf = (before: string, after: string, lang: 'vi' | 'en' = 'vi') =>
  arrangeTwo(inputOf(before, after, lang)) as Overview

/** `+ a`, `× b`: the sign and id of every marked box of the agency, and of national systems with `national/`. */
function marks({ bands }: Overview): Record<string, string> {
  const name = ({ kind, id }: Cell) => (kind === 'national' ? `national/${id}` : id)
  const cells = bands.flatMap(band => band.cells).filter(({ change }) => change !== undefined)
  return Object.fromEntries(cells.map(cell => [name(cell), `${cell.change}: ${cell.note}`]))
}

const ofOwn = (picture: Overview) => Object.keys(marks(picture)).filter(id => !id.startsWith('national/'))

describe('what an edit did is marked, and nothing else', () => {
  test.each(EDITS.map(edit => [edit.what, edit] as const))('%s', (_, edit) => {
    const after = MODEL.replace(edit.from, edit.to)
    const bare = (ids: string[] = []) => ids.map(id => id.slice(id.indexOf(' ') + 1))
    const wanted = [...bare(edit.added), ...bare(edit.removed), ...Object.keys(edit.changed ?? {})]
    const renamed = Object.values(edit.renamed ?? {})
    expect(ofOwn(pictureOf(MODEL, after)).sort()).toEqual([...new Set([...wanted, ...renamed])].sort())
    // Backwards the same boxes differ, under the ids they had.
    const back = [...wanted.filter(id => !renamed.includes(id)), ...Object.keys(edit.renamed ?? {})]
    expect(ofOwn(pictureOf(after, MODEL)).sort()).toEqual([...new Set(back)].sort())
  })
})

describe('how it is marked', () => {
  const edited = (from: string | RegExp, to: string) => marks(pictureOf(MODEL, MODEL.replace(from, to)))
  test('added and removed', () => {
    expect(edited('units: [', 'units: [{ id: so-b, name: Sở B }, ')).toEqual({ 'so-b': 'added: bổ sung' })
    expect(edited(/.*id: wan.*\n/, '')).toEqual({ wan: 'removed: bỏ đi' })
  })
  test('what was removed stands where it stood, as gone', () => {
    const { bands } = pictureOf(MODEL, MODEL.replace(/.*id: wan.*\n/, ''))
    const band = bands.find(({ cells }) => cells.some(({ id }) => id === 'wan'))
    expect(band?.cells.map(({ id }) => id)).toContain('phong')
    expect(band?.cells.find(({ id }) => id === 'wan')?.look).toBe('gone')
  })
  test('renamed, and renamed and changed', () => {
    expect(edited(/\bd2\b/g, 'd-hai')).toEqual({ 'd-hai': 'renamed: đổi mã, trước là d2' })
    expect(edited('id: t1, name: Nối NDXP', 'id: t9, name: Nối NDXP, description: Mới')).toEqual({
      t9: 'changed: đổi mã, trước là t1; thay đổi: mô tả',
    })
  })
  test('a connection, and the system it leads to', () => {
    expect(edited('status: building', 'status: operating')).toEqual({
      k2: 'changed: thay đổi: tình trạng',
      'national/ndxp': 'changed: thay đổi kết nối',
    })
    expect(edited('national/dancu', 'national/dkdn')).toEqual({
      k3: 'changed: thay đổi: hệ thống được kết nối tới',
      'national/dancu': 'removed: không còn nêu trong mô hình',
      'national/dkdn': 'added: mới nêu trong mô hình',
    })
    expect(edited('to: national/dvcqg,', 'to: national/dvcqg, extent: partial,')['national/dvcqg']).toBe(
      'changed: kết nối: một phần; thay đổi kết nối',
    )
  })
  test('a connection that is finished completes the way to its system', () => {
    const before = MODEL.replace('to: national/dancu,', 'to: national/dancu, status: building,')
    expect(marks(pictureOf(before, MODEL))['national/dancu']).toBe('changed: hoàn thành kết nối')
  })
  test('what moved to another section is removed there and added here', () => {
    const found = compare(
      linkOne(MODEL).architecture,
      linkOne(
        MODEL.replace(/.*id: wan.*\n/, '').replace('platforms:', 'platforms:\n  - { id: wan, name: Mạng diện rộng }'),
      ).architecture,
    )
    expect(found.added).toEqual([{ id: 'wan', section: 'platforms', name: 'Mạng diện rộng' }])
    expect(found.removed).toEqual([{ id: 'wan', section: 'infrastructure', name: 'Mạng diện rộng' }])
  })
  test('Mermaid text has the signs and the classes', () => {
    const text = mermaid(
      pictureOf(MODEL, MODEL.replace(/\bd2\b/g, 'd-hai').replace('name: Sở }', 'name: Sở A }'), 'en'),
    )
    expect(text).toMatch(/"#8594; Dữ liệu hai \(renamed, was d2\)"\]:::renamed/)
    expect(text).toMatch(/"#126; Sở A \(changed#58; name\)"\]:::changed/)
    for (const used of text.matchAll(/:::(\w+)/g)) expect(text).toContain(`classDef ${used[1]} `)
  })
})

const LONG = 'Hệ thống thông tin quản lý chuyên ngành và cơ sở dữ liệu dùng chung của tỉnh '.repeat(3).trim()
const many = (names: readonly string[], more = ''): string =>
  `${MODEL}channels:\n${names.map((name, i) => `  - { id: c${i}, name: ${JSON.stringify(name)}${more} }\n`).join('')}`

describe.each([
  ['hostile names', many(HOSTILE), many(HOSTILE.toReversed())],
  ['many boxes', many(Array.from({ length: 90 }, (_, i) => `${LONG} ${i}`)), MODEL],
  [
    'many changes',
    many(Array.from({ length: 60 }, (_, i) => `Kênh ${i}`)),
    many(
      Array.from({ length: 60 }, (_, i) => `Kênh ${i}`),
      ', type: web-portal, description: Mới, status: planned',
    ),
  ],
])('the page with %s', (_, before, after) => {
  test.each(['vi', 'en'] as const)('keeps its texts apart (%s)', lang => {
    const scene = layOut(pictureOf(before, after, lang))
    expect(outside(scene)).toEqual([])
    expect(textsTooWide(scene)).toEqual([])
    expect(textsTooSmall(scene)).toEqual([])
    expect(overlappingTexts(scene)).toEqual([])
    expect(overlappingBoxes(scene)).toEqual([])
  })
  test('is well-formed', () => {
    const tags = parseXml(svg(pictureOf(before, after), { prefix: 'versions', embedFont: true }))
    expect(tags.filter(({ name }) => name === 'script')).toEqual([])
  })
})

describe('files', () => {
  const edition = { lang: 'vi', version: '0' } as const
  const made = (all: readonly Made[]) => Promise.all(all.map(async ({ name, make }) => ({ name, ...(await make()) })))
  const drawn = (a: string, b: string, formats: string[]) =>
    inFolder({ 'cu.yaml': a, 'moi.yaml': b }, folder => {
      const asked = { before: { paths: [`${folder}/cu.yaml`] }, after: { paths: [`${folder}/moi.yaml`] } }
      return made(diffPictures(diff(asked), asked, formats, edition))
    })
  test('are named by the architecture, and name both versions and their days', async () => {
    const [first, second] = await drawn(MODEL, MODEL.replace('2020-09-30', '2021-03-31'), ['svg', 'mmd'])
    expect(first).toMatchObject({ name: 'thu_so-do-khac-biet.svg' })
    expect(second).toMatchObject({ name: 'thu_so-do-khac-biet.mmd' })
    expect(second).toMatchObject({
      content: expect.stringMatching(
        /Trước: [^"]*\/cu\.yaml, ngày 30\/9\/2020\. Sau: [^"]*\/moi\.yaml, ngày 31\/3\/2021"/,
      ),
    })
  })
  test('are not made of a version without a day, and that is said', async () => {
    expect(await drawn(MODEL.replace('dataAsOf: 2020-09-30, ', ''), MODEL, ['svg', 'mmd'])).toEqual([
      { name: 'thu_so-do-khac-biet.svg', problem: { key: 'usage.no-day-to-draw', args: { architecture: 'thu' } } },
    ])
  })
  test('of a whole architecture show all of it as added, or removed', async () => {
    const other = MODEL.replace('id: thu,', 'id: khac,').replaceAll('name: ', 'name: Khác ')
    const [came, went] = await inFolder(
      { 'a/x/architecture.yaml': MODEL, 'a/y/architecture.yaml': other, 'b/x/architecture.yaml': MODEL },
      folder => {
        const [a, b] = [{ paths: [`${folder}/a`] }, { paths: [`${folder}/b`] }]
        const text = async (before: typeof a, after: typeof a) => {
          const files = await made(diffPictures(diff({ before, after }), { before, after }, ['mmd'], edition))
          return files.find(({ name }) => name.startsWith('khac'))?.content as string
        }
        return Promise.all([text(b, a), text(a, b)])
      },
    )
    expect(came.match(/:::added/g)?.length).toBeGreaterThan(12)
    expect(came).not.toContain(':::removed')
    expect(went.match(/:::removed/g)?.length).toBeGreaterThan(12)
    expect(went).not.toContain(':::added')
  })
})
