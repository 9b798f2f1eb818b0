import { describe, expect, test } from 'vitest'
import { diff, diffText } from '../src/diff.ts'
import { partners } from '../src/model/renamed.ts'
import { MODEL } from './diff-model.ts'
import { linkOne } from './support/model.ts'
import { inFolder } from './support/temp.ts'

const renamed = (id: string, text = MODEL): string => text.replace('id: thu,', `id: ${id},`)
/** Another province: the same ids, for both began with one template, and other words. */
const OTHER = renamed('khac').replaceAll('name: ', 'name: Khác ')

/** `b thu > moi`: what each architecture of a workspace is said to be. */
const told = (before: Record<string, string>, after: Record<string, string>): string[] =>
  inFolder(
    Object.fromEntries(
      [...Object.entries(before).map(([name, text]) => [`a/${name}/architecture.yaml`, text])].concat(
        Object.entries(after).map(([name, text]) => [`b/${name}/architecture.yaml`, text]),
      ),
    ),
    folder =>
      diff({ before: { paths: [`${folder}/a`] }, after: { paths: [`${folder}/b`] } }).map(
        ({ id, whole, comparison: { renamed: names, added, removed } }) =>
          `${id} ${whole ?? names.map(({ from, to }) => `${from} > ${to}`).join()} +${added.length} -${removed.length}`,
      ),
  )

describe('an architecture of a workspace that got another id', () => {
  test('is found again by what it says', () => {
    expect(told({ x: MODEL, y: OTHER }, { x: renamed('moi'), y: OTHER }).sort()).toEqual([
      'khac  +0 -0',
      'moi thu > moi +0 -0',
    ])
  })
  test('also when it changed a little, and both got new ids', () => {
    const edited = renamed('moi', MODEL.replace(/.*id: wan.*\n/, ''))
    expect(told({ x: MODEL, y: OTHER }, { x: edited, y: OTHER.replace('id: khac', 'id: khac-nua') }).sort()).toEqual([
      'khac-nua khac > khac-nua +0 -0',
      'moi thu > moi +0 -1',
    ])
  })
  test('is another one where most of it is something else', () => {
    const other = MODEL.replaceAll('name: ', 'name: Nữa ').replace('id: thu,', 'id: moi,')
    const all = told({ x: MODEL, y: OTHER }, { x: other, y: OTHER }).map(line => line.split(' +')[0])
    expect(all.sort()).toEqual(['khac ', 'moi added', 'thu removed'])
  })
  test('is not guessed where two are as near', () => {
    const all = told({ x: MODEL, y: OTHER }, { x: renamed('mot'), z: renamed('hai'), y: OTHER })
    expect(all.map(line => line.split(' +')[0]).sort()).toEqual(['hai added', 'khac ', 'mot added', 'thu removed'])
  })
  test('is another one where its agency has another code', () => {
    const of = (id: string, code: string) =>
      linkOne(renamed(id, MODEL.replace('version:', `agency: { name: A, code: ${code} }, version:`))).architecture
    const [x, y, later, third] = [of('x', 'H01'), of('y', 'H02'), of('z', 'H01'), of('t', 'H03')]
    const found = [...partners([x, y], [later, third])].map(([now, old]) => `${old.id} > ${now.id}`)
    expect(found).toEqual(['x > z'])
  })
})

describe('two architectures held against each other, each the only one', () => {
  const between = (before: string, after: string, lang: 'vi' | 'en' = 'vi') =>
    inFolder({ 'a.yaml': before, 'b.yaml': after }, folder => {
      const found = diff({ before: { paths: [`${folder}/a.yaml`] }, after: { paths: [`${folder}/b.yaml`] } })
      return {
        text: diffText('pretty', found, { lang }).replace(/\s+/g, ' '),
        markdown: diffText('markdown', found, { lang }),
        json: JSON.parse(diffText('json', found, { lang })),
      }
    })
  const of = (id: string, code: string) =>
    renamed(id, MODEL.replace('version:', `agency: { name: A, code: ${code} }, version:`))

  test.each([
    ['vi', 'Đây là hai kiến trúc khác nhau: thu (', 'không phải hai phiên bản', 'đổi mã, trước là thu'],
    ['en', 'These are two different architectures, thu (', 'no two versions of one', 'renamed, was thu'],
  ] as const)('are said to be two, not one that was renamed (%s)', (lang, two, versions, renamedFrom) => {
    const { text, markdown, json } = between(MODEL, OTHER, lang)
    for (const said of [text, markdown]) {
      expect(said).toContain(two)
      expect(said).toContain(versions)
      expect(said).toContain('khung check')
      expect(said).not.toContain(renamedFrom)
    }
    expect(text).toMatch(lang === 'vi' ? /, 0 đổi mã/ : /, 0 renamed/)
    expect(json).toMatchObject({ architecture: 'khac', other: 'thu', renamed: [{ from: 'thu', to: 'khac' }] })
  })
  test('also when they began with one template, if their agencies have other codes', () => {
    expect(between(of('x', 'H01'), of('y', 'H02')).json.other).toBe('x')
    expect(between(of('x', 'H01'), of('y', 'H01')).json.other).toBeUndefined()
  })
  test('are one where only the id is another, or the id stayed whatever else changed', () => {
    const { text, json } = between(MODEL, renamed('moi'))
    expect(text).toContain('đổi mã, trước là thu')
    expect(text).not.toContain('hai kiến trúc')
    expect(json.other).toBeUndefined()
    expect(between(MODEL, OTHER.replace('id: khac,', 'id: thu,')).json.other).toBeUndefined()
  })
})
