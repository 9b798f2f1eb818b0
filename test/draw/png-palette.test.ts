import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { palettePng } from '../../src/draw/png/palette.ts'

/** What another program sees in a PNG: its dots, four bytes each. */
function seen(png: Uint8Array, width: number, height: number): Uint8Array {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  return new Uint8Array(new Resvg(svg).render().pixels)
}

/** Dots of so many colours, those with low numbers in many places; `at` bytes into its memory. */
function dots(colours: number, width: number, height: number, at = 0): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(width * height * 4 + at), at)
  for (let i = 0; i < width * height; i++) {
    const colour = i < colours ? i : (i * i) % Math.min(colours, 200)
    bytes.set([colour % 256, (colour * 7) % 256, Math.floor(colour / 256) * 16, 255], i * 4)
  }
  return bytes
}

describe.each([1, 2, 200, 256])('a picture of %i colours', colours => {
  it.each([0, 4, 3])('is the same dots, wherever they lie (%i)', at => {
    const pixels = dots(colours, 61, 43, at)
    const png = palettePng({ width: 61, height: 43, pixels })
    expect(png && Buffer.from(seen(png, 61, 43)).equals(Buffer.from(pixels))).toBe(true)
  })
})

it('of a few more colours the rarest become those next to them', () => {
  const pixels = dots(400, 80, 60)
  const png = palettePng({ width: 80, height: 60, pixels })
  const found = seen(png ?? new Uint8Array(), 80, 60)
  const wrong = Array.from({ length: 80 * 60 }, (_, i) => i).filter(i =>
    [0, 1, 2].some(part => found[i * 4 + part] !== pixels[i * 4 + part]),
  )
  expect(wrong.length).toBe(400 - 256)
  for (const i of wrong) expect(Math.abs((found[i * 4] ?? 0) - (pixels[i * 4] ?? 0))).toBeLessThan(16)
})

it('of very many colours there is none', () => {
  expect(palettePng({ width: 60, height: 60, pixels: dots(2001, 60, 60) })).toBeUndefined()
  expect(palettePng({ width: 60, height: 60, pixels: dots(2000, 60, 60) })).toBeDefined()
})
