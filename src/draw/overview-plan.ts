import { best, MARGIN, PAGE } from './frame.ts'
import { linesOf } from './measure.ts'
import { type Fitted, fitCell } from './parts.ts'
import type { Band } from './picture.ts'

/** How wide and high everything in the overview becomes, before it is given a place. */

export const GAP = 10
/** Between two rows: badges stand on the upper edge of a box. */
export const ROW_GAP = 13
export const STRIP = 116
/** Above the boxes of a side column. */
export const SIDE_HEAD = 52
const CELL = 122
const MOST_IN_ROW = 8
const SIDE_CELL = { pillar: 128, outside: 160 }
const LINES = 4
export const BAND_TITLE = { size: 13, bold: true }
const TITLE_LINE = 17

export interface Measured {
  band: Band
  width: number
  height: number
  cell: number
  rows: readonly Row[]
}

export interface Row {
  cells: readonly Fitted[]
  height: number
}

export interface Plan {
  page: number
  bands: readonly Measured[]
  sides: readonly Measured[]
  /** Of the bands together. */
  width: number
  height: number
  /** What each band is made taller by when a side column is taller than all of them. */
  stretch: number
}

/** Wider pages for pictures that would become a long strip. */
const PAGES = [PAGE, 1600, 1800, 2000]

/** @param grouped whether it is a summary */
export function bestPlan(bands: readonly Band[], grouped: boolean): Plan {
  const horizontal = bands.filter(({ place }) => place === 'band')
  // Many ways to set the side columns leave the bands the same width.
  const byWidth = new Map<number, readonly Measured[]>()
  const measureBands = (width: number): readonly Measured[] => {
    const known = byWidth.get(width) ?? horizontal.map(band => measureBand(band, width, grouped))
    byWidth.set(width, known)
    return known
  }
  return best(PAGES.map(page => () => planOnPage(bands, page, measureBands)))
}

type MeasureBands = (width: number) => readonly Measured[]

/** Side columns may be one, two or three boxes wide: the least high page wins, of equals the one with slimmer columns. */
function planOnPage(bands: readonly Band[], page: number, measureBands: MeasureBands): Plan {
  const sides = bands.filter((band): band is SideBand => band.place !== 'band')
  const measured = sides.map(side => [1, 2, 3].map(columns => measureSide(side, columns)))
  let kept: Plan | undefined
  for (const columns of choices(sides.map(side => (side.cells.length > 6 ? 3 : 1)))) {
    const next = makePlan(
      measureBands,
      measured.flatMap((ways, i) => ways[(columns[i] ?? 1) - 1] ?? []),
      page,
    )
    // A little lower is not worth a column more, nor a wider page.
    if (!kept || (next.page <= page && next.height < kept.height - 40)) kept = next
  }
  return kept ?? makePlan(measureBands, [], page)
}

type SideBand = Band & { place: 'pillar' | 'outside' }

/** All ways to pick 1…n at each place: [2, 1] → [1, 1], [2, 1]. */
const choices = (most: readonly number[]): number[][] =>
  most.reduce<number[][]>(
    (all, n) => Array.from({ length: n }, (_, i) => all.map(some => [...some, i + 1])).flat(),
    [[]],
  )

function makePlan(measureBands: MeasureBands, sides: readonly Measured[], page: number): Plan {
  const beside = sides.reduce((sum, side) => sum + side.width + GAP, 0)
  const width = Math.max(page - 2 * MARGIN - beside, STRIP + 3 * (CELL + GAP) + GAP)
  const bands = measureBands(width)
  const natural = bands.reduce((sum, band) => sum + band.height + GAP, -GAP)
  const height = Math.max(natural, ...sides.map(side => side.height))
  const stretch = Math.floor((height - natural) / Math.max(1, bands.length))
  return { page: width + beside + 2 * MARGIN, bands, sides, width, height, stretch }
}

function measureBand(band: Band, width: number, grouped: boolean): Measured {
  const room = width - STRIP - 2 * GAP
  const most = Math.min(MOST_IN_ROW, Math.floor((room + GAP) / (CELL + GAP)))
  const rows = Math.ceil(band.cells.length / most)
  // Rows of one length look calmer than a full row and a rest.
  const inRow = Math.max(1, Math.ceil(band.cells.length / Math.max(1, rows)))
  const cell = Math.min(Math.floor((room + GAP) / inRow - GAP), Math.floor(room / 3))
  const measured = measure(band, width, cell, inRow, 2 * ROW_GAP)
  if (!grouped) return measured
  // Groups leave bands so low that titles of many lines would not stand in them.
  const title = linesOf(band.title, BAND_TITLE, STRIP - 20, 4) * TITLE_LINE
  return { ...measured, height: Math.max(measured.height, title) }
}

function measureSide(band: SideBand, columns: number): Measured {
  const cell = SIDE_CELL[band.place]
  return measure(band, columns * (cell + GAP) + GAP, cell, columns, SIDE_HEAD + ROW_GAP)
}

function measure(band: Band, width: number, cell: number, inRow: number, around: number): Measured {
  const fitted = band.cells.map(c => fitCell(c, cell, LINES))
  const rows: Row[] = []
  for (let i = 0; i < fitted.length; i += inRow) {
    const cells = fitted.slice(i, i + inRow)
    rows.push({ cells, height: Math.max(...cells.map(({ height }) => height)) })
  }
  const inside = rows.reduce((sum, row) => sum + row.height + ROW_GAP, -ROW_GAP)
  return { band, width, cell, rows, height: Math.max(inside, 30) + around }
}
