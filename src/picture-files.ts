import { mermaid, type View, WAY_VIEWS } from './draw/draw.ts'
import { drawn, drawnThrough, type Through } from './files/drawn.ts'
import type { Made, Making } from './files/made.ts'
import { fileName, sheetName, VIEW_NAMES, wayName } from './files/names.ts'
import { type Edition, isOfWay, picturesOf, VIEWS } from './files/picture-inputs.ts'
import type { Gap } from './gap.ts'
import type { Result } from './run.ts'

export { pictureFonts } from './files/png.ts'
export { type Made, type Making, type Through, VIEWS, WAY_VIEWS }

/**
 * Pictures of one architecture (`svg`, `png`, `mmd`). None of a state when no day is known, for then nothing is known to
 * exist; none of the way to the target when it cannot be followed.
 */
export function pictureFiles(
  result: Result,
  views: readonly View[],
  formats: readonly string[],
  edition: Edition,
  way?: Gap,
  through?: Through,
): Made[] {
  return views.flatMap(view => {
    const what = VIEW_NAMES[view][edition.lang]
    const name = isOfWay(view) && way ? wayName(way, what) : fileName(result, what, edition.lang)
    const sheets = picturesOf(view, result, way, edition)
    return sheets.flatMap((picture, i) => {
      const sheet = `${name}${sheetName(i, sheets.length, edition.lang)}`
      let drawing: Promise<Making> | undefined
      // Drawn once, whatever the formats.
      const other = through && (() => (drawing ??= drawnThrough(through, mermaid(picture), sheet)))
      return formats.map(format => ({ name: `${sheet}.${format}`, make: () => drawn(picture, format, sheet, other) }))
    })
  })
}
