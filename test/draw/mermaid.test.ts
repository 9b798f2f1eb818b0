import { describe, expect, it } from 'vitest'
import { arrange, mermaid, STATE_VIEWS } from '../../src/draw/draw.ts'
import { mermaidLabel } from '../../src/draw/escape.ts'
import type { PictureInput } from '../../src/draw/picture.ts'
import { HOSTILE } from './hostile.ts'
import { strangeLines } from './mermaid-lines.ts'
import { randomModel } from './random.ts'
import { finding, HEADING, type Model, stateOf } from './state.ts'

const draw = (view: (typeof STATE_VIEWS)[number], model: Model, more: Partial<PictureInput> = {}) =>
  mermaid(arrange(view, { state: stateOf(model), lang: 'vi', findings: [], required: [], heading: HEADING, ...more }))

describe.each(STATE_VIEWS)('%s as Mermaid text', view => {
  it('has no line a name could have made', () => {
    const model: Model = {
      applications: HOSTILE.map((name, i) => ({ id: `a${i}`, name })),
      connections: HOSTILE.map((name, i) => ({ id: `k${i}`, name, from: `a${i}`, to: name, via: [name] })),
    }
    const heading = { ...HEADING, title: HOSTILE.join() }
    expect(strangeLines(draw(view, model, { heading }))).toEqual([])
  })

  it('has only lines that Mermaid knows, and each node id once', () => {
    const required = [{ system: 'cbccvc', rule: 'r', verdict: 'violated' }] as const
    const text = draw(view, randomModel(60, 40, 3), { required })
    expect(strangeLines(text)).toEqual([])
    const ids = [...text.matchAll(/^ +(n\d+)\[/gm)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('says in words what the picture says by lines and badges', () => {
    const model: Model = {
      applications: [{ id: 'a', name: 'Một cửa', status: 'building' }],
      connections: [{ id: 'k', from: 'a', to: 'national/dvcqg', status: 'planned' }],
    }
    const text = draw(view, model, { findings: [finding('a', 'error')] })
    expect(text).toContain('["Một cửa (đang xây dựng, 1 lỗi)"]:::coming')
  })
})

describe('a Mermaid label', () => {
  it.each([
    ['Sở Tài nguyên – Môi trường (huyện, thị xã)', '"Sở Tài nguyên – Môi trường (huyện, thị xã)"'],
    ['a "b" <i>', '"a #34;b#34; #60;i#62;"'],
    ['#35;', '"#35;35#59;"'],
    ['1. một', '"1#46; một"'],
    ['- một', '"#45; một"'],
    ['hai\ndòng', '"hai dòng"'],
    ['50 % 😀', '"50 #37; #128512;"'],
  ])('writes %j as %s', (name, label) => {
    expect(mermaidLabel(name)).toBe(label)
  })
})
