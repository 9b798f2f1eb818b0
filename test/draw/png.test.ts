import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { arrange, STATE_VIEWS, svg } from '../../src/draw/draw.ts'
import { svgToPng } from '../../src/draw/png/png.ts'
import { pngOf } from '../../src/files/png.ts'
import { pictureFonts } from '../../src/read/fonts.ts'
import { HOSTILE } from './hostile.ts'
import { HEADING, type Model, stateOf } from './state.ts'

const model: Model = {
  applications: HOSTILE.map((name, i) => ({ id: `a${i}`, name })),
  connections: HOSTILE.map((name, i) => ({ id: `k${i}`, name, from: `a${i}`, to: 'national/dvcqg' })),
}
const draw = (view: (typeof STATE_VIEWS)[number]) =>
  svg(arrange(view, { state: stateOf(model), lang: 'vi', findings: [], required: [], heading: HEADING }), {
    prefix: view,
    embedFont: false,
  })

const fonts = pictureFonts()
const png = (text: string, files = fonts) => svgToPng(text, 'hình', files, Resvg)
const page = (w: number, h: number, inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${inside}</svg>\n`
const content = (made: ReturnType<typeof png>): Buffer => {
  if (!('content' in made)) throw new Error(JSON.stringify(made.problem))
  return Buffer.from(made.content)
}
const size = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]

/** How many dots are darker than paper, of a picture in the rectangle. */
function ink(text: string, [x, y, w, h]: [number, number, number, number]): number {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><image x="${-x}" y="${-y}" href="data:image/png;base64,${content(png(text)).toString('base64')}"/></svg>`
  const { pixels } = new Resvg(image).render()
  let dark = 0
  for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 128) dark++
  return dark
}

describe.each(STATE_VIEWS)('%s as PNG', view => {
  it('has two dots for each unit, and the same bytes each time', async () => {
    const text = draw(view)
    const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(text) ?? []
    const first = content(png(text))
    expect(size(first)).toEqual([Number(w) * 2, Number(h) * 2])
    expect(content(png(text)).equals(first)).toBe(true)
    expect(await pngOf(text, 'hình')).toEqual({ content: new Uint8Array(first) })
    const page = await pngOf(text, 'hình', 'page')
    expect('content' in page && size(Buffer.from(page.content))).toEqual(
      [Number(w) * 1.5, Number(h) * 1.5].map(Math.ceil),
    )
  })
  it('shows its letters', () => {
    const text = draw(view)
    const [, x = '', y = ''] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*font-weight="700"[^>]*>Kiến trúc/.exec(text) ?? []
    const around: [number, number, number, number] = [Number(x) * 2 - 300, Number(y) * 2 - 40, 600, 60]
    expect(ink(text, around)).toBeGreaterThan(1000)
    expect(ink(text.replaceAll(/<text[\s\S]*?<\/text>/g, ''), around)).toBe(0)
  })
})

it('a picture too large for two dots has fewer, and one too large for any is told with its size', () => {
  expect(size(content(png(page(8000, 1900))))).toEqual([16000, 3800])
  expect(size(content(png(page(8000, 2100))))).toEqual([12000, 3150])
  expect(size(content(png(page(400, 16000))))).toEqual([600, 24000])
  expect(size(content(png(page(400, 30000))))).toEqual([400, 30000])
  for (const [width, height] of [
    [8001, 8001],
    [400, 30001],
  ] as const)
    expect(png(page(width, height))).toEqual({
      problem: { key: 'picture.too-large', args: { name: 'hình', width, height } },
    })
})

it('a picture whose letters would not show, or in another font, is none', () => {
  const problem = { key: 'picture.no-letters', args: { name: 'hình' } }
  const text = page(100, 100, '<text x="0" y="50">Chữ</text>')
  expect(png(text, [])).toEqual({ problem })
  expect(png(text, fonts.slice(0, 1))).toEqual({ problem })
  expect(png(text, ['/nowhere/font.ttf'])).toEqual({ problem })
  const other = fonts.map(path => path.replaceAll(/400Regular|700Bold/g, '900Black'))
  expect(png(text, other)).toEqual({ problem })
})

it('letters outside the font do not stop it', () => {
  expect('content' in png(page(100, 100, '<text x="0" y="50">数据库 👩</text>'))).toBe(true)
})

it('letters the font lacks leave no gap: they are spelt, or become question marks', () => {
  const line = (words: string) => page(600, 100, `<text x="10" y="60" font-size="30">${words}</text>`)
  const around: [number, number, number, number] = [300, 40, 160, 120]
  expect(ink(line('mô hình a1 b2'), around)).not.toBe(ink(line('mô hình a1 → b2'), around))
  expect(content(png(line('a → b'))).equals(content(png(line('a -&gt; b'))))).toBe(true)
  expect(content(png(line('数 😀 Sở'))).equals(content(png(line('? ? Sở'))))).toBe(true)
  expect(content(png(line('&amp; Kiến trúc'.normalize('NFD')))).equals(content(png(line('&amp; Kiến trúc'))))).toBe(
    true,
  )
})
