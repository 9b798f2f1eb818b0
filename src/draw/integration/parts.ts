import type { Integration } from '../picture.ts'
import { paginateLinks } from './pages.ts'
import { partOn } from './sheets.ts'

/** What stands around boxes and connections on a page of a document: subtitle, heads of columns, legend. */
const AROUND = 230
/** How high boxes and connections become is reckoned; where that was too little, with less room. */
const SHARES = [1, 0.88, 0.77, 0.66]
/** How much of it pages may have when their number stays the same. */
const LESS = [0.92, 0.84, 0.76, 0.68, 0.6, 0.5]

interface Part {
  picture: Integration
  /** What its connections end at. */
  about?: string
}

/** Connections on as many pages of a document as it takes, each once, with all boxes it touches; then what has none. */
export function integrationParts(whole: Integration, fits: (picture: Integration) => boolean, height: number): Part[] {
  if (fits(whole)) return [{ picture: whole }]
  const room = height - AROUND
  for (const share of SHARES) {
    const parts = partsWithin(whole, room * share)
    if (areAll(parts, fits)) return evened(parts, less => partsWithin(whole, room * share * less), fits)
  }
  return partsWithin(whole, room * Math.min(...SHARES))
}

/** Of no more pages those with least room each: a full page is not followed by one with a single connection. */
function evened(parts: Part[], within: (less: number) => Part[], fits: (picture: Integration) => boolean): Part[] {
  let best = parts
  for (const less of LESS) {
    const other = within(less)
    if (other.length > parts.length) break
    if (areAll(other, fits)) best = other
  }
  return best
}

const areAll = (parts: readonly Part[], fits: (picture: Integration) => boolean): boolean =>
  parts.every(({ picture }) => fits(picture))

function partsWithin(whole: Integration, room: number): Part[] {
  const { remarks = [], gaps, ...rest } = whole
  const links = paginateLinks(whole, room).map((page, i) => ({
    about: page.about,
    picture: { ...rest, parts: [partOn(page)], gaps: [], ...(i === 0 ? { remarks } : {}) },
  }))
  return gaps.length > 0 ? [...links, { picture: { ...rest, parts: [], gaps } }] : links
}
