import type { ImportFinding } from '../../findings/import.ts'
import type { Grid } from '../../model/grid.ts'
import type { ColumnMap, ImportMap, SheetMap } from '../../model/language/import-map.ts'
import { columnName } from '../../util/cells.ts'
import { layoutsFrom, unreadColumns } from '../from-map.ts'
import { headersOf } from '../headers.ts'
import type { Layouts } from '../layout.ts'
import { holdsSecretText } from '../values.ts'
import { type ColumnGuess, guessSheet, type SheetGuess, SURE } from './guess.ts'

/** The map of what is sure about a sheet. */
export function mapOf({ grid, section, headerBottom, headerRows, columns }: SheetGuess): SheetMap {
  return {
    sheet: grid.sheet,
    section,
    headerRow: headerBottom + 1,
    headerRows,
    columns: columns.flatMap((column): ColumnMap[] => {
      const { guess, at, ordinal, missing } = column
      if (ordinal) return [{ column: columnName(at), skip: true }]
      if (!guess || guess.sure < SURE) return []
      const words = wordsOf(column)
      return [
        {
          column: columnName(at),
          field: guess.path,
          ...(missing ? { missing } : {}),
          ...(Object.keys(words).length > 0 ? { words } : {}),
        },
      ]
    }),
  }
}

const wordsOf = ({ words }: ColumnGuess): Record<string, string> =>
  Object.fromEntries(
    words.flatMap(({ text, value, known }) =>
      value === undefined || known || holdsSecretText(text) ? [] : [[text, value]],
    ),
  )

/** Sheets that no map and no template describes, read by what is sure about them; the rest is left and told. */
export function guessedLayouts(grids: readonly Grid[]): Layouts & { others: Grid[] } {
  const found: Layouts & { others: Grid[] } = { sheets: [], unread: [], findings: [], others: [] }
  for (const grid of grids) {
    const guess = guessSheet(grid)
    const sure = guess && guess.sure >= SURE && isEnough(guess)
    if (!sure) {
      found.others.push(grid)
      continue
    }
    const map: ImportMap = { kind: 'import-map', schema: 1, sheets: [mapOf(guess)] }
    const layouts = layoutsFrom(map, [grid])
    found.sheets.push(...layouts.sheets)
    found.findings.push(...unsure(guess, grid))
  }
  return found
}

/** At least what elements are called, or between what they are. */
const isEnough = ({ columns }: SheetGuess): boolean => {
  const sure = columns.flatMap(({ guess }) => (guess && guess.sure >= SURE ? [guess.path] : []))
  return sure.includes('name') || sure.includes('id') || (sure.includes('from') && sure.includes('to'))
}

function unsure({ columns, headerBottom, headerRows }: SheetGuess, grid: Grid): ImportFinding[] {
  const taken = new Set(
    columns.flatMap(({ at, guess, ordinal }) => (ordinal || (guess && guess.sure >= SURE) ? [at] : [])),
  )
  const guesses = new Map(columns.flatMap(({ at, guess }): [number, string][] => (guess ? [[at, guess.path]] : [])))
  return unreadColumns(grid, headersOf(grid, headerBottom - headerRows + 1, headerBottom), headerBottom, taken, guesses)
}
