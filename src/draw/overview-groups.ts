import type { CellGroup } from './cell-groups.ts'
import type { Band, Cell, Lang } from './picture.ts'
import { compareSorts, sortWord } from './sort.ts'

/** More national systems than this are grouped as well: a framework names about forty. */
const MOST_NATIONAL = 48

/** What the first of several sheets shows box by box in any case: kinds of users, and national systems as rules are about them. */
export function staysAlone({ kind, change }: Cell, band: Band): boolean {
  if (kind === 'user') return change === undefined
  return kind === 'national' && band.cells.filter(cell => cell.kind === 'national').length <= MOST_NATIONAL
}

/** The boxes of a band by sort, in the order of the language; what has no sort by what it is. */
export function groupsIn(band: Band, cells: readonly Cell[], lang: Lang): CellGroup[] {
  const found = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = cell.sort ?? ''
    const list = found.get(key)
    if (list) list.push(cell)
    else found.set(key, [cell])
  }
  return [...found]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareSorts(a, b))
    .map(([sort, list]) => ({
      key: sort === '' ? band.id : sort,
      title: sort === '' ? band.title : sortWord(sort, lang),
      // What differs is looked for first.
      cells: [...list.filter(({ change }) => change), ...list.filter(({ change }) => !change)],
    }))
}
