import type { Cell } from '../picture.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'
import { type Board, type Column, GRID, type Group, NOTHING, type Row, type Stack, type Track, words } from './board.ts'
import { BOARD_LABELS } from './labels.ts'
import { SHEET, weigh } from './weigh.ts'

/** How much of a row a summary has: lines of one field, and tracks. */
interface Short {
  lines: number
  tracks: number
}

/** From much to little: the first with which every group has room. */
const SHORTS: readonly Short[] = [
  { lines: 2, tracks: 3 },
  { lines: 1, tracks: 2 },
  { lines: 1, tracks: 1 },
]
/** More groups than this are only named. */
const MOST_GROUPS = 11

/** Of each group the rows with most findings and relations, each shortened, and on which sheets all of it is. */
export function summarise(board: Board, sheets: (group: number) => string): Pick<Board, 'groups' | 'remarks'> {
  const { groups, columns, lang } = board
  const label = BOARD_LABELS[lang]
  const { onSheets } = SHEET_LABELS[lang]
  const kept = largest(groups)
  const [most, shares] = fitting(
    kept.map(i => groups[i]?.rows ?? []),
    board,
  )
  const shown = kept.flatMap((i, k): Group[] => {
    const group = groups[i]
    if (!group) return []
    const rows = mostTelling(group.rows, shares[k] ?? 1)
    const left = group.rows.length - rows.length
    const noun = group.noun ?? subjectNoun(columns) ?? label.element
    return [
      {
        ...group,
        note: [...(group.note === undefined ? [] : [group.note]), onSheets(sheets(i))].join('; '),
        rows: rows.map(row => shorten(row, board, most)),
        ...(left > 0 ? { more: { count: left, noun } } : {}),
      },
    ]
  })
  const others = groups.flatMap(({ title }, i) => (kept.includes(i) ? [] : [`${title} (${onSheets(sheets(i))})`]))
  return { groups: shown, remarks: others.length > 0 ? [label.otherGroups(others.length, others.join('; '))] : [] }
}

/** The places of the groups a summary shows: those with most rows, in the order they had. */
function largest(groups: readonly Group[]): number[] {
  const bySize = groups.map(({ rows }, i) => ({ i, size: rows.length })).sort((a, b) => b.size - a.size || a.i - b.i)
  return bySize
    .slice(0, MOST_GROUPS)
    .map(({ i }) => i)
    .sort((a, b) => a - b)
}

/** The column a row is of: the one whose field always has one box. */
export const subjectNoun = (columns: readonly Column[]): string | undefined =>
  columns.find(({ subject }) => subject)?.noun

/** How much of a row, and how many rows of each group: each at least one, more by turns while there is room. */
function fitting(groups: readonly (readonly Row[])[], board: Board): [Short, number[]] {
  const ranked = groups.map(byWeight)
  const weightOf = (row: Row, most: Short) => weigh(shorten(row, board, most), board.columns)
  const least = (most: Short) => ranked.reduce((sum, [row]) => sum + (row ? weightOf(row, most) : 0), 0)
  const most = SHORTS.find(one => least(one) <= SHEET) ?? SHORTS[SHORTS.length - 1] ?? { lines: 1, tracks: 1 }
  const shares = ranked.map(rows => Math.min(1, rows.length))
  let room = SHEET - least(most)
  for (let grown = true; grown; ) {
    grown = false
    for (const [g, rows] of ranked.entries()) {
      const next = rows[shares[g] ?? 0]
      const weight = next ? weightOf(next, most) : 0
      if (!next || weight > room) continue
      shares[g] = (shares[g] ?? 0) + 1
      room -= weight
      grown = true
    }
  }
  return [most, shares]
}

const cellsIn = (row: Row): Cell[] =>
  row.kind === 'grid'
    ? [...row.stack.cells]
    : [...row.stacks, ...row.tracks.flatMap(({ stacks }) => stacks)].flatMap(({ cells }) => cells)

/** Rows with most findings first, then those with most boxes. */
function byWeight(rows: readonly Row[]): Row[] {
  const told = rows.map((row, i) => {
    const cells = cellsIn(row)
    const withFindings = (level: 'errors' | 'warnings') => cells.filter(cell => cell[level] > 0).length
    return { row, i, errors: withFindings('errors'), warnings: withFindings('warnings'), size: cells.length }
  })
  return told
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.size - a.size || a.i - b.i)
    .map(({ row }) => row)
}

/** The rows that say most, in the order they had. */
function mostTelling(rows: readonly Row[], most: number): Row[] {
  const keep = new Set(byWeight(rows).slice(0, most))
  return rows.filter(row => keep.has(row))
}

function shorten(row: Row, { columns, lang }: Board, { lines, tracks: most }: Short): Row {
  if (row.kind === 'grid') return { ...row, stack: short(row.stack, GRID, lines) }
  const over = row.tracks.length - most
  const shortAll = (stacks: readonly Stack[]) => stacks.map((stack, c) => short(stack, columns[c]?.across ?? 1, lines))
  return {
    ...row,
    stacks: shortAll(row.stacks),
    tracks: [
      ...row.tracks.slice(0, most).map(track => ({ ...track, stacks: shortAll(track.stacks) })),
      ...(over > 0 ? [countTrack(columns, BOARD_LABELS[lang].moreLines(over))] : []),
    ],
  }
}

/** How many tracks are not shown, in the first column that has its own in each. */
function countTrack(columns: readonly Column[], said: string): Track {
  const at = columns.findIndex(({ spans }) => !spans)
  return { stacks: columns.map((_, c) => (c === at ? words(said) : NOTHING)) }
}

function short(stack: Stack, across: number, lines: number): Stack {
  const most = lines * across
  if (stack.cells.length <= most) return stack
  const cells = stack.cells.slice(0, most)
  return { ...stack, cells, more: stack.cells.length - cells.length }
}
