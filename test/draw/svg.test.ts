import { describe, expect, it } from 'vitest'
import { arrange, STATE_VIEWS, svg } from '../../src/draw/draw.ts'
import { FINE } from '../../src/draw/measure.ts'
import type { PictureInput } from '../../src/draw/picture.ts'
import { HOSTILE } from './hostile.ts'
import { randomModel } from './random.ts'
import { finding, input, type Model } from './state.ts'
import { parseXml, strangeParts } from './xml.ts'

const OPTIONS = { prefix: 'p', embedFont: false }
const hostile: Model = {
  applications: HOSTILE.map((name, i) => ({ id: `a${i}`, name })),
  platforms: HOSTILE.map((name, i) => ({ id: `p${i}`, name })),
  connections: HOSTILE.map((name, i) => ({ id: `k${i}`, name, from: `a${i}`, to: name, via: [`p${i}`] })),
}

describe.each(STATE_VIEWS)('%s as SVG', view => {
  const draw = (model: Model, more: Partial<PictureInput> = {}, options = OPTIONS) =>
    svg(arrange(view, input(model, more)), options)

  it('is well-formed and without script whatever names say', () => {
    const heading = { title: HOSTILE.join(), subtitle: HOSTILE[0] ?? '', footer: HOSTILE[1] ?? '' }
    const tags = parseXml(draw(hostile, { heading }, { prefix: '"><script>', embedFont: true }))
    expect(strangeParts(tags)).toEqual([])
  })

  it('shows every element and connection exactly once by its id', () => {
    const ids = parseXml(draw(randomModel(60, 40, 1))).flatMap(({ attributes }) => attributes['data-element'] ?? [])
    const own = ids.filter(id => !id.startsWith('national/')).sort()
    if (view === 'overview') expect(own).toEqual(Array.from({ length: 60 }, (_, i) => `e${i}`).sort())
    else
      expect(ids.filter(id => id.startsWith('k')).sort()).toEqual(Array.from({ length: 40 }, (_, i) => `k${i}`).sort())
  })

  it('names a national system as a reference does', () => {
    const connections = [{ id: 'k', from: 'a', to: 'national/dvcqg' }]
    const tags = parseXml(draw({ applications: [{ id: 'a' }], connections }))
    const ids = tags.flatMap(({ attributes }) => attributes['data-element'] ?? [])
    expect(ids).toContain('national/dvcqg')
    expect(ids).toContain('a')
  })

  it('gives the whole name in the tooltip where the box shortens it', () => {
    const name = 'Hệ thống '.repeat(40).trim()
    const connections = [{ id: 'k', from: 'a', to: 'national/dvcqg' }]
    const tags = parseXml(draw({ applications: [{ id: 'a', name }], connections }))
    const tip = tags.find(tag => tag.name === 'title' && tag.parent?.attributes['data-element'] === 'a')
    expect(tip?.text).toContain(name)
    const lines = tags
      .filter(tag => tag.name === 'text' && tag.parent?.attributes['data-element'] === 'a')
      .map(({ text }) => text)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('is the same bytes each time and whatever order the files come in', () => {
    const model = randomModel(60, 0, 3)
    const turned: Model = Object.fromEntries(
      Object.entries(model).map(([section, list]) => [section, [...list].reverse()]),
    )
    expect(draw(turned)).toBe(draw(model))
    expect(draw(model)).toBe(draw(model))
    expect(draw(model)).toMatch(/<\/svg>\n$/)
  })

  it('has no number with more than one decimal, no text below the finest and at most seven colours and white', () => {
    const findings = [finding('e0', 'error'), finding('e3', 'warning'), finding('k1', 'error')]
    const required = [
      { system: 'cbccvc', rule: 'r', verdict: 'violated' },
      { system: 'tslcd', rule: 'r', verdict: 'undetermined' },
    ] as const
    const tags = parseXml(draw(randomModel(60, 40, 2), { findings, required }))
    const values = tags.flatMap(({ attributes }) =>
      ['x', 'y', 'width', 'height', 'd', 'font-size'].flatMap(name => attributes[name] ?? []),
    )
    expect(values.filter(value => /\d\.\d\d|NaN|Infinity|undefined|e-/.test(value))).toEqual([])
    expect(
      Math.min(...tags.flatMap(({ attributes }) => (attributes['font-size'] ? [Number(attributes['font-size'])] : []))),
    ).toBe(FINE)
    const colours = new Set(
      tags.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter(c => c?.startsWith('#')),
    )
    colours.delete('#ffffff')
    expect(colours.size).toBeLessThanOrEqual(7)
  })

  it('is named and described for those who cannot see it, by ids that begin with the prefix', () => {
    const tags = parseXml(draw(randomModel(12, 3, 1)))
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
    expect(ids).toEqual(['kp-title', 'kp-desc'])
    expect(tags[0]?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'kp-title kp-desc' })
    expect(tags.find(({ name }) => name === 'desc')?.text).toMatch(/ \d+ /)
  })

  it('carries its font only when asked to', () => {
    expect(draw({}, {}, { prefix: 'p', embedFont: true })).toContain('@font-face')
    expect(draw({})).not.toContain('@font-face')
  })

  it('marks errors and warnings by shape and words, not only by colour', () => {
    const findings = [finding('a', 'error'), finding('a', 'error'), finding('a', 'warning')]
    const model: Model = { applications: [{ id: 'a' }], connections: [{ id: 'k', from: 'a', to: 'national/dvcqg' }] }
    const tags = parseXml(draw(model, { findings }))
    const titles = tags.filter(
      tag =>
        tag.name === 'title' && tag.parent?.attributes['data-level'] && tag.parent.parent?.attributes['data-element'],
    )
    expect(titles.map(({ text }) => text).sort()).toEqual(['1 cảnh báo', '2 lỗi'])
    const shapes = tags.filter(tag => tag.parent?.attributes['data-level'] === 'warning').map(({ name }) => name)
    expect(shapes).toContain('path')
  })
})
