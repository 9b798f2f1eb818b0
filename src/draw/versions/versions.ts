import { folded } from '../difference.ts'
import { arrangeOverview } from '../overview.ts'
import type { Band, Cell, Overview, PictureInput } from '../picture.ts'
import { entryBands } from './entries.ts'
import { VERSION_LABELS } from './labels.ts'
import { keyOf, type Mark, marksOf, type VersionsInput } from './marks.ts'
import { versionsNational } from './national.ts'

/**
 * The overview of the later version with what differs from the earlier one: what was removed is drawn where it stood,
 * connections, tasks, figures and waivers that differ are listed below, for the overview has no boxes of them.
 * @param foldsUnchanged one box for much in a band that stays as it is
 */
export function arrangeVersions(input: VersionsInput, foldsUnchanged = true): Overview {
  const { lang, heading, before, after } = input
  const marks = marksOf(input)
  const national = versionsNational(input)
  const gone = (before ? bandsOf(before) : []).map(band => ({ ...band, cells: goneFrom(band, input, national.gone) }))
  const kept = (after ? bandsOf(after) : []).map(band => ({
    ...band,
    cells: band.cells.map(cell => marked(cell, cell.kind === 'national' ? national.marks : marks)),
  }))
  const whole = joined(kept, gone)
  const drawn = foldsUnchanged ? whole.map(band => ({ ...band, cells: folded(band.cells, lang) })) : whole
  const below = drawn.findLastIndex(({ place }) => place === 'band') + 1
  return {
    view: 'versions',
    lang,
    heading,
    bands: [...drawn.slice(0, below), ...entryBands(input, marks), ...drawn.slice(below)],
  }
}

/** Findings are another picture's business. */
const bandsOf = (input: PictureInput): readonly Band[] => arrangeOverview({ ...input, findings: [] }).bands

function marked(cell: Cell, marks: ReadonlyMap<string, Mark>): Cell {
  const mark = cell.kind === 'element' || cell.kind === 'national' ? marks.get(cell.id) : undefined
  if (!mark) return cell
  // A status is still worth reading beside what became of the element.
  return { ...cell, ...mark, note: cell.note === undefined ? mark.note : `${cell.note}; ${mark.note}` }
}

/** The boxes of a band of the earlier version that the later one no longer has. */
function goneFrom({ cells }: Band, { comparison, lang }: VersionsInput, national: ReadonlySet<string>): Cell[] {
  const elements = new Set(comparison.removed.map(keyOf))
  const words = VERSION_LABELS[lang]
  return cells
    .filter(({ kind, id }) => (kind === 'element' ? elements.has(id) : kind === 'national' && national.has(id)))
    .map(cell => {
      const note = cell.kind === 'national' ? words.national.removed : words.changes.removed.toLowerCase()
      return { ...cell, look: 'gone', change: 'removed', note }
    })
}

/** Bands of the later version with the boxes only the earlier one has; a band it does not have comes last. */
function joined(now: readonly Band[], gone: readonly Band[]): Band[] {
  if (now.length === 0) return [...gone]
  const byId = new Map(gone.map(band => [band.id, band.cells]))
  const there = new Set(now.map(({ id }) => id))
  const rest = gone.filter(({ id, cells }) => !there.has(id) && cells.length > 0)
  return [...now.map(band => ({ ...band, cells: [...band.cells, ...(byId.get(band.id) ?? [])] })), ...rest]
}
