import { type Column, GRID, type Row, type Stack } from './board.ts'

/** Lines of boxes that a picture of one sheet may have, for it to be printed on A3 and read. */
export const WHOLE = 34
/** Of several each holds fewer: their boxes have the longer names of large architectures. */
export const SHEET = 23

/** Between two rows there is a little more room than between lines. */
const ROW = 0.25

export const linesOf = ({ cells, more }: Stack, across: number): number =>
  Math.ceil(cells.length / across) + (more > 0 ? 1 : 0)

/** How many lines high a row is, about. */
export function weigh(row: Row, columns: readonly Column[]): number {
  if (row.kind === 'grid') return ROW + Math.max(1, linesOf(row.stack, GRID))
  const most = (stacks: readonly Stack[]) =>
    Math.max(0, ...stacks.map((stack, c) => linesOf(stack, columns[c]?.across ?? 1)))
  const tracks = row.tracks.reduce((sum, { stacks }) => sum + Math.max(1, most(stacks)), 0)
  return ROW + Math.max(most(row.stacks), tracks)
}
