import { mermaid, signsAside, svg, tidyMermaidSvg } from '../draw/draw.ts'
import type { Picture } from '../draw/way.ts'
import type { Making } from './made.ts'
import { pngOf } from './png.ts'

/** Draws Mermaid text, called by `name`, as SVG; or tells why not. */
export type Through = (text: string, name: string) => Promise<Making>

export async function drawnThrough(through: Through, whole: string, name: string): Promise<Making> {
  const { text, restore } = signsAside(whole)
  const { content, ...told } = await through(text, name)
  return { ...told, ...(typeof content === 'string' ? { content: restore(content) } : {}) }
}

/** A picture in a format; what it is for is in the name. By another's drawing, where there is one. */
export async function drawn(
  picture: Picture,
  format: string,
  name: string,
  drawing?: () => Promise<Making>,
): Promise<Making> {
  if (format === 'mmd') return { content: mermaid(picture) }
  const embedFont = format === 'svg'
  const other = await drawing?.()
  const text =
    typeof other?.content === 'string'
      ? tidyMermaidSvg(other.content, { embedFont })
      : svg(picture, { prefix: picture.view, embedFont })
  // Our own picture stands in for one that could not be drawn otherwise.
  const told = other?.problem ? { problem: other.problem } : {}
  return { ...told, ...(format === 'svg' ? { content: text } : await pngOf(text, name)) }
}
