import { groupCell } from './cell-groups.ts'
import { groupsIn, staysAlone } from './overview-groups.ts'
import { layersOf, type Part, paginate, partBand } from './overview-pages.ts'
import type { Band, Cell, Overview } from './picture.ts'
import { SHEET_LABELS } from './sheet-labels.ts'
import { detailsOf, rangeOf } from './sheets.ts'

/** More boxes than this are never read on one page; nobody need lay them out to see that. */
const MOST = 300

export type IsLegible = (picture: Overview) => boolean

/** Whether all of a picture can be read on one page. */
export const fitsOne = (picture: Overview, isLegible: IsLegible): boolean =>
  picture.bands.reduce((sum, { cells }) => sum + cells.length, 0) <= MOST && isLegible(picture)

/** One sheet when everything fits; otherwise a summary of groups and as many sheets as it takes to show every box. */
export function overviewSheets(whole: Overview, isLegible: IsLegible, room?: number): Overview[] {
  if (fitsOne(whole, isLegible)) return [whole]
  const pages = paginate(whole, room)
  const of = pages.length + 1
  const details = pages.map(
    (parts, i): Overview => ({
      ...whole,
      bands: parts.map(partBand),
      sheet: { number: i + 2, of, about: layersOf(parts) },
    }),
  )
  return [summaryOf(whole, pages, isLegible), ...details]
}

/** Where something changes it is shown box by box, if there is room for all of it. */
function summaryOf(whole: Overview, pages: readonly Part[][], isLegible: IsLegible): Overview {
  if (whole.view === 'overview') return summarise(whole, pages, false)
  const brief = summarise(whole, pages, true)
  return fitsOne(brief, isLegible) ? brief : summarise(whole, pages, false)
}

/** Every band with a box for each of its groups; a group's only member stands for itself. */
function summarise(whole: Overview, pages: readonly Part[][], changesShown: boolean): Overview {
  const { view, lang } = whole
  let hidden = 0
  const bands = whole.bands.map(band => {
    const isShown = (cell: Cell) => staysAlone(cell, band) || (changesShown && cell.change !== undefined)
    const rest = band.cells.filter(cell => !isShown(cell))
    const cells = groupsIn(band, rest, lang).flatMap(group => {
      if (group.cells.length === 1) return group.cells
      hidden += group.cells.length
      return [groupCell(group, view, lang, sheetsWith(band, group.key, pages))]
    })
    return { ...band, cells: [...band.cells.filter(isShown), ...cells] }
  })
  const words = SHEET_LABELS[lang]
  const of = pages.length + 1
  const counted = changesShown ? words.unchangedGrouped : words.grouped
  return { ...whole, bands, sheet: { number: 1, of }, remarks: [counted(hidden, detailsOf(of))] }
}

/** On which sheets the boxes of a group are. */
const sheetsWith = (band: Band, key: string, pages: readonly Part[][]): string =>
  rangeOf(
    pages.flatMap((parts, i) =>
      parts.some(part => part.band.id === band.id && part.keys.includes(key)) ? [i + 2] : [],
    ),
  )
