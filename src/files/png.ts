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
  return svgToPng(svg, name, tools.fonts, tools.renderer, use === 'page' ? PAGE_SCALE : undefined)
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
