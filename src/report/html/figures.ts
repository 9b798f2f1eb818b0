import type { Lang } from '../../text/words.ts'
import { PAGE_WORDS } from './words.ts'

/** A picture the page is to hold, or why the model allows none. `continued`: a further sheet of the one before. */
export type Picture = { id: string; title: string; continued?: boolean } & (
  | { svg: string }
  | { why: 'noState' | 'noWay' }
)

export interface Figure {
  id: string
  title: string
  svg: string
  /** The sheet it fits on paper. */
  shape: 'landscape' | 'portrait'
}

/**
 * The pictures drawn, how many of all there are, and those the model allows none of.
 * @throws Error for a picture that should be there and is empty: nobody would miss it in a signed document
 */
export function figuresOf(pictures: readonly Picture[], lang: Lang) {
  const words = PAGE_WORDS[lang]
  const whole = pictures.filter(({ continued }) => !continued)
  const drawn = pictures.flatMap(picture => ('svg' in picture ? [figureOf(picture)] : []))
  return {
    words,
    drawn,
    count: words.pictures(whole.filter(picture => 'svg' in picture).length, whole.length, drawn.length),
    absent: pictures.flatMap(picture => ('why' in picture ? [{ title: picture.title, why: words[picture.why] }] : [])),
  }
}

function figureOf({ id, title, svg }: { id: string; title: string; svg: string }): Figure {
  const [, width, height] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error(`The picture ${id} is empty.`)
  return { id, title, svg, shape: Number(height) > Number(width) ? 'portrait' : 'landscape' }
}
