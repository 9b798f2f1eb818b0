import { zlibSync } from 'fflate'
import { pngChunk } from '../../util/png-chunk.ts'

/** Dots of a picture, row by row, four bytes each: red, green, blue, and opacity, which is full everywhere. */
export interface Dots {
  width: number
  height: number
  pixels: Uint8Array
}

/** As many as one byte tells apart. */
const MOST = 256
/** A picture of more colours is a photograph, or not ours: those it has least of could not be told apart any more. */
const MOST_FOUND = 2000

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/**
 * A picture of few colours as PNG that names them once: less than half of one that says the colour of each dot. Ours have
 * about two hundred, edges of letters included; where there are a few more, the rarest become those next to them.
 * @returns undefined for a picture of very many colours
 */
export function palettePng({ width, height, pixels }: Dots): Uint8Array | undefined {
  const bytes = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels)
  const found = numbered(new Uint32Array(bytes.buffer, bytes.byteOffset, width * height))
  if (!found) return undefined
  const { colours, places, numbers } = paletted(found)
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places[numbers[y * width + x] ?? 0] ?? 0
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header(width, height)),
    pngChunk('PLTE', Uint8Array.from(colours.flatMap(parts))),
    pngChunk('IDAT', zlibSync(rows, { level: 6 })),
    pngChunk('IEND', new Uint8Array()),
  ])
}

/** Eight bits for each dot, which are the number of a colour; nothing filtered, nothing interlaced. */
function header(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  bytes.set([8, 3, 0, 0, 0], 8)
  return bytes
}

interface Found {
  /** Each colour with how many dots have it, in the order they are met. */
  counts: { colour: number; count: number }[]
  /** Of each dot the number of its colour. */
  numbers: Uint16Array
}

function numbered(dots: Uint32Array): Found | undefined {
  const known = new Map<number, number>()
  const counts: Found['counts'] = []
  const numbers = new Uint16Array(dots.length)
  // Most dots have the colour of the one before them.
  let [last, at] = [-1, -1]
  for (let i = 0; i < dots.length; i++) {
    const colour = dots[i] ?? 0
    if (colour !== last) {
      at = known.get(colour) ?? counts.length
      if (at === counts.length) {
        if (at === MOST_FOUND) return undefined
        known.set(colour, at)
        counts.push({ colour, count: 0 })
      }
      last = colour
    }
    const entry = counts[at]
    if (entry) entry.count++
    numbers[i] = at
  }
  return { counts, numbers }
}

/** The palette, most frequent colours first, and where in it each colour found is, or the one nearest to it. */
function paletted({ counts, numbers }: Found) {
  const ranked = [...counts].sort((a, b) => b.count - a.count || a.colour - b.colour)
  const colours = ranked.slice(0, MOST).map(({ colour }) => colour)
  const place = new Map(colours.map((colour, i) => [colour, i]))
  return { colours, numbers, places: counts.map(({ colour }) => place.get(colour) ?? nearest(colour, colours)) }
}

/** Red, green, blue: the dots were read as numbers of a machine that puts the first byte last. */
const parts = (colour: number): number[] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]

function nearest(colour: number, colours: readonly number[]): number {
  const own = parts(colour)
  const away = colours.map(other => parts(other).reduce((sum, part, i) => sum + (part - (own[i] ?? 0)) ** 2, 0))
  return away.indexOf(Math.min(...away))
}
