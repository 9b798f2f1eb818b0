import { SHEET_LABELS } from '../sheet-labels.ts'
import { rangeOf } from '../sheets.ts'
import { type Board, type Column, GRID, type GridRow, type Group, type LineRow, type Row, type Track } from './board.ts'
import { BOARD_LABELS } from './labels.ts'
import { subjectNoun, summarise } from './summary.ts'
import { linesOf, SHEET, WHOLE, weigh } from './weigh.ts'

/** One sheet when everything fits; otherwise a summary and as many more as it takes, in which nothing is missing. */
export function sheetsOf(board: Board): Board[] {
  const { columns, groups, lang } = board
  const total = groups.reduce((sum, group) => sum + linesOfGroup(group, columns), 0)
  if (total <= WHOLE) return [board]
  const pages = paginate(groups, columns, lang)
  const of = pages.length + 1
  const numbered = (number: number, remarks: readonly string[], shown: readonly Group[]): Board => ({
    ...board,
    groups: shown,
    remarks,
    sheet: { number, of },
  })
  const summary = summarise(board, group => sheetsFor(group, pages))
  return [
    numbered(1, [counted(summary.groups, board, of), ...summary.remarks, ...board.remarks], summary.groups),
    ...pages.map((page, i) =>
      numbered(
        i + 2,
        [],
        page.map(({ group }) => group),
      ),
    ),
  ]
}

const linesOfGroup = (group: Group, columns: readonly Column[]): number =>
  group.rows.reduce((sum, row) => sum + weigh(row, columns), 0)

/** Says how much of everything the summary shows, by what its rows are of. */
function counted(shown: readonly Group[], { groups, columns, lang }: Board, of: number): string {
  const label = BOARD_LABELS[lang]
  const rows = (list: readonly Group[]) =>
    list.flatMap(group => group.rows.filter(({ kind }) => kind === 'lines')).length
  const nouns = new Set(groups.map(group => group.noun ?? subjectNoun(columns) ?? label.element))
  const [noun = label.element] = nouns.size === 1 ? nouns : [label.element]
  return label.summary(of, rows(shown), rows(groups), noun)
}

/** On which sheets a group is: `3`, `3–5`. */
function sheetsFor(group: number, pages: readonly (readonly Part[])[]): string {
  return rangeOf(pages.flatMap((page, i) => (page.some(({ of }) => of === group) ? [i + 2] : [])))
}

interface Part {
  group: Group
  /** Which group of the whole board it is of. */
  of: number
}

/** Fills sheets in order; a row that is higher than half a sheet is cut, a group goes on under the same title. */
function paginate(groups: readonly Group[], columns: readonly Column[], lang: Board['lang']): Part[][] {
  const pages: Part[][] = [[]]
  let room = SHEET
  for (const [of, group] of groups.entries()) {
    let part: Row[] = []
    let begun = false
    const close = () => {
      if (part.length === 0) return
      const title = begun ? SHEET_LABELS[lang].continued(group.title) : group.title
      pages.at(-1)?.push({ of, group: { ...group, title, rows: part } })
      begun = true
      part = []
    }
    for (const row of group.rows.flatMap(row => cut(row, columns))) {
      const weight = weigh(row, columns)
      if (weight > room) {
        close()
        pages.push([])
        room = SHEET
      }
      part.push(row)
      room -= weight
    }
    close()
  }
  return pages.filter(page => page.length > 0)
}

const HALF = SHEET / 2

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))

/** A row as several, each at most so many lines high, or half a sheet; what the row is of is repeated. */
export function cut(row: Row, columns: readonly Column[], most = HALF): Row[] {
  if (weigh(row, columns) <= most) return [row]
  if (row.kind === 'grid')
    return chunks(row.stack.cells, most * GRID).map((cells): GridRow => ({ ...row, stack: { cells, more: 0 } }))
  const tracks = row.tracks.flatMap(track => cutTrack(track, columns, most))
  const packs = packed(tracks, columns, most)
  const spans = Math.max(...row.stacks.map((stack, c) => Math.ceil(linesOf(stack, columns[c]?.across ?? 1) / most)))
  return Array.from(
    { length: Math.max(packs.length, spans) },
    (_, i): LineRow => ({
      kind: 'lines',
      stacks: row.stacks.map((stack, c) => {
        if (stack.cells.length === 1) return stack
        const size = most * (columns[c]?.across ?? 1)
        return { ...stack, cells: stack.cells.slice(i * size, (i + 1) * size) }
      }),
      tracks: packs[i] ?? [{ stacks: [] }],
    }),
  )
}

function cutTrack(track: Track, columns: readonly Column[], most: number): Track[] {
  const times = Math.max(
    1,
    ...track.stacks.map((stack, c) => Math.ceil(linesOf(stack, columns[c]?.across ?? 1) / most)),
  )
  return Array.from({ length: times }, (_, i) => ({
    ...track,
    stacks: track.stacks.map((stack, c) => {
      const size = most * (columns[c]?.across ?? 1)
      return stack.cells.length <= 1 ? stack : { ...stack, cells: stack.cells.slice(i * size, (i + 1) * size) }
    }),
  }))
}

/** Tracks in packs of at most so many lines. */
function packed(tracks: readonly Track[], columns: readonly Column[], most: number): Track[][] {
  const packs: Track[][] = [[]]
  let room = most
  for (const track of tracks) {
    const weight = weigh({ kind: 'lines', stacks: [], tracks: [track] }, columns)
    if (weight > room && packs.at(-1)?.length) {
      packs.push([])
      room = most
    }
    packs.at(-1)?.push(track)
    room -= weight
  }
  return packs
}
