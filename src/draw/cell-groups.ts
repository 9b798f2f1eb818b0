import { type Cell, CHANGES, type Change, type Lang, type Look, type Marks, type Overview } from './picture.ts'
import { SHEET_LABELS } from './sheet-labels.ts'
import { VERSION_LABELS } from './versions/labels.ts'
import { WAY_LABELS } from './way-labels.ts'

/** Boxes that go together because they are of one sort. */
export interface CellGroup {
  key: string
  title: string
  cells: readonly Cell[]
}

/** One box for several: how many, how many of them do not exist yet or changed, and where each of them is. */
export function groupCell({ key, title, cells }: CellGroup, view: Overview['view'], lang: Lang, where: string): Cell {
  const words = SHEET_LABELS[lang]
  const counted = view === 'overview' ? looksOf(cells, lang) : changesOf(cells, view, lang)
  const note = [...counted, ...(where === '' ? [] : [words.onSheets(where)])].join('; ')
  return {
    kind: 'group',
    id: key,
    name: words.group(title, cells.length),
    look: lookOf(cells),
    ...(note === '' ? {} : { note }),
    members: {
      count: cells.length,
      elements: cells.filter(({ kind }) => kind === 'element').length,
      changes: Object.fromEntries(CHANGES.map(change => [change, count(cells, change)])),
    },
    ...sumOf(cells),
  }
}

/** The look all of them have; of a mixture, that of most pictures: what is there. */
export function lookOf(cells: readonly Cell[]): Look {
  const [look = 'present', ...others] = new Set(cells.map(cell => cell.look))
  return others.length === 0 ? look : 'present'
}

export const sumOf = (all: readonly Marks[]): Marks => ({
  errors: all.reduce((sum, { errors }) => sum + errors, 0),
  warnings: all.reduce((sum, { warnings }) => sum + warnings, 0),
})

const count = (cells: readonly Cell[], change: Change): number => cells.filter(cell => cell.change === change).length

const counts = (all: readonly (readonly [number, string])[]): string[] =>
  all.flatMap(([n, word]) => (n > 0 ? [`${n} ${word}`] : []))

/** `40 đang có`, `3 dự kiến, đang xây dựng`; nothing where all of them are there. */
function looksOf(cells: readonly Cell[], lang: Lang): string[] {
  const { looks } = SHEET_LABELS[lang]
  const of = (look: Look) => cells.filter(cell => cell.look === look).length
  const [present, coming, gone] = [of('present'), of('coming'), of('gone')]
  if (present === cells.length) return []
  return counts([
    [present, looks.present],
    [coming, looks.coming],
    [gone, looks.gone],
    [cells.length - present - coming - gone, looks.other],
  ])
}

function changesOf(cells: readonly Cell[], view: 'difference' | 'versions', lang: Lang): string[] {
  const words = view === 'versions' ? VERSION_LABELS[lang].changes : { renamed: '', ...WAY_LABELS[lang].changes }
  const rest = cells.filter(({ change }) => change === undefined).length
  if (rest === cells.length) return [SHEET_LABELS[lang].unchanged]
  return counts([
    ...CHANGES.map(change => [count(cells, change), words[change].toLocaleLowerCase('vi')] as const),
    [rest, SHEET_LABELS[lang].unchanged],
  ])
}
