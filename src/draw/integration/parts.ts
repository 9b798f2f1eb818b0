import type { Integration } from '../picture.ts'
import { paginateLinks } from './pages.ts'
import { partOn } from './sheets.ts'

/** What stands around boxes and connections on a page of a document: subtitle, heads of columns, legend. */
const AROUND = 230
/** How high boxes and connections become is reckoned; where that was too little, with less room. */
const SHARES = [1, 0.88, 0.77, 0.66]

interface Part {
  picture: Integration
  /** What its connections end at. */
  about?: string
}

/** Connections on as many pages of a document as it takes, each once, with all boxes it touches; then what has none. */
export function integrationParts(whole: Integration, fits: (picture: Integration) => boolean, height: number): Part[] {
  if (fits(whole)) return [{ picture: whole }]
  const ways = SHARES.map(share => () => partsWithin(whole, (height - AROUND) * share))
  for (const way of ways) {
    const parts = way()
    if (parts.every(({ picture }) => fits(picture))) return parts
  }
  return partsWithin(whole, (height - AROUND) * Math.min(...SHARES))
}

function partsWithin(whole: Integration, room: number): Part[] {
  const { remarks = [], gaps, ...rest } = whole
  const links = paginateLinks(whole, room).map((page, i) => ({
    about: page.about,
    picture: { ...rest, parts: [partOn(page)], gaps: [], ...(i === 0 ? { remarks } : {}) },
  }))
  return gaps.length > 0 ? [...links, { picture: { ...rest, parts: [], gaps } }] : links
}
