import { PART_HEIGHT, rowHeight, rowsOnSheet } from './overview-sheet-layout.ts'
import { type IsLegible, overviewSheets } from './overview-sheets.ts'
import type { Band, Cell, Overview } from './picture.ts'
import { SHEET_LABELS } from './sheet-labels.ts'

/** What stands around the boxes on a page of a document: subtitle, sentences, legend. */
const AROUND = 170

/** Whether a picture can be read on a page of a document; a picture of all layers is kept although it is a little too high. */
export interface FitsPage {
  page: IsLegible
  almost: IsLegible
}

/**
 * An overview on pages of a document: whole; or without the systems outside, which then stand on a page of their own; or
 * a summary and pages with every box; or, where it is a summary itself, its boxes in rows.
 */
export function overviewParts(whole: Overview, fits: FitsPage, height: number): Overview[] {
  if (fits.page(whole)) return [whole]
  const ways = apart(whole, height)
  if (ways[0] && fits.almost(ways[0])) return ways
  if (whole.sheet) return inRows(whole, whole.bands, height)
  const [summary, ...pages] = overviewSheets(whole, fits.page, height - AROUND)
  return summary && pages.length > 0 ? [...overviewParts(summary, fits, height), ...pages] : ways
}

/** The bands that are the agency's as they are, then the boxes outside it. */
function apart(picture: Overview, height: number): Overview[] {
  const [own, outside] = [picture.bands.filter(isOwn), picture.bands.filter(band => !isOwn(band))]
  if (own.length === 0 || outside.length === 0) return [picture]
  const { remarks: _, ...rest } = picture
  return [{ ...picture, bands: own }, ...inRows(rest, outside, height)]
}

const isOwn = ({ place }: Band): boolean => place !== 'outside'

/** Boxes of bands in rows, on as many pages as it takes. */
function inRows(picture: Overview, bands: readonly Band[], height: number): Overview[] {
  const { remarks, ...rest } = picture
  const pages: Band[][] = []
  let left = 0
  for (const band of bands) {
    let open: Cell[] | undefined
    for (const row of rowsOnSheet(band.cells)) {
      if (rowHeight(row) + (open ? 0 : PART_HEIGHT) > left) {
        pages.push([])
        left = height - AROUND
        open = undefined
      }
      if (!open) {
        open = []
        left -= PART_HEIGHT
        const begun = row.cells[0]?.cell !== band.cells[0]
        const title = begun ? SHEET_LABELS[picture.lang].continued(band.title) : band.title
        pages.at(-1)?.push({ ...band, title, place: 'band', cells: open })
      }
      open.push(...row.cells.map(({ cell }) => cell))
      left -= rowHeight(row)
    }
  }
  return pages.map((own, i) => ({ ...rest, bands: own, listed: true, ...(i === 0 && remarks ? { remarks } : {}) }))
}
