import { roomOnSheet } from './roadmap-layout.ts'
import { leadHeight } from './roadmap-lead-rows.ts'
import { paginate } from './roadmap-sheets.ts'
import { SHEET_LABELS } from './sheet-labels.ts'
import type { LeadRow, Roadmap } from './way.ts'

/** A roadmap, or the sheet of units before its others, on as many pages of a document as it takes. */
export function roadmapParts(whole: Roadmap, fits: (picture: Roadmap) => boolean, height: number): Roadmap[] {
  if (fits(whole)) return [whole]
  const room = roomOnSheet(whole, height)
  const { remarks = [], leads, ...rest } = whole
  if (leads)
    return chunks(leads, room, whole.lang).map((own, i) => ({ ...rest, leads: own, ...(i === 0 ? { remarks } : {}) }))
  return paginate(whole, room, i => SHEET_LABELS[whole.lang].inPart(i + 1)).map(page => ({ ...rest, ...page }))
}

function chunks(leads: readonly LeadRow[], room: number, lang: Roadmap['lang']): LeadRow[][] {
  const pages: LeadRow[][] = []
  let left = 0
  for (const row of leads) {
    const height = leadHeight(row, lang)
    if (height > left) {
      pages.push([])
      left = room
    }
    pages.at(-1)?.push(row)
    left -= height
  }
  return pages
}
