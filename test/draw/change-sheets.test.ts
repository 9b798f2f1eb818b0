import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import { diff } from '../../src/diff.ts'
import { diffPictures } from '../../src/diff-pictures.ts'
import { layOut } from '../../src/draw/draw.ts'
import { isLegible, SHEET_HEIGHT } from '../../src/draw/frame.ts'
import type { Overview } from '../../src/draw/picture.ts'
import { picturesOf } from '../../src/files/picture-inputs.ts'
import { shownSheets } from '../../src/files/sheets.ts'
import { type Gap, wayToTarget } from '../../src/gap.ts'
import { pictureFiles } from '../../src/picture-files.ts'
import { type Result, run } from '../../src/run.ts'
import { inFolder } from '../support/temp.ts'
import { outside, overlappingBoxes, overlappingTexts, textsTooWide } from './scene.ts'

const EDITION = { lang: 'vi', version: '9' } as const
const FILES = Object.fromEntries(generate(650, 300, 1))

const cellsOf = ({ bands }: Overview) => bands.flatMap(({ cells }) => [...cells])
const marks = (sheets: readonly Overview[]) =>
  sheets
    .flatMap(cellsOf)
    .flatMap(({ kind, id, change }) => (change && kind === 'element' ? [`${change} ${id}`] : []))
    .sort()

function expectReadable(sheets: readonly Overview[]): void {
  for (const [i, sheet] of sheets.entries()) {
    const scene = layOut(sheet)
    expect(overlappingBoxes(scene)).toEqual([])
    expect([...textsTooWide(scene), ...outside(scene), ...overlappingTexts(scene)]).toEqual([])
    expect(isLegible(scene) && (i === 0 || scene.height <= SHEET_HEIGHT)).toBe(true)
    expect(scene.description).toContain(`tờ ${i + 1}/${sheets.length}`)
  }
}

describe('what changes in a large province on the way to its target', () => {
  let result: Result
  let way: Gap
  beforeAll(() => {
    inFolder(FILES, folder => {
      const results = run({ paths: [folder], state: 'current' })
      const found = results[0] && wayToTarget(results[0], results, true)
      if (!results[0] || !found || !('points' in found)) throw new Error('The province has a way to its target.')
      ;[result, way] = [results[0], found]
    })
  })
  const sheets = (listed: boolean) => picturesOf('difference', result, way, EDITION, listed) as Overview[]

  it('is shown box by box on the first sheet, what stays is grouped; all of it is on the others', () => {
    const [first, ...others] = sheets(true)
    expect(others.length).toBeGreaterThan(5)
    const changed = way.difference.added.length + way.difference.changed.length + way.difference.removed.length
    expect(changed).toBeGreaterThan(20)
    expect(first && marks([first])).toEqual(marks(others))
    expect(first?.remarks?.[0]).toContain('Tờ này vẽ từng ô có thay đổi')
    const elements = others.flatMap(cellsOf).filter(({ kind }) => kind === 'element')
    expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length)
    const stays = first ? cellsOf(first).reduce((sum, { members }) => sum + (members?.elements ?? 0), 0) : 0
    const single = first ? cellsOf(first).filter(({ kind }) => kind === 'element').length : 0
    expect(stays + single).toBe(elements.length)
    expectReadable(sheets(true))
  })

  it('has in a document the first sheet, which leads to those the command makes', () => {
    const of = sheets(true).length
    for (const state of ['current', 'target'] as const) {
      const [first, ...others] = shownSheets(sheets(false), { state }) as Overview[]
      expect(others).toEqual([])
      expect(first?.remarks?.[1]).toContain(`các tờ 2–${of} là tệp riêng`)
      expect(first?.remarks?.[1]).toContain('khung diagram --view difference.')
    }
  })

  it('has files of its own names', () => {
    const names = pictureFiles(result, ['difference'], ['svg'], EDITION, way).map(({ name }) => name)
    expect(names.length).toBe(sheets(true).length)
    expect(names[1]).toMatch(/_trang-02\.svg$/)
  })
})

describe('two versions of a large province', () => {
  const after = Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [
      name,
      name.startsWith('ung-dung') ? text.replace(/^( {4}name: .*)$/gm, '$1 (bản mới)') : text,
    ]),
  )

  it('are sheets, on which every change is once', async () => {
    const made = inFolder({ ...prefixed('a', FILES), ...prefixed('b', after) }, folder => {
      const [before, now] = [{ paths: [`${folder}/a`] }, { paths: [`${folder}/b`] }]
      const all = diff({ before, after: now })
      return diffPictures(all, { before, after: now }, ['svg', 'mmd'], EDITION)
    })
    const names = made.map(({ name }) => name).filter(name => name.endsWith('.svg'))
    expect(names.length).toBeGreaterThan(5)
    expect(names[0]).not.toContain('trang')
    expect(names[1]).toMatch(/so-do-khac-biet_trang-0?2\.svg$/)
    const texts = await Promise.all(
      made.map(async ({ name, make }) => (name.endsWith('.svg') ? String((await make()).content) : '')),
    )
    const changed =
      texts
        .slice(1)
        .join('')
        .match(/data-element="[^"]*" data-look="\w+" data-change="changed"/g) ?? []
    const applications = [...Object.entries(FILES)].filter(([name]) => name.startsWith('ung-dung'))
    const wanted = applications.reduce((sum, [, text]) => sum + (text.match(/^ {2}- id: /gm)?.length ?? 0), 0)
    expect(new Set(changed).size).toBe(changed.length)
    expect(changed.length).toBe(wanted)
  })
})

const prefixed = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
