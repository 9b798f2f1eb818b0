import { boardParts } from './board/page-parts.ts'
import { PAGE_HEIGHT } from './frame.ts'
import { integrationParts } from './integration/parts.ts'
import { overviewParts } from './overview-parts.ts'
import { roadmapParts } from './roadmap-parts.ts'
import type { Picture } from './way.ts'

/** Whether a picture can be read on one page of a document, or almost. */
type Fits = (picture: Picture, almost?: boolean) => boolean

/**
 * A picture on as many pages of a document as it takes to be read there, with nothing missing: a page of A4 has room for a
 * third of what is read on one of A3. Title and footer are left to the document, which has them around its pictures.
 */
export function onPages(picture: Picture, fits: Fits): Picture[] {
  const { subtitle } = picture.heading
  const parts = partsOf({ ...picture, heading: { title: '', subtitle, footer: '' } }, fits)
  return parts.map(({ picture, about }, i) => {
    const own = parts.filter(part => sheetOf(part) === sheetOf({ picture }))
    const number = parts.slice(0, i + 1).filter(part => own.includes(part)).length
    return own.length === 1
      ? picture
      : { ...picture, part: { number, of: own.length, ...(about === undefined ? {} : { about }) } }
  })
}

/** Parts are counted sheet by sheet. */
const sheetOf = ({ picture }: Part): number | undefined => ('sheet' in picture ? picture.sheet?.number : undefined)

interface Part {
  picture: Picture
  about?: string
}

function partsOf(picture: Picture, fits: Fits): Part[] {
  switch (picture.view) {
    case 'overview':
    case 'difference':
    case 'versions':
      return plain(overviewParts(picture, { page: fits, almost: one => fits(one, true) }, PAGE_HEIGHT))
    case 'integration':
      return integrationParts(picture, fits, PAGE_HEIGHT)
    case 'roadmap':
      return plain(roadmapParts(picture, fits, PAGE_HEIGHT))
    case 'compliance':
      return [{ picture }]
    default:
      return plain(fits(picture) ? [picture] : boardParts(picture, PAGE_HEIGHT))
  }
}

const plain = (pictures: readonly Picture[]): Part[] => pictures.map(picture => ({ picture }))
