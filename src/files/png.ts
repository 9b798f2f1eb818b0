import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Png, Renderer } from '../draw/png/png.ts'
import { say } from '../findings/message.ts'
import { pictureFonts } from '../read/fonts.ts'

export { pictureFonts }

/**
 * One of our SVG texts as PNG, for a file or for a document it stands in; why not, where the library for it or its font
 * is not installed for this machine or the picture is too large.
 */
export async function pngOf(svg: string, name: string, use: 'file' | 'page' = 'file'): Promise<Png> {
  const tools = await installed()
  if (!tools) return { problem: say('picture.no-png', { name, platform: `${process.platform}-${process.arch}` }) }
  const { svgToPng, PAGE_SCALE } = await import('../draw/png/png.ts')
  const png = svgToPng(svg, name, tools.fonts, tools.renderer, use === 'page' ? PAGE_SCALE : undefined)
  await freeDots()
  return png
}

/** What may be taken outside the heap before everything is collected, not only what is new. */
const MUCH = 500_000_000

/**
 * The library gives the dots of a picture back, 60 MB and more, only when JavaScript's object for it is collected. V8 does
 * not see that memory, and so no reason to: hundreds of sheets took 19 GB.
 */
async function freeDots(): Promise<void> {
  const collect = (collector ??= collectorOf())
  collect({ type: 'minor' })
  // What is collected is given back a turn later.
  await nextTurn()
  const { rss, heapTotal } = process.memoryUsage()
  if (rss - heapTotal < MUCH) return
  collect()
  await nextTurn()
}

type Collector = (what?: { type: 'minor' }) => void
let collector: Collector | undefined

/** V8's own collector, which is a function only where asked for. */
function collectorOf(): Collector {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as Collector
}

/** The library has a binary for each platform, which npm may have left out. */
async function installed(): Promise<{ renderer: Renderer; fonts: readonly string[] } | undefined> {
  try {
    const { Resvg } = await import('@resvg/resvg-js')
    return { renderer: Resvg, fonts: pictureFonts() }
  } catch {
    return undefined
  }
}
