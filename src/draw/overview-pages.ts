import type { CellGroup } from './cell-groups.ts'
import { groupsIn, staysAlone } from './overview-groups.ts'
import { fitsTitle, IN_ROW, PART_HEIGHT, rowHeight, rowsOnSheet, SHEET_ROOM } from './overview-sheet-layout.ts'
import type { Band, Cell, Lang, Overview } from './picture.ts'
import { SHEET_LABELS } from './sheet-labels.ts'

/** Boxes that stand on one sheet under one title. */
export interface Part {
  band: Band
  title: string
  /** Of the groups they are of. */
  keys: readonly string[]
  cells: readonly Cell[]
}

/** Every box that a summary may group, on as many sheets as it takes. A layer begins a sheet unless all of it fits on the last one. */
export function paginate({ bands, lang }: Overview, sheet = SHEET_ROOM): Part[][] {
  const pages: Part[][] = []
  let room = 0
  for (const band of bands) {
    const cells = band.cells.filter(cell => !staysAlone(cell, band))
    const wholes = shared(groupsIn(band, cells, lang), band, lang)
    const rows = wholes.map(({ cells }) => rowsOnSheet(cells))
    const needed = rows.flat().reduce((sum, row) => sum + rowHeight(row), rows.length * PART_HEIGHT)
    if (wholes.length > 0 && needed > room) {
      pages.push([])
      room = sheet
    }
    for (const [i, whole] of wholes.entries()) room = place(whole, rows[i] ?? [], pages, { left: room, sheet }, lang)
  }
  return pages
}

/** Small groups beside each other share a row under one title, as long as that fits. */
function shared(groups: readonly CellGroup[], band: Band, lang: Lang): Part[] {
  const parts: Part[] = []
  for (const group of groups) {
    const last = parts.at(-1)
    const title = titleOf(band, group, lang)
    const both = `${last?.title}; ${SHEET_LABELS[lang].group(group.title, group.cells.length)}`
    if (last && last.cells.length + group.cells.length <= IN_ROW && fitsTitle(both))
      parts[parts.length - 1] = {
        band,
        title: both,
        keys: [...last.keys, group.key],
        cells: [...last.cells, ...group.cells],
      }
    else parts.push({ band, title, keys: [group.key], cells: group.cells })
  }
  return parts
}

/** `Ứng dụng – Ứng dụng chuyên ngành: 252`. */
const titleOf = (band: Band, group: CellGroup, lang: Lang): string =>
  SHEET_LABELS[lang].group(nameOf(band.title, group.title), group.cells.length)

const nameOf = (band: string, group: string): string =>
  band.toLocaleLowerCase('vi') === group.toLocaleLowerCase('vi') ? band : `${band} – ${group}`

/** Puts a part on the last sheet and as many after it as it takes. @returns the room that is left on the last */
function place(
  whole: Part,
  rows: ReturnType<typeof rowsOnSheet>,
  pages: Part[][],
  { left, sheet }: { left: number; sheet: number },
  lang: Lang,
): number {
  let room = left
  let first = 0
  let taken: Cell[] = []
  const close = () => {
    const last = first + taken.length
    const isAll = taken.length === whole.cells.length
    const title = isAll ? whole.title : SHEET_LABELS[lang].part(whole.title, first + 1, last)
    if (taken.length > 0) pages.at(-1)?.push({ ...whole, title, cells: taken })
    first = last
    taken = []
  }
  for (const row of rows) {
    const height = rowHeight(row) + (taken.length === 0 ? PART_HEIGHT : 0)
    if (height > room) {
      close()
      pages.push([])
      room = sheet - PART_HEIGHT - rowHeight(row)
    } else room -= height
    taken.push(...row.cells.map(({ cell }) => cell))
  }
  close()
  return room
}

export const partBand = ({ band, title, cells }: Part): Band => ({ id: band.id, title, place: 'band', cells })

/** The layers a sheet is of. */
export const layersOf = (parts: readonly Part[]): string => [...new Set(parts.map(({ band }) => band.title))].join('; ')
